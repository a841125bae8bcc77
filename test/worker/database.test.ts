import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { seedRelease } from '#shared/reference/seed.ts';
import { publishFirstRelease } from '#worker/services/releases.ts';

const seed = seedRelease();

function insert(code: string, validFrom: string, validTo: string | null) {
  return env.DB.prepare(
    `INSERT INTO ref_item (kind, code, valid_from, valid_to, name, verification, data, updated_by)
     VALUES ('norm', ?, ?, ?, 'x', 'verified', '{}', 'an')`,
  ).bind(code, validFrom, validTo);
}
const count = async (table: string) =>
  env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n');

describe('ref_item', () => {
  it('lets validity touch but not overlap', async () => {
    await insert('A', '2020-01-01', '2021-01-01').run();
    await insert('A', '2021-01-01', null).run();
    await insert('B', '2020-06-01', null).run();
    await expect(insert('A', '2020-12-31', '2021-01-01').run()).rejects.toThrow('overlapping validity');
    await expect(insert('A', '2030-01-01', null).run()).rejects.toThrow('overlapping validity');
    await expect(insert('A', '0001-01-01', null).run()).rejects.toThrow('overlapping validity');
    expect(await count('ref_item')).toBe(3);
  });

  it('refuses to reopen a row over the next one', async () => {
    await insert('A', '2020-01-01', '2021-01-01').run();
    await insert('A', '2021-01-01', null).run();
    const reopen = env.DB.prepare(
      `UPDATE ref_item SET valid_to = NULL, row_version = row_version + 1 WHERE valid_from = '2020-01-01'`,
    );
    await expect(reopen.run()).rejects.toThrow('overlapping validity');
  });

  it('refuses days that are none, empty periods, deleting, renaming keys and skipped versions', async () => {
    await expect(insert('A', '1/1/2020', null).run()).rejects.toThrow('CHECK');
    await expect(insert('A', '2020-01-01', '2020-01-01').run()).rejects.toThrow('CHECK');
    await insert('A', '2020-01-01', null).run();
    const run = (sql: string) => env.DB.prepare(sql).run();
    await expect(run('DELETE FROM ref_item')).rejects.toThrow('close valid_to');
    await expect(run(`UPDATE ref_item SET code = 'Z', row_version = 2`)).rejects.toThrow('key of an item');
    await expect(run(`UPDATE ref_item SET name = 'y'`)).rejects.toThrow('row_version');
  });
});

describe('audit', () => {
  it('records who did what, before and after, without the code asking for it', async () => {
    await insert('A', '2020-01-01', null).run();
    await env.DB.prepare(
      `UPDATE ref_item SET name = 'y', row_version = row_version + 1, updated_by = 'binh'`,
    ).run();
    const { results } = await env.DB.prepare('SELECT * FROM audit ORDER BY id').all();
    expect(results).toHaveLength(2);
    expect(results[0]).toMatchObject({
      actor: 'an',
      action: 'create',
      entity: 'ref.norm',
      entity_id: 'A@2020-01-01',
    });
    expect(results[1]).toMatchObject({ actor: 'binh', action: 'update' });
    expect(JSON.parse(String(results[1]?.['before']))).toMatchObject({ name: 'x', version: 1 });
    expect(JSON.parse(String(results[1]?.['after']))).toMatchObject({ name: 'y', version: 2 });
  });

  it('is append-only', async () => {
    await insert('A', '2020-01-01', null).run();
    await expect(env.DB.prepare(`UPDATE audit SET actor = 'x'`).run()).rejects.toThrow('append-only');
    await expect(env.DB.prepare('DELETE FROM audit').run()).rejects.toThrow('append-only');
  });
});

describe('release', () => {
  it('is written with its items and audited in one batch', async () => {
    await publishFirstRelease(env.DB, seed, 'seed');
    expect(await count('ref_item')).toBe(seed.items.length);
    expect(await count('audit')).toBe(seed.items.length + 1);
    const norm = await env.DB.prepare(
      `SELECT valid_from, valid_to, verification, data ->> 'amount' AS amount FROM ref_item
       WHERE code = 'CTP.LUUTRU-CENTRAL' ORDER BY valid_from`,
    ).all();
    expect(norm.results).toEqual([
      { valid_from: '2017-07-01', valid_to: '2025-05-04', verification: 'verified', amount: 200_000 },
      { valid_from: '2025-05-04', valid_to: null, verification: 'verified', amount: 300_000 },
    ]);
  });

  it('leaves nothing behind when one item overlaps', async () => {
    const [first] = seed.items;
    const bad = { ...seed, items: [...seed.items, { ...first!, validFrom: '0001-01-02' }] };
    await expect(publishFirstRelease(env.DB, bad, 'seed')).rejects.toThrow('overlapping validity');
    expect(await count('ref_item')).toBe(0);
    expect(await count('release')).toBe(0);
    expect(await count('audit')).toBe(0);
  });

  it('cannot be changed, deleted or published twice', async () => {
    await publishFirstRelease(env.DB, seed, 'seed');
    await expect(env.DB.prepare(`UPDATE release SET body = '{}'`).run()).rejects.toThrow('immutable');
    await expect(env.DB.prepare('DELETE FROM release').run()).rejects.toThrow('immutable');
    const again = env.DB.prepare(
      `INSERT INTO release (number, sha256, body, published_by, published_at) VALUES (2, ?, '{}', 'x', 'now')`,
    ).bind(seed.sha256);
    await expect(again.run()).rejects.toThrow('UNIQUE');
  });

  it('refuses a body that a real D1 row would not hold', async () => {
    const huge = { ...seed, note: { vi: 'x'.repeat(2_000_000), en: '' } };
    await expect(publishFirstRelease(env.DB, huge, 'seed')).rejects.toThrow(RangeError);
  });
});
