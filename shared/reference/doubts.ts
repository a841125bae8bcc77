// Owns from which day on it is not known whether a document still sets the amounts it set before.
// Invariant: a doubted amount is asked about and never makes a price wrong; the day is in force until the office confirms.
import type { Norm } from '../contract/reference.ts';

/**
 * TT 55/2023/TT-BTC was written for the national programmes of 2021–2025, and no successor is known; TT 39/2025/TT-BKHCN of
 * 30/11/2025 may end TT 03/2023/TT-BTC for provincial tasks (docs/limits.md: what is not verified).
 */
const DOUBTED_FROM: Readonly<Record<string, string>> = {
  'TT55-2023-BTC': '2026-01-01',
  'TT03-2023-BTC': '2025-11-30',
};

/** True when a document of the norm's chain may no longer apply on this day. */
export function isDoubted(norm: Norm, day: string): boolean {
  return norm.data.legal.some(({ document }) => {
    const from = DOUBTED_FROM[document];
    return from !== undefined && day >= from;
  });
}
