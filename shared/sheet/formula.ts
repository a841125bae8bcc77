// Owns formulas as text: splitting them into tokens, A1 ↔ R1C1, and the cells they read.
// Invariant: one pass over the characters, no input throws, and the tokens joined are the formula again.
import { COLUMN_COUNT, ROW_COUNT, columnName } from './address.ts';
import type { CellRange } from './address.ts';

export type Notation = 'A1' | 'R1C1';

/** One end of a reference; `row` or `column` means nothing in a whole-column or whole-row reference. */
export interface Corner {
  /** zero-based row; in R1C1 and not fixed: an offset from the formula's row */
  row: number;
  rowFixed: boolean;
  /** zero-based column; in R1C1 and not fixed: an offset from the formula's column */
  column: number;
  columnFixed: boolean;
}

export interface Reference {
  shape: 'cell' | 'rows' | 'columns';
  /** text up to and with "!", as written ("'Chi tiết'!", "[1]Sheet1!", "Jan:Mar!"); '' = the formula's own sheet */
  prefix: string;
  start: Corner;
  /** null when only one corner is written */
  end: Corner | null;
}

export type TokenKind =
  | 'reference'
  | 'name'
  /** a function's name; the next token is its "(" */
  | 'function'
  /** a table reference: Table1[[#This Row],[Qty]], [@Qty] */
  | 'structured'
  | 'number'
  | 'text'
  | 'logical'
  | 'error'
  | 'operator'
  /** "(" or "{" */
  | 'open'
  | 'close'
  /** "," or ";" */
  | 'separator'
  | 'space';

export interface Token {
  kind: TokenKind;
  text: string;
  /** set for kind reference only */
  reference: Reference | null;
}

/** What a formula reads: `sheet` as named in the formula without quotes, null = its own. */
export interface Precedent {
  /** "[Book.xlsx]Sheet" for another workbook, "Jan:Mar" for a span of sheets */
  sheet: string | null;
  range: CellRange;
}

/** The formula in R1C1 as Excel's formulasR1C1 gives it, for a formula in the zero-based cell; a leading "=" stays. */
export function toR1C1(formula: string, row: number, column: number): string {
  return translate(formula, 'A1', (reference) => writeR1C1(reference, row, column));
}

/** The formula in A1 for the zero-based cell; offsets past the sheet's edge wrap round, as in Excel. */
export function toA1(formulaR1C1: string, row: number, column: number): string {
  return translate(formulaR1C1, 'R1C1', (reference) => writeA1(reference, row, column));
}

/** Cells and ranges a formula in R1C1 names, in order of appearance; names and table references are not resolved. */
export function precedents(formulaR1C1: string, row: number, column: number): Precedent[] {
  const found: Precedent[] = [];
  for (const token of scanFormula(formulaR1C1)) {
    if (token.reference === null) continue;
    found.push({
      sheet: sheetOfPrefix(token.reference.prefix),
      range: resolve(token.reference, row, column),
    });
  }
  return found;
}

/** Tokens of a formula, in R1C1 unless said otherwise; a leading "=" is left out. Never throws: odd characters become operators. */
export function scanFormula(formula: string, notation: Notation = 'R1C1'): Token[] {
  const tokens: Token[] = [];
  let at = formula.charCodeAt(0) === EQUALS ? 1 : 0;
  let afterOperand = false;
  while (at < formula.length) {
    const token = nextToken(formula, at, notation, afterOperand);
    tokens.push(token);
    at += token.text.length;
    afterOperand = OPERANDS.has(token.kind) || token.kind === 'close' || token.text === '#';
  }
  return tokens;
}

const OPERANDS: ReadonlySet<TokenKind> = new Set(['reference', 'name', 'structured']);

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
const NINE = 57;
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
const LOWER_A = 97;
const LOWER_C = 99;
const LOWER_E = 101;
const LOWER_R = 114;
const LOWER_Z = 122;
const BRACE = 123;
const BRACE_CLOSE = 125;

function nextToken(formula: string, at: number, notation: Notation, afterOperand: boolean): Token {
  const code = formula.charCodeAt(at);
  switch (code) {
    case QUOTE:
      return plain('text', formula, at, endOfQuoted(formula, at, QUOTE));
    case OPEN:
    case BRACE:
      return plain('open', formula, at, at + 1);
    case CLOSE:
    case BRACE_CLOSE:
      return plain('close', formula, at, at + 1);
    case COMMA:
    case SEMICOLON:
      return plain('separator', formula, at, at + 1);
    case SPACE:
    case TAB:
    case LINE_FEED:
    case RETURN:
      return plain('space', formula, at, endOfSpace(formula, at));
    case HASH:
      return afterOperand ? plain('operator', formula, at, at + 1) : operand(formula, at, at, notation);
    case LESS:
    case GREATER:
      return plain('operator', formula, at, endOfComparison(formula, at));
    case APOSTROPHE:
    case BRACKET:
      return operand(formula, at, endOfPrefix(formula, at), notation);
    default:
      return isNameStart(code) || isDigit(code) || code === DOLLAR || code === DOT
        ? operand(formula, at, endOfPrefix(formula, at), notation)
        : plain('operator', formula, at, at + 1);
  }
}

/** The operand that starts at `start`, its sheet prefix ending at `at` (the same place when it has none). */
function operand(formula: string, start: number, at: number, notation: Notation): Token {
  const found = notation === 'A1' ? referenceA1(formula, at) : referenceR1C1(formula, at);
  if (found !== null) {
    const reference = found.reference;
    reference.prefix = formula.slice(start, at);
    return { kind: 'reference', text: formula.slice(start, found.to), reference };
  }
  const code = formula.charCodeAt(at);
  if (code === HASH) return plain('error', formula, start, endOfError(formula, at));
  if (code === BRACKET) return plain('structured', formula, start, endOfBrackets(formula, at));
  if (isNameStart(code)) {
    const to = endOfName(formula, at);
    const next = formula.charCodeAt(to);
    if (next === OPEN) return plain('function', formula, start, to);
    if (next === BRACKET) return plain('structured', formula, start, endOfBrackets(formula, to));
    return plain(isLogical(formula, start, to) ? 'logical' : 'name', formula, start, to);
  }
  const to = isDigit(code) || code === DOT ? endOfNumber(formula, at) : at;
  return to > at
    ? plain('number', formula, start, to)
    : plain('operator', formula, start, Math.max(at, start + 1));
}

function plain(kind: TokenKind, formula: string, from: number, to: number): Token {
  return { kind, text: formula.slice(from, to), reference: null };
}

// ── references ──────────────────────────────────────────────────────────────────────────────────────────────────────

interface FoundCorner {
  shape: Reference['shape'];
  corner: Corner;
  to: number;
}
interface FoundReference {
  reference: Reference;
  to: number;
}

function referenceA1(formula: string, at: number): FoundReference | null {
  const start = cornerA1(formula, at);
  if (start === null) return null;
  const end = formula.charCodeAt(start.to) === COLON ? cornerA1(formula, start.to + 1) : null;
  if (end !== null && end.shape === start.shape && endsReference(formula, end.to)) return join(start, end);
  return start.shape === 'cell' && endsReference(formula, start.to) ? join(start, null) : null;
}

function referenceR1C1(formula: string, at: number): FoundReference | null {
  const start = cornerR1C1(formula, at);
  if (start === null) return null;
  const end = formula.charCodeAt(start.to) === COLON ? cornerR1C1(formula, start.to + 1) : null;
  if (end !== null && end.shape === start.shape && endsReference(formula, end.to)) return join(start, end);
  return endsReference(formula, start.to) ? join(start, null) : null;
}

function join(start: FoundCorner, end: FoundCorner | null): FoundReference {
  const reference: Reference = {
    shape: start.shape,
    prefix: '',
    start: start.corner,
    end: end === null ? null : end.corner,
  };
  return { reference, to: end === null ? start.to : end.to };
}

/** False where the word goes on, or is a function, a sheet or a table instead: LOG10(, TAX2024a, A1!, A1[. */
function endsReference(formula: string, to: number): boolean {
  const next = formula.charCodeAt(to);
  return !isNamePart(next) && next !== OPEN && next !== EXCLAMATION && next !== BRACKET && next !== DOLLAR;
}

/** $A$1, A (a whole column's end) or 5 (a whole row's end). */
function cornerA1(formula: string, from: number): FoundCorner | null {
  let at = from;
  const firstFixed = formula.charCodeAt(at) === DOLLAR;
  if (firstFixed) at += 1;
  let column = 0;
  const letters = at;
  for (let code = lower(formula, at); code >= LOWER_A && code <= LOWER_Z; code = lower(formula, at)) {
    column = column * 26 + code - LOWER_A + 1;
    at += 1;
    if (at - letters > 3) return null;
  }
  const hasColumn = at > letters;
  if (column > COLUMN_COUNT) return null;
  const secondFixed = hasColumn && formula.charCodeAt(at) === DOLLAR;
  const digits = secondFixed ? at + 1 : at;
  const to = endOfDigits(formula, digits);
  if (to === digits) {
    if (!hasColumn || secondFixed) return null;
    return {
      shape: 'columns',
      corner: { row: 0, rowFixed: false, column: column - 1, columnFixed: firstFixed },
      to: at,
    };
  }
  const row = indexOf(formula, digits, to, ROW_COUNT);
  if (row < 0) return null;
  return hasColumn
    ? {
        shape: 'cell',
        corner: { row, rowFixed: secondFixed, column: column - 1, columnFixed: firstFixed },
        to,
      }
    : { shape: 'rows', corner: { row, rowFixed: firstFixed, column: 0, columnFixed: false }, to };
}

/** R1C1, R[-1]C, R (this row), C[2] (a whole column). */
function cornerR1C1(formula: string, from: number): FoundCorner | null {
  let at = from;
  const corner: Corner = { row: 0, rowFixed: false, column: 0, columnFixed: false };
  const hasRow = lower(formula, at) === LOWER_R;
  if (hasRow) {
    const part = partR1C1(formula, at + 1, ROW_COUNT);
    if (part === null) return null;
    corner.row = part.value;
    corner.rowFixed = part.fixed;
    at = part.to;
  }
  const hasColumn = lower(formula, at) === LOWER_C;
  if (hasColumn) {
    const part = partR1C1(formula, at + 1, COLUMN_COUNT);
    if (part === null) return null;
    corner.column = part.value;
    corner.columnFixed = part.fixed;
    at = part.to;
  }
  if (!hasRow && !hasColumn) return null;
  return { shape: hasRow ? (hasColumn ? 'cell' : 'rows') : 'columns', corner, to: at };
}

/** What follows R or C: a number, an offset in brackets, or nothing. */
function partR1C1(
  formula: string,
  from: number,
  count: number,
): { value: number; fixed: boolean; to: number } | null {
  if (formula.charCodeAt(from) !== BRACKET) {
    const to = endOfDigits(formula, from);
    if (to === from) return { value: 0, fixed: false, to };
    const value = indexOf(formula, from, to, count);
    return value < 0 ? null : { value, fixed: true, to };
  }
  const negative = formula.charCodeAt(from + 1) === MINUS;
  const digits = negative ? from + 2 : from + 1;
  const to = endOfDigits(formula, digits);
  if (to === digits || to - digits > 7 || formula.charCodeAt(to) !== BRACKET_CLOSE) return null;
  const size = numberOf(formula, digits, to);
  if (size >= count) return null;
  return { value: negative ? 0 - size : size, fixed: false, to: to + 1 };
}

/** Zero-based index of the one-based number written there; -1 when it is none or past `count`. */
function indexOf(formula: string, from: number, to: number, count: number): number {
  if (to - from > 7 || formula.charCodeAt(from) === ZERO) return -1;
  const value = numberOf(formula, from, to);
  return value > count ? -1 : value - 1;
}

function numberOf(formula: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + formula.charCodeAt(at) - ZERO;
  return value;
}

// ── writing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function translate(formula: string, notation: Notation, write: (reference: Reference) => string): string {
  let written = formula.charCodeAt(0) === EQUALS ? '=' : '';
  for (const token of scanFormula(formula, notation))
    written += token.reference === null ? token.text : token.reference.prefix + write(token.reference);
  return written;
}

function writeR1C1(reference: Reference, row: number, column: number): string {
  const write = (corner: Corner): string =>
    (reference.shape === 'columns' ? '' : 'R' + step(corner.row, corner.rowFixed, row)) +
    (reference.shape === 'rows' ? '' : 'C' + step(corner.column, corner.columnFixed, column));
  const start = write(reference.start);
  if (reference.end === null) return start;
  const end = write(reference.end);
  // Excel writes one whole column as C[-1] and one whole row as R5, not as a range of itself.
  return reference.shape !== 'cell' && start === end ? start : `${start}:${end}`;
}

function step(index: number, fixed: boolean, base: number): string {
  if (fixed) return String(index + 1);
  return index === base ? '' : `[${index - base}]`;
}

function writeA1(reference: Reference, row: number, column: number): string {
  const write = (corner: Corner): string =>
    (reference.shape === 'rows'
      ? ''
      : (corner.columnFixed ? '$' : '') +
        columnName(place(corner.column, corner.columnFixed, column, COLUMN_COUNT))) +
    (reference.shape === 'columns'
      ? ''
      : (corner.rowFixed ? '$' : '') + String(place(corner.row, corner.rowFixed, row, ROW_COUNT) + 1));
  const start = write(reference.start);
  if (reference.end === null) return reference.shape === 'cell' ? start : `${start}:${start}`;
  return `${start}:${write(reference.end)}`;
}

/** Where an R1C1 part points to from `base`, wrapped into the sheet. */
function place(value: number, fixed: boolean, base: number, count: number): number {
  return fixed ? value : (base + value + count) % count;
}

function resolve(reference: Reference, row: number, column: number): CellRange {
  const { start, shape } = reference;
  const end = reference.end ?? start;
  const top = place(start.row, start.rowFixed, row, ROW_COUNT);
  const bottom = place(end.row, end.rowFixed, row, ROW_COUNT);
  const left = place(start.column, start.columnFixed, column, COLUMN_COUNT);
  const right = place(end.column, end.columnFixed, column, COLUMN_COUNT);
  return {
    top: shape === 'columns' ? 0 : Math.min(top, bottom),
    bottom: shape === 'columns' ? ROW_COUNT - 1 : Math.max(top, bottom),
    left: shape === 'rows' ? 0 : Math.min(left, right),
    right: shape === 'rows' ? COLUMN_COUNT - 1 : Math.max(left, right),
  };
}

function sheetOfPrefix(prefix: string): string | null {
  if (prefix === '') return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

// ── characters ──────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * End of a sheet prefix that starts at `from`, past its "!"; `from` itself when there is none there.
 * Sheet1! · 'It''s'! · [1]Sheet1! · [Book.xlsx]Sheet1! · [1]! · Jan:Mar!
 */
function endOfPrefix(formula: string, from: number): number {
  const code = formula.charCodeAt(from);
  if (code === APOSTROPHE) {
    const to = endOfQuoted(formula, from, APOSTROPHE);
    return formula.charCodeAt(to) === EXCLAMATION ? to + 1 : from;
  }
  if (code !== BRACKET && !isNameStart(code)) return from;
  let to = endOfName(formula, code === BRACKET ? endOfBrackets(formula, from) : from);
  if (formula.charCodeAt(to) === COLON && isNameStart(formula.charCodeAt(to + 1)))
    to = endOfName(formula, to + 1);
  return formula.charCodeAt(to) === EXCLAMATION ? to + 1 : from;
}

/** Past the closing quote, doubled quotes being part of the text; the end of the formula when it is not closed. */
function endOfQuoted(formula: string, from: number, quote: number): number {
  let at = from + 1;
  for (; at < formula.length; at += 1) {
    if (formula.charCodeAt(at) !== quote) continue;
    if (formula.charCodeAt(at + 1) !== quote) return at + 1;
    at += 1;
  }
  return at;
}

/** Past the bracket that closes the one at `from`; an apostrophe escapes the next character, as in table references. */
function endOfBrackets(formula: string, from: number): number {
  let depth = 0;
  let at = from;
  for (; at < formula.length; at += 1) {
    const code = formula.charCodeAt(at);
    if (code === APOSTROPHE) at += 1;
    else if (code === BRACKET) depth += 1;
    else if (code === BRACKET_CLOSE) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

function endOfError(formula: string, from: number): number {
  let at = from + 1;
  while (isNamePart(formula.charCodeAt(at)) || formula.charCodeAt(at) === SLASH) {
    if (formula.charCodeAt(at) === QUESTION) return at + 1;
    at += 1;
  }
  return formula.charCodeAt(at) === EXCLAMATION ? at + 1 : at;
}

function endOfNumber(formula: string, from: number): number {
  let at = endOfDigits(formula, from);
  if (formula.charCodeAt(at) === DOT) at = endOfDigits(formula, at + 1);
  if (lower(formula, at) !== LOWER_E) return at;
  const sign = formula.charCodeAt(at + 1);
  const exponent = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
  const to = endOfDigits(formula, exponent);
  return to > exponent ? to : at;
}

function endOfDigits(formula: string, from: number): number {
  let at = from;
  while (isDigit(formula.charCodeAt(at))) at += 1;
  return at;
}

function endOfName(formula: string, from: number): number {
  let at = from;
  while (isNamePart(formula.charCodeAt(at))) at += 1;
  return at;
}

function endOfSpace(formula: string, from: number): number {
  let at = from + 1;
  for (let code = formula.charCodeAt(at); isSpace(code); code = formula.charCodeAt(at)) at += 1;
  return at;
}

/** < <= <> > >= */
function endOfComparison(formula: string, from: number): number {
  const next = formula.charCodeAt(from + 1);
  const isPair = next === EQUALS || (next === GREATER && formula.charCodeAt(from) === LESS);
  return isPair ? from + 2 : from + 1;
}

function isLogical(formula: string, from: number, to: number): boolean {
  const length = to - from;
  if (length !== 4 && length !== 5) return false;
  const word = formula.slice(from, to).toUpperCase();
  return word === 'TRUE' || word === 'FALSE';
}

/** Lower-case code of an ASCII letter; other characters give some other code or NaN. */
function lower(formula: string, at: number): number {
  return formula.charCodeAt(at) | 0x20;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === LINE_FEED || code === RETURN;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Letters, "_", "\" and everything outside ASCII begin a name, a function or a sheet. */
function isNameStart(code: number): boolean {
  const letter = code | 0x20;
  return (
    (letter >= LOWER_A && letter <= LOWER_Z && code < 128) ||
    code === UNDERSCORE ||
    code === BACKSLASH ||
    code >= 128
  );
}

function isNamePart(code: number): boolean {
  return isNameStart(code) || isDigit(code) || code === DOT || code === QUESTION;
}
