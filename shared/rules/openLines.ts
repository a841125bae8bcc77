// Owns which lines wait for a price.
// Invariant: an open price is normal, not a mistake; a line with money but no price is not open.
import type { EstimateTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';

/** Lines with everything but a price (and so without money). */
export function openLines(table: EstimateTable): TableRow[] {
  if (table.columns.price === null) return [];
  return table.lines.filter(
    (line) => !line.hasPrice && (!line.hasAmount || line.amount.value === 0) && line.hasFactor,
  );
}
