// Owns mending a workbook file: all safe fixes, checked again and again until none is left.
// Invariant: a fix stays only when its finding is gone afterwards and the cells it wrote have no new error; everything else of
// the file is kept, and what was not mended is told with its reason.
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
import { aboutSaving } from '#shared/file/savable.ts';
import { readAnySnapshot } from '#shared/file/xls.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { withUnread } from '#shared/report/unread.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { asShown } from '#shared/rules/fixes/encoding.ts';
import { safeFixes, shownChange } from '#shared/rules/fixes/plan.ts';
import type { ShownChange } from '#shared/rules/fixes/plan.ts';
import { parseAddress } from '#shared/sheet/address.ts';
import { toA1 } from '#shared/sheet/formula.ts';
import { patchedWithResults } from './recalculate.ts';

interface FixedFinding {
  sheet: string;
  finding: Finding;
  changed: ShownChange[];
}
interface NotMended {
  sheet: string;
  finding: Finding;
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
    let asked = await possible(state, chosen(state.sheets, refused), model, refused);
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
        refused.add(keyOf(job));
        state.notMended.push({ sheet: job.sheet, finding: job.finding, reason: STAYED });
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
  option: FixOption;
}

function keyOf({ sheet, finding, option }: Job): string {
  return JSON.stringify([sheet, finding.rule, option.changes]);
}

function checked(bytes: Uint8Array, reference: Reference, dates: EstimateDates | null): SheetResult[] {
  const { snapshot, unread } = readAnySnapshot(bytes);
  return withUnread(checkWorkbook(snapshot, reference, dates), snapshot, unread);
}

function chosen(sheets: readonly SheetResult[], refused: ReadonlySet<string>): Job[] {
  const items = sheets.flatMap(({ name, findings }) => findings.map((finding) => ({ sheet: name, finding })));
  return safeFixes(items, ({ item, option }) => refused.has(keyOf({ ...item, option }))).map(
    ({ item, option }) => ({ ...item, option }),
  );
}

/** Those that can be written; why the others cannot is kept. */
async function possible(
  state: Mended,
  jobs: readonly Job[],
  model: WorkbookModel,
  refused: Set<string>,
): Promise<Job[]> {
  const refuse = ({ sheet, finding, option }: Job, reason: Text): void => {
    refused.add(keyOf({ sheet, finding, option }));
    state.notMended.push({ sheet, finding, reason });
  };
  const free = jobs.filter((job) => {
    const reason = job.option.changes.map((change) => hindrance(change, model)).find((one) => one !== null);
    if (reason) refuse(job, reason);
    return !reason;
  });
  if (free.length === 0 || refusal(state.bytes, model, free) === null) return free;
  // Something cannot be kept: each is asked for itself.
  return free.filter((job) => {
    const reason = refusal(state.bytes, model, [job]);
    if (reason !== null) refuse(job, reason);
    return reason === null;
  });
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
const STAYED: Text = {
  vi: 'đã thử sửa nhưng kiểm tra lại vẫn còn, nên đã trả lại như cũ',
  en: 'it was tried, but the check found it again, so it was taken back',
};

function hindrance({ sheet: name, row, column }: FixChange, model: WorkbookModel): Text | null {
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
  return isHidden ? FILTERED : null;
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
