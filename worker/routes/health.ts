// Owns GET /api/health: the Worker answers and its database has the tables.
import { Hono } from 'hono';
import type { AppEnv } from '../env.ts';
import { methodNotAllowed } from '../http/problem.ts';
import { newestRelease } from '../store/releases.ts';

export const health = new Hono<AppEnv>()
  .get('/', async (c) => {
    const release = await newestRelease(c.env.DB);
    return c.json({ status: 'ok' as const, release }, 200, { 'cache-control': 'no-store' });
  })
  .all('/', () => {
    throw methodNotAllowed('GET');
  });
