// Owns parting fixes, before a person agrees to them, into those that will be written and those that cannot be.
// Invariant: the cells of a safe fix are right one by one, so what can be written of it is; a way that a person chooses is written
// whole or not at all, so one cell of it that cannot be written keeps the others as they are.
import { foresee } from '#addin/excel/foresee.ts';
import type { Hindrance } from '#addin/excel/foresee.ts';
import type { CellChange } from '#shared/contract/fix.ts';
import { cellAddress } from '#shared/sheet/address.ts';
import type { LeftAlone, PlannedFix } from './mend.ts';

/** `together`: another cell of the same fix cannot be written. */
export type KeptReason = Hindrance | 'together';

export interface KeptChange {
  change: CellChange;
  reason: KeptReason;
}

export interface Foreseen {
  /** what will be written */
  planned: PlannedFix[];
  /** cells that will not, in the order of their fixes */
  kept: KeptChange[];
  /** the same for what is told afterwards, without those that only go together with others */
  left: LeftAlone[];
}

/** What would become of each of several ways to choose from. Throws HostError where Excel cannot be asked. */
export async function foreseeWays(ways: readonly (readonly PlannedFix[])[]): Promise<Foreseen[]> {
  const changes = ways.flat().flatMap(({ option }) => option.changes);
  const reasons = await foresee(changes);
  const reasonOf = new Map(changes.map((change, index) => [change, reasons[index] ?? null]));
  return ways.map((fixes) => partedBy(fixes, reasonOf));
}

function partedBy(
  fixes: readonly PlannedFix[],
  reasonOf: ReadonlyMap<CellChange, Hindrance | null>,
): Foreseen {
  const foreseen: Foreseen = { planned: [], kept: [], left: [] };
  for (const { item, option } of fixes) {
    const isWhole = item.finding.fix?.safety !== 'safe';
    const own = option.changes.map((change) => ({ change, reason: reasonOf.get(change) ?? null }));
    const isHindered = own.some(({ reason }) => reason !== null);
    const writable = own.filter(({ reason }) => reason === null && !(isWhole && isHindered));
    if (writable.length > 0)
      foreseen.planned.push({ item, option: { ...option, changes: writable.map(({ change }) => change) } });
    for (const { change, reason } of own) {
      if (reason !== null || (isWhole && isHindered))
        foreseen.kept.push({ change, reason: reason ?? 'together' });
      if (reason === null) continue;
      const { sheet, row, column } = change;
      foreseen.left.push({ sheet, cell: cellAddress(row, column), reason });
    }
  }
  return foreseen;
}
