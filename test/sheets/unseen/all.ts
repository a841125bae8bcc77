// Owns the list of sheets nobody tunes the recogniser on.
// Invariant: written and labelled without asking the product.
import type { SheetFixture } from '../fixture.ts';
import { xaThucHienChi } from './xaThucHienChi.ts';

export const UNSEEN: SheetFixture[] = [xaThucHienChi];
