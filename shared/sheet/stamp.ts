// Owns how the product's stamp is written in its customXml part and read back.
// Invariant: reading never throws: whatever is not a whole stamp of this version is null.
import type { DefinedName, Stamp } from '../contract/snapshot.ts';
import { STAMP_NAMESPACE, stampSchema } from '../contract/snapshot.ts';
import { FileError } from '../file/model.ts';
import { escapeXml, parseXml } from '../file/xml.ts';
import { quoteSheetName } from './address.ts';

/** Of a workbook in which the product keeps nothing yet. */
export const EMPTY_STAMP: Stamp = { version: 1, sheets: [], mappings: [], ignores: [], lastCheck: null };

/** True when there is nothing to keep, and so no part to have. */
export function isEmptyStamp({ sheets, mappings, ignores, lastCheck }: Stamp): boolean {
  return sheets.length + mappings.length + ignores.length === 0 && lastCheck === null;
}

/** The whole text of the part. */
export function stampToXml(stamp: Stamp): string {
  // U+FFFE and U+FFFF are no XML characters; JSON can spell them
  const json = JSON.stringify(stamp).replace(
    /[\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16)}`,
  );
  return `<stamp xmlns="${STAMP_NAMESPACE}">${escapeXml(json)}</stamp>`;
}

/** The stamp of a part's text; null when the text is damaged or no stamp of this version. */
export function stampFromXml(xml: string): Stamp | null {
  try {
    const root = parseXml('stamp', xml);
    if (root.local !== 'stamp') return null;
    return stampSchema.safeParse(JSON.parse(root.text)).data ?? null;
  } catch (error) {
    if (error instanceof FileError || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The hidden name that stands on the report of a check and moves with it. */
export const REPORT_ANCHOR = 'dutoan_ketQua';

/** True when a defined name's reference lies on a sheet. */
export function standsOn(refersTo: string, sheet: string): boolean {
  const place = refersTo.toLowerCase();
  return [quoteSheetName(sheet), sheet].some((name) => place.startsWith(`=${name}!`.toLowerCase()));
}

/** The sheet that holds the product's own report, which is itself not checked; null when there is none. */
export function reportSheet(
  names: readonly Pick<DefinedName, 'name' | 'refersTo'>[],
  sheets: readonly string[],
): string | null {
  const anchor = names.find(({ name }) => name.toLowerCase() === REPORT_ANCHOR.toLowerCase());
  if (anchor === undefined) return null;
  return sheets.find((sheet) => standsOn(anchor.refersTo, sheet)) ?? null;
}

/** By which the stamp knows a sheet: Excel takes names that differ in case alone for the same. */
export function nameKey(sheet: string): string {
  return sheet.normalize('NFC').toLowerCase();
}
