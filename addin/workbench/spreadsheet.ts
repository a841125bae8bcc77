// Owns the heavy half of the page, loaded after the first paint: the grid and the emulated Excel over it.
// Invariant: the globals Excel and Office always stand for the workbook on the screen.
import { attachExcel, type AttachedExcel } from '#addin/emulator/attach.ts';
import { startGrid } from '#addin/emulator/univer/grid.ts';
import { useVietnameseNumbers } from '#addin/emulator/univer/vietnameseNumbers.ts';
import type { Unread } from '#shared/file/model.ts';
import { packDraft } from './drafts/pack.ts';

/** ExcelApi set the page offers to the add-in: all that is emulated. */
const API_VERSION = '1.14';

export interface Spreadsheet {
  /** Shows a workbook, a new one without `file`, and tells what of it was not read. Throws FileError, and then the old one stays. */
  open(fileName: string, file?: Uint8Array): Promise<readonly Unread[]>;
  /** The workbook on the screen as an .xlsx. Throws FileError. */
  save(): Promise<Uint8Array>;
  /** The same with the long part of the work beside the page, for who works on meanwhile. Throws FileError. */
  saveAside(): Promise<Uint8Array>;
}

/** Starts the grid in `container`; `onEdited` is called at every change of the workbook on the screen. */
export function startSpreadsheet(container: HTMLElement, onEdited: () => void): Spreadsheet {
  const calculator = new Worker(new URL('../emulator/univer/gridCalculator.ts', import.meta.url), {
    type: 'module',
  });
  const engine = startGrid(container, calculator);
  let shown: AttachedExcel | null = null;
  const current = () => {
    if (!shown) throw new Error('No workbook is open yet');
    return shown;
  };
  return {
    async open(fileName, file) {
      const next = await attachExcel(
        engine,
        { ...(file && { file }), fileName, apiVersion: API_VERSION },
        shown,
      );
      // The engine's services are there once it holds its first workbook.
      if (shown === null) useVietnameseNumbers(engine.univer);
      shown = next;
      engine.api.getActiveWorkbook()?.setNumfmtLocal('vi');
      Object.assign(globalThis, {
        Excel: next.Excel,
        Office: next.Office,
        OfficeExtension: next.OfficeExtension,
      });
      next.onEdited(onEdited);
      return next.unread;
    },
    save: async () => current().save(),
    saveAside: async () => packDraft(await current().changes()),
  };
}
