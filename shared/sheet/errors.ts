// Owns error values and references to deleted cells, found where they begin.
// Invariant: an error is told where it begins, never again at every cell it spreads to, on this sheet or another.
import type { CellRange } from './address.ts';
import type { Grid } from './grid.ts';
import { ERROR } from './grid.ts';
import { firstFrom } from './search.ts';
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
        for (let index = firstFrom(rows, (row) => row, range.top); index < rows.length; index++) {
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
