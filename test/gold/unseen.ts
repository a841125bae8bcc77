// Owns fetching the sheets nobody tunes the recogniser on: loaded only when they are asked for.
// Invariant: of them only figures are shown.
import type { SheetFixture } from '../sheets/fixture.ts';

const FOLDER = 'unseen';

/** Throws where the checkout has none. */
export async function unseenSheets(): Promise<readonly SheetFixture[]> {
  const { UNSEEN } = (await import(`../sheets/${FOLDER}/all.ts`)) as { UNSEEN: readonly SheetFixture[] };
  return UNSEEN;
}
