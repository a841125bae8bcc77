// Owns what the rules about units of money ask of the price of one line.
// Invariant: reads the line and its table's columns alone.
import type { EstimateTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import type { Cell } from './rule.ts';

/** Bought or paid more than once: by one of its factors. */
export function isRepeated({ columns }: EstimateTable, line: TableRow | undefined): boolean {
  return columns.factors.some((_, position) => (line?.factor(position).value ?? 1) > 1);
}

/** The cells of the prices, or of the amounts where no column has prices. */
export function priceCells(table: EstimateTable, lines: readonly TableRow[]): Cell[] {
  return lines.map(({ row }) => ({ row, column: table.columns.price ?? table.columns.amount }));
}
