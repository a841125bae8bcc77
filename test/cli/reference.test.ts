// `dutoan reference`: the lists on a day, another release, and what is refused.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seedRelease } from '#shared/reference/seed.ts';
import { dutoan, newFolder } from './run.ts';

interface Listed {
  kind: string;
  code: string;
  name: string;
  validFrom: string;
  validTo: string | null;
  data: Record<string, unknown>;
}

function listed(args: string[]): Listed[] {
  const ran = dutoan(['reference', ...args, '--json']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  return JSON.parse(ran.out) as Listed[];
}

describe('reference', () => {
  test('everything, each with the agreed members', () => {
    const all = listed([]);
    expect(all).toHaveLength(seedRelease().items.length);
    for (const item of all)
      expect(Object.keys(item)).toEqual([
        'kind',
        'code',
        'name',
        'validFrom',
        'validTo',
        'verification',
        'data',
      ]);
  });

  test('localities change on 2025-07-01: 11 districts of old Đồng Nai before, none after', () => {
    const districts = (on: string): Listed[] =>
      listed(['locality', '--on', on]).filter(
        (item) => item.data['level'] === 'district' && item.data['fromOldDongNai'] === true,
      );
    expect(districts('2025-06-30')).toHaveLength(11);
    expect(districts('1/7/2025')).toHaveLength(0);
    const communes = listed(['locality', '--on', '2025-07-01']).filter(
      (item) => item.data['level'] === 'commune',
    );
    expect(communes).toHaveLength(95);
  });

  test('a listing for reading has one line an item', () => {
    const { out } = dutoan(['reference', 'activity', '--on', '2025-06-20']);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('OCOP.2025.2\t01/01/2025–31/12/2025\tverified\tTổ chức tập huấn');
  });

  test.each([
    [['huyen'], 'Chọn một trong: locality'],
    [['locality', '--on', '2025-02-30'], '“2025-02-30”'],
    [['--release', 'khong-co.json'], 'Không tìm thấy tệp khong-co.json'],
  ])('%j is refused', (args, part) => {
    const ran = dutoan(['reference', ...args]);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(part);
  });
});

describe('--release', () => {
  const folder = newFolder();
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  test('the seed written to a file lists the same', () => {
    const path = file('release.json', JSON.stringify(seedRelease()));
    expect(listed(['unit', '--release', path])).toEqual(listed(['unit']));
  });

  test.each([
    ['not-json.json', '{', 'không phải JSON'],
    ['other.json', '{"number":1}', 'không phải một bản danh mục'],
    [
      'altered.json',
      JSON.stringify({ ...seedRelease(), items: seedRelease().items.slice(1) }),
      'không khớp mã SHA-256',
    ],
  ])('%s is refused', (name, content, part) => {
    const ran = dutoan(['reference', '--release', file(name, content)]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(part);
  });
});
