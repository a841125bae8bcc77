// Owns comparing money: what rows add up to, and when two figures are the same money.
// Invariant: đồng are compared exactly; other units to half of the last digit shown.
import type { MoneyUnit } from '../contract/finding.ts';
import { formatMoney } from '../vietnamese/number.ts';
import type { Grid } from '../sheet/grid.ts';
import { NUMBER } from '../sheet/grid.ts';
import type { EstimateTable, RecognisedTable } from '../sheet/recognise.ts';
import { moneyOf } from '../sheet/rows.ts';
import type { TableRow } from '../sheet/rows.ts';
import { isMoney } from '../sheet/tableColumns.ts';

/** Floating-point noise of a sum, relative: far below one đồng in any budget. */
const NOISE = 1e-12;
/** A figure declared "làm tròn" may differ by less than this, in đồng. */
const ROUNDED_WITHIN = 1_000;

/** True when `actual` is `expected` money of a column in `unit`; `rounded`: the sheet says it rounds. */
export function sameMoney(actual: number, expected: number, unit: MoneyUnit, rounded = false): boolean {
  const gap = Math.abs(actual - expected);
  const noise = NOISE * Math.max(1, Math.abs(actual), Math.abs(expected));
  if (gap <= noise) return true;
  if (unit === 'đồng') {
    if (Number.isInteger(actual) && Math.abs(actual - expected) <= 0.5 + noise) return true;
    return rounded && gap < ROUNDED_WITHIN && actual % 100 === 0;
  }
  return gap <= 0.5 * 10 ** -decimals(actual) + noise;
}

/** "Làm tròn": the figure to a whole number of tens, hundreds …, at most a hundredth of it away. */
export function roundsTo(rounded: number, exact: number): boolean {
  let step = 1;
  while (step <= Math.abs(rounded) / 10 && rounded % (step * 10) === 0) step *= 10;
  const gap = Math.abs(rounded - exact);
  return gap <= step && gap <= Math.abs(exact) / 100;
}

/** Digits after the comma, at most six. */
function decimals(value: number): number {
  const [, fraction = ''] = value.toFixed(6).split('.');
  return fraction.replace(/0+$/, '').length;
}

export interface RowsSum {
  /** what the rows add up to, numbers stored as text included */
  all: number;
  /** without numbers stored as text, as Excel's SUM sees it */
  numeric: number;
  /** at least one amount is known */
  known: boolean;
  /** an amount that cannot be read stands among them */
  unreadable: boolean;
}

/** Adds up the money of rows by what is in their cells now. */
export function sumRows(rows: readonly TableRow[], table: EstimateTable): RowsSum {
  let [all, numeric] = [0, 0];
  let known = false;
  let unreadable = false;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as TableRow;
    const { kind, value } = row.amount;
    const money = value ?? moneyOf(row, table.subtotalOf);
    all += money;
    if (kind !== 'text') numeric += money;
    known ||= kind !== 'blank' || row.children.length > 0;
    unreadable ||= kind === 'ambiguous' || kind === 'other';
  }
  return { all, numeric, known, unreadable };
}

/** Tells of a row whether it and its parts hold plain numbers, as most do, that add up exactly. */
export function createSumTest(
  { kinds, numbers, height, left, top }: Grid,
  { columns, unit }: EstimateTable,
): (row: TableRow, parts: readonly TableRow[]) => boolean {
  const base = (columns.amount - left) * height - top;
  return (row, parts) => {
    let sum = 0;
    for (let index = 0; index < parts.length; index++) {
      const at = base + (parts[index] as TableRow).row;
      if (kinds[at] !== NUMBER) return false;
      sum += numbers[at] as number;
    }
    return kinds[base + row.row] === NUMBER && sameMoney(numbers[base + row.row] as number, sum, unit);
  };
}

/** The figure agrees with the sum, or only leaves out numbers stored as text (which is that cell's own finding). */
export function agrees(actual: number, sum: RowsSum, unit: MoneyUnit, rounded = false): boolean {
  return sameMoney(actual, sum.all, unit, rounded) || sameMoney(actual, sum.numeric, unit, rounded);
}

/** A figure with its unit when that is not đồng. */
export function money(amount: number, unit: MoneyUnit): string {
  const text = formatMoney(Math.round(amount * 1e6) / 1e6);
  return unit === 'đồng' ? text : `${text} ${unit}`;
}

/** A figure of a column as it is told: with the unit of money where the column holds money, for people and litres without. */
export function figureText({ meanings, unit }: RecognisedTable, column: number, figure: number): string {
  const meaning = meanings.get(column) ?? '';
  return money(figure, isMoney(meaning) || meaning.startsWith('difference') ? unit : 'đồng');
}
