// Owns the question "which names are taken in this workbook". Invariant: one sync.
import { inExcel } from './errors.ts';

/** Names of all sheets, hidden ones too, and of all workbook-scoped defined names. */
export function takenNames(): Promise<{ sheetNames: string[]; names: string[] }> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return {
      sheetNames: sheets.items.map((sheet) => sheet.name),
      names: names.items.map((item) => item.name),
    };
  });
}
