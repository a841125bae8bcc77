// Owns reading reference releases: the current one by ETag, any by number for ever.
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import type { Context } from 'hono';
import * as z from 'zod';
import type { AppEnv } from '../env.ts';
import { methodNotAllowed, Problem } from '../http/problem.ts';
import { currentRelease, numberedRelease, releaseText } from '../services/releases.ts';
import type { ReleasePointer } from '../store/releases.ts';

const numberParam = z.object({ n: z.string().regex(/^[1-9]\d{0,8}$/) });
const ONE_YEAR_IMMUTABLE = 'public, max-age=31536000, immutable';

export const reference = new Hono<AppEnv>()
  .get('/current', async (c) => answer(c, await currentRelease(c.env.DB), 'no-cache'))
  .all('/current', () => {
    throw methodNotAllowed('GET');
  })
  .get(
    '/releases/:n',
    zValidator('param', numberParam, (result) => {
      if (!result.success)
        throw new Problem(400, 'bad-release-number', {
          vi: 'Số bản danh mục phải là số nguyên dương.',
          en: 'The release number must be a positive whole number.',
        });
    }),
    async (c) =>
      answer(c, await numberedRelease(c.env.DB, Number(c.req.valid('param').n)), ONE_YEAR_IMMUTABLE),
  )
  .all('/releases/:n', () => {
    throw methodNotAllowed('GET');
  });

/** 304 when the caller has this release, else its text. */
async function answer(c: Context<AppEnv>, pointer: ReleasePointer, cacheControl: string): Promise<Response> {
  const headers = { etag: `"${pointer.sha256}"`, 'cache-control': cacheControl };
  if (matches(c.req.header('if-none-match'), pointer.sha256)) return c.body(null, 304, headers);
  return c.body(await releaseText(c.env.DB, pointer), 200, {
    ...headers,
    'content-type': 'application/json',
  });
}

/** Weak comparison (RFC 9110 §13.1.2): proxies that compress turn "x" into W/"x". */
function matches(ifNoneMatch: string | undefined, sha256: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === `"${sha256}"`);
}
