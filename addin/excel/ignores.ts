// Owns the findings left alone in the product's own part of the open workbook.
import type { Ignore } from '#shared/contract/ignore.ts';
import { changeStamp } from './stampPart.ts';

/** Puts what `change` makes of the ignores in their place. Three syncs at most. Throws HostError. */
export function changeIgnores(change: (ignores: readonly Ignore[]) => readonly Ignore[]): Promise<void> {
  return changeStamp((stamp) => ({ ...stamp, ignores: [...change(stamp.ignores)] }));
}
