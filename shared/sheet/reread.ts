// Owns whether a recognition still stands after one cell changed; figures are read from the grid and need no renewal.
// Invariant: whatever might change headers, rows or what stands around a table is not decided here: the sheet is then
// recognised anew.
import { columnProfile } from './columnData.ts';
import type { Grid } from './grid.ts';
import { EMPTY, NUMBER, TEXT } from './grid.ts';
import { findHeaders, HEADING_REACH } from './headerRows.ts';
import { headingsOf } from './recognise.ts';
import type { Recognition, RecognisedTable } from './recognise.ts';
import { rowForm } from './rows.ts';
import type { TableRow } from './rows.ts';
import { firstFrom } from './search.ts';

/** A change of one cell, in sheet coordinates; kinds as in the grid, formulas as ids. */
export interface CellEdit {
  row: number;
  column: number;
  before: CellState;
  after: CellState;
}

export interface CellState {
  kind: number;
  /** for kind NUMBER, else 0 */
  number: number;
  formula: number;
}

export type Reread =
  /** the sheet has to be recognised again */
  | 'anew'
  /** the tables stand as they are; the row of the cell, if it is in one */
  | { table: RecognisedTable; row: TableRow }
  | null;

/** Rows at the top of a sheet without tables that are read for activity and period. */
const INFO_ROWS = 21;

/** Brings a recognition up to date after `edit` was put into the grid; `oldForm` is rowForm of that row before. */
export function reread(grid: Grid, recognition: Recognition, edit: CellEdit, oldForm: string | null): Reread {
  const { row, column, before, after } = edit;
  const isText = before.kind === TEXT || after.kind === TEXT;
  const changesBlank = (before.kind === EMPTY) !== (after.kind === EMPTY);
  let hasSay = false;
  if (recognition.watched.some(([first, last]) => row >= first && row <= last)) return 'anew';
  if (recognition.anchors.some((anchor) => row > anchor && row <= anchor + HEADING_REACH)) {
    const known = tableAt(recognition, row, column);
    if (known === undefined) return 'anew';
    // The first cells under a heading have a say in what it means, the formulas of the lines, and how large the numbers
    // are that they multiply.
    const { largest } = columnProfile(grid, column, (known.indexRow ?? known.headerRows[1]) + 1);
    const isLargest = Math.max(Math.abs(before.number), Math.abs(after.number)) >= largest;
    hasSay =
      before.kind !== after.kind ||
      !known.headingHolds(column) ||
      before.formula !== after.formula ||
      known.weighsFigures ||
      (after.kind === NUMBER && isLargest);
  }
  if (recognition.tables.length === 0) return isText || row < grid.top + INFO_ROWS ? 'anew' : null;
  const table = tableAt(recognition, row, column);
  if (table === undefined) return 'anew';
  // The row below the headings may be, or become, their index row or one more row of them.
  const first = Math.max(table.indexRow ?? 0, table.headerRows[1] + 1) + 1;
  if (row < first) return 'anew';
  const isOutside = column < table.range.left || column > table.range.right;
  if (isOutside) return hasSay || isText || changesBlank ? 'anew' : null;
  const node = rowAt(table, row);
  if (node === null || oldForm === null) return 'anew';
  // A title of the signatures in a row without numbers ends the table.
  if (isText && !/^\S*n/.test(oldForm)) return 'anew';
  if (rowForm(grid, table.columns, row) !== oldForm) return 'anew';
  if (hasSay && !headingsStand(grid, recognition)) return 'anew';
  return { table, row: node };
}

/** Reads the headings again; where they say what they said, the tables stand, and go by what now lies under them. */
function headingsStand(grid: Grid, { headings, tables }: Recognition): boolean {
  if (headings === null) return false;
  const found = findHeaders(grid);
  if (headingsOf(found) !== headings) return false;
  for (const table of tables) {
    const own = found.headers.find(
      ({ top, columns }) => top === table.headerRows[0] && columns.left === table.columns.left,
    );
    if (own !== undefined) table.headingHolds = own.headingHolds;
  }
  return true;
}

/** The table that a cell stands in or beside; of two beside each other the one over the cell's column. */
export function tableAt(
  { tables }: Pick<Recognition, 'tables'>,
  row: number,
  column: number,
): RecognisedTable | undefined {
  const there = tables.filter(({ range }) => row >= range.top && row <= range.bottom);
  return there.find(({ range }) => column >= range.left && column <= range.right) ?? there[0];
}

/** The row of a table by its sheet row. */
export function rowAt({ rows }: RecognisedTable, row: number): TableRow | null {
  const found = rows[firstFrom(rows, (one) => one.row, row)];
  return found?.row === row ? found : null;
}
