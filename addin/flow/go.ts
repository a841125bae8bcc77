// Owns taking the person to a cell that a finding names, and telling which sheet they look at.
import { activeSheetName } from '#addin/excel/active.ts';
import { goTo } from '#addin/excel/goTo.ts';

/** "'Chi tiết'!D4" → sheet and address; an address without a sheet lies on `sheet`. */
export function cellOf(sheet: string, cell: string): { sheet: string; address: string } {
  const at = cell.lastIndexOf('!');
  if (at < 0) return { sheet, address: cell };
  const name = cell.slice(0, at);
  const quoted = name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, address: cell.slice(at + 1) };
}

/** Shows the sheet and selects the cell. Throws HostError, e.g. when the sheet was deleted since the check. */
export async function goToCell(sheet: string, cell: string): Promise<void> {
  const target = cellOf(sheet, cell);
  await goTo(target.sheet, target.address);
}

/** Name of the sheet that is shown. Throws HostError. */
export function shownSheet(): Promise<string> {
  return activeSheetName();
}
