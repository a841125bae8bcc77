// Owns gathering the cells of a sheet as a file tells them: column after column as the check reads them, and from there the rows
// of its snapshot when somebody asks for them.
// Invariant: rows without content are one shared array, rows with equal formulas too; nobody may change a row.
import type { CellValue } from '../contract/snapshot.ts';
import { cellAddress } from '../sheet/address.ts';
import type { CellRange } from '../sheet/address.ts';
import { cellValue, Cells, putCell, rearranged } from '../sheet/gridCells.ts';
import { Budget } from './budget.ts';
import { fileError } from './errors.ts';
import type { CellSink } from './cells.ts';
import { HiddenRows } from './hidden.ts';

/** Empty rows are shared, so a stray cell far below costs little; this many real places cost too much. */
const PLACE_LIMIT = 6_000_000;
/** so many different rows of formulas are compared before a new one is made */
const PATTERNS = 4;
/** room for a sheet that does not say how large it is */
const FIRST_ROWS = 64;
const FIRST_COLUMNS = 16;
/** Beyond all rows and columns, and a small integer: with Infinity V8 keeps rows and columns as boxed doubles from here on. */
const NONE = 0x7fffffff;

/** The rows of a snapshot. */
export interface SnapshotRows {
  values: CellValue[][];
  formulas: string[][];
}

/** Takes cells in any order, fastest row by row from left to right. */
export class GatheredCells implements CellSink {
  readonly wantsHeights = false;
  readonly hidden = new HiddenRows();
  private readonly budget: Budget;
  /** a row for each row with a cell, as they came, and a column for each column with one; some more of both */
  private cells = new Cells(0, 0);
  /** by row of `cells`: the row of the sheet; as many as are used */
  private rows = new Int32Array(0);
  private rowCount = 0;
  /** by column of the sheet: that of `cells`; -1 for none, as beyond the end */
  private readonly slots: number[] = [];
  private slotCount = 0;
  /** by row of the sheet: that of `cells`; made when rows do not come from top to bottom */
  private rowAt: Map<number, number> | null = null;
  /** Row by row, each from left to right, as nearly every file has them: a grid would number texts and formulas likewise. */
  private inOrder = true;
  private overfull = false;
  /** rows begun */
  private count = 0;
  private top = NONE;
  private bottom = -1;
  private left = NONE;
  private right = -1;
  /** of the cell told last: row and column of the sheet, row of `cells` */
  private lastRow = -1;
  private lastColumn = -1;
  private at = -1;

  constructor(budget = new Budget()) {
    this.budget = budget;
  }

  /** Makes room for what a sheet says of its size, true or not; `most`: so many places it can have at all. */
  expect({ top, left, bottom, right }: CellRange, most: number): void {
    const [height, width] = [bottom - top + 1, right - left + 1];
    if (this.count > 0 || height * width > Math.min(most, PLACE_LIMIT)) return;
    this.cells = new Cells(height, width);
    this.rows = new Int32Array(height);
    for (let column = left; column <= right; column++) this.newSlot(column);
  }

  wants(): boolean {
    return true;
  }

  cell(row: number, column: number, value: CellValue, formula: string | null): void {
    if (value === '' && formula === null) return;
    if (row !== this.lastRow) this.startRow(row);
    else if (column <= this.lastColumn) this.inOrder = false;
    this.lastColumn = column;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
    // once too much was met only the used range counts
    if (this.overfull) return;
    let slot = this.slots[column] ?? -1;
    if (slot < 0) slot = this.newSlot(column);
    putCell(this.cells, this.at, slot, value, formula ?? '');
  }

  row(row: number, _height: number | null, hidden: boolean): void {
    this.hidden.tell(row, hidden);
  }

  /**
   * The used range, zero-based and inclusive; null when nothing is used.
   * @throws FileError too-large when stray cells stretch it beyond what can be held
   */
  finish(sheet: string): CellRange | null {
    this.finishRow();
    const { top, bottom, left, right } = this;
    if (bottom < 0) return null;
    const width = right - left + 1;
    if (this.overfull || this.rowCount * width + bottom - top + 1 > PLACE_LIMIT)
      throw fileError('farCell', `${sheet}: ${cellAddress(bottom, right)}`);
    this.budget.take('places', this.rowCount * width);
    return { top, left, bottom, right };
  }

  /** All rows of the used range; to be asked after `finish`. */
  snapshotRows(): SnapshotRows {
    const { cells, rows, rowCount, top, bottom, left, right } = this;
    if (bottom < 0) return { values: [], formulas: [] };
    const width = right - left + 1;
    const blank = new Array<string>(width).fill('');
    const values = new Array<CellValue[]>(bottom - top + 1).fill(blank);
    const formulas = new Array<string[]>(bottom - top + 1).fill(blank);
    const patterns = new Patterns(cells);
    const slots = Array.from({ length: width }, (_, column) => this.slots[left + column] ?? -1);
    for (let at = 0; at < rowCount; at++) {
      const line = blank.slice() as CellValue[];
      for (let column = 0; column < width; column++) {
        const slot = slots[column] as number;
        if (slot >= 0) line[column] = cellValue(cells, at, slot);
      }
      const place = (rows[at] as number) - top;
      values[place] = line;
      formulas[place] = patterns.of(at, slots) ?? blank;
    }
    return { values, formulas };
  }

  /** The cells as a grid has them; null where it would number texts or formulas otherwise. To be asked after `finish`. */
  gridCells(): Cells | null {
    const { cells, rows, rowCount, slots, top, bottom, left, right } = this;
    if (!this.inOrder || bottom < 0) return null;
    for (const texts of cells.texts) texts?.settle();
    const [height, width] = [bottom - top + 1, right - left + 1];
    let isWhole = cells.height === height && cells.width === width && rowCount === height;
    for (let column = left; column <= right && isWhole; column++) isWhole = slots[column] === column - left;
    if (isWhole) return cells;
    const columnOf = new Array<number>(cells.width).fill(-1);
    for (let column = left; column <= right; column++)
      if ((slots[column] ?? -1) >= 0) columnOf[slots[column] as number] = column - left;
    const rowOf = rowCount === height ? null : rows.map((row) => row - top);
    return rearranged(cells, { height, width, rows: rowCount, rowOf, columnOf });
  }

  private startRow(row: number): void {
    this.finishRow();
    const isBelow = row > this.bottom;
    if (row < this.top) this.top = row;
    if (isBelow) this.bottom = row;
    else this.inOrder = false;
    this.lastRow = row;
    this.count++;
    if (this.overfull) return;
    if (!isBelow) this.rowAt ??= placesOf(this.rows.subarray(0, this.rowCount));
    this.at = (isBelow ? undefined : this.rowAt?.get(row)) ?? this.rowCount;
    if (this.at < this.rowCount) return;
    if (this.at >= this.cells.height) this.enlarge(Math.max(FIRST_ROWS, 2 * this.at), this.cells.width);
    this.rows[this.rowCount++] = row;
    this.rowAt?.set(row, this.at);
  }

  private finishRow(): void {
    if (this.overfull || this.count * (this.right - this.left + 1) <= PLACE_LIMIT) return;
    this.overfull = true;
    this.cells = new Cells(0, 0);
    this.rowCount = 0;
    this.rowAt = null;
  }

  private newSlot(column: number): number {
    const { slots } = this;
    while (slots.length <= column) slots.push(-1);
    const slot = this.slotCount++;
    slots[column] = slot;
    if (slot >= this.cells.width) this.enlarge(this.cells.height, Math.max(FIRST_COLUMNS, 2 * slot));
    return slot;
  }

  private enlarge(height: number, width: number): void {
    const { cells } = this;
    const columnOf = Array.from({ length: cells.width }, (_, column) => column);
    this.cells = rearranged(cells, { height, width, rows: cells.height, rowOf: null, columnOf });
    if (height === this.rows.length) return;
    const { rows } = this;
    this.rows = new Int32Array(height);
    this.rows.set(rows);
  }
}

/** Where each of the numbers stands. */
function placesOf(numbers: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  numbers.forEach((number, place) => places.set(number, place));
  return places;
}

/** Rows of formulas; few are different. */
class Patterns {
  private readonly cells: Cells;
  private readonly known: { ids: number[]; formulas: string[] }[] = [];

  constructor(cells: Cells) {
    this.cells = cells;
  }

  /** The formulas of a row, in the array of an earlier row when that has the same ones; null for a row without any. */
  of(at: number, slots: readonly number[]): string[] | null {
    const { ids, height, formulas } = this.cells;
    const own = slots.map((slot) => (slot < 0 ? 0 : (ids[slot * height + at] as number)));
    if (own.every((id) => id === 0)) return null;
    for (const pattern of this.known)
      if (pattern.ids.every((id, column) => id === own[column])) return pattern.formulas;
    const made = own.map((id) => formulas[id] as string);
    this.known.unshift({ ids: own, formulas: made });
    if (this.known.length > PATTERNS) this.known.pop();
    return made;
  }
}
