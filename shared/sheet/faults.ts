// Owns cells that cannot be calculated with: error values at their root, links to other workbooks, formulas that read blanks.
// Invariant: an error is told where it begins, never again at every cell it spreads to.
import type { CellRange } from './address.ts';
import { figureOf } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Grid } from './grid.ts';
import { EMPTY, ERROR, NUMBER, TEXT } from './grid.ts';
import { rangeOf } from './shape.ts';
import type { Shape, ShapeReference, Shapes } from './shape.ts';
import { cellOf, stripOf } from './strips.ts';

export interface ErrorCell {
  row: number;
  column: number;
  /** 0 for an error typed as a constant */
  id: number;
  /** the error shown, or "#REF!" that stands in the formula while the cell shows something else */
  error: string;
  shown: boolean;
}

/** Tells whether a reference of a formula reads a cell that shows an error, on this sheet or another. */
export interface ErrorSource {
  reads(reference: ShapeReference, row: number, column: number): boolean;
  /** some formula of the sheet names a deleted cell */
  hasDeadReferences(): boolean;
  /** to be called when an error came or went */
  forget(): void;
}

export function createErrorSource(grid: Grid, gridOf: (name: string) => Grid | null): ErrorSource {
  /** rows with an error by column, of every sheet asked for */
  let known = new Map<Grid, Map<number, number[]>>();
  /** formulas looked through; more come with edits */
  let searched = 0;
  let hasDead = false;
  const errorsOf = (sheet: Grid): Map<number, number[]> => {
    let columns = known.get(sheet);
    if (columns !== undefined) return columns;
    columns = new Map();
    for (let column = 0; column < sheet.width; column++) {
      if (sheet.counts.error[column] === 0) continue;
      const rows: number[] = [];
      const base = column * sheet.height;
      for (let position = 0; position < sheet.height; position++)
        if (sheet.kinds[base + position] === ERROR) rows.push(sheet.top + position);
      columns.set(sheet.left + column, rows);
    }
    known.set(sheet, columns);
    return columns;
  };
  return {
    reads: (reference, row, column) => {
      const sheet = reference.prefix === '' ? grid : gridOf(sheetOfPrefix(reference.prefix));
      if (sheet === null) return false;
      const range = wholeRange(reference, row, column, sheet);
      for (const [errorColumn, rows] of errorsOf(sheet)) {
        if (errorColumn < range.left || errorColumn > range.right) continue;
        for (let index = firstFrom(rows, range.top); index < rows.length; index++) {
          const errorRow = rows[index] as number;
          if (errorRow > range.bottom) break;
          if (sheet !== grid || errorRow !== row || errorColumn !== column) return true;
        }
      }
      return false;
    },
    hasDeadReferences: () => {
      for (; searched < grid.formulas.length; searched++)
        hasDead ||= (grid.formulas[searched] as string).includes('#REF!');
      return hasDead;
    },
    forget: () => {
      known = new Map();
    },
  };
}

/** "'Chi tiết'!" → "Chi tiết" */
function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A whole column reads all rows of its sheet. */
function wholeRange(reference: ShapeReference, row: number, column: number, sheet: Grid): CellRange {
  const range = rangeOf(reference, row, column);
  if (!reference.whole) return range;
  return reference.isRows
    ? { ...range, left: sheet.left, right: sheet.right }
    : { ...range, top: sheet.top, bottom: sheet.bottom };
}

function firstFrom(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Error cells of one column that no error of their own sheet explains. */
export function findErrors(grid: Grid, shapes: Shapes, source: ErrorSource, column: number): ErrorCell[] {
  const strip = stripOf(grid, 'down', column);
  const found: ErrorCell[] = [];
  if (grid.counts.error[column] === 0 && !source.hasDeadReferences()) return found;
  const deadById = new Map<number, boolean>();
  for (let position = 0, at = strip.base; position < strip.length; position++, at++) {
    const id = grid.ids[at] as number;
    const isShown = grid.kinds[at] === ERROR;
    if (!isShown && id === 0) continue;
    let isDead = deadById.get(id);
    if (isDead === undefined) {
      isDead = (grid.formulas[id] ?? '').includes('#REF!') && hasDeadReference(shapes.of(id));
      deadById.set(id, isDead);
    }
    if (!isShown && !isDead) continue;
    const { row, column: sheetColumn } = cellOf(grid, strip, position);
    const isPassedOn = (shape: Shape | null): boolean =>
      shape?.references.some((reference) => source.reads(reference, row, sheetColumn)) ?? false;
    if (isShown && !isDead && isPassedOn(shapes.of(id))) continue;
    const error = isShown ? String(grid.value(row, sheetColumn)) : '#REF!';
    found.push({ row, column: sheetColumn, id, error, shown: isShown });
  }
  return found;
}

function hasDeadReference(shape: Shape | null): boolean {
  return (
    shape !== null &&
    shape.tokens.some(
      ({ kind, text }) => (kind === 'error' && text.includes('#REF!')) || text.startsWith('#REF!'),
    )
  );
}

/** Name of the other workbook a reference leads to; null for this one. "[Book.xlsx]Sheet1!" → "Book.xlsx". */
export function linkedBook(prefix: string): string | null {
  const open = prefix.indexOf('[');
  const close = prefix.indexOf(']', open);
  return open < 0 || close < 0 ? null : prefix.slice(open + 1, close);
}

export interface OddPrecedent {
  row: number;
  column: number;
  /** what it reads */
  precedent: { row: number; column: number };
  holds: 'blank' | 'text';
}

/** Peers that must have a number where one formula reads a blank or a text. */
const MIN_PEERS = 4;

export interface OddOfColumn {
  odd: OddPrecedent[];
  /** columns whose cells were looked at, from the used range's corner */
  reads: ReadonlySet<number>;
}

/**
 * Formulas of one column that read, by themselves, a blank or text cell where nearly all copies of the same formula read
 * a number.
 */
export function findOddPrecedents(grid: Grid, shapes: Shapes, column: number): OddOfColumn {
  const reads = new Set<number>();
  const strip = stripOf(grid, 'down', column);
  if (grid.counts.formula[column] === 0) return { odd: [], reads };
  const byId = new Map<number, { filled: number; odd: OddPrecedent[] }>();
  const singles = new Map<number, Shape['references'] | null>();
  for (let position = 0, at = strip.base; position < strip.length; position++, at++) {
    const id = grid.ids[at] as number;
    if (id === 0) continue;
    let references = singles.get(id);
    if (references === undefined) {
      references = arithmeticReferences(shapes.of(id));
      singles.set(id, references);
    }
    if (references === null) continue;
    const { row, column: sheetColumn } = cellOf(grid, strip, position);
    let entry = byId.get(id);
    if (entry === undefined) byId.set(id, (entry = { filled: 0, odd: [] }));
    let isOdd = false;
    for (const reference of references) {
      const { top, left } = rangeOf(reference, row, sheetColumn);
      reads.add(left - grid.left);
      const inside = top >= grid.top && top <= grid.bottom && left >= grid.left && left <= grid.right;
      const kind = inside ? grid.kinds[(left - grid.left) * grid.height + top - grid.top] : EMPTY;
      if (kind !== EMPTY && kind !== TEXT) continue;
      isOdd = true;
      if (entry.odd.length <= MAX_ODD)
        entry.odd.push({
          row,
          column: sheetColumn,
          precedent: { row: top, column: left },
          holds: kind === TEXT ? 'text' : 'blank',
        });
      break;
    }
    if (!isOdd && grid.kinds[at] === NUMBER) entry.filled++;
  }
  const odd = [...byId.values()].flatMap((entry) =>
    entry.odd.length <= MAX_ODD && entry.filled >= Math.max(1, entry.odd.length) * MIN_PEERS ? entry.odd : [],
  );
  return { odd, reads };
}

const MAX_ODD = 3;

/** Single cells of the sheet outside all functions of a formula that only calculates. */
function arithmeticReferences(shape: Shape | null): Shape['references'] | null {
  if (shape === null || shape.unresolved || shape.functions.has('IF') || shape.functions.has('IFERROR'))
    return null;
  const read = shape.references.filter(
    ({ prefix, single, within }) => prefix === '' && single && within === '',
  );
  return read.length > 1 ? read : null;
}

/** How a column is filled, and its texts that read as numbers. */
export interface TextColumn {
  /** sheet column */
  column: number;
  filled: number;
  numbers: number;
  /** sheet row of the first number; -1 without one */
  firstNumber: number;
  suspects: { figure: Figure; row: number }[];
  /** false when there are more than these */
  isWhole: boolean;
}

/** More texts that read as numbers than these in one column are no slips. */
const MAX_SUSPECTS = 5_000;

/** Codes keep their leading zero and are no numbers. */
const MAY_BE_NUMBER = /^\s*[-(]?(?:[1-9]|0(?:[.,]|\s*$))/;

export function readTextColumn(grid: Grid, column: number): TextColumn {
  const found: TextColumn = {
    column: grid.left + column,
    filled: 0,
    numbers: 0,
    firstNumber: -1,
    suspects: [],
    isWhole: true,
  };
  // Without texts there is nothing to suspect, and the counts are not asked for.
  if (grid.counts.text[column] === 0) return found;
  const base = column * grid.height;
  let harmless: string | null = null;
  for (let position = 0; position < grid.height; position++) {
    const kind = grid.kinds[base + position];
    if (kind === EMPTY) continue;
    found.filled++;
    if (kind === NUMBER) {
      found.numbers++;
      if (found.firstNumber < 0) found.firstNumber = grid.top + position;
    } else if (kind === TEXT && grid.ids[base + position] === 0) {
      const row = grid.top + position;
      const text = grid.value(row, found.column) as string;
      // Columns of units and sources repeat one text.
      if (text === harmless) continue;
      harmless = text;
      const first = text.charCodeAt(0);
      if (!found.isWhole) continue;
      if ((first > NINE && first !== NO_BREAK_SPACE) || text.length > LONGEST_NUMBER) continue;
      if (!MAY_BE_NUMBER.test(text)) continue;
      const figure = figureOf(text);
      if (figure.kind !== 'text' && figure.kind !== 'ambiguous') continue;
      if (found.suspects.length === MAX_SUSPECTS) {
        found.isWhole = false;
        continue;
      }
      harmless = null;
      found.suspects.push({ figure, row });
    }
  }
  return found;
}

const LONGEST_NUMBER = 40;
/** Digits, signs, brackets and blanks come no later. */
const NINE = 57;
const NO_BREAK_SPACE = 160;
