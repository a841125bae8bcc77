// Owns the short forms in which tests ask one rule about a small sheet on some days.
import type { EstimateDates } from '#shared/contract/common.ts';
import type { Finding, SheetResult } from '#shared/contract/finding.ts';
import type { CellValue } from '#shared/contract/snapshot.ts';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { createCheck } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import { checkRows } from './rules.ts';
import type { SheetRows } from './rules.ts';

export type Rows = SheetRows['rows'];

/** One activity day, signed on it unless said otherwise. */
export const on = (day: string, document = day): EstimateDates => ({ from: day, to: day, document });
export const over = (from: string, to: string, document = from): EstimateDates => ({ from, to, document });

export function checked(rows: Rows, dates: EstimateDates | null = null, merges: string[] = []): SheetResult {
  return checkRows({ rows, merges, ...(dates && { dates }) });
}

/** Findings of one rule. */
export function found(
  rule: string,
  rows: Rows,
  dates: EstimateDates | null = null,
  merges?: string[],
): Finding[] {
  return checked(rows, dates, merges).findings.filter((finding) => finding.rule === rule);
}

/** "severity cells" of each finding of one rule. */
export function told(
  rule: string,
  rows: Rows,
  dates: EstimateDates | null = null,
  merges?: string[],
): string[] {
  return found(rule, rows, dates, merges).map(({ severity, cells }) => `${severity} ${cells.join(' ')}`);
}

const reference = createReference(seedRelease());

/** What a kept check says after one cell is typed over, and what a new check of the edited sheet says. */
export function afterEdit(
  rows: Rows,
  edit: { row: number; column: number; value: CellValue },
  dates: EstimateDates | null,
  merges: string[] = [],
): { kept: SheetResult[]; fresh: SheetResult[] } {
  const book = (all: Rows) => ({ sheets: [exampleSnapshot({ rows: all, merges })], names: [], stamp: null });
  const check = createCheck(book(rows), reference, dates);
  check.results();
  check.edit('Ví dụ', edit.row, edit.column, edit.value, '');
  const edited = rows.map((cells, row) =>
    cells.map((cell, column) => (row === edit.row && column === edit.column ? edit.value : cell)),
  );
  return { kept: check.results(), fresh: createCheck(book(edited), reference, dates).results() };
}
