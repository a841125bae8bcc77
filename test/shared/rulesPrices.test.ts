// Prices that are three zeros off what stands beside them, and headings that give one money two units.
import { describe, expect, test } from 'vitest';
import type { ExampleCell } from '#shared/rules/example.ts';
import { checkRows, told } from '../helpers/rules.ts';

type Row = ExampleCell[];
const scale = (rows: Row[], merges: string[] = []) => told({ rows, merges }, 'unit.scale');

describe('prices side by side', () => {
  const OVER = ['', '', '', '', 'Đơn giá theo báo giá', '', '', '', ''];
  const HEADER = [
    'STT',
    'Nội dung',
    'ĐVT',
    'SL',
    'Báo giá 1',
    'Báo giá 2',
    'Báo giá 3',
    'Đơn giá chọn',
    'Thành tiền',
  ];
  const line = (row: number, name: string, prices: [number, number, number]): Row => {
    const least = Math.min(...prices);
    return [
      row - 2,
      name,
      'cuốn',
      800,
      ...prices,
      [`=MIN(E${row}:G${row})`, least],
      [`=D${row}*H${row}`, 800 * least],
    ];
  };
  const table = (prices: [number, number, number]): Row[] => [
    OVER,
    HEADER,
    line(3, 'Sổ tay đăng ký nhãn hiệu', [21_500, 22_800, 20_900]),
    line(4, 'Sổ tay ghi nhãn hàng hóa', [17_200, 16_800, 17_500]),
    line(5, 'Áp phích', [18_500, 21_000, 19_500]),
    line(6, 'Bộ biểu mẫu', prices),
  ];

  test('a quotation a thousand times the others is told', () => {
    expect(scale(table([12_500_000, 13_900, 12_500]), ['E1:G1'])).toEqual(['unit.scale warning E6']);
    expect(scale(table([12_500, 13.9, 12_500]), ['E1:G1'])).toEqual(['unit.scale warning F6']);
    expect(scale(table([12_500, 13_900, 12_500]), ['E1:G1'])).toEqual([]);
  });

  test('material, labour and machines are of different sizes', () => {
    const parts = (row: number, name: string, material: number, labour: number): Row => [
      row - 2,
      name,
      'm2',
      100,
      material,
      labour,
      [`=ROUND(D${row}*E${row},0)`, 100 * material],
      [`=ROUND(D${row}*F${row},0)`, 100 * labour],
    ];
    const rows = [
      ['', '', '', '', 'Đơn giá', '', 'Thành tiền', ''],
      ['STT', 'Tên công tác', 'Đơn vị', 'Khối lượng', 'Vật liệu', 'Nhân công', 'Vật liệu', 'Nhân công'],
      parts(3, 'Lát nền', 168_500, 52_300),
      parts(4, 'Trát tường', 16_780, 61_240),
      parts(5, 'Sơn tường', 32_600, 17_900),
      parts(6, 'Lắp cửa nhôm kính', 12_500_000, 18_600),
    ];
    expect(scale(rows, ['E1:F1', 'G1:H1'])).toEqual([]);
  });

  test('of two alone both are named', () => {
    const changed = (row: number, name: string, before: number, after: number): Row => [
      row - 2,
      name,
      'gói',
      1,
      before,
      [`=D${row}*E${row}`, before],
      1,
      after,
      [`=G${row}*H${row}`, after],
    ];
    const rows = [
      ['', '', '', 'Dự toán đã phê duyệt', '', '', 'Dự toán điều chỉnh', '', ''],
      [
        'STT',
        'Hạng mục',
        'ĐVT',
        'Khối lượng',
        'Đơn giá',
        'Thành tiền',
        'Khối lượng',
        'Đơn giá',
        'Thành tiền',
      ],
      changed(3, 'Phát dọn thực bì', 2_875_000, 2_875_000),
      changed(4, 'Đào hố, lấp hố', 5_640_000, 5_640_000),
      changed(5, 'Vận chuyển cây', 3_918_000, 4_100_000),
      changed(6, 'Thiết kế, lập dự toán', 98_500_000_000, 98_500_000),
    ];
    expect(scale(rows, ['D1:F1', 'G1:I1'])).toEqual(['unit.scale warning E6 H6']);
  });
});

describe('one price that is nearly all of the money', () => {
  const line = (row: number, name: string, price: number, unit?: string): Row => [
    row - 1,
    name,
    ...(unit === undefined ? [] : [unit]),
    1,
    price,
    [unit === undefined ? `=C${row}*D${row}` : `=D${row}*E${row}`, price],
  ];

  test('is a slip where a thousandth of it is what other lines pay', () => {
    const table = (last: number): Row[] => [
      ['Stt', 'Nội dung', 'Số gian', 'Đơn giá', 'Thành tiền'],
      line(2, 'HTX Suối Lớn', 8_500_000),
      line(3, 'HTX Ca cao', 8_500_000),
      line(4, 'Công ty Hạt điều', 9_200_000),
      line(5, 'Công ty Cà phê', 9_200_000),
      line(6, 'HTX Bưởi', last),
    ];
    expect(scale(table(8_500_000_000))).toEqual(['unit.scale warning D6']);
    expect(scale(table(8_300_000_000))).toEqual([]);
  });

  test('is a slip where the heading says that it is paid for each piece', () => {
    const table = (heading: string): Row[] => [
      ['Stt', 'Tên thiết bị', 'Số lượng', heading, 'Thành tiền'],
      line(2, 'Huyết áp kế', 45_000),
      line(3, 'Cân sức khỏe', 120_000),
      line(4, 'Máy điện tim', 650_000),
      line(5, 'Máy X quang', 4_200_000),
      line(6, 'Máy chụp cắt lớp', 7_500_000_000),
    ];
    expect(scale(table('Đơn giá (đ/cái)'))).toEqual(['unit.scale warning D6']);
    expect(scale(table('Đơn giá'))).toEqual([]);
  });

  test('is a slip for a gathering a thousand times as dear as all it needs', () => {
    const table = (last: number): Row[] => [
      ['Stt', 'Nội dung', 'ĐVT', 'SL', 'Đơn giá', 'Thành tiền'],
      line(2, 'Pano', 185_000, 'tấm'),
      line(3, 'Quảng cáo', 1_600_000, 'lần'),
      line(4, 'Xe vận chuyển', 5_200_000, 'chuyến'),
      line(5, 'Âm thanh', 2_400_000, 'bộ'),
      line(6, 'Lễ khai mạc', last, 'lễ'),
    ];
    expect(scale(table(18_500_000_000))).toEqual(['unit.scale warning E6']);
    expect(scale(table(1_850_000_000))).toEqual([]);
  });
});

describe('one price that is nearly all of the money of a gathering', () => {
  const line = (row: number, name: string, unit: string, price: number): Row => [
    row - 1,
    name,
    unit,
    1,
    price,
    [`=D${row}*E${row}`, price],
  ];
  const table = (first: string, unit: string, last: number, words: string): Row[] => [
    ['Stt', 'Nội dung', 'ĐVT', 'SL', 'Đơn giá', 'Thành tiền'],
    line(2, first, 'buổi', 1_300_000),
    line(3, 'Pano', 'tấm', 185_000),
    line(4, 'Hoa tươi', 'lẵng', 400_000),
    line(5, 'Xe vận chuyển', 'chuyến', 900_000),
    line(6, 'Phông', unit, last),
    ['', 'Tổng cộng', '', '', '', ['=SUM(F2:F6)', 2_785_000 + last]],
    [words],
  ];

  test('is a slip for a thing: nobody pays a hundred million for a banner', () => {
    expect(scale(table('Thù lao giảng viên', 'bộ', 750_000_000, ''))).toEqual(['unit.scale warning E6']);
    expect(scale(table('Thù lao giảng viên', 'gói', 750_000_000, ''))).toEqual([]);
    expect(scale(table('Mua máy in', 'bộ', 750_000_000, ''))).toEqual([]);
  });

  test('is a slip where the words read the total without its zeros', () => {
    const words = 'Bằng chữ: Ba triệu năm trăm ba mươi lăm nghìn đồng.';
    expect(scale(table('Mua máy in', 'gói', 750_000_000, words))).toEqual(['unit.scale warning E6']);
  });
});

test('nobody is paid twenty million a day: half of such prices are in another unit', () => {
  const line = (row: number, name: string, unit: string, price: number): Row => [
    row - 1,
    name,
    unit,
    1,
    2,
    price,
    [`=D${row}*E${row}*F${row}`, 2 * price],
  ];
  const table = (unit: string): Row[] => [
    ['TT', 'Nội dung', 'ĐVT', 'Số người', 'Số ngày', 'Mức chi', `Thành tiền (${unit})`],
    line(2, 'Bồi dưỡng Ban tổ chức', 'người/ngày', 100_000),
    line(3, 'Bồi dưỡng trọng tài', 'người/ngày', 90_000),
    line(4, 'Y tế', 'người/ngày', 70_000),
    line(5, 'Huy chương', 'giải', 350_000),
  ];
  expect(scale(table('nghìn đồng'))).toEqual(['unit.scale warning G1']);
  expect(scale(table('đồng'))).toEqual([]);
  // A limit that nobody decided is said to be assumed.
  const { findings } = checkRows({ rows: table('nghìn đồng') });
  expect(findings.map(({ message }) => message.vi).join()).toContain(
    '3 trong 4 đơn giá từ 1.000.000.000 đồng trở lên, hoặc từ 20.000.000 đồng một ngày, buổi công (mức giả định)',
  );
});

describe('columns in two units', () => {
  const table = (unit: string, amount: string): Row[] => [
    ['TT', 'Nội dung chi', 'Số lượng', 'Định mức', 'Tổng số (đồng)', `NSNN (${unit})`],
    ...[20_000, 150_000, 85_000].map((price, at): Row => {
      const row = at + 2;
      const product = 250 * price;
      return [
        at + 1,
        ['Nước uống', 'Tiền ăn', 'In kỷ yếu'][at] ?? '',
        250,
        price,
        [`=C${row}*D${row}`, product],
        [amount.replaceAll('#', String(row)), product],
      ];
    }),
  ];

  test('one that takes the figures of the other as they are is an error', () => {
    expect(scale(table('triệu đồng', '=E#'))).toEqual(['unit.scale error F1 E1']);
    expect(scale(table('đồng', '=E#'))).toEqual([]);
  });

  test('one that divides them is right', () => {
    expect(scale(table('triệu đồng', '=E#/1000000'))).toEqual([]);
  });
});

test('among cars, wreaths and tombs at billions a platform set up once is one more of them', () => {
  const line = (row: number, name: string, unit: string, quantity: number, price: number): Row => [
    row - 2,
    name,
    unit,
    quantity,
    price,
    quantity * price,
  ];
  const table = (unit: string): Row[] => [
    ['', '', '', '', '', `ĐVT: ${unit}`],
    ['Stt', 'Nội dung chi', 'Đvt', 'Sl', 'Đơn giá', 'Thành tiền'],
    line(3, 'Thuê xe tang', 'xe', 6, 4_500),
    line(4, 'Hương, hoa', 'lễ', 2, 3_400),
    line(5, 'Rạp, lễ đài', 'bộ', 1, 32_000),
    line(6, 'Vòng hoa', 'vòng', 25, 450),
    line(7, 'Nước uống', 'thùng', 54, 180),
    line(8, 'Xây vỏ mộ', 'mộ', 14, 2_900),
    line(9, 'Bia mộ đá', 'tấm', 14, 700),
  ];
  expect(scale(table('triệu đồng'))).toEqual(['unit.scale warning F1']);
  expect(scale(table('nghìn đồng'))).toEqual([]);
});

test('a tracking sheet whose first column of money is nought tells its unit by the next', () => {
  const line = (row: number, name: string, given: number, paid: number): Row => [
    row - 2,
    name,
    0,
    given,
    paid,
    [`=C${row}+D${row}-E${row}`, given - paid],
  ];
  const table = (unit: string): Row[] => [
    ['', '', '', '', '', `Đvt: ${unit}`],
    ['TT', 'Công trình', 'Năm trước chuyển sang', 'Giao trong năm', 'Đã giải ngân', 'Còn lại'],
    line(3, 'Dặm vá đường', 860, 630),
    line(4, 'Nạo vét mương', 275, 255),
    line(5, 'Tiền điện chiếu sáng', 720, 354),
    line(6, 'Chăm sóc công viên', 410, 205),
  ];
  expect(scale(table('đồng'))).toEqual(['unit.scale warning F1']);
  expect(scale(table('triệu đồng'))).toEqual([]);
});
