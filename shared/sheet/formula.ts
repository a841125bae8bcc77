// Owns formulas as text: their tokens, A1 ↔ R1C1, and the cells they read; the characters are formulaScan's.
// Invariant: one pass over the characters, no input throws, and the tokens joined are the formula again.
import { COLUMN_COUNT, ROW_COUNT, columnName } from './address.ts';
import type { CellRange } from './address.ts';
import { FormulaScan } from './formulaScan.ts';

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

/** One for all: nothing else runs between the steps of a scan. */
const scan = new FormulaScan();

/** The formula in R1C1 as Excel's formulasR1C1 gives it, for a formula in the zero-based cell; a leading "=" stays. */
export function toR1C1(formula: string, row: number, column: number): string {
  let written = '';
  let copied = 0;
  scan.begin(formula, 'A1');
  while (scan.next()) {
    if (scan.kind !== 'reference') continue;
    written += formula.slice(copied, scan.prefixTo) + writeR1C1(row, column);
    copied = scan.to;
  }
  return copied === 0 ? formula : written + formula.slice(copied);
}

/** The formula in A1 for the zero-based cell; offsets past the sheet's edge wrap round, as in Excel. */
export function toA1(formulaR1C1: string, row: number, column: number): string {
  let written = '';
  let copied = 0;
  scan.begin(formulaR1C1, 'R1C1');
  while (scan.next()) {
    if (scan.kind !== 'reference') continue;
    written += formulaR1C1.slice(copied, scan.prefixTo) + writeA1(row, column);
    copied = scan.to;
  }
  return copied === 0 ? formulaR1C1 : written + formulaR1C1.slice(copied);
}

/** Cells and ranges a formula in R1C1 names, in order of appearance; names and table references are not resolved. */
export function precedents(formulaR1C1: string, row: number, column: number): Precedent[] {
  if (formulaR1C1 === '') return [];
  // Copies of a formula are asked about one after the other.
  if (formulaR1C1 !== latest.formula)
    latest = { formula: formulaR1C1, references: referencesOf(formulaR1C1) };
  return latest.references.map((reference) => ({
    sheet: sheetOfPrefix(reference.prefix),
    range: resolve(reference, row, column),
  }));
}

let latest: { formula: string; references: readonly Reference[] } = { formula: '', references: [] };

function referencesOf(formula: string): Reference[] {
  return scanFormula(formula).flatMap(({ reference }) => reference ?? []);
}

/** Tokens of a formula, in R1C1 unless said otherwise; a leading "=" is left out. Never throws: odd characters become operators. */
export function scanFormula(formula: string, notation: Notation = 'R1C1'): Token[] {
  const tokens: Token[] = [];
  scan.begin(formula, notation);
  while (scan.next()) {
    const { kind, from, to } = scan;
    const reference = kind === 'reference' ? scannedReference(formula) : null;
    tokens.push({ kind, text: formula.slice(from, to), reference });
  }
  return tokens;
}

function scannedReference(formula: string): Reference {
  const { start, end, hasEnd, from, prefixTo } = scan;
  return {
    shape: start.shape,
    prefix: formula.slice(from, prefixTo),
    start: cornerOf(start),
    end: hasEnd ? cornerOf(end) : null,
  };
}

const cornerOf = ({ row, rowFixed, column, columnFixed }: Corner): Corner => ({
  row,
  rowFixed,
  column,
  columnFixed,
});

// ── writing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The reference just scanned, in R1C1. */
function writeR1C1(row: number, column: number): string {
  const { shape } = scan.start;
  const start = cornerR1C1(shape, scan.start, row, column);
  if (!scan.hasEnd) return start;
  const end = cornerR1C1(shape, scan.end, row, column);
  // Excel writes one whole column as C[-1] and one whole row as R5, not as a range of itself.
  return shape !== 'cell' && start === end ? start : start + ':' + end;
}

function cornerR1C1(shape: Reference['shape'], corner: Corner, row: number, column: number): string {
  if (shape === 'columns') return 'C' + step(corner.column, corner.columnFixed, column);
  const rowPart = 'R' + step(corner.row, corner.rowFixed, row);
  return shape === 'rows' ? rowPart : rowPart + 'C' + step(corner.column, corner.columnFixed, column);
}

function step(index: number, fixed: boolean, base: number): string {
  if (fixed) return String(index + 1);
  return index === base ? '' : '[' + (index - base) + ']';
}

/** The reference just scanned, in A1. */
function writeA1(row: number, column: number): string {
  const { shape } = scan.start;
  const start = cornerA1(shape, scan.start, row, column);
  if (scan.hasEnd) return start + ':' + cornerA1(shape, scan.end, row, column);
  return shape === 'cell' ? start : start + ':' + start;
}

function cornerA1(shape: Reference['shape'], corner: Corner, row: number, column: number): string {
  const letters =
    shape === 'rows'
      ? ''
      : (corner.columnFixed ? '$' : '') +
        columnName(place(corner.column, corner.columnFixed, column, COLUMN_COUNT));
  if (shape === 'columns') return letters;
  return (
    letters + (corner.rowFixed ? '$' : '') + String(place(corner.row, corner.rowFixed, row, ROW_COUNT) + 1)
  );
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
