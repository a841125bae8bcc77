// Owns Excel.Table and its collection: where the tables of the opened file lie.
// Invariant: they are told, never changed here; a sheet that is deleted takes its tables with it.
import { itemNotFound } from '../front/errors.ts';
import { NULL_OBJECT } from '../front/host.ts';
import type { Book, TableSide } from './book.ts';
import { HostRange } from './range.ts';
import { HostWorksheet } from './worksheet.ts';

export class HostTableCollection {
  readonly book: Book;
  constructor(book: Book) {
    this.book = book;
  }
  get items() {
    return this.book.workbook.getSheets().flatMap((sheet) => {
      const id = sheet.getSheetId();
      return this.book.sideOf(id).tables.map((table) => new HostTable(this.book, id, table));
    });
  }
  get count() {
    return this.items.length;
  }
  getItemOrNullObject(key: string) {
    const name = String(key).toLocaleLowerCase();
    return this.items.find((table) => table.name.toLocaleLowerCase() === name) ?? NULL_OBJECT;
  }
  getItem(key: string) {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound();
    return found;
  }
}

class HostTable {
  readonly #book: Book;
  readonly #sheetId: string;
  readonly #table: TableSide;
  constructor(book: Book, sheetId: string, table: TableSide) {
    this.#book = book;
    this.#sheetId = sheetId;
    this.#table = table;
  }
  get id() {
    return this.#table.name;
  }
  get name() {
    return this.#table.name;
  }
  get showHeaders() {
    return this.#table.hasHeadings;
  }
  get showTotals() {
    return this.#table.hasTotals;
  }
  get worksheet() {
    return new HostWorksheet(this.#book, this.#sheetId);
  }
  getRange() {
    return new HostRange(this.#book, this.#sheetId, this.#table.range);
  }
}
