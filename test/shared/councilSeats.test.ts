// Which norm a seat of a council, team or seminar is paid by, seen through the check.
import { expect, test } from 'vitest';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { exampleSnapshot, EXAMPLE_HEADER } from '#shared/rules/example.ts';
import type { SheetExample } from '#shared/rules/example.ts';

const reference = createReference(seedRelease());

function findings(
  title: string,
  lines: readonly [group: boolean, content: string, price: number][],
  day = '2025-06-10',
) {
  const rows: SheetExample['rows'] = [
    [title],
    EXAMPLE_HEADER,
    ...lines.map(([group, content, price], index): SheetExample['rows'][number] =>
      group
        ? ['I', content, '', '', '', '', '']
        : [index, content, 'người', 1, 1, price, [`=D${index + 3}*E${index + 3}*F${index + 3}`, price]],
    ),
  ];
  const [result] = checkWorkbook({ sheets: [exampleSnapshot({ rows })], names: [], stamp: null }, reference, {
    from: day,
    to: day,
    document: day,
  });
  return (result?.findings ?? [])
    .filter(({ rule }) => rule === 'norm.over')
    .map(({ severity, cells, expected }) => `${severity} ${cells[0]} ${expected}`);
}

const OCOP = 'DỰ TOÁN HỌP HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP';

test('seats of the OCOP council and of its advisory team have their own caps', () => {
  expect(
    findings(OCOP, [
      [true, 'Hội đồng đánh giá, phân hạng', 0],
      [false, 'Chủ tịch hội đồng', 2_000_000],
      [false, 'Phó Chủ tịch hội đồng', 1_500_000],
      [false, 'Thư ký', 400_000],
      [false, 'Đại biểu được mời', 200_000],
    ]),
  ).toEqual(['error F4 1800000', 'error F6 300000']);
  expect(
    findings(OCOP, [
      [true, 'Tổ tư vấn giúp việc hội đồng', 0],
      [false, 'Tổ trưởng', 1_200_000],
      [false, 'Thành viên', 1_500_000],
    ]),
  ).toEqual(['error F4 1000000', 'error F5 700000']);
});

test('after the programme period the caps are asked about, not applied', () => {
  expect(
    findings(
      OCOP,
      [
        [true, 'Hội đồng', 0],
        [false, 'Chủ tịch hội đồng', 2_000_000],
      ],
      '2026-03-10',
    ),
  ).toEqual([]);
});

test('a seminar has the price of a task only where the sheet says it is one', () => {
  const lines: Parameters<typeof findings>[1] = [
    [false, 'Người chủ trì hội thảo', 2_500_000],
    [false, 'Báo cáo đặt viết nhưng không trình bày', 2_000_000],
  ];
  expect(findings('HỘI THẢO thuộc nhiệm vụ khoa học và công nghệ cấp tỉnh', lines)).toEqual([
    'error F3 2000000',
    'error F4 1500000',
  ]);
  expect(findings('HỘI THẢO tổng kết năm', lines)).toEqual([]);
});

test('what is bought for the people of a council is not their pay', () => {
  expect(
    findings(OCOP, [
      [false, 'Tài liệu cho thành viên hội đồng', 3_000_000],
      [false, 'Thuê xe đưa đón đại biểu', 5_000_000],
      [false, 'Trang trí hội trường họp hội đồng', 4_000_000],
    ]),
  ).toEqual([]);
});

test('prizes by stars', () => {
  expect(findings('Giải thưởng sản phẩm OCOP', [[false, 'Thưởng sản phẩm đạt 4 sao', 12_000_000]])).toEqual([
    'error F3 10000000',
  ]);
});

test('an opponent sits as a member, and is paid by another row for the written opinion', () => {
  const title = 'KINH PHÍ HỌP HỘI ĐỒNG TƯ VẤN ĐÁNH GIÁ, NGHIỆM THU NHIỆM VỤ KH&CN CẤP TỈNH';
  const day = '2024-05-23';
  expect(
    findings(
      title,
      [
        [false, 'Ủy viên phản biện', 1_200_000],
        [false, 'Phiếu nhận xét của ủy viên phản biện', 1_200_000],
      ],
      day,
    ),
  ).toEqual(['error F4 1000000']);
  expect(findings(title, [[false, 'Ủy viên phản biện', 1_600_000]], day)).toEqual(['error F3 1500000']);
});
