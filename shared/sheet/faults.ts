// Owns cells that cannot be calculated with: error values at their root, links to other workbooks, formulas that read blanks.
// Invariant: an error is told where it begins, never again at every cell it spreads to.
import type { Grid } from './grid.ts';
import { EMPTY, ERROR, NUMBER, TEXT } from './grid.ts';
import { rangeOf } from './shape.ts';
import type { Shape, Shapes } from './shape.ts';
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

/** Cells a range may have for its errors to be looked for. */
const MAX_LOOK = 400;

/** Error cells of one column that no error of their own sheet explains. */
export function findErrors(grid: Grid, shapes: Shapes, column: number): ErrorCell[] {
  const strip = stripOf(grid, 'down', column);
  const found: ErrorCell[] = [];
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
    if (isShown && !isDead && id !== 0 && comesFromElsewhere(grid, shapes.of(id), row, sheetColumn)) continue;
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

/** A cell the formula reads shows an error itself. */
function comesFromElsewhere(grid: Grid, shape: Shape | null, row: number, column: number): boolean {
  if (shape === null) return false;
  return shape.references.some((reference) => {
    if (reference.prefix !== '' || reference.whole) return false;
    const range = rangeOf(reference, row, column);
    let looked = 0;
    for (let c = Math.max(range.left, grid.left); c <= Math.min(range.right, grid.right); c++)
      for (let r = Math.max(range.top, grid.top); r <= Math.min(range.bottom, grid.bottom); r++) {
        if (++looked > MAX_LOOK) return false;
        if (grid.kinds[(c - grid.left) * grid.height + r - grid.top] === ERROR && (r !== row || c !== column))
          return true;
      }
    return false;
  });
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
