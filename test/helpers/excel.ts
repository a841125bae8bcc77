// Owns putting an emulated Excel where the product expects Excel's own globals.
import { createExcel } from '#addin/emulator/create.ts';

/** Highest set a current Microsoft 365 has that the product makes use of. */
export const RECENT_API = '1.14';

/** Opens a workbook (or an empty one) in an emulated Excel and makes it the global one, as office.js does. */
export async function openExcel(file?: Uint8Array, apiVersion = RECENT_API) {
  const excel = await createExcel(
    file ? { file, apiVersion: apiVersion as '1.9' } : { apiVersion: apiVersion as '1.9' },
  );
  Object.assign(globalThis, {
    Excel: excel.Excel,
    Office: excel.Office,
    OfficeExtension: excel.OfficeExtension,
  });
  return excel;
}
