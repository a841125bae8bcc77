// Owns gathering cells into the rows of a snapshot: the used range, rows × columns of values and formulas.
// Invariant: rows without content are one shared array, rows with equal formulas too; nobody may change a row.
import type { CellValue } from '../contract/snapshot.ts';
import { cellAddress } from '../sheet/address.ts';
import { Budget } from './budget.ts';
import { fileError } from './errors.ts';
import type { CellSink } from './cells.ts';
import { HiddenRows } from './hidden.ts';

/** Empty rows are shared, so a stray cell far below costs little; this many real places cost too much. */
const PLACE_LIMIT = 6_000_000;
/** so many different rows of formulas are compared before a new one is made */
const PATTERNS = 4;
/** Beyond all rows and columns, and a small integer: with Infinity V8 keeps rows and columns as boxed doubles from here on. */
const NONE = 0x7fffffff;

export interface GatheredRows {
  row: number;
  column: number;
  values: CellValue[][];
  formulas: string[][];
  /** zero-based inclusive end of the used range; -1 when nothing is used */
  bottom: number;
  right: number;
}

/** A row of formulas: those of the columns `from` … `to` in an array that spans `left` … `right`. */
interface Pattern {
  left: number;
  right: number;
  from: number;
  to: number;
  formulas: string[];
}

/** Takes cells in any order, fastest row by row. */
export class SnapshotRows implements CellSink {
  readonly wantsHeights = false;
  readonly hidden = new HiddenRows();
  // the rows so far, one place in each list a row: an object for each would cost a third of what the rows do
  private numbers: number[] = [];
  private lefts: number[] = [];
  private valueRows: CellValue[][] = [];
  private formulaRows: (string[] | null)[] = [];
  private readonly patterns: Pattern[] = [];
  private ordered = true;
  private overfull = false;
  private count = 0;
  private top = NONE;
  private bottom = -1;
  private left = NONE;
  private right = -1;

  // the row being gathered: its values from `left` on, in an array that is kept, and its formulas by column; both are blank
  // but for what the row has
  private current = -1;
  private line: CellValue[] = [];
  private blank: CellValue[] = [];
  private readonly formulas: string[] = [];
  /** columns outside have no formula */
  private formulaFrom = NONE;
  private formulaTo = -1;

  wants(): boolean {
    return true;
  }

  cell(row: number, column: number, value: CellValue, formula: string | null): void {
    if (value === '' && formula === null) return;
    if (row !== this.current) this.startRow(row);
    if (column < this.left || column > this.right) this.reach(column);
    this.line[column - this.left] = value;
    if (formula !== null) {
      if (column < this.formulaFrom) this.formulaFrom = column;
      if (column > this.formulaTo) this.formulaTo = column;
      this.formulas[column] = formula;
    } else if (column <= this.formulaTo && column >= this.formulaFrom) this.formulas[column] = '';
  }

  private readonly budget: Budget;

  constructor(budget = new Budget()) {
    this.budget = budget;
  }

  row(row: number, _height: number | null, hidden: boolean): void {
    this.hidden.tell(row, hidden);
  }

  /**
   * All rows of the used range.
   * @throws FileError too-large when stray cells stretch it beyond what can be held
   */
  finish(sheet: string): GatheredRows {
    this.finishRow();
    const { top, bottom, left, right } = this;
    if (bottom < 0) return { row: 0, column: 0, values: [], formulas: [], bottom, right };
    if (!this.ordered) this.mergeRows();
    const { numbers, lefts, valueRows, formulaRows } = this;
    const width = right - left + 1;
    const height = bottom - top + 1;
    if (this.overfull || numbers.length * width + height > PLACE_LIMIT)
      throw fileError('farCell', `${sheet}: ${cellAddress(bottom, right)}`);
    this.budget.take('places', numbers.length * width);
    const blank = new Array<string>(width).fill('');
    const values = new Array<CellValue[]>(height).fill(blank);
    const formulas = new Array<string[]>(height).fill(blank);
    const widened = new Map<string[], string[]>();
    for (let i = 0; i < numbers.length; i++) {
      const at = (numbers[i] as number) - top;
      const before = (lefts[i] as number) - left;
      values[at] = widen(valueRows[i] as CellValue[], before, width);
      const pattern = formulaRows[i] as string[] | null;
      if (pattern === null) continue;
      let wide = widened.get(pattern);
      if (wide === undefined) {
        wide = widen(pattern, before, width);
        widened.set(pattern, wide);
      }
      formulas[at] = wide;
    }
    return { row: top, column: left, values, formulas, bottom, right };
  }

  private startRow(row: number): void {
    this.finishRow();
    this.current = row;
    // once too much was met only the used range counts
    if (!this.overfull) this.line = this.blank.slice();
  }

  /** Widens the used range, and the row being gathered with it. */
  private reach(column: number): void {
    const { formulas } = this;
    while (formulas.length <= column) formulas.push('');
    if (this.right < 0) {
      this.left = column;
      this.right = column - 1;
    }
    while (this.left > column) {
      this.left--;
      this.line.unshift('');
    }
    while (this.right < column) {
      this.right++;
      this.line.push('');
    }
  }

  private finishRow(): void {
    const { current: row, left, right, blank } = this;
    if (row < 0) return;
    this.current = -1;
    const width = right - left + 1;
    if (this.bottom >= row) this.ordered = false;
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    this.count++;
    if (this.count * width > PLACE_LIMIT) {
      this.overfull = true;
      this.numbers = [];
      this.lefts = [];
      this.valueRows = [];
      this.formulaRows = [];
    } else {
      // an array that grew has room to spare
      const line = blank.length === width ? this.line : this.line.slice();
      this.numbers.push(row);
      this.lefts.push(left);
      this.valueRows.push(line);
      this.formulaRows.push(this.formulaTo < 0 ? null : this.pattern(left, right));
      if (blank.length !== width) this.blank = line.slice().fill('');
    }
    for (let i = this.formulaFrom; i <= this.formulaTo; i++) this.formulas[i] = '';
    this.formulaFrom = NONE;
    this.formulaTo = -1;
  }

  /** Of rows that came twice makes one: where both have a cell, the later one counts. */
  private mergeRows(): void {
    const { numbers, lefts, valueRows, formulaRows } = this;
    const places = new Map<number, number>();
    let count = 0;
    for (let i = 0; i < numbers.length; i++) {
      const row = numbers[i] as number;
      const known = places.get(row);
      if (known === undefined) {
        places.set(row, count);
        numbers[count] = row;
        lefts[count] = lefts[i] as number;
        valueRows[count] = valueRows[i] as CellValue[];
        formulaRows[count] = formulaRows[i] as string[] | null;
        count++;
        continue;
      }
      const [before, later] = [valueRows[known] as CellValue[], valueRows[i] as CellValue[]];
      const [beforeLeft, laterLeft] = [lefts[known] as number, lefts[i] as number];
      const left = Math.min(beforeLeft, laterLeft);
      const width = Math.max(beforeLeft + before.length, laterLeft + later.length) - left;
      const values = widen(before.slice(), beforeLeft - left, width);
      const formulas = widen(formulaRows[known]?.slice() ?? [], beforeLeft - left, width);
      later.forEach((value, k) => {
        const formula = formulaRows[i]?.[k] ?? '';
        if (value === '' && formula === '') return;
        values[laterLeft - left + k] = value;
        formulas[laterLeft - left + k] = formula;
      });
      lefts[known] = left;
      valueRows[known] = values;
      formulaRows[known] = formulas;
    }
    for (const list of [numbers, lefts, valueRows, formulaRows]) list.length = count;
  }

  /** The formulas of the row; the array of an earlier row when it has the same ones. */
  private pattern(left: number, right: number): string[] {
    const { patterns, formulas, formulaFrom: from, formulaTo: to } = this;
    for (const known of patterns) {
      if (known.left !== left || known.right !== right || known.from !== from || known.to !== to) continue;
      let i = from;
      while (i <= to && known.formulas[i - left] === formulas[i]) i++;
      if (i > to) return known.formulas;
    }
    const made = formulas.slice(left, right + 1);
    patterns.unshift({ left, right, from, to, formulas: made });
    if (patterns.length > PATTERNS) patterns.pop();
    return made;
  }
}

/** A row brought to the width of the used range; itself when it has it. */
function widen<Value>(line: Value[], before: number, width: number): (Value | '')[] {
  if (before === 0 && line.length === width) return line;
  const wide = new Array<Value | ''>(width).fill('');
  for (let i = 0; i < line.length; i++) wide[before + i] = line[i] as Value;
  return wide;
}
