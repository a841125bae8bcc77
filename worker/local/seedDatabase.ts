// Owns what a local database holds before anyone works with it: release 1, once.
// Invariant: a database that already holds a release is not touched.
import type { D1Database } from '@cloudflare/workers-types';
import { seedRelease } from '#shared/reference/seed.ts';
import { publishFirstRelease } from '../services/releases.ts';
import { newestRelease, releaseByNumber } from '../store/releases.ts';

/** seeded: release 1 was written; kept: it was there; changed: the one there differs from the program's own. */
export async function seedDatabase(db: D1Database): Promise<'seeded' | 'kept' | 'changed'> {
  const seed = seedRelease();
  if ((await newestRelease(db)) === null) {
    await publishFirstRelease(db, seed, 'npm start');
    return 'seeded';
  }
  const first = await releaseByNumber(db, seed.number);
  return first?.sha256 === seed.sha256 ? 'kept' : 'changed';
}
