// Owns checking the open workbook and putting what was found in the order a person works through it.
// Invariant: what was not checked is carried along, never dropped.
import { activeSheetName } from '#addin/excel/active.ts';
import { readWorkbookSnapshot } from '#addin/excel/read.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import type { EstimateDates } from '#shared/contract/common.ts';
import type { Finding, Severity, SheetResult } from '#shared/contract/finding.ts';
import type { Reference } from '#shared/reference/lookup.ts';

export type CheckScope = 'workbook' | 'activeSheet';

/**
 * Reads the open workbook and checks it. `dates` null: those of the stamp, else of the sheet; never today.
 * Throws HostError when the workbook cannot be read.
 */
export async function checkOpenWorkbook(
  reference: Reference,
  dates: EstimateDates | null,
  scope: CheckScope,
): Promise<SheetResult[]> {
  const only = scope === 'activeSheet' ? await activeSheetName() : null;
  const results = checkWorkbook(await readWorkbookSnapshot(), reference, dates);
  return only === null ? results : results.filter((result) => result.name === only);
}

export interface ListedFinding {
  sheet: string;
  finding: Finding;
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** All findings: errors first, then in the order of the sheets and of the rules within a sheet. */
export function listFindings(results: readonly SheetResult[]): ListedFinding[] {
  return results
    .flatMap((result) => result.findings.map((finding) => ({ sheet: result.name, finding })))
    .sort((a, b) => ORDER[a.finding.severity] - ORDER[b.finding.severity]);
}

export function countBySeverity(findings: readonly ListedFinding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { finding } of findings) counts[finding.severity]++;
  return counts;
}

/** Estimates whose dated rules could not run because neither stamp nor sheet says when the activity takes place. */
export function sheetsWithoutDates(results: readonly SheetResult[]): string[] {
  return results
    .filter((result) => result.kind === 'estimate' && result.dates.source === 'none')
    .map((result) => result.name);
}

/** Name of a rule as the release words it; null when the release does not hold the rule. */
export function ruleName(reference: Reference, rule: string): string | null {
  const item = reference.release.items.find((i) => i.kind === 'rule' && i.data.rule === rule);
  return item?.name ?? null;
}
