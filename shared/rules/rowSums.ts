// Owns what most rows of a table add up or take off along the row in one of its columns, learnt from their formulas.
// Invariant: a column whose rows compute in several ways has none.
import type { Grid } from '../sheet/grid.ts';
import { commonestFormula } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import { rowTerms } from '../sheet/rowFormula.ts';
import type { Way } from './trackingFit.ts';

/** Fewer rows show no way. */
const MIN_ROWS = 3;

/**
 * How a column is worked out along the row, where more than half of its lines with a figure say so alike and some of them
 * are typed; else null.
 */
export function rowSum(grid: Grid, table: RecognisedTable, column: number): Way | null {
  const { id, count, formulas, filled } = commonestFormula(grid, column, table.lineRows);
  if (count * 2 <= filled || formulas === filled) return null;
  // Two lines of a short table say it where the table beside it, over or under, says the same.
  if (count < MIN_ROWS && (count < 2 || copiesOf(grid, column, id) <= MIN_ROWS)) return null;
  const terms = rowTerms(grid.formulas[id] ?? '', column);
  if (terms === null) return null;
  return {
    vi: 'công thức của các dòng khác',
    en: 'the formula of the other rows',
    of: (row) => {
      let sum = 0;
      for (const { column: at, sign } of terms) {
        const figure = row.at(at);
        if (figure.kind === 'blank') continue;
        if (figure.kind !== 'number') return null;
        sum += sign * figure.value;
      }
      return sum;
    },
    columns: terms.map((term) => term.column),
  };
}

function copiesOf({ ids, height, left }: Grid, column: number, id: number): number {
  const base = (column - left) * height;
  let copies = 0;
  for (let at = base; at < base + height; at++) if (ids[at] === id) copies++;
  return copies;
}
