import { env, exports } from 'cloudflare:workers';
import type { D1Database } from '@cloudflare/workers-types';
import { describe, expect, it, vi } from 'vitest';
import app from '#worker/app.ts';

const fetch = (path: string, init?: RequestInit) =>
  exports.default.fetch(new Request(`https://dutoan.test${path}`, init));

describe('the API', () => {
  it('is healthy with an empty database', async () => {
    const response = await fetch('/api/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', release: null });
  });

  it.each(['/api', '/api/', '/api/nothing', '/api/reference', '/api/reference/current/x', '/nothing'])(
    'denies %s by default',
    async (path) => {
      const response = await fetch(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ code: 'not-found', status: 404 });
    },
  );

  it.each([
    ['POST', '/api/health'],
    ['DELETE', '/api/reference/current'],
    ['PUT', '/api/reference/releases/1'],
    ['OPTIONS', '/api/reference/current'],
  ])('refuses %s %s and names the method that works', async (method, path) => {
    const response = await fetch(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET');
    expect(await response.json()).toMatchObject({ code: 'method-not-allowed' });
  });

  it('gives each request an id that the problem repeats', async () => {
    const one = await fetch('/api/nothing');
    const two = await fetch('/api/nothing');
    const id = one.headers.get('x-request-id');
    expect(id).toMatch(/\S{8,}/);
    expect(await one.json()).toMatchObject({ instance: id });
    expect(two.headers.get('x-request-id')).not.toBe(id);
  });

  it('tells nothing of a database failure but the request id, and works again afterwards', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = {
      prepare() {
        throw new Error('D1_ERROR: no such table: release: SQLITE_ERROR');
      },
    } as unknown as D1Database;
    const response = await app.request('/api/reference/current', {}, { DB: broken });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('D1_ERROR');
    expect(JSON.parse(text)).toMatchObject({ code: 'internal', instance: expect.any(String) });
    expect(log).toHaveBeenCalledOnce();
    expect(String(log.mock.calls[0]?.[0])).toContain('no such table');
    log.mockRestore();
    expect((await app.request('/api/health', {}, env)).status).toBe(200);
  });
});
