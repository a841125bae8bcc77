// Owns hearing of changes to cells. Invariant: one sync to begin; whoever hears asks nothing of Excel.
import { inExcel } from './errors.ts';

/**
 * Calls `onChange` for every change to cells of these sheets, by the person or the product, until the function it gives is
 * called. Throws HostError where Excel cannot tell.
 */
export function watchSheets(sheets: readonly string[], onChange: () => void): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name,items/id');
    const watched = new Set<string>();
    const listening = worksheets.onChanged.add(async ({ worksheetId }) => {
      if (watched.has(worksheetId)) onChange();
    });
    await context.sync();
    for (const { name, id } of worksheets.items) if (sheets.includes(name)) watched.add(id);
    return async () => {
      watched.clear();
      listening.remove();
      await listening.context.sync();
    };
  });
}
