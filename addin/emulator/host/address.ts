// Owns finding cells from what an add-in writes: "A1:B2", "'Dự toán'!C3", a defined name.
// Invariant: what cannot be an address of this workbook is refused as Excel refuses it.
import { COLUMN_COUNT, parseAddress, ROW_COUNT, type CellRange } from '#shared/sheet/address.ts';
import { invalidArgument, itemNotFound } from '../front/errors.ts';
import type { Book } from './book.ts';

export interface Place {
  sheetId: string;
  area: CellRange;
}

export const wholeSheet = (): CellRange => ({
  top: 0,
  left: 0,
  bottom: ROW_COUNT - 1,
  right: COLUMN_COUNT - 1,
});

const QUALIFIED = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The place of an address without a sheet, or null when the text is none. */
export function areaOf(address: string): CellRange | null {
  try {
    return parseAddress(address);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The one area a reference such as "='Dự toán'!$A$1:$B$2" names, or null when it names none in this workbook. */
export function placeOfReference(book: Book, reference: string): Place | null {
  const match = QUALIFIED.exec(reference.trim());
  const name = (match?.[1] ?? match?.[2])?.replaceAll("''", "'");
  const area = areaOf(match?.[3] ?? '');
  const sheet = name === undefined ? null : book.sheetByName(name);
  return sheet && area ? { sheetId: sheet.getSheetId(), area } : null;
}

/** The place an add-in's address names, on `sheetId` unless it says another. Throws InvalidArgument, ItemNotFound. */
export function findPlace(book: Book, address: unknown, sheetId: string): Place {
  if (typeof address !== 'string') throw invalidArgument();
  const own = areaOf(address);
  if (own) return { sheetId, area: own };
  if (QUALIFIED.test(address)) {
    const place = placeOfReference(book, address);
    if (place) return place;
    const sheetPart = QUALIFIED.exec(address);
    const named = (sheetPart?.[1] ?? sheetPart?.[2] ?? '').replaceAll("''", "'");
    throw book.sheetByName(named) ? invalidArgument() : itemNotFound();
  }
  const key = address.toLocaleLowerCase();
  const name = book.workbook.getDefinedNames().find((item) => item.getName().toLocaleLowerCase() === key);
  const place = name ? placeOfReference(book, name.getFormulaOrRefString()) : null;
  if (!place) throw invalidArgument();
  return place;
}
