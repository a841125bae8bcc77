// What sheets of other offices showed: other provinces, costs summed step by step, words without a label, merged cells.
import { describe, expect, test } from 'vitest';
import { EXAMPLE_HEADER } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import { afterEdit, checked, found, on, told } from '../helpers/checked.ts';
import type { Rows } from '../helpers/checked.ts';

const _ = '';

describe('a sheet of another province', () => {
  const JUNE_2025 = on('2025-06-16');
  const travel = (...letterhead: string[]): Rows => [
    ...letterhead.map((text) => [text]),
    [_],
    ['DỰ TOÁN KINH PHÍ THAM GIA HỘI CHỢ TẠI HÀ NỘI'],
    EXAMPLE_HEADER,
    [1, 'Phụ cấp lưu trú', 'ngày', 4, 3, 250_000, ['=D5*E5*F5', 3_000_000]],
  ];
  const priced = (rows: Rows) => ({
    told: found('norm.over', rows, JUNE_2025).map(({ severity }) => severity),
    gaps: checked(rows, JUNE_2025).notChecked.filter(({ rule }) => rule === 'norm.over').length,
  });

  test('its prices are not held against our resolution, and that is said', () => {
    const ours = priced(travel('SỞ KHOA HỌC VÀ CÔNG NGHỆ ĐỒNG NAI'));
    expect(ours.told).toHaveLength(1);
    expect(ours.gaps).toBe(0);
    expect(priced(travel('SỞ CÔNG THƯƠNG NGHỆ AN'))).toEqual({ told: [], gaps: 1 });
    expect(priced(travel('UBND TỈNH KON TUM'))).toEqual({ told: [], gaps: 1 });
  });

  test('a district that was never ours tells as much, however its name is typed', () => {
    expect(priced(travel('UBND HUYỆN YÊN THÀNH'))).toEqual({ told: [], gaps: 1 });
    for (const head of [
      'UBND HUYỆN VĨNH CỮU',
      'PHÒNG KINH TẾ HUYỆN XUÂN LỘC',
      'BAN THƯỜNG VỤ HUYỆN ỦY CẨM MỸ',
    ])
      expect(priced(travel(head)).told, head).toHaveLength(1);
  });

  test('no letterhead, a commune of that name and a journey there leave it ours', () => {
    for (const head of ['PHÒNG QUẢN LÝ CHUYÊN NGÀNH', 'UBND XÃ LONG AN', 'Đoàn đi Lâm Đồng'])
      expect(priced(travel(head)).told, head).toHaveLength(1);
    expect(priced(travel('UBND TỈNH KON TUM', 'Kính gửi: Sở Tài chính tỉnh Đồng Nai')).told).toHaveLength(1);
  });
});

describe('costs summed step by step', () => {
  const steps = (total: string, amount: number): Rows => [
    ['STT', 'Ký hiệu', 'Khoản mục chi phí', 'Thành tiền (đồng)'],
    ['1', 'VL', 'Chi phí vật liệu', 400],
    ['2', 'NC', 'Chi phí nhân công', 500],
    ['3', 'M', 'Chi phí máy', 100],
    ['I', 'T', 'Cộng chi phí trực tiếp', ['=D2+D3+D4', 1_000]],
    ['II', 'C', 'Chi phí chung', ['=ROUND(D5*5%,0)', 50]],
    ['III', 'TL', 'Thu nhập chịu thuế tính trước', ['=ROUND((D5+D6)*10%,0)', 105]],
    ['IV', 'G', 'Cộng giá trị trước thuế', ['=D5+D6+D7', 1_155]],
    ['V', 'GTGT', 'Thuế giá trị gia tăng', ['=ROUND(D8*10%,0)', 116]],
    ['VI', 'Gxd', 'TỔNG CỘNG', [total, amount]],
  ];
  const sums = (rows: Rows) =>
    checked(rows).findings.flatMap(({ rule, severity, cells }) =>
      rule.startsWith('sum.') && severity !== 'note' ? [`${rule} ${cells[0] ?? ''}`] : [],
    );

  test('a tax does not add up the step that is typed below it', () => {
    const typed: Rows = [
      ['STT', 'Khoản mục chi phí', 'Giá trị (đồng)'],
      ['I', 'Chi phí trực tiếp', ['=C3+C4', 1_000]],
      [1, 'Chi phí vật liệu', 400],
      [2, 'Chi phí nhân công', 600],
      ['II', 'Thu nhập chịu thuế tính trước', ['=ROUND(C2*5.5%,0)', 55]],
      [_, 'Chi phí xây dựng trước thuế', 1_055],
      ['III', 'Thuế giá trị gia tăng', ['=ROUND(C6*10%,0)', 106]],
      [_, 'Chi phí xây dựng sau thuế', 1_161],
      [_, 'LÀM TRÒN', ['=ROUND(C8,-1)', 1_160]],
    ];
    expect(sums(typed).filter((one) => one.startsWith('sum.children'))).toEqual([]);
  });

  test('each takes in what its formula names', () => {
    expect(sums(steps('=D8+D9', 1_271))).toEqual([]);
  });

  test('a step left out is found', () => {
    expect(sums(steps('=D5+D9', 1_116))).not.toEqual([]);
  });
});

test('the sum of a column typed beside columns that add up is judged', () => {
  const rows = (total: number): Rows => [
    ['STT', 'Xã, thị trấn', 'Số khu vực', 'Mức hỗ trợ', 'Thành tiền', 'Hỗ trợ thêm', 'Tổng kinh phí'],
    [1, 'Xuân Mỹ', 4, 100, ['=C2*D2', 400], 50, ['=E2+F2', 450]],
    [2, 'Long Giao', 5, 100, ['=C3*D3', 500], 50, ['=E3+F3', 550]],
    [3, 'Bảo Bình', 6, 100, ['=C4*D4', 600], 0, ['=E4+F4', 600]],
    [_, 'Tổng cộng', ['=SUM(C2:C4)', 15], _, ['=SUM(E2:E4)', 1_500], ['=SUM(F2:F4)', 100], total],
  ];
  expect(told('sum.total', rows(1_700))).toEqual(['error G5']);
  expect(told('sum.total', rows(1_600))).toEqual([]);
});

describe('words of the total without "bằng chữ"', () => {
  const estimate = (below: string): Rows => [
    EXAMPLE_HEADER,
    [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D2*E2*F2', 6_000_000]],
    [_, 'Tổng cộng', _, _, _, _, ['=SUM(G2:G2)', 6_000_000]],
    [below],
  ];
  test.each([
    ['(Sáu triệu đồng)', []],
    ['(Bảy triệu đồng)', ['error A4']],
    ['Số tiền thẩm định: Bảy triệu đồng./.', ['error A4']],
    // What is paid in advance, or anything else, is no total.
    ['Đã tạm ứng: Hai triệu đồng', []],
    ['Mức hỗ trợ không quá hai triệu đồng', []],
  ])('%s', (below, expected) => {
    expect(told('words.total', estimate(below))).toEqual(expected);
  });
});

test('a line repeated under one cell merged over both is found', () => {
  const rows: Rows = [
    ['Thời gian', 'Nội dung', 'Đơn vị', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
    ['Sáng', 'Hoa tươi bàn hội đàm', 'lẵng', 3, 450_000, ['=D2*E2', 1_350_000], 'Báo giá'],
    [_, 'Nước suối, trái cây', 'người', 24, 45_000, ['=D3*E3', 1_080_000], _],
    [_, 'Hoa tươi bàn hội đàm', 'lẵng', 3, 450_000, ['=D4*E4', 1_350_000], _],
  ];
  expect(told('line.duplicate', rows, null, ['A2:A4', 'G2:G4'])).toEqual(['warning B4 B2']);
  // Without the merge the second may be for another part of the day.
  expect(told('line.duplicate', rows)).toEqual([]);
});

test('another word in a merged cell is a word of all its lines', () => {
  const line = (row: number, time: string, content: string, count: number): ExampleCell[] => [
    time,
    content,
    'lẵng',
    count,
    450_000,
    [`=D${row}*E${row}`, count * 450_000],
  ];
  const rows: Rows = [
    ['Thời gian', 'Nội dung', 'Đơn vị', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    line(2, 'Sáng', 'Hoa tươi bàn hội đàm', 3),
    line(3, _, 'Nước suối, trái cây', 24),
    line(4, 'Chiều', 'Quà lưu niệm', 14),
    line(5, _, 'Hoa tươi bàn hội đàm', 3),
  ];
  const merges = ['A2:A3', 'A4:A5'];
  expect(told('line.duplicate', rows, null, merges)).toEqual([]);
  const { kept, fresh } = afterEdit(rows, { row: 3, column: 0, value: 'Sáng' }, null, merges);
  expect(fresh[0]?.findings.filter(({ rule }) => rule === 'line.duplicate')).toHaveLength(1);
  expect(kept).toEqual(fresh);
});

test('a note that it is paid against a signature is an answer', () => {
  const line = (number: number, content: string, price: number, note: string): ExampleCell[] => [
    number,
    content,
    'người',
    2,
    3,
    price,
    6 * price,
    note,
  ];
  const rows = (note: string): Rows => [
    ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Số ngày', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
    line(1, 'Phụ cấp lưu trú đoàn 1', 150_000, 'Quy chế chi tiêu'),
    line(2, 'Phụ cấp lưu trú đoàn 2', 150_000, 'Quy chế chi tiêu'),
    line(3, 'Phụ cấp lưu trú đoàn 3', 150_000, 'Quy chế chi tiêu'),
    line(4, 'Phụ cấp lưu trú đoàn 4', 150_000, note),
  ];
  expect(told('basis.missing', rows(''))).toEqual(['warning H5']);
  expect(told('basis.missing', rows('Ký nhận'))).toEqual([]);
  expect(told('basis.missing', rows('Khoán'))).toEqual([]);
});

test('counted on one side at least, a line lacks no quantity', () => {
  const commune = (row: number, count: number | '', price: number | ''): ExampleCell[] =>
    count === ''
      ? ['', '', '', '']
      : [15, count, price, [`=G${row}*H${row}*I${row}`, 15 * count * Number(price)]];
  const district = (row: number, count: number | '', price: number | ''): ExampleCell[] =>
    count === '' ? ['', '', ''] : [count, price, [`=D${row}*E${row}`, count * Number(price)]];
  const line = (
    row: number,
    content: string,
    one: [number | '', number | ''],
    other: [number | '', number | ''],
  ): ExampleCell[] => [
    row - 2,
    content,
    'công',
    ...district(row, ...one),
    ...commune(row, ...other),
    [`=F${row}+J${row}`, Number(one[0]) * Number(one[1]) + 15 * Number(other[0]) * Number(other[1])],
  ];
  const rows: Rows = [
    ['TT', 'Nội dung hoạt động', 'ĐVT', 'Tuyến huyện', _, _, 'Tuyến xã', _, _, _, 'Tổng cộng'],
    [_, _, _, 'SL', 'Mức chi', 'Thành tiền', 'Số xã', 'SL/xã', 'Mức chi', 'Thành tiền', _],
    line(3, 'Điều tra', [_, _], [6, 50]),
    line(4, 'Công tiêm', [30, 75], [12, 75]),
    line(5, 'Giám sát', [24, 60], [_, _]),
    line(6, 'In giấy mời', [95, 5], [_, _]),
    line(7, 'Băng rôn', [3, 350], [1, 320]),
  ];
  const merges = ['D1:F1', 'G1:J1', 'A1:A2', 'B1:B2', 'C1:C2', 'K1:K2'];
  expect(told('line.missing', rows, null, merges)).toEqual([]);
});

test('a month in a cell of its own under the title is the time of the sheet', () => {
  const rows = (line: string): Rows => [
    ['TÌNH HÌNH GIẢI NGÂN KINH PHÍ'],
    [line],
    ['STT', 'Xã, phường', 'Kinh phí được giao', 'Đã giải ngân', 'Còn lại'],
    [1, 'Xã Long Thành', 500, 200, 300],
    [2, 'Phường Tân Triều', 600, 100, 500],
  ];
  const undated = (line: string): number =>
    checked(rows(line)).notChecked.filter(({ rule }) => rule === 'locality.date').length;
  expect(undated('Tháng 8 năm 2026')).toBe(0);
  expect(undated('Biểu số 02')).toBe(1);
});

test('"Kinh phí thẩm định bằng chữ" reads what was granted, not what was asked for', () => {
  const rows = (words: string): Rows => [
    ['KẾT QUẢ THẨM ĐỊNH KINH PHÍ XÂY DỰNG NHÃN HIỆU'],
    ['TT', 'Nội dung', 'Đơn vị đề nghị', 'Sở Tài chính thẩm định', 'Tăng, giảm'],
    [1, 'Sầu riêng Hàng Gòn', 35_000_000, 33_500_000, ['=D3-C3', -1_500_000]],
    [2, 'Tiêu Xuân Bắc', 34_000_000, 31_000_000, ['=D4-C4', -3_000_000]],
    [_, 'Cộng', ['=SUM(C3:C4)', 69_000_000], ['=SUM(D3:D4)', 64_500_000], ['=SUM(E3:E4)', -4_500_000]],
    [words],
  ];
  const granted = 'Sáu mươi tư triệu năm trăm nghìn đồng';
  const asked = 'Sáu mươi chín triệu đồng';
  expect(told('words.total', rows(`Kinh phí thẩm định bằng chữ: ${granted}`))).toEqual([]);
  expect(
    found('words.total', rows(`Kinh phí thẩm định bằng chữ: ${asked}`)).map(({ expected }) => expected),
  ).toEqual([granted]);
});

test('a name merged over several lines is the name of each', () => {
  const rows: Rows = [
    ['STT', 'Sản phẩm', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    [1, 'Rượu bưởi', 'mẫu', 2, 3_500_000, ['=D2*E2', 7_000_000]],
    [_, _, 'cái', 10_000, 650, ['=D3*E3', 6_500_000]],
    [2, 'Hạt điều', 'túi', 8_000, 2_300, ['=D4*E4', 18_400_000]],
  ];
  expect(told('line.missing', rows, null, ['A2:A3', 'B2:B3'])).toEqual([]);
  expect(told('line.missing', rows)).toEqual(['warning B3']);
});

test('an appraisal by brands and places is an estimate, and its words are read', () => {
  const rows: Rows = [
    ['KẾT QUẢ THẨM ĐỊNH KINH PHÍ XÂY DỰNG, ĐĂNG KÝ NHÃN HIỆU SẢN PHẨM OCOP'],
    [
      'Số TT',
      'Nhãn hiệu, sản phẩm',
      'Địa phương',
      'Đơn vị đề nghị (đồng)',
      'Sở Tài chính thẩm định (đồng)',
      'Tăng, giảm',
    ],
    [1, 'Sầu riêng Hàng Gòn', 'Phường Hàng Gòn', 35_000_000, 33_500_000, ['=E3-D3', -1_500_000]],
    [2, 'Tiêu Xuân Bắc', 'Xã Xuân Bắc', 34_000_000, 31_000_000, ['=E4-D4', -3_000_000]],
    [_, 'Cộng', _, ['=SUM(D3:D4)', 69_000_000], ['=SUM(E3:E4)', 64_500_000], ['=SUM(F3:F4)', -4_500_000]],
    ['Số kinh phí thẩm định bằng chữ: Sáu mươi chín triệu đồng./.'],
  ];
  expect(checked(rows).kind).toBe('estimate');
  expect(told('words.total', rows)).toEqual(['error A6']);
});

describe('a product that a blank cell of its line brings to nothing', () => {
  const sides = (asked: ExampleCell, granted: ExampleCell): Rows => [
    ['TT', 'Tên hàng', 'ĐVT', 'Đề nghị', _, _, 'Thẩm định', _, _, 'Chênh lệch'],
    [_, _, _, 'SL', 'Đơn giá', 'Thành tiền', 'SL', 'Đơn giá', 'Thành tiền', _],
    ...[3, 4, 5, 6, 7].map((row): readonly ExampleCell[] => [
      row - 2,
      `Thiết bị loại ${row}`,
      'cái',
      row,
      1_000_000,
      [`=ROUND(D${row}*E${row},0)`, row * 1_000_000],
      row,
      900_000,
      [`=G${row}*H${row}`, row * 900_000],
      [`=I${row}-F${row}`, row * -100_000],
    ]),
    [
      6,
      'Thiết bị cuối',
      'cái',
      asked,
      1_000_000,
      ['=ROUND(D8*E8,0)', asked === _ ? 0 : 2_000_000],
      2,
      granted,
      ['=G8*H8', granted === _ ? 0 : 1_800_000],
      ['=I8-F8', 0],
    ],
  ];

  test('is told at the blank, in either of two blocks and through a rounding', () => {
    expect(told('line.missing', sides(2, 900_000))).toEqual([]);
    expect(told('line.missing', sides(_, 900_000))).toEqual(['warning D8 F8']);
    expect(told('line.missing', sides(2, _))).toEqual(['warning H8 I8']);
  });

  test('once, where the column of the quantity tells it too', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      ...[2, 3, 4, 5, 6].map((row): readonly ExampleCell[] => [
        row - 1,
        `Khoản ${row}`,
        'bộ',
        row,
        1,
        30_000,
        [`=D${row}*E${row}*F${row}`, row * 30_000],
      ]),
      [6, 'Khoản cuối', 'bộ', _, 1, 30_000, ['=D7*E7*F7', 0]],
    ];
    expect(told('line.missing', rows)).toEqual(['warning D7']);
  });
});

describe('a typed sum beside sums', () => {
  const pumps = (ofGroup: ExampleCell, total: ExampleCell, last: ExampleCell): Rows => [
    ['TT', 'Trạm bơm', 'Chủ thể góp', 'Điện năng (kWh)', 'Giá điện', 'Thành tiền'],
    [_, 'Toàn công ty', last, total, _, ['=F3+F6', 19_000]],
    ['A', 'Chi nhánh Gia Viễn', ['=SUM(C4:C5)', 30], ['=SUM(D4:D5)', 700], _, ['=SUM(F4:F5)', 7_000]],
    [1, 'Gia Tân', 10, 300, 10, ['=D4*E4', 3_000]],
    [2, 'Liên Sơn', 20, 400, 10, ['=D5*E5', 4_000]],
    ['B', 'Chi nhánh Yên Khánh', ['=SUM(C7:C8)', 70], ofGroup, _, ['=SUM(F7:F8)', 12_000]],
    [1, 'Khánh Thiện', 30, 500, 10, ['=D7*E7', 5_000]],
    [2, 'Khánh Nhạc', 40, 700, 10, ['=D8*E8', 7_000]],
  ];
  const sums = (rows: Rows): string[] =>
    checked(rows).findings.flatMap(({ rule, severity, cells }) =>
      /^sum\.(?:total|children)$/.test(rule) ? [`${rule} ${severity} ${cells[0] ?? ''}`] : [],
    );
  const group: ExampleCell = ['=SUM(D7:D8)', 1_200];

  test('is held against its rows where formulas of its column show that they add up', () => {
    expect(sums(pumps(group, ['=D3+D6', 1_900], ['=C3+C6', 100]))).toEqual([]);
    expect(sums(pumps(group, 190, ['=C3+C6', 100]))).toEqual(['sum.total warning D2']);
    expect(sums(pumps(120, ['=D3+D6', 1_900], ['=C3+C6', 100]))).toEqual(['sum.children warning D6']);
    expect(sums(pumps(group, ['=D3+D6', 1_900], 1_000))).toEqual(['sum.total warning C2']);
  });

  test('and is told as what it counts, whatever the unit of the money beside it', () => {
    const [wrong] = found('sum.children', [
      ['Đơn vị tính: nghìn đồng'],
      ['TT', 'Trạm bơm', 'Số máy', 'Giá điện', 'Thành tiền'],
      ['A', 'Chi nhánh Gia Viễn', 70, _, ['=SUM(E4:E5)', 700]],
      [1, 'Gia Tân', 3, 100, ['=C4*D4', 300]],
      [2, 'Liên Sơn', 4, 100, ['=C5*D5', 400]],
      ['B', 'Chi nhánh Kim Sơn', ['=SUM(C7:C8)', 3], _, ['=SUM(E7:E8)', 300]],
      [1, 'Cồn Thoi', 1, 100, ['=C7*D7', 100]],
      [2, 'Văn Hải', 2, 100, ['=C8*D8', 200]],
    ]);
    expect(wrong?.message.vi).toBe('“A” ghi 70, 2 dòng của nó cộng lại là 7.');
  });

  test('or where its own row adds up the same rows in other columns, but no mean of them', () => {
    const gifts = (people: ExampleCell, rate: ExampleCell): Rows => [
      ['DỰ TOÁN TẶNG QUÀ'],
      ['STT', 'Xã, phường', 'Số người', 'Bình quân tuổi', 'Mức quà', 'Thành tiền', 'Ngân sách', 'Vận động'],
      ...[3, 4, 5].map((row): readonly ExampleCell[] => [
        row - 2,
        `Xã số ${row}`,
        row,
        70 + row,
        100,
        [`=C${row}*E${row}`, row * 100],
        row * 60,
        row * 40,
      ]),
      [_, 'Cộng', people, rate, _, ['=SUM(F3:F5)', 1_200], ['=SUM(G3:G5)', 720], ['=SUM(H3:H5)', 480]],
    ];
    expect(sums(gifts(['=SUM(C3:C5)', 12], 74))).toEqual([]);
    expect(sums(gifts(112, 74))).toEqual(['sum.total warning C6']);
  });

  test('in a table of plans, whatever else is known of its columns', () => {
    const rows = (total: ExampleCell): Rows => [
      ['TỔNG HỢP SỐ THẨM ĐỊNH'],
      ['TT', 'Đơn vị', 'Kế hoạch đề nghị', 'Số thẩm định', 'Giảm'],
      [1, 'Phòng Hành chính', 120_000, 99_900, ['=C3-D3', 20_100]],
      [2, 'Trung tâm Trợ giúp pháp lý', 145_500, 134_650, ['=C4-D4', 10_850]],
      [_, 'TỔNG CỘNG', total, ['=SUM(D3:D4)', 234_550], ['=SUM(E3:E4)', 30_950]],
    ];
    expect(sums(rows(['=SUM(C3:C4)', 265_500]))).toEqual([]);
    expect(sums(rows(625_500))).toEqual(['sum.total error C5']);
  });
});

test('a payment kept as text among those followed up is told once, as the error that it is', () => {
  const rows = (third: ExampleCell): Rows => [
    ['THEO DÕI THANH TOÁN HỢP ĐỒNG NĂM 2017'],
    ['STT', 'Nội dung hợp đồng', 'Kế hoạch vốn', 'Đã thanh toán', 'Còn lại'],
    [1, 'Giống ngô', 300, 200, ['=C3-D3', 100]],
    [2, 'Phân bón', 200, 150, ['=C4-D4', 50]],
    [3, 'Bể nước', 400, third, ['=C5-D5', 260]],
    [4, 'Sổ tay', 100, 40, ['=C6-D6', 60]],
    [
      _,
      'Cộng',
      ['=SUM(C3:C6)', 1_000],
      ['=SUM(D3:D6)', typeof third === 'string' ? 390 : 530],
      ['=SUM(E3:E6)', 470],
    ],
  ];
  const alarms = (third: ExampleCell) =>
    checked(rows(third))
      .findings.filter(({ severity }) => severity !== 'note')
      .map(({ rule, severity, cells }) => `${rule} ${severity} ${cells[0] ?? ''}`);
  expect(alarms(140)).toEqual([]);
  expect(alarms('140,0')).toEqual(['cell.textNumber error D5']);
});

describe('the unit of money', () => {
  const labels = (price: number, count: number, caption: string): Rows => [
    ['DỰ TOÁN HỖ TRỢ TEM TRUY XUẤT NGUỒN GỐC'],
    [caption],
    ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    ...[4, 5, 6, 7].map((row): readonly ExampleCell[] => [
      row - 3,
      `Tem loại ${row}`,
      'cái',
      count,
      price,
      [`=D${row}*E${row}`, count * price],
    ]),
  ];

  test('labels at 320 đồng are cheap, their amounts are not; in nghìn both are small', () => {
    expect(told('unit.scale', labels(320, 20_000, 'Đơn vị tính: đồng'))).toEqual([]);
    expect(told('unit.scale', labels(320, 20, 'Đơn vị tính: đồng'))).toEqual(['warning A2']);
  });

  test('is shown where it is written, in the midst of a caption or at the end of a title', () => {
    const price = 2_500_000;
    for (const caption of [
      'Quy mô: 2.000 con, 05 hộ - ĐVT: triệu đồng',
      'Theo báo giá tháng 8/2018 của hai nhà sách (triệu đồng)',
    ])
      expect(told('unit.scale', labels(price, 20, caption)), caption).toEqual(['warning A2']);
  });
});

test('an appraisal owes no reason where it grants what was asked', () => {
  const rows = (granted: number): Rows => [
    ['BẢNG THẨM ĐỊNH KINH PHÍ IN ẤN'],
    ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Đề nghị', 'Thẩm định', 'Chênh lệch', 'Lý do'],
    ...[3, 4, 5, 6, 7, 8].map((row): readonly ExampleCell[] => [
      row - 2,
      `In hộp loại ${row}`,
      'hộp',
      1_000,
      row * 1_000,
      [`=D${row}*E${row}`, row * 1_000_000],
      row * 900_000,
      [`=G${row}-F${row}`, row * -100_000],
      'Báo giá thấp nhất',
    ]),
    [7, 'In tem', 'tem', 15_000, 400, ['=D9*E9', 6_000_000], granted, ['=G9-F9', granted - 6_000_000], _],
  ];
  expect(told('basis.missing', rows(6_000_000))).toEqual([]);
  expect(told('basis.missing', rows(5_000_000)).length).toBe(1);
});

test('of two tables side by side each sums rows of its own', () => {
  const cost = (row: number, name: string): readonly ExampleCell[] => [
    row - 4,
    name,
    6,
    1_000,
    [`=C${row}*D${row}`, 6_000],
  ];
  const income = (row: number): readonly ExampleCell[] => [
    _,
    row - 3,
    `HTX số ${row}`,
    row,
    500,
    [`=I${row}*J${row}`, row * 500],
  ];
  const rows: Rows = [
    ['DỰ TOÁN KINH PHÍ THAM GIA HỘI CHỢ'],
    ['A. PHẦN CHI', _, _, _, _, _, 'B. PHẦN THU'],
    [
      'TT',
      'Khoản chi',
      'SL',
      'Đơn giá',
      'Thành tiền',
      _,
      'TT',
      'Nội dung thu',
      'Số gian',
      'Mức thu',
      'Thành tiền',
    ],
    ['I', 'Thuê gian hàng', _, _, ['=SUM(E5:E7)', 18_000], ...income(4)],
    [...cost(5, 'Thuê đất'), ...income(5)],
    [...cost(6, 'Dàn dựng'), ...income(6)],
    [...cost(7, 'Điện'), ...income(7)],
    [
      'II',
      'Chi cho đoàn',
      _,
      _,
      ['=SUM(E9:E11)', 18_000],
      _,
      _,
      'Cộng thu',
      ['=SUM(I4:I7)', 22],
      _,
      ['=SUM(K4:K7)', 11_000],
    ],
    cost(9, 'Lưu trú'),
    cost(10, 'Xăng xe'),
    cost(11, 'Nước uống'),
    [_, 'Cộng chi', _, _, ['=E4+E8', 36_000]],
  ];
  expect(checked(rows).tables).toHaveLength(2);
  expect(told('sum.range', rows)).toEqual([]);
});

test('a secretary who signs below the lines is none of them', () => {
  const rows: Rows = [
    EXAMPLE_HEADER,
    [_, 'TỔNG CỘNG', _, _, _, _, ['=SUM(G3:G5)', 7_500_000]],
    [1, 'Thuê hội trường', 'ngày', 1, 1, 2_000_000, ['=D3*E3*F3', 2_000_000]],
    [2, 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D4*E4*F4', 1_500_000]],
    [3, 'Trang trí', 'bộ', 4, 1, 1_000_000, ['=D5*E5*F5', 4_000_000]],
    [_],
    [_, 'THƯ KÝ', _, 'THÀNH VIÊN', _, _, 'TỔ TRƯỞNG'],
  ];
  expect(checked(rows).tables[0]?.lines).toBe(3);
  expect(told('line.missing', rows)).toEqual([]);
});

test('of two blocks typed throughout the second is worked out again as the first is', () => {
  const rows = (third: number): Rows => [
    ['KẾT QUẢ THẨM ĐỊNH DỰ TOÁN SỬA CHỮA'],
    ['TT', 'Nội dung', 'ĐVT', 'Đề nghị', _, _, 'Thẩm định', _, _],
    [_, _, _, 'Khối lượng', 'Đơn giá', 'Thành tiền', 'Khối lượng', 'Đơn giá', 'Thành tiền'],
    ...[4, 5, 6, 7, 8, 9].map((row): readonly ExampleCell[] => [
      row - 3,
      `Công việc ${row}`,
      'm2',
      row * 10,
      250_000,
      row * 2_500_000,
      row * 9,
      240_000,
      row === 6 ? third : row * 2_160_000,
    ]),
  ];
  expect(told('line.product', rows(12_960_000))).toEqual([]);
  expect(told('line.product', rows(12_690_000))).toEqual(['error I6']);
});

test('an appraisal of days of work is an estimate, whatever it says was cut', () => {
  const rows: Rows = [
    ['BẢNG THẨM ĐỊNH CÔNG LAO ĐỘNG TRỰC TIẾP'],
    ['TT', 'Nội dung công việc', 'Đơn vị đề nghị', _, 'Tổ thẩm định', _, 'Tăng (+), giảm (-)'],
    [_, _, 'Số công', 'Thành tiền', 'Số công', 'Thành tiền', _],
    [1, 'Xây dựng thuyết minh', 12, 12_000_000, 10, 10_000_000, ['=F4-D4', -2_000_000]],
    [2, 'Điều tra sáu xã', 48, 24_000_000, 42, 21_000_000, ['=F5-D5', -3_000_000]],
    [
      _,
      'Cộng',
      60,
      ['=SUM(D4:D5)', 36_000_000],
      52,
      ['=SUM(F4:F5)', 31_000_000],
      ['=SUM(G4:G5)', -5_000_000],
    ],
  ];
  expect(checked(rows).kind).toBe('estimate');
});

test('2000 trees beside 1.2 hectares are no year over a column', () => {
  const rows = (heads: boolean): Rows => [
    ['Hộ nhận cây giống'],
    ['Họ tên', 'Diện tích', 'Số cây'],
    ['Hồ Văn Tiên', heads ? 'ha' : 1.2, 2000],
    ['Hồ Thị Xinh', 0.8, 1300],
    ['Hồ Văn Nghĩa', 1.5, 2500],
    ['Đinh Văn Phôi', 0.5, 800],
    ['', '', ['=SUM(C3:C6)', 6600]],
  ];
  expect(told('sum.range', rows(false))).toEqual([]);
  expect(told('sum.range', rows(true))).toEqual(['warning C7 C3']);
});

test('a price typed beside "Cộng nhân công" makes a line of it, in a kept check too', () => {
  const rows: Rows = [
    ['DỰ TOÁN TRỒNG RỪNG'],
    ['TT', 'Hạng mục công việc', 'ĐVT', 'Số công', 'Đơn giá', 'Thành tiền'],
    [1, 'Phát dọn thực bì', 'công', 40, 85_000, 3_400_000],
    [2, 'Cuốc hố', 'công', 20, 85_000, 1_700_000],
    [_, 'Cộng nhân công', _, 60, _, 5_100_000],
  ];
  expect(told('line.missing', rows)).toEqual([]);
  const { kept, fresh } = afterEdit(rows, { row: 4, column: 4, value: 85_000 }, null);
  expect(kept).toEqual(fresh);
  expect(fresh.flatMap(({ findings }) => findings).map(({ rule }) => rule)).toContain('line.missing');
});

describe('counts typed in the total row', () => {
  const HEADER = ['STT', 'Nội dung', 'Số người', 'Số buổi', 'Mức chi', 'Thành tiền'];
  const line = (row: number, name: string, people: number, times: number): ExampleCell[] => [
    row - 1,
    name,
    people,
    times,
    100_000,
    [`=C${row}*D${row}*E${row}`, people * times * 100_000],
  ];
  const table = (header: string[], total: number): Rows => [
    header,
    line(2, 'Công an', 30, 6),
    line(3, 'Y tế', 6, 6),
    line(4, 'Điện lực', 14, 3),
    ['', 'Cộng', total, '', '', ['=SUM(F2:F4)', 25_800_000]],
  ];

  test('are at most what the lines have together', () => {
    expect(told('sum.total', table(HEADER, 500))).toEqual(['warning C5']);
    expect(told('sum.total', table(HEADER, 50))).toEqual([]);
    // The same people may come to two things, and turns are people times sessions.
    expect(told('sum.total', table(HEADER, 44))).toEqual([]);
    expect(told('sum.total', table(HEADER, 258))).toEqual([]);
    const ofEach = HEADER.map((heading) => (heading === 'Số người' ? 'Số ngày' : heading));
    expect(told('sum.total', table(ofEach, 500))).toEqual([]);
  });

  test('are all that the lines have where each is of another place', () => {
    const byPlace = HEADER.map((heading) => (heading === 'Nội dung' ? 'Xã, phường' : heading));
    expect(told('sum.total', table(byPlace, 44))).toEqual(['warning C5']);
    expect(told('sum.total', table(byPlace, 50))).toEqual([]);
  });
});

test('a total that is typed over under words nobody knows is not left out by the sum above it', () => {
  const line = (row: number, name: string, amount: number): ExampleCell[] => [
    1,
    name,
    'tờ',
    1,
    '',
    amount,
    [`=D${row}*F${row}`, amount],
  ];
  const rows = (label: string): Rows => [
    EXAMPLE_HEADER,
    ['I', 'Thuê gian hàng', '', '', '', '', ['=SUM(G3:G3)', 9_000_000]],
    line(3, 'Dàn dựng', 9_000_000),
    ['II', 'Khác', '', '', '', '', ['=SUM(G5:G5)', 2_000_000]],
    line(5, 'Tờ gấp', 2_000_000),
    ['', label, '', '', '', '', 110_000_000],
  ];
  expect(told('sum.range', rows('TỔNG CHI PHẦN A (I+II)'))).toEqual([]);
  expect(told('sum.range', rows('Tổng hợp số liệu'))).toEqual(['error G4 G6']);
});
