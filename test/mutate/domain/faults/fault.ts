// Owns what a kind of domain fault is, and what several kinds share.
// Invariant: a kind names where the sheet itself shows the fault; it proposes nothing elsewhere, and knows no checker.
import type { Spot } from '../../address.ts';
import type { Content } from '../../book.ts';
import type { Random } from '../../random.ts';
import type { Change } from '../change.ts';
import type { DomainSheet, DomainTable } from '../sheet.ts';

export interface Slip {
  change: Change;
  /** the cells an auditor would point at, as they stand after the slip */
  expected: readonly Spot[];
  /** further rows that cannot be right either once this is wrong, for rules that follow */
  reach?: readonly number[];
}

export interface DomainFault {
  kind: string;
  title: string;
  /** where the fault can be told from the sheet alone */
  decidable: string;
  accepts: readonly string[];
  /** rules whose findings on what depends on the fault are right too: neither hits nor collateral */
  follows: readonly string[];
  /** why a note is enough, for kinds that rest on no verified ground */
  noteIsEnough?: string;
  slips: (sheet: DomainSheet, random: Random) => Slip[];
}

/** An amount is wrong, so what is added up of it, read out of it or divided by it disagrees somewhere. */
export const SUMS = [
  'sum.total',
  'sum.children',
  'sum.range',
  'words.total',
  'formula.constant',
  'formula.pattern',
  'formula.declared',
  'tracking.chain',
  'tracking.percent',
] as const;

export const estimates = (sheet: DomainSheet): DomainTable[] =>
  sheet.expected.kind === 'estimate' ? understood(sheet) : [];
export const trackings = (sheet: DomainSheet): DomainTable[] =>
  sheet.expected.kind === 'tracking' ? understood(sheet) : [];
export const understood = (sheet: DomainSheet): DomainTable[] =>
  sheet.tables.filter((table) => table.isUnderstood());

/** One slip that types over one cell. */
export const typedOver = (spot: Spot, to: Content): Slip => ({
  change: { cells: [{ row: spot.row, column: spot.column, to }] },
  expected: [{ row: spot.row, column: spot.column }],
});

/** Other numbers a hand could have typed: a tenth more or less, a digit lost or doubled, two digits exchanged. */
export function otherNumbers(value: number): number[] {
  const decimals = Number.isInteger(value) ? 0 : 2;
  const digits = String(Math.abs(Math.trunc(value)));
  const exchanged =
    digits.length < 2 ? value : Number(`${digits.slice(1, 2)}${digits.slice(0, 1)}${digits.slice(2)}`);
  return [value * 1.1, value * 0.9, value * 10, value / 10, exchanged]
    .map((other) => Number(other.toFixed(decimals)))
    .filter((other) => other > 0 && Math.abs(other - value) >= Math.max(value * 0.05, 0.1));
}

/** Every line of the table with a cell in the column. */
export const ofLines = (table: DomainTable, column: number | undefined): Spot[] =>
  column === undefined ? [] : table.lines.map((row) => ({ row, column }));

/** A text column that every line fills: a blank in it stands out. */
export const isFilledThrough = (sheet: DomainSheet, table: DomainTable, column: number): boolean =>
  table.lines.length >= 3 && ofLines(table, column).every((spot) => sheet.content(spot) !== null);

export const near = (one: number, other: number, tolerance: number): boolean =>
  Math.abs(one - other) <= tolerance;
