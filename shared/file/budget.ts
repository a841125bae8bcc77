// Owns how much of a file is taken in before it is called too large.
// Invariant: what is counted is what came out of the file, so that a file is too large on every computer or on none.
import { fileError } from './errors.ts';

/** Each costs about 20–250 bytes and up to five microseconds: together they stay near two seconds and 128 MB. */
const LIMITS = {
  /** cells of the used ranges, empty ones too */
  places: { most: 6_000_000, vi: 'ô', en: 'cells' },
  /** formulas that are not copies of the ones above or beside them */
  formulas: { most: 400_000, vi: 'công thức khác nhau', en: 'different formulas' },
  merges: { most: 500_000, vi: 'vùng gộp ô', en: 'merged areas' },
  strings: { most: 1_000_000, vi: 'đoạn chữ khác nhau', en: 'different texts' },
  letters: { most: 40_000_000, vi: 'chữ', en: 'letters' },
  sheets: { most: 5_000, vi: 'trang tính', en: 'sheets' },
} as const;

export type Taken = keyof typeof LIMITS;

export class Budget {
  private readonly taken = { places: 0, formulas: 0, merges: 0, strings: 0, letters: 0, sheets: 0 };

  /** @throws FileError too-large when this is more than a file may hold */
  take(kind: Taken, count: number): void {
    if ((this.taken[kind] += count) <= LIMITS[kind].most) return;
    throw fileError('tooMany', `${LIMITS[kind].vi}|${LIMITS[kind].en}`);
  }
}
