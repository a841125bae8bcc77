// Owns checking the open workbook and telling how far each of its sheets was checked.
// Invariants: what was not checked is carried along, never dropped; a check that was stopped gives no result, not a part of one.
import { activeSheetName } from '#addin/excel/active.ts';
import { readWorkbookSnapshot } from '#addin/excel/read.ts';
import type { EstimateDates, Text } from '#shared/contract/common.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import type { SheetMapping } from '#shared/contract/mapping.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { nextTurn, runInSlices } from './slices.ts';

export type CheckScope = 'workbook' | 'activeSheet';

/** Where a check stands. */
export interface CheckProgress {
  doing: 'read' | 'check';
  sheet: string;
  /** of the whole check, 0 to 1; never falls */
  share: number;
}

export interface CheckOptions {
  signal?: AbortSignal;
  onProgress?: (progress: CheckProgress) => void;
  /** readings corrected in other workbooks, used for sheets of the same form */
  remembered?: readonly SheetMapping[];
}

/** Reading through Excel takes by far the longer part of a check. */
const READ_SHARE = 0.8;

/** The rules weigh a quarter of the pane: they come when somebody wants to check. */
function loadEngine() {
  return import('#shared/rules/check.ts');
}

function loadCatalogue() {
  return import('#shared/rules/catalogue.ts');
}

/** The rules, with those the office wrote itself. */
async function loadRules(reference: Reference) {
  const { checkSteps, prepareOwnRules } = await loadEngine();
  await prepareOwnRules(reference);
  return checkSteps;
}

/** Fetches the rules ahead, so that they are there when the button is pressed. */
export async function prepareCheck(): Promise<void> {
  // Whoever then checks meets the same failure, and is told.
  await Promise.all([loadEngine(), loadCatalogue()]).catch(() => undefined);
}

/**
 * Reads the open workbook and checks it, in slices. `dates` null: those of the stamp, else of the sheet; never today.
 * Throws HostError when the workbook cannot be read, and the signal's reason once that is aborted.
 */
export async function checkOpenWorkbook(
  reference: Reference,
  dates: EstimateDates | null,
  scope: CheckScope,
  { signal, onProgress, remembered = [] }: CheckOptions = {},
): Promise<SheetResult[]> {
  signal?.throwIfAborted();
  const sheet = scope === 'activeSheet' ? await activeSheetName() : undefined;
  const reading = readWorkbookSnapshot({
    sheet,
    signal,
    onProgress: async ({ sheet, done, of }) => {
      onProgress?.({ doing: 'read', sheet, share: (READ_SHARE * done) / of });
      await nextTurn();
    },
  });
  const [snapshot, checkSteps] = await Promise.all([reading, loadRules(reference)]);
  return runInSlices(checkSteps(snapshot, reference, dates, remembered), {
    signal,
    onSlice: ({ sheet, done, of }) =>
      onProgress?.({ doing: 'check', sheet, share: READ_SHARE + ((1 - READ_SHARE) * done) / of }),
  });
}

export interface SheetsByDepth {
  /** recognised: every rule was run */
  whole: SheetResult[];
  /** not recognised: only what needs no knowledge of the table */
  formulas: SheetResult[];
  /** no cell is filled in */
  empty: SheetResult[];
}

/** How far each sheet was checked. A sheet that holds anything and is not recognised says so in `notChecked`. */
export function sheetsByDepth(results: readonly SheetResult[]): SheetsByDepth {
  const depth = ({ kind, notChecked }: SheetResult): keyof SheetsByDepth =>
    kind !== 'other' ? 'whole' : notChecked.length > 0 ? 'formulas' : 'empty';
  const byDepth: SheetsByDepth = { whole: [], formulas: [], empty: [] };
  for (const result of results) byDepth[depth(result)].push(result);
  return byDepth;
}

/** Estimates whose dated rules could not run because neither stamp nor sheet says when the activity takes place. */
export function sheetsWithoutDates(results: readonly SheetResult[]): string[] {
  return results
    .filter((result) => result.kind === 'estimate' && result.dates.source === 'none')
    .map((result) => result.name);
}

/** What one reason held back: rules on a range, or all of it where no rule is named. */
export interface HeldBack {
  sheet: string;
  /** '' = the whole sheet */
  range: string;
  reason: Text;
  rules: string[];
}

/** What was not checked, in the order of the sheets; rules that the same reason held back on the same range are one entry. */
export function listNotChecked(results: readonly SheetResult[]): HeldBack[] {
  return results.flatMap(({ name, notChecked }) => {
    const entries = new Map<string, HeldBack>();
    for (const { range, rule, reason } of notChecked) {
      const key = `${range} ${reason.vi}`;
      const entry = entries.get(key) ?? { sheet: name, range, reason, rules: [] };
      if (rule !== null) entry.rules.push(rule);
      entries.set(key, entry);
    }
    return [...entries.values()];
  });
}

/** The names of all rules by id: in Vietnamese as the release words them, in English as the catalogue does. */
export async function loadRuleNames(reference: Reference): Promise<ReadonlyMap<string, Text>> {
  const { RULES } = await loadCatalogue();
  const names = new Map(RULES.map(({ id, name }) => [id, name]));
  for (const item of reference.release.items) {
    if (item.kind !== 'rule') continue;
    const { rule } = item.data;
    names.set(rule, { vi: item.name, en: names.get(rule)?.en ?? item.name });
  }
  return names;
}
