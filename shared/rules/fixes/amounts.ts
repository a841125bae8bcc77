// Owns mending single figures: a price down to its norm, a blank that a formula reads.
// Invariant: always a choice; a figure that is worked out by a formula is left alone.
import type { Text } from '../../contract/common.ts';
import type { Cell } from '../rule.ts';
import { choiceOf, isConstant, optionOf, putValue, shownValue, writeLabel } from './mend.ts';
import type { Mend } from './mend.ts';

export function normMend(limit: number, basis: readonly string[]): Mend {
  return (desk, [cell]) => {
    if (cell === undefined || !isConstant(desk, cell)) return null;
    const { vi, en } = shownValue(limit);
    const by = basis[0];
    const label: Text =
      by === undefined ? writeLabel(limit) : { vi: `Ghi ${vi} theo ${by}`, en: `Write ${en} by ${by}` };
    return choiceOf([optionOf(label, [putValue(desk, cell, limit)])]);
  };
}

export function zeroMend(blank: Cell): Mend {
  return (desk) =>
    isConstant(desk, blank) ? choiceOf([optionOf(writeLabel(0), [putValue(desk, blank, 0)])]) : null;
}
