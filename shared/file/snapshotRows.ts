// Owns gathering cells into the rows of a snapshot: the used range, rows × columns of values and formulas.
// Invariant: rows without content are one shared array, rows with equal formulas too; nobody may change a row.
import type { CellValue } from '../contract/snapshot.ts';
import { cellAddress } from '../sheet/address.ts';
import { fileError } from './errors.ts';
import type { CellSink } from './cells.ts';

/** Empty rows are shared, so a stray cell far below costs little; this many real places cost too much. */
const PLACE_LIMIT = 20_000_000;
/** so many different rows of formulas are compared before a new one is made */
const PATTERNS = 4;

interface Line {
  row: number;
  /** column of the first place */
  left: number;
  values: CellValue[];
  /** null = no formula in this row */
  formulas: string[] | null;
}

export interface GatheredRows {
  row: number;
  column: number;
  values: CellValue[][];
  formulas: string[][];
  /** zero-based inclusive end of the used range; -1 when nothing is used */
  bottom: number;
  right: number;
}

/** Takes cells in any order, fastest row by row. */
export class SnapshotRows implements CellSink {
  private lines: Line[] = [];
  private patterns: { left: number; formulas: string[] }[] = [];
  private ordered = true;
  private overfull = false;
  private count = 0;
  private top = Infinity;
  private bottom = -1;
  private left = Infinity;
  private right = -1;

  // the row being gathered; places outside `from` … `to` are empty
  private current = -1;
  private from = Infinity;
  private to = -1;
  private hasFormula = false;
  private readonly values: CellValue[] = [];
  private readonly formulas: string[] = [];

  wants(): boolean {
    return true;
  }

  cell(row: number, column: number, value: CellValue, formula: string | null): void {
    if (value === '' && formula === null) return;
    if (row !== this.current) {
      this.finishRow();
      this.current = row;
    }
    const { values, formulas } = this;
    while (values.length <= column) {
      values.push('');
      formulas.push('');
    }
    values[column] = value;
    formulas[column] = formula ?? '';
    if (formula !== null) this.hasFormula = true;
    if (column < this.from) this.from = column;
    if (column > this.to) this.to = column;
  }

  row(): void {}

  /**
   * All rows of the used range.
   * @throws FileError too-large when stray cells stretch it beyond what can be held
   */
  finish(sheet: string): GatheredRows {
    this.finishRow();
    const { top, bottom, left, right } = this;
    if (bottom < 0) return { row: 0, column: 0, values: [], formulas: [], bottom, right };
    const lines = this.ordered ? this.lines : mergeLines(this.lines);
    const width = right - left + 1;
    const height = bottom - top + 1;
    if (this.overfull || lines.length * width + height > PLACE_LIMIT)
      throw fileError('farCell', `${sheet}: ${cellAddress(bottom, right)}`);
    const blank = new Array<string>(width).fill('');
    const values = new Array<CellValue[]>(height).fill(blank);
    const formulas = new Array<string[]>(height).fill(blank);
    const widened = new Map<string[], string[]>();
    for (const line of lines) {
      const at = line.row - top;
      values[at] = widen(line.values, line.left - left, width);
      if (line.formulas === null) continue;
      let wide = widened.get(line.formulas);
      if (wide === undefined) {
        wide = widen(line.formulas, line.left - left, width);
        widened.set(line.formulas, wide);
      }
      formulas[at] = wide;
    }
    return { row: top, column: left, values, formulas, bottom, right };
  }

  private finishRow(): void {
    const { current: row, from, to } = this;
    if (to < 0) return;
    if (this.bottom >= row) this.ordered = false;
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (from < this.left) this.left = from;
    if (to > this.right) this.right = to;
    const { left, right } = this;
    this.count++;
    if (this.count * (right - left + 1) > PLACE_LIMIT) {
      // the rest is read only for how far it reaches
      this.overfull = true;
      this.lines = [];
    } else
      this.lines.push({
        row,
        left,
        values: this.values.slice(left, right + 1),
        formulas: this.hasFormula ? this.pattern(left, right) : null,
      });
    this.values.fill('', from, to + 1);
    this.formulas.fill('', from, to + 1);
    this.from = Infinity;
    this.to = -1;
    this.hasFormula = false;
  }

  /** The formulas of the row; the array of an earlier row when it has the same ones. */
  private pattern(left: number, right: number): string[] {
    const { patterns, formulas } = this;
    const width = right - left + 1;
    for (const known of patterns) {
      if (known.left !== left || known.formulas.length !== width) continue;
      let i = 0;
      while (i < width && known.formulas[i] === formulas[left + i]) i++;
      if (i === width) return known.formulas;
    }
    const made = formulas.slice(left, right + 1);
    patterns.unshift({ left, formulas: made });
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

/** Lines by row; of rows that come twice the later cells count. */
function mergeLines(lines: Line[]): Line[] {
  const byRow = new Map<number, Line>();
  for (const line of lines) {
    const known = byRow.get(line.row);
    if (known === undefined) {
      byRow.set(line.row, line);
      continue;
    }
    const left = Math.min(known.left, line.left);
    const width = Math.max(known.left + known.values.length, line.left + line.values.length) - left;
    const values = widen(known.values.slice(), known.left - left, width);
    const formulas =
      known.formulas === null
        ? new Array<string>(width).fill('')
        : widen(known.formulas.slice(), known.left - left, width);
    line.values.forEach((value, i) => {
      const formula = line.formulas?.[i] ?? '';
      if (value === '' && formula === '') return;
      values[line.left - left + i] = value;
      formulas[line.left - left + i] = formula;
    });
    byRow.set(line.row, { row: line.row, left, values, formulas });
  }
  return [...byRow.values()];
}
