import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, createReferenceClient } from '#addin/api/client.ts';
import { seedRelease } from '#shared/reference/seed.ts';

const release = seedRelease();
const ETAG = `"${release.sha256}"`;

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** A server that answers as the Worker does, or as told; it records the requests. */
function server(answer?: () => Response | Promise<Response>) {
  const requests: Request[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    requests.push(request);
    if (answer) return answer();
    return request.headers.get('if-none-match') === ETAG
      ? new Response(null, { status: 304, headers: { etag: ETAG } })
      : Response.json(release, { headers: { etag: ETAG } });
  };
  return { fetch, requests };
}
const down = () => server(() => Promise.reject(new TypeError('fetch failed')));

const load = (fetch: typeof globalThis.fetch, storage = memory()) =>
  createReferenceClient({ baseUrl: 'http://localhost:5173', fetch, storage }).load();
const failure = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error('expected an ApiError');
  return error;
};

beforeEach(() => vi.useFakeTimers({ now: new Date(Date.UTC(2026, 10, 23, 8)), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe('load', () => {
  it('gets the release from the server and keeps it', async () => {
    const storage = memory();
    const { fetch, requests } = server();
    expect(await load(fetch, storage)).toEqual({
      release,
      origin: 'network',
      fetchedAt: '2026-11-23T08:00:00.000Z',
    });
    expect(requests.map((request) => [request.method, request.url])).toEqual([
      ['GET', 'http://localhost:5173/api/reference/current'],
    ]);
    expect(requests[0]?.headers.has('if-none-match')).toBe(false);
    expect(storage.kept.size).toBe(1);
  });

  it('asks with the kept ETag and takes 304 for the kept copy, confirmed now', async () => {
    const storage = memory();
    await load(server().fetch, storage);
    vi.setSystemTime(Date.UTC(2026, 10, 24, 8));
    const { fetch, requests } = server();
    expect(await load(fetch, storage)).toEqual({
      release,
      origin: 'network',
      fetchedAt: '2026-11-24T08:00:00.000Z',
    });
    expect(requests[0]?.headers.get('if-none-match')).toBe(ETAG);
    expect((await load(down().fetch, storage)).fetchedAt).toBe('2026-11-24T08:00:00.000Z');
  });

  it('replaces the kept copy by a newer release', async () => {
    const storage = memory();
    await load(server().fetch, storage);
    const next = { ...release, number: 2, sha256: 'b'.repeat(64) };
    expect((await load(server(() => Response.json(next)).fetch, storage)).release.number).toBe(2);
    expect((await load(down().fetch, storage)).release.number).toBe(2);
  });
});

describe('without an answer', () => {
  it('uses the kept copy and says how old it is', async () => {
    const storage = memory();
    await load(server().fetch, storage);
    vi.setSystemTime(Date.UTC(2026, 11, 1));
    expect(await load(down().fetch, storage)).toEqual({
      release,
      origin: 'cache',
      fetchedAt: '2026-11-23T08:00:00.000Z',
    });
  });

  it('takes a server out of patience or out of order for a server that is down', async () => {
    const storage = memory();
    await load(server().fetch, storage);
    const slow = server(() => Promise.reject(new DOMException('timed out', 'TimeoutError')));
    expect((await load(slow.fetch, storage)).origin).toBe('cache');
    const broken = server(() => new Response('<html>', { status: 502 }));
    expect((await load(broken.fetch, storage)).origin).toBe('cache');
  });

  it('says so clearly when nothing is kept', async () => {
    const error = await failure(load(down().fetch));
    expect(error.code).toBe('unreachable');
    expect(error.text.vi).toContain('Không kết nối được máy chủ');
    expect(error.text.en).toContain('cannot be reached');
  });

  it('does not hide a mistake of the program as a network failure', async () => {
    const { fetch } = server(() => Promise.reject(new RangeError('bug')));
    await expect(load(fetch)).rejects.toThrow(RangeError);
  });
});

describe('a bad answer', () => {
  it.each([
    ['no JSON', () => new Response('<html>')],
    ['empty', () => new Response('')],
    ['another shape', () => Response.json({ items: [] })],
    ['an item of an unknown kind', () => Response.json({ ...release, items: [{ kind: 'x' }] })],
    ['304 to nobody', () => new Response(null, { status: 304 })],
  ])('%s is an error', async (_name, answer) => {
    const error = await failure(load(server(answer).fetch));
    expect(['bad-answer', 'refused']).toContain(error.code);
  });

  it('leaves the kept copy as it was', async () => {
    const storage = memory();
    await load(server().fetch, storage);
    const before = [...storage.kept];
    const error = await failure(load(server(() => Response.json({ number: 9 })).fetch, storage));
    expect(error.code).toBe('bad-answer');
    expect([...storage.kept]).toEqual(before);
    expect((await load(down().fetch, storage)).release).toEqual(release);
  });

  it("passes the server's own sentence on when nothing is kept", async () => {
    const text = { vi: 'Máy chủ chưa có danh mục.', en: 'No lists yet.' };
    const problem = () => Response.json({ status: 503, text }, { status: 503 });
    expect((await failure(load(server(problem).fetch))).text).toEqual(text);
    const wordless = () => new Response('oops', { status: 500 });
    expect((await failure(load(server(wordless).fetch))).text.vi).toContain('Máy chủ danh mục gặp lỗi');
  });
});

describe('a damaged copy', () => {
  const damage = async (change: (text: string) => string) => {
    const storage = memory();
    await load(server().fetch, storage);
    for (const [key, text] of storage.kept) storage.kept.set(key, change(text));
    return storage;
  };
  const changes: [string, (text: string) => string][] = [
    ['cut short', (text) => text.slice(0, 1000)],
    ['of another shape', (text) => text.replaceAll('"validTo"', '"until"')],
  ];

  it.each(changes)('%s is never used: the server is asked for all of it', async (_name, change) => {
    const storage = await damage(change);
    const { fetch, requests } = server();
    expect((await load(fetch, storage)).release).toEqual(release);
    expect(requests[0]?.headers.has('if-none-match')).toBe(false);
    expect((await load(down().fetch, storage)).origin).toBe('cache');
  });

  it.each(changes)('%s is said when the server is down too', async (_name, change) => {
    const error = await failure(load(down().fetch, await damage(change)));
    expect(error.code).toBe('unreachable-copy-damaged');
    expect(error.text.vi).toContain('bản lưu trên máy này không đọc được');
  });
});

describe('a storage that refuses', () => {
  it('does not stop the pane', async () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect((await load(server().fetch, full)).origin).toBe('network');
  });
});
