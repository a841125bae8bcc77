// Owns what a report needs to know of the open workbook before it is written. Invariant: two syncs, nothing is changed.
import type { CheckStamp } from '#shared/contract/snapshot.ts';
import { reportSheet } from '#shared/sheet/stamp.ts';
import { inExcel } from './errors.ts';
import { readStampPart } from './stampPart.ts';

export interface ReportPlace {
  /** name of the workbook */
  file: string;
  sheetNames: string[];
  /** the sheet of an earlier report; null: there is none */
  report: string | null;
  /** the check it tells of; null where nothing is kept of one */
  lastCheck: CheckStamp | null;
}

/** Throws HostError. */
export function reportPlace(): Promise<ReportPlace> {
  return inExcel(async (context) => {
    const workbook = context.workbook.load('name');
    const sheets = workbook.worksheets.load('items/name');
    const names = workbook.names.load('items/name,items/formula');
    const { stamp } = await readStampPart(context);
    const sheetNames = sheets.items.map(({ name }) => name);
    const places = names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) }));
    return {
      file: workbook.name,
      sheetNames,
      report: reportSheet(places, sheetNames),
      lastCheck: stamp?.lastCheck ?? null,
    };
  });
}
