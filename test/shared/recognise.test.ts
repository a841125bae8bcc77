// Hand-written sheets: what is read from each and what the check then finds.
import { describe, expect, test } from 'vitest';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { EXAMPLE_HEADER, exampleSnapshot } from '#shared/rules/example.ts';
import * as estimates from '../fixtures/sheets/estimates.ts';
import * as others from '../fixtures/sheets/others.ts';
import type { SheetFixture } from '../fixtures/sheets/sheet.ts';

const reference = createReference(seedRelease());
const fixtures: [string, SheetFixture][] = [...Object.entries(estimates), ...Object.entries(others)];

function check({ sheet }: SheetFixture) {
  const workbook = { sheets: [exampleSnapshot(sheet)], names: [], stamp: null };
  const [result] = checkWorkbook(workbook, reference, sheet.dates ?? null);
  if (!result) throw new Error('no result');
  return result;
}

describe.each(fixtures)('%s', (_name, fixture) => {
  const { expected } = fixture;

  test('is recognised', () => {
    const result = check(fixture);
    expect(result.kind).toBe(expected.kind);
    expect(
      result.tables.map(({ range, headerRows, indexRow, unit, columns, totalRows, subtotalRows, lines }) => ({
        range,
        headerRows,
        indexRow,
        unit,
        columns,
        totalRows,
        subtotalRows,
        lines,
      })),
    ).toEqual(expected.tables.map((table) => ({ indexRow: null, subtotalRows: [], ...table })));
    expect(result.outside).toEqual(expected.outside ?? []);
  });

  test('gives exactly the expected findings', () => {
    const found = check(fixture).findings.map(
      ({ rule, severity, cells }) => `${rule} ${severity} ${cells[0]}`,
    );
    expect(found.sort()).toEqual([...expected.findings].sort());
  });
});

test('an empty sheet has no tables, no findings and nothing to check', () => {
  const result = check({
    note: '',
    sheet: { rows: [] },
    expected: { kind: 'other', tables: [], findings: [] },
  });
  expect(result).toMatchObject({ kind: 'other', tables: [], findings: [] });
});

test('a sheet without dates says which dated rules did not run', () => {
  const rules = check(estimates.twoTables).notChecked.map((entry) => entry.rule);
  expect(new Set(rules)).toEqual(new Set(['norm.over', 'norm.unknown']));
});

test('a quarter in words gives the period, the signature line the document date', () => {
  expect(check(estimates.departmentClean).dates).toEqual({
    from: '2025-04-01',
    to: '2025-06-30',
    document: '2025-05-12',
    source: 'sheet',
  });
});

test('one line with a formula of its own does not decide how a typed table multiplies', () => {
  const sheet = exampleSnapshot({
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000],
      [2, 'Tài liệu', 'bộ', 50, 2, 30_000, 3_000_000],
      [3, 'Trang trí', 'lớp', 1, 3, 500_000, 1_500_000],
      [4, 'Thuê xe (trọn gói)', 'chuyến', 1, 1, 900_000, ['=F5', 900_000]],
    ],
  });
  const [result] = checkWorkbook({ sheets: [sheet], names: [], stamp: null }, reference, null);
  expect(result?.findings.filter(({ rule }) => rule === 'line.product')).toEqual([]);
});
