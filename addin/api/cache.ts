// Owns the copy of the release that this machine keeps for days without the server.
// Invariant: only a release that matches the contract is ever read out or overwritten with.
import * as z from 'zod';
import { releaseSchema, type Release } from '#shared/contract/reference.ts';

const KEY = 'dutoan.reference';
const storedSchema = z.object({ fetchedAt: z.iso.datetime(), release: releaseSchema });

/** The members of localStorage that are used. */
export type ReferenceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
export interface StoredRelease {
  /** ISO instant of the last time the server said this is its current release */
  fetchedAt: string;
  release: Release;
}
export type Stored = { kind: 'kept'; kept: StoredRelease } | { kind: 'none' } | { kind: 'damaged' };

/** What is kept; `damaged` when there is something that is not a release. */
export function readStored(storage: ReferenceStorage): Stored {
  const text = storage.getItem(KEY);
  if (text === null) return { kind: 'none' };
  const parsed = storedSchema.safeParse(parseJson(text));
  return parsed.success ? { kind: 'kept', kept: parsed.data } : { kind: 'damaged' };
}

/** Keeps a release; a full or refused storage only means that the next start needs the server. */
export function store(storage: ReferenceStorage, stored: StoredRelease): void {
  try {
    storage.setItem(KEY, JSON.stringify(stored));
  } catch (error) {
    // Browsers throw a DOMException (QuotaExceededError, SecurityError); the release in hand is good all the same.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
