// Codes of the budget index: what cannot be, what stands in the wrong place, and what must be left alone.
import { describe, expect, test } from 'vitest';
import type { ExampleCell } from '#shared/rules/example.ts';
import { checkRows, told } from '../helpers/rules.ts';
import type { SheetRows } from '../helpers/rules.ts';

const HEADER = ['STT', 'Nội dung', 'Tiểu mục', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'];
type Line = [content: string, code: ExampleCell];

/** Lines 1, 2, … from row 3 on, under the title in row 1. */
const lines = (title: string, ...items: Line[]): SheetRows => ({
  rows: [
    [title],
    HEADER,
    ...items.map(([content, code], index) => [index + 1, content, code, 'lần', 2, 500_000, 1_000_000]),
  ],
});
const CODES = ['budget.code'];
const code = (sheet: SheetRows) => told(sheet, ...CODES);
const content = (sheet: SheetRows) => told(sheet, 'budget.content');
const gaps = (sheet: SheetRows) =>
  checkRows(sheet)
    .notChecked.filter(({ rule }) => rule === 'budget.code')
    .map(({ range }) => range);

describe('a code that cannot be', () => {
  test.each([
    ['five digits', 66_551],
    ['three digits', 665],
    ['as text', '66551'],
    ['ending in 0', 6660],
  ])('%s', (_name, wrong) => {
    expect(code(lines('', ['Thuê hội trường', wrong], ['In tài liệu', 6651]))).toEqual([
      'budget.code error C3',
    ]);
  });

  test('the same wrong code in many lines is one finding', () => {
    const sheet = lines('', ['Thuê hội trường', 6660], ['In tài liệu', 6651], ['Hoa', 6660], ['Nước', 6699]);
    expect(code(sheet)).toEqual(['budget.code error C3 C5']);
  });

  test('a mục where a line wants a tiểu mục is a warning', () => {
    expect(code(lines('', ['Thuê hội trường', 6650], ['In tài liệu', 6651]))).toEqual([
      'budget.code warning C3',
    ]);
  });

  test('under "Mục/Tiểu mục" a mục is as good', () => {
    const sheet = lines('', ['Thuê hội trường', 6650], ['In tài liệu', 6651]);
    const rows = sheet.rows.map((row) => row.map((cell) => (cell === 'Tiểu mục' ? 'Mục/Tiểu mục' : cell)));
    expect(code({ rows })).toEqual([]);
  });

  test.each([
    ['two codes in one cell', '6651, 6699'],
    ['with its label', 'TM 6651'],
    ['no code at all', 'khác'],
    ['left open', ''],
  ])('%s is left alone', (_name, fine) => {
    expect(code(lines('', ['In tài liệu', fine], ['Thuê hội trường', 6655], ['Nước uống', 6699]))).toEqual(
      [],
    );
  });

  test('a column of money headed "TM" (tiền mặt) holds no codes', () => {
    const rows = [
      ['STT', 'Nội dung', 'TM', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      [1, 'Thuê hội trường', 500_000, 2, 500_000, 1_000_000],
      [2, 'In tài liệu', 1_000_000, 2, 500_000, 1_000_000],
    ];
    expect(code({ rows })).toEqual([]);
  });
});

describe('a code the list lacks proves nothing', () => {
  test('of a mục that is not listed: said as not checked', () => {
    const sheet = lines('', ['Hỗ trợ', 7951], ['In tài liệu', 6651]);
    expect(code(sheet)).toEqual([]);
    expect(gaps(sheet)).toEqual(['C3']);
  });

  test('of a listed mục: asked for, as a slip of a digit is far likelier than a new code', () => {
    expect(code(lines('', ['Thuê hội trường', 6659], ['In tài liệu', 6651]))).toEqual([
      'budget.code warning C3',
    ]);
  });

  test('dropped by TT 324/2016, as far as memory goes: a note, from 2017 on only', () => {
    const sheet = (year: number) => lines(`DỰ TOÁN NĂM ${year}`, ['Quảng cáo', 6607], ['In tài liệu', 6651]);
    expect(code(sheet(2025))).toEqual(['budget.code note C3']);
    expect(code(sheet(2014))).toEqual([]);
  });

  test('a mục that came with TT 324/2016 in an older year: a note', () => {
    const rows = [
      ['DỰ TOÁN NĂM 2014'],
      ['', '', '', '', '', '', 'ĐVT: đồng'],
      ['Mục', 'Tiểu mục', ...HEADER.filter((name) => name !== 'STT' && name !== 'Tiểu mục')],
      [6950, '', 'Mua sắm tài sản', '', '', '', 1_000_000],
      ['', 6956, 'Máy tính', 'cái', 1, 1_000_000, 1_000_000],
    ];
    expect(code({ rows })).toEqual(['budget.code note A4']);
  });
});

describe('a tiểu mục and its mục', () => {
  const COLUMNS = ['Mục', 'Tiểu mục', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'];
  const row = (item: ExampleCell, sub: ExampleCell, text: string): ExampleCell[] => [
    item,
    sub,
    text,
    'lần',
    2,
    500_000,
    1_000_000,
  ];

  test('side by side', () => {
    const rows = [COLUMNS, row(6650, 6655, 'Thuê hội trường'), row(6650, 6751, 'Thuê xe đoàn công tác')];
    expect(code({ rows })).toEqual(['budget.code error B3 A3']);
  });

  test('side by side, a blank mục is not taken from the row above', () => {
    const rows = [COLUMNS, row(6650, 6655, 'Thuê hội trường'), row('', 6751, 'Thuê xe đoàn công tác')];
    expect(code({ rows })).toEqual([]);
  });

  test('in a merged cell', () => {
    const rows = [
      COLUMNS,
      row(6650, 6655, 'Thuê hội trường'),
      row('', 6699, 'Nước uống'),
      row('', 6751, 'Thuê xe đoàn công tác'),
      row(6750, 6751, 'Thuê xe'),
    ];
    expect(code({ rows, merges: ['A2:A4'] })).toEqual(['budget.code error B4 A2']);
  });

  test('in a row of its own, as a settlement lists them; unofficial wordings are normal', () => {
    const rows = [
      ['KINH PHÍ ĐÃ SỬ DỤNG ĐỀ NGHỊ QUYẾT TOÁN NĂM 2014'],
      ['', '', '', '', '', '', 'ĐVT: nghìn đồng'],
      ['Loại', 'Khoản', 'Mục', 'Tiểu mục', 'Nội dung chi', 'Số quyết toán', 'Nguồn khác'],
      [220, 223, '', '', 'Chi thường xuyên', 9_000, 400],
      ['', '', '', '', 'Nhóm 1 - Chi thanh toán cá nhân', 6_000, 300],
      ['', '', 6000, '', 'Tiền lương', 5_000, 200],
      ['', '', '', 6001, 'Tiền lương theo ngạch bậc', 5_000, 200],
      ['', '', 6200, '', 'Tiền thưởng', 1_000, 100],
      ['', '', '', 6203, 'Chi phí khác liên quan đến khen thưởng', 900, 100],
      ['', '', '', 6301, 'BHXH', 100, 0],
      ['', '', '', '', 'Nhóm 2 - Chi về hàng hóa, dịch vụ', 3_000, 100],
      ['', '', '', 6551, 'Văn phòng phẩm', 3_000, 100],
    ];
    expect(code({ rows })).toEqual(['budget.code error D10 C8']);
  });

  test('one column for both: the head of a group holds the mục', () => {
    const rows = [
      ['STT', 'Nội dung', 'Mục/Tiểu mục', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      ['I', 'Hội nghị', 6650, '', '', '', ['=SUM(G3:G4)', 2_000_000] as const],
      [1, 'Thuê hội trường', 6655, 'lần', 2, 500_000, 1_000_000],
      [2, 'Thuê xe đoàn công tác', 6751, 'lần', 2, 500_000, 1_000_000],
      ['II', 'Chi khác', '', '', '', '', ['=SUM(G6:G6)', 1_000_000] as const],
      [1, 'Tiếp khách', 7761, 'lần', 2, 500_000, 1_000_000],
    ];
    expect(code({ rows })).toEqual(['budget.code error C4 C2']);
  });

  test('a tiểu mục in the column of mục', () => {
    const rows = [COLUMNS, row(6655, 6655, 'Thuê hội trường'), row(6650, 6699, 'Nước uống')];
    expect(code({ rows })).toEqual(['budget.code error A2']);
  });
});

describe('a short name of another code', () => {
  const tree = (text: string, subItem: number) => lines('', ['In tài liệu', 6651], [text, subItem]);

  test.each([
    ['Tiền điện', 6652],
    ['Thanh toán tiền điện', 6702],
    ['Tiền nước', 6702],
    ['Thuê nhà', 6552],
    ['Máy fax'.normalize('NFD'), 6551],
  ])('%s under %i', (text, subItem) => {
    // A machine is repaired under one code and bought under another: two codes are no answer.
    expect(code(tree(text, subItem))).toEqual(text.startsWith('M') ? [] : ['budget.code warning C4']);
  });

  test.each([
    ['its own', 'Tiền điện', 6501],
    ['another of its mục', 'Tiền điện', 6504],
    ['the mục that may hold anything', 'Tiền điện', 7012],
    ['"Khác"', 'Tiền điện', 6699],
    ['drinks at a meeting', 'Tiền nước', 6652],
    ['a name that three codes have', 'Tiền ăn', 6652],
    ['more words than the name', 'Tiền điện hội trường', 6652],
  ])('%s: %s is left alone', (_name, text, subItem) => {
    expect(code(tree(text, subItem))).toEqual([]);
  });
});

describe('the name of another code', () => {
  test('is a warning', () => {
    expect(code(lines('', ['Tiền thuê phòng ngủ', 6651], ['Nước uống', 6699]))).toEqual([
      'budget.code warning C3',
    ]);
  });

  test.each<Line>([
    ['Tiền thuê phòng ngủ', 6654],
    ['Tiền thuê phòng ngủ', 6703],
    ['Tiền vé máy bay, tàu xe', 6701],
    ['Phôto tài liệu', 6651],
    ['Văn phòng phẩm', 6699],
    ['Tiền ăn', 6658],
    ['Thuê phương tiện vận chuyển', 6655],
    ['Tuyên truyền', 6649],
    ['Quảng cáo', 6606],
  ])('%s at %s is left alone', (text, own) => {
    expect(code(lines('', [text, own], ['In tài liệu', 6651]))).toEqual([]);
  });
});

describe('chương, loại and khoản', () => {
  const sheet = (
    title: string,
    section: ExampleCell,
    group: ExampleCell,
    text = 'Tổ chức tập huấn',
  ): SheetRows => ({
    rows: [
      [title],
      ['', '', '', '', '', '', 'ĐVT: đồng'],
      ['Loại', 'Khoản', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      [section, group, text, 'lần', 2, 500_000, 1_000_000],
      [section, group, 'Chi khác', 'lần', 1, 500_000, 500_000],
    ],
  });
  const OCOP = 'DỰ TOÁN CHƯƠNG TRÌNH OCOP NĂM 2025';

  test('370 was science until 2016: by the words of the row an error, by those of the title a warning', () => {
    expect(code(sheet(OCOP, 370, 371, 'Hoạt động khoa học và công nghệ'))).toContain('budget.code error A4');
    expect(code(sheet(OCOP, 370, 371))).toContain('budget.code warning A4:A5');
    expect(code(sheet('DỰ TOÁN TRỢ CẤP XÃ HỘI NĂM 2025', 370, 371))).toEqual([]);
  });

  test.each([
    [340, 341],
    [100, 102],
    ['070', '085'],
    [280, 338],
  ])('%s-%s is right for a department', (section, group) => {
    expect(code(sheet(OCOP, section, group))).toEqual([]);
  });

  test('a khoản of another loại, a loại that is none, a khoản for a loại', () => {
    expect(code(sheet(OCOP, 340, 103))).toEqual(['budget.code error B4:B5']);
    expect(code(sheet(OCOP, 350, 341))).toEqual(['budget.code error A4:A5']);
    expect(code(sheet(OCOP, 341, 341))).toEqual(['budget.code warning A4:A5']);
  });

  test('the list was read up to a year; after it a warning', () => {
    expect(code(sheet('DỰ TOÁN OCOP NĂM 2029', 340, 103))).toEqual(['budget.code warning B4:B5']);
  });

  test('without a fiscal year nothing is judged, and that is said', () => {
    for (const title of [
      'DỰ TOÁN CHƯƠNG TRÌNH OCOP',
      'Đồng Nai, ngày 12 tháng 5 năm 2025',
      'Căn cứ Luật Ngân sách nhà nước năm 2015',
      'Thực hiện Quý II năm 2025',
      'Kế hoạch năm 2024 và năm 2025',
    ]) {
      expect(code(sheet(title, 370, 371))).toEqual([]);
      expect(gaps(sheet(title, 370, 371))).toEqual(['A4']);
    }
  });

  test('before 2017 other loại were in force, which the list does not hold', () => {
    expect(code(sheet('DỰ TOÁN NĂM 2014', 220, 223))).toEqual([]);
  });

  test('in a title', () => {
    const titled = (text: string) => lines(`${text}, năm 2025`, ['In tài liệu', 6651]);
    expect(code(titled('Chương 417 - Loại 340 - Khoản 341'))).toEqual([]);
    expect(code(titled('Loại 340 - Khoản 103'))).toEqual(['budget.code error A1']);
    expect(code(titled('Chương 995'))).toEqual(['budget.code error A1']);
    expect(code(titled('Theo Chương 2 và khoản 12 Điều 4'))).toEqual([]);
  });

  test('another chương than the list gives the department: a note since the mergers', () => {
    const rows = (year: number) => [
      ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
      [`Dự toán năm ${year}, chương 427`],
      HEADER,
      [1, 'In tài liệu', 6651, 'bộ', 2, 500_000, 1_000_000],
    ];
    expect(code({ rows: rows(2024) })).toEqual(['budget.code warning A2']);
    expect(code({ rows: rows(2026) })).toEqual(['budget.code note A2']);
  });
});

describe('a tiểu mục that does not suit the content', () => {
  const grouped = (group: string, text: string, own: number): SheetRows => ({
    rows: [
      HEADER,
      ['I', group, '', '', '', '', ['=SUM(G3:G3)', 1_000_000]],
      [1, text, own, 'lần', 2, 500_000, 1_000_000],
    ],
  });

  test.each<[string, string, number]>([
    ['Chi cho giảng viên', 'Tiền tàu xe', 6701],
    ['Chi cho giảng viên', 'Tiền thuê phòng nghỉ', 6703],
    ['Công tác phí của đoàn', 'Tiền thuê phòng nghỉ', 6654],
    ['Công tác phí của đoàn', 'Phụ cấp lưu trú', 6651],
    ['Chi lớp học', 'Thù lao báo cáo viên', 6657],
    ['Chi lớp học', 'Thuê hội trường', 6651],
    ['Chi lớp học', 'Nước uống giữa giờ', 6652],
    ['Chi lớp học', 'In tài liệu', 6702],
    ['Chi lớp học', 'Khoán công tác phí tháng', 6702],
  ])('%s: %s at %i', (group, text, own) => {
    expect(content(grouped(group, text, own))).toEqual(['budget.content warning C3']);
  });

  test('names what is usual', () => {
    const [finding] = checkRows(grouped('Chi lớp học', 'Thù lao giảng viên', 6657)).findings.filter(
      ({ rule }) => rule === 'budget.content',
    );
    expect(finding?.expected).toBe('6652');
    expect(finding?.message.vi).toContain('6652 “Bồi dưỡng giảng viên, báo cáo viên”');
  });

  test.each<[string, string, number]>([
    // "Khác", and the mục under which whole activities are booked
    ['Chi lớp học', 'Thù lao giảng viên', 6699],
    ['Chi lớp học', 'Thù lao giảng viên', 7012],
    ['Chi lớp học', 'Thuê hội trường', 7049],
    // nobody says for whom
    ['Chi lớp học', 'Tiền tàu xe', 6701],
    ['Chi lớp học', 'Tiền thuê phòng nghỉ', 6703],
    // the practice knows no code of its own
    ['Chi cho giảng viên', 'Phụ cấp lưu trú', 6702],
    // near wordings
    ['Chi lớp học', 'Biên soạn tài liệu', 6652],
    ['Chi lớp học', 'Thuê hội trường, nước uống', 6655],
    ['Chi lớp học', 'Thuê xe đưa đón giảng viên', 6655],
    ['Chi lớp học', 'Văn phòng phẩm', 6551],
    ['Chi lớp học', 'Thuê máy chiếu', 6754],
    ['Chi lớp học', 'Thuê hội trường', 6752],
    ['Đoàn kiểm tra', 'Tiền ăn đoàn công tác', 6702],
  ])('%s: %s at %i is left alone', (group, text, own) => {
    expect(content(grouped(group, text, own))).toEqual([]);
  });

  test('what the name already tells is told once', () => {
    const sheet = lines('', ['Tiền thuê phòng ngủ', 6651], ['Nước uống', 6699]);
    expect(told(sheet, 'budget.code', 'budget.content')).toEqual(['budget.code warning C3']);
  });
});
