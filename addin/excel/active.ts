// Owns one question: which sheet is the person looking at. Invariant: one sync.
import { inExcel } from './errors.ts';

/** Name of the sheet that is shown. Throws HostError. */
export function activeSheetName(): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
}
