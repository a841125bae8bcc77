// Owns one question: which sheet is the person looking at.
import { inExcel } from './errors.ts';

/** Name of the sheet that is shown. One sync. Throws HostError. */
export function activeSheetName(): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}
