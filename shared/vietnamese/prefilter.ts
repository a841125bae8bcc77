// Owns telling in one pass over a text which of many patterns it cannot match (Aho and Corasick, over the words that the
// patterns require), so that columns of many different texts need not be folded and matched one by one.
// Invariant: a text that matches is never left out; a text with letters that do not compose is taken to match everything.
import { foldText, normaliseText } from './compare.ts';
import { requiredWords } from './requiredWords.ts';
import type { OneOf } from './requiredWords.ts';

/**
 * Places of the patterns that a text may match, in their order; all of them for the first texts that are asked about. The
 * patterns are those of composed lower-case text with its tones where they were put, or of such text in any case.
 */
export function prefilter(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  return createFilter(patterns, asTyped);
}

/** The same for patterns of folded text, or of text in any accents. */
export function plainPrefilter(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  return createFilter(patterns, withoutAccents);
}

/** The test of a pattern on composed lower-case text; texts that cannot match are only passed over once. */
export function lowerTest(pattern: RegExp): (text: string) => boolean {
  const may = prefilter([pattern]);
  return (text) => may(text).length > 0 && pattern.test(normaliseText(text).toLowerCase());
}

/** Whether folded text (foldText) matches one of the patterns; texts that cannot are not folded. */
export function foldedTest(...patterns: readonly RegExp[]): (text: string) => boolean {
  const may = plainPrefilter(patterns);
  return (text) => {
    const places = may(text);
    if (places.length === 0) return false;
    const folded = foldText(text);
    return places.some((place) => patterns[place]?.test(folded));
  };
}

function createFilter(
  patterns: readonly RegExp[],
  alphabetOf: () => Alphabet,
): (text: string) => readonly number[] {
  const every = patterns.map((_, place) => place);
  let filter: Filter | null = null;
  let asked = 0;
  return (text) => {
    if (filter !== null) return filter.placesFor(text);
    if (asked++ < FEW_TEXTS) return every;
    filter = new Filter(patterns, alphabetOf());
    return filter.placesFor(text);
  };
}
/** Matching these costs less than reading the patterns. */
const FEW_TEXTS = 500;

/** The patterns as read. A class, for V8 keeps what it compiled of a method when another filter is made. */
class Filter {
  private readonly needed: readonly number[];
  private readonly scan: Scan;
  private readonly unconditional: readonly number[];
  private readonly known = new Map<number, readonly number[]>();

  constructor(patterns: readonly RegExp[], alphabet: Alphabet) {
    const conditions = new Map<string, Condition>();
    this.needed = patterns.map((pattern) => {
      let mask = 0;
      for (const words of requiredWords(pattern, alphabet.letterOf)) {
        const key = words.join('|');
        const condition = conditions.get(key) ?? { words, bit: 1 << conditions.size };
        conditions.set(key, condition);
        mask |= condition.bit;
      }
      return mask;
    });
    if (conditions.size > MOST_CONDITIONS)
      throw new RangeError(`${conditions.size} conditions in one filter`);
    this.scan = new Scan([...conditions.values()], alphabet);
    this.unconditional = this.placesOf(0);
  }

  placesFor(text: string): readonly number[] {
    const mask = this.scan.maskOf(text, false);
    if (mask === 0) return this.unconditional;
    let places = this.known.get(mask);
    if (places === undefined) this.known.set(mask, (places = this.placesOf(mask)));
    return places;
  }

  private placesOf(mask: number): readonly number[] {
    return this.needed.flatMap((all, place) => ((mask & all) === all ? [place] : []));
  }
}

/** One of these words must stand in the text; its bit says that one does. */
interface Condition {
  words: OneOf;
  bit: number;
}
const MOST_CONDITIONS = 32;

// ── letters ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Letters of a text, as numbers from 0 on: runs of digits and of blanks, the ends of the text, then letters. */
interface Alphabet {
  /** by character code; ODD for what may become another letter when it is composed */
  numbers: Uint8Array;
  letterOf: (char: string) => string | null;
  numberOf: ReadonlyMap<string, number>;
  /** the numbers fit in so many bits */
  bits: number;
}

const BLANK = 0;
const DIGIT = 1;
const START = 2;
const END = 3;
const SIGNS = [' ', '0', '^', '$'];
const ODD = 255;
const NO_RUN = 255;

const LATIN_END = 0x250;
const VIETNAMESE = [0x1e00, 0x1eff] as const;
/** Dashes, quotation marks, bullets. */
const PUNCTUATION = [0x2000, 0x205f] as const;
const ZERO_WIDTH = 0x200b;
const TABLE_END = 0x2060;
/** "İ" becomes two characters in lower case. */
const DOTTED_I = 0x130;

/** Where a tone stands in its word differs, so only letters without any can be compared before it is placed. */
const withoutAccents = once(() =>
  createAlphabet('abcdefghijklmnopqrstuvwxyz', (char) =>
    lowerCase(char).normalize('NFD').charAt(0).replace('đ', 'd'),
  ),
);
const asTyped = once(() =>
  createAlphabet(
    'abcdefghijklmnopqrstuvwxyzđàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
    lowerCase,
  ),
);

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** As patterns compare letters in any case: "ſ" is s. */
function lowerCase(char: string): string {
  return char.toUpperCase().toLowerCase();
}

function createAlphabet(letters: string, letterOf: (char: string) => string): Alphabet {
  const numberOf = new Map([...SIGNS, ...letters].map((letter, number) => [letter, number]));
  const signOf = (char: string): string => {
    if (/\d/.test(char)) return '0';
    const letter = letterOf(char);
    return letter.length === 1 && letters.includes(letter) ? letter : ' ';
  };
  const names = [...numberOf.keys()];
  const numbers = new Uint8Array(TABLE_END).fill(ODD);
  for (const [first, last] of [[0, LATIN_END - 1], VIETNAMESE] as const)
    for (let code = first; code <= last; code++)
      numbers[code] = numberOf.get(signOf(String.fromCharCode(code))) ?? BLANK;
  numbers.fill(BLANK, PUNCTUATION[0], PUNCTUATION[1] + 1);
  numbers[ZERO_WIDTH] = ODD;
  numbers[DOTTED_I] = ODD;
  return {
    numbers,
    letterOf: (char) => names[numbers[char.charCodeAt(0)] ?? ODD] ?? null,
    numberOf,
    bits: 32 - Math.clz32(numberOf.size - 1),
  };
}

/** What a composed text has when its letters are still more than one character each. */
const MORE_THAN_LETTERS = /[\p{M}İ]/u;

// ── one pass ────────────────────────────────────────────────────────────────────────────────────────────────────────

const EVERYTHING = -1;

class Scan {
  private readonly next: Uint16Array;
  private readonly found: Int32Array;
  private readonly numbers: Uint8Array;
  private readonly bits: number;

  constructor(conditions: readonly Condition[], { numbers, numberOf, bits }: Alphabet) {
    const { next, found } = automaton(conditions, numberOf, bits);
    this.next = next;
    this.found = found;
    this.numbers = numbers;
    this.bits = bits;
  }

  /** The bits of the conditions that a text meets. */
  maskOf(text: string, isComposed: boolean): number {
    const { next, found, numbers, bits } = this;
    let state = next[START] as number;
    let mask = found[state] as number;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      let letter = code < TABLE_END ? (numbers[code] as number) : ODD;
      if (letter === ODD) {
        if (!isComposed) return this.maskOfComposed(normaliseText(text));
        letter = BLANK;
      }
      state = next[(state << bits) | letter] as number;
      mask |= found[state] as number;
    }
    return mask | (found[next[(state << bits) | END] as number] as number);
  }

  private maskOfComposed(text: string): number {
    return MORE_THAN_LETTERS.test(text) ? EVERYTHING : this.maskOf(text, true);
  }
}

interface Automaton {
  /** by state and letter */
  next: Uint16Array;
  /** by state, the bits of the conditions of which a word ends there */
  found: Int32Array;
}

function automaton(
  conditions: readonly Condition[],
  numberOf: ReadonlyMap<string, number>,
  bits: number,
): Automaton {
  const size = conditions.reduce(
    (sum, { words }) => words.reduce((letters, word) => letters + word.length, sum),
    1,
  );
  const next = new Uint16Array(size << bits);
  const found = new Int32Array(size);
  const followers: Map<number, number>[] = [new Map()];
  for (const { words, bit } of conditions)
    for (const word of words) {
      let state = 0;
      for (const char of word) {
        const letter = numberOf.get(char) ?? BLANK;
        const from = followers[state];
        state = from?.get(letter) ?? followers.push(new Map()) - 1;
        from?.set(letter, state);
      }
      found[state] = (found[state] as number) | bit;
    }
  // Where no word goes on, that goes on which begins latest.
  const later = new Uint16Array(followers.length);
  const runs = new Uint8Array(followers.length).fill(NO_RUN);
  const queue = [0];
  for (const state of queue) {
    const other = later[state] as number;
    next.copyWithin(state << bits, other << bits, (other + 1) << bits);
    // A run goes on where it is.
    const run = runs[state] as number;
    if (run !== NO_RUN) next[(state << bits) | run] = state;
    for (const [letter, follower] of followers[state] ?? []) {
      const shorter = state === 0 ? 0 : (next[(state << bits) | letter] as number);
      later[follower] = shorter;
      found[follower] = (found[follower] as number) | (found[shorter] as number);
      runs[follower] = letter <= DIGIT ? letter : NO_RUN;
      next[(state << bits) | letter] = follower;
      queue.push(follower);
    }
  }
  return { next: next.slice(0, followers.length << bits), found: found.slice(0, followers.length) };
}
