// Column headers, row labels, numbering and periods as offices write them.
import { describe, expect, test } from 'vitest';
import { meaningOf, meaningOfLevels, moneyUnit } from '#shared/sheet/headers.ts';
import { readNumbering } from '#shared/sheet/numbering.ts';
import { parsePeriod } from '#shared/sheet/period.ts';
import { isSignature, readRowWord } from '#shared/sheet/words.ts';

test.each([
  ['STT', 'ordinal', null],
  ['Số TT', 'ordinal', null],
  ['Nội dung chi', 'content', null],
  ['NỘI DUNG', 'content', null],
  ['Nội\ndung', 'content', null],
  ['Noi dung', 'content', null],
  ['Khoản chi', 'content', null],
  ['ĐVT', 'unit', null],
  ['Số lượng (người)', 'quantity', null],
  ['SL', 'quantity', null],
  ['Đ.Giá', 'price', null],
  ['T.Tiền', 'amount', null],
  ['Đon giá (có VAT)', 'price', null],
  ['Số ngày/ buổi', 'factor', null],
  ['Số khoá', 'factor', null],
  ['Đơn giá (đồng)', 'price', 'đồng'],
  ['Mức chi theo quy định', 'price', null],
  ['Thành tiền (1.000 đ)', 'amount', 'nghìn đồng'],
  ['Thành tiền (triệu đồng)', 'amount', 'triệu đồng'],
  ['Thành tiền (7)=(4)x(5)x(6)', 'amount', null],
  ['Kinh phí', 'amount', null],
  ['Mục/Tiểu mục', 'budgetSubItem', null],
  ['Mục', 'budgetItem', null],
  ['Nguồn kinh phí', 'fundingSource', null],
  ['Căn cứ', 'basis', null],
  ['Ghi chú', 'note', null],
  ['Họ và tên', 'person', null],
  ['Kinh phí đã giao', 'allocated', null],
  ['Kinh phí còn được nhận', 'remaining', null],
  ['Số chưa giải ngân', 'undisbursed', null],
  ['Tỷ lệ giải ngân (%)', 'ratio', null],
  ['Kế hoạch giải ngân', 'plan', null],
  ['Kinh phí đã sử dụng đề nghị quyết toán', 'settled', null],
  ['Đơn gía', 'price', null],
  ['Thành tiến', 'amount', null],
  ['Đơn vị phối hợp', 'coordinating', null],
  ['Cơ quan, đơn vị phối hợp', 'coordinating', null],
  ['Nội dung công việc thực hiện', 'content', null],
  ['Giá trị khối lượng thực hiện từ đầu năm', 'accepted.cumulative', null],
  ['Kinh phí chưa sử dụng kỳ trước chuyển sang', 'carriedOver', null],
  ['Định mức (công/ĐVT)', 'factor', null],
  ['Định mức (đồng/người)', 'price', 'đồng'],
  ['Thành tiền, đồng', 'amount', 'đồng'],
  ['Đơn giá - nghìn đồng', 'price', null],
  ['Kinh phí chưa sử dụng chuyển kỳ sau', 'remaining', null],
  ['Cấp tạm ứng', 'received', null],
  ['Dư tạm ứng đầu kỳ (đồng)', 'carriedOver', 'đồng'],
  ['Dư tạm ứng cuối kỳ', 'remaining', null],
  ['Phường, xã nhận tạm ứng', 'locality', null],
  ['Ngày tổ chức', 'date.start', null],
  ['Hợp đồng, báo giá', 'basis', null],
  ['Kinh phí được sử dụng kỳ này', 'allocated.period', null],
  ['Kinh phí năm 2025 (triệu đồng)', 'amount', 'triệu đồng'],
  ['SL', 'quantity', null],
  ['Số ngày/lượt', 'factor', null],
])('the header "%s" means %s', (text, meaning, unit) => {
  expect(meaningOf(text)).toMatchObject({ meaning, unit });
});

test.each(['Ngày sinh', '', '2025', 'Quỹ', 'Chức vụ', 'Ký nhận', 'Địa chỉ'])(
  'the header "%s" means nothing here',
  (text) => {
    expect(meaningOf(text)).toBeNull();
  },
);

test.each([
  [['Kinh phí đã nhận', 'Từ Quỹ', 'Trong tháng'], 'received.fund.period'],
  [['Kinh phí đã nhận', 'Từ ngân sách', 'Lũy kế từ đầu năm'], 'received.budget.cumulative'],
  [['Kinh phí đã giao', 'Tổng số'], 'allocated.total'],
  [['Thực hiện', 'Quý II'], 'disbursed.period'],
  [['Từ N.', 'sách'], null],
  [['Số', 'lượng'], 'quantity'],
  [['Đơn', 'vị tính'], 'unit'],
  [['Kinh phí', 'Ngân sách tỉnh'], 'amount.budget'],
  [['Số lượng hồ sơ', 'Kế hoạch'], 'quantity.plan'],
  [['Dự toán', 'Thành tiền'], 'amount'],
  [['Kinh phí', 'Còn lại'], 'remaining'],
  [['Quý I', 'Cấp tạm ứng'], 'received.period'],
  [['Hồ sơ', 'Đã nộp'], 'quantity.actual'],
  [['Hồ sơ', 'Đã giải ngân'], 'disbursed'],
  [['Phường, xã', 'nhận tạm ứng'], 'locality'],
])('the headings %j, one under the other, mean %s', (levels, meaning) => {
  expect(meaningOfLevels(levels)?.meaning ?? null).toBe(meaning);
});

test.each([
  ['ĐVT: đồng', 'đồng'],
  ['Đơn vị tính: 1.000 đồng', 'nghìn đồng'],
  ['(ĐVT: ngàn đồng)', 'nghìn đồng'],
  ['Đơn vị: triệu đồng', 'triệu đồng'],
  ['Đơn vị tính: VNĐ', 'đồng'],
  ['Đơn vị: Hội đồng nhân dân', null],
  ['Đơn vị: Phòng Quản lý chuyên ngành', null],
])('the caption "%s" is in %s', (text, unit) => {
  expect(moneyUnit(text)).toBe(unit);
});

test.each([
  ['TỔNG CỘNG (I+II+III)', { kind: 'total' }],
  ['Tổng số', { kind: 'total' }],
  ['TẠM TÍNH, còn 3 dòng chưa có giá', { kind: 'total' }],
  ['Tổng:', { kind: 'total' }],
  ['Cộng I', { kind: 'subtotal', of: 'I' }],
  ['Cộng mục 2', { kind: 'subtotal', of: '2' }],
  ['Cộng', { kind: 'subtotal', of: null }],
  ['Trong đó: ngân sách tỉnh', { kind: 'ofWhich' }],
  ['(Bằng chữ: Năm triệu đồng)', { kind: 'words' }],
  ['Số tiền viết bằng chữ', { kind: 'words' }],
  ['Tổng kết lớp học', null],
  ['Tổng hợp tài liệu', null],
  ['Cộng tác viên', null],
  ['Tài liệu', null],
])('the label "%s"', (label, word) => {
  expect(readRowWord(label)).toEqual(word);
});

test('signature titles', () => {
  for (const text of ['NGƯỜI LẬP BIỂU', 'Giám đốc', 'PHÒNG KẾ HOẠCH TÀI CHÍNH', 'Phòng KH-TC'])
    expect(isSignature(text)).toBe(true);
  for (const text of ['Chi giảng viên', 'Giám đốc Sở dự và chỉ đạo hội nghị'])
    expect(isSignature(text)).toBe(false);
});

test.each([
  ['I', 'roman', 1],
  ['IV.', 'roman', 1],
  ['A', 'letter', 1],
  ['C', 'letter', 1],
  [3, 'number', 1],
  ['3.', 'number', 1],
  ['(2)', 'number', 1],
  [1.2, 'decimal', 2],
  ['1.2.3', 'decimal', 3],
  ['II.1', 'decimal', 2],
  ['a)', 'lower', 1],
  ['-', 'dash', 1],
  ['+', 'plus', 1],
  ['', 'none', 1],
])('the ordinal %s is %s', (value, style, parts) => {
  expect(readNumbering(value)).toMatchObject({ style, parts });
});

test('words are no ordinal', () => {
  expect(readNumbering('Tổng cộng')).toBeNull();
  expect(readNumbering(')')).toBeNull();
});

describe('periods', () => {
  test.each([
    ['từ 15/05/2025 đến 16/05/2025', '2025-05-15', '2025-05-16'],
    ['ngày 15/05/2025', '2025-05-15', '2025-05-15'],
    ['từ ngày 28/4 đến ngày 02/05/2025', '2025-04-28', '2025-05-02'],
    ['15-16/05/2025', '2025-05-15', '2025-05-16'],
    ['Quý II/2025', '2025-04-01', '2025-06-30'],
    ['dự kiến từ Quý II-III/2025', '2025-04-01', '2025-09-30'],
    ['Quý 4 năm 2025', '2025-10-01', '2025-12-31'],
    ['Qúy III/2025', '2025-07-01', '2025-09-30'],
    ['tháng 5/2025', '2025-05-01', '2025-05-31'],
    ['tháng 2 năm 2024', '2024-02-01', '2024-02-29'],
  ])('"%s"', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ from, to });
  });

  test.each(['', 'Quý II', 'ngày ... tháng ... năm 2025', 'từ 16/05/2025 đến 15/05/2025', 'quy định 2/2025'])(
    '"%s" is none',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );
});
