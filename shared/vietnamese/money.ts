// Owns "Bằng chữ": whole đồng in words and words back to đồng.
// Invariant: parseMoneyWords(moneyInWords(n)) is n; a text that is not written by the rules gives no amount.
import { ReadingConfig, doReadNumber } from 'read-vietnamese-number';
import { foldText } from './compare.ts';

/**
 * The sentence printed after "Bằng chữ:", e.g. "Bốn mươi bảy triệu đồng"; linh, nghìn, tỷ, tư.
 * `amount` is whole đồng (negative allowed); throws RangeError for a fraction or beyond 2^53.
 */
export function moneyInWords(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole amount of đồng: ${amount}`);
  const config = new ReadingConfig();
  config.unit = ['đồng'];
  config.oddText = 'linh';
  config.units = [[], ['nghìn'], ['triệu'], ['tỷ']];
  const words = doReadNumber(String(amount), config);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export type MoneyWords =
  { ok: true; amount: number } | { ok: false; reason: 'empty' | 'not-words' | 'ambiguous' | 'wrong-form' };

/**
 * The amount a "Bằng chữ" text says. Accepted alike: linh/lẻ, nghìn/ngàn, tỷ/tỉ, bảy/bẩy, tư/bốn after mươi and linh,
 * "không nghìn", "không triệu", "đồng chẵn", "./.", brackets and what stands before a colon.
 * - empty: no words, or only blanks to fill in ("Bằng chữ: …… đồng")
 * - not-words: something that is no number word ("47.000.000 đồng", "bon muoi")
 * - ambiguous: speech with two meanings ("một trăm năm nghìn", "một triệu rưỡi")
 * - wrong-form: number words against the rules ("mười năm", "một triệu năm nghìn"), or beyond 2^53
 */
export function parseMoneyWords(text: string): MoneyWords {
  const words = wordsOf(text);
  if (words.length === 0) return { ok: false, reason: 'empty' };
  if (!words.every((word) => VOCABULARY.has(word))) return { ok: false, reason: 'not-words' };
  const amount = readAmount(words);
  if (amount !== null) return { ok: true, amount };
  return { ok: false, reason: AMBIGUOUS.test(words.join(' ')) ? 'ambiguous' : 'wrong-form' };
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const SPELLINGS: Readonly<Record<string, string>> = { lẻ: 'linh', ngàn: 'nghìn', tỉ: 'tỷ', bẩy: 'bảy' };
const SCALES: Readonly<Record<string, number>> = { nghìn: 1_000, triệu: 1_000_000 };
const VOCABULARY: ReadonlySet<string> = new Set([
  ...DIGITS,
  ...Object.keys(SCALES),
  ...['mốt', 'tư', 'lăm', 'nhăm', 'mười', 'mươi', 'trăm', 'linh', 'tỷ', 'âm', 'rưỡi', 'đồng', 'chẵn'],
]);
/** A single digit after trăm or at the end after a scale: "một trăm năm" is said for 105 and for 150. */
const AMBIGUOUS = new RegExp(
  `rưỡi|trăm (${DIGITS.slice(1).join('|')})( (nghìn|triệu|tỷ)|$)|(nghìn|triệu|tỷ) (${DIGITS.slice(1).join('|')})$`,
  'u',
);

function wordsOf(text: string): string[] {
  const words = foldText(text)
    .replace(/^.*(?::|bằng chữ)/u, '')
    .replace(/[.,/()[\]"“”…;]/g, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => SPELLINGS[word] ?? word);
  if (words.at(-1) === 'chẵn') words.pop();
  if (words.at(-1) === 'đồng') words.pop();
  return words;
}

/** Amount of words that follow the rules; null when they do not. */
function readAmount(words: string[]): number | null {
  if (words.length === 1 && words[0] === 'không') return 0;
  const isNegative = words[0] === 'âm';
  const rest = isNegative ? words.slice(1) : words;
  const billions = rest.indexOf('tỷ');
  const head = billions < 0 ? 0 : readBelowBillion(rest.slice(0, billions), true);
  const tail =
    billions < 0 ? readBelowBillion(rest, true) : readBelowBillion(rest.slice(billions + 1), false);
  if (head === null || tail === null || (billions >= 0 && head === 0)) return null;
  const amount = head * 1_000_000_000 + tail;
  if (amount === 0 || !Number.isSafeInteger(amount)) return null;
  return isNegative ? -amount : amount;
}

/** Groups of three with triệu, nghìn and none, each at most once and falling; `isFirst`: nothing was read before them. */
function readBelowBillion(words: string[], isFirst: boolean): number | null {
  let total = 0;
  let above = Infinity;
  let group: string[] = [];
  let mayBeShort = isFirst;
  const take = (scale: number): boolean => {
    const isEmptyRead = scale > 1 && !mayBeShort && group.length === 1 && group[0] === 'không';
    const value = isEmptyRead ? 0 : readGroup(group, mayBeShort);
    if (value === null || scale >= above) return false;
    total += value * scale;
    above = scale;
    group = [];
    mayBeShort = false;
    return true;
  };
  for (const word of words) {
    const scale = SCALES[word];
    if (scale === undefined) group.push(word);
    else if (!take(scale)) return null;
  }
  return group.length > 0 && !take(1) ? null : total;
}

/** 1–999; only the first group of a number may leave its hundreds out. */
function readGroup(words: string[], mayBeShort: boolean): number | null {
  if (words[1] !== 'trăm') return mayBeShort ? readBelowHundred(words) : null;
  const hundreds = DIGITS.indexOf(words[0] ?? '');
  if (hundreds < (mayBeShort ? 1 : 0)) return null;
  const rest = words.slice(2);
  if (rest.length === 0) return hundreds > 0 ? hundreds * 100 : null;
  const isOdd = rest[0] === 'linh';
  const below = isOdd
    ? readUnit(rest.slice(1), AFTER_LINH)
    : rest.length > 1 || rest[0] === 'mười'
      ? readBelowHundred(rest)
      : null;
  return below === null ? null : hundreds * 100 + below;
}

/** 1–99. */
function readBelowHundred(words: string[]): number | null {
  if (words[0] === 'mười') {
    const unit = words.length === 1 ? 0 : readUnit(words.slice(1), AFTER_TEN);
    return unit === null ? null : 10 + unit;
  }
  if (words[1] === 'mươi') {
    const tens = DIGITS.indexOf(words[0] ?? '');
    const unit = words.length === 2 ? 0 : readUnit(words.slice(2), AFTER_TENS);
    return tens < 2 || unit === null ? null : tens * 10 + unit;
  }
  return readUnit(words, ALONE);
}

function readUnit(words: string[], units: ReadonlyMap<string, number>): number | null {
  return words.length === 1 ? (units.get(words[0] ?? '') ?? null) : null;
}

const ALONE: ReadonlyMap<string, number> = new Map(
  DIGITS.flatMap((word, digit) => (digit === 0 ? [] : [[word, digit] as const])),
);
const AFTER_LINH = changed([], [['tư', 4]]);
const AFTER_TEN = changed(['năm'], [['lăm', 5]]);
const AFTER_TENS = changed(
  ['một', 'năm'],
  [
    ['mốt', 1],
    ['tư', 4],
    ['lăm', 5],
  ],
);

function changed(without: string[], added: (readonly [string, number])[]): ReadonlyMap<string, number> {
  return new Map([...[...ALONE].filter(([word]) => !without.includes(word)), ...added]);
}
