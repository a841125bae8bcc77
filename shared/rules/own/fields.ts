// Owns the fields of a row that a rule of the office may read: their names, what they hold, and the columns they stand in.
// Invariant: a cell that is blank or cannot be read gives null, never 0 or ''; money is in đồng whatever unit the table has.
import type { Grid } from '../../sheet/grid.ts';
import { NUMBER, TEXT, textAt } from '../../sheet/grid.ts';
import { figureOf, LARGEST } from '../../sheet/figures.ts';
import type { RecognisedTable } from '../../sheet/recognise.ts';
import type { TableColumns, TableRow } from '../../sheet/rows.ts';
import { normaliseText } from '../../vietnamese/compare.ts';
import { formatDate, fromSerial, parseDateText } from '../../vietnamese/date.ts';
import { formatMoney } from '../../vietnamese/number.ts';
import { remember } from '../../vietnamese/remember.ts';

export type FieldKind = 'text' | 'day' | 'number' | 'money' | 'numbers' | 'rowKind';
export type FieldValue = string | number | readonly number[] | null;

/** What a rule may write after "row." */
export const FIELDS: ReadonlyMap<string, FieldKind> = new Map<string, FieldKind>([
  ['kind', 'rowKind'],
  ['ordinal', 'text'],
  ['content', 'text'],
  ['unit', 'text'],
  ['quantity', 'number'],
  ['factors', 'numbers'],
  ['times', 'number'],
  ['price', 'money'],
  ['amount', 'money'],
  ['basis', 'text'],
  ['note', 'text'],
  ['code', 'text'],
  ['fundingSource', 'text'],
  ['budgetSection', 'text'],
  ['budgetGroup', 'text'],
  ['budgetItem', 'text'],
  ['budgetSubItem', 'text'],
  ['locality', 'text'],
  ['lead', 'text'],
  ['coordinating', 'text'],
  ['person', 'text'],
  ['status', 'text'],
  ['period', 'text'],
  ['dateStart', 'day'],
  ['dateEnd', 'day'],
  ['dateDue', 'day'],
  ['dateActual', 'day'],
  ['plan', 'money'],
  ['allocated', 'money'],
  ['received', 'money'],
  ['disbursed', 'money'],
  ['settled', 'money'],
  ['accepted', 'money'],
  ['undisbursed', 'money'],
  ['remaining', 'money'],
  ['carriedOver', 'money'],
  ['difference', 'money'],
  ['ratio', 'number'],
]);

/** The name by which an expression asks whether a field is blank; people write "row.price == null". */
export function blankOf(field: string): string {
  return `blank_${field}`;
}

/** Fields that one column of the table serves, whatever its heading says beyond the first word. */
const SERVED = new Set<string>([
  'ordinal',
  'content',
  'unit',
  'quantity',
  'price',
  'basis',
  'note',
  'code',
  'fundingSource',
  'budgetSection',
  'budgetGroup',
  'budgetItem',
  'budgetSubItem',
  'locality',
  'lead',
  'coordinating',
  'person',
  'status',
  'period',
  'dateStart',
  'dateEnd',
  'dateDue',
  'dateActual',
] satisfies (keyof TableColumns)[]);

/** Fields that are never the sum of several columns; the others add up where each source of money has its own column. */
const NOT_ADDED: ReadonlySet<string> = new Set(['ratio', 'difference', 'amount']);

/** Columns a field is read from; [] where the table has none, 'ambiguous' where it has several and none leads. */
export function fieldColumns(table: RecognisedTable, field: string): readonly number[] | 'ambiguous' {
  const { columns, meanings, kind } = table;
  if (SERVED.has(field)) {
    const column = columns[field as keyof TableColumns];
    return typeof column === 'number' ? [column] : [];
  }
  if (field === 'amount' && kind === 'estimate') return columns.amount === null ? [] : [columns.amount];
  if (field === 'factors' || field === 'times') return columns.factors;
  return leadingColumns(meanings, field);
}

/** The column a rule points at: of a field, or of a full meaning such as "received.fund.period"; null = none. */
export function pointedColumn(table: RecognisedTable, name: string): number | null {
  if (FIELDS.has(name)) {
    const columns = fieldColumns(table, name);
    return columns === 'ambiguous' ? null : (columns[0] ?? null);
  }
  for (const [column, meaning] of table.meanings) if (meaning === name) return column;
  return null;
}

/** Whether some table may have such a column. */
export function mayPointAt(name: string): boolean {
  if (FIELDS.has(name)) return name !== 'kind';
  const [word = '', ...rest] = name.split('.');
  const isWord = FIELDS.has(word) || word === 'date' || word === 'factor';
  return isWord && rest.every((part) => /^[a-zA-Z]+$/.test(part));
}

/**
 * Of the columns of one word ("received.fund.period", "received.fund.cumulative" …) those that tell the whole: the bare
 * one, else the total, else the cumulative ones of each source together.
 */
function leadingColumns(
  meanings: ReadonlyMap<number, string>,
  word: string,
): readonly number[] | 'ambiguous' {
  let best = Infinity;
  let found: { column: number; meaning: string }[] = [];
  for (const [column, meaning] of meanings) {
    if (meaning !== word && !meaning.startsWith(`${word}.`)) continue;
    const rank = rankOf(meaning.slice(word.length + 1));
    if (rank < best) {
      best = rank;
      found = [];
    }
    if (rank === best) found.push({ column, meaning });
  }
  const isOne = found.length <= 1;
  const isSum = !NOT_ADDED.has(word) && new Set(found.map(({ meaning }) => meaning)).size === found.length;
  return isOne || isSum ? found.map(({ column }) => column) : 'ambiguous';
}

/** How much of the whole a column tells, by what stands behind its first word; 0 = all of it. */
function rankOf(rest: string): number {
  if (rest === '') return 0;
  if (rest === 'total') return 1;
  if (rest === 'cumulative') return 2;
  if (rest.endsWith('.total')) return 3;
  if (rest.endsWith('.cumulative')) return 4;
  if (/(?:^|\.)period$/.test(rest)) return 6;
  return /(?:^|\.)previous$/.test(rest) ? 7 : 5;
}

// ── values ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export type FieldReader = (row: TableRow) => FieldValue;

/** Reads one field of the rows of a table. */
export function fieldReader(grid: Grid, table: RecognisedTable, field: string): FieldReader {
  if (field === 'kind') return ({ kind }) => kind;
  if (field === 'content') return ({ content }) => cleanOrNull(content);
  if (field === 'factors') return (row) => factorsOf(table, row);
  if (field === 'times') return (row) => timesOf(table, row);
  const columns = fieldColumns(table, field);
  const [column] = columns;
  if (columns === 'ambiguous' || typeof column !== 'number') return () => null;
  switch (FIELDS.get(field)) {
    case 'day':
      return ({ row }) => dayAt(grid, row, column);
    case 'number':
      return ({ row }) => numberAt(grid, row, column);
    case 'money': {
      const scale = field === 'price' ? table.scale.price : table.scale.amount;
      return ({ row }) => moneyAt(grid, row, columns as readonly number[], scale);
    }
    default:
      return ({ row }) => textOf(grid, row, column);
  }
}

const clean = remember(normaliseText);

function cleanOrNull(text: string): string | null {
  return clean(text) || null;
}

/** An error value and a truth value are no text. */
function textOf(grid: Grid, row: number, column: number): string | null {
  const kind = kindAt(grid, row, column);
  return kind === TEXT || kind === NUMBER ? cleanOrNull(textAt(grid, row, column)) : null;
}

function kindAt(grid: Grid, row: number, column: number): number | undefined {
  return grid.kinds[(column - grid.left) * grid.height + row - grid.top];
}

/** A text that reads as one number is that number; its form is another rule's. */
function numberAt(grid: Grid, row: number, column: number): number | null {
  const value = grid.value(row, column);
  if (typeof value === 'number') return Math.abs(value) <= LARGEST ? value : null;
  return value === '' ? null : figureOf(value).value;
}

/** Blanks beside a filled column count as nothing, as in any sum. */
function moneyAt(grid: Grid, row: number, columns: readonly number[], scale: number): number | null {
  let sum: number | null = null;
  for (const column of columns) {
    const value = numberAt(grid, row, column);
    if (value !== null) sum = (sum ?? 0) + value;
    else if (columns.length > 1 && grid.value(row, column) !== '') return null;
  }
  // Tables in triệu đồng hold fractions of it; what they mean is whole đồng.
  return sum === null || scale === 1 ? sum : Math.round(sum * scale);
}

/** Smaller serial numbers are a day of the month, a quarter or a count, not a date. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_050;

function dayAt(grid: Grid, row: number, column: number): string | null {
  const value = grid.value(row, column);
  if (typeof value === 'number')
    return value >= FIRST_SERIAL && value < LAST_SERIAL + 1 ? fromSerial(value) : null;
  return kindAt(grid, row, column) === TEXT ? parseDateText(textAt(grid, row, column)) : null;
}

function factorsOf(table: RecognisedTable, row: TableRow): readonly number[] {
  const numbers: number[] = [];
  for (let position = 0; position < table.columns.factors.length; position++) {
    const { value } = row.factor(position);
    if (value !== null) numbers.push(value);
  }
  return numbers;
}

/** How many times the price is taken; a blank factor counts as 1, a row without any has none, one that is no number tells nothing. */
function timesOf(table: RecognisedTable, row: TableRow): number | null {
  let times: number | null = null;
  for (let position = 0; position < table.columns.factors.length; position++) {
    const { kind, value } = row.factor(position);
    if (value !== null) times = (times ?? 1) * value;
    else if (kind !== 'blank') return null;
  }
  return times;
}

/** The field of a sample row; what the sample leaves out is blank, or follows from what it says. */
export function sampleField(sample: Readonly<Record<string, FieldValue>>, field: string): FieldValue {
  const said = sample[field];
  if (said !== undefined) return typeof said === 'string' ? normaliseText(said) : said;
  if (field === 'kind') return 'line';
  const { quantity = null } = sample;
  if (field === 'factors') return typeof quantity === 'number' ? [quantity] : [];
  if (field !== 'times') return null;
  const { factors } = sample;
  if (factors === null || typeof factors !== 'object' || factors.length === 0) return quantity;
  return factors.reduce((product, factor) => product * factor, 1);
}

/** A value as a finding shows it; null for a blank cell. */
export function showField(field: string, value: FieldValue): string | null {
  if (value === null) return null;
  if (typeof value === 'number') return formatMoney(value);
  if (typeof value === 'object') return value.map(formatMoney).join(' × ');
  return FIELDS.get(field) === 'day' ? formatDate(value) : value;
}
