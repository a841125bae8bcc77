// Owns the cells of a sheet as arrays, column after column, and how a cell is put into them.
// Invariant: equal formulas have one id, equal texts of a column one place; both count on as cells are changed.
import type { CellValue, SheetSnapshot } from '../contract/snapshot.ts';

/** What a cell holds, whether typed or computed. */
export const EMPTY = 0;
export const NUMBER = 1;
export const TEXT = 2;
export const LOGICAL = 3;
export const ERROR = 4;

/** The cells of a sheet, column after column: that in row r of column c is at c × height + r. */
export class Cells {
  readonly height: number;
  readonly width: number;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly ids: Int32Array;
  readonly counts: Counts;
  readonly formulas: string[];
  readonly idOf: Map<string, number>;
  /** by column from the used range's corner; absent where no text stood yet */
  readonly texts: (KeptTexts | undefined)[];
  /** place in CODED of a truth value or an error; made when the first is met */
  codes: Uint8Array | null = null;
  /** what was met last in each column: a copied text or formula is the same again, and needs no look-up */
  readonly lastText: string[];
  readonly lastPlace: Int32Array;
  readonly lastFormula: string[];
  readonly lastId: Int32Array;

  /** `earlier`: cells whose formulas are known already */
  constructor(height: number, width: number, earlier?: Cells) {
    this.height = height;
    this.width = width;
    this.formulas = earlier?.formulas ?? [''];
    this.idOf = earlier?.idOf ?? new Map([['', 0]]);
    this.kinds = new Uint8Array(height * width);
    this.numbers = new Float64Array(height * width);
    this.ids = new Int32Array(height * width);
    this.counts = new Counts(width);
    this.texts = new Array<KeptTexts | undefined>(width).fill(undefined);
    this.lastText = new Array<string>(width).fill('');
    this.lastPlace = new Int32Array(width);
    this.lastFormula = new Array<string>(width).fill('');
    this.lastId = new Int32Array(width);
  }
}

class Counts {
  readonly text: Int32Array;
  readonly error: Int32Array;
  readonly formula: Int32Array;

  constructor(width: number) {
    this.text = new Int32Array(width);
    this.error = new Int32Array(width);
    this.formula = new Int32Array(width);
  }
}

/** The different texts of a column as they stand in its cells. */
export class KeptTexts {
  readonly written: string[];
  /** of each text; made when one is looked up */
  private places: Map<string, number> | null;
  /**
   * By row of the used range: place in `written`; -1 for a cell that holds no text. Short while texts stand in the first rows
   * alone, as a heading does over numbers: what lies beyond holds none.
   */
  at: Int32Array;
  readonly height: number;

  /** `earlier`: texts that are known already */
  constructor(height: number, earlier?: KeptTexts) {
    this.height = height;
    this.written = earlier?.written ?? [];
    this.places = earlier?.places ?? null;
    this.at = new Int32Array(Math.min(height, FIRST_ROWS)).fill(-1);
  }

  /** The place of a text, which is given one where it has none. */
  placeOf(text: string): number {
    this.places ??= new Map(this.written.map((known, place) => [known, place]));
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.written.push(text) - 1;
      this.places.set(text, place);
    }
    return place;
  }

  /** No more texts are expected soon: what finds them again is as large as they are. */
  settle(): void {
    this.places = null;
  }

  put(r: number, place: number): void {
    if (r >= this.at.length) this.reach();
    this.at[r] = place;
  }

  private reach(): void {
    const at = new Int32Array(this.height).fill(-1);
    at.set(this.at);
    this.at = at;
  }
}

/** As many as titles and headings take. */
const FIRST_ROWS = 64;

/** Cells that a reader gathered beside the snapshot it gives: they need not be read from its rows again. */
const gathered = new WeakMap<SheetSnapshot, () => Cells | null>();

/** `take` is asked once at most; who has the cells then may change them. */
export function offerCells(snapshot: SheetSnapshot, take: () => Cells | null): void {
  gathered.set(snapshot, take);
}

/** The cells of a snapshot, for one grid to have and to change. */
export function cellsOf(snapshot: SheetSnapshot): Cells {
  const take = gathered.get(snapshot);
  gathered.delete(snapshot);
  return take?.() ?? readCells(snapshot);
}

function readCells({ values, formulas }: SheetSnapshot): Cells {
  const cells = new Cells(values.length, values[0]?.length ?? 0);
  const { height, width } = cells;
  for (let r = 0; r < height; r++) {
    const line = values[r] as CellValue[];
    const texts = formulas[r] ?? [];
    for (let c = 0; c < width; c++) {
      const value = line[c] as CellValue;
      const formula = texts[c] ?? '';
      if (value !== '' || formula !== '') putCell(cells, r, c, value, formula);
    }
  }
  return cells;
}

/** What stood in the cell is gone; '' as value or formula for none. */
export function putCell(cells: Cells, r: number, c: number, value: CellValue, formula: string): void {
  const { kinds, ids, height } = cells;
  const at = c * height + r;
  if (kinds[at] !== EMPTY || ids[at] !== 0) clearCell(cells, r, c);
  if (typeof value === 'number') {
    kinds[at] = NUMBER;
    cells.numbers[at] = value;
  } else if (value !== '') putWord(cells, r, c, value);
  if (formula !== '') putFormula(cells, r, c, formula);
}

function putWord(cells: Cells, r: number, c: number, value: string | boolean): void {
  const { kinds, counts, texts, lastText, lastPlace, height } = cells;
  const at = c * height + r;
  if (value === lastText[c]) {
    kinds[at] = TEXT;
    counts.text[c] = (counts.text[c] as number) + 1;
    (texts[c] as KeptTexts).put(r, lastPlace[c] as number);
    return;
  }
  const kind = kindOf(value);
  kinds[at] = kind;
  if (kind === TEXT) {
    counts.text[c] = (counts.text[c] as number) + 1;
    putText(cells, r, c, value as string);
    return;
  }
  if (kind === ERROR) counts.error[c] = (counts.error[c] as number) + 1;
  cells.codes ??= new Uint8Array(kinds.length);
  cells.codes[at] = CODES.get(value) as number;
}

function putFormula(cells: Cells, r: number, c: number, formula: string): void {
  const { ids, counts, lastFormula, lastId, height } = cells;
  if (formula !== lastFormula[c]) {
    lastFormula[c] = formula;
    lastId[c] = idFor(cells, formula);
  }
  ids[c * height + r] = lastId[c] as number;
  counts.formula[c] = (counts.formula[c] as number) + 1;
}

function clearCell({ kinds, numbers, ids, counts, texts, height }: Cells, r: number, c: number): void {
  const at = c * height + r;
  const kind = kinds[at];
  if (kind === TEXT) {
    counts.text[c] = (counts.text[c] as number) - 1;
    (texts[c] as KeptTexts).at[r] = -1;
  } else if (kind === ERROR) counts.error[c] = (counts.error[c] as number) - 1;
  if (ids[at] !== 0) counts.formula[c] = (counts.formula[c] as number) - 1;
  kinds[at] = EMPTY;
  numbers[at] = 0;
  ids[at] = 0;
}

export function cellValue(cells: Cells, r: number, c: number): CellValue {
  const at = c * cells.height + r;
  switch (cells.kinds[at]) {
    case NUMBER:
      return cells.numbers[at] as number;
    case TEXT: {
      const { written, at: places } = cells.texts[c] as KeptTexts;
      return written[places[r] as number] as string;
    }
    case LOGICAL:
    case ERROR:
      return CODED[cells.codes?.[at] as number] as CellValue;
    default:
      return '';
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
  if (kept === undefined) texts[c] = kept = new KeptTexts(height);
  const place = kept.placeOf(text);
  lastText[c] = text;
  lastPlace[c] = place;
  kept.put(r, place);
}

/** Where rows and columns of cells go in a sheet of another size. */
export interface Arrangement {
  height: number;
  width: number;
  /** how many rows there are now, and where each goes; null: they stay where they are */
  rows: number;
  rowOf: Int32Array | null;
  /** where each column goes; -1 for none */
  columnOf: readonly number[];
}

/** The same cells in a sheet of another size; what is known of texts and formulas is shared with the earlier ones. */
export function rearranged(cells: Cells, { height, width, rows, rowOf, columnOf }: Arrangement): Cells {
  const made = new Cells(height, width, cells);
  const move = <T extends Uint8Array | Int32Array | Float64Array>(
    from: T,
    to: T,
    start: number,
    base: number,
  ): void => {
    if (rowOf === null) to.set(from.subarray(start, start + rows), base);
    else for (let r = 0; r < rows; r++) to[base + (rowOf[r] as number)] = from[start + r] as number;
  };
  if (cells.codes !== null) made.codes = new Uint8Array(height * width);
  for (let c = 0; c < cells.width; c++) {
    const to = columnOf[c] as number;
    if (to < 0) continue;
    const [start, base] = [c * cells.height, to * height];
    move(cells.kinds, made.kinds, start, base);
    move(cells.numbers, made.numbers, start, base);
    move(cells.ids, made.ids, start, base);
    if (cells.codes !== null && made.codes !== null) move(cells.codes, made.codes, start, base);
    const kept = cells.texts[c];
    if (kept !== undefined) {
      const texts = new KeptTexts(height, kept);
      for (let r = 0; r < Math.min(rows, kept.at.length); r++) {
        const place = kept.at[r] as number;
        if (place >= 0) texts.put(rowOf === null ? r : (rowOf[r] as number), place);
      }
      made.texts[to] = texts;
    }
    for (const name of ['text', 'error', 'formula'] as const)
      made.counts[name][to] = cells.counts[name][c] as number;
    made.lastText[to] = cells.lastText[c] as string;
    made.lastPlace[to] = cells.lastPlace[c] as number;
    made.lastFormula[to] = cells.lastFormula[c] as string;
    made.lastId[to] = cells.lastId[c] as number;
  }
  return made;
}

/** The texts of a column as a new grid would have them, those first that stand first, when an edit brought or took some. */
export function inOrder({ texts, lastText }: Cells, c: number): KeptTexts {
  const earlier = texts[c] as KeptTexts;
  const placeOf = new Int32Array(earlier.written.length).fill(-1);
  const kept = new KeptTexts(earlier.height);
  for (let r = 0; r < earlier.at.length; r++) {
    const before = earlier.at[r] as number;
    if (before < 0) continue;
    let place = placeOf[before] as number;
    if (place < 0) placeOf[before] = place = kept.written.push(earlier.written[before] as string) - 1;
    kept.put(r, place);
  }
  texts[c] = kept;
  lastText[c] = '';
  return kept;
}

export function kindOf(value: CellValue): number {
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

/** Truth values and errors, which are few. */
const CODED: readonly CellValue[] = [false, true, ...ERRORS];
const CODES: ReadonlyMap<CellValue, number> = new Map(CODED.map((value, code) => [value, code]));
