// Owns correcting by hand how a sheet is read: what the screen starts from, what its columns hold, saving, dropping.
// Invariant: nothing is written before the person asks for it, and then only the product's own part of the workbook.
import { changeMappings, readMappings } from '#addin/excel/mappings.ts';
import { readWindow, usedArea } from '#addin/excel/window.ts';
import type { EstimateDates, MoneyUnit, SheetKind, Text } from '#shared/contract/common.ts';
import type { SheetResult, Table } from '#shared/contract/finding.ts';
import type { SheetMapping, TableMapping } from '#shared/contract/mapping.ts';
import { UNUSED } from '#shared/contract/mapping.ts';
import type { SheetSnapshot } from '#shared/contract/snapshot.ts';
import { columnIndex, columnName, parseAddress, ROW_COUNT } from '#shared/sheet/address.ts';
import { createGrid, NUMBER, TEXT } from '#shared/sheet/grid.ts';
import { headingLevels, isIndexRow } from '#shared/sheet/headerRows.ts';
import { meaningOfLevels } from '#shared/sheet/headers.ts';
import { formOf, isTelling, joinForms, lacksOf, spanColumns } from '#shared/sheet/mapping.ts';
import { nameKey } from '#shared/sheet/stamp.ts';
import { formatDate, parseDateText } from '#shared/vietnamese/date.ts';
import { formatMoney } from '#shared/vietnamese/number.ts';
import { problemsOfDates } from './draft.ts';
import { meaningName } from './meanings.ts';
import type { Memory } from './remembered.ts';

/** One table as the person is describing it; everything typed stays as typed. */
export interface TableDraft {
  firstRow: string;
  lastRow: string;
  firstColumn: string;
  lastColumn: string;
  unit: MoneyUnit;
  /** column letters → meaning chosen, or that of the reading so far; others mean what their heading suggests */
  meanings: Readonly<Record<string, string>>;
}

export interface ReadingDraft {
  sheet: string;
  kind: SheetKind;
  tables: readonly TableDraft[];
  dates: { from: string; to: string; document: string };
}

/** A column under the headings of a draft. */
export interface SeenColumn {
  letters: string;
  /** as written, the rows joined; '' when there is none */
  heading: string;
  /** the first thing below it; '' when there is none */
  sample: string;
  /** what the heading says by itself */
  suggested: string | null;
}

export type DraftField = 'rows' | 'columns' | 'meanings' | 'tables' | 'from' | 'to' | 'document';

export interface DraftProblem {
  /** which table; null: the sheet */
  table: number | null;
  field: DraftField;
  message: Text;
}

const MAX_HEADER_ROWS = 10;
const MAX_COLUMNS = 60;
/** A sheet with more is a list of forms; nobody describes each. */
export const MAX_TABLES = 20;
/** Rows below the headings looked at for an example of what a column holds. */
const SAMPLE_ROWS = 12;
const LONGEST_SAMPLE = 40;

// ── what the screen starts from ─────────────────────────────────────────────────────────────────────────────────────

/** The reading of the last check as a draft. Throws HostError when the workbook cannot be read. */
export async function openDraft(result: SheetResult): Promise<ReadingDraft> {
  const kept = keptMapping(await readMappings(), result);
  const { name, kind, tables } = result;
  const dates = kept?.dates ?? null;
  const say = (day: string | undefined): string => (day === undefined ? '' : formatDate(day));
  const draft = {
    sheet: name,
    kind,
    dates: { from: say(dates?.from), to: say(dates?.to), document: say(dates?.document) },
  };
  if (tables.length > 0) return { ...draft, tables: tables.map(draftOfTable) };
  if (kept !== null && kept.tables.length > 0) {
    const tables = kept.tables.map(draftOfMapping);
    // Of a sheet said to be neither, what its columns mean was not asked.
    return {
      ...draft,
      tables: kept.kind === 'other' ? tables.map((one) => ({ ...one, meanings: {} })) : tables,
    };
  }
  return { ...draft, tables: [await guessTable(name)] };
}

/** The reading that belongs to a sheet of a result; null when it has none of its own. */
function keptMapping(
  mappings: readonly SheetMapping[],
  { name, correction }: SheetResult,
): SheetMapping | null {
  return (
    mappings.findLast((mapping) => nameKey(mapping.sheet) === nameKey(name)) ??
    mappings.find(({ form }) => correction?.from === 'workbook' && form === correction.form) ??
    null
  );
}

function draftOfTable({ range, headerRows, unit, columns }: Table): TableDraft {
  const { left, right } = parseAddress(range);
  return draftOfMapping({ headerRows, unit, columns: spanColumns(left, right, (at) => columns[at] ?? null) });
}

function draftOfMapping({ headerRows: [first, last], columns, unit }: TableMapping): TableDraft {
  const letters = Object.keys(columns).sort((a, b) => columnIndex(a) - columnIndex(b));
  return {
    firstRow: String(first),
    lastRow: String(last),
    firstColumn: letters[0] ?? 'A',
    lastColumn: letters.at(-1) ?? 'A',
    unit,
    meanings: columns,
  };
}

/** Rows from the top in which headings are looked for. */
const GUESSED_ROWS = 40;

/** A table where nothing was recognised: under the first row that is words alone and as wide as any. */
async function guessTable(sheet: string): Promise<TableDraft> {
  const used = await usedArea(sheet);
  const { top, left } = used;
  const bottom = Math.min(used.bottom, top + GUESSED_ROWS - 1);
  const right = Math.min(used.right, left + MAX_COLUMNS - 1);
  const grid = createGrid(await readWindow(sheet, { top, bottom, left, right }));
  let [row, most] = [top, 1];
  for (let r = 0; r < grid.height; r++) {
    const kinds = Array.from({ length: grid.width }, (_, c) => grid.kinds[c * grid.height + r]);
    const texts = kinds.filter((kind) => kind === TEXT).length;
    if (texts > most && !kinds.includes(NUMBER)) [row, most] = [top + r, texts];
  }
  return {
    firstRow: String(row + 1),
    lastRow: String(row + 1),
    firstColumn: columnName(left),
    lastColumn: columnName(right),
    unit: 'đồng',
    meanings: {},
  };
}

/** A further table to be described: below the one before, over its columns. */
export function nextTable(tables: readonly TableDraft[]): TableDraft {
  const last = tables.at(-1);
  return {
    firstRow: '',
    lastRow: '',
    firstColumn: last?.firstColumn ?? 'A',
    lastColumn: last?.lastColumn ?? 'H',
    unit: last?.unit ?? 'đồng',
    meanings: {},
  };
}

// ── what is typed ───────────────────────────────────────────────────────────────────────────────────────────────────

/** zero-based, inclusive: the cells of the headings */
interface Extent {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Where the headings stand by what is typed; null while that cannot be. */
export function extentOf(table: TableDraft): Extent | null {
  return problemsOfExtent(table, 0).length > 0 ? null : typedExtent(table);
}

function typedExtent({ firstRow, lastRow, firstColumn, lastColumn }: TableDraft): Extent {
  const row = (text: string): number => (/^\s*\d{1,7}\s*$/.test(text) ? Number(text) - 1 : -1);
  return {
    top: row(firstRow),
    bottom: row(lastRow),
    left: typedColumn(firstColumn),
    right: typedColumn(lastColumn),
  };
}

function typedColumn(text: string): number {
  const letters = text.trim().toUpperCase();
  // XFD is the last column of a sheet.
  return /^(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])$/.test(letters) ? columnIndex(letters) : -1;
}

function problemsOfExtent(table: TableDraft, index: number): DraftProblem[] {
  const { top, bottom, left, right } = typedExtent(table);
  const problems: DraftProblem[] = [];
  const tell = (field: DraftField, vi: string, en: string) =>
    problems.push({ table: index, field, message: { vi, en } });
  if (top < 0 || bottom < 0 || bottom >= ROW_COUNT)
    tell(
      'rows',
      'Hàng tiêu đề: nhập số của hàng, ví dụ 8.',
      'Heading rows: enter the number of a row, such as 8.',
    );
  else if (bottom < top)
    tell('rows', 'Hàng cuối đứng trước hàng đầu.', 'The last row stands before the first.');
  else if (bottom - top >= MAX_HEADER_ROWS)
    tell(
      'rows',
      `Tiêu đề nhiều nhất ${MAX_HEADER_ROWS} hàng.`,
      `Headings take ${MAX_HEADER_ROWS} rows at most.`,
    );
  if (left < 0 || right < 0)
    tell('columns', 'Cột: nhập chữ của cột, ví dụ A.', 'Columns: enter the letters of a column, such as A.');
  else if (right < left)
    tell('columns', 'Cột cuối đứng trước cột đầu.', 'The last column stands before the first.');
  else if (right - left >= MAX_COLUMNS)
    tell('columns', `Bảng nhiều nhất ${MAX_COLUMNS} cột.`, `A table has ${MAX_COLUMNS} columns at most.`);
  return problems;
}

/** What a column means in the draft: chosen, else suggested by its heading. */
export function meaningIn(table: TableDraft, { letters, suggested }: SeenColumn): string {
  return table.meanings[letters] ?? suggested ?? UNUSED;
}

/**
 * What keeps a draft from being saved. `seen`: the columns of each table, null while they are being read: then nothing is
 * said of their meanings, and the draft cannot be saved either.
 */
export function problemsOf(
  draft: ReadingDraft,
  seen: readonly (readonly SeenColumn[] | null)[],
): DraftProblem[] {
  const problems = draft.kind === 'other' ? [] : problemsOfTables(draft.kind, draft.tables, seen);
  for (const { field, message, state } of dateProblems(draft))
    if (field === 'from' || field === 'to' || field === 'document')
      problems.push({ table: null, field, message: state === 'missing' ? ALL_DATES : message });
  return problems;
}

function problemsOfTables(
  kind: Exclude<SheetKind, 'other'>,
  tables: readonly TableDraft[],
  seen: readonly (readonly SeenColumn[] | null)[],
): DraftProblem[] {
  const problems: DraftProblem[] = tables.flatMap((table, index) => {
    const own = problemsOfExtent(table, index);
    const columns = seen[index] ?? null;
    if (own.length > 0 || columns === null) return own;
    const meanings = Object.fromEntries(columns.map((column) => [column.letters, meaningIn(table, column)]));
    return lacksOf(kind, meanings).map((lack) => ({
      table: index,
      field: 'meanings' as const,
      message: sayLack(lack),
    }));
  });
  if (tables.length === 0) problems.push({ table: null, field: 'tables', message: NO_TABLE });
  if (tables.length > MAX_TABLES) problems.push({ table: null, field: 'tables', message: TOO_MANY });
  const clash = clashOf(tables.map(extentOf));
  if (clash !== null) problems.push({ table: clash, field: 'tables', message: SAME_PLACE });
  return problems;
}

const NO_TABLE: Text = { vi: 'Cần ít nhất một bảng.', en: 'At least one table is needed.' };
const TOO_MANY: Text = {
  vi: `Chỉ sửa được trang có nhiều nhất ${MAX_TABLES} bảng.`,
  en: `Only a sheet with ${MAX_TABLES} tables at most can be corrected.`,
};
const SAME_PLACE: Text = {
  vi: 'Hàng tiêu đề của bảng này chồng lên bảng trước.',
  en: 'The headings of this table lie over those of a table before.',
};
const ALL_DATES: Text = {
  vi: 'Nhập cả ngày bắt đầu và ngày kết thúc, hoặc để trống mọi ô ngày.',
  en: 'Enter both the start date and the end date, or leave all dates empty.',
};

/** The first table whose headings lie over those of one before it. */
function clashOf(extents: readonly (Extent | null)[]): number | null {
  for (const [index, one] of extents.entries())
    for (const other of extents.slice(0, index))
      if (
        one !== null &&
        other !== null &&
        one.top <= other.bottom &&
        other.top <= one.bottom &&
        one.left <= other.right &&
        other.left <= one.right
      )
        return index;
  return null;
}

function sayLack(lack: ReturnType<typeof lacksOf>[number]): Text {
  if (lack.lack === 'name')
    return {
      vi: 'Chọn cột nào là Nội dung (hoặc Địa bàn, Đơn vị chủ trì, Người phụ trách).',
      en: 'Choose which column is the Content (or Locality, Leading unit, Person in charge).',
    };
  if (lack.lack === 'money')
    return { vi: 'Chọn cột nào là Thành tiền.', en: 'Choose which column is the Amount.' };
  const name = meaningName(lack.meaning);
  return {
    vi: `Cột ${lack.columns.join(', ')} cùng là “${name.vi}”: chỉ một cột được mang nghĩa này.`,
    en: `Columns ${lack.columns.join(', ')} are all “${name.en}”: only one may be.`,
  };
}

const isUndated = ({ from, to, document }: ReadingDraft['dates']): boolean =>
  [from, to, document].every((text) => text.trim() === '');

/** The document is dated the first day unless said otherwise. */
const fullDates = ({ from, to, document }: ReadingDraft['dates']): ReadingDraft['dates'] => ({
  from,
  to,
  document: document.trim() === '' ? from : document,
});

function dateProblems({ dates }: ReadingDraft): ReturnType<typeof problemsOfDates> {
  if (isUndated(dates)) return [];
  const isStarted = dates.from.trim() !== '';
  // Without a first day the document has no other day to take: that is the same lack.
  return problemsOfDates(fullDates(dates)).filter(({ field }) => isStarted || field !== 'document');
}

function datesOf(draft: ReadingDraft): EstimateDates | null {
  const { from, to, document } = fullDates(draft.dates);
  const dates = { from: parseDateText(from), to: parseDateText(to), document: parseDateText(document) };
  if (dates.from === null || dates.to === null || dates.document === null) return null;
  return { from: dates.from, to: dates.to, document: dates.document };
}

// ── what the sheet holds ────────────────────────────────────────────────────────────────────────────────────────────

/** The columns under the headings of a table, as they stand in the sheet now. Throws HostError. */
export async function seeColumns(sheet: string, extent: Extent): Promise<SeenColumn[]> {
  const { top, bottom, left, right } = extent;
  const below = Math.min(ROW_COUNT - 1, bottom + SAMPLE_ROWS);
  return columnsOf(await readWindow(sheet, { top, bottom: below, left, right }), extent);
}

function columnsOf(window: SheetSnapshot, { top, bottom, left, right }: Extent): SeenColumn[] {
  const grid = createGrid(window);
  const first = isIndexRow(grid, bottom + 1, left, right) ? bottom + 2 : bottom + 1;
  const seen: SeenColumn[] = [];
  for (let column = left; column <= right; column++) {
    const levels = headingLevels(grid, top, bottom, column);
    let sample = '';
    for (let row = first; row <= grid.bottom && sample === ''; row++) {
      const value = grid.value(row, column);
      sample = typeof value === 'number' ? formatMoney(value) : grid.text(row, column);
    }
    seen.push({
      letters: columnName(column),
      heading: levels.map((level) => level.replace(/\s+/gu, ' ')).join(' › '),
      sample: sample.length > LONGEST_SAMPLE ? `${sample.slice(0, LONGEST_SAMPLE - 1)}…` : sample,
      suggested: levels.length === 0 ? null : (meaningOfLevels(levels)?.meaning ?? null),
    });
  }
  return seen;
}

// ── saving and dropping ─────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Keeps the reading in the open workbook and on this machine. The draft must be without problems; `result` is that of the
 * check it began with. Throws HostError, and then nothing is kept.
 */
export async function saveReading(
  draft: ReadingDraft,
  result: SheetResult,
  memory: Memory,
  now: string,
): Promise<void> {
  const tables: TableMapping[] = [];
  const forms: string[] = [];
  for (const table of tablesToKeep(draft)) {
    const extent = extentOf(table);
    if (extent === null) throw new RangeError('The draft has problems');
    const { top, bottom, left, right } = extent;
    const below = Math.min(ROW_COUNT - 1, bottom + SAMPLE_ROWS);
    const window = await readWindow(draft.sheet, { ...extent, bottom: below });
    const seen = new Map(columnsOf(window, extent).map((column) => [column.letters, column]));
    const mapping: TableMapping = {
      headerRows: [top + 1, bottom + 1],
      columns: spanColumns(left, right, (letters) => {
        const column = seen.get(letters);
        return column === undefined || draft.kind === 'other' ? null : meaningIn(table, column);
      }),
      unit: table.unit,
    };
    tables.push(mapping);
    forms.push(formOf(createGrid(window), [mapping]));
  }
  const mapping: SheetMapping = {
    sheet: draft.sheet,
    form: joinForms(forms),
    kind: draft.kind,
    tables,
    dates: datesOf(draft),
    savedAt: now,
  };
  await changeMappings((kept) => [...kept.filter((one) => !belongsTo(one, result)), mapping]);
  if (tables.length > 0 && isTelling(mapping.form)) memory.remember(mapping);
}

/** Of a sheet that is neither, the tables only serve to know its form again: those that can be read as typed will do. */
function tablesToKeep({ kind, tables }: ReadingDraft): readonly TableDraft[] {
  if (kind !== 'other') return tables;
  const kept: TableDraft[] = [];
  for (const table of tables.slice(0, MAX_TABLES))
    if (extentOf(table) !== null && clashOf([...kept, table].map(extentOf)) === null) kept.push(table);
  return kept;
}

/** Goes back to reading the sheet automatically, here and for files of its form. Throws HostError. */
export async function dropReading(result: SheetResult, memory: Memory): Promise<void> {
  const { correction } = result;
  if (correction === null) return;
  if (correction.from === 'workbook')
    await changeMappings((kept) => kept.filter((one) => !belongsTo(one, result)));
  memory.forget(correction.form);
}

/** True for the reading a sheet has in its workbook, under its name of now or of before. */
function belongsTo({ sheet, form }: SheetMapping, { name, correction }: SheetResult): boolean {
  return (
    nameKey(sheet) === nameKey(name) ||
    (correction?.from === 'workbook' && correction.isUsed && correction.form === form)
  );
}
