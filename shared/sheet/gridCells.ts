// Owns the cells of a sheet as arrays, column after column, and the one pass that fills them.
// Invariant: equal formulas have one id, equal texts of a column one place; both count on as cells are changed.
import type { CellValue, SheetSnapshot } from '../contract/snapshot.ts';

/** What a cell holds, whether typed or computed. */
export const EMPTY = 0;
export const NUMBER = 1;
export const TEXT = 2;
export const LOGICAL = 3;
export const ERROR = 4;

/** The cells of a sheet, column after column. */
export class Cells {
  readonly height: number;
  readonly width: number;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly ids: Int32Array;
  readonly counts: Counts;
  readonly formulas: string[] = [''];
  readonly idOf = new Map<string, number>([['', 0]]);
  /** by column from the used range's corner; absent where no text stood yet */
  readonly texts: (KeptTexts | undefined)[];
  /** what was met last in each column: a copied text or formula is the same again, and needs no look-up */
  readonly lastText: string[];
  readonly lastPlace: Int32Array;
  readonly lastFormula: string[];
  readonly lastId: Int32Array;

  constructor(height: number, width: number) {
    this.height = height;
    this.width = width;
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

export class Counts {
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
  readonly written: string[] = [];
  readonly places = new Map<string, number>();
  /** by row of the used range: place in `written`; -1 for a cell that holds no text */
  readonly at: Int32Array;

  constructor(height: number) {
    this.at = new Int32Array(height).fill(-1);
  }
}

export function readCells(snapshot: SheetSnapshot): Cells {
  const height = snapshot.values.length;
  const cells = new Cells(height, snapshot.values[0]?.length ?? 0);
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

export function count({ text, error }: Counts, c: number, kind: number, step: 1 | -1): void {
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

export function idFor({ idOf, formulas }: Cells, formula: string): number {
  let id = idOf.get(formula);
  if (id === undefined) {
    id = formulas.length;
    idOf.set(formula, id);
    formulas.push(formula);
  }
  return id;
}

export function putText(
  { texts, lastText, lastPlace, height }: Cells,
  r: number,
  c: number,
  text: string,
): void {
  let kept = texts[c];
  if (kept === undefined) texts[c] = kept = new KeptTexts(height);
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
export function inOrder({ texts, lastText }: Cells, c: number): KeptTexts {
  const earlier = texts[c] as KeptTexts;
  const placeOf = new Int32Array(earlier.written.length).fill(-1);
  const kept = new KeptTexts(earlier.at.length);
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

export function writtenAt(kept: KeptTexts | undefined, r: number): string {
  return kept?.written[kept.at[r] ?? -1] ?? '';
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
