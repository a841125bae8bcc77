// The one cell of a column left blank where all other lines fill it: told where a person would ask, and nowhere else.
import { describe, expect, test } from 'vitest';
import type { ExampleCell } from '#shared/rules/example.ts';
import { told } from '../helpers/rules.ts';

type Row = ExampleCell[];
const missing = (rows: Row[], merges: string[] = []) => told({ rows, merges }, 'line.missing');

describe('a count of several that make the quantity', () => {
  const HEADER = ['STT', 'Nội dung', 'ĐVT', 'Quý I', 'Quý II', 'Tổng SL', 'Đơn giá', 'Thành tiền'];
  const OVER = ['', '', '', 'Số lượng', '', '', '', ''];
  const line = (row: number, name: string, first: number | '', second: number | ''): Row => {
    const sum = Number(first) + Number(second);
    return [
      row - 2,
      name,
      'hộp',
      first,
      second,
      [`=SUM(D${row}:E${row})`, sum],
      42_000,
      [`=F${row}*G${row}`, sum * 42_000],
    ];
  };
  const table = (...counts: [number | '', number | ''][]): Row[] => [
    OVER,
    HEADER,
    ...counts.map(([first, second], at) =>
      line(at + 3, ['Khẩu trang', 'Găng tay', 'Cồn 70 độ', 'Bông gạc', 'Băng dính'][at] ?? '', first, second),
    ),
  ];
  const full: [number, number][] = [
    [200, 400],
    [50, 150],
    [120, 180],
    [35, 105],
  ];

  test('is asked for', () => {
    expect(missing(table(...full, [100, '']), ['D1:E1'])).toEqual(['line.missing warning E7']);
    expect(missing(table(...full, [100, 0]), ['D1:E1'])).toEqual([]);
  });

  test('is a nought where the columns beside it have blanks too', () => {
    expect(missing(table(...full.slice(1), [100, ''], ['', 80]), ['D1:E1'])).toEqual([]);
  });
});

describe('a day that is multiplied by a rate of the formula', () => {
  const HEADER = ['TT', 'Họ và tên', 'Nơi đến', 'Số ngày', 'Phụ cấp lưu trú', 'Vé xe', 'Tổng cộng'];
  const line = (row: number, name: string, days: number | ''): Row => [
    row - 2,
    name,
    'Huế',
    days,
    [`=D${row}*300000`, Number(days) * 300_000],
    1_850_000,
    [`=E${row}+F${row}`, Number(days) * 300_000 + 1_850_000],
  ];
  const table = (last: number | ''): Row[] => [
    ['DỰ TOÁN KINH PHÍ CÔNG TÁC PHÍ'],
    HEADER,
    line(3, 'Nguyễn Văn Hưng', 5),
    line(4, 'Phạm Thị Hạnh', 5),
    line(5, 'Dương Quốc Toản', 3),
    line(6, 'Lý Thị Ngọc', last),
  ];

  test('is asked for', () => {
    expect(missing(table(''))).toEqual(['line.missing warning D6']);
    expect(missing(table(3))).toEqual([]);
  });
});

test('what PRODUCT passes over on purpose is not asked for', () => {
  const line = (row: number, name: string, people: number, times: number | '', price: number): Row => {
    const product = people * (times === '' ? 1 : times) * price;
    return [row - 1, name, people, times, price, [`=PRODUCT(C${row}:E${row})`, product]];
  };
  const rows = [
    ['STT', 'Nội dung', 'Số người', 'Số ngày', 'Mức chi', 'Thành tiền'],
    line(2, 'Phụ cấp lưu trú', 5, 2, 200_000),
    line(3, 'Nước uống', 25, 2, 20_000),
    line(4, 'Thuê phòng nghỉ', 5, 1, 300_000),
    line(5, 'In tài liệu', 25, '', 35_000),
  ];
  expect(missing(rows)).toEqual([]);
});

describe('where a single one is written too', () => {
  const line = (number: number, name: string, count: number | '', price: number): Row => [
    number,
    name,
    'cái',
    count,
    3,
    price,
    (count === '' ? 1 : count) * 3 * price,
  ];
  const table = (single: number, last: number | ''): Row[] => [
    ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Số lớp', 'Mức chi', 'Thành tiền'],
    line(1, 'Phông nền', single, 900_000),
    line(2, 'Sổ tay', 60, 15_000),
    line(3, 'Bút', 60, 5_000),
    line(4, 'Băng rôn', last, 600_000),
  ];

  test('a count left blank beside a typed amount is asked for', () => {
    expect(missing(table(1, ''))).toEqual(['line.missing warning D5']);
    expect(missing(table(2, ''))).toEqual([]);
    expect(missing(table(1, 1))).toEqual([]);
  });
});

test('the second of two columns that say what a line is', () => {
  const line = (row: number, product: string, what: string): Row => [
    row - 1,
    product,
    what,
    'cái',
    500,
    2_000,
    [`=E${row}*F${row}`, 1_000_000],
  ];
  const table = (last: string): Row[] => [
    ['STT', 'Sản phẩm', 'Nội dung hỗ trợ', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    line(2, 'Rượu bưởi', 'In nhãn cuộn'),
    line(3, 'Hạt điều', 'In túi zip'),
    line(4, 'Trà túi lọc', 'In hộp giấy'),
    line(5, 'Ca cao', last),
  ];
  expect(missing(table(''))).toEqual(['line.missing warning C5']);
  expect(missing(table('In hộp quà'))).toEqual([]);
});

describe('the quotation of one supplier', () => {
  const HEADER = [
    'STT',
    'Tên máy',
    'ĐVT',
    'SL',
    'Minh Tâm',
    'Việt Y',
    'An Khang',
    'Đơn giá chọn',
    'Thành tiền',
  ];
  const OVER = ['', '', '', '', 'Giá chào của nhà cung cấp', '', '', '', ''];
  const line = (row: number, name: string, prices: [number | '', number, number]): Row => {
    const least = Math.min(...prices.map((price) => (price === '' ? Infinity : price)));
    return [
      row - 2,
      name,
      'cái',
      2,
      ...prices,
      [`=MIN(E${row}:G${row})`, least],
      [`=D${row}*H${row}`, 2 * least],
    ];
  };
  const table = (last: number | ''): Row[] => [
    OVER,
    HEADER,
    line(3, 'Thay pin máy sốc tim', [4_850_000, 5_200_000, 4_990_000]),
    line(4, 'Thay đầu dò SpO2', [1_350_000, 1_280_000, 1_420_000]),
    line(5, 'Bảo dưỡng máy ly tâm', [1_150_000, 1_300_000, 1_100_000]),
    line(6, 'Nạp gas điều hòa', [last, 480_000, 500_000]),
  ];

  test('is asked for', () => {
    expect(missing(table(''), ['E1:G1'])).toEqual(['line.missing warning E6']);
    expect(missing(table(450_000), ['E1:G1'])).toEqual([]);
  });
});

describe('the name of a line in a sheet that follows the money', () => {
  const HEADER = ['TT', 'Tên gói thầu', 'Kế hoạch vốn', 'Đã giải ngân', 'Còn lại'];
  const line = (row: number, name: string, plan: number, paid: number): Row => [
    row - 1,
    name,
    plan,
    paid,
    [`=C${row}-D${row}`, plan - paid],
  ];
  const table = (last: string): Row[] => [
    HEADER,
    line(2, 'Xây lắp', 4_500, 900),
    line(3, 'Giám sát thi công', 120, 30),
    line(4, last, 15, 0),
    line(5, 'Rà phá bom mìn', 81, 81),
  ];

  test('is asked for', () => {
    expect(missing(table(''))).toEqual(['line.missing warning B4']);
    expect(missing(table('Bảo hiểm công trình'))).toEqual([]);
  });
});

describe('the unit of what is bought with its tax beside it', () => {
  const HEADER = ['TT', 'Tên thiết bị', 'ĐVT', 'SL', 'Đơn giá', 'Trước thuế', 'Thuế GTGT', 'Thành tiền'];
  const line = (row: number, name: string, unit: string, price: number): Row => [
    row - 1,
    name,
    unit,
    2,
    price,
    [`=D${row}*E${row}`, 2 * price],
    [`=ROUND(F${row}*8%,0)`, 0.16 * price],
    [`=F${row}+G${row}`, 2.16 * price],
  ];

  test('is asked for', () => {
    const table = (unit: string): Row[] => [
      HEADER,
      line(2, 'Máy đo pH', 'máy', 21_000_000),
      line(3, 'Cân phân tích', unit, 58_000_000),
      line(4, 'Nhiệt ẩm kế', 'cái', 2_600_000),
      line(5, 'Micropipet', 'cây', 4_100_000),
    ];
    expect(missing(table(''))).toEqual(['line.missing warning C3']);
    expect(missing(table('cái'))).toEqual([]);
  });
});
