// Owns the readings by hand in the product's own part of the open workbook.
import type { SheetMapping } from '#shared/contract/mapping.ts';
import { changeStamp, readStamp } from './stampPart.ts';

/** The readings kept in the open workbook. Two syncs at most. Throws HostError. */
export async function readMappings(): Promise<SheetMapping[]> {
  return (await readStamp())?.mappings ?? [];
}

/** Puts what `change` makes of the readings in their place. Three syncs at most. Throws HostError. */
export function changeMappings(
  change: (mappings: readonly SheetMapping[]) => readonly SheetMapping[],
): Promise<void> {
  return changeStamp((stamp) => ({ ...stamp, mappings: [...change(stamp.mappings)] }));
}
