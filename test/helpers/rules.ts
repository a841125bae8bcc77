// Owns asking one rule about small sheets written as rows, through the check that everyone uses.
import type { EstimateDates } from '#shared/contract/common.ts';
import type { Finding, SheetResult } from '#shared/contract/finding.ts';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';

const reference = createReference(seedRelease());

export interface SheetRows {
  rows: readonly (readonly ExampleCell[])[];
  merges?: string[];
  dates?: EstimateDates;
}

export function checkRows({ rows, merges = [], dates }: SheetRows): SheetResult {
  const sheet = exampleSnapshot({ rows, merges });
  const [result] = checkWorkbook({ sheets: [sheet], names: [], stamp: null }, reference, dates ?? null);
  if (result === undefined) throw new Error('no result');
  return result;
}

/** Findings of some rules as "rule severity cells", in the order they are told. */
export function told(sheet: SheetRows, ...rules: string[]): string[] {
  return brief(checkRows(sheet).findings.filter(({ rule }) => rules.includes(rule)));
}

export function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, severity, cells }) => `${rule} ${severity} ${cells.join(' ')}`);
}
