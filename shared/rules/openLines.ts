// Owns which lines wait for a price.
// Invariant: an open price is normal, not a mistake; a line with money but no price is not open, nor one with a price of its
// machines where that of its material is blank.
import { columnCells, NUMBER } from '../sheet/grid.ts';
import type { ColumnCells } from '../sheet/grid.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import type { RuleContext } from './rule.ts';

/** Lines with everything but a price (and so without money). */
export function openLines({ grid, analysis }: RuleContext, table: EstimateTable): TableRow[] {
  const { columns, meanings, lines, lineRows } = table;
  if (columns.price === null) return [];
  const others = [...meanings].flatMap(([column, meaning]) =>
    column !== columns.price && (meaning.startsWith('price') || columns.money.includes(column))
      ? [column]
      : [],
  );
  const prices = columnCells(grid, columns.price, lineRows);
  return analysis.stretches.of(lineRows, 'open lines', { prices, lines, others }, openIn).flat();
}

interface PricedLines {
  prices: ColumnCells;
  lines: readonly TableRow[];
  /** other columns of prices and of money */
  others: readonly number[];
}

function openIn({ prices, lines, others }: PricedLines, from: number, to: number): TableRow[] {
  const { kinds, rows, base } = prices;
  const open: TableRow[] = [];
  for (let index = from; index < to; index++) {
    if (kinds[base + (rows[index] as number)] === NUMBER) continue;
    const line = lines[index] as TableRow;
    if (isOpen(line, others)) open.push(line);
  }
  return open;
}

function isOpen(line: TableRow, others: readonly number[]): boolean {
  return (
    !line.hasPrice &&
    (!line.hasAmount || line.amount.value === 0) &&
    line.hasFactor &&
    others.every((column) => isNothing(line, column))
  );
}

function isNothing(line: TableRow, column: number): boolean {
  const { kind, value } = line.at(column);
  return kind === 'blank' || value === 0;
}
