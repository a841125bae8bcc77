// Owns where a table says its unit of money, and what else on the sheet tells that unit.
// Invariant: a unit nobody wrote is not stated, whatever the table is read in.
import type { MoneyUnit } from '../contract/finding.ts';
import type { CellRange } from '../sheet/address.ts';
import type { Grid } from '../sheet/grid.ts';
import { textAt } from '../sheet/grid.ts';
import { moneyUnit } from '../sheet/headers.ts';
import { UNIT_SCALE, unitOfCaption } from '../sheet/recognise.ts';
import type { EstimateTable, RecognisedTable } from '../sheet/recognise.ts';
import { parseMoneyWords } from '../vietnamese/money.ts';
import type { Cell } from './rule.ts';
import { sameMoney } from './sums.ts';

export interface UnitStatement {
  /** where the unit is written; else the heading that should say it */
  cell: Cell;
  isStated: boolean;
}

const CAPTION_ROWS = 6;

const statements = new WeakMap<RecognisedTable, UnitStatement>();

/** The sheet is read anew when a heading or caption changes, so this holds as long as the table. */
export function unitStatement(grid: Grid, table: RecognisedTable): UnitStatement {
  let statement = statements.get(table);
  if (statement === undefined) statements.set(table, (statement = findStatement(grid, table)));
  return statement;
}

/** The cell of the statement, as a source of figures that are off by its unit. */
export function unitCell(grid: Grid, table: RecognisedTable): CellRange {
  const { row, column } = unitStatement(grid, table).cell;
  return { top: row, left: column, bottom: row, right: column };
}

function findStatement(grid: Grid, { columns, headerRows, unit }: RecognisedTable): UnitStatement {
  const [top, bottom] = headerRows;
  const amount = columns.amount ?? columns.money[0] ?? columns.content;
  const others = Array.from({ length: columns.right - columns.left + 1 }, (_, at) => columns.left + at);
  for (const column of [amount, ...others]) {
    for (let row = bottom; row >= top; row--)
      if (moneyUnit(textAt(grid, row, column)) === unit) return { cell: { row, column }, isStated: true };
  }
  for (let row = top - 1; row >= Math.max(grid.top, top - CAPTION_ROWS); row--) {
    for (let column = grid.right; column >= grid.left; column--)
      if (unitOfCaption(textAt(grid, row, column)) === unit) return { cell: { row, column }, isStated: true };
  }
  let row = bottom;
  while (row > top && textAt(grid, row, amount) === '') row--;
  return { cell: { row, column: amount }, isStated: false };
}

/** The unit in which the words below a table say its total, when it is not the table's own; null when they do not tell. */
export function unitInWords(table: EstimateTable): MoneyUnit | null {
  const total = table.totals.flatMap(({ amount }) => (amount.value === null ? [] : [amount.value])).at(-1);
  if (table.words === null || total === undefined || total === 0) return null;
  const read = parseMoneyWords(table.words.text);
  if (!read.ok) return null;
  const units = Object.keys(UNIT_SCALE) as MoneyUnit[];
  const fitting = units.filter((unit) => Math.round(total * UNIT_SCALE[unit]) === read.amount);
  return fitting.includes(table.unit) ? null : (fitting[0] ?? null);
}

const SCALES = [1_000, 0.001, 1_000_000, 0.000_001];
const EXACT = 0.001;

/** How many times `expected` an amount is, when that is 1.000 or 1.000.000 either way and no chance; else null. */
export function scaleSlip(actual: number, expected: number, unit: MoneyUnit): number | null {
  if (actual === 0 || expected === 0) return null;
  return (
    SCALES.find((scale) => {
      const scaled = expected * scale;
      const gap = Math.abs(actual - scaled);
      return gap <= Math.abs(actual) * EXACT && sameMoney(actual, scaled, unit);
    }) ?? null
  );
}
