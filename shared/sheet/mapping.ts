// Owns whether a reading corrected by hand still fits a sheet, and what such a reading lacks.
// Invariant: it fits where the same headings stand, wherever rows were put in above them; else it is not used at all.
import type { SheetKind } from '../contract/finding.ts';
import type { SheetMapping, TableMapping } from '../contract/mapping.ts';
import { UNUSED } from '../contract/mapping.ts';
import { foldText } from '../vietnamese/compare.ts';
import { columnIndex, columnName } from './address.ts';
import type { CellRange } from './address.ts';
import type { Grid } from './grid.ts';
import { readGivenHeader } from './headerRows.ts';
import type { TableHeader } from './headerRows.ts';
import { nameKey } from './stamp.ts';
import { isMoney, NAMES_BY_CODE, NAMES_ROWS, SINGLE } from './tableColumns.ts';

/** A reading that may be used for a sheet. */
interface Candidate {
  mapping: SheetMapping;
  /** in this workbook, or remembered from another file */
  from: 'workbook' | 'sameForm';
}

/** The readings that may be used for one sheet, the first that fits being used. */
export interface Corrections {
  /** the one that was made for this sheet */
  own: SheetMapping | null;
  others: readonly Candidate[];
}

export const NO_CORRECTIONS: Corrections = { own: null, others: [] };

/**
 * Those of a workbook for one of its sheets: its own; then those of sheets that are not there any more, as it may have been
 * renamed; then those remembered from other files.
 */
export function correctionsOf(
  workbook: { sheets: readonly { name: string }[]; stamp: { mappings: readonly SheetMapping[] } | null },
  sheet: string,
  remembered: readonly SheetMapping[],
): Corrections {
  const kept = workbook.stamp?.mappings ?? [];
  if (kept.length === 0 && remembered.length === 0) return NO_CORRECTIONS;
  const names = new Set(workbook.sheets.map(({ name }) => nameKey(name)));
  return {
    own: kept.findLast((mapping) => nameKey(mapping.sheet) === nameKey(sheet)) ?? null,
    others: [
      ...kept
        .filter((mapping) => !names.has(nameKey(mapping.sheet)))
        .map((mapping) => ({ mapping, from: 'workbook' as const })),
      ...remembered.map((mapping) => ({ mapping, from: 'sameForm' as const })),
    ].filter(({ mapping }) => isTelling(mapping.form)),
  };
}

// ── the form ────────────────────────────────────────────────────────────────────────────────────────────────────────

const BETWEEN_CELLS = '|';
const BETWEEN_TABLES = '\n';
/** A form of fewer headings would be found in files that have nothing to do with it. */
const MIN_HEADINGS = 3;
/** Headings are words; a whole page in such a cell is told by how it begins. */
const LONGEST_KEY = 120;
/** Rows that may have been put in or taken out above a table since. */
const REACH = 40;

/** By what the tables are known again: their headings as they stand, from the first column of each to its last. */
export function formOf(grid: Grid, tables: readonly TableMapping[]): string {
  return joinForms(tables.map((table) => headingKeys(grid, extentOf(table)).join(BETWEEN_CELLS)));
}

/** The form of a sheet out of those of its tables, in their order. */
export function joinForms(forms: readonly string[]): string {
  return forms.join(BETWEEN_TABLES);
}

/** True for a form that can be known again in another file. */
export function isTelling(form: string): boolean {
  return form
    .split(BETWEEN_TABLES)
    .every((keys) => keys.split(BETWEEN_CELLS).filter((key) => key !== '').length >= MIN_HEADINGS);
}

function headingKeys(grid: Grid, { top, left, bottom, right }: CellRange): string[] {
  const keys: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) keys.push(headingKey(grid, row, column));
  return keys;
}

/** As stored, whatever code it is in; the same form of another year, month or quarter has the same key. */
function headingKey(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  if (value === '') return '';
  return foldText(String(value))
    .replace(/(?<=quý |quí )[ivx]{1,4}(?=$|[^\p{L}])/gu, '#')
    .replace(/\d+/g, '#')
    .replaceAll(BETWEEN_CELLS, ' ')
    .slice(0, LONGEST_KEY);
}

/** Heading rows and columns of a table, zero-based. */
function extentOf({ headerRows: [first, last], columns }: TableMapping): CellRange {
  const used = Object.keys(columns).map(columnIndex);
  return { top: first - 1, bottom: last - 1, left: Math.min(...used), right: Math.max(...used) };
}

// ── fitting ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A reading by hand, as far as it was found for a sheet. */
export interface Fit extends Candidate {
  /** the headings of its tables where they stand now; null: they do not stand there any more */
  headers: TableHeader[] | null;
}

export interface FitResult {
  /** the reading to use, or the sheet's own one that fits no more; null when there is none */
  fit: Fit | null;
  /** rows in which a change may make another reading fit, or this one no longer; inclusive */
  watched: readonly (readonly [number, number])[];
}

const NOTHING: FitResult = { fit: null, watched: [] };

/** Which of the readings a sheet is read by. */
export function fitCorrections(grid: Grid, { own, others }: Corrections): FitResult {
  if (own === null && others.length === 0) return NOTHING;
  const keyAt = createKeys(grid);
  const watched: (readonly [number, number])[] = [];
  const candidates: readonly Candidate[] =
    own === null ? others : [{ mapping: own, from: 'workbook' }, ...others];
  for (const { mapping, from } of candidates) {
    const headers = fitMapping(grid, mapping, keyAt, watched);
    if (headers !== null) return { fit: { mapping, from, headers }, watched };
  }
  return { fit: own === null ? null : { mapping: own, from: 'workbook', headers: null }, watched };
}

type Keys = (row: number, column: number) => string;

/** Keys of cells asked for again and again while headings are looked for. */
function createKeys(grid: Grid): Keys {
  const known = new Map<number, string>();
  return (row, column) => {
    const at = (column - grid.left) * grid.height + row - grid.top;
    let key = known.get(at);
    if (key === undefined) known.set(at, (key = headingKey(grid, row, column)));
    return key;
  };
}

function fitMapping(
  grid: Grid,
  { kind, tables, form }: SheetMapping,
  keyAt: Keys,
  watched: (readonly [number, number])[],
): TableHeader[] | null {
  const forms = form.split(BETWEEN_TABLES);
  const headers: TableHeader[] = [];
  const taken: CellRange[] = [];
  let shift = 0;
  for (const [index, table] of tables.entries()) {
    if (Object.keys(table.columns).length === 0) return null;
    const extent = extentOf(table);
    const keys = (forms[index] ?? '').split(BETWEEN_CELLS);
    const found = locate(extent, keys, shift, keyAt);
    const reach = found === null ? REACH : Math.abs(found - shift);
    watched.push([extent.top + shift - reach, extent.bottom + shift + reach]);
    if (found === null) return null;
    shift = found;
    const placed = { ...extent, top: extent.top + shift, bottom: extent.bottom + shift };
    if (taken.some((other) => overlaps(other, placed))) return null;
    taken.push(placed);
    if (kind === 'other') continue;
    const meanings = new Map(
      Object.entries(table.columns).map(([letters, meaning]) => [columnIndex(letters), meaning]),
    );
    for (const [column, meaning] of meanings) if (meaning === UNUSED) meanings.delete(column);
    const header = readGivenHeader(grid, { kind, ...placed, meanings, unit: table.unit });
    if (header === null) return null;
    headers.push(header);
  }
  return headers;
}

/** By how many rows the headings stand lower than they did, the nearest place first; null when they are not there. */
function locate(
  { top, left, bottom, right }: CellRange,
  keys: readonly string[],
  shift: number,
  keyAt: Keys,
): number | null {
  const width = right - left + 1;
  if (keys.length !== width * (bottom - top + 1)) return null;
  const standsAt = (by: number): boolean =>
    top + by >= 0 &&
    keys.every((key, index) => {
      const [row, column] = [top + by + Math.floor(index / width), left + (index % width)];
      return keyAt(row, column) === key;
    });
  if (standsAt(shift)) return shift;
  // Headings that say nothing stand everywhere.
  if (!keys.some((key) => key !== '')) return null;
  for (let step = 1; step <= REACH; step++)
    for (const by of [shift + step, shift - step]) if (standsAt(by)) return by;
  return null;
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

// ── what a reading lacks ────────────────────────────────────────────────────────────────────────────────────────────

export type MappingLack =
  /** no column names the rows */
  | { lack: 'name' }
  /** an estimate without any money */
  | { lack: 'money' }
  /** several columns have a meaning that one alone can have */
  | { lack: 'twice'; meaning: string; columns: string[] };

/** What keeps the columns of a table, letter → meaning, from being read as a table of this kind. */
export function lacksOf(
  kind: Exclude<SheetKind, 'other'>,
  columns: Readonly<Record<string, string>>,
): MappingLack[] {
  const meanings = Object.values(columns);
  const lacks: MappingLack[] = [];
  const names: readonly string[] = kind === 'tracking' ? [...NAMES_ROWS, ...NAMES_BY_CODE] : NAMES_ROWS;
  if (!meanings.some((meaning) => names.includes(meaning))) lacks.push({ lack: 'name' });
  if (kind === 'estimate' && !meanings.some(isMoney)) lacks.push({ lack: 'money' });
  for (const meaning of SINGLE) {
    // Each block of a table may have its own.
    if (meaning === 'quantity') continue;
    const same = Object.keys(columns).filter((letters) => columns[letters] === meaning);
    if (same.length > 1)
      lacks.push({ lack: 'twice', meaning, columns: same.sort((a, b) => columnIndex(a) - columnIndex(b)) });
  }
  return lacks;
}

/** The columns of a table as a mapping holds them, from the first letter to the last; those without a meaning are UNUSED. */
export function spanColumns(
  first: number,
  last: number,
  meanings: (letters: string) => string | null,
): Record<string, string> {
  const columns: Record<string, string> = {};
  for (let column = first; column <= last; column++) {
    const letters = columnName(column);
    columns[letters] = meanings(letters) ?? UNUSED;
  }
  return columns;
}
