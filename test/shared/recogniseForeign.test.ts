// Estimates nobody here has built: random layouts in plain header names, clean ones and ones with a single fault.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyInWords } from '#shared/vietnamese/money.ts';
import type { CellValue, SheetSnapshot } from '#shared/contract/snapshot.ts';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import { cellAddress } from '#shared/sheet/address.ts';

const reference = createReference(seedRelease());

interface Layout {
  header: {
    ordinal: string;
    content: string;
    unit: string;
    factors: string[];
    price: string;
    amount: string;
  };
  money: 'đồng' | 'nghìn đồng';
  /** I, II … · A, B … · no groups */
  numbering: 'roman' | 'letter' | 'flat';
  hasFormulas: boolean;
  totalOnTop: boolean;
  groups: { lines: { factors: number[]; price: number }[] }[];
}

const layouts: fc.Arbitrary<Layout> = fc
  .record({
    ordinal: fc.constantFrom('STT', 'TT', 'Số TT'),
    content: fc.constantFrom('Nội dung', 'Nội dung chi', 'Khoản chi', 'NỘI DUNG', 'Hạng mục'),
    unit: fc.constantFrom('ĐVT', 'Đơn vị tính'),
    factors: fc.constantFrom<string[]>(
      ['Số lượng'],
      ['SL'],
      ['Số lượng', 'Số lớp'],
      ['Số người', 'Số buổi'],
      ['Số lượng', 'Số ngày', 'Số lớp'],
    ),
    price: fc.constantFrom('Đơn giá', 'Mức chi', 'Định mức'),
    amount: fc.constantFrom('Thành tiền', 'Số tiền', 'Kinh phí'),
  })
  .chain((header) =>
    fc.record({
      header: fc.constant(header),
      money: fc.constantFrom('đồng' as const, 'nghìn đồng' as const),
      numbering: fc.constantFrom('roman' as const, 'letter' as const, 'flat' as const),
      hasFormulas: fc.boolean(),
      totalOnTop: fc.boolean(),
      groups: fc.array(
        fc.record({
          lines: fc.array(
            fc.record({
              factors: fc.array(fc.integer({ min: 1, max: 60 }), {
                minLength: header.factors.length,
                maxLength: header.factors.length,
              }),
              // A price 30 times all others is asked about (unit.scale): no clean sheet has one.
              price: fc.integer({ min: 31, max: 900 }).map((n) => n * 1000),
            }),
            { minLength: 2, maxLength: 8 },
          ),
        }),
        { minLength: 2, maxLength: 4 },
      ),
    }),
  );

interface Drawn {
  sheet: SheetSnapshot;
  /** zero-based (row, column) of the amounts of lines */
  lines: { row: number; column: number }[];
}

const ORDINALS = { roman: ['I', 'II', 'III', 'IV'], letter: ['A', 'B', 'C', 'D'], flat: [] };

/** Draws a clean sheet in the layout. */
function draw(layout: Layout): Drawn {
  const { header, numbering, groups } = layout;
  const amount = 4 + header.factors.length;
  const letter = (column: number) => cellAddress(0, column).replace('1', '');
  const rows: ExampleCell[][] = [
    ['DỰ TOÁN KINH PHÍ'],
    [...new Array<string>(amount).fill(''), `Đơn vị tính: ${layout.money}`],
    [header.ordinal, header.content, header.unit, ...header.factors, header.price, header.amount],
  ];
  const lines: Drawn['lines'] = [];
  const sums: { row: number; amount: number }[] = [];
  const totalRow = layout.totalOnTop ? rows.push([]) - 1 : -1;
  let ordinal = 0;
  groups.forEach((group, index) => {
    const values = group.lines.map(({ factors, price }) => factors.reduce((a, b) => a * b, price));
    const sum = values.reduce((a, b) => a + b, 0);
    if (numbering !== 'flat') {
      const first = rows.length + 2;
      const formula = `=SUM(${letter(amount)}${first}:${letter(amount)}${first + values.length - 1})`;
      sums.push({ row: rows.length, amount: sum });
      ordinal = 0;
      rows.push([
        ORDINALS[numbering][index] ?? '',
        `Nhóm ${index + 1}`,
        ...new Array<string>(amount - 2).fill(''),
        layout.hasFormulas ? [formula, sum] : sum,
      ]);
    }
    group.lines.forEach(({ factors, price }, at) => {
      const row = rows.length;
      const product = header.factors.map((_, f) => `${letter(3 + f)}${row + 1}`).join('*');
      const value = values[at] ?? 0;
      ordinal += 1;
      lines.push({ row, column: amount });
      rows.push([
        ordinal,
        `Khoản số ${index + 1}.${at + 1}`,
        'bộ',
        ...factors,
        price,
        layout.hasFormulas ? [`=${product}*${letter(amount - 1)}${row + 1}`, value] : value,
      ]);
      if (numbering === 'flat') sums.push({ row, amount: value });
    });
  });
  const total = sums.reduce((a, b) => a + b.amount, 0);
  const formula = `=${sums.map(({ row }) => `${letter(amount)}${row + 1}`).join('+')}`;
  const totalCells: ExampleCell[] = [
    '',
    layout.totalOnTop ? 'Tổng số' : 'Tổng cộng',
    ...new Array<string>(amount - 2).fill(''),
    layout.hasFormulas ? [formula, total] : total,
  ];
  if (totalRow >= 0) rows[totalRow] = totalCells;
  else rows.push(totalCells);
  const inDong = total * (layout.money === 'đồng' ? 1 : 1000);
  rows.push([`(Bằng chữ: ${moneyInWords(inDong)})./.`], [], ['NGƯỜI LẬP', '', '', 'GIÁM ĐỐC']);
  return { sheet: exampleSnapshot({ rows }), lines };
}

function findings(sheet: SheetSnapshot): string[] {
  const [result] = checkWorkbook({ sheets: [sheet], names: [], stamp: null }, reference, null);
  return (result?.findings ?? []).map(
    ({ rule, severity, cells }) => `${rule} ${severity} ${cells.join(' ')}`,
  );
}

test('a clean sheet has no finding and all its lines are read', () => {
  fc.assert(
    fc.property(layouts, (layout) => {
      const { sheet, lines } = draw(layout);
      const [result] = checkWorkbook({ sheets: [sheet], names: [], stamp: null }, reference, null);
      expect(findings(sheet)).toEqual([]);
      expect(result?.tables.map((table) => table.lines)).toEqual([lines.length]);
      expect(result?.tables[0]?.unit).toBe(layout.money);
    }),
    { numRuns: 200 },
  );
});

test('one amount changed, with sums that do not follow, is found at that cell', () => {
  fc.assert(
    fc.property(layouts, fc.nat(), fc.integer({ min: 1, max: 99_999 }), (layout, pick, more) => {
      const { sheet, lines } = draw(layout);
      const target = lines[pick % lines.length];
      if (!target) return;
      const row = sheet.values[target.row] ?? [];
      row[target.column] = (row[target.column] as number) + more;
      (sheet.formulas[target.row] ?? [])[target.column] = '';
      const found = findings(sheet);
      expect(found).toContain(`line.product error ${cellAddress(target.row, target.column)}`);
      expect(found.filter((text) => text.startsWith('line.product'))).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});

const cells: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    '',
    'STT',
    'Nội dung',
    'Thành tiền',
    'Đơn giá',
    'Số lượng',
    'ĐVT',
    'Tổng cộng',
    'Cộng I',
    'Trong đó:',
    'Bằng chữ: một triệu đồng',
    'I',
    '1.1',
    '-',
    '1.500',
    '#REF!',
    'Địa bàn: Long Thành',
    'Thời gian: Quý II/2025',
    'GIÁM ĐỐC',
    true,
    -5,
    1e300,
    -9e15,
  ),
  fc.string({ maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const formulas = fc.constantFrom(
  '',
  '',
  '',
  '=SUM(R[-3]C:R[-1]C)',
  '=RC[-1]*RC[-2]',
  '=1+2',
  '=SUM(C)',
  '=((',
  '=Bảng1[Tiền]',
);

test('no sheet makes the check fail', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }).chain((width) =>
        fc.tuple(
          fc.array(fc.array(fc.tuple(cells, formulas), { minLength: width, maxLength: width }), {
            maxLength: 14,
          }),
          fc.nat({ max: 20 }),
          fc.nat({ max: 5 }),
        ),
      ),
      ([rows, row, column]) => {
        const sheet: SheetSnapshot = {
          name: 'x',
          visibility: 'visible',
          row: rows.length === 0 ? 0 : row,
          column: rows.length === 0 ? 0 : column,
          values: rows.map((line) => line.map(([value]) => value)),
          formulas: rows.map((line) => line.map(([, formula]) => formula)),
          merges: rows.length > 1 ? [`A${row + 1}:B${row + 2}`] : [],
          hiddenRows: [],
          hiddenColumns: [],
        };
        const [result] = checkWorkbook({ sheets: [sheet], names: [], stamp: null }, reference, {
          from: '2025-06-20',
          to: '2025-07-10',
          document: '2025-06-20',
        });
        for (const { cells: found, severity } of result?.findings ?? []) {
          expect(found.length).toBeGreaterThan(0);
          expect(['error', 'warning', 'note']).toContain(severity);
        }
      },
    ),
    { numRuns: 400 },
  );
});
