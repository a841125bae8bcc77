// Owns fresh results of the formulas that depend on changed cells, so that a file written here can be checked at once.
// Invariant: adds results only; the changes asked for and the formulas themselves stay as they are.
import { leavesStale } from '#addin/emulator/file/unfollowed.ts';
import { HostError, inExcel } from '#addin/excel/errors.ts';
import { readWorkbookSnapshot } from '#addin/excel/read.ts';
import type { CellValue, SheetSnapshot } from '#shared/contract/snapshot.ts';
import { noChanges } from '#shared/file/model.ts';
import type { SheetModel, WorkbookChanges, WorkbookModel } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { readTables } from '#shared/file/tables.ts';
import { openExcel } from './host.ts';

/** Above this the emulated Excel takes longer than a person at a terminal expects; Excel itself does not. */
const MOST_CELLS = 100_000;

/** The file with the changes and fresh results in it; null when these cannot be worked out here and Excel must do it on opening. */
export async function patchedWithResults(
  file: Uint8Array,
  model: WorkbookModel,
  changes: WorkbookChanges,
): Promise<Uint8Array | null> {
  // Written in one go with a text, a formula is left without its result by the emulated Excel.
  const texts = part(changes, true);
  const others = part(changes, false);
  if (texts === null || others === null) {
    const calculated = await withResults(file, model, changes);
    return calculated && patchWorkbook(file, calculated);
  }
  const first = await withResults(file, model, texts);
  if (first === null) return null;
  const between = patchWorkbook(file, first);
  const second = await withResults(between, readWorkbook(between), others);
  return second && patchWorkbook(between, second);
}

/** The changes that write texts, or all others; null where there are none. */
function part(changes: WorkbookChanges, texts: boolean): WorkbookChanges | null {
  const some = noChanges();
  for (const [name, { cells }] of Object.entries(changes.sheets)) {
    const own = cells.filter(
      ({ value, formula }) => texts === (formula === undefined && typeof value === 'string'),
    );
    if (own.length > 0) some.sheets[name] = { cells: own };
  }
  return Object.keys(some.sheets).length === 0 ? null : some;
}

/** The same changes with results; null when they cannot be worked out here. */
async function withResults(
  file: Uint8Array,
  model: WorkbookModel,
  changes: WorkbookChanges,
): Promise<WorkbookChanges | null> {
  if (model.sheets.reduce((count, sheet) => count + sheet.cells.length, 0) > MOST_CELLS) return null;
  await openExcel(file);
  const before = await readWorkbookSnapshot();
  try {
    await inExcel(async (context) => {
      for (const [name, { cells }] of Object.entries(changes.sheets)) {
        const sheet = context.workbook.worksheets.getItem(name);
        for (const { row, column, value, formula, style } of cells) {
          const cell = sheet.getCell(row, column);
          if (style?.numberFormat !== undefined) cell.numberFormat = [[style.numberFormat]];
          cell.formulas = [[formula ?? typed(value)]];
        }
      }
      await context.sync();
    });
  } catch (error) {
    // A protected sheet or part of an array: the file itself is still patched exactly as asked.
    if (error instanceof HostError) return null;
    throw error;
  }
  const after = await readWorkbookSnapshot();
  const sheets = Object.assign(noChanges().sheets, changes.sheets);
  for (const sheet of model.sheets) {
    const asked = sheets[sheet.name]?.cells ?? [];
    const fresh = after.sheets.find(({ name }) => name === sheet.name);
    const old = before.sheets.find(({ name }) => name === sheet.name);
    if (!fresh || !old) continue;
    const results = dependentResults(sheet, old, fresh).filter(
      (cell) => !asked.some(({ row, column }) => row === cell.row && column === cell.column),
    );
    const own = asked.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, value: valueAt(fresh, cell.row, cell.column) },
    );
    if (own.length + results.length > 0)
      sheets[sheet.name] = { ...sheets[sheet.name], cells: [...own, ...results] };
  }
  const isStale = leavesStale(model, readTables(file), sheets);
  return { ...changes, sheets, ...(isStale && { recalculate: true as const }) };
}

function dependentResults(sheet: SheetModel, old: SheetSnapshot, fresh: SheetSnapshot) {
  return sheet.cells.flatMap(({ row, column, formula, arrayRange }) => {
    if (formula === undefined || arrayRange !== undefined) return [];
    const value = valueAt(fresh, row, column);
    return value === valueAt(old, row, column) ? [] : [{ row, column, formula, value }];
  });
}

function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.row]?.[column - sheet.column] ?? '';
}

/** As Range.formulas takes a constant: text must not be read as a number or formula. */
function typed(value: CellValue | null): CellValue {
  return typeof value === 'string' && value !== '' ? `'${value}` : (value ?? '');
}
