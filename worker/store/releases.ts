// Owns the `release` table. Invariant: a release is written once and read as the text it was written with.
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { Release } from '#shared/contract/reference.ts';

/** D1 refuses rows and strings over 2 MB in production (not locally), so it is refused here. */
const LARGEST_BODY_BYTES = 1_900_000;

export interface ReleasePointer {
  number: number;
  sha256: string;
}

/** The newest release, or null when none was ever published. */
export async function newestRelease(db: D1Database): Promise<ReleasePointer | null> {
  return db
    .prepare('SELECT number, sha256 FROM release ORDER BY number DESC LIMIT 1')
    .first<ReleasePointer>();
}

/** Number and sha256 of one release, or null. */
export async function releaseByNumber(db: D1Database, number: number): Promise<ReleasePointer | null> {
  return db
    .prepare('SELECT number, sha256 FROM release WHERE number = ?')
    .bind(number)
    .first<ReleasePointer>();
}

/** JSON text of a release. Throws when the pointer names no row. */
export async function releaseBody(db: D1Database, { number, sha256 }: ReleasePointer): Promise<string> {
  const body = await db
    .prepare('SELECT body FROM release WHERE number = ? AND sha256 = ?')
    .bind(number, sha256)
    .first<string>('body');
  if (body === null) throw new Error(`release ${number} has no body`);
  return body;
}

/** Statement that writes a release; for a batch. Throws RangeError above D1's row size. */
export function insertRelease(db: D1Database, release: Release, actor: string): D1PreparedStatement {
  const body = JSON.stringify(release);
  const bytes = new TextEncoder().encode(body).length;
  if (bytes > LARGEST_BODY_BYTES) throw new RangeError(`release of ${bytes} bytes does not fit a D1 row`);
  return db
    .prepare('INSERT INTO release (number, sha256, body, published_by, published_at) VALUES (?, ?, ?, ?, ?)')
    .bind(release.number, release.sha256, body, actor, release.publishedAt);
}
