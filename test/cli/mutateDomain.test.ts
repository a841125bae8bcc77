// The domain part of the mutation report, without LibreOffice: what is changed, where kinds apply, what counts as found.
import { describe, expect, test } from 'vitest';
import type { Book, Content } from '../mutate/book.ts';
import type { CheckedSheet, Finding } from '../mutate/check.ts';
import { changed, originalRow } from '../mutate/domain/change.ts';
import { spanOf } from '../mutate/domain/days.ts';
import { DOMAIN_FAULTS } from '../mutate/domain/faults/all.ts';
import { judgeDomain } from '../mutate/domain/judge.ts';
import { domainMutants } from '../mutate/domain/mutants.ts';
import { repaired } from '../mutate/domain/repaired.ts';
import { DomainSheet } from '../mutate/domain/sheet.ts';
import { Grid, placeKey } from '../mutate/grid.ts';
import { bookParts } from '../mutate/parts.ts';
import { DEVELOPMENT } from '../sheets/development/all.ts';
import type { ExpectedSheet, SheetFixture } from '../sheets/fixture.ts';

const line = (row: number, number: number, content: string, quantity: number, price: number): Content[] => [
  number,
  content,
  'bộ',
  quantity,
  price,
  `=D${row}*E${row}`,
  'Báo giá',
];
const book: Book = {
  id: 'small',
  language: 'vi',
  note: 'for this test',
  sheets: [
    {
      name: 'DT',
      rows: {
        1: ['DỰ TOÁN LỚP TẬP HUẤN (từ ngày 08/4/2025 đến ngày 10/4/2025)'],
        2: ['ĐVT: đồng'],
        3: ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Căn cứ'],
        4: line(4, 1, 'Tài liệu', 60, 30_000),
        5: line(5, 2, 'Bút', 60, 5_000),
        6: line(6, 3, 'Thuê hội trường', 3, 2_000_000),
        7: line(7, 4, 'Maket', 3, 900_000),
        8: [null, 'Tổng cộng', null, null, null, '=SUM(F4:F7)'],
        9: ['Bằng chữ: Mười triệu tám trăm nghìn đồng'],
      },
      formats: { 'E4:F8': '#,##0' },
      merges: ['A1:G1', 'A9:G9'],
    },
    { name: 'TH', rows: { 1: ['Tổng', '=DT!F8'] } },
  ],
};
const expected: ExpectedSheet = {
  kind: 'estimate',
  tables: [
    {
      range: 'A3:G8',
      headerRows: [3, 3],
      unit: 'đồng',
      columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount', G: 'basis' },
      totalRows: [8],
      subtotalRows: [],
      lines: 4,
    },
  ],
  outside: [],
  findings: [],
};
const fixture: SheetFixture = { book, expected: { DT: expected } };
const SHOWN: Record<string, string> = {
  F4: '1800000',
  F5: '300000',
  F6: '6000000',
  F7: '2700000',
  F8: '10800000',
};
const results = new Map(
  Object.entries(SHOWN).map(([cell, value]) => [`DT!${cell}`, { type: 'n' as const, value }]),
);
const [layout] = book.sheets;
if (!layout) throw new Error('no sheet');
const sheet = new DomainSheet(fixture, layout, expected, results);
const mutants = domainMutants(sheet, 1, 3);
const ofKind = (kind: string) => mutants.filter(({ fault }) => fault.kind === kind);

describe('a row put in', () => {
  const insert = { under: 4, contents: line(5, 1, 'Tài liệu', 60, 30_000) };
  const [own, other] = changed(book, 'DT', { insert }).sheets;

  test('moves rows, formulas, merges and formats under it, on other sheets too', () => {
    expect(own?.rows[5]).toEqual(insert.contents);
    expect(own?.rows[6]?.[5]).toBe('=D6*E6');
    expect(own?.rows[9]?.[5]).toBe('=SUM(F4:F8)');
    expect(own?.merges).toEqual(['A1:G1', 'A10:G10']);
    expect(own?.formats).toEqual({ 'E4:F9': '#,##0' });
    expect(other?.rows[1]).toEqual(['Tổng', '=DT!F9']);
  });

  test('rows are told back as they were', () => {
    expect([4, 5, 6].map((row) => originalRow(row, { insert }))).toEqual([4, null, 5]);
  });
});

test('hidden rows are written as such, and nothing else changes', () => {
  const hidden = changed(book, 'DT', { hide: [5] });
  const xml = bookParts(hidden)['xl/worksheets/sheet1.xml'] ?? '';
  expect(xml.replace(' hidden="1"', '')).toBe(bookParts(book)['xl/worksheets/sheet1.xml']);
  expect(xml).toContain('<row r="5" hidden="1">');
});

describe('kinds', () => {
  test('are many, each with its rules and its ground', () => {
    expect(DOMAIN_FAULTS.length).toBeGreaterThanOrEqual(24);
    expect(new Set(DOMAIN_FAULTS.map(({ kind }) => kind)).size).toBe(DOMAIN_FAULTS.length);
    for (const { accepts, decidable } of DOMAIN_FAULTS) {
      expect(accepts.length).toBeGreaterThan(0);
      expect(decidable).not.toBe('');
    }
  });

  test('apply only where the sheet shows the fault', () => {
    const drawn = new Set(mutants.map(({ fault }) => fault.kind));
    for (const kind of [
      'productWrong',
      'wordsDigit',
      'basisEmptied',
      'lineTwice',
      'rowLeftOut',
      'totalTyped',
    ])
      expect(drawn).toContain(kind);
    // No norm is known here, no district ended yet, no code, no tracking.
    for (const kind of ['priceOverNorm', 'localityGone', 'codeOfOtherContent', 'remainingWrong'])
      expect(drawn).not.toContain(kind);
  });

  test('the same seed draws the same, another one others', () => {
    const told = (seed: number) => domainMutants(sheet, seed, 3).map(({ id, after }) => `${id} ${after}`);
    expect(told(1)).toEqual(mutants.map(({ id, after }) => `${id} ${after}`));
    expect(told(2)).not.toEqual(told(1));
  });

  test('a total that leaves a row out still is a sum', () => {
    const [first] = ofKind('rowLeftOut');
    expect(first?.after).toMatch(/^=SUM\(F(5:F7|4:F6)\)$/);
  });
});

describe('what a finding is worth', () => {
  const said = (...findings: Omit<Finding, 'message'>[]): CheckedSheet[] => [
    { name: 'DT', kind: 'estimate', findings: findings.map((finding) => ({ ...finding, message: '' })) },
  ];
  const [product] = ofKind('productWrong');
  if (!product) throw new Error('no mutant');
  const row = product.slip.expected[0]?.row ?? 0;
  const judged = (original: CheckedSheet[], mutated: CheckedSheet[]) =>
    judgeDomain(product, [sheet], original, mutated);

  test('an accepted rule at the cell or in its row is found; elsewhere it is collateral', () => {
    const at = (cell: string) => said({ rule: 'line.product', severity: 'error', cells: [cell] });
    expect(judged(said(), at(`F${row}`))).toMatchObject({ hits: [{}], exact: true, collateral: [] });
    expect(judged(said(), at(`E${row}`))).toMatchObject({ hits: [{}], exact: false });
    const other = row === 4 ? 5 : 4;
    expect(judged(said(), at(`F${other}`))).toMatchObject({ hits: [], collateral: [{}] });
  });

  test('what the unmodified sheet was told too is not found', () => {
    const same = said({ rule: 'line.product', severity: 'error', cells: [`F${row}`] });
    expect(judged(same, same)).toMatchObject({ hits: [], follow: [], collateral: [] });
  });

  test('a note is not enough for arithmetic, another rule is collateral, the words follow', () => {
    const note = said({ rule: 'line.product', severity: 'note', cells: [`F${row}`] });
    expect(judged(said(), note).hits).toEqual([]);
    const words = said({ rule: 'words.total', severity: 'error', cells: ['A9'] });
    expect(judged(said(), words)).toMatchObject({ hits: [], follow: [{}], collateral: [] });
    const odd = said({ rule: 'norm.over', severity: 'error', cells: [`E${row}`] });
    expect(judged(said(), odd)).toMatchObject({ hits: [], follow: [], collateral: [{}] });
  });

  test('rows under a row that was put in are held against the rows they were', () => {
    const twice = ofKind('lineTwice')[0];
    if (!twice) throw new Error('no mutant');
    const before = said({ rule: 'note.decimal', severity: 'note', cells: ['F8'] });
    const after = said(
      { rule: 'note.decimal', severity: 'note', cells: ['F9'] },
      {
        rule: 'line.duplicate',
        severity: 'warning',
        cells: [`B${(twice.slip.change.insert?.under ?? 0) + 1}`],
      },
    );
    expect(judgeDomain(twice, [sheet], before, after)).toMatchObject({
      hits: [{}],
      follow: [],
      collateral: [],
    });
  });
});

test.each([
  [['DỰ TOÁN (Từ ngày 15/7/2024 đến ngày 17/7/2024)'], '2024-07-15', '2024-07-17'],
  [['Kèm theo Tờ trình ngày 20/3/2025', 'LỚP TẬP HUẤN NĂM 2025'], '2025-01-01', '2025-12-31'],
  [['Biên Hòa, ngày 02 tháng 8 năm 2021', 'tháng 8/2021'], '2021-08-01', '2021-08-31'],
  [['Quý II năm 2017'], '2017-04-01', '2017-06-30'],
])('days of %j', (texts, from, to) => {
  expect(spanOf(texts)).toEqual({ from, to });
});

test('in every development sheet the lines are told as the person who laid it out counted them', () => {
  for (const each of DEVELOPMENT.map(repaired))
    for (const own of each.book.sheets) {
      const wanted = each.expected[own.name];
      if (!wanted) throw new Error(own.name);
      // Any number in a formula cell will do here.
      const any = new Map(
        new Grid(each.book).formulas().map((cell) => [placeKey(cell), { type: 'n' as const, value: '1' }]),
      );
      const read = new DomainSheet(each, own, wanted, any);
      expect(
        read.tables.every((table) => table.isUnderstood()),
        `${each.book.id} ${own.name}`,
      ).toBe(true);
    }
});
