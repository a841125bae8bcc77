// Owns budget codes as cells hold them, and the part of the budget index (mục lục NSNN) that a release lists.
// Invariant: a cell is read as codes only when it holds nothing but digits and their label; the list is a part, not the whole index.
import type { BudgetIndexEntry } from '../contract/reference.ts';
import type { Reference } from '../reference/lookup.ts';
import type { Grid } from '../sheet/grid.ts';
import { NUMBER, TEXT, textAt } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import { foldText } from '../vietnamese/compare.ts';

/** Codes below are revenue, loans and programmes, whose spacing was not read. */
const FIRST_SPENDING = 6_000;
const LAST_CODE = 9_999;
const ITEM_SPACING = 50;
/** xx49 and xx99 are "Khác". */
const OTHER = 49;

/** The mục of a tiểu mục of spending, null for other codes. */
export function itemOf(code: number): number | null {
  return isSpending(code) ? Math.floor(code / ITEM_SPACING) * ITEM_SPACING : null;
}

export function isItem(code: number): boolean {
  return isSpending(code) && code % ITEM_SPACING === 0;
}

/** "Khác" of its mục: its name says nothing about what it may hold. */
export function isOther(code: number): boolean {
  return isSpending(code) && code % ITEM_SPACING === OTHER;
}

function isSpending(code: number): boolean {
  return Number.isInteger(code) && code >= FIRST_SPENDING && code <= LAST_CODE;
}

// ── cells ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Codes as written, leading zeros kept ("070"). */
export type CellCodes = readonly string[];
const NONE: CellCodes = [];

const LABEL = /^(?:tiểu mục|mục|loại|khoản|mã|tm|m|l|k)[.:]? ?/u;
const CODES = /^\d+(?: ?[-/,;+& ] ?\d+)*$/;

/** Reads the codes of one column; equal texts are read once. */
export function createCodeReader(grid: Grid, column: number): (row: number) => CellCodes {
  const base = (column - grid.left) * grid.height - grid.top;
  const ofNumber = new Map<number, CellCodes>();
  let lastNumber = Number.NaN;
  let lastCodes = NONE;
  const ofText = new Map<string, CellCodes>();
  return (row) => {
    const kind = grid.kinds[base + row];
    if (kind === NUMBER) {
      const number = grid.numbers[base + row] as number;
      if (number === lastNumber) return lastCodes;
      let codes = ofNumber.get(number);
      if (codes === undefined) ofNumber.set(number, (codes = [String(number)]));
      lastNumber = number;
      lastCodes = codes;
      return codes;
    }
    if (kind !== TEXT) return NONE;
    const text = textAt(grid, row, column);
    let codes = ofText.get(text);
    if (codes === undefined) ofText.set(text, (codes = readCodes(text)));
    return codes;
  };
}

function readCodes(text: string): CellCodes {
  const folded = foldText(text).replace(LABEL, '');
  return CODES.test(folded) ? (folded.match(/\d+/g) ?? NONE) : NONE;
}

/**
 * Whether a column holds codes of so many digits: "Loại", "Khoản", "Mục", "TM" head other things too (kinds of goods,
 * cash). Half of its filled cells must be such codes.
 */
export function holdsCodes(grid: Grid, table: RecognisedTable, column: number, digits: number): boolean {
  const codesOf = createCodeReader(grid, column);
  const { kinds, numbers } = grid;
  const base = (column - grid.left) * grid.height - grid.top;
  // Excel drops the zero before 070.
  const [least, most] = digits === 3 ? [10, 999] : [10 ** (digits - 1), 10 ** digits - 1];
  let filled = 0;
  let fitting = 0;
  for (const { row } of table.rows) {
    const kind = kinds[base + row];
    if (kind !== NUMBER && kind !== TEXT) continue;
    filled++;
    const code = kind === NUMBER ? (numbers[base + row] as number) : Number(codesOf(row)[0] ?? Number.NaN);
    if (code >= least && code <= most) fitting++;
  }
  return fitting > 0 && fitting * 2 >= filled;
}

// ── the index ───────────────────────────────────────────────────────────────────────────────────────────────────────

export type BudgetLevel = BudgetIndexEntry['data']['level'];

interface BudgetIndex {
  /** versions of a code on a level, oldest first */
  versions(level: BudgetLevel, code: string): readonly BudgetIndexEntry[];
  /** mục whose tiểu mục the release lists */
  listed: ReadonlySet<string>;
  all: readonly BudgetIndexEntry[];
}

const indexes = new WeakMap<Reference, BudgetIndex>();

export function budgetIndex(reference: Reference): BudgetIndex {
  let index = indexes.get(reference);
  if (index === undefined) indexes.set(reference, (index = createIndex(reference)));
  return index;
}

function createIndex(reference: Reference): BudgetIndex {
  const all = reference.release.items.filter((item): item is BudgetIndexEntry => item.kind === 'budgetIndex');
  const byKey = new Map<string, BudgetIndexEntry[]>();
  for (const entry of all) {
    const key = `${entry.data.level} ${entry.code}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [entry]);
    else known.push(entry);
  }
  for (const versions of byKey.values()) versions.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const listed = new Set(
    all.flatMap(({ data }) => (data.level === 'subItem' && data.parent !== null ? [data.parent] : [])),
  );
  return { versions: (level, code) => byKey.get(`${level} ${code}`) ?? [], listed, all };
}

/** In force at some time of a fiscal year; any version when the year is not known. */
export function isOfYear({ validFrom, validTo }: BudgetIndexEntry, year: number | null): boolean {
  return year === null || (validFrom <= `${year}-12-31` && (validTo === null || validTo > `${year}-01-01`));
}

/** Words of a name in their order, without marks between them: "Tiền vé máy bay, tàu xe" = "Tiền vé máy bay, tàu, xe". */
export function nameKey(text: string): string {
  return foldText(text)
    .replace(/[.,;:()/"'-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
