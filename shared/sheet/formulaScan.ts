// Owns the characters of a formula: where each token ends, what it is, and the corners of a reference.
// Invariant: one pass, nothing is made but numbers, no input throws; every step moves on by at least one character.
import { COLUMN_COUNT, ROW_COUNT } from './address.ts';
import type { Notation, Reference, TokenKind } from './formula.ts';

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const EXCLAMATION = 33;
const QUOTE = 34;
const HASH = 35;
const DOLLAR = 36;
const APOSTROPHE = 39;
const OPEN = 40;
const CLOSE = 41;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const SLASH = 47;
const ZERO = 48;
const COLON = 58;
const SEMICOLON = 59;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const BRACKET = 91;
const BACKSLASH = 92;
const BRACKET_CLOSE = 93;
const UNDERSCORE = 95;
const TRUE = [116, 114, 117, 101];
const FALSE = [102, 97, 108, 115, 101];
const LOWER_A = 97;
const LOWER_C = 99;
const LOWER_E = 101;
const LOWER_R = 114;
const BRACE = 123;
const BRACE_CLOSE = 125;

// Letters, "_", "\" and everything outside ASCII begin a name, a function or a sheet; digits, "." and "?" go on.
const STARTS_NAME = 1;
const IN_NAME = 2;
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = code | 0x20;
  if ((letter >= 97 && letter <= 122) || code === UNDERSCORE || code === BACKSLASH)
    return STARTS_NAME | IN_NAME;
  if (code >= ZERO && code < ZERO + 10) return IN_NAME;
  return code === DOT || code === QUESTION ? IN_NAME : 0;
});
const isStart = (code: number): boolean => code >= 128 || ((CLASSES[code] as number) & STARTS_NAME) !== 0;
const isPart = (code: number): boolean => code >= 128 || ((CLASSES[code] as number) & IN_NAME) !== 0;
const isDigit = (code: number): boolean => code >= ZERO && code < ZERO + 10;
const isSpace = (code: number): boolean =>
  code === SPACE || code === TAB || code === LINE_FEED || code === RETURN;

/** One end of a reference, as it was read. */
class CornerScan {
  shape: Reference['shape'] = 'cell';
  row = 0;
  rowFixed = false;
  column = 0;
  columnFixed = false;
  to = 0;
}

/** more than Excel lets a formula have */
const USUAL_ROOM = 16_384;

/** Steps through a formula; after `next` the fields say what stands from `from` to `to`. */
export class FormulaScan {
  kind: TokenKind = 'operator';
  from = 0;
  to = 0;
  /** for a reference: end of its sheet prefix (`from` when it has none), and whether `end` counts */
  prefixTo = 0;
  hasEnd = false;
  readonly start = new CornerScan();
  readonly end = new CornerScan();

  // the characters, copied: asking a string for each of them again and again costs several times as much
  private codes = new Uint16Array(USUAL_ROOM);
  private length = 0;
  private isA1 = false;
  private afterOperand = false;

  begin(formula: string, notation: Notation): void {
    const { length } = formula;
    const room = this.codes.length;
    // a monstrous formula's room is given back with the next one
    if (length >= room || (room > USUAL_ROOM && length < USUAL_ROOM))
      this.codes = new Uint16Array(Math.max(length + 1, USUAL_ROOM));
    const { codes } = this;
    for (let at = 0; at < length; at++) codes[at] = formula.charCodeAt(at);
    // read once past the end: 0 is in no class
    codes[length] = 0;
    this.length = length;
    this.isA1 = notation === 'A1';
    this.afterOperand = false;
    this.to = codes[0] === EQUALS ? 1 : 0;
  }

  next(): boolean {
    const { codes, to: from } = this;
    if (from >= this.length) return false;
    this.from = from;
    const code = codes[from] as number;
    if (isStart(code)) this.word(from);
    else this.other(from, code);
    const { kind } = this;
    this.afterOperand =
      kind === 'reference' ||
      kind === 'name' ||
      kind === 'structured' ||
      kind === 'close' ||
      (code === HASH && this.to === from + 1);
    return true;
  }

  private set(kind: TokenKind, to: number): void {
    this.kind = kind;
    this.to = to;
  }

  private other(from: number, code: number): void {
    const { codes } = this;
    switch (code) {
      case QUOTE:
        return this.set('text', endOfQuoted(codes, from, QUOTE, this.length));
      case OPEN:
      case BRACE:
        return this.set('open', from + 1);
      case CLOSE:
      case BRACE_CLOSE:
        return this.set('close', from + 1);
      case COMMA:
      case SEMICOLON:
        return this.set('separator', from + 1);
      case SPACE:
      case TAB:
      case LINE_FEED:
      case RETURN:
        return this.set('space', endOfSpace(codes, from));
      case HASH:
        return this.afterOperand ? this.set('operator', from + 1) : this.operand(from, from);
      case LESS:
      case GREATER:
        return this.set('operator', endOfComparison(codes, from));
      case APOSTROPHE:
      case BRACKET:
        return this.operand(from, endOfPrefix(codes, from, this.length));
      default:
        return isDigit(code) || code === DOLLAR || code === DOT
          ? this.operand(from, from)
          : this.set('operator', from + 1);
    }
  }

  /** What begins like a name: most often a cell or a function, told without looking for a sheet first. */
  private word(from: number): void {
    const { codes } = this;
    if (this.reference(from)) {
      // "A1" of "A1:Mar!B2" is a sheet
      const span =
        !this.hasEnd && (codes[this.to] as number) === COLON ? endOfPrefix(codes, from, this.length) : from;
      if (span === from) {
        this.prefixTo = from;
        return;
      }
      return this.operand(from, span);
    }
    const to = endOfName(codes, from);
    const next = codes[to] as number;
    if (next === EXCLAMATION || next === COLON) {
      const prefixTo = endOfPrefix(codes, from, this.length);
      if (prefixTo > from) return this.operand(from, prefixTo);
    }
    this.named(to, next);
  }

  /** A word that is no reference, from its end `to`. */
  private named(to: number, next: number): void {
    if (next === OPEN) this.set('function', to);
    else if (next === BRACKET) this.set('structured', endOfBrackets(this.codes, to, this.length));
    else this.set(isLogical(this.codes, this.from, to) ? 'logical' : 'name', to);
  }

  /** The operand whose sheet prefix ends at `at` (where it begins when it has none). */
  private operand(from: number, at: number): void {
    const { codes } = this;
    if (this.reference(at)) {
      this.prefixTo = at;
      return;
    }
    const code = codes[at] as number;
    if (code === HASH) return this.set('error', endOfError(codes, at));
    if (code === BRACKET) return this.set('structured', endOfBrackets(codes, at, this.length));
    if (isStart(code)) {
      const to = endOfName(codes, at);
      return this.named(to, codes[to] as number);
    }
    const to = isDigit(code) || code === DOT ? endOfNumber(codes, at) : at;
    if (to > at) this.set('number', to);
    else this.set('operator', Math.max(at, from + 1));
  }

  // ── references ──────────────────────────────────────────────────────────────────────────────────────────────────

  private reference(at: number): boolean {
    const { codes, start, end } = this;
    if (!this.corner(at, start)) return false;
    if (
      (codes[start.to] as number) === COLON &&
      this.corner(start.to + 1, end) &&
      end.shape === start.shape &&
      endsReference(codes, end.to)
    ) {
      this.hasEnd = true;
      this.set('reference', end.to);
      return true;
    }
    // in A1 a letter or a number alone is no column or row
    if ((this.isA1 && start.shape !== 'cell') || !endsReference(codes, start.to)) return false;
    this.hasEnd = false;
    this.set('reference', start.to);
    return true;
  }

  private corner(from: number, corner: CornerScan): boolean {
    return this.isA1 ? cornerA1(this.codes, from, corner) : cornerR1C1(this.codes, from, corner);
  }
}

/** False where the word goes on, or is a function, a sheet or a table instead: LOG10(, TAX2024a, A1!, A1[. */
function endsReference(codes: Uint16Array, to: number): boolean {
  const next = codes[to] as number;
  return !isPart(next) && next !== OPEN && next !== EXCLAMATION && next !== BRACKET && next !== DOLLAR;
}

/** $A$1, A (a whole column's end) or 5 (a whole row's end). */
function cornerA1(codes: Uint16Array, from: number, corner: CornerScan): boolean {
  let at = from;
  let code = codes[at] as number;
  const firstFixed = code === DOLLAR;
  if (firstFixed) code = codes[++at] as number;
  let column = 0;
  const letters = at;
  for (let letter = (code | 0x20) - LOWER_A; letter >= 0 && letter < 26; letter = (code | 0x20) - LOWER_A) {
    column = column * 26 + letter + 1;
    code = codes[++at] as number;
    if (at - letters > 3) return false;
  }
  const hasColumn = at > letters;
  if (column > COLUMN_COUNT) return false;
  const secondFixed = hasColumn && code === DOLLAR;
  const digits = secondFixed ? at + 1 : at;
  const to = endOfDigits(codes, digits);
  if (to === digits) {
    if (!hasColumn || secondFixed) return false;
    return setCorner(corner, 'columns', 0, false, column - 1, firstFixed, at);
  }
  const row = indexOf(codes, digits, to, ROW_COUNT);
  if (row < 0) return false;
  return hasColumn
    ? setCorner(corner, 'cell', row, secondFixed, column - 1, firstFixed, to)
    : setCorner(corner, 'rows', row, firstFixed, 0, false, to);
}

function setCorner(
  corner: CornerScan,
  shape: Reference['shape'],
  row: number,
  rowFixed: boolean,
  column: number,
  columnFixed: boolean,
  to: number,
): true {
  corner.shape = shape;
  corner.row = row;
  corner.rowFixed = rowFixed;
  corner.column = column;
  corner.columnFixed = columnFixed;
  corner.to = to;
  return true;
}

/** R1C1, R[-1]C, R (this row), C[2] (a whole column). */
function cornerR1C1(codes: Uint16Array, from: number, corner: CornerScan): boolean {
  let at = from;
  corner.row = 0;
  corner.rowFixed = false;
  corner.column = 0;
  corner.columnFixed = false;
  const hasRow = ((codes[at] as number) | 0x20) === LOWER_R;
  if (hasRow) {
    at = endOfPart(codes, at + 1, ROW_COUNT);
    if (at < 0) return false;
    corner.row = partValue;
    corner.rowFixed = partFixed;
  }
  const hasColumn = ((codes[at] as number) | 0x20) === LOWER_C;
  if (hasColumn) {
    at = endOfPart(codes, at + 1, COLUMN_COUNT);
    if (at < 0) return false;
    corner.column = partValue;
    corner.columnFixed = partFixed;
  }
  if (!hasRow && !hasColumn) return false;
  corner.shape = hasRow ? (hasColumn ? 'cell' : 'rows') : 'columns';
  corner.to = at;
  return true;
}

// what endOfPart read last
let partValue = 0;
let partFixed = false;

/** What follows R or C: a number, an offset in brackets, or nothing; -1 when it is none of them. */
function endOfPart(codes: Uint16Array, from: number, count: number): number {
  partValue = 0;
  partFixed = false;
  if ((codes[from] as number) !== BRACKET) {
    const to = endOfDigits(codes, from);
    if (to === from) return to;
    partValue = indexOf(codes, from, to, count);
    partFixed = true;
    return partValue < 0 ? -1 : to;
  }
  const negative = (codes[from + 1] as number) === MINUS;
  const digits = negative ? from + 2 : from + 1;
  const to = endOfDigits(codes, digits);
  if (to === digits || to - digits > 7 || (codes[to] as number) !== BRACKET_CLOSE) return -1;
  const size = numberOf(codes, digits, to);
  if (size >= count) return -1;
  partValue = negative ? 0 - size : size;
  return to + 1;
}

/** Zero-based index of the one-based number written there; -1 when it is none or past `count`. */
function indexOf(codes: Uint16Array, from: number, to: number, count: number): number {
  if (to - from > 7 || (codes[from] as number) === ZERO) return -1;
  const value = numberOf(codes, from, to);
  return value > count ? -1 : value - 1;
}

function numberOf(codes: Uint16Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + (codes[at] as number) - ZERO;
  return value;
}

// ── ends ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** twice what Excel allows for path, file and sheet: without a limit a row of apostrophes would be read again from each */
const LONGEST_PREFIX = 600;

/**
 * End of a sheet prefix that starts at `from`, past its "!"; `from` itself when there is none there.
 * Sheet1! · 'It''s'! · [1]Sheet1! · [Book.xlsx]Sheet1! · [1]! · Jan:Mar!
 */
function endOfPrefix(codes: Uint16Array, from: number, length: number): number {
  const code = codes[from] as number;
  if (code === APOSTROPHE) {
    const to = endOfQuoted(codes, from, APOSTROPHE, Math.min(length, from + LONGEST_PREFIX));
    return (codes[to] as number) === EXCLAMATION ? to + 1 : from;
  }
  if (code !== BRACKET && !isStart(code)) return from;
  let to = endOfName(codes, code === BRACKET ? endOfBrackets(codes, from, length) : from);
  if ((codes[to] as number) === COLON && isStart(codes[to + 1] as number)) to = endOfName(codes, to + 1);
  return (codes[to] as number) === EXCLAMATION ? to + 1 : from;
}

/** Past the closing quote, doubled quotes being part of the text; the end of the formula when it is not closed. */
function endOfQuoted(codes: Uint16Array, from: number, quote: number, last: number): number {
  let at = from + 1;
  for (; at < last; at += 1) {
    if ((codes[at] as number) !== quote) continue;
    if ((codes[at + 1] as number) !== quote) return at + 1;
    at += 1;
  }
  return at;
}

/** Past the bracket that closes the one at `from`; an apostrophe escapes the next character, as in table references. */
function endOfBrackets(codes: Uint16Array, from: number, length: number): number {
  let depth = 0;
  let at = from;
  for (; at < length; at += 1) {
    const code = codes[at] as number;
    if (code === APOSTROPHE) at += 1;
    else if (code === BRACKET) depth += 1;
    else if (code === BRACKET_CLOSE) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return length;
}

function endOfError(codes: Uint16Array, from: number): number {
  let at = from + 1;
  while (isPart(codes[at] as number) || (codes[at] as number) === SLASH) {
    if ((codes[at] as number) === QUESTION) return at + 1;
    at += 1;
  }
  return (codes[at] as number) === EXCLAMATION ? at + 1 : at;
}

function endOfNumber(codes: Uint16Array, from: number): number {
  let at = endOfDigits(codes, from);
  if ((codes[at] as number) === DOT) at = endOfDigits(codes, at + 1);
  if (((codes[at] as number) | 0x20) !== LOWER_E) return at;
  const sign = codes[at + 1] as number;
  const exponent = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
  const to = endOfDigits(codes, exponent);
  return to > exponent ? to : at;
}

function endOfDigits(codes: Uint16Array, from: number): number {
  let at = from;
  while (isDigit(codes[at] as number)) at += 1;
  return at;
}

function endOfName(codes: Uint16Array, from: number): number {
  let at = from;
  while (isPart(codes[at] as number)) at += 1;
  return at;
}

function endOfSpace(codes: Uint16Array, from: number): number {
  let at = from + 1;
  for (let code = codes[at] as number; isSpace(code); code = codes[at] as number) at += 1;
  return at;
}

/** < <= <> > >= */
function endOfComparison(codes: Uint16Array, from: number): number {
  const next = codes[from + 1] as number;
  const isPair = next === EQUALS || (next === GREATER && (codes[from] as number) === LESS);
  return isPair ? from + 2 : from + 1;
}

function isLogical(codes: Uint16Array, from: number, to: number): boolean {
  const wanted = to - from === TRUE.length ? TRUE : to - from === FALSE.length ? FALSE : null;
  if (wanted === null) return false;
  for (let i = 0; i < wanted.length; i++)
    if (((codes[from + i] as number) | 0x20) !== wanted[i]) return false;
  return true;
}
