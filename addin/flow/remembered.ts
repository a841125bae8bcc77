// Owns the readings this machine remembers from other workbooks, by the form of their headings.
// Invariant: a few dozen, the newest first; never the dates of a file; losing them, or having none, stops nothing.
import type { SheetMapping } from '#shared/contract/mapping.ts';
import { sheetMappingSchema } from '#shared/contract/mapping.ts';

export interface Memory {
  /** the newest first */
  list(): SheetMapping[];
  /** in place of an earlier one of the same form */
  remember(mapping: SheetMapping): void;
  forget(form: string): void;
}

const KEY = 'dutoan.readings';
const KEPT = 40;

/** The memory in a storage; what stands there and cannot be read counts as nothing. */
export function createMemory(storage: Pick<Storage, 'getItem' | 'setItem'>): Memory {
  const list = (): SheetMapping[] => {
    const kept = parse(storage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.flatMap((one) => sheetMappingSchema.safeParse(one).data ?? []);
  };
  const keep = (mappings: SheetMapping[]): void => {
    try {
      storage.setItem(KEY, JSON.stringify(mappings.slice(0, KEPT)));
    } catch {
      // The storage is full: the reading is kept in its workbook all the same.
    }
  };
  return {
    list,
    remember: (mapping) =>
      keep([{ ...mapping, dates: null }, ...list().filter(({ form }) => form !== mapping.form)]),
    forget: (form) => keep(list().filter((one) => one.form !== form)),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
