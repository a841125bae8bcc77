// Owns which release is served and from where: D1 holds them, an isolate keeps the bodies it has served.
// Invariant: a body is kept by its sha256, so it can never be the wrong one.
import type { D1Database } from '@cloudflare/workers-types';
import type { Release } from '#shared/contract/reference.ts';
import { Problem } from '../http/problem.ts';
import { insertItems } from '../store/referenceItems.ts';
import {
  insertRelease,
  newestRelease,
  releaseBody,
  releaseByNumber,
  type ReleasePointer,
} from '../store/releases.ts';

/** A body from D1 costs seven times the CPU of a kept one; an isolate has 128 MB, so a few are enough. */
const KEPT_BODIES = 4;
const bodies = new Map<string, string>();

/** The newest release. Throws Problem 503 while nothing was published. */
export async function currentRelease(db: D1Database): Promise<ReleasePointer> {
  const pointer = await newestRelease(db);
  if (pointer === null)
    throw new Problem(503, 'no-release', {
      vi: 'Máy chủ chưa có danh mục nào được phát hành. Hãy báo người phụ trách danh mục.',
      en: 'The server holds no published reference lists yet. Tell the person in charge of the lists.',
    });
  return pointer;
}

/** Release `number`. Throws Problem 404 when there is none. */
export async function numberedRelease(db: D1Database, number: number): Promise<ReleasePointer> {
  const pointer = await releaseByNumber(db, number);
  if (pointer === null)
    throw new Problem(404, 'no-such-release', {
      vi: `Không có bản danh mục số ${number}.`,
      en: `There is no release ${number} of the reference lists.`,
    });
  return pointer;
}

/** JSON text of a release as it was published. */
export async function releaseText(db: D1Database, pointer: ReleasePointer): Promise<string> {
  const kept = bodies.get(pointer.sha256);
  if (kept !== undefined) return kept;
  const body = await releaseBody(db, pointer);
  const oldest = bodies.keys().next();
  if (bodies.size >= KEPT_BODIES && !oldest.done) bodies.delete(oldest.value);
  bodies.set(pointer.sha256, body);
  return body;
}

/** Writes a release and its items in one batch: all or nothing. */
export async function publishFirstRelease(db: D1Database, release: Release, actor: string): Promise<void> {
  await db.batch([...insertItems(db, release.items, actor), insertRelease(db, release, actor)]);
}
