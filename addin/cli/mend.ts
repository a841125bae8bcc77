// Owns mending a workbook file: all safe fixes, checked again and again until none is left.
// Invariant: a fix stays only when its finding is gone afterwards and the cells it wrote have no new error; everything else of
// the file is kept, and what was not mended is told with its reason.
import { columnFormula, columnTakes } from '#addin/excel/tableColumns.ts';
import type { EstimateDates, Text } from '#shared/contract/common.ts';
import type { Finding, SheetResult } from '#shared/contract/finding.ts';
import type { CellChange as FixChange, FixOption } from '#shared/contract/fix.ts';
import { FileError, noChanges } from '#shared/file/model.ts';
import type {
  CellChange,
  ModelCell,
  SheetModel,
  WorkbookChanges,
  WorkbookModel,
} from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { readTables } from '#shared/file/tables.ts';
import type { FileTable } from '#shared/file/tables.ts';
import { aboutSaving } from '#shared/file/savable.ts';
import { readAnySnapshot } from '#shared/file/xls.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { withUnread } from '#shared/report/unread.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { asShown } from '#shared/rules/fixes/encoding.ts';
import { safeFixes, shownChange } from '#shared/rules/fixes/plan.ts';
import type { ShownChange } from '#shared/rules/fixes/plan.ts';
import { cellAddress, parseAddress, quoteSheetName } from '#shared/sheet/address.ts';
import { toA1, toR1C1 } from '#shared/sheet/formula.ts';
import { patchedWithResults } from './recalculate.ts';

interface FixedFinding {
  sheet: string;
  finding: Finding;
  changed: ShownChange[];
}
interface NotMended {
  sheet: string;
  finding: Finding;
  /** those that were left alone for this reason; the finding may have others */
  cells: string[];
  reason: Text;
}

export interface Mended {
  /** the very bytes that came in where nothing was mended */
  bytes: Uint8Array;
  /** of the file as it is now */
  sheets: SheetResult[];
  fixed: FixedFinding[];
  notMended: NotMended[];
  /** what is to be known of saving a damaged file; null where nothing was mended or nothing is damaged */
  saving: Text | null;
  /** false: too large to calculate here, so what depends on the mended cells was not checked again */
  isCalculated: boolean;
}

/** Mending one thing may show another; a file that still changes after so many rounds is left as it then is. */
const MOST_ROUNDS = 12;

/** `bytes` of an .xlsx or .xlsm. Throws FileError when it cannot be read. */
export async function mendWorkbook(
  bytes: Uint8Array,
  reference: Reference,
  dates: EstimateDates | null,
): Promise<Mended> {
  const state: Mended = { bytes, sheets: [], fixed: [], notMended: [], saving: null, isCalculated: true };
  state.sheets = checked(bytes, reference, dates);
  const refused = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const model = readWorkbook(state.bytes);
    let asked = possible(state, chosen(state.sheets, refused), model, refused);
    if (round === 0 && asked.length > 0) state.saving = aboutSaving(bytes, model.unread);
    while (asked.length > 0) {
      const written = await patchedWithResults(state.bytes, model, changesOf(model, asked));
      if (written === null) {
        state.isCalculated = false;
        return uncalculated(state, model, asked);
      }
      const sheets = checked(written, reference, dates);
      const failed = asked.filter((job) => !isGone(job, sheets, state.sheets));
      if (failed.length === 0) {
        state.fixed.push(...asked.map((job) => fixedBy(job)));
        Object.assign(state, { bytes: written, sheets });
        break;
      }
      for (const job of failed) {
        refused.add(job.key);
        leave(state, job, job.option.changes, STAYED);
      }
      asked = asked.filter((job) => !failed.includes(job));
    }
    if (asked.length === 0) break;
  }
  return state;
}

interface Job {
  sheet: string;
  finding: Finding;
  /** only what can be written of it */
  option: FixOption;
  /** tells the fix as it was found */
  key: string;
}

function keyOf(sheet: string, { rule }: Finding, { changes }: FixOption): string {
  return JSON.stringify([sheet, rule, changes]);
}

function checked(bytes: Uint8Array, reference: Reference, dates: EstimateDates | null): SheetResult[] {
  const { snapshot, unread } = readAnySnapshot(bytes);
  return withUnread(checkWorkbook(snapshot, reference, dates), snapshot, unread);
}

function chosen(sheets: readonly SheetResult[], refused: ReadonlySet<string>): Job[] {
  const items = sheets.flatMap(({ name, findings }) => findings.map((finding) => ({ sheet: name, finding })));
  return safeFixes(items, ({ item: { sheet, finding }, option }) =>
    refused.has(keyOf(sheet, finding, option)),
  ).map(({ item: { sheet, finding }, option }) => ({
    sheet,
    finding,
    option,
    key: keyOf(sheet, finding, option),
  }));
}

/**
 * What can be written; why the rest cannot is kept. The cells of a safe fix are right one by one, so that one which stands in
 * the way of nothing but itself does not keep the others from being mended.
 */
function possible(state: Mended, jobs: readonly Job[], model: WorkbookModel, refused: Set<string>): Job[] {
  const tables = readTables(state.bytes);
  const free = jobs.flatMap((job) => {
    const kept: FixChange[] = [];
    const hindered = new Map<Text, FixChange[]>();
    for (const change of job.option.changes) {
      const reason =
        hindrance(change, model, tables) ??
        (isHeading(change, tables)
          ? refusal(state.bytes, model, [{ ...job, option: only(change, job) }])
          : null);
      if (reason === null) kept.push(change);
      else hindered.set(reason, [...(hindered.get(reason) ?? []), change]);
    }
    for (const [reason, changes] of hindered) leave(state, job, changes, reason);
    if (kept.length > 0) return [{ ...job, option: { ...job.option, changes: kept } }];
    refused.add(job.key);
    return [];
  });
  if (free.length === 0 || refusal(state.bytes, model, free) === null) return free;
  // Something cannot be kept: each is asked for itself.
  return free.filter((job) => {
    const reason = refusal(state.bytes, model, [job]);
    if (reason === null) return true;
    refused.add(job.key);
    leave(state, job, job.option.changes, reason);
    return false;
  });
}

const only = (change: FixChange, { option }: Job): FixOption => ({ ...option, changes: [change] });

/** Notes why cells are left alone, each cell once for a rule: what is left is found again in the next round. */
function leave(
  { notMended }: Mended,
  { sheet, finding }: Job,
  changes: readonly FixChange[],
  reason: Text,
): void {
  const known = new Set(
    notMended
      .filter((one) => one.sheet === sheet && one.finding.rule === finding.rule)
      .flatMap(({ cells }) => cells),
  );
  const cells = changes
    .map((change) => {
      const address = cellAddress(change.row, change.column);
      return change.sheet === sheet ? address : `${quoteSheetName(change.sheet)}!${address}`;
    })
    .filter((cell) => !known.has(cell));
  if (cells.length > 0) notMended.push({ sheet, finding, cells, reason });
}

/** Why a save would refuse these; null when it would not. */
function refusal(bytes: Uint8Array, model: WorkbookModel, jobs: readonly Job[]): Text | null {
  try {
    patchWorkbook(bytes, changesOf(model, jobs));
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.text;
    throw error;
  }
}

// ── what stands in the way ──────────────────────────────────────────────────────────────────────────────────────────

const PROTECTED: Text = {
  vi: 'trang đang khoá và ô không cho sửa',
  en: 'the sheet is protected and the cell locked',
};
const MERGED: Text = { vi: 'ô nằm trong vùng gộp', en: 'the cell lies within a merged area' };
const ARRAY: Text = { vi: 'ô thuộc công thức mảng', en: 'the cell belongs to an array formula' };
const FILTERED: Text = { vi: 'hàng đang bị bộ lọc ẩn', en: 'the row is hidden by a filter' };
const TABLE_COLUMN: Text = {
  vi: 'cả cột này của bảng (Table) dùng chung một công thức, ghi khác đi là hỏng cột',
  en: 'one formula works out this whole column of the table; anything else would break it',
};
const TABLE_TOTAL: Text = {
  vi: 'ô tổng này do bảng (Table) tự tính, hãy sửa trong Excel',
  en: 'the table works out this total itself; change it in Excel',
};
const STAYED: Text = {
  vi: 'đã thử sửa nhưng kiểm tra lại vẫn còn, nên đã trả lại như cũ',
  en: 'it was tried, but the check found it again, so it was taken back',
};

function hindrance(change: FixChange, model: WorkbookModel, tables: readonly FileTable[]): Text | null {
  const { sheet: name, row, column } = change;
  const sheet = model.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name} in the file that was checked`);
  const cell = cellAt(sheet, row, column);
  if (sheet.protected && model.styles[cell?.style ?? 0]?.locked !== false) return PROTECTED;
  if (cell?.arrayRange !== undefined) return ARRAY;
  const isCovered = sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
  if (isCovered) return MERGED;
  const isFiltered = sheet.anchored.includes('filter') || sheet.anchored.includes('table');
  const isHidden = isFiltered && sheet.rows.some((one) => one.row === row && one.hidden);
  return isHidden ? FILTERED : tableHindrance(change, sheet, tables);
}

/** The table a cell lies in. */
function tableAt({ sheet, row, column }: FixChange, tables: readonly FileTable[]): FileTable | undefined {
  return tables.find(
    ({ sheet: of, range: { top, left, bottom, right } }) =>
      of === sheet && row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** Whether it may be written is the save's to say, which carries a heading into its table. */
function isHeading(change: FixChange, tables: readonly FileTable[]): boolean {
  const table = tableAt(change, tables);
  return table !== undefined && table.hasHeadings && change.row === table.range.top;
}

function tableHindrance(change: FixChange, sheet: SheetModel, tables: readonly FileTable[]): Text | null {
  const { row, column } = change;
  const table = tableAt(change, tables);
  if (table === undefined) return null;
  const { range, hasHeadings, hasTotals } = table;
  const [first, last] = [range.top + (hasHeadings ? 1 : 0), range.bottom - (hasTotals ? 1 : 0)];
  const of = table.columns[column - range.left];
  if (of === undefined || row < first) return null;
  if (row > last) return of.hasTotalFormula ? TABLE_TOTAL : null;
  if (!of.isCalculated) return null;
  const own = formulaOf(table, sheet, column, first, last);
  return own !== null && columnTakes(change, own) ? null : TABLE_COLUMN;
}

const columnFormulas = new WeakMap<FileTable, Map<number, string | null>>();

/** The formula of a column of a table, worked out once for all its cells. */
function formulaOf(
  table: FileTable,
  sheet: SheetModel,
  column: number,
  first: number,
  last: number,
): string | null {
  const known = columnFormulas.get(table) ?? new Map<number, string | null>();
  columnFormulas.set(table, known);
  let own = known.get(column);
  if (own !== undefined) return own;
  const formulas = Array.from({ length: last - first + 1 }, (_, at) => {
    const formula = cellAt(sheet, first + at, column)?.formula;
    return formula === undefined ? '' : toR1C1(formula, first + at, column);
  });
  own = columnFormula(formulas);
  known.set(column, own);
  return own;
}

const indexes = new WeakMap<SheetModel, Map<number, ModelCell>>();
const COLUMNS = 16_384;

function cellAt(sheet: SheetModel, row: number, column: number): ModelCell | undefined {
  let index = indexes.get(sheet);
  if (index === undefined) {
    index = new Map(sheet.cells.map((cell) => [cell.row * COLUMNS + cell.column, cell]));
    indexes.set(sheet, index);
  }
  return index.get(row * COLUMNS + column);
}

// ── writing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function changesOf(model: WorkbookModel, jobs: readonly Job[]): WorkbookChanges {
  const changes = noChanges();
  for (const { option } of jobs) {
    for (const change of option.changes) {
      const sheet = model.sheets.find(({ name }) => name === change.sheet);
      if (sheet === undefined) continue;
      (changes.sheets[change.sheet] ??= { cells: [] }).cells.push(written(change, sheet, model));
    }
  }
  return changes;
}

function written(
  { row, column, becomes, font }: FixChange,
  sheet: SheetModel,
  model: WorkbookModel,
): CellChange {
  const own = model.styles[cellAt(sheet, row, column)?.style ?? 0] ?? {};
  if ('formula' in becomes) {
    const style = own.numberFormat === TEXT_FORMAT ? { style: { ...own, numberFormat: 'General' } } : {};
    return { row, column, value: null, formula: toA1(becomes.formula, row, column), ...style };
  }
  const { value } = becomes;
  if (font !== null && typeof value === 'string')
    return { row, column, value: asShown(value, own.fontName), style: { ...own, fontName: font } };
  // Under the text format a number would turn into text again at the next edit.
  const isNumber = typeof value === 'number' && own.numberFormat === TEXT_FORMAT;
  return { row, column, value, ...(isNumber && { style: { ...own, numberFormat: 'General' } }) };
}

const TEXT_FORMAT = '@';

/** Without results nothing can be checked again: the fixes are written, and Excel calculates on opening. */
function uncalculated(state: Mended, model: WorkbookModel, jobs: readonly Job[]): Mended {
  const fixed = new Set(jobs.map(({ finding }) => finding));
  return {
    ...state,
    bytes: patchWorkbook(state.bytes, { ...changesOf(model, jobs), recalculate: true }),
    fixed: [...state.fixed, ...jobs.map((job) => fixedBy(job))],
    sheets: state.sheets.map((sheet) => ({
      ...sheet,
      findings: sheet.findings.filter((finding) => !fixed.has(finding)),
    })),
  };
}

// ── judging ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Its rule no longer names a cell it wrote, and nothing else became an error there. */
function isGone(
  { finding, option }: Job,
  now: readonly SheetResult[],
  before: readonly SheetResult[],
): boolean {
  const isWritten = (sheet: string, { cells }: Finding): boolean =>
    cells.some((text) => option.changes.some((change) => change.sheet === sheet && names(text, change)));
  return now.every(({ name, findings }) => {
    const earlier = before.find((sheet) => sheet.name === name)?.findings ?? [];
    const errors = new Set(earlier.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
    return findings.every(
      (one) =>
        !(one.rule === finding.rule || (one.severity === 'error' && !errors.has(one.rule))) ||
        !isWritten(name, one),
    );
  });
}

/** A cell or range of the finding's own sheet that takes in the cell. */
function names(text: string, { row, column }: FixChange): boolean {
  if (text.includes('!')) return false;
  const { top, left, bottom, right } = parseAddress(text);
  return row >= top && row <= bottom && column >= left && column <= right;
}

function fixedBy({ sheet, finding, option }: Job): FixedFinding {
  return { sheet, finding, changed: option.changes.map(shownChange) };
}
