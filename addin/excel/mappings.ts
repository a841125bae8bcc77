// Owns the readings by hand in the product's own part of the open workbook: taken, changed, put back.
// Invariant: nothing but that part is touched; a part with nothing left to keep is taken away.
import type { SheetMapping } from '#shared/contract/mapping.ts';
import { STAMP_NAMESPACE } from '#shared/contract/snapshot.ts';
import { stampFromXml, stampToXml } from '#shared/sheet/stamp.ts';
import { inExcel } from './errors.ts';

/** The readings kept in the open workbook. Two syncs at most. Throws HostError. */
export function readMappings(): Promise<SheetMapping[]> {
  return inExcel(async (context) => (await readPart(context)).stamp?.mappings ?? []);
}

/** Puts what `change` makes of the readings in their place. Three syncs at most. Throws HostError. */
export function changeMappings(
  change: (mappings: readonly SheetMapping[]) => readonly SheetMapping[],
): Promise<void> {
  return inExcel(async (context) => {
    const { part, stamp } = await readPart(context);
    const sheets = stamp?.sheets ?? [];
    const mappings = [...change(stamp?.mappings ?? [])];
    const xml = stampToXml({ version: 1, sheets, mappings });
    if (sheets.length + mappings.length > 0) {
      if (part === null) context.workbook.customXmlParts.add(xml);
      else part.setXml(xml);
    } else if (stamp !== null) part?.delete();
    await context.sync();
  });
}

async function readPart(context: Excel.RequestContext) {
  const part = context.workbook.customXmlParts
    .getByNamespace(STAMP_NAMESPACE)
    .getOnlyItemOrNullObject()
    .load('id');
  await context.sync();
  if (part.isNullObject) return { part: null, stamp: null };
  const xml = part.getXml();
  await context.sync();
  // A ClientResult is filled by the sync; there is nothing to load.
  // eslint-disable-next-line office-addins/load-object-before-read
  return { part, stamp: stampFromXml(xml.value) };
}
