// Owns the Excel a command works in: the emulated one, reached by the boundary folder under Excel's own global names.
import type { EmulatedExcel } from '#addin/emulator/attach.ts';
import { createExcel } from '#addin/emulator/create.ts';

/** Opens a workbook, or a new one, as the Excel of this process. Throws FileError when it cannot be read. */
export async function openExcel(file: Uint8Array | null): Promise<EmulatedExcel> {
  const host = await createExcel(file === null ? {} : { file });
  const { Excel: excel, Office: office, OfficeExtension: extension } = host;
  Object.assign(globalThis, { Excel: excel, Office: office, OfficeExtension: extension });
  return host;
}
