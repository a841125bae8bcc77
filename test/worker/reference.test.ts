import { env, exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { releaseSchema } from '#shared/contract/reference.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { publishFirstRelease } from '#worker/services/releases.ts';

const seed = seedRelease();
const get = (path: string, init?: RequestInit) =>
  exports.default.fetch(new Request(`https://dutoan.test${path}`, init));
const publish = () => publishFirstRelease(env.DB, seed, 'test');

describe('GET /api/reference/current', () => {
  it('serves the release with its sha256 as ETag', async () => {
    await publish();
    const response = await get('/api/reference/current');
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toBe(`"${seed.sha256}"`);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(releaseSchema.parse(await response.json())).toEqual(seed);
  });

  it.each([`"${seed.sha256}"`, `W/"${seed.sha256}"`, `"other", W/"${seed.sha256}"`, '*'])(
    'answers 304 without a body to If-None-Match %s',
    async (tag) => {
      await publish();
      const response = await get('/api/reference/current', { headers: { 'if-none-match': tag } });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(`"${seed.sha256}"`);
      expect(await response.text()).toBe('');
    },
  );

  it('serves the whole release to someone who has another one', async () => {
    await publish();
    const response = await get('/api/reference/current', { headers: { 'if-none-match': '"old"' } });
    expect(response.status).toBe(200);
    expect(((await response.json()) as { number: number }).number).toBe(1);
  });

  it('serves the newest release', async () => {
    await publish();
    const next = { ...seed, number: 2, sha256: 'a'.repeat(64), items: seed.items.slice(0, 1) };
    await env.DB.prepare(
      'INSERT INTO release (number, sha256, body, published_by, published_at) VALUES (?, ?, ?, ?, ?)',
    )
      .bind(2, next.sha256, JSON.stringify(next), 'test', '2026-12-01T00:00:00Z')
      .run();
    expect(await (await get('/api/reference/current')).json()).toEqual(next);
    expect(await (await get('/api/reference/releases/1')).json()).toEqual(seed);
  });

  it('says in both languages that nothing was published yet', async () => {
    const response = await get('/api/reference/current');
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      status: 503,
      code: 'no-release',
      detail: expect.stringContaining('chưa có danh mục'),
      text: { en: expect.stringContaining('no published') },
    });
  });
});

describe('GET /api/reference/releases/:n', () => {
  it('serves a release for ever', async () => {
    await publish();
    const response = await get('/api/reference/releases/1');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await response.json()).toEqual(seed);
  });

  it.each([
    ['2', 404, 'no-such-release'],
    ['0', 400, 'bad-release-number'],
    ['-1', 400, 'bad-release-number'],
    ['1.5', 400, 'bad-release-number'],
    ['x', 400, 'bad-release-number'],
    ["1'--", 400, 'bad-release-number'],
    ['99999999999', 400, 'bad-release-number'],
  ])('refuses %s with %i', async (number, status, code) => {
    await publish();
    const response = await get(`/api/reference/releases/${encodeURIComponent(number)}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ status, code });
  });
});
