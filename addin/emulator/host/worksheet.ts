// Owns Excel.Worksheet, its collection, frozen panes and protection over the grid's sheets.
// Invariant: sheet names are unique without case, at most 31 characters, without \ / ? * [ ] and colon.
import { sheetDefaults } from '../univer/sheetDefaults.ts';
import { HostRefusal, invalidArgument, itemAlreadyExists, itemNotFound } from '../front/errors.ts';
import { NULL_OBJECT } from '../front/host.ts';
import { findPlace, wholeSheet } from './address.ts';
import type { Book } from './book.ts';
import { HostNamedItemCollection } from './names.ts';
import { HostPageLayout } from './pageLayout.ts';
import { HostRange, usedArea } from './range.ts';

function checkedName(book: Book, name: unknown, own: string | null): string {
  if (typeof name !== 'string' || name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
    throw invalidArgument();
  const holder = book.sheetByName(name);
  if (holder && holder.getSheetId() !== own) throw itemAlreadyExists();
  return name;
}

export class HostWorksheetCollection {
  readonly book: Book;
  constructor(book: Book) {
    this.book = book;
  }
  get items() {
    return this.book.workbook.getSheets().map((sheet) => new HostWorksheet(this.book, sheet.getSheetId()));
  }
  getCount(visibleOnly?: boolean) {
    return this.items.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length;
  }
  getItemOrNullObject(key: string) {
    const sheet = this.book.sheetByName(String(key)) ?? this.book.workbook.getSheetBySheetId(String(key));
    return sheet ? new HostWorksheet(this.book, sheet.getSheetId()) : NULL_OBJECT;
  }
  getItem(key: string) {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound();
    return found;
  }
  getActiveWorksheet() {
    return new HostWorksheet(this.book, this.book.workbook.getActiveSheet().getSheetId());
  }
  /** The sheet comes last and is not shown; the grid would show it at once. */
  add(name?: unknown) {
    const { workbook } = this.book;
    let chosen = '';
    if (name === undefined || name === null || name === '') {
      for (let number = workbook.getNumSheets() + 1; chosen === ''; number += 1)
        if (!this.book.sheetByName(`Sheet${number}`)) chosen = `Sheet${number}`;
    } else chosen = checkedName(this.book, name, null);
    const shown = workbook.getActiveSheet();
    const added = workbook.insertSheet(chosen, {
      index: workbook.getNumSheets(),
      sheet: sheetDefaults(this.book.side.defaultFont),
    });
    workbook.setActiveSheet(shown);
    return new HostWorksheet(this.book, added.getSheetId());
  }
}

export class HostWorksheet {
  readonly book: Book;
  readonly id: string;
  constructor(book: Book, id: string) {
    this.book = book;
    this.id = id;
    book.sheet(id);
  }
  get #sheet() {
    return this.book.sheet(this.id);
  }
  get name() {
    return this.#sheet.getSheetName();
  }
  set name(name: unknown) {
    this.#sheet.setName(checkedName(this.book, name, this.id));
  }
  get position() {
    return this.#sheet.getIndex();
  }
  set position(index: unknown) {
    if (typeof index !== 'number' || index < 0 || index >= this.book.workbook.getNumSheets())
      throw invalidArgument();
    this.book.workbook.moveSheet(this.#sheet, index);
  }
  get visibility(): 'Visible' | 'Hidden' | 'VeryHidden' {
    if (!this.#sheet.isSheetHidden()) return 'Visible';
    return this.book.sideOf(this.id).veryHidden ? 'VeryHidden' : 'Hidden';
  }
  set visibility(value: unknown) {
    if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw invalidArgument();
    this.book.sideOf(this.id).veryHidden = value === 'VeryHidden';
    if (value === 'Visible') this.#sheet.showSheet();
    else if (!this.#sheet.isSheetHidden()) {
      this.#keepOneVisible();
      this.#sheet.hideSheet();
    }
  }
  get showGridlines() {
    return !this.#sheet.hasHiddenGridLines();
  }
  set showGridlines(on: unknown) {
    this.#sheet.setHiddenGridlines(!on);
  }
  get freezePanes() {
    return new HostFreezePanes(this.book, this.id);
  }
  get names() {
    return new HostNamedItemCollection(this.book, this.id);
  }
  get pageLayout() {
    return new HostPageLayout(this.book, this.id);
  }
  get protection() {
    return { protected: this.book.sideOf(this.id).protected };
  }
  getRange(address?: unknown) {
    if (address === undefined) return new HostRange(this.book, this.id, wholeSheet());
    const place = findPlace(this.book, address, this.id);
    return new HostRange(this.book, place.sheetId, place.area);
  }
  getCell(row: number, column: number) {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return new HostRange(this.book, this.id, {
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    });
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean) {
    const used = usedArea(this.book, this.id, wholeSheet(), valuesOnly === true);
    return used ? new HostRange(this.book, this.id, used) : NULL_OBJECT;
  }
  /** An empty sheet answers its first cell. */
  getUsedRange(valuesOnly?: boolean) {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    return used === NULL_OBJECT ? this.getCell(0, 0) : used;
  }
  activate() {
    if (this.visibility !== 'Visible')
      throw new HostRefusal('InvalidOperation', 'This operation is not permitted for the current object.');
    this.#sheet.activate();
  }
  delete() {
    if (this.visibility === 'VeryHidden')
      throw new HostRefusal('GeneralException', 'The sheet is very hidden.');
    if (this.visibility === 'Visible') this.#keepOneVisible();
    this.book.workbook.deleteSheet(this.#sheet);
  }
  #keepOneVisible() {
    const visible = this.book.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length <= 1)
      throw new HostRefusal('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
}

export class HostFreezePanes {
  readonly book: Book;
  readonly sheetId: string;
  constructor(book: Book, sheetId: string) {
    this.book = book;
    this.sheetId = sheetId;
  }
  #freeze(rows: number, columns: number) {
    if (![rows, columns].every((count) => Number.isInteger(count) && count >= 0)) throw invalidArgument();
    this.book.sheet(this.sheetId).setFreeze({
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }
  freezeRows(count: number) {
    this.#freeze(count, 0);
  }
  freezeColumns(count: number) {
    this.#freeze(0, count);
  }
  freezeAt(range: unknown) {
    const { area } = range instanceof HostRange ? range : findPlace(this.book, range, this.sheetId);
    this.#freeze(area.bottom + 1, area.right + 1);
  }
  unfreeze() {
    this.book.sheet(this.sheetId).cancelFreeze();
  }
  getLocationOrNullObject() {
    const { xSplit, ySplit } = this.book.sheet(this.sheetId).getFreeze();
    if (xSplit === 0 && ySplit === 0) return NULL_OBJECT;
    const whole = wholeSheet();
    return new HostRange(this.book, this.sheetId, {
      top: 0,
      left: 0,
      bottom: ySplit > 0 ? ySplit - 1 : whole.bottom,
      right: xSplit > 0 ? xSplit - 1 : whole.right,
    });
  }
}
