import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { seedRelease } from '#shared/reference/seed.ts';
import { seedDatabase } from '#worker/local/seedDatabase.ts';
import { publishFirstRelease } from '#worker/services/releases.ts';

const rows = () => env.DB.prepare('SELECT count(*) AS n FROM audit').first<number>('n');

describe('the local database', () => {
  it('gets release 1 once and is left alone afterwards', async () => {
    expect(await seedDatabase(env.DB)).toBe('seeded');
    const before = await rows();
    expect(await seedDatabase(env.DB)).toBe('kept');
    expect(await rows()).toBe(before);
  });

  it('keeps another release 1 and says that it differs', async () => {
    const other = { ...seedRelease(), sha256: 'c'.repeat(64) };
    await publishFirstRelease(env.DB, other, 'test');
    expect(await seedDatabase(env.DB)).toBe('changed');
    expect(await env.DB.prepare('SELECT sha256 FROM release').first('sha256')).toBe(other.sha256);
  });
});
