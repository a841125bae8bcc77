// Owns the product's own part of the open workbook: taken, changed, put back.
// Invariant: nothing but that part is touched; a part with nothing left to keep is taken away.
import { STAMP_NAMESPACE } from '#shared/contract/snapshot.ts';
import type { Stamp } from '#shared/contract/snapshot.ts';
import { EMPTY_STAMP, isEmptyStamp, stampFromXml, stampToXml } from '#shared/sheet/stamp.ts';
import { inExcel } from './errors.ts';

export interface StampPart {
  /** null: the workbook has none */
  part: Excel.CustomXmlPart | null;
  /** null also where what stands there cannot be read */
  stamp: Stamp | null;
}

/** What is kept in the open workbook. Two syncs at most. Throws HostError. */
export function readStamp(): Promise<Stamp | null> {
  return inExcel(async (context) => (await readStampPart(context)).stamp);
}

/** Puts what `change` makes of the stamp in its place. Three syncs at most. Throws HostError. */
export function changeStamp(change: (stamp: Stamp) => Stamp): Promise<void> {
  return inExcel(async (context) => {
    const kept = await readStampPart(context);
    writeStampPart(context, kept, change(kept.stamp ?? EMPTY_STAMP));
    await context.sync();
  });
}

/** Two syncs at most. */
export async function readStampPart(context: Excel.RequestContext): Promise<StampPart> {
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

/** Written with the next sync. A part that cannot be read is left alone as long as there is nothing to put there. */
export function writeStampPart(
  context: Excel.RequestContext,
  { part, stamp: old }: StampPart,
  stamp: Stamp,
): void {
  if (!isEmptyStamp(stamp)) {
    const xml = stampToXml(stamp);
    if (part === null) context.workbook.customXmlParts.add(xml);
    else part.setXml(xml);
  } else if (old !== null) part?.delete();
}
