// Owns finding administrative units inside a sentence: "Xe đưa đại biểu huyện Xuân Lộc", "UBND xã Cẩm Mỹ".
// Invariant: only a unit written with its type and known to the lists in that type is found; names that go on, names of
// other bodies ("Trung tâm Y tế huyện …") and units named as former ones are left alone.
import type { Reference } from '../reference/lookup.ts';
import { foldText, normaliseText, placeName } from '../vietnamese/compare.ts';

export interface FoundPlace {
  /** type and name as written */
  text: string;
  /** "UBND" or the like stands before it */
  isAuthority: boolean;
  /** place of its first word among the words of the text */
  at: number;
}

export type PlaceFinder = (text: string) => FoundPlace[];

/** A type written out or shortened, in any case; decomposed texts are all looked at. */
const MAY_NAME =
  /(?<!\p{L})(?:huyện|phường|xã|thị|thành phố|tỉnh|quận|t\.?p|t\.?x|t\.?t|[hpx])[. ]\s*\p{L}|\p{M}/iu;

const TYPES: ReadonlySet<string> = new Set(['huyện', 'phường', 'xã', 'tỉnh', 'quận']);
const LONG_TYPES: ReadonlySet<string> = new Set(['thành phố', 'thị xã', 'thị trấn']);
const SHORT_TYPES: Readonly<Record<string, string>> = {
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'thị trấn',
  h: 'huyện',
  p: 'phường',
  x: 'xã',
};
const LONGEST_NAME = 4;

const AUTHORITY: ReadonlySet<string> = new Set(['ubnd', 'dân', 'hđnd']);
/** Bodies that may keep an old name; the lists do not know them. */
const BODY =
  /(?:trung tâm|bệnh viện|trường|trạm|hạt|công ty|htx|hợp tác xã|chi cục|chi nhánh|bảo hiểm|ngân hàng|kho bạc|viện|tòa án|công an|hội|đoàn|chợ)(?: \S+){0,6}$/u;
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
  return (text) => (MAY_NAME.test(text) ? find(text, names) : []);
}

function find(text: string, names: ReadonlySet<string>): FoundPlace[] {
  const words = normaliseText(text)
    // "TP.Biên Hòa" is two words.
    .replace(/(?<!\p{L})(tp|tx|tt|h|p|x)\.(?=\p{L})/giu, '$1. ')
    .split(' ');
  const folded = words.map((word) => foldText(word));
  const isCapitals = !/\p{Ll}/u.test(text);
  const found: FoundPlace[] = [];
  for (let index = 0; index < words.length; index++) {
    const type = typeAt(folded, index);
    if (type === null) continue;
    const start = index + type.length;
    const length = nameLength(words, folded, start, type.name, names, isCapitals);
    if (length === 0) continue;
    const before = folded.slice(0, index).join(' ');
    const after = folded.slice(start + length).join(' ');
    const last = words[start + length - 1] ?? '';
    index = start + length - 1;
    const isAuthority = AUTHORITY.has(folded[start - type.length - 1] ?? '');
    if (!isAuthority && BODY.test(before)) continue;
    if (FORMER_BEFORE.test(before) || FORMER_AFTER.test(`${/[(]$/u.test(last) ? '(' : ''}${after}`)) continue;
    const written = words.slice(start - type.length, start + length).join(' ');
    found.push({ text: bare(written), isAuthority, at: start - type.length });
  }
  return found;
}

function typeAt(folded: readonly string[], index: number): { name: string; length: number } | null {
  const word = (folded[index] ?? '').replace(/^[("“'-]+/u, '');
  if (TYPES.has(word)) return { name: word, length: 1 };
  const two = `${word} ${folded[index + 1] ?? ''}`;
  if (LONG_TYPES.has(two)) return { name: two, length: 2 };
  const short = SHORT_TYPES[word.replace(/\.$/, '')];
  return short === undefined ? null : { name: short, length: 1 };
}

/** Words of the longest known name of that type that starts here; 0 when there is none. */
function nameLength(
  words: readonly string[],
  folded: readonly string[],
  start: number,
  type: string,
  names: ReadonlySet<string>,
  isCapitals: boolean,
): number {
  for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
    const name = bare(folded.slice(start, start + length).join(' '));
    if (!names.has(`${type} ${name}`)) continue;
    const last = words[start + length - 1] ?? '';
    const next = words[start + length] ?? '';
    // "Tân Phú Trung" is not Tân Phú.
    const goesOn = !isCapitals && !/[.,;:)]$/u.test(last) && /^\p{Lu}\p{Ll}/u.test(next);
    return goesOn ? 0 : length;
  }
  return 0;
}

/** Without brackets, quotes and marks around it. */
function bare(text: string): string {
  return text.replace(/^[("“'-]+/u, '').replace(/[\s.,;:)("”'/-]+$/u, '');
}
