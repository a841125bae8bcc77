// Owns which dates a check uses: given, else said by hand, else stamped, else what the sheet says.
// Invariant: never today; the document date comes from the sheet's own date line when nothing else gives it.
import type { EstimateDates } from '../contract/common.ts';
import type { CheckDates } from '../contract/finding.ts';
import type { StampSheet, WorkbookSnapshot } from '../contract/snapshot.ts';
import type { SheetInfo } from '../sheet/info.ts';
import { standsOn } from '../sheet/stamp.ts';

/** Dates for one sheet; from and to stay null when nobody says them. `corrected`: kept in the workbook with a reading by hand. */
export function checkDates(
  given: EstimateDates | null,
  corrected: EstimateDates | null,
  stamp: StampSheet | null,
  info: SheetInfo,
): CheckDates {
  if (given) return { ...given, source: 'option' };
  if (corrected) return { ...corrected, source: 'stamp' };
  if (stamp) return { from: stamp.from, to: stamp.to, document: stamp.document, source: 'stamp' };
  const { period, document } = info;
  return {
    from: period?.from ?? null,
    to: period?.to ?? null,
    document: document ?? period?.from ?? null,
    source: period || document ? 'sheet' : 'none',
  };
}

/** The stamp of a sheet, found through the hidden name that moves with it; null when the product did not build it. */
export function stampOf(workbook: WorkbookSnapshot, sheetName: string): StampSheet | null {
  return (
    workbook.stamp?.sheets.find((stamp) => {
      const anchor = workbook.names.find((name) => name.name.toLowerCase() === stamp.anchor.toLowerCase());
      return anchor !== undefined && standsOn(anchor.refersTo, sheetName);
    }) ?? null
  );
}
