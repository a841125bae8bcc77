// Owns the first question a pane asks: can this Excel run the product.
import { hostState } from '#addin/excel/support.ts';
import type { HostState } from '#addin/excel/support.ts';

/** How long a person may look at a pane that does nothing before being told why. */
const WAIT_MS = 15_000;

export type { HostState };

export function startHost(): Promise<HostState> {
  return hostState(WAIT_MS);
}
