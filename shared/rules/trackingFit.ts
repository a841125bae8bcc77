// Owns learning how a column is worked out from others, by what most of its rows agree on.
// Invariant: a way counts only where it fits clearly more rows than not, and more than any other way; a sheet that does not
// say gets no verdict.
import type { MoneyUnit } from '../contract/finding.ts';
import type { CellRange } from '../sheet/address.ts';
import type { Grid } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { sameMoney } from './sums.ts';

/** How a figure of a row would be worked out; null where the row does not say. */
export interface Way {
  vi: string;
  en: string;
  of(row: TableRow): number | null;
  /** the columns it reads */
  columns: readonly number[];
}

export interface Fit {
  way: Way;
  /** rows whose figure differs from what the way gives */
  deviating: { row: TableRow; actual: number; expected: number }[];
}

/** The cells of a row that a way reads: where one of them is wrong, that is the cause. */
export function sourcesOf({ columns }: Way, { row }: TableRow): CellRange[] {
  return columns.map((column) => ({ top: row, left: column, bottom: row, right: column }));
}

/** Fewer rows cannot show a way. */
const MIN_ROWS = 3;
const MIN_SHARE = 0.6;
/** Rows that the ways are tried on; the best one is then held against all. */
const TRIED = 200;

/** Rows that carry figures: lines, groups, subtotals and totals. */
export function figureRows(table: RecognisedTable): TableRow[] {
  return table.rows.filter(({ kind }) => kind !== 'caption' && kind !== 'ofWhich');
}

/** The way that most rows of `column` follow, or null. */
export function learn(
  rows: readonly TableRow[],
  column: number,
  ways: readonly Way[],
  agrees: (actual: number, expected: number) => boolean,
): Fit | null {
  const told = rows.filter((row) => row.at(column).value !== null);
  if (told.length < MIN_ROWS) return null;
  // A sum over a wrong figure is off with it, so the lines alone are asked where there are enough of them.
  const lines = told.filter(({ kind }) => kind === 'line');
  const asked = lines.length >= MIN_ROWS ? lines : told;
  const sample =
    asked.length <= TRIED ? asked : asked.filter((_, index) => index % Math.ceil(asked.length / TRIED) === 0);
  let best: { way: Way; hits: number } | null = null;
  for (const way of ways) {
    let hits = 0;
    let of = 0;
    for (const row of sample) {
      const expected = way.of(row);
      const actual = row.at(column).value;
      if (expected === null || actual === null) continue;
      // Nothing from nothing fits every way and shows none.
      if (expected === 0 && actual === 0) continue;
      of++;
      if (agrees(actual, expected)) hits++;
    }
    if (hits < 2 || hits < of * MIN_SHARE) continue;
    if (best === null || hits > best.hits) best = { way, hits };
  }
  if (best === null) return null;
  const { way } = best;
  const deviating = told.flatMap((row) => {
    const expected = way.of(row);
    const actual = row.at(column).value;
    return expected === null || actual === null || agrees(actual, expected)
      ? []
      : [{ row, actual, expected }];
  });
  return { way, deviating };
}

/** A formula that departs from the others is told by its copies (formula.pattern); here typed figures are judged. */
export function typedOnly<One extends { row: TableRow }>(
  grid: Grid,
  column: number,
  deviating: readonly One[],
): One[] {
  return deviating.filter(({ row }) => grid.formulaId(row.row, column) === 0);
}

export function moneyAgrees(unit: MoneyUnit): (actual: number, expected: number) => boolean {
  return (actual, expected) => sameMoney(actual, expected, unit);
}
