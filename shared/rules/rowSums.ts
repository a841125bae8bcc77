// Owns what most rows of a table add up or take off along the row in one of its columns, learnt from their formulas.
// Invariant: cells of the same row only, each once; a column whose rows compute in several ways has none.
import type { Grid } from '../sheet/grid.ts';
import { commonestFormula } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { Way } from './trackingFit.ts';

const CELL = String.raw`RC(?:\[-?\d+\]|\d+)`;
const SUM_OF_RANGE = new RegExp(String.raw`^=SUM\((${CELL}):(${CELL})\)$`);
const TERMS = new RegExp(String.raw`^=[+-]?${CELL}(?:[+-]${CELL})+$`);
/** Fewer rows show no way. */
const MIN_ROWS = 3;

/**
 * How a column is worked out along the row, where more than half of its lines with a figure say so alike and some of them
 * are typed; else null.
 */
export function rowSum(grid: Grid, table: RecognisedTable, column: number): Way | null {
  const { id, count, formulas, filled } = commonestFormula(grid, column, table.lineRows);
  if (count < MIN_ROWS || count * 2 <= filled || formulas === filled) return null;
  const formula = grid.formulas[id] ?? '';
  const terms = termsOf(formula, column);
  if (terms === null) return null;
  return {
    vi: 'công thức của các dòng khác',
    en: 'the formula of the other rows',
    of: (row) => {
      let sum = 0;
      for (const { column: at, sign } of terms) {
        const figure = row.at(at);
        if (figure.kind === 'blank') continue;
        if (figure.kind !== 'number' || figure.value === null) return null;
        sum += sign * figure.value;
      }
      return sum;
    },
    columns: terms.map((term) => term.column),
  };
}

interface SignedColumn {
  column: number;
  sign: 1 | -1;
}

function termsOf(formula: string, own: number): SignedColumn[] | null {
  const range = SUM_OF_RANGE.exec(formula);
  if (range !== null) {
    const [first, last] = [columnOf(range[1] ?? '', own), columnOf(range[2] ?? '', own)];
    return Array.from({ length: last - first + 1 }, (_, index) => ({
      column: first + index,
      sign: 1 as const,
    }));
  }
  if (!TERMS.test(formula)) return null;
  return [...formula.matchAll(/([+-]?)(RC(?:\[-?\d+\]|\d+))/g)].map(([, sign, cell]) => ({
    column: columnOf(cell ?? '', own),
    sign: sign === '-' ? (-1 as const) : (1 as const),
  }));
}

function columnOf(cell: string, own: number): number {
  const offset = /\[(-?\d+)\]/.exec(cell)?.[1];
  return offset === undefined ? Number(cell.slice(2)) - 1 : own + Number(offset);
}
