// `dutoan check --release` with rules the office wrote itself, right and wrong ones.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { EXAMPLE_HEADER } from '#shared/rules/example.ts';
import { ownRule, releaseWith } from '../helpers/ownRules.ts';
import { dutoan, newFolder } from './run.ts';

const folder = newFolder();

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const rows = [
  EXAMPLE_HEADER,
  [1, 'Nước uống', 'người', 10, 1, 20_500, 205_000, 'Báo giá'],
  [2, 'Tài liệu', 'bộ', 10, 1, 30_000, 300_000, 'Báo giá'],
];
const book = write(
  'bang.xlsx',
  patchWorkbook(emptyWorkbook(), {
    sheets: {},
    added: [
      {
        name: 'Dự toán',
        cells: rows.flatMap((cells, row) =>
          cells.map((value, column) => ({ row, column, value: typeof value === 'object' ? null : value })),
        ),
      },
    ],
    removed: ['Sheet1'],
    names: [],
    removedNames: [],
    customXml: {},
  }),
);

interface Report {
  release: { number: number };
  files: {
    sheets: {
      findings: { rule: string; severity: string; cells: string[]; message: string }[];
      notChecked: { rule: string | null; reason: string }[];
    }[];
  }[];
}

function checkWith(items: Parameters<typeof releaseWith>[0]) {
  const release = write('ban.json', JSON.stringify(releaseWith(items)));
  const ran = dutoan(['check', book, '--on', '2025-05-15', '--release', release, '--json']);
  const report = JSON.parse(ran.out) as Report;
  const [sheet] = report.files[0]?.sheets ?? [];
  if (sheet === undefined) throw new Error(ran.err);
  return { code: ran.code, number: report.release.number, sheet };
}

test('a rule of the release is run, and its severity decides the exit code', () => {
  const rule = ownRule(
    {
      assert: 'row.price % 1000 == 0',
      severity: 'error',
      message: { vi: 'Lẻ: {price}', en: 'Odd: {price}' },
    },
    { verification: 'verified' },
  );
  const { code, number, sheet } = checkWith([rule]);
  expect({ code, number }).toEqual({ code: 1, number: 2 });
  expect(sheet.findings.filter(({ rule }) => rule === 'own.test')).toMatchObject([
    { severity: 'error', cells: ['F2'], message: 'Lẻ: 20.500' },
  ]);
});

test('rules that do not work are named; the check goes on', () => {
  const { code, sheet } = checkWith([
    ownRule({ rule: 'own.bad', assert: 'row.gia > 0' }, { name: 'Luật hỏng' }),
    ownRule(
      { rule: 'own.blank', assert: 'row.note != "x" && year(row.dateDue) == 2025' },
      { name: 'Luật vấp' },
    ),
    ownRule({ rule: 'own.good', assert: 'row.price % 1000 == 0' }),
  ]);
  expect(code).toBe(0);
  expect(sheet.findings.filter(({ rule }) => rule.startsWith('own.'))).toMatchObject([
    { rule: 'own.good', severity: 'warning', cells: ['F2'] },
    {
      rule: 'own.blank',
      severity: 'note',
      cells: ['F2'],
      message: expect.stringContaining('không chạy được ở 2 dòng') as string,
    },
  ]);
  expect(sheet.notChecked.filter(({ rule }) => rule?.startsWith('own.'))).toMatchObject([
    { rule: 'own.bad', reason: expect.stringContaining('không có trường “gia”') as string },
  ]);
});
