// Owns what a save changes in a file: the difference between the grid now and the model it was opened from.
// Invariant: a cell nobody touched is not written; a fresh result alone never makes a change.
import { DataValidationType } from '@univerjs/core';
import type { ICellData, ISheetDataValidationRule, Nullable } from '@univerjs/core';
import { ANCHORED } from '#shared/file/anchored.ts';
import { FileError, noChanges } from '#shared/file/model.ts';
import type {
  CellChange,
  CellStyle,
  ModelCell,
  SheetChange,
  SheetModel,
  Validation,
  WorkbookChanges,
  WorkbookModel,
} from '#shared/file/model.ts';
import { rangeAddress } from '#shared/sheet/address.ts';
import type { Book } from '../host/book.ts';
import { definedNames, fromGridReference, toGridReference } from '../host/names.ts';
import { mergesOf } from '../host/range.ts';
import { formulaOf, valueOf } from '../univer/cell.ts';
import { PIXELS_PER_POINT, pixelsToWidth, widthToPixels } from '../univer/sheetDefaults.ts';
import { isUnlocked, toGridStyle, toModelStyle } from '../univer/style.ts';
import { sheetIdOf } from './open.ts';
import type { ShiftLog } from './shifts.ts';
import { leavesStale } from './unfollowed.ts';

const EMPTY_SHEET: SheetModel = {
  name: '',
  visibility: 'visible',
  cells: [],
  columns: [],
  rows: [],
  merges: [],
  freeze: { rows: 0, columns: 0 },
  validations: [],
  print: null,
  protected: false,
  anchored: [],
};

/** Looks in one fixed spelling, so that equal looks compare equal. */
const spell = (style: CellStyle) =>
  JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));

interface Look {
  style: CellStyle;
  spelled: string;
}

/** The looks of cells now and in the file, each spelled once: a sheet of 100,000 cells has a dozen. */
class Looks {
  private readonly book: Book;
  private readonly styles: readonly CellStyle[];
  private readonly now = new Map<string, Look>();
  private readonly inFile: (string | undefined)[] = [];

  constructor(book: Book, styles: readonly CellStyle[]) {
    this.book = book;
    this.styles = styles;
  }

  of(cell: Nullable<ICellData>): Look {
    // A look that stands in the cell itself has no name to be known by.
    if (cell?.s && typeof cell.s !== 'string') return this.read(cell);
    const name = `${isUnlocked(cell)} ${cell?.s ?? ''}`;
    let look = this.now.get(name);
    if (look === undefined) this.now.set(name, (look = this.read(cell)));
    return look;
  }

  /** The spelling of a style of the file, by its index. */
  before(index: number): string {
    return (this.inFile[index] ??= spell(this.styles[index] ?? this.styles[0] ?? {}));
  }

  private read(cell: Nullable<ICellData>): Look {
    const style = toModelStyle(this.book.styleOf(cell), isUnlocked(cell));
    return { style, spelled: spell(style) };
  }
}

/**
 * What to patch into the file the book was opened from; null when a person changed nothing.
 * Throws FileError cannot-keep when rows or columns moved under things that a save cannot move.
 */
export function changesOf(book: Book, model: WorkbookModel, shifts: ShiftLog): WorkbookChanges | null {
  const looks = new Looks(
    book,
    model.styles.map((style) => toModelStyle(toGridStyle(style), style.locked === false)),
  );
  const changes = noChanges();
  const recalculated: { name: string; cells: CellChange[] }[] = [];
  const present = new Map(
    book.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]),
  );
  model.sheets.forEach((sheet, index) => {
    const id = sheetIdOf(index);
    const name = present.get(id);
    present.delete(id);
    if (name === undefined) {
      changes.removed.push(sheet.name);
      return;
    }
    if (shifts.isShifted(id)) refuseAnchored(sheet);
    const cells = cellChanges(book, id, sheet.cells, looks);
    const change = { ...frameChange(book, id, sheet), cells: cells.changed };
    if (name !== sheet.name) change.rename = name;
    if (Object.keys(change).length > 1 || change.cells.length > 0) changes.sheets[sheet.name] = change;
    if (cells.recalculated.length > 0) recalculated.push({ name: sheet.name, cells: cells.recalculated });
  });
  for (const [id, name] of present) {
    const cells = cellChanges(book, id, [], looks);
    changes.added.push({ name, ...frameChange(book, id, EMPTY_SHEET), cells: cells.changed });
  }
  nameChanges(book, model, changes);
  customXmlChanges(book, model, changes);
  const isChanged =
    Object.keys(changes.sheets).length + changes.added.length + changes.removed.length > 0 ||
    changes.names.length + changes.removedNames.length > 0 ||
    Object.keys(changes.customXml).length > 0;
  if (!isChanged) return null;
  for (const { name, cells } of recalculated) {
    const change = (changes.sheets[name] ??= { cells: [] });
    change.cells = [...change.cells, ...cells];
  }
  const tables = model.sheets.flatMap(({ name }, index) =>
    book.sideOf(sheetIdOf(index)).tables.map((table) => ({ ...table, sheet: name })),
  );
  if (leavesStale(model, tables, changes.sheets)) changes.recalculate = true;
  const shown = book.workbook.getActiveSheet().getSheetName();
  if (shown !== model.sheets[model.active]?.name) changes.active = shown;
  return changes;
}

function refuseAnchored(sheet: SheetModel) {
  const kinds = new Set(sheet.anchored);
  if (sheet.validations.length > 0) kinds.add('validation');
  if (kinds.size === 0) return;
  const list = (language: 'vi' | 'en') => [...kinds].map((kind) => ANCHORED[kind][language]).join(', ');
  throw new FileError('cannot-keep', {
    vi: `Trang “${sheet.name}” có ${list('vi')} gắn với vị trí dòng, cột, nên chưa lưu được sau khi chèn, xoá hoặc chuyển dòng, cột: hãy hoàn tác (Ctrl+Z) bước đó rồi lưu, hoặc làm bước đó bằng Excel. Tệp gốc giữ nguyên.`,
    en: `Sheet “${sheet.name}” has ${list('en')} tied to rows and columns, so it cannot be saved after rows or columns were inserted, deleted or moved: undo that step (Ctrl+Z) and save, or do it in Excel. The original file is unchanged.`,
  });
}

/** Cells whose constant, formula or looks differ, and formula cells that only have a fresh result. */
function cellChanges(book: Book, sheetId: string, cells: ModelCell[], looks: Looks) {
  const before = new Map<string, ModelCell>(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const changed: CellChange[] = [];
  const recalculated: CellChange[] = [];
  const plain: ModelCell = { row: 0, column: 0, value: '', style: 0 };
  book
    .sheet(sheetId)
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const key = `${row},${column}`;
      const old = before.get(key) ?? plain;
      before.delete(key);
      const value = valueOf(cell);
      const formula = formulaOf(cell);
      const { style, spelled } = looks.of(cell);
      const sameStyle = spelled === looks.before(old.style);
      const sameFormula = formula === (old.formula ?? '');
      const sameValue = value === old.value;
      if (sameStyle && sameFormula && sameValue) return;
      // What this engine cannot work out is left to Excel rather than stored as an error.
      const result = formula !== '' && value === '#NAME?' && !(sameFormula && sameValue) ? null : value;
      const change: CellChange = {
        row,
        column,
        value: formula === '' && value === '' ? null : result,
        ...(formula !== '' && { formula }),
        ...(!sameStyle && { style }),
      };
      const isFresh = sameStyle && sameFormula && formula !== '';
      (isFresh ? recalculated : changed).push(change);
    });
  for (const { row, column, value, formula, style } of before.values()) {
    const hadStyle = looks.before(style) !== looks.before(0);
    if (value === '' && formula === undefined && !hadStyle) continue;
    changed.push({ row, column, value: null, ...(hadStyle && { style: {} }) });
  }
  changed.sort((a, b) => a.row - b.row || a.column - b.column);
  return { changed, recalculated };
}

/** What stands around the cells of a sheet, where it differs. */
function frameChange(book: Book, sheetId: string, sheet: SheetModel): Omit<SheetChange, 'cells'> {
  const change: Omit<SheetChange, 'cells'> = {};
  const grid = book.sheet(sheetId);
  const side = book.sideOf(sheetId);
  const hidden = side.veryHidden ? 'veryHidden' : 'hidden';
  const visibility = grid.isSheetHidden() ? hidden : 'visible';
  if (visibility !== sheet.visibility) change.visibility = visibility;
  const columns = columnChange(book, sheetId, sheet.columns);
  if (columns) change.columns = columns;
  const rows = rowChange(book, sheetId, sheet.rows);
  if (rows) change.rows = rows;
  const merges = mergesOf(book, sheetId);
  const spellAll = (ranges: SheetModel['merges']) => ranges.map(rangeAddress).sort().join();
  if (spellAll(merges) !== spellAll(sheet.merges)) change.merges = merges;
  const { xSplit, ySplit } = grid.getFreeze();
  if (ySplit !== sheet.freeze.rows || xSplit !== sheet.freeze.columns)
    change.freeze = { rows: ySplit, columns: xSplit };
  const validations = validationsOf(book, sheetId);
  const known = new Set(sheet.validations.map((validation) => JSON.stringify(sorted(validation))));
  const added = validations.filter((validation) => !known.has(JSON.stringify(sorted(validation))));
  if (added.length > 0) change.validations = added;
  if (side.print && JSON.stringify(side.print) !== JSON.stringify(sheet.print)) change.print = side.print;
  return change;
}

const sorted = (value: object) => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));

function validationsOf(book: Book, sheetId: string): Validation[] {
  return book
    .sheet(sheetId)
    .getDataValidations()
    .flatMap(({ rule }): Validation[] => {
      const { type, formula1 = '', formula2 = '', error = '', ranges } = rule as ISheetDataValidationRule;
      return ranges.flatMap(({ startRow, startColumn, endRow, endColumn }): Validation[] => {
        const range = rangeAddress({ top: startRow, left: startColumn, bottom: endRow, right: endColumn });
        if (type === DataValidationType.LIST) return [{ range, kind: 'list', source: formula1, error }];
        if (type !== DataValidationType.WHOLE && type !== DataValidationType.DECIMAL) return [];
        const kind = type === DataValidationType.WHOLE ? 'whole' : 'decimal';
        return [{ range, kind, min: Number(formula1), max: Number(formula2), error }];
      });
    });
}

/** The whole list of columns when one differs, the others as the file has them. */
function columnChange(
  book: Book,
  sheetId: string,
  columns: SheetModel['columns'],
): SheetModel['columns'] | null {
  const grid = book.sheet(sheetId);
  const manager = grid.getSheet().getColumnManager();
  const fallback = grid.getSheet().getConfig().defaultColumnWidth;
  const changed: SheetModel['columns'] = [];
  for (let column = 0; column < grid.getMaxColumns(); column += 1) {
    const old = columns.find(({ first, last }) => first <= column && column <= last);
    const oldPixels = old && old.width !== null ? widthToPixels(old.width) : fallback;
    const pixels = manager.getColumn(column)?.w ?? fallback;
    const isHidden = !grid.getSheet().getColVisible(column);
    const sameWidth = Math.abs(pixels - oldPixels) < 0.5;
    if (sameWidth && isHidden === (old?.hidden ?? false)) continue;
    const width = sameWidth ? (old?.width ?? null) : pixelsToWidth(pixels);
    changed.push({ first: column, last: column, width, hidden: isHidden });
  }
  if (changed.length === 0) return null;
  const kept = columns.flatMap((entry) => withoutColumns(entry, changed));
  return [...kept, ...changed].sort((a, b) => a.first - b.first);
}

/** The parts of an entry that none of the changed columns takes. */
function withoutColumns(
  entry: SheetModel['columns'][number],
  changed: SheetModel['columns'],
): SheetModel['columns'] {
  const parts: SheetModel['columns'] = [];
  let { first } = entry;
  for (const { first: column } of changed) {
    if (column < first || column > entry.last) continue;
    if (column > first) parts.push({ ...entry, first, last: column - 1 });
    first = column + 1;
  }
  if (first <= entry.last) parts.push({ ...entry, first });
  return parts;
}

/** The whole list of rows when one differs. A height the grid fits by itself is not a row's own. */
function rowChange(book: Book, sheetId: string, rows: SheetModel['rows']): SheetModel['rows'] | null {
  const grid = book.sheet(sheetId);
  const present = grid.getSheet().getConfig().rowData;
  const list = new Map(rows.map((row) => [row.row, row]));
  const indexes = new Set([...list.keys(), ...Object.keys(present).map(Number)]);
  let isChanged = false;
  for (const index of indexes) {
    if (index >= grid.getMaxRows()) continue;
    const data = present[index];
    const old = list.get(index);
    const ownHeight = data?.h === undefined || data.ia === 1 ? null : data.h / PIXELS_PER_POINT;
    const hidden = data?.hd === 1;
    const oldHeight = old?.height ?? null;
    const sameHeight =
      ownHeight === oldHeight ||
      (ownHeight !== null && oldHeight !== null && Math.abs(ownHeight - oldHeight) < 0.01);
    if (sameHeight && hidden === (old?.hidden ?? false)) continue;
    isChanged = true;
    const height =
      sameHeight || ownHeight === null ? (sameHeight ? oldHeight : null) : Math.round(ownHeight * 100) / 100;
    list.set(index, { row: index, height, hidden });
  }
  return isChanged ? [...list.values()].sort((a, b) => a.row - b.row) : null;
}

function nameChanges(book: Book, model: WorkbookModel, changes: WorkbookChanges) {
  const old = new Map(model.names.map((name) => [name.name, name]));
  for (const { name, formulaOrRefString, hidden } of definedNames(book, null)) {
    const refersTo = fromGridReference(formulaOrRefString);
    const visible = hidden !== true;
    const before = old.get(name);
    old.delete(name);
    const isSame =
      before &&
      fromGridReference(toGridReference(before.refersTo)) === refersTo &&
      before.visible === visible;
    if (!isSame) changes.names.push({ name, refersTo, visible });
  }
  changes.removedNames.push(...old.keys());
}

function customXmlChanges(book: Book, model: WorkbookModel, changes: WorkbookChanges) {
  const old = new Map(model.customXml.map(({ namespace, xml }) => [namespace, xml]));
  const now = new Map(book.side.customXml.map(({ namespace, xml }) => [namespace, xml]));
  for (const [namespace, xml] of now) if (old.get(namespace) !== xml) changes.customXml[namespace] = xml;
  for (const namespace of old.keys()) if (!now.has(namespace)) changes.customXml[namespace] = null;
}
