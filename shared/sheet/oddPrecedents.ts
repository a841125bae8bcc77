// Owns formulas that read a blank or a text where nearly all their copies read a number.
// Invariant: only formulas that calculate, and only cells they read by themselves.
import type { Grid } from './grid.ts';
import { EMPTY, NUMBER, TEXT } from './grid.ts';
import { rangeOf, ROUNDING } from './shape.ts';
import type { Shape, Shapes } from './shape.ts';
import { cellOf, stripOf } from './strips.ts';

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

/** Single cells of the sheet outside all functions but rounding, of a formula that only calculates. */
function arithmeticReferences(shape: Shape | null): Shape['references'] | null {
  if (shape === null || shape.unresolved || shape.functions.has('IF') || shape.functions.has('IFERROR'))
    return null;
  const read = shape.references.filter(
    ({ prefix, single, within, argument }) =>
      prefix === '' && single && (within === '' || (ROUNDING.has(within) && argument === 0)),
  );
  return read.length > 1 ? read : null;
}
