// Owns one open workbook: the grid that holds the cells, and a side store for what the grid has no place for.
// Invariant: every write of an add-in goes through here, so protection and the sheet's size are looked after once.
import {
  BooleanNumber,
  IUndoRedoService,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesCommand,
  SetWorksheetRowAutoHeightMutation,
} from '@univerjs/sheets';
import type { PrintSetup } from '#shared/file/model.ts';
import { COLUMN_COUNT, ROW_COUNT, type CellRange } from '#shared/sheet/address.ts';
import { accessDenied, HostRefusal, itemNotFound, notImplemented } from '../front/errors.ts';
import type { Engine } from '../univer/engine.ts';
import { formulaOf, valueOf } from '../univer/cell.ts';
import { isUnlocked } from '../univer/style.ts';

export interface CustomXml {
  id: string;
  namespace: string;
  xml: string;
}

export interface SheetSide {
  print: PrintSetup | null;
  centerHorizontally: boolean;
  veryHidden: boolean;
  protected: boolean;
  /** areas of array formulas over several cells, as opened */
  arrays: CellRange[];
  /** as opened */
  tables: TableSide[];
}

export interface TableSide {
  name: string;
  /** headings and total row included */
  range: CellRange;
  hasHeadings: boolean;
  hasTotals: boolean;
}

export interface Side {
  sheets: Map<string, SheetSide>;
  customXml: CustomXml[];
  /** what a cell without a font of its own has */
  defaultFont: { name: string; size: number };
}

/** Cells the grid may grow to for an add-in's write; Excel itself refuses larger requests. */
const MAX_CELLS = 5_000_000;
/** Pixels of one line of text for a point of its font. */
const LINE_PIXELS = 1.75;

export class Book {
  readonly engine: Engine;
  readonly workbook: FWorkbook;
  readonly side: Side;
  constructor(engine: Engine, workbook: FWorkbook, side: Side) {
    this.engine = engine;
    this.workbook = workbook;
    this.side = side;
  }

  get unitId() {
    return this.workbook.getId();
  }

  sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** The sheet as the grid holds it: the other kind is made anew at every call, too dear to ask for each cell. */
  worksheet(id: string): Worksheet {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  sheetByName(name: string): FWorksheet | null {
    const key = name.toLocaleLowerCase();
    return this.workbook.getSheets().find((s) => s.getSheetName().toLocaleLowerCase() === key) ?? null;
  }

  sideOf(id: string): SheetSide {
    let side = this.side.sheets.get(id);
    if (!side) {
      side = {
        print: null,
        centerHorizontally: false,
        veryHidden: false,
        protected: false,
        arrays: [],
        tables: [],
      };
      this.side.sheets.set(id, side);
    }
    return side;
  }

  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.worksheet(sheetId).getCellMatrix().getValue(row, column);
  }

  styleOf(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return cell ? this.workbook.getWorkbook().getStyles().getStyleByCell(cell) : null;
  }

  /** Writes a patch into every cell of an area; a patch names only what changes. Throws AccessDenied, NotImplemented. */
  write(sheetId: string, area: CellRange, patch: (row: number, column: number) => ICellData) {
    this.guard(sheetId, area);
    this.grow(sheetId, area);
    const value: Record<number, Record<number, ICellData>> = {};
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells: Record<number, ICellData> = {};
      for (let column = area.left; column <= area.right; column += 1)
        cells[column] = this.#withFormula(sheetId, row, column, patch(row, column));
      value[row] = cells;
    }
    const range = {
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom,
      endColumn: area.right,
    };
    this.execute(SetRangeValuesCommand.id, { unitId: this.unitId, subUnitId: sheetId, range, value });
  }

  /** A patch of looks alone names the formula of a cell that has no result yet: the grid would take the cell for empty. */
  #withFormula(sheetId: string, row: number, column: number, patch: ICellData): ICellData {
    if ('v' in patch || 'f' in patch) return patch;
    const cell = this.cell(sheetId, row, column);
    if (!cell || (cell.v !== undefined && cell.v !== null) || (!cell.f && !cell.si)) return patch;
    return { ...(cell.f && { f: cell.f }), ...(cell.si && { si: cell.si }), ...patch };
  }

  /** Runs a grid command now. Throws GeneralException when the grid refuses it. */
  execute(command: string, params: object) {
    if (!this.engine.api.syncExecuteCommand(command, params))
      throw new HostRefusal('GeneralException', `The grid refused ${command}.`);
  }

  /**
   * Merges an area, cells kept as they are, as one step of undo. The grid's own command takes the first shown value for
   * the merged cell and would lose a formula that has no result yet.
   */
  merge(sheetId: string, area: CellRange) {
    const params = () => ({
      unitId: this.unitId,
      subUnitId: sheetId,
      ranges: [{ startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right }],
    });
    this.execute(AddWorksheetMergeMutation.id, params());
    this.engine.univer
      .__getInjector()
      .get(IUndoRedoService)
      .pushUndoRedo({
        unitID: this.unitId,
        undoMutations: [{ id: RemoveWorksheetMergeMutation.id, params: params() }],
        redoMutations: [{ id: AddWorksheetMergeMutation.id, params: params() }],
      });
    this.#refitRows(sheetId, area);
  }

  /**
   * Merged text does not count for the height of a row that fits itself, as in Excel; the grid has fitted it already,
   * to the width of one cell. A row with nothing but merged text goes back to the height of its font.
   */
  #refitRows(sheetId: string, area: CellRange) {
    const sheet = this.worksheet(sheetId);
    const { rowData, defaultRowHeight } = sheet.getConfig();
    const rowsAutoHeightInfo = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const own = rowData[row];
      if (own?.h !== undefined && own.ia !== BooleanNumber.TRUE) continue;
      let points = 0;
      let isAllMerged = true;
      for (let column = 0; column < sheet.getColumnCount() && isAllMerged; column += 1) {
        const cell = this.cell(sheetId, row, column);
        if (valueOf(cell) === '' && formulaOf(cell) === '') continue;
        isAllMerged = sheet.getMergedCell(row, column) !== null;
        points = Math.max(points, this.styleOf(cell)?.fs ?? this.side.defaultFont.size);
      }
      const autoHeight = Math.max(defaultRowHeight, Math.ceil(points * LINE_PIXELS));
      if (isAllMerged) rowsAutoHeightInfo.push({ row, autoHeight });
    }
    if (rowsAutoHeightInfo.length === 0) return;
    this.execute(SetWorksheetRowAutoHeightMutation.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
      rowsAutoHeightInfo,
    });
  }

  /** Throws AccessDenied if the sheet is protected and the area has a locked cell. */
  guard(sheetId: string, area: CellRange) {
    if (!this.sideOf(sheetId).protected) return;
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        if (!isUnlocked(this.cell(sheetId, row, column))) throw accessDenied();
  }

  /** Makes the grid large enough for an area; whole rows and columns are not written cell by cell. */
  grow(sheetId: string, area: CellRange) {
    const rows = area.bottom + 1;
    const columns = area.right + 1;
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (
      (rows === ROW_COUNT && area.top === 0) ||
      (columns === COLUMN_COUNT && area.left === 0) ||
      cells > MAX_CELLS
    )
      throw notImplemented('Writing the cells of whole rows or columns');
    const sheet = this.sheet(sheetId);
    if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
    if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
  }

  /** Joins what follows into one step of undo; the function it gives ends it. */
  batchUndo(): () => void {
    const service = this.engine.univer.__getInjector().get(IUndoRedoService);
    const batch = service.__tempBatchingUndoRedo(this.unitId);
    return () => batch.dispose();
  }
}
