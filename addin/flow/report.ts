// Owns putting the report of a check into the open workbook, and telling it as CSV. No React, no DOM.
// Invariants: nothing is written before the person asks for it; an earlier report makes way only when they said so;
// a sheet of theirs never does.
import { reportPlace } from '#addin/excel/report.ts';
import { writePlan } from '#addin/excel/write.ts';
import { reportCsv } from '#shared/report/rows.ts';
import type { ReportSource } from '#shared/report/rows.ts';
import { planReport } from '#shared/report/sheet.ts';

/** What is reported; the workbook gives its own name. */
export type ReportedCheck = Omit<ReportSource, 'file'>;

export type Written = { status: 'written'; sheet: string } | { status: 'exists'; sheet: string };

/**
 * Writes the report as a new sheet and keeps in the workbook what was checked. Where the workbook has an earlier one, only
 * says so unless `mayReplace`. Throws HostError, and then the workbook is as it was.
 */
export async function writeReport(check: ReportedCheck, mayReplace: boolean): Promise<Written> {
  const { file, sheetNames, report } = await reportPlace();
  if (report !== null && !mayReplace) return { status: 'exists', sheet: report };
  const plan = planReport({ ...check, file }, { sheetNames, replaces: report });
  await writePlan(plan);
  return { status: 'written', sheet: plan.activate };
}

/** The report as a file: its name after the workbook's, and its text. Throws HostError. */
export async function csvOfReport(check: ReportedCheck): Promise<{ name: string; text: string }> {
  const { file } = await reportPlace();
  const stem = file.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  return { name: `${stem} - kết quả kiểm tra.csv`, text: reportCsv({ ...check, file }) };
}
