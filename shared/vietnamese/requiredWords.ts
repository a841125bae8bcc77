// Owns which words a pattern cannot match without (the prefilter of RE2: required literals of a regular expression).
// Invariant: read from the pattern itself, so it cannot drift from it; what is not understood asks for nothing.

/**
 * Of these words every match holds one; in letters, "0" for digits, " " for all else, "^" and "$" for the
 * ends of the text.
 */
export type OneOf = readonly string[];

/** What a part of a pattern matches: everything it can be, where that is little, and what it cannot be without. */
interface Part {
  all: OneOf | null;
  needs: readonly OneOf[];
}

const GROUP_NAME = /\?<\w+>/y;
const COUNTS = /[*+?]|\{(\d+)(,?)(\d*)\}/y;

const ANYTHING: Part = { all: null, needs: [] };
const NOTHING: Part = { all: [''], needs: [] };

/** More words, or longer ones, are no sieve but a list. */
const MOST_WORDS = 512;
const LONGEST_WORD = 24;
const MOST_REPEATED = 3;

/** What must stand before a word that no letter, or no letter and no digit, may precede. */
const NOT_AFTER: Readonly<Record<string, OneOf>> = {
  '\\p{L}': ['^', ' ', '0'],
  '[\\p{L}\\d]': ['^', ' '],
};
/** Blanks at the ends of a text may have been trimmed where it is matched. */
const START: OneOf = ['^', '^ '];
const END: OneOf = ['$', ' $'];

/**
 * What every text that matches has, all of it. `letterOf` gives the letter that stands for a character, null for one of
 * which nothing is known; runs of digits and of blanks are one.
 */
export function requiredWords(
  { source, multiline }: RegExp,
  letterOf: (char: string) => string | null,
): OneOf[] {
  let at = 0;
  const isAt = (text: string): boolean => source.startsWith(text, at);
  const take = (text: string): boolean => {
    if (!isAt(text)) return false;
    at += text.length;
    return true;
  };
  const ofChar = (char: string): Part => {
    const letter = letterOf(char);
    return letter === null ? ANYTHING : { all: [letter], needs: [] };
  };

  function alternatives(): Part {
    const first = sequence();
    const parts = [first];
    while (take('|')) parts.push(sequence());
    if (parts.length === 1) return first;
    const all = parts.flatMap((part) => part.all ?? []);
    if (parts.every((part) => part.all !== null) && all.length <= MOST_WORDS)
      return { all: [...new Set(all)], needs: [] };
    const best = parts.map((part) => mostTelling(needsOf(part)));
    return best.includes(undefined) ? ANYTHING : { all: null, needs: [best.flatMap((one) => one ?? [])] };
  }

  function sequence(): Part {
    const needs: OneOf[] = [];
    let isCut = false;
    let last: OneOf = [''];
    const cut = (next: OneOf): void => {
      isCut = true;
      needs.push(last);
      last = next;
    };
    while (at < source.length && !isAt('|') && !isAt(')')) {
      const part = repeated(atom());
      const joined = part.all === null ? null : join(last, part.all);
      if (joined !== null) last = joined;
      else {
        cut(part.all ?? ['']);
        needs.push(...part.needs);
      }
    }
    if (!isCut) return { all: last, needs: [] };
    return { all: null, needs: [...needs, last].filter(isTelling) };
  }

  function atom(): Part {
    if (take('(')) return group();
    if (take('[')) return charClass();
    if (take('^')) return multiline ? NOTHING : { all: START, needs: [] };
    if (take('$')) return multiline ? NOTHING : { all: END, needs: [] };
    if (take('.')) return ANYTHING;
    if (take('\\')) return escaped();
    return ofChar(source.charAt(at++));
  }

  function group(): Part {
    const look = ['?<!', '?<=', '?=', '?!'].find((mark) => take(mark));
    if (look === undefined && !take('?:')) {
      GROUP_NAME.lastIndex = at;
      at += GROUP_NAME.exec(source)?.[0].length ?? 0;
    }
    const from = at;
    const part = alternatives();
    const inside = source.slice(from, at);
    take(')');
    if (look === undefined) return part;
    const before = look === '?<!' ? NOT_AFTER[inside] : undefined;
    return before === undefined ? NOTHING : { all: before, needs: [] };
  }

  /** After the backslash. */
  function escaped(): Part {
    const char = source.charAt(at++);
    if (char === 'd') return { all: ['0'], needs: [] };
    if (char === 's') return { all: [' '], needs: [] };
    if (char === 'b' || char === 'B') return NOTHING;
    if (char === 'p' || char === 'P' || char === 'k') at = source.indexOf(char === 'k' ? '>' : '}', at) + 1;
    else if (char === 'u') return ofChar(codePoint());
    return /[\w]/.test(char) ? ANYTHING : ofChar(char);
  }

  /** After "\u": "0041" or "{41}". */
  function codePoint(): string {
    const digits = take('{') ? source.slice(at, source.indexOf('}', at)) : source.slice(at, at + 4);
    at += digits.length;
    take('}');
    return String.fromCodePoint(Number.parseInt(digits, 16));
  }

  /** After the bracket; each end of a range stands for itself, so a range is only understood among digits. */
  function charClass(): Part {
    const isNegated = take('^');
    const all = new Set<string>();
    let isKnown = !isNegated;
    while (at < source.length && !take(']')) {
      const first = isAt('\\') ? (at++, escaped()) : ofChar(source.charAt(at++));
      const isRange = isAt('-') && source.charAt(at + 1) !== ']';
      const last = isRange ? (at++, isAt('\\') ? (at++, escaped()) : ofChar(source.charAt(at++))) : first;
      if (isRange && !(first.all?.[0] === '0' && last.all?.[0] === '0')) isKnown = false;
      if (first.all === null) isKnown = false;
      for (const letter of first.all ?? []) all.add(letter);
    }
    return isKnown ? { all: [...all], needs: [] } : ANYTHING;
  }

  function repeated(part: Part): Part {
    COUNTS.lastIndex = at;
    const match = COUNTS.exec(source);
    if (match === null) return part;
    const [sign, from = '', comma = '', to = ''] = match;
    at += sign.length;
    take('?');
    const least = sign === '+' ? 1 : from === '' ? 0 : Number(from);
    const most =
      sign === '?' ? 1 : from !== '' && (comma === '' || to !== '') ? Number(to || from) : Infinity;
    return times(part, least, most);
  }

  return needsOf(alternatives());
}

function times(part: Part, least: number, most: number): Part {
  const { all } = part;
  if (least === 0) {
    const isOnce = most === 1 || all?.every((one) => one === ' ' || one === '');
    return all !== null && (isOnce || all.every((one) => one === '0'))
      ? { all: unique(['', ...all]), needs: [] }
      : ANYTHING;
  }
  if (all === null || most === 1) return part;
  const isRun = all.every((one) => one === ' ') || all.every((one) => one === '0');
  if (isRun) return part;
  let repeated: OneOf | null = all;
  if (least !== most || least > MOST_REPEATED) repeated = null;
  for (let count = 1; repeated !== null && count < least; count++) repeated = join(repeated, all);
  return repeated === null ? { all: null, needs: needsOf(part) } : { all: repeated, needs: [] };
}

/** Every word of the first followed by every word of the second; null when they are too many or too long. */
function join(first: OneOf, second: OneOf): OneOf | null {
  if (first.length * second.length > MOST_WORDS) return null;
  const joined = new Set<string>();
  for (const one of first) for (const other of second) joined.add(joinWords(one, other));
  for (const word of joined) if (word.length > LONGEST_WORD) return null;
  return [...joined];
}

/** Runs of these are one. */
const SIGNS = ' 0^$';

function joinWords(first: string, second: string): string {
  const [end, start] = [first.at(-1), second.at(0)];
  return end === start && SIGNS.includes(end ?? 'a') ? first + second.slice(1) : first + second;
}

function needsOf({ all, needs }: Part): OneOf[] {
  return (all === null ? [...needs] : [...needs, all]).filter(isTelling);
}

function isTelling(words: OneOf): boolean {
  return words.every((word) => word !== '');
}

/** That whose shortest word is longest. */
function mostTelling(needs: readonly OneOf[]): OneOf | undefined {
  const shortest = (words: OneOf): number => Math.min(...words.map((word) => word.trim().length));
  return needs.reduce<OneOf | undefined>(
    (best, one) => (best === undefined || shortest(one) > shortest(best) ? one : best),
    undefined,
  );
}

const unique = (words: OneOf): OneOf => [...new Set(words)];
