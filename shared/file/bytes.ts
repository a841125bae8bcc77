// Owns what is read straight from UTF-8 bytes: texts, plain numbers, and one string object for equal bytes.
// Invariant: a number read here is the one Number() gives; NaN means "ask Number()", never a guess.
import { strFromU8 } from 'fflate';

const MINUS = 45;
const DOT = 46;
const ZERO = 48;
/** digits a double holds whatever they are; the same many powers of ten are exact, so one division rounds once */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/** The text of some bytes; a byte order mark inside is a character like any other. */
export function bytesText(bytes: Uint8Array, from: number, to: number): string {
  if (to <= from) return '';
  const [first, second, third] = [bytes[from] as number, bytes[from + 1], bytes[from + 2]];
  if (to - from === 1 && first < 128) return String.fromCharCode(first);
  // the decoder would swallow a mark at the beginning
  if (first === 0xef && second === 0xbb && third === 0xbf && to - from > 2)
    return `\ufeff${bytesText(bytes, from + 3, to)}`;
  return strFromU8(bytes.subarray(from, to));
}

/** Up to four letters as the number their bytes make, the first lowest: what a DataView reads there. */
export function wordOf(text: string): number {
  let word = 0;
  for (let i = 0; i < text.length; i++) word |= text.charCodeAt(i) << (8 * i);
  return word;
}

/** A number written as digits with at most one point; NaN for everything that needs Number(). */
export function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === MINUS;
  let at = negative ? from + 1 : from;
  let value = 0;
  let digits = 0;
  let point = -1;
  for (; at < to; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
    } else if (digit === DOT - ZERO && point < 0) point = digits;
    else return NaN;
  }
  if (digits === 0 || digits > EXACT_DIGITS) return NaN;
  if (point >= 0) value /= POWERS[digits - point] as number;
  return negative ? -value : value;
}

/** A whole number written as digits; -1 for anything else. */
export function digitsNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > EXACT_DIGITS) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const POOL_SLOTS = 1 << 14;
/** longer texts repeat less than they cost to compare */
const POOL_LONGEST = 256;

/** Gives one string for equal bytes, so that a text repeated in every row is decoded and held once. */
export class TextPool {
  private readonly texts: (string | undefined)[] = new Array<undefined>(POOL_SLOTS).fill(undefined);
  private readonly sources: (Uint8Array | undefined)[] = new Array<undefined>(POOL_SLOTS).fill(undefined);
  private readonly make: (bytes: Uint8Array, from: number, to: number) => string;

  constructor(make: (bytes: Uint8Array, from: number, to: number) => string) {
    this.make = make;
  }

  get(bytes: Uint8Array, from: number, to: number): string {
    const length = to - from;
    if (length > POOL_LONGEST) return this.make(bytes, from, to);
    let hash = length;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (POOL_SLOTS - 1);
    const source = this.sources[slot];
    if (source !== undefined && source.length === length) {
      let i = 0;
      while (i < length && source[i] === bytes[from + i]) i++;
      if (i === length) return this.texts[slot] as string;
    }
    // the newest takes the place: a pool never grows
    const text = this.make(bytes, from, to);
    this.sources[slot] = bytes.slice(from, to);
    this.texts[slot] = text;
    return text;
  }
}
