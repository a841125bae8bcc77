// Owns telling, with the results of a check, what of a damaged file was not read.
// Invariant: what was not read was not checked either; what concerns the whole file stands with every sheet.
import type { SheetResult } from '../contract/finding.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../contract/snapshot.ts';
import type { Unread } from '../file/model.ts';
import { rangeAddress } from '../sheet/address.ts';

export function withUnread(
  results: SheetResult[],
  { sheets }: WorkbookSnapshot,
  unread: readonly Unread[],
): SheetResult[] {
  if (unread.length === 0) return results;
  return results.map((result) => {
    const sheet = sheets.find(({ name }) => name === result.name);
    const range = sheet === undefined ? 'A1' : usedRange(sheet);
    const lost = unread.filter((one) => one.sheet === null || one.sheet === result.name);
    return {
      ...result,
      notChecked: [...lost.map(({ text }) => ({ range, rule: null, reason: text })), ...result.notChecked],
    };
  });
}

function usedRange({ row, column, values }: SheetSnapshot): string {
  const [first] = values;
  if (first === undefined) return 'A1';
  return rangeAddress({
    top: row,
    left: column,
    bottom: row + values.length - 1,
    right: column + first.length - 1,
  });
}
