// Owns the first question a pane asks: can this Excel run the product.
import { hostState } from '#addin/excel/support.ts';

/** How long a person may look at a pane that does nothing before being told why. */
const WAIT_MS = 15_000;

/** ready, or the reason why the pane cannot run here; answers within 15 s. */
export function startHost(): ReturnType<typeof hostState> {
  return hostState(WAIT_MS);
}
