// Owns reading a few rows of one sheet: what a screen shows of it, without reading the rest.
// Invariant: one sync; what is read does not grow with the sheet.
import type { SheetSnapshot } from '#shared/contract/snapshot.ts';
import { mergedAddresses, visibility } from './read.ts';
import { inExcel } from './errors.ts';
import { supports } from './support.ts';

/** zero-based, inclusive */
export interface Window {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Values and merges of a part of a sheet, whatever is used of it. Throws HostError ItemNotFound when the sheet is gone. */
export function readWindow(name: string, { top, bottom, left, right }: Window): Promise<SheetSnapshot> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load('name,visibility');
    const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).load('values');
    const merged = supports('1.13') ? range.getMergedAreasOrNullObject().load('address') : null;
    await context.sync();
    return {
      name: sheet.name,
      visibility: visibility(sheet.visibility),
      row: top,
      column: left,
      values: range.values,
      formulas: range.values.map((row: unknown[]) => row.map(() => '')),
      merges: merged === null || merged.isNullObject ? [] : mergedAddresses(merged.address),
      hiddenRows: [],
      hiddenColumns: [],
    };
  });
}

/** The used range of a sheet; its first cell when it is empty. Throws HostError ItemNotFound when the sheet is gone. */
export function usedArea(name: string): Promise<Window> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (range.isNullObject) return { top: 0, bottom: 0, left: 0, right: 0 };
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    return { top, bottom: top + rowCount - 1, left, right: left + columnCount - 1 };
  });
}
