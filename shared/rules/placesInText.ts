// Owns finding administrative units inside a sentence: "Xe đưa đại biểu huyện Xuân Lộc", "UBND xã Cẩm Mỹ".
// Invariant: only a unit written with its type and known to the lists is found, and it is said where they know it under another
// type alone; names that go on, names of other bodies ("Trung tâm Y tế huyện …") and units named as former ones are left alone.
import type { Reference } from '../reference/lookup.ts';
import { foldText, normaliseText, placeName } from '../vietnamese/compare.ts';
import { prefilter } from '../vietnamese/prefilter.ts';
import { remember } from '../vietnamese/remember.ts';

interface FoundPlace {
  /** type and name as written */
  text: string;
  /** "UBND" or the like stands before it */
  isAuthority: boolean;
  /** a commune of a name that the lists hold under other types only: elsewhere it may be another province's */
  isOtherType: boolean;
}

export type PlaceFinder = (text: string) => FoundPlace[];

/** A type written out or shortened, in any case; decomposed texts are all looked at. */
const MAY_NAME =
  /(?<!\p{L})(?:huyện|phường|xã|thị|thành phố|tỉnh|quận|t\.?p|t\.?x|t\.?t|[hpx])[. ]\s*\p{L}|\p{M}/iu;

/** A type and the blank before its name. */
const TYPE =
  /(?<![\p{L}\d])(?:(huyện|phường|xã|tỉnh|quận|thành\s+phố|thị\s+xã|thị\s+trấn)\s+|(tp|tx|tt|h|p|x)(?:\.\s*|\s+))(?=\p{L})/giu;
const typesIn = prefilter([TYPE]);
const mayName = (text: string): boolean => typesIn(text).length > 0 && MAY_NAME.test(text);
const SHORT_TYPES: Readonly<Record<string, string>> = {
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'thị trấn',
  h: 'huyện',
  p: 'phường',
  x: 'xã',
};
const LONGEST_NAME = 4;

const AUTHORITY = /(?:ubnd|hđnd|(?:ủy|uỷ) ban nhân dân) $/u;
/** Bodies that may keep an old name; the lists do not know them. */
const BODY =
  /(?:trung tâm|bệnh viện|(?<!hội )trường|trạm|hạt|công ty|htx|hợp tác xã|chi cục|chi nhánh|bảo hiểm|ngân hàng|kho bạc|viện|tòa án|toà án|công an|hội(?! (?:trường|nghị|thảo|thi|chợ|diễn|trại))|đoàn(?! (?:công tác|hướng dẫn|kiểm tra))|chợ)(?: \S+){0,6} $/u;
const FORMER_BEFORE = /(?:nguyên|trước đây(?: là| thuộc)?|giải thể|sáp nhập(?: từ)?|tách từ|tên cũ)[: ]*$/u;
const FORMER_AFTER = /^[ ,]*\(?(?:cũ|trước đây|trước (?:sáp nhập|sắp xếp)|nay là|nay thuộc)/u;

const known = new WeakMap<Reference, PlaceFinder>();

export function placeFinder(reference: Reference): PlaceFinder {
  let finder = known.get(reference);
  if (finder === undefined) known.set(reference, (finder = createFinder(reference)));
  return finder;
}

function createFinder(reference: Reference): PlaceFinder {
  const names = new Set<string>();
  for (const item of reference.release.items) {
    if (item.kind !== 'locality') continue;
    const { type, key } = placeName(item.name);
    if (type !== null) names.add(`${type} ${key}`);
  }
  const first = new Set(
    [...names].map((name) => name.replace(/^(?:thành phố|thị xã|thị trấn|\S+) (\S+).*$/u, '$1')),
  );
  const fold = remember(foldText);
  const placesIn = remember((text: string) => find(text, names, first, fold));
  return (text) => (mayName(text) ? placesIn(text) : NO_PLACES);
}

const NO_PLACES: FoundPlace[] = [];

function find(
  text: string,
  names: ReadonlySet<string>,
  first: ReadonlySet<string>,
  fold: (word: string) => string,
): FoundPlace[] {
  const whole = normaliseText(text);
  const low = whole.toLowerCase();
  const found: FoundPlace[] = [];
  for (const match of whole.matchAll(TYPE)) {
    const [written, long, short = ''] = match;
    const type = long === undefined ? SHORT_TYPES[short.toLowerCase()] : fold(long);
    const start = match.index + written.length;
    const words = whole.slice(start, start + LONGEST_REST).split(' ', LONGEST_NAME + 1);
    if (!first.has(bare(fold(words[0] ?? '')))) continue;
    const hasSmall = /\p{Ll}/u.test(whole);
    const known = knownName(words, type ?? '', names, fold, hasSmall);
    // Not folded, which is dear: the words below are given in both spellings.
    const before = low.slice(0, match.index);
    const isAuthority = AUTHORITY.test(before);
    // "UBND phường Cẩm Mỹ" for the committee of xã Cẩm Mỹ
    const name = known ?? otherName(words, type ?? '', names, fold, hasSmall);
    if (name === null) continue;
    if ((!isAuthority && BODY.test(before)) || FORMER_BEFORE.test(before)) continue;
    if (FORMER_AFTER.test(low.slice(start + name.length))) continue;
    found.push({ text: bare(`${written}${name}`), isAuthority, isOtherType: known === null });
  }
  return found;
}
const LONGEST_REST = 60;

/** Every type with the words after it, known or not. */
export function unitsIn(text: string): { type: string; words: string[] }[] {
  if (!mayName(text)) return [];
  const whole = normaliseText(text);
  return [...whole.matchAll(TYPE)].map(({ 0: written, 1: long, 2: short = '', index }) => {
    const start = index + written.length;
    return {
      type: long === undefined ? (SHORT_TYPES[short.toLowerCase()] ?? '') : foldText(long),
      words: whole.slice(start, start + LONGEST_REST).split(' ', LONGEST_NAME + 1),
    };
  });
}

const COMMUNES = ['xã', 'phường', 'thị trấn'];

/** The name of a commune under another type than written. */
function otherName(
  words: readonly string[],
  type: string,
  names: ReadonlySet<string>,
  fold: (word: string) => string,
  hasSmall: boolean,
): string | null {
  if (!COMMUNES.includes(type)) return null;
  for (const other of COMMUNES) {
    const name = other === type ? null : knownName(words, other, names, fold, hasSmall);
    if (name !== null) return name;
  }
  return null;
}

/** The longest known name of that type at the beginning of `words`, as written; null when there is none. */
function knownName(
  words: readonly string[],
  type: string,
  names: ReadonlySet<string>,
  fold: (word: string) => string,
  hasSmall: boolean,
): string | null {
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    const name = words.slice(0, length);
    if (!names.has(`${type} ${bare(name.map(fold).join(' '))}`)) continue;
    // "Tân Phú Trung" is not Tân Phú.
    const goesOn =
      hasSmall && !/[.,;:)]$/u.test(name.at(-1) ?? '') && /^\p{Lu}\p{Ll}/u.test(words[length] ?? '');
    return goesOn ? null : name.join(' ');
  }
  return null;
}

/** Without brackets, quotes and marks around it. */
function bare(text: string): string {
  return text.replace(/^[("“'-]+|[\s.,;:)("”'/-]+$/gu, '');
}
