// Owns moving the person's selection to a cell. Invariant: nothing but the selection changes.
import { inExcel } from './errors.ts';

/** Shows the sheet and selects an A1 address on it. Throws HostError ItemNotFound when the sheet is gone. */
export function goTo(sheet: string, address: string): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
