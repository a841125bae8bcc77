// Tracking tables as offices keep them, right and with one figure changed, seen through the check.
import { describe, expect, test } from 'vitest';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';

const reference = createReference(seedRelease());

function check(rows: ExampleCell[][]) {
  const [result] = checkWorkbook(
    { sheets: [exampleSnapshot({ rows })], names: [], stamp: null },
    reference,
    null,
  );
  return result;
}
const alarms = (rows: ExampleCell[][]) =>
  (check(rows)?.findings ?? [])
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, severity, cells }) => `${rule} ${severity} ${cells[0]}`);

/** Received and paid by source, this month and since January; typed figures, as they come by mail. */
const WORKS: [string, number[]][] = [
  ['Kênh tiêu Ông Kèo', [1200, 800, 2000, 100, 900, 90, 700, 1300]],
  ['Trạm bơm Đắc Lua', [850, 350, 1200, 50, 600, 40, 550, 650]],
  ['Đường nội đồng', [640, 160, 800, 0, 400, 0, 400, 400]],
  ['Hồ chứa Gia Măng', [900, 300, 1200, 150, 1000, 120, 900, 300]],
];
const TOTAL =
  WORKS[0]?.[1].map((_, index) => WORKS.reduce((sum, [, figures]) => sum + (figures[index] ?? 0), 0)) ?? [];

function disbursement(change?: [row: number, figure: number, value: number]): ExampleCell[][] {
  const rows: ExampleCell[][] = [
    ['TÌNH HÌNH GIẢI NGÂN CÁC NGUỒN VỐN NĂM 2024'],
    ['', '', '', '', '', '', '', '', 'Đơn vị: triệu đồng'],
    [
      'TT',
      'Công trình',
      'Kinh phí đã giao',
      '',
      '',
      'Kinh phí đã nhận',
      '',
      'Đã giải ngân',
      '',
      'Còn được nhận',
    ],
    ['', '', 'Từ Quỹ', 'Từ ngân sách', 'Tổng số', 'Trong tháng', 'Lũy kế', 'Trong tháng', 'Lũy kế', ''],
    ['', 'Tổng số', ...order(TOTAL)],
    ...WORKS.map(([name, figures], index): ExampleCell[] => [index + 1, name, ...order(figures)]),
  ];
  if (change) (rows[change[0]] as ExampleCell[])[change[1] + 2] = change[2];
  return rows;
}
/** fund, budget, total, received this month, so far, paid this month, so far, rest = total − received so far */
function order([fund, budget, total, receivedNow, received, paidNow, paid]: number[]): number[] {
  return [fund, budget, total, receivedNow, received, paidNow, paid, (total ?? 0) - (received ?? 0)].map(
    (n) => n ?? 0,
  );
}

describe('disbursement by source', () => {
  test('is read as tracking, with the stage, source and time of every column', () => {
    const result = check(disbursement());
    expect(result?.kind).toBe('tracking');
    expect(result?.tables[0]).toMatchObject({
      range: 'A3:J9',
      headerRows: [3, 4],
      unit: 'triệu đồng',
      totalRows: [5],
      lines: 4,
      columns: {
        A: 'ordinal',
        B: 'content',
        C: 'allocated.fund',
        D: 'allocated.budget',
        E: 'allocated.total',
        F: 'received.period',
        G: 'received.cumulative',
        H: 'disbursed.period',
        I: 'disbursed.cumulative',
        J: 'remaining',
      },
    });
    expect(alarms(disbursement())).toEqual([]);
  });

  test.each([
    ['the total of the sources', [6, 2, 1300], 'tracking.chain error E7'],
    ['what is left', [7, 7, 500], 'tracking.chain error J8'],
    ['more this month than since January', [7, 3, 450], 'tracking.chain error G8'],
    ['more paid than received', [8, 6, 1100], 'tracking.chain error I9'],
    ['a total typed over', [4, 6, 2600], 'sum.total error I5'],
  ] as const)('%s', (_, change, expected) => {
    expect(alarms(disbursement([...change]))).toContain(expected);
  });
});

test('shares are worked out as most rows do', () => {
  const rows = (share: number): ExampleCell[][] => [
    [
      'TT',
      'Địa phương',
      'Kế hoạch năm',
      'Giải ngân quý I',
      'Giải ngân quý II',
      'Lũy kế giải ngân',
      'Tỷ lệ (%)',
    ],
    [1, 'Long Thành', 400, 100, 200, 300, 75],
    [2, 'Xuân Lộc', 600, 100, 100, 200, share],
    [3, 'Tân Phú', 500, 250, 250, 500, 100],
    [4, 'Định Quán', 800, 100, 100, 200, 25],
  ];
  expect(alarms(rows(33.3))).toEqual([]);
  expect(alarms(rows(43.3))).toEqual(['tracking.percent error G3']);
});

test('a table whose numbering does not add up gets no verdict, and that is said', () => {
  const rows: ExampleCell[][] = [
    ['TT', 'Công trình', 'Kinh phí đã giao', 'Đã giải ngân', 'Còn lại'],
    ['I', 'Khối tỉnh', 10, 5, 5],
    [1, 'Sở A', 7, 4, 3],
    [2, 'Sở B', 9, 3, 6],
    ['II', 'Khối huyện', 20, 11, 9],
    [1, 'Huyện A', 8, 4, 4],
    [2, 'Huyện B', 3, 1, 2],
  ];
  expect(alarms(rows)).toEqual([]);
  expect(check(rows)?.notChecked.map(({ rule }) => rule)).toContain('sum.children');
});

test('a total by source is what its lines add up to', () => {
  const rows = (budget: number): ExampleCell[][] => [
    ['DỰ TOÁN KINH PHÍ'],
    ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Nguồn'],
    [1, 'Cây giống', 'cây', 600, 45_000, ['=D3*E3', 27_000_000], 'Ngân sách'],
    [2, 'Phân bón', 'kg', 900, 17_000, ['=D4*E4', 15_300_000], 'Dân đóng góp'],
    [3, 'Hội thảo đầu bờ', 'cuộc', 2, 4_200_000, ['=D5*E5', 8_400_000], 'Ngân sách'],
    ['', 'Cộng', '', '', '', ['=SUM(F3:F5)', 50_700_000]],
    ['', 'Trong đó: Ngân sách', '', '', '', budget],
    ['', 'Dân đóng góp', '', '', '', 15_300_000],
  ];
  expect(alarms(rows(35_400_000))).toEqual([]);
  expect(alarms(rows(45_300_000))).toEqual(['sum.total error F7']);
});
