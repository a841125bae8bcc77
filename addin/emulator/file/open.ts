// Owns the way from a file's model to the grid: cells, looks, sizes, names, validations, hidden sheets.
// Invariant: nothing is calculated or guessed here; what the grid has no place for goes to the side store.
import {
  BooleanNumber,
  CellValueType,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  LocaleType,
  type ICellData,
  type IRange,
  type ISheetDataValidationRule,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { ModelCell, SheetModel, Validation, WorkbookModel } from '#shared/file/model.ts';
import type { FileTable } from '#shared/file/tables.ts';
import { COLUMN_COUNT, parseAddress, ROW_COUNT, type CellRange } from '#shared/sheet/address.ts';
import type { Side } from '../host/book.ts';
import { toGridReference } from '../host/names.ts';
import { constantCell } from '../univer/cell.ts';
import { PIXELS_PER_POINT, sheetDefaults, widthToPixels } from '../univer/sheetDefaults.ts';
import { toGridStyle } from '../univer/style.ts';

export interface OpenedModel {
  data: IWorkbookData;
  side: Side;
  /** formula cells that came without a result */
  uncalculated: { sheetId: string; row: number; column: number }[];
}

/** Id in the grid of the sheet that stands at `index` in the file. */
export const sheetIdOf = (index: number) => `file-${index}`;

/** Grid rows and columns beyond the used ones, room for a person to go on. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;
const MIN_ROWS = 300;
const MIN_COLUMNS = 26;

/** An array formula over several cells; one over a single cell calculates like any other. */
const isSpread = (cell: ModelCell) => cell.arrayRange?.includes(':') === true;

function gridCell(cell: ModelCell, model: WorkbookModel): ICellData {
  const { value, formula } = cell;
  const grid: ICellData = {};
  if (value !== '') {
    const constant = constantCell(value);
    grid.v = constant.v;
    grid.t = constant.t;
    if (formula !== undefined && constant.t === CellValueType.FORCE_STRING) grid.t = CellValueType.STRING;
  }
  const custom: Record<string, unknown> = {};
  if (formula !== undefined) {
    if (isSpread(cell)) custom['frozen'] = { formula, value };
    else grid.f = formula;
  }
  if (cell.style > 0 && Object.keys(model.styles[cell.style] ?? {}).length > 0) grid.s = styleId(cell.style);
  if (model.styles[cell.style]?.locked === false) custom['locked'] = false;
  if (Object.keys(custom).length > 0) grid.custom = custom;
  return grid;
}

const styleId = (index: number) => `file-${index}`;

export const gridRange = ({ top, left, bottom, right }: CellRange): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

function sheetData(sheet: SheetModel, id: string, model: WorkbookModel): IWorksheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of sheet.cells) {
    const row = (cellData[cell.row] ??= {});
    row[cell.column] = gridCell(cell, model);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  const rowCount = Math.min(ROW_COUNT, Math.max(lastRow + SPARE_ROWS, MIN_ROWS));
  const columnCount = Math.min(COLUMN_COUNT, Math.max(lastColumn + SPARE_COLUMNS, MIN_COLUMNS));
  const columnData: NonNullable<IWorksheetData['columnData']> = {};
  for (const { first, last, width, hidden } of sheet.columns)
    for (let column = first; column <= Math.min(last, columnCount - 1); column += 1)
      columnData[column] = {
        ...(width !== null && { w: widthToPixels(width) }),
        // of a column told twice one "hidden" is enough, as for whoever reads the file
        hd:
          hidden || columnData[column]?.hd === BooleanNumber.TRUE ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      };
  const rowData: NonNullable<IWorksheetData['rowData']> = {};
  for (const { row, height, hidden } of sheet.rows) {
    if (row >= rowCount) continue;
    rowData[row] = {
      ...(height !== null && { h: height * PIXELS_PER_POINT }),
      hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  }
  const { rows, columns } = sheet.freeze;
  return {
    ...(sheetDefaults(model.defaultFont) as IWorksheetData),
    id,
    name: sheet.name,
    tabColor: '',
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    rowCount,
    columnCount,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    mergeData: sheet.merges.map(gridRange),
    cellData,
    rowData,
    columnData,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

function validationRule(validation: Validation, uid: string): ISheetDataValidationRule {
  const shared = {
    uid,
    ranges: [gridRange(parseAddress(validation.range))],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: DataValidationErrorStyle.STOP,
    error: validation.error,
  };
  if (validation.kind === 'list')
    return {
      ...shared,
      type: DataValidationType.LIST,
      formula1: validation.source,
      showDropDown: true,
      renderMode: DataValidationRenderMode.ARROW,
    };
  return {
    ...shared,
    type: validation.kind === 'whole' ? DataValidationType.WHOLE : DataValidationType.DECIMAL,
    operator: DataValidationOperator.BETWEEN,
    formula1: String(validation.min),
    formula2: String(validation.max),
  };
}

/** The areas of array formulas over several cells, each once. */
function spreadAreas(cells: readonly ModelCell[]): CellRange[] {
  const addresses = new Set<string>();
  for (const cell of cells) if (isSpread(cell)) addresses.add(cell.arrayRange ?? '');
  return [...addresses].map(parseAddress);
}

/** The grid's workbook for a file's model; `unitId` must be new to the engine. */
export function openModel(
  model: WorkbookModel,
  unitId: string,
  name: string,
  tables: readonly FileTable[] = [],
): OpenedModel {
  const sheets: Record<string, IWorksheetData> = {};
  const side: Side = {
    sheets: new Map(),
    customXml: model.customXml.map((part, i) => ({ id: `{file-${i}}`, ...part })),
    defaultFont: model.defaultFont,
  };
  const uncalculated: OpenedModel['uncalculated'] = [];
  const validations: Record<string, ISheetDataValidationRule[]> = {};
  model.sheets.forEach((sheet, index) => {
    const id = sheetIdOf(index);
    sheets[id] = sheetData(sheet, id, model);
    side.sheets.set(id, {
      print: sheet.print,
      centerHorizontally: false,
      veryHidden: sheet.visibility === 'veryHidden',
      protected: sheet.protected,
      arrays: spreadAreas(sheet.cells),
      tables: tables.filter((table) => table.sheet === sheet.name),
    });
    validations[id] = sheet.validations.map((validation, i) => validationRule(validation, `${id}-${i}`));
    for (const cell of sheet.cells)
      if (cell.formula !== undefined && cell.value === '' && !isSpread(cell))
        uncalculated.push({ sheetId: id, row: cell.row, column: cell.column });
  });
  const names = Object.fromEntries(
    model.names.map(({ name: definedName, refersTo, visible }, i) => [
      `file-${i}`,
      {
        id: `file-${i}`,
        name: definedName,
        formulaOrRefString: toGridReference(refersTo),
        localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
        hidden: !visible,
      },
    ]),
  );
  const styles: Record<string, IStyleData> = {};
  model.styles.forEach((style, index) => {
    styles[styleId(index)] = toGridStyle(style);
  });
  return {
    side,
    uncalculated,
    data: {
      id: unitId,
      name,
      appVersion: '0.25.1',
      locale: LocaleType.EN_US,
      styles,
      sheetOrder: model.sheets.map((_sheet, index) => sheetIdOf(index)),
      sheets,
      resources: [
        { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) },
        { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(validations) },
      ],
    },
  };
}
