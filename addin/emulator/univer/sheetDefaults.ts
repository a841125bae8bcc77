// Owns how a sheet of the grid starts: sizes and font of the workbook's default style.
// Invariant: widths are Excel's: 7 pixels a character and 5 of padding, 8.43 characters by default.
import type { IWorksheetData } from '@univerjs/core';

export const PIXELS_PER_POINT = 4 / 3;

export const widthToPixels = (characters: number) => Math.round(characters * 7 + 5);
/** Two decimals, as Excel shows a width. */
export const pixelsToWidth = (pixels: number) => Math.round(((pixels - 5) / 7) * 100) / 100;

export const sheetDefaults = (font: { name: string; size: number }): Partial<IWorksheetData> => ({
  defaultColumnWidth: 64,
  defaultRowHeight: font.size > 11 ? 21 : 20,
  defaultStyle: { ff: font.name, fs: font.size },
});
