// Owns faults of totals as one mistake each: copies of a total with the same fault are told together.
// Invariant: the amounts of a recognised table are judged by its rows (rules 2 to 5), not by their geometry.
import { rowAt } from '../sheet/reread.ts';
import type { RowKind } from '../sheet/rows.ts';
import type { TotalFault } from '../sheet/totals.ts';
import type { Cell, RuleContext } from './rule.ts';

export interface FaultGroup {
  kind: TotalFault['kind'];
  sure: boolean;
  /** totals with the fault, first one first */
  totals: Cell[];
  /** cells left out or taken in by the first */
  cells: Cell[];
}

/** Rows that no other row adds up as one of its lines. */
const LEFT_OUT: ReadonlySet<RowKind> = new Set(['total', 'subtotal', 'ofWhich']);

export function groupTotalFaults({ analysis, recognition }: RuleContext): FaultGroup[] {
  /** a row whose parts the table itself knows */
  const isKnown = ({ row, column }: Cell): boolean =>
    recognition.estimates.some((table) => {
      if (column !== table.columns.amount) return false;
      const found = rowAt(table, row);
      return found !== null && found.kind !== 'line' && found.kind !== 'caption' && found.kind !== 'ofWhich';
    });
  const isRowOfTable = ({ row }: Cell): boolean =>
    recognition.tables.some((table) => rowAt(table, row) !== null);
  const isApart = ({ row }: Cell): boolean =>
    recognition.tables.some((table) => LEFT_OUT.has(rowAt(table, row)?.kind ?? 'line'));
  /** totals that begin below the same row: where several do, it is a row they all leave out on purpose */
  const beyond = new Map<number, number>();
  for (const { isFar, cells } of analysis.totalFaults()) {
    const row = cells[0]?.row;
    if (isFar && row !== undefined) beyond.set(row, (beyond.get(row) ?? 0) + 1);
  }
  const groups = new Map<string, FaultGroup>();
  for (const fault of analysis.totalFaults()) {
    if (fault.kind === 'missing' && isKnown(fault)) continue;
    const [first] = fault.cells;
    // The total under a group is typed over, or a "Trong đó" stands between: the group rightly stops before it.
    if (fault.kind === 'missing' && first && isApart(first)) continue;
    // 2.000 in a row of the table is money, not a year over it.
    if (fault.kind === 'heading' && first && isRowOfTable(first)) continue;
    const offset = first ? `${first.row - fault.row} ${first.column - fault.column}` : '';
    const key = `${fault.kind} ${fault.id} ${fault.cells.length} ${offset}`;
    const group = groups.get(key);
    const total: Cell = { row: fault.row, column: fault.column };
    if (group) group.totals.push(total);
    else
      groups.set(key, {
        kind: fault.kind,
        sure: fault.sure && !(fault.isFar && (beyond.get(first?.row ?? -1) ?? 0) > 1),
        totals: [total],
        cells: fault.cells,
      });
  }
  return [...groups.values()];
}
