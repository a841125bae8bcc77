// Owns leaving findings alone and looking at them again: in the open workbook, and in the results that stand on the screen.
// Invariant: a result only changes once the workbook has kept it; nothing but the product's own part is written.
import { changeIgnores } from '#addin/excel/ignores.ts';
import type { IgnoredFinding, SheetResult } from '#shared/contract/finding.ts';
import { MAX_NAME, MAX_REASON } from '#shared/contract/ignore.ts';
import type { Ignore } from '#shared/contract/ignore.ts';
import { leaveAlone, takeBack } from '#shared/rules/ignores.ts';
import type { ListedFinding } from './findings.ts';

/** As typed. */
export interface Said {
  reason: string;
  by: string;
}

export type SaidProblem = 'reason' | 'by' | 'longReason' | 'longName';

/** What keeps it from being said so. */
export function problemsOfSaid({ reason, by }: Said): SaidProblem[] {
  const problems: SaidProblem[] = [];
  if (reason.trim() === '') problems.push('reason');
  if (reason.trim().length > MAX_REASON) problems.push('longReason');
  if (by.trim() === '') problems.push('by');
  if (by.trim().length > MAX_NAME) problems.push('longName');
  return problems;
}

/**
 * Leaves findings alone from now on and gives the results without them. `said` must be without problems, `now` is an ISO
 * instant. Throws HostError, and then nothing has changed.
 */
export async function ignoreFindings(
  items: readonly ListedFinding[],
  results: readonly SheetResult[],
  said: Said,
  now: string,
): Promise<SheetResult[]> {
  const kept: Ignore[] = [];
  const changed = results.map((result) => {
    const own = items.filter(({ sheet }) => sheet === result.name).map(({ finding }) => finding);
    if (own.length === 0) return result;
    const left = leaveAlone(result, own, { reason: said.reason.trim(), by: said.by.trim(), at: now });
    kept.push(...left.ignores);
    return left.result;
  });
  await changeIgnores((old) => [...old, ...kept]);
  return changed;
}

/** Tells a finding again that was left alone. Throws HostError, and then nothing has changed. */
export async function tellAgain(
  ignored: IgnoredFinding,
  sheet: string,
  results: readonly SheetResult[],
): Promise<SheetResult[]> {
  let changed: SheetResult[] = [...results];
  await changeIgnores((old) => {
    let gone: Ignore | null = null;
    changed = results.map((result) => {
      if (result.name !== sheet) return result;
      const back = takeBack(result, ignored, old);
      gone = back.ignore;
      return back.result;
    });
    return old.filter((one) => one !== gone);
  });
  return changed;
}

// ── who says so ─────────────────────────────────────────────────────────────────────────────────────────────────────

const NAME_KEY = 'dutoan.person';

/** The name given last on this machine; '' when there is none. */
export function rememberedName(storage: Pick<Storage, 'getItem'>): string {
  return storage.getItem(NAME_KEY) ?? '';
}

export function rememberName(storage: Pick<Storage, 'setItem'>, name: string): void {
  try {
    storage.setItem(NAME_KEY, name.trim());
  } catch {
    // The storage is full: the name is asked for again next time, nothing more.
  }
}
