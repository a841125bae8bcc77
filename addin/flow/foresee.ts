// Owns parting fixes, before a person agrees to them, into those that will be written and those that cannot be.
// Invariant: a fix is written whole or not at all, so one cell that cannot be written keeps the others of its fix as they are.
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
  /** one place a fix, for what is told afterwards */
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
  for (const fix of fixes) {
    const own = fix.option.changes.map((change) => ({ change, reason: reasonOf.get(change) ?? null }));
    const hindered = own.find(({ reason }) => reason !== null);
    if (hindered === undefined) {
      foreseen.planned.push(fix);
      continue;
    }
    for (const { change, reason } of own) foreseen.kept.push({ change, reason: reason ?? 'together' });
    const { sheet, row, column } = hindered.change;
    foreseen.left.push({ sheet, cell: cellAddress(row, column), reason: hindered.reason ?? 'refused' });
  }
  return foreseen;
}
