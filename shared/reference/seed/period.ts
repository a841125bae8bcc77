// Owns how the data files write time: inclusive ends and null for "before the data".
// Invariant: what leaves here is half-open, [validFrom, validTo).
import { BEGINNING } from '../../contract/reference.ts';
import { addDays } from '../../vietnamese/date.ts';

export interface Period {
  validFrom: string;
  validTo: string | null;
}

/** Inclusive first and last day (null = open) → half-open period. */
export function period(effectiveFrom: string | null, effectiveTo: string | null): Period {
  return {
    validFrom: effectiveFrom ?? BEGINNING,
    validTo: effectiveTo === null ? null : addDays(effectiveTo, 1),
  };
}
