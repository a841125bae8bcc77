// Owns the indexed view of a sheet snapshot that recognition and rules share: cells column by column, interned formulas, merges.
// Invariant: built in one pass; coordinates are absolute and zero-based; cells outside the used range are empty.
import type { CellValue, HiddenRun, SheetSnapshot } from '../contract/snapshot.ts';
import { createLegacyReader } from '../vietnamese/legacy.ts';
import type { LegacyText } from '../vietnamese/legacy.ts';
import { parseAddress } from './address.ts';
import type { CellRange } from './address.ts';
import { cellsOf, cellValue, EMPTY, inOrder, NUMBER, putCell, TEXT } from './gridCells.ts';
import type { KeptTexts, Cells } from './gridCells.ts';

export { EMPTY, ERROR, LOGICAL, NUMBER, TEXT } from './gridCells.ts';

export interface ColumnTexts {
  /** read and trimmed as `text` gives them; after an edit also some that stand nowhere any more */
  texts: readonly string[];
  /** the same as they are stored */
  written: readonly string[];
  /** by row of the used range: place in `texts`; -1 for a cell that holds no text, and none beyond the last that does */
  at: Int32Array;
}

export interface Grid {
  name: string;
  visibility: SheetSnapshot['visibility'];
  /** runs within the used range, zero-based, inclusive, in order */
  hiddenRows: readonly HiddenRun[];
  hiddenColumns: readonly HiddenRun[];
  /** used range, inclusive; `bottom` < `top` for an empty sheet */
  top: number;
  left: number;
  bottom: number;
  right: number;
  height: number;
  width: number;
  /**
   * One entry a cell, column after column: the cell in row r and column c has index (c - left) × height + r - top.
   * Rules that pass over many cells read these; a neighbour below is at + 1, one to the right at + height.
   */
  kinds: Uint8Array;
  /** the number of a cell of kind NUMBER, else 0 */
  numbers: Float64Array;
  /** formula of the cell: equal ids for equal R1C1 text on this sheet; 0 = no formula */
  ids: Int32Array;
  /** by column from the used range's corner: how many cells hold text, an error, a formula; 0 spares a pass over them */
  counts: { text: Int32Array; error: Int32Array; formula: Int32Array };
  /** distinct formulas; the index is the id, 0 is '' */
  formulas: readonly string[];
  /**
   * The different texts of a column, so that what a text means is worked out once and not for every row; kept until the
   * cells change.
   */
  texts(column: number): ColumnTexts;
  /** the value of a cell as a person reads it: text in an old code (TCVN3, VNI) is given in Unicode; trimmed */
  text(row: number, column: number): string;
  /** '' outside the used range */
  value(row: number, column: number): CellValue;
  /** R1C1 with leading "="; '' for a constant or an empty cell */
  formula(row: number, column: number): string;
  /** 0 for a constant, an empty cell, or outside the used range */
  formulaId(row: number, column: number): number;
  /** by row, then column */
  merges: CellRange[];
  /** the merge whose top-left cell this is, or null */
  mergeAt(row: number, column: number): CellRange | null;
  /** the merge that covers this cell, or null; meant for few rows, each of which costs one pass over the merges */
  mergeOver(row: number, column: number): CellRange | null;
  /**
   * Puts another value and formula into a cell of the used range; everything above follows. True when other cells may read
   * otherwise than before.
   */
  set(row: number, column: number, value: CellValue, formula: string): boolean;
}

/** One pass over the snapshot, which is not changed; `set` keeps what it is told beside it. */
export function createGrid(snapshot: SheetSnapshot): Grid {
  return new SheetGrid(snapshot);
}

/** A class, so that the loops of the rules, once compiled for one sheet, serve the next. */
class SheetGrid implements Grid {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly hiddenRows: readonly HiddenRun[];
  readonly hiddenColumns: readonly HiddenRun[];
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly height: number;
  readonly width: number;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly ids: Int32Array;
  readonly counts: Grid['counts'];
  readonly formulas: readonly string[];
  readonly merges: CellRange[];
  private readonly snapshot: SheetSnapshot;
  private readonly cells: Cells;
  private readonly readTexts: (ReadTexts | undefined)[];
  private readonly mergeOf: ReadonlyMap<number, CellRange>;
  private readonly mergesOver = new Map<number, CellRange[]>();
  private isEdited = false;
  /** made when a text beyond ASCII is first asked for, from the texts that then stand in the sheet */
  private readLegacy: LegacyReader | null = null;

  constructor(snapshot: SheetSnapshot) {
    const cells = cellsOf(snapshot);
    const { height, width } = cells;
    this.name = snapshot.name;
    this.visibility = snapshot.visibility;
    this.hiddenRows = snapshot.hiddenRows;
    this.hiddenColumns = snapshot.hiddenColumns;
    this.top = snapshot.row;
    this.left = snapshot.column;
    this.bottom = snapshot.row + height - 1;
    this.right = snapshot.column + width - 1;
    this.height = height;
    this.width = width;
    this.kinds = cells.kinds;
    this.numbers = cells.numbers;
    this.ids = cells.ids;
    this.counts = cells.counts;
    this.formulas = cells.formulas;
    this.snapshot = snapshot;
    this.cells = cells;
    this.readTexts = new Array<ReadTexts | undefined>(width).fill(undefined);
    this.merges = snapshot.merges.map(parseAddress);
    this.mergeOf = new Map(this.merges.map((merge) => [key(merge.top, merge.left), merge]));
  }

  value(row: number, column: number): CellValue {
    const at = this.place(row, column);
    if (at < 0) return '';
    const kind = this.kinds[at];
    if (kind === EMPTY) return '';
    if (kind === NUMBER) return this.numbers[at] as number;
    return cellValue(this.cells, row - this.top, column - this.left);
  }

  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value !== 'string') return String(value);
    const read = this.readTexts[column - this.left];
    return read?.texts[read.at[row - this.top] ?? -1] ?? this.readText(value);
  }

  texts(column: number): ColumnTexts {
    const c = column - this.left;
    const kept = this.cells.texts[c];
    if (kept === undefined || this.counts.text[c] === 0) return NO_TEXTS;
    return (this.readTexts[c] ??= this.readColumn(this.isEdited ? inOrder(this.cells, c) : kept));
  }

  formula(row: number, column: number): string {
    return this.formulas[this.formulaId(row, column)] ?? '';
  }

  formulaId(row: number, column: number): number {
    const at = this.place(row, column);
    return at < 0 ? 0 : (this.ids[at] as number);
  }

  mergeAt(row: number, column: number): CellRange | null {
    return this.mergeOf.get(key(row, column)) ?? null;
  }

  mergeOver(row: number, column: number): CellRange | null {
    let covering = this.mergesOver.get(row);
    if (covering === undefined) {
      covering = this.merges.filter((merge) => row >= merge.top && row <= merge.bottom);
      this.mergesOver.set(row, covering);
    }
    return covering.find((merge) => column >= merge.left && column <= merge.right) ?? null;
  }

  set(row: number, column: number, value: CellValue, formula: string): boolean {
    const { cells, readTexts } = this;
    const at = this.place(row, column);
    if (at < 0) throw new RangeError(`Outside the used range: ${row}, ${column}`);
    // Rows that a reader has not made yet are made of the cells as they were.
    if (!this.isEdited) void [this.snapshot.values, this.snapshot.formulas];
    this.isEdited = true;
    const r = row - this.top;
    const c = column - this.left;
    const known = cells.texts[c]?.written.length;
    putCell(cells, r, c, value, formula);
    if (this.kinds[at] !== TEXT) return false;
    const read = readTexts[c];
    if (read !== undefined) read.at = (cells.texts[c] as KeptTexts).at;
    const isRereading = BEYOND_ASCII.test(value as string);
    if (isRereading) {
      // One more text may tell the code that all are written in.
      this.readLegacy = null;
      readTexts.fill(undefined);
    }
    if (cells.texts[c]?.written.length !== known) readTexts[c]?.texts.push(this.readText(value as string));
    return isRereading;
  }

  private place(row: number, column: number): number {
    const r = row - this.top;
    const c = column - this.left;
    return r < 0 || c < 0 || r >= this.height || c >= this.width ? -1 : c * this.height + r;
  }

  private readColumn({ written, at }: KeptTexts): ReadTexts {
    return { texts: written.map((text) => this.readText(text)), written, at };
  }

  private readText(value: string): string {
    if (!BEYOND_ASCII.test(value)) return value.trim();
    this.readLegacy ??= createLegacyReader(this.samples());
    return (this.readLegacy(value)?.text ?? value).trim();
  }

  private *samples(): Generator<string> {
    let left = LEGACY_SAMPLES;
    for (let r = 0; r < this.height; r++)
      for (let c = 0; c < this.width; c++) {
        if (this.kinds[c * this.height + r] !== TEXT) continue;
        const text = cellValue(this.cells, r, c) as string;
        if (!BEYOND_ASCII.test(text)) continue;
        yield text;
        if (--left === 0) return;
      }
  }
}

/** The cells of a column in some rows of a sheet: that of sheet row r is at `base` + r in the arrays. */
export interface ColumnCells {
  kinds: Uint8Array;
  numbers: Float64Array;
  ids: Int32Array;
  column: number;
  rows: Int32Array;
  base: number;
}

export function columnCells(grid: Grid, column: number, rows: Int32Array): ColumnCells {
  const { kinds, numbers, ids } = grid;
  return { kinds, numbers, ids, column, rows, base: columnBase(grid, column) };
}

/** The cell of a column in sheet row r is at this + r in the arrays of the grid. */
export function columnBase({ height, left, top }: Grid, column: number): number {
  return (column - left) * height - top;
}

type LegacyReader = (text: string) => LegacyText | null;

interface ReadTexts extends ColumnTexts {
  texts: string[];
}

const NO_TEXTS: ColumnTexts = { texts: [], written: [], at: new Int32Array(0) };

/** Texts looked at to tell an old code: a sheet that is in one shows it soon. */
const LEGACY_SAMPLES = 20_000;
const BEYOND_ASCII = /[^\0-\x7f]/;

export interface FormulaCount {
  /** the id of the formula that most of the cells have; 0 = none has one */
  id: number;
  /** how many have it, and the first row that has */
  count: number;
  row: number;
  /** cells with a formula, and cells with anything */
  formulas: number;
  filled: number;
}

/** How the cells of a column are filled in some rows. */
export interface FormulaTally {
  /** by formula, that met first first: how many cells have it, and the first row that has */
  counts: Map<number, { count: number; row: number }>;
  formulas: number;
  filled: number;
}

/** Counts the formulas of a column in the sheet rows at places `from` up to `to` (not included) of `rows`. */
export function tallyFormulas(
  grid: Grid,
  column: number,
  rows: Int32Array,
  from = 0,
  to = rows.length,
): FormulaTally {
  const { kinds, ids, height, left, top } = grid;
  const base = (column - left) * height - top;
  const counts = new Map<number, { count: number; row: number }>();
  let [formulas, filled, latest] = [0, 0, 0];
  let entry: { count: number; row: number } | undefined;
  for (let index = from; index < to; index++) {
    const row = rows[index] as number;
    const id = ids[base + row] as number;
    if (id === 0) {
      if (kinds[base + row] !== EMPTY) filled++;
      continue;
    }
    filled++;
    formulas++;
    if (id !== latest || entry === undefined) {
      latest = id;
      entry = counts.get(id);
      if (entry === undefined) counts.set(id, (entry = { count: 0, row }));
    }
    entry.count++;
  }
  return { counts, formulas, filled };
}

/** Which formula most of the cells have that were counted, first rows first; of two as frequent the one met first. */
export function commonestOf(tallies: readonly FormulaTally[]): FormulaCount {
  const all = new Map<number, { count: number; row: number }>();
  const most: FormulaCount = { id: 0, count: 0, row: -1, formulas: 0, filled: 0 };
  for (const { counts, formulas, filled } of tallies) {
    most.formulas += formulas;
    most.filled += filled;
    for (const [id, { count, row }] of counts) {
      const known = all.get(id);
      if (known === undefined) all.set(id, { count, row });
      else known.count += count;
    }
  }
  for (const [id, { count, row }] of all) if (count > most.count) Object.assign(most, { id, count, row });
  return most;
}

/** Which formula most of the cells of a column have in these sheet rows; of two as frequent the one met first. */
export function commonestFormula(grid: Grid, column: number, rows: Int32Array): FormulaCount {
  return commonestOf([tallyFormulas(grid, column, rows)]);
}

/** By sheet row, the merge that covers the cell of this column where it begins in another one; one pass over the merges. */
export function mergedOver({ merges }: Grid, column: number): ReadonlyMap<number, CellRange> {
  const over = new Map<number, CellRange>();
  for (const merge of merges) {
    if (column < merge.left || column > merge.right) continue;
    for (let row = column === merge.left ? merge.top + 1 : merge.top; row <= merge.bottom; row++)
      over.set(row, merge);
  }
  return over;
}

/** Text of a cell, read and trimmed; numbers and truth values as they are written without a format. */
export function textAt(grid: Grid, row: number, column: number): string {
  return grid.text(row, column);
}

const COLUMNS = 16_384;
const key = (row: number, column: number): number => row * COLUMNS + column;
