// Owns the indexed view of a sheet snapshot that recognition and rules share: cells column by column, interned formulas, merges.
// Invariant: built in one pass; coordinates are absolute and zero-based; cells outside the used range are empty.
import type { CellValue, HiddenRun, SheetSnapshot } from '../contract/snapshot.ts';
import { createLegacyReader } from '../vietnamese/legacy.ts';
import type { LegacyText } from '../vietnamese/legacy.ts';
import { parseAddress } from './address.ts';
import type { CellRange } from './address.ts';

/** What a cell holds, whether typed or computed. */
export const EMPTY = 0;
export const NUMBER = 1;
export const TEXT = 2;
export const LOGICAL = 3;
export const ERROR = 4;

export interface ColumnTexts {
  /** read and trimmed as `text` gives them; after an edit also some that stand nowhere any more */
  texts: readonly string[];
  /** by row of the used range: place in `texts`; -1 for a cell that holds no text */
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
  const { row: top, column: left, values } = snapshot;
  const height = values.length;
  const width = values[0]?.length ?? 0;
  const formulas = [''];
  const idOf = new Map<string, number>([['', 0]]);
  const kinds = new Uint8Array(height * width);
  const numbers = new Float64Array(height * width);
  const ids = new Int32Array(height * width);
  const counts = {
    text: new Int32Array(width),
    error: new Int32Array(width),
    formula: new Int32Array(width),
  };
  const count = (column: number, kind: number, step: 1 | -1): void => {
    const of = kind === TEXT ? counts.text : kind === ERROR ? counts.error : null;
    if (of !== null) of[column] = (of[column] as number) + step;
  };
  const merges = snapshot.merges.map(parseAddress);
  const mergeOf = new Map(merges.map((merge) => [key(merge.top, merge.left), merge]));
  const mergesOver = new Map<number, CellRange[]>();
  const changed = new Map<number, CellValue>();

  const idFor = (formula: string): number => {
    let id = idOf.get(formula);
    if (id === undefined) {
      id = formulas.length;
      idOf.set(formula, id);
      formulas.push(formula);
    }
    return id;
  };

  for (let r = 0; r < height; r++) {
    const line = values[r] as CellValue[];
    for (let c = 0, at = r; c < width; c++, at += height) {
      const value = line[c] as CellValue;
      if (typeof value === 'number') {
        kinds[at] = NUMBER;
        numbers[at] = value;
      } else if (value !== '') {
        const kind = kindOf(value);
        kinds[at] = kind;
        count(c, kind, 1);
      }
    }
  }
  /** The formula met last in each column: a copied one is the same text again, and needs no look-up. */
  const lastText = new Array<string>(width).fill('');
  const lastId = new Int32Array(width);
  /** Columns with formulas in the row read last, which the next rows often share. */
  let lastRow: readonly string[] | undefined;
  let filled: number[] = [];
  for (let r = 0; r < height; r++) {
    const texts = snapshot.formulas[r];
    if (texts === undefined) continue;
    if (texts !== lastRow) {
      lastRow = texts;
      filled = [];
      for (let c = 0; c < width; c++) {
        const text = texts[c] ?? '';
        if (text === '') continue;
        filled.push(c);
        if (text !== lastText[c]) {
          lastText[c] = text;
          lastId[c] = idFor(text);
        }
      }
    }
    for (const c of filled) {
      ids[c * height + r] = lastId[c] as number;
      counts.formula[c] = (counts.formula[c] as number) + 1;
    }
  }

  const place = (row: number, column: number): number => {
    const r = row - top;
    const c = column - left;
    return r < 0 || c < 0 || r >= height || c >= width ? -1 : c * height + r;
  };
  const valueAt = (row: number, column: number): CellValue => {
    const at = place(row, column);
    if (at < 0 || kinds[at] === EMPTY) return '';
    if (kinds[at] === NUMBER) return numbers[at] as number;
    return (changed.size === 0 ? undefined : changed.get(at)) ?? values[row - top]?.[column - left] ?? '';
  };
  /** Made when a text beyond ASCII is first asked for, from the texts that then stand in the sheet. */
  let readLegacy: ((text: string) => LegacyText | null) | null = null;
  function* texts(): Generator<string> {
    let left = LEGACY_SAMPLES;
    for (const line of values)
      for (const value of line) {
        if (typeof value !== 'string' || !BEYOND_ASCII.test(value)) continue;
        yield value;
        if (--left === 0) return;
      }
    for (const value of changed.values()) if (typeof value === 'string') yield value;
  }
  const readText = (value: string): string => {
    if (!BEYOND_ASCII.test(value)) return value.trim();
    readLegacy ??= createLegacyReader(texts());
    return (readLegacy(value)?.text ?? value).trim();
  };
  const columnTexts = new Array<KeptTexts | undefined>(width);
  const textsOf = (column: number): ColumnTexts => {
    const c = column - left;
    if (c < 0 || c >= width || counts.text[c] === 0) return NO_TEXTS;
    let kept = columnTexts[c];
    if (kept === undefined) {
      kept = { texts: [], at: new Int32Array(height).fill(-1), places: new Map() };
      columnTexts[c] = kept;
      let last = '';
      let place = -1;
      for (let r = 0, at = c * height; r < height; r++, at++) {
        if (kinds[at] !== TEXT) continue;
        const text = ((changed.size === 0 ? undefined : changed.get(at)) ?? values[r]?.[c]) as string;
        if (text !== last || place < 0) place = placeOf(kept, (last = text));
        kept.at[r] = place;
      }
    }
    return kept;
  };
  const placeOf = (kept: KeptTexts, text: string): number => {
    let place = kept.places.get(text);
    if (place === undefined) {
      place = kept.texts.length;
      kept.places.set(text, place);
      kept.texts.push(readText(text));
    }
    return place;
  };
  const formulaId = (row: number, column: number): number => {
    const at = place(row, column);
    return at < 0 ? 0 : (ids[at] as number);
  };
  return {
    name: snapshot.name,
    visibility: snapshot.visibility,
    hiddenRows: snapshot.hiddenRows,
    hiddenColumns: snapshot.hiddenColumns,
    top,
    left,
    bottom: top + height - 1,
    right: left + width - 1,
    height,
    width,
    kinds,
    numbers,
    ids,
    counts,
    formulas,
    value: valueAt,
    text: (row, column) => {
      const value = valueAt(row, column);
      if (typeof value !== 'string') return String(value);
      const kept = columnTexts[column - left];
      const known = kept?.texts[kept.at[row - top] ?? -1];
      return known ?? readText(value);
    },
    texts: textsOf,
    formula: (row, column) => formulas[formulaId(row, column)] ?? '',
    formulaId,
    merges,
    mergeAt: (row, column) => mergeOf.get(key(row, column)) ?? null,
    mergeOver: (row, column) => {
      let covering = mergesOver.get(row);
      if (covering === undefined) {
        covering = merges.filter((merge) => row >= merge.top && row <= merge.bottom);
        mergesOver.set(row, covering);
      }
      return covering.find((merge) => column >= merge.left && column <= merge.right) ?? null;
    },
    set: (row, column, value, formula) => {
      const at = place(row, column);
      if (at < 0) throw new RangeError(`Outside the used range: ${row}, ${column}`);
      const c = column - left;
      count(c, kinds[at] as number, -1);
      const kind = kindOf(value);
      count(c, kind, 1);
      kinds[at] = kind;
      numbers[at] = typeof value === 'number' ? value : 0;
      changed.set(at, value);
      const isRereading = kind === TEXT && BEYOND_ASCII.test(value as string);
      if (isRereading) {
        // One more text may tell the code that all are written in.
        readLegacy = null;
        columnTexts.fill(undefined);
      }
      const kept = columnTexts[c];
      if (kept) kept.at[row - top] = kind === TEXT ? placeOf(kept, value as string) : -1;
      const had = ids[at] === 0 ? 0 : 1;
      const has = formula === '' ? 0 : 1;
      counts.formula[c] = (counts.formula[c] as number) + has - had;
      ids[at] = idFor(formula);
      return isRereading;
    },
  };
}

interface KeptTexts extends ColumnTexts {
  texts: string[];
  places: Map<string, number>;
}
const NO_TEXTS: ColumnTexts = { texts: [], at: new Int32Array(0) };

/** Texts looked at to tell an old code: a sheet that is in one shows it soon. */
const LEGACY_SAMPLES = 20_000;
const BEYOND_ASCII = /[^\0-\x7f]/;

function kindOf(value: CellValue): number {
  if (typeof value === 'number') return NUMBER;
  if (typeof value === 'boolean') return LOGICAL;
  if (value === '') return EMPTY;
  return value.charCodeAt(0) === HASH && ERRORS.has(value) ? ERROR : TEXT;
}

const HASH = 35;
const ERRORS: ReadonlySet<string> = new Set([
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#N/A',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#GETTING_DATA',
]);

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
