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
  const cells = readCells(snapshot, height, width);
  const { kinds, numbers, ids, counts, formulas } = cells;
  const merges = snapshot.merges.map(parseAddress);
  const mergeOf = new Map(merges.map((merge) => [key(merge.top, merge.left), merge]));
  const mergesOver = new Map<number, CellRange[]>();
  /** cells that an edit gave another value, but for numbers and texts, which stand in the arrays */
  const changed = new Map<number, CellValue>();

  const place = (row: number, column: number): number => {
    const r = row - top;
    const c = column - left;
    return r < 0 || c < 0 || r >= height || c >= width ? -1 : c * height + r;
  };
  const valueAt = (row: number, column: number): CellValue => {
    const at = place(row, column);
    if (at < 0) return '';
    const kind = kinds[at];
    if (kind === EMPTY) return '';
    if (kind === NUMBER) return numbers[at] as number;
    if (kind === TEXT) return writtenAt(cells.texts[column - left], row - top);
    return changed.get(at) ?? values[row - top]?.[column - left] ?? '';
  };
  /** Made when a text beyond ASCII is first asked for, from the texts that then stand in the sheet. */
  let readLegacy: ((text: string) => LegacyText | null) | null = null;
  function* samples(): Generator<string> {
    let left = LEGACY_SAMPLES;
    for (let r = 0; r < height; r++)
      for (let c = 0; c < width; c++) {
        if (kinds[c * height + r] !== TEXT) continue;
        const text = writtenAt(cells.texts[c], r);
        if (!BEYOND_ASCII.test(text)) continue;
        yield text;
        if (--left === 0) return;
      }
  }
  const readText = (value: string): string => {
    if (!BEYOND_ASCII.test(value)) return value.trim();
    readLegacy ??= createLegacyReader(samples());
    return (readLegacy(value)?.text ?? value).trim();
  };
  let isEdited = false;
  const readTexts = new Array<ReadTexts | undefined>(width).fill(undefined);
  const readColumn = (c: number): ReadTexts => {
    const { written, at } = isEdited ? inOrder(cells, c) : (cells.texts[c] as KeptTexts);
    return { texts: written.map(readText), at };
  };
  const textsOf = (column: number): ColumnTexts => {
    const c = column - left;
    if (cells.texts[c] === undefined || counts.text[c] === 0) return NO_TEXTS;
    return (readTexts[c] ??= readColumn(c));
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
      const read = readTexts[column - left];
      return read?.texts[read.at[row - top] ?? -1] ?? readText(value);
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
      isEdited = true;
      const r = row - top;
      const c = column - left;
      count(counts, c, kinds[at] as number, -1);
      const kind = kindOf(value);
      count(counts, c, kind, 1);
      kinds[at] = kind;
      numbers[at] = typeof value === 'number' ? value : 0;
      if (kind === LOGICAL || kind === ERROR) changed.set(at, value);
      else changed.delete(at);
      const isRereading = kind === TEXT && BEYOND_ASCII.test(value as string);
      if (isRereading) {
        // One more text may tell the code that all are written in.
        readLegacy = null;
        readTexts.fill(undefined);
      }
      if (kind === TEXT) {
        putText(cells, r, c, value as string);
        const read = readTexts[c];
        if (read && cells.texts[c]?.written.length !== read.texts.length)
          read.texts.push(readText(value as string));
      } else if (cells.texts[c]) cells.texts[c].at[r] = -1;
      const had = ids[at] === 0 ? 0 : 1;
      const has = formula === '' ? 0 : 1;
      counts.formula[c] = (counts.formula[c] as number) + has - had;
      ids[at] = idFor(cells, formula);
      return isRereading;
    },
  };
}

/** The cells of a sheet, column after column. */
interface Cells extends Pick<Grid, 'kinds' | 'numbers' | 'ids' | 'counts'> {
  height: number;
  width: number;
  formulas: string[];
  idOf: Map<string, number>;
  /** by column from the used range's corner; absent where no text stood yet */
  texts: (KeptTexts | undefined)[];
  /** what was met last in each column: a copied text or formula is the same again, and needs no look-up */
  lastText: string[];
  lastPlace: Int32Array;
  lastFormula: string[];
  lastId: Int32Array;
}

/** The different texts of a column as they stand in its cells. */
interface KeptTexts {
  written: string[];
  places: Map<string, number>;
  /** by row of the used range: place in `written`; -1 for a cell that holds no text */
  at: Int32Array;
}

interface ReadTexts extends ColumnTexts {
  texts: string[];
}

function readCells(snapshot: SheetSnapshot, height: number, width: number): Cells {
  const cells: Cells = {
    height,
    width,
    kinds: new Uint8Array(height * width),
    numbers: new Float64Array(height * width),
    ids: new Int32Array(height * width),
    counts: { text: new Int32Array(width), error: new Int32Array(width), formula: new Int32Array(width) },
    formulas: [''],
    idOf: new Map([['', 0]]),
    texts: new Array<KeptTexts | undefined>(width).fill(undefined),
    lastText: new Array<string>(width).fill(''),
    lastPlace: new Int32Array(width),
    lastFormula: new Array<string>(width).fill(''),
    lastId: new Int32Array(width),
  };
  for (let r = 0; r < height; r++) {
    readValues(cells, r, snapshot.values[r] as CellValue[]);
    const formulas = snapshot.formulas[r];
    if (formulas !== undefined) readFormulas(cells, r, formulas);
  }
  return cells;
}

function readValues(cells: Cells, r: number, line: readonly CellValue[]): void {
  const { kinds, numbers, lastText, height, width } = cells;
  for (let c = 0, at = r; c < width; c++, at += height) {
    const value = line[c] as CellValue;
    if (typeof value === 'number') {
      kinds[at] = NUMBER;
      numbers[at] = value;
    } else if (value !== '') {
      const kind = value === lastText[c] ? TEXT : kindOf(value);
      kinds[at] = kind;
      if (kind === TEXT) putText(cells, r, c, value as string);
      count(cells.counts, c, kind, 1);
    }
  }
}

function count({ text, error }: Grid['counts'], c: number, kind: number, step: 1 | -1): void {
  if (kind === TEXT) text[c] = (text[c] as number) + step;
  else if (kind === ERROR) error[c] = (error[c] as number) + step;
}

function readFormulas(cells: Cells, r: number, line: readonly string[]): void {
  const { ids, counts, lastFormula, lastId, height, width } = cells;
  for (let c = 0; c < width; c++) {
    const formula = line[c];
    if (formula === undefined || formula === '') continue;
    if (formula !== lastFormula[c]) {
      lastFormula[c] = formula;
      lastId[c] = idFor(cells, formula);
    }
    ids[c * height + r] = lastId[c] as number;
    counts.formula[c] = (counts.formula[c] as number) + 1;
  }
}

function idFor({ idOf, formulas }: Cells, formula: string): number {
  let id = idOf.get(formula);
  if (id === undefined) {
    id = formulas.length;
    idOf.set(formula, id);
    formulas.push(formula);
  }
  return id;
}

function putText({ texts, lastText, lastPlace, height }: Cells, r: number, c: number, text: string): void {
  let kept = texts[c];
  if (kept === undefined)
    texts[c] = kept = { written: [], places: new Map(), at: new Int32Array(height).fill(-1) };
  if (text !== lastText[c]) {
    let place = kept.places.get(text);
    if (place === undefined) {
      place = kept.written.length;
      kept.places.set(text, place);
      kept.written.push(text);
    }
    lastText[c] = text;
    lastPlace[c] = place;
  }
  kept.at[r] = lastPlace[c] as number;
}

/** The texts of a column as a new grid would have them, those first that stand first, when an edit brought or took some. */
function inOrder({ texts, lastText }: Cells, c: number): KeptTexts {
  const earlier = texts[c] as KeptTexts;
  const placeOf = new Int32Array(earlier.written.length).fill(-1);
  const kept: KeptTexts = { written: [], places: new Map(), at: new Int32Array(earlier.at.length).fill(-1) };
  for (let r = 0; r < earlier.at.length; r++) {
    const before = earlier.at[r] as number;
    if (before < 0) continue;
    let place = placeOf[before] as number;
    if (place < 0) {
      const text = earlier.written[before] as string;
      placeOf[before] = place = kept.written.push(text) - 1;
      kept.places.set(text, place);
    }
    kept.at[r] = place;
  }
  texts[c] = kept;
  lastText[c] = '';
  return kept;
}

function writtenAt(kept: KeptTexts | undefined, r: number): string {
  return kept?.written[kept.at[r] ?? -1] ?? '';
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
