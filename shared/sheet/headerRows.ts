// Owns finding header rows of estimate tables and giving each column its meaning.
// Invariant: a table needs a content and an amount column; it ends at the first column without a header or data.
import type { MoneyUnit } from '../contract/finding.ts';
import type { Grid } from './grid.ts';
import { NUMBER, TEXT, textAt } from './grid.ts';
import { meaningOf } from './headers.ts';
import type { HeaderMeaning } from './headers.ts';
import type { EstimateColumns } from './rows.ts';

export interface TableHeader {
  /** zero-based, inclusive */
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** the row "a | b | 1 | 2 | 3=1x2", or null */
  indexRow: number | null;
  meanings: ReadonlyMap<number, string>;
  /** units of money that headers carry themselves */
  units: ReadonlyMap<number, MoneyUnit>;
  columns: EstimateColumns;
  /** 0–1 */
  certainty: number;
}

/** A sheet with more tables than these repeats a list of headings, not tables. */
const MAX_HEADERS = 500;
const MAX_HEADER_ROWS = 3;
const MIN_HEADER_TEXTS = 3;
/** A row of data has more numbers than a header, beside which a number of another block may stand. */
const MAX_HEADER_NUMBERS = 2;
/** Rows below the header looked at to tell a column without a heading from a blank one. */
const PROBE_ROWS = 30;

/** All estimate headers, from top to bottom. */
export function findHeaders(grid: Grid): TableHeader[] {
  const found: TableHeader[] = [];
  for (let row = grid.top; row <= grid.bottom && found.length < MAX_HEADERS; row++) {
    if (!mayBeHeader(grid, row)) continue;
    const header = readHeader(grid, row);
    if (header === null) continue;
    found.push(header);
    row = header.indexRow ?? header.bottom;
  }
  return found;
}

function mayBeHeader({ kinds, top, width, height }: Grid, row: number): boolean {
  let texts = 0;
  let numbers = 0;
  for (let column = 0, at = row - top; column < width; column++, at += height) {
    if (kinds[at] === NUMBER && ++numbers > MAX_HEADER_NUMBERS) return false;
    if (kinds[at] === TEXT) texts++;
  }
  return texts >= MIN_HEADER_TEXTS;
}

function readHeader(grid: Grid, top: number): TableHeader | null {
  const ownMeanings = new Set<string>();
  for (let column = grid.left; column <= grid.right; column++) {
    const meaning = meaningOf(textAt(grid, top, column));
    if (meaning) ownMeanings.add(meaning.meaning);
  }
  if (!ownMeanings.has('content') || ownMeanings.size < MIN_HEADER_TEXTS) return null;
  const extent = headerExtent(grid, top);
  if (extent === null) return null;
  const { left, right, bottom } = extent;
  const read = new Map<number, HeaderMeaning>();
  for (let column = left; column <= right; column++) {
    const meaning = columnMeaning(grid, top, bottom, column);
    if (meaning) read.set(column, meaning);
  }
  const meanings = settle(read);
  const columns = columnsOf(meanings, left, right);
  if (columns === null) return null;
  const units = new Map<number, MoneyUnit>();
  for (const [column, { unit }] of read) if (unit !== null) units.set(column, unit);
  return {
    top,
    bottom,
    left,
    right,
    indexRow: isIndexRow(grid, bottom + 1, columns) ? bottom + 1 : null,
    meanings,
    units,
    columns,
    certainty: certaintyOf(columns, read),
  };
}

/** Outermost columns with a heading next to each other, and the last row of the header. */
function headerExtent(grid: Grid, top: number): { left: number; right: number; bottom: number } | null {
  const start = contentColumn(grid, top);
  if (start === null) return null;
  const covered = (column: number) =>
    headingAt(grid, top, column) !== '' || hasUnheadedData(grid, top, column);
  let left = start;
  let right = start;
  while (left > grid.left && covered(left - 1)) left--;
  while (right < grid.right && covered(right + 1)) right++;
  let bottom = top;
  for (let column = left; column <= right; column++) {
    const merge = grid.mergeAt(top, column);
    if (!merge) continue;
    bottom = Math.max(bottom, merge.bottom);
    const isWide = merge.right > merge.left && merge.bottom === top;
    if (isWide && isTextRow(grid, top + 1, merge.left, merge.right)) bottom = Math.max(bottom, top + 1);
  }
  while (bottom - top + 1 < MAX_HEADER_ROWS && continuesHeader(grid, top, bottom + 1, left, right)) bottom++;
  return { left, right, bottom: Math.min(bottom, top + MAX_HEADER_ROWS - 1) };
}

function contentColumn(grid: Grid, top: number): number | null {
  for (let column = grid.left; column <= grid.right; column++) {
    if (meaningOf(textAt(grid, top, column))?.meaning === 'content') return column;
  }
  return null;
}

/** Text of a heading; a merge gives its text to every column it covers. */
function headingAt(grid: Grid, row: number, column: number): string {
  const own = textAt(grid, row, column);
  if (own !== '') return own;
  const merge = grid.merges.find(
    (range) => range.top === row && column >= range.left && column <= range.right && range.bottom >= row,
  );
  return merge ? textAt(grid, merge.top, merge.left) : '';
}

/** A column without a heading right beside the table still belongs to it when its cells are filled. */
function hasUnheadedData(grid: Grid, top: number, column: number): boolean {
  let filled = 0;
  for (let row = top + 1; row <= Math.min(grid.bottom, top + PROBE_ROWS); row++) {
    if (grid.value(row, column) !== '') filled++;
  }
  return filled >= MIN_UNHEADED && headingBeyond(grid, top, column);
}
const MIN_UNHEADED = 2;

function headingBeyond(grid: Grid, top: number, column: number): boolean {
  return textAt(grid, top, column - 1) !== '' && textAt(grid, top, column + 1) !== '';
}

function isTextRow(grid: Grid, row: number, left: number, right: number): boolean {
  let texts = 0;
  for (let column = left; column <= right; column++) {
    const value = grid.value(row, column);
    if (typeof value === 'number') return false;
    if (value !== '') texts++;
  }
  return texts > 0;
}

/** A further header row without merges: only words under headings, nothing under "Nội dung", a known word among them. */
function continuesHeader(grid: Grid, top: number, row: number, left: number, right: number): boolean {
  if (!isTextRow(grid, row, left, right)) return false;
  const content = contentColumn(grid, top);
  if (content === null || textAt(grid, row, content) !== '') return false;
  if (left < content && textAt(grid, row, left) !== '') return false;
  for (let column = left; column <= right; column++) {
    const text = textAt(grid, row, column);
    if (text !== '' && meaningOf(text) !== null) return true;
  }
  return false;
}

/** The most particular heading that means something: the lowest alone, then all joined from the top. */
function columnMeaning(grid: Grid, top: number, bottom: number, column: number): HeaderMeaning | null {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = headingAt(grid, row, column);
    if (text !== '' && texts.at(-1) !== text) texts.push(text);
  }
  const joined = texts.join(' ');
  const unit = meaningOf(joined)?.unit ?? null;
  const meaning = meaningOf(texts.at(-1) ?? '') ?? meaningOf(joined) ?? meaningOf(texts[0] ?? '');
  return meaning === null ? null : { ...meaning, unit: meaning.unit ?? unit };
}

/** At most one column for each meaning; the surest and leftmost wins, second quantities become factors. */
function settle(read: ReadonlyMap<number, HeaderMeaning>): Map<number, string> {
  const best = new Map<string, number>();
  for (const [column, { meaning, certainty }] of read) {
    if (meaning === 'factor') continue;
    const rival = best.get(meaning);
    if (rival === undefined || certainty > (read.get(rival)?.certainty ?? 0)) best.set(meaning, column);
  }
  const settled = new Map<number, string>();
  for (const [column, { meaning }] of read) {
    if (meaning === 'factor' || best.get(meaning) === column) settled.set(column, meaning);
    else if (meaning === 'quantity') settled.set(column, 'factor');
    else if (meaning === 'amount') settled.set(column, 'amount.part');
  }
  return settled;
}

function columnsOf(
  meanings: ReadonlyMap<number, string>,
  left: number,
  right: number,
): EstimateColumns | null {
  const at = (meaning: string): number | null => {
    for (const [column, found] of meanings) if (found === meaning) return column;
    return null;
  };
  const content = at('content');
  const amount = at('amount');
  if (content === null || amount === null) return null;
  const price = at('price');
  const quantity = at('quantity');
  const factors = [...meanings].filter(([, meaning]) => meaning === 'factor').map(([column]) => column);
  const counted = quantity === null ? factors : [quantity, ...factors];
  const isEstimate = price !== null || counted.length > 0 || at('unit') !== null || at('ordinal') !== null;
  if (!isEstimate) return null;
  return {
    ordinal: at('ordinal'),
    content,
    unit: at('unit'),
    factors: counted.sort((a, b) => a - b),
    quantity: quantity ?? counted[0] ?? null,
    price,
    amount,
    money: [...meanings].filter(([, meaning]) => meaning.startsWith('amount')).map(([column]) => column),
    basis: at('basis'),
    note: at('note'),
    budgetSection: at('budgetSection'),
    budgetGroup: at('budgetGroup'),
    budgetItem: at('budgetItem'),
    budgetSubItem: at('budgetSubItem'),
    fundingSource: at('fundingSource'),
    locality: at('locality'),
    lead: at('lead'),
    coordinating: at('coordinating'),
    person: at('person'),
    status: at('status'),
    code: at('code'),
    period: at('period'),
    dateStart: at('date.start'),
    dateEnd: at('date.end'),
    dateDue: at('date.due'),
    dateActual: at('date.actual'),
    left,
    right,
  };
}

/** "a | b | 1 | 2 | 5=1x2": letters, small numbers and declared formulas only, under content and amount at least. */
function isIndexRow(grid: Grid, row: number, columns: EstimateColumns): boolean {
  let tokens = 0;
  for (let column = columns.left; column <= columns.right; column++) {
    const text = textAt(grid, row, column);
    if (text === '') continue;
    if (grid.formulaId(row, column) !== 0 || !INDEX_TOKEN.test(text)) return false;
    tokens++;
  }
  return (
    tokens >= MIN_HEADER_TEXTS &&
    textAt(grid, row, columns.content) !== '' &&
    textAt(grid, row, columns.amount) !== ''
  );
}
const INDEX_TOKEN = /^\(?(?:[a-zđ]|\d{1,2})\)?(?:\s*=.*)?$/iu;

/** 1 for a table with content, price, a quantity and amount under their exact names. */
function certaintyOf(columns: EstimateColumns, read: ReadonlyMap<number, HeaderMeaning>): number {
  const wanted = [columns.content, columns.amount, columns.price, columns.quantity];
  const parts = wanted.map((column) => (column === null ? 0.6 : (read.get(column)?.certainty ?? 0)));
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}
