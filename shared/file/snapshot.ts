// Owns the way from the model of a file to the snapshot the checker sees.
// Invariant: reading a file here and reading it through Office.js give deep-equal snapshots.
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../contract/snapshot.ts';
import { STAMP_NAMESPACE } from '../contract/snapshot.ts';
import type { CellRange } from '../sheet/address.ts';
import { cellAddress, rangeAddress } from '../sheet/address.ts';
import { toR1C1 } from '../sheet/formula.ts';
import { stampFromXml } from '../sheet/stamp.ts';
import { fileError } from './errors.ts';
import type { ModelCell, SheetModel, WorkbookModel } from './model.ts';

/** Rows are shared while empty, so a stray cell far below costs little; this many real places cost too much. */
const PLACE_LIMIT = 20_000_000;

/**
 * The snapshot of a workbook read from a file; names sorted by code unit.
 * @throws FileError too-large when stray cells stretch a used range beyond what can be held
 */
export function workbookSnapshot(model: WorkbookModel): WorkbookSnapshot {
  const stamp = model.customXml.find((part) => part.namespace === STAMP_NAMESPACE);
  return {
    sheets: model.sheets.map(sheetSnapshot),
    names: [...model.names].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    stamp: stamp ? stampFromXml(stamp.xml) : null,
  };
}

function sheetSnapshot(sheet: SheetModel): SheetSnapshot {
  const used = sheet.cells.filter((cell) => cell.value !== '' || cell.formula !== undefined);
  const { name, visibility } = sheet;
  const range = boundingBox(used);
  if (range === null) return { name, visibility, row: 0, column: 0, values: [], formulas: [], merges: [] };
  const width = range.right - range.left + 1;
  const height = range.bottom - range.top + 1;
  const filled = new Set(used.map((cell) => cell.row)).size;
  if (filled * width + height > PLACE_LIMIT)
    throw fileError('farCell', `${name}: ${cellAddress(range.bottom, range.right)}`);
  const blank: string[] = new Array<string>(width).fill('');
  const values: CellValue[][] = new Array<CellValue[]>(height).fill(blank);
  const formulas: string[][] = new Array<string[]>(height).fill(blank);
  for (const cell of used) {
    const [row, column] = [cell.row - range.top, cell.column - range.left];
    place(values, row, column, cell.value, blank);
    if (cell.formula !== undefined)
      place(formulas, row, column, toR1C1(cell.formula, cell.row, cell.column), blank);
  }
  return {
    name,
    visibility,
    row: range.top,
    column: range.left,
    values,
    formulas,
    merges: sheet.merges
      .filter((merge) => touches(merge, range))
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map(rangeAddress),
  };
}

function place<Value>(rows: Value[][], row: number, column: number, value: Value, blank: unknown): void {
  let line = rows[row];
  if (line === undefined) return;
  if (line === blank) {
    line = [...line];
    rows[row] = line;
  }
  line[column] = value;
}

function boundingBox(cells: ModelCell[]): CellRange | null {
  const [first] = cells;
  if (!first) return null;
  const range = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of cells) {
    if (row < range.top) range.top = row;
    if (row > range.bottom) range.bottom = row;
    if (column < range.left) range.left = column;
    if (column > range.right) range.right = column;
  }
  return range;
}

const touches = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
