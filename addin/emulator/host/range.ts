// Owns Excel.Range over the grid: geometry, values, formulas, formats as text, and the edits of cells.
// Invariant: an area lies within the sheet; whole rows and columns answer null for what is per cell.
import { Dimension } from '@univerjs/core';
import type { CellValue } from '#shared/contract/snapshot.ts';
import {
  COLUMN_COUNT,
  quoteSheetName,
  rangeAddress,
  ROW_COUNT,
  type CellRange,
} from '#shared/sheet/address.ts';
import { toA1, toR1C1 } from '#shared/sheet/formula.ts';
import { HostRefusal, invalidArgument, itemNotFound, notImplemented } from '../front/errors.ts';
import { NULL_OBJECT } from '../front/host.ts';
import { constantCell, formulaCell, formulaOf, isErrorText, valueOf } from '../univer/cell.ts';
import { findPlace } from './address.ts';
import type { Book } from './book.ts';
import { HostRangeFormat } from './format.ts';
import { cellFromInput, matrixFor } from './input.ts';
import { HostRangeAreas } from './rangeAreas.ts';
import { HostDataValidation } from './validation.ts';
import { HostWorksheet } from './worksheet.ts';

const CLEAR_KINDS = ['All', 'Formats', 'Contents'] as const;

/** "If the merged areas count in this range is more than 512, then this method will fail" (Office.js reference). */
const MOST_MERGED = 512;

export class HostRange {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: CellRange;

  constructor(book: Book, sheetId: string, area: CellRange) {
    const { top, left, bottom, right } = area;
    const isWithin =
      [top, left, bottom, right].every(Number.isInteger) &&
      top >= 0 &&
      left >= 0 &&
      bottom >= top &&
      right >= left &&
      bottom < ROW_COUNT &&
      right < COLUMN_COUNT;
    if (!isWithin) throw invalidArgument();
    this.book = book;
    this.sheetId = sheetId;
    this.area = area;
  }

  get rowIndex() {
    return this.area.top;
  }
  get columnIndex() {
    return this.area.left;
  }
  get rowCount() {
    return this.area.bottom - this.area.top + 1;
  }
  get columnCount() {
    return this.area.right - this.area.left + 1;
  }
  get cellCount() {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isUnbounded() {
    return this.rowCount === ROW_COUNT || this.columnCount === COLUMN_COUNT;
  }
  get sheet() {
    return this.book.sheet(this.sheetId);
  }
  get address() {
    return `${quoteSheetName(this.sheet.getSheetName())}!${rangeAddress(this.area)}`;
  }
  get worksheet() {
    return new HostWorksheet(this.book, this.sheetId);
  }
  get format() {
    return new HostRangeFormat(this);
  }
  get dataValidation() {
    return new HostDataValidation(this);
  }

  get values() {
    return this.#map((row, column) => valueOf(this.book.cell(this.sheetId, row, column)));
  }
  set values(assigned: unknown) {
    this.#assign(assigned, (formula) => formula);
  }
  get formulas() {
    return this.#map((row, column) => {
      const cell = this.book.cell(this.sheetId, row, column);
      return formulaOf(cell) || valueOf(cell);
    });
  }
  set formulas(assigned: unknown) {
    this.#assign(assigned, (formula) => formula);
  }
  get formulasR1C1() {
    return this.#map((row, column) => {
      const cell = this.book.cell(this.sheetId, row, column);
      const formula = formulaOf(cell);
      return formula ? toR1C1(formula, row, column) : valueOf(cell);
    });
  }
  set formulasR1C1(assigned: unknown) {
    this.#assign(assigned, toA1);
  }
  get valueTypes() {
    return this.#map((row, column) => typeOfValue(valueOf(this.book.cell(this.sheetId, row, column))));
  }
  get text() {
    if (this.isUnbounded) return null;
    this.book.grow(this.sheetId, this.area);
    const { top, left } = this.area;
    const shown = this.sheet.getRange(top, left, this.rowCount, this.columnCount).getDisplayValues();
    return shown.map((row) => row.map((text) => String(text ?? '')));
  }
  get numberFormat() {
    return this.#map((row, column) => this.#formatAt(row, column));
  }
  set numberFormat(assigned: unknown) {
    const matrix = matrixFor(assigned, this.rowCount, this.columnCount);
    if (!matrix.flat().every((format) => typeof format === 'string' || format === null))
      throw invalidArgument();
    this.book.write(this.sheetId, this.area, (row, column) => {
      const format = matrix[row - this.area.top]?.[column - this.area.left];
      if (format === null) return {};
      return { s: { n: format === 'General' ? null : { pattern: String(format) } } };
    });
  }

  get rowHidden() {
    return allOrNone(this.#rowsHidden());
  }
  set rowHidden(hidden: unknown) {
    if (hidden) this.sheet.hideRows(this.area.top, this.rowCount);
    else this.sheet.showRows(this.area.top, this.rowCount);
  }
  get columnHidden() {
    return allOrNone(this.#columnsHidden());
  }
  set columnHidden(hidden: unknown) {
    if (hidden) this.sheet.hideColumns(this.area.left, this.columnCount);
    else this.sheet.showColumns(this.area.left, this.columnCount);
  }

  /** As of the file that was opened: nothing here spreads over cells by itself. */
  get savedAsArray() {
    const { arrays } = this.book.sideOf(this.sheetId);
    let held = 0;
    for (const array of arrays) {
      const area = intersection(array, this.area);
      if (area) held += (area.bottom - area.top + 1) * (area.right - area.left + 1);
    }
    return held === 0 ? false : held === this.rowCount * this.columnCount ? true : null;
  }

  /** Of what Excel tells of each row only this is emulated. */
  getRowProperties(asked: unknown) {
    refuseOthers(asked, 'rowHidden');
    if (this.rowCount === ROW_COUNT) throw notImplemented('The properties of all rows of a sheet');
    return Array.from(this.#rowsHidden(), (rowHidden) => ({ rowHidden }));
  }
  getColumnProperties(asked: unknown) {
    refuseOthers(asked, 'columnHidden');
    return Array.from(this.#columnsHidden(), (columnHidden) => ({ columnHidden }));
  }

  getCell(row: number, column: number) {
    return this.#at(this.area.top + row, this.area.left + column, 1, 1);
  }
  getRow(row: number) {
    return this.#at(this.area.top + row, this.area.left, 1, this.columnCount);
  }
  getColumn(column: number) {
    return this.#at(this.area.top, this.area.left + column, this.rowCount, 1);
  }
  getEntireRow() {
    return this.#at(this.area.top, 0, this.rowCount, COLUMN_COUNT);
  }
  getEntireColumn() {
    return this.#at(0, this.area.left, ROW_COUNT, this.columnCount);
  }
  getOffsetRange(rows: number, columns: number) {
    return this.#at(this.area.top + rows, this.area.left + columns, this.rowCount, this.columnCount);
  }
  getResizedRange(rows: number, columns: number) {
    return this.#at(this.area.top, this.area.left, this.rowCount + rows, this.columnCount + columns);
  }
  getIntersectionOrNullObject(other: unknown) {
    const place = other instanceof HostRange ? other : findPlace(this.book, other, this.sheetId);
    const area = place.sheetId === this.sheetId ? intersection(this.area, place.area) : null;
    return area ? new HostRange(this.book, this.sheetId, area) : NULL_OBJECT;
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean) {
    const used = usedArea(this.book, this.sheetId, this.area, valuesOnly === true);
    return used ? new HostRange(this.book, this.sheetId, used) : NULL_OBJECT;
  }
  getUsedRange(valuesOnly?: boolean) {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (used === NULL_OBJECT) throw itemNotFound();
    return used;
  }
  getMergedAreasOrNullObject() {
    const merged = mergesOf(this.book, this.sheetId).filter((area) => intersection(area, this.area));
    if (merged.length === 0) return NULL_OBJECT;
    if (merged.length > MOST_MERGED) throw new HostRefusal('GeneralException', 'Too many merged areas.');
    return new HostRangeAreas(merged.map((area) => new HostRange(this.book, this.sheetId, area)));
  }

  clear(applyTo = 'All') {
    const kind = CLEAR_KINDS.find((each) => each === applyTo);
    if (!kind) throw invalidArgument();
    const area = this.isUnbounded ? usedArea(this.book, this.sheetId, this.area, false) : this.area;
    if (kind !== 'Contents') {
      this.#unmergeTouching();
      if (kind === 'All') this.dataValidation.clear();
    }
    if (!area) return;
    this.book.write(this.sheetId, area, () => ({
      ...(kind !== 'Formats' && { ...constantCell(''), custom: null }),
      ...(kind !== 'Contents' && { s: null }),
    }));
  }

  merge(across = false) {
    if (this.isUnbounded) throw invalidArgument();
    this.book.guard(this.sheetId, this.area);
    this.book.grow(this.sheetId, this.area);
    this.#unmergeTouching();
    const { top, left, bottom, right } = this.area;
    const areas = across
      ? Array.from({ length: this.rowCount }, (_, i) => ({ ...this.area, top: top + i, bottom: top + i }))
      : [{ top, left, bottom, right }];
    for (const area of areas) {
      const rows = area.bottom - area.top + 1;
      if (rows * this.columnCount === 1) continue;
      const formula = formulaOf(this.book.cell(this.sheetId, area.top, area.left));
      const first = formula === '' ? {} : formulaCell(formula);
      this.book.write(this.sheetId, area, (row, column) =>
        row === area.top && column === area.left ? first : constantCell(''),
      );
      this.sheet.getRange(area.top, area.left, rows, this.columnCount).merge();
      // The grid keeps the value of the first cell only; Excel keeps its formula.
      if (formula !== '')
        this.book.write(this.sheetId, { ...area, bottom: area.top, right: area.left }, () => first);
    }
  }
  unmerge() {
    this.book.guard(this.sheetId, this.area);
    this.#unmergeTouching();
  }

  insert(shift: string) {
    this.book.guard(this.sheetId, this.area);
    const { top, left } = this.area;
    if (this.columnCount === COLUMN_COUNT) this.sheet.insertRowsBefore(top, this.rowCount);
    else if (this.rowCount === ROW_COUNT) this.sheet.insertColumnsBefore(left, this.columnCount);
    else {
      this.book.grow(this.sheetId, this.area);
      const range = this.sheet.getRange(top, left, this.rowCount, this.columnCount);
      range.insertCells(dimensionOf(shift, 'Down', 'Right'));
    }
    return new HostRange(this.book, this.sheetId, this.area);
  }
  delete(shift: string) {
    this.book.guard(this.sheetId, this.area);
    const { top, left } = this.area;
    if (this.columnCount === COLUMN_COUNT) this.sheet.deleteRows(top, this.rowCount);
    else if (this.rowCount === ROW_COUNT) this.sheet.deleteColumns(left, this.columnCount);
    else {
      this.book.grow(this.sheetId, this.area);
      const range = this.sheet.getRange(top, left, this.rowCount, this.columnCount);
      range.deleteCells(dimensionOf(shift, 'Up', 'Left'));
    }
  }

  select() {
    const { top, left } = this.area;
    const sheet = this.sheet;
    if (this.book.workbook.getActiveSheet().getSheetId() !== this.sheetId) sheet.activate();
    const rows = Math.min(this.rowCount, Math.max(1, sheet.getMaxRows() - top));
    const columns = Math.min(this.columnCount, Math.max(1, sheet.getMaxColumns() - left));
    sheet.getRange(top, left, rows, columns).activate();
    this.book.engine.reveal?.(top, left);
  }

  #at(top: number, left: number, rows: number, columns: number) {
    return new HostRange(this.book, this.sheetId, {
      top,
      left,
      bottom: top + rows - 1,
      right: left + columns - 1,
    });
  }

  #map<T>(at: (row: number, column: number) => T): T[][] | null {
    if (this.isUnbounded) return null;
    const { top, left } = this.area;
    return Array.from({ length: this.rowCount }, (_, i) =>
      Array.from({ length: this.columnCount }, (_unused, j) => at(top + i, left + j)),
    );
  }

  #formatAt(row: number, column: number): string {
    return this.book.styleOf(this.book.cell(this.sheetId, row, column))?.n?.pattern ?? 'General';
  }

  /** null leaves a cell as it is; anything else is read as Excel reads typed text. */
  #assign(assigned: unknown, toFormula: (formula: string, row: number, column: number) => string) {
    if (this.isUnbounded) throw invalidArgument();
    const matrix = matrixFor(assigned, this.rowCount, this.columnCount);
    const { top, left } = this.area;
    const cells = matrix.map((inputs, i) =>
      inputs.map((input, j) =>
        input === null
          ? {}
          : {
              ...cellFromInput(input, this.#formatAt(top + i, left + j), (formula) =>
                toFormula(formula, top + i, left + j),
              ),
            },
      ),
    );
    this.book.write(this.sheetId, this.area, (row, column) => cells[row - top]?.[column - left] ?? {});
  }

  #unmergeTouching() {
    for (const area of mergesOf(this.book, this.sheetId))
      if (intersection(area, this.area))
        this.sheet
          .getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
          .breakApart();
  }

  /** What lies beyond the grid is not hidden. */
  *#rowsHidden(): Generator<boolean> {
    const sheet = this.book.worksheet(this.sheetId);
    const count = sheet.getRowCount();
    for (let row = this.area.top; row <= this.area.bottom; row += 1)
      yield row < count && !sheet.getRowVisible(row);
  }
  *#columnsHidden(): Generator<boolean> {
    const sheet = this.book.worksheet(this.sheetId);
    const count = sheet.getColumnCount();
    for (let column = this.area.left; column <= this.area.right; column += 1)
      yield column < count && !sheet.getColVisible(column);
  }
}

/** true or false when it is so of all, else null. */
function allOrNone(each: Iterable<boolean>): boolean | null {
  let first: boolean | null = null;
  for (const one of each) {
    first ??= one;
    if (one !== first) return null;
  }
  return first;
}

function refuseOthers(asked: unknown, emulated: string) {
  if (asked === null || typeof asked !== 'object') throw invalidArgument();
  const other = Object.keys(asked).find((name) => name !== emulated);
  if (other !== undefined) throw notImplemented(`The property ${other} of rows and columns`);
}

function typeOfValue(value: CellValue): string {
  if (value === '') return 'Empty';
  if (isErrorText(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function dimensionOf(shift: string, rows: string, columns: string): Dimension {
  if (shift === rows) return Dimension.ROWS;
  if (shift === columns) return Dimension.COLUMNS;
  throw invalidArgument();
}

export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.bottom >= area.top && area.right >= area.left ? area : null;
}

/** Merged areas of a sheet, by row, then column. */
export function mergesOf(book: Book, sheetId: string): CellRange[] {
  return book
    .worksheet(sheetId)
    .getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    }))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Smallest area with a value or a formula (or a format, unless valuesOnly) within `within`; null when there is none. */
export function usedArea(
  book: Book,
  sheetId: string,
  within: CellRange,
  valuesOnly: boolean,
): CellRange | null {
  let used: CellRange | null = null;
  book
    .worksheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (row < within.top || row > within.bottom || column < within.left || column > within.right) return;
      const counts = valueOf(cell) !== '' || formulaOf(cell) !== '' || (!valuesOnly && Boolean(cell?.s));
      if (!counts) return;
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    });
  return used;
}
