// Owns the list of sheets nobody tunes the recogniser on.
// Invariant: written and labelled without asking the product.
import type { SheetFixture } from '../fixture.ts';

export const UNSEEN: readonly SheetFixture[] = [];
