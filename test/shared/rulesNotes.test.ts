// The small notes: numbering, scratch figures, encodings, fractions, signatures, accents; mostly what they leave alone.
import { describe, expect, test } from 'vitest';
import { EXAMPLE_HEADER } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import { checked, found, told } from '../helpers/checked.ts';
import type { Rows } from '../helpers/checked.ts';

const item = (ordinal: ExampleCell, content = 'Trang trí'): ExampleCell[] => [
  ordinal,
  content,
  'lớp',
  1,
  1,
  500_000,
  500_000,
  'Báo giá',
];
const group = (ordinal: ExampleCell, from: number, to: number): ExampleCell[] => [
  ordinal,
  'Nhóm chi',
  '',
  '',
  '',
  '',
  [`=SUM(G${from}:G${to})`, (to - from + 1) * 500_000],
];

describe('note.numbering', () => {
  const numbered = (...ordinals: ExampleCell[]): Rows => [
    EXAMPLE_HEADER,
    ...ordinals.map((one) => item(one)),
  ];

  test.each<[string, ExampleCell[], string[]]>([
    ['a gap', [1, 2, 4, 5], ['note A4']],
    ['a repeat', [1, 2, 2, 3], ['note A4']],
    ['a repeat that stands for the next number', ['2.1', '2.2', '2.2', '2.4'], ['note A4']],
    ['text with full stops', ['1.', '2.', '4.'], ['note A4']],
    ['no fault', [1, 2, 3, 4], []],
    ['it begins in the middle', [5, 6, 7], []],
    ['it begins anew', [1, 2, 3, 1, 2, 3], []],
    ['a bullet stands for a number', [1, '-', 3], []],
    ['one number for several rows', [1, 1, 1, 2, 2, 3, 3], []],
    ['another order', [3, 1, 2, 5, 4], []],
    ['chosen from a longer list', [1, 8, 15, 22], []],
    ['letters', ['a', 'b', 'd'], ['note A4']],
    ['the Vietnamese alphabet', ['c', 'd', 'đ', 'e'], []],
    ['none at all', ['', '', ''], []],
  ])('%s', (_name, ordinals, expected) => {
    expect(told('note.numbering', numbered(...ordinals))).toEqual(expected);
  });

  test('each group counts by itself, or the count goes through them', () => {
    const groups = (second: number[], roman = 'II'): Rows => [
      EXAMPLE_HEADER,
      group('I', 3, 4),
      item(1),
      item(2),
      group(roman, 6, 7),
      ...second.map((one) => item(one)),
    ];
    expect(told('note.numbering', groups([1, 2]))).toEqual([]);
    expect(told('note.numbering', groups([3, 4]))).toEqual([]);
    expect(told('note.numbering', groups([1, 3]))).toEqual(['note A7']);
    expect(told('note.numbering', groups([1, 2], 'III'))).toEqual(['note A5']);
  });

  test('a row that waits for its figures keeps its number', () => {
    const rows: Rows = [EXAMPLE_HEADER, item(1), [2, 'Chưa có số liệu'], item(3)];
    expect(told('note.numbering', rows)).toEqual([]);
  });
});

describe('note.scratch', () => {
  const table: Rows = [
    EXAMPLE_HEADER,
    item(1),
    item(2),
    ['', 'Tổng cộng', '', '', '', '', ['=SUM(G2:G3)', 1_000_000]],
    [],
    ['Người lập', '', '', '', '', 'Giám đốc'],
  ];

  test('figures beside the table that nothing reads', () => {
    const beside = table.map((cells, row) => (row === 2 ? [...cells, '', '', 12_000, 34_000] : cells));
    expect(told('note.scratch', beside)).toEqual(['note K3 L3']);
  });

  test('figures that the table reads, and words, are no scratch', () => {
    const reads = table.map((cells, row): ExampleCell[] => {
      if (row === 1) return [...cells.slice(0, 3), ['=L2', 1], ...cells.slice(4), '', '', 'Số lớp', 1];
      return [...cells];
    });
    expect(told('note.scratch', reads)).toEqual([]);
    const words = table.map((cells, row) => (row === 2 ? [...cells, '', '', 'xem lại'] : cells));
    expect(told('note.scratch', words)).toEqual([]);
  });
});

describe('note.encoding', () => {
  const contents = (...all: string[]): Rows => [
    EXAMPLE_HEADER,
    ...all.map((content, index) => item(index + 1, content)),
  ];
  const nfd = (text: string) => text.normalize('NFD');

  test('split letters among others are listed, a column of them is told by its first', () => {
    expect(
      told('note.encoding', contents('Trang trí', nfd('Nước uống'), 'Tài liệu', nfd('Hội trường'))),
    ).toEqual(['note B3 B5']);
    const whole = contents(nfd('Nước uống'), nfd('Hội trường')).map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? nfd(cell) : cell)),
    );
    const [finding] = found('note.encoding', whole);
    expect(finding?.cells[0]).toMatch(/^[A-H]1$/);
    expect(finding?.cells.every((cell) => !cell.includes(':'))).toBe(true);
  });

  test('no-break spaces are a note of their own', () => {
    const all = found('note.encoding', contents('Trang\u00A0trí', 'Nước uống'));
    expect(all.map(({ cells }) => cells)).toEqual([['B2']]);
    expect(all[0]?.message.vi).toContain('dấu cách');
  });

  test('old code is told with its name and a reading', () => {
    // "Sở Khoa học và Công nghệ", "Thuê hội trường" as TCVN3 stores them
    const rows = contents(
      'Së Khoa häc vµ C«ng nghÖ',
      'Thuª héi tr\u00ADêng',
      'Chi båi d\u00ADìng b¸o c¸o viªn',
    );
    const [finding] = found('note.encoding', rows);
    expect(finding?.message.vi).toContain('TCVN3');
    expect(finding?.message.vi).toContain('Sở Khoa học và Công nghệ');
  });

  test('one short text in the old code whose letters Unicode has too is found among the others', () => {
    // "Biểu chi tiết, mục I" and "Giấy mời, tờ gấp"
    expect(told('note.encoding', contents('Trang trí', 'BiÓu chi tiÕt, môc I', 'Tài liệu'))).toEqual([
      'note B3',
    ]);
    expect(told('note.encoding', contents('Trang trí', 'GiÊy mêi, tê gÊp', 'Tài liệu'))).toEqual(['note B3']);
  });

  test.each([
    'Sơn tường 30 m², ±5 %',
    'Café “Đồng Nai” – loại A × 2',
    'Thuê hội trường',
    'plain text',
    '½ ngày',
  ])('%s is plain', (text) => {
    expect(told('note.encoding', contents(text, 'Tài liệu'))).toEqual([]);
  });

  test('a sheet that is no estimate is looked at too', () => {
    expect(
      told('note.encoding', [
        ['Họ tên', 'Điểm'],
        [nfd('Nguyễn Văn Bình'), 9],
        ['Lê Thị Lan', 8],
      ]),
    ).toEqual(['note A2']);
  });
});

describe('note.decimal', () => {
  const amounts = (unit: string, ...all: number[]): Rows => [
    ['', '', '', '', '', '', `ĐVT: ${unit}`],
    EXAMPLE_HEADER,
    ...all.map((amount, index): ExampleCell[] => [index + 1, 'Chi khác', 'lần', 1, 1, amount, amount]),
  ];

  test('one amount with a fraction', () => {
    expect(told('note.decimal', amounts('đồng', 500_000, 691_141.5, 700_000))).toEqual(['note G4']);
  });

  test('another unit, noise of sums, or a table full of fractions', () => {
    expect(told('note.decimal', amounts('triệu đồng', 0.5, 1.25, 7))).toEqual([]);
    expect(told('note.decimal', amounts('đồng', 500_000, 0.1 + 0.2 + 299_999.7, 700_000))).toEqual([]);
    expect(told('note.decimal', amounts('đồng', 0.5, 1.25, 7))).toEqual([]);
  });
});

describe('note.signature', () => {
  const whole = (title: string, below: string[][]): Rows => [
    ['UBND TỈNH ĐỒNG NAI', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [title],
    EXAMPLE_HEADER,
    item(1),
    ['', 'Tổng cộng', '', '', '', '', ['=G4', 500_000]],
    ...below,
  ];
  const WORDS = ['Bằng chữ: Năm trăm nghìn đồng'];
  const DATE = ['', '', '', '', 'Đồng Nai, ngày      tháng      năm 2025'];
  const NAMES = ['Người lập', '', '', '', 'KT. CHỦ TỊCH HỘI'];

  test.each<[string, string[][], string[]]>([
    ['nothing below', [], ['note A2']],
    ['words and date, nobody signs', [WORDS, DATE], ['note A2']],
    ['signatures alone', [NAMES], ['note A2']],
    ['one of words and date is left out', [WORDS, NAMES], []],
    ['all', [WORDS, DATE, NAMES], []],
  ])('%s', (_name, below, expected) => {
    expect(told('note.signature', whole('DỰ TOÁN KINH PHÍ', below))).toEqual(expected);
  });

  test('annexes, other papers and working sheets are not asked', () => {
    expect(told('note.signature', [['Biểu 1'], ...whole('DỰ TOÁN KINH PHÍ', [])])).toEqual([]);
    expect(told('note.signature', whole('BẢNG KÊ', []))).toEqual([]);
    expect(told('note.signature', [['DỰ TOÁN KINH PHÍ'], EXAMPLE_HEADER, item(1)])).toEqual([]);
  });
});

describe('note.accent', () => {
  const contents = (...all: string[]): Rows => [
    EXAMPLE_HEADER,
    ...all.map((content, index) => item(index + 1, content)),
  ];

  test.each<[string, string[]]>([
    ['Thuế hội trường', ['note B2']],
    ['Thuế vận chuyển rác', ['note B2']],
    ['Lũy kế từ đầu nằm', ['note B2']],
    ['Chi giải quết, đièu lệ', ['note B2']],
    ['Nươc uống đại biểu', ['note B2']],
    ['Tai lieu', ['note B2']],
    // tone placement, names, other words that only look alike
    ['Luỹ kế kinh phí, dự tóan, hoá đơn', []],
    ['Bồi dưỡng hội trưởng', []],
    ['Hỗ trợ hộ trở lên, trung tâm ứng dụng', []],
    ['Ông Nguyễn Kinh Phi', []],
    ['Tổng công ty, tham dự toàn thể, chính phủ cấp', []],
    ['Thuế nhập khẩu', []],
  ])('%s', (content, expected) => {
    expect(
      told(
        'note.accent',
        contents(content, 'Trang trí', 'Văn phòng phẩm', 'Âm thanh', 'Xăng xe', 'Chè nước'),
      ),
    ).toEqual(expected);
  });

  test.each<[string, string | null]>([
    ['Xe đưa đại biểu huyện Xuân Lôc tham quan', 'Xuân Lộc'],
    ['Lớp tại huyện Dinh Quán (02 ngày)', 'Định Quán'],
    ['Lớp tại TP. Biên Hoa', 'Biên Hòa'],
    ['Lớp tại TP. Biên Hoà, huyện Xuân Lộc', null],
    // another place that exists, one nobody knows, a street
    ['Lớp tại xã Xuân Định, huyện Xuân Lộc', null],
    ['Lớp tại huyện Cần Giuộc', null],
    ['Thuê xe đường Xuân Lôc', null],
  ])('%s', (content, meant) => {
    const rows = contents(content, 'Trang trí', 'Văn phòng phẩm', 'Âm thanh', 'Xăng xe', 'Chè nước');
    const [finding] = found('note.accent', rows);
    expect(finding?.expected ?? null).toBe(meant);
    if (meant !== null) expect(finding).toMatchObject({ severity: 'note', cells: ['B2'] });
  });

  test('a place in its own column needs no type', () => {
    const rows: Rows = [
      ['STT', 'Địa phương', 'Dự toán năm', 'Đã giải ngân', 'Còn lại'],
      [1, 'Tân Phú', 540, 500, 40],
      [2, 'Nhơn Trach', 410, 400, 10],
      [3, 'Định Quán', 530, 500, 30],
      [4, 'Xã Cẩm My', 460, 450, 10],
    ];
    expect(found('note.accent', rows).map(({ cells, expected }) => [cells, expected])).toEqual([
      [['B3'], 'Nhơn Trạch'],
      [['B5'], 'Cẩm Mỹ'],
    ]);
  });

  test('a sheet or a header typed without accents is a style', () => {
    const plain: Rows = [
      ['STT', 'Noi dung', 'DVT', 'So luong', 'Don gia', 'Thanh tien'],
      [1, 'Thue hoi truong', 'ngay', 1, 500_000, 500_000],
      [2, 'Tai lieu', 'bo', 1, 500_000, 500_000],
    ];
    expect(told('note.accent', plain)).toEqual([]);
    const header: Rows = [
      plain[0] ?? [],
      [1, 'Thuê hội trường', 'ngày', 1, 500_000, 500_000],
      [2, 'Tài liệu', 'bộ', 1, 500_000, 500_000],
    ];
    expect(told('note.accent', header)).toEqual([]);
  });

  test('one heading among accented ones, told with what was meant', () => {
    const rows: Rows = [
      ['STT', 'Nôi dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      [1, 'Tài liệu', 'bộ', 1, 500_000, 500_000],
    ];
    expect(found('note.accent', rows)[0]).toMatchObject({ cells: ['B1'], expected: 'nội dung' });
  });
});

test('a clean estimate has none of these notes', () => {
  const rows: Rows = [
    ['UBND TỈNH ĐỒNG NAI', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['DỰ TOÁN KINH PHÍ'],
    EXAMPLE_HEADER,
    group('I', 5, 6),
    item(1, 'Thuê hội trường'),
    item(2, 'Tài liệu'),
    ['', 'Tổng cộng', '', '', '', '', ['=G4', 1_000_000]],
    ['Bằng chữ: Một triệu đồng'],
    ['', '', '', '', 'Đồng Nai, ngày 12 tháng 5 năm 2025'],
    ['Người lập', '', '', '', 'Giám đốc'],
  ];
  expect(checked(rows).findings.filter(({ rule }) => rule.startsWith('note.'))).toEqual([]);
});
