// Owns which safe fixes are written together, and how a change is shown to a person.
// Invariant: of two fixes that touch one cell the first is written; the other is found again after the next check, if need be.
import type { Finding } from '../../contract/finding.ts';
import type { CellChange, FixOption } from '../../contract/fix.ts';
import type { CellValue } from '../../contract/snapshot.ts';
import { cellAddress } from '../../sheet/address.ts';
import { toA1 } from '../../sheet/formula.ts';

/** A finding with the one way in which it is mended unasked. */
export interface SafeFix<Item> {
  item: Item;
  option: FixOption;
}

/** The safe fixes of findings in their order; `isLeftOut` takes away single ones before they claim their cells. */
export function safeFixes<Item extends { finding: Finding }>(
  items: readonly Item[],
  isLeftOut: (fix: SafeFix<Item>) => boolean = () => false,
): SafeFix<Item>[] {
  const taken = new Set<string>();
  return items.flatMap((item) => {
    const { fix } = item.finding;
    if (fix?.safety !== 'safe') return [];
    const safe = { item, option: fix.options[0] };
    const cells = safe.option.changes.map(({ sheet, row, column }) => `${sheet}!${row} ${column}`);
    if (isLeftOut(safe) || cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    return [safe];
  });
}

export interface ShownChange {
  cell: string;
  before: CellValue;
  after: CellValue;
}

/** Formulas in A1 with their "=": the value of a formula would hide what is changed. */
export function shownChange({ row, column, was, becomes }: CellChange): ShownChange {
  const shown = (formula: string): string => toA1(formula, row, column);
  return {
    cell: cellAddress(row, column),
    before: was.formula === '' ? was.value : shown(was.formula),
    after: 'formula' in becomes ? shown(becomes.formula) : becomes.value,
  };
}
