// What mending a finding would write: safe or a choice, in which cells, and what stands there afterwards.
import { describe, expect, test } from 'vitest';
import type { CellChange, Fix } from '#shared/contract/fix.ts';
import { fixSchema } from '#shared/contract/fix.ts';
import type { EstimateDates } from '#shared/contract/common.ts';
import { EXAMPLE_HEADER } from '#shared/rules/example.ts';
import { cellAddress } from '#shared/sheet/address.ts';
import { toA1 } from '#shared/sheet/formula.ts';
import { afterEdit, found } from '../helpers/checked.ts';
import type { Rows } from '../helpers/checked.ts';

/** "safe" or "choice", and of each way its label and "G3 = =D3*E3*F3". */
function mends(rule: string, rows: Rows, dates: EstimateDates | null = null): string[] {
  return found(rule, rows, dates).map(({ fix }) => shown(fix));
}

function shown(fix: Fix | null): string {
  if (fix === null) return 'none';
  expect(() => fixSchema.parse(fix)).not.toThrow();
  return `${fix.safety} ${fix.options.map(({ changes }) => changes.map(written).join(', ')).join(' | ')}`;
}

function written({ row, column, becomes, font }: CellChange): string {
  const after = 'formula' in becomes ? toA1(becomes.formula, row, column) : JSON.stringify(becomes.value);
  return `${cellAddress(row, column)} ${after}${font === null ? '' : ` in ${font}`}`;
}

const line = (row: number, number: number, content: string, quantity: number, price: number) =>
  [
    number,
    content,
    'bộ',
    quantity,
    1,
    price,
    [`=D${row}*E${row}*F${row}`, quantity * price] as [string, number],
  ] as const;

const typedLine = (number: number, content: string, quantity: number, price: number, amount: number) =>
  [number, content, 'bộ', quantity, 1, price, amount] as const;

describe('numbers stored as text', () => {
  const withText = (text: string): Rows => [
    EXAMPLE_HEADER,
    [1, 'Thuê hội trường', 'ngày', 1, 3, text, 6_000_000],
    typedLine(2, 'Tài liệu', 50, 30_000, 1_500_000),
    typedLine(3, 'Nước uống', 50, 20_000, 1_000_000),
  ];

  test('one reading is safe', () => {
    expect(mends('cell.textNumber', withText('2.000.000'))).toEqual(['safe F2 2000000']);
  });

  test('two readings are a choice', () => {
    expect(mends('cell.textNumber', withText('2.000'))).toEqual(['choice F2 2000 | F2 2']);
  });

  test('digits that begin with 0 may be a code', () => {
    expect(mends('cell.textNumber', withText('0200000'))).toEqual(['choice F2 200000']);
  });

  test('the change says what stood there', () => {
    const [finding] = found('cell.textNumber', withText('2.000.000'));
    expect(finding?.fix?.options[0]).toEqual({
      label: { vi: 'Ghi 2.000.000', en: 'Write 2,000,000' },
      changes: [
        {
          sheet: 'Ví dụ',
          row: 1,
          column: 5,
          was: { value: '2.000.000', formula: '' },
          becomes: { value: 2_000_000 },
          font: null,
        },
      ],
    });
  });
});

describe('a line that is not its product', () => {
  test('where the column computes, its formula is put back', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      line(2, 1, 'Thuê hội trường', 3, 2_000_000),
      typedLine(2, 'Tài liệu', 50, 30_000, 4_400_000),
      line(4, 3, 'Nước uống', 50, 20_000),
      line(5, 4, 'Trang trí', 3, 500_000),
    ];
    expect(mends('line.product', rows)).toEqual(['safe G3 =D3*E3*F3']);
  });

  test('a formula that forgets a factor becomes that of its column', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      line(2, 1, 'Thuê hội trường', 3, 2_000_000),
      [2, 'Tài liệu', 'bộ', 50, 3, 30_000, ['=D3*F3', 1_500_000]],
      line(4, 3, 'Nước uống', 50, 20_000),
      line(5, 4, 'Trang trí', 3, 500_000),
    ];
    expect(mends('line.product', rows)).toEqual(['safe G3 =D3*E3*F3']);
  });

  test('where all is typed, amount, price and quantity may each be wrong', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      typedLine(1, 'Thuê hội trường', 3, 2_000_000, 6_000_000),
      typedLine(2, 'Tài liệu', 50, 30_000, 3_000_000),
      typedLine(3, 'Nước uống', 50, 20_000, 1_000_000),
    ];
    expect(mends('line.product', rows)).toEqual(['choice G3 1500000 | F3 60000 | D3 100 | E3 2']);
  });

  test('a price that would not be whole is no way', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      typedLine(1, 'Thuê hội trường', 3, 2_000_000, 6_000_000),
      typedLine(2, 'Tài liệu', 7, 30_000, 4_400_001),
      typedLine(3, 'Nước uống', 50, 20_000, 1_000_000),
    ];
    expect(mends('line.product', rows)).toEqual(['choice G3 210000']);
  });
});

describe('totals', () => {
  test('a range that stops short is extended', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G4)', 7_500_000]],
      line(3, 1, 'Thuê hội trường', 3, 2_000_000),
      line(4, 2, 'Tài liệu', 50, 30_000),
      line(5, 3, 'Văn phòng phẩm', 50, 10_000),
    ];
    expect(mends('sum.range', rows)).toEqual(['safe G2 =SUM(G3:G5)']);
  });

  test('a term left out of a list is put in its place', () => {
    const group = (row: number, ordinal: string, quantity: number) =>
      [
        [ordinal, `Nhóm ${ordinal}`, '', '', '', '', [`=SUM(G${row + 1}:G${row + 1})`, quantity * 1_000_000]],
        line(row + 1, 1, 'Tài liệu', quantity, 1_000_000),
      ] as const;
    const rows: Rows = [
      EXAMPLE_HEADER,
      ...group(2, 'I', 1),
      ...group(4, 'II', 2),
      ...group(6, 'III', 3),
      ['', 'Tổng cộng', '', '', '', '', ['=G2+G6', 4_000_000]],
    ];
    expect(mends('sum.range', rows)).toEqual(['safe G8 =G2+G4+G6']);
  });

  test('a total that takes in a group and its first line: the group may reach too far', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G4)', 7_500_000]],
      line(3, 1, 'Thuê hội trường', 3, 2_000_000),
      line(4, 2, 'Tài liệu', 50, 30_000),
      ['', 'Tổng cộng', '', '', '', '', ['=G2+G3', 13_500_000]],
    ];
    expect(mends('sum.double', rows)).toEqual(['choice G5 =G2']);
  });

  test('a line from the middle of a group that the total has already goes', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G5)', 8_000_000]],
      line(3, 1, 'Thuê hội trường', 3, 2_000_000),
      line(4, 2, 'Tài liệu', 50, 30_000),
      line(5, 3, 'Văn phòng phẩm', 50, 10_000),
      ['', 'Tổng cộng', '', '', '', '', ['=G2+G4', 9_500_000]],
    ];
    expect(mends('sum.double', rows)).toEqual(['safe G6 =G2']);
  });

  test('a row added again after a range goes, the range stays', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G5)+G5', 8_500_000]],
      line(3, 1, 'Thuê hội trường', 3, 2_000_000),
      line(4, 2, 'Tài liệu', 50, 30_000),
      line(5, 3, 'Văn phòng phẩm', 50, 10_000),
    ];
    expect(mends('sum.double', rows)).toEqual(['safe G2 =SUM(G3:G5)']);
  });

  test('a total that takes in itself stops before', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      line(2, 1, 'Thuê hội trường', 3, 2_000_000),
      line(3, 2, 'Tài liệu', 50, 30_000),
      ['', 'Tổng cộng', '', '', '', '', ['=SUM(G2:G4)', 0]],
    ];
    expect(mends('sum.double', rows)).toEqual(['safe G4 =SUM(G2:G3)']);
  });

  const groups = (total: Rows[number]): Rows => [
    EXAMPLE_HEADER,
    ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G4)', 7_500_000]],
    line(3, 1, 'Thuê hội trường', 3, 2_000_000),
    line(4, 2, 'Tài liệu', 50, 30_000),
    ['II', 'Chi khác', '', '', '', '', ['=SUM(G6:G7)', 1_500_000]],
    line(6, 1, 'Nước uống', 50, 20_000),
    line(7, 2, 'Văn phòng phẩm', 50, 10_000),
    total,
  ];

  test('a typed total is computed where the groups are', () => {
    expect(mends('sum.total', groups(['', 'Tổng cộng', '', '', '', '', 8_000_000]))).toEqual([
      'safe G8 =G2+G5',
    ]);
  });

  test('a typed group is a range, also where the total is a list', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', 7_000_000],
      line(3, 1, 'Thuê hội trường', 3, 2_000_000),
      line(4, 2, 'Tài liệu', 50, 30_000),
      ['II', 'Chi khác', '', '', '', '', ['=G6', 500_000]],
      line(6, 1, 'Văn phòng phẩm', 50, 10_000),
      ['', 'Tổng cộng', '', '', '', '', ['=G2+G5', 7_500_000]],
    ];
    expect(mends('sum.children', rows)).toEqual(['safe G2 =SUM(G3:G4)']);
  });

  test('where every sum is typed, the figure is offered', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', 7_000_000],
      typedLine(1, 'Thuê hội trường', 3, 2_000_000, 6_000_000),
      typedLine(2, 'Tài liệu', 50, 30_000, 1_500_000),
    ];
    expect(mends('sum.children', rows)).toEqual(['choice G2 7500000']);
  });
});

describe('formulas of neighbours', () => {
  const column = (odd: readonly [string, number] | number): Rows => [
    ['Cửa hàng', 'Sáng', 'Chiều', 'Tích'],
    ...[2, 3, 4, 5, 6, 7].map(
      (row) =>
        [
          `Hàng ${row}`,
          row,
          10,
          row === 4 ? odd : ([`=B${row}*C${row}`, row * 10] as [string, number]),
        ] as const,
    ),
  ];

  test('copies on both sides decide', () => {
    expect(mends('formula.pattern', column(['=B4+C4', 14]))).toEqual(['safe D4 =B4*C4']);
  });

  test('a copy that would read an empty cell is no safe fix', () => {
    // Running sums pass over the rows of the quarters; one of them has lost a term.
    const row = (at: number, formula: string): (string | number | [string, number])[] => [
      `T${at}`,
      10,
      [formula, 10],
    ];
    const quarter = ['Quý', 30, ''];
    const rows: Rows = [
      ['Tháng', 'Khách', 'Lũy kế'],
      ...[row(2, '=B2'), row(3, '=C2+B3'), row(4, '=C3+B4'), quarter],
      ...[row(6, '=C4+B6'), row(7, '=C6+B7'), row(8, '=C7+B8'), quarter],
      ...[row(10, '=C8'), row(11, '=C10+B11'), row(12, '=C11+B12'), quarter],
      ...[row(14, '=C12+B14'), row(15, '=C14+B15'), row(16, '=C15+B16')],
    ];
    expect(mends('sum.range', rows)).toEqual(['choice C6 =C5+B6, C14 =C13+B14']);
  });

  test('a typed number that is their result becomes the formula', () => {
    expect(mends('formula.constant', column(40))).toEqual(['safe D4 =B4*C4']);
  });

  test('a typed number that is not may be meant', () => {
    expect(mends('formula.constant', column(55))).toEqual(['choice D4 =B4*C4']);
  });
});

describe('texts', () => {
  const withContent = (content: string): Rows => [
    EXAMPLE_HEADER,
    line(2, 1, 'Thuê hội trường', 3, 2_000_000),
    [2, content, 'bộ', 50, 1, 30_000, ['=D3*E3*F3', 1_500_000]],
    line(4, 3, 'Nước uống', 50, 20_000),
  ];

  test('an old code becomes Unicode in another font', () => {
    expect(mends('note.encoding', withContent('Tµi liÖu tËp huÊn'))).toEqual([
      'safe B3 "Tài liệu tập huấn" in Times New Roman',
    ]);
  });

  test('split letters are joined, odd spaces made plain', () => {
    expect(mends('note.encoding', withContent('Tài liệu'.normalize('NFD')))).toEqual(['safe B3 "Tài liệu"']);
    expect(mends('note.encoding', withContent('Tài\u00a0liệu'))).toEqual(['safe B3 "Tài liệu"']);
  });

  test('accents are put right in the capitals that stand there', () => {
    expect(mends('note.accent', withContent('Thuế hội trường'))).toEqual(['safe B3 "Thuê hội trường"']);
  });

  test('words keep their label and their ending', () => {
    const words = (text: string): Rows => [
      EXAMPLE_HEADER,
      typedLine(1, 'Thuê hội trường', 3, 2_000_000, 6_000_000),
      ['', 'Tổng cộng', '', '', '', '', 6_000_000],
      [text],
    ];
    expect(mends('words.total', words('(Bằng chữ: Năm triệu đồng chẵn./.)'))).toEqual([
      'choice A4 "(Bằng chữ: Sáu triệu đồng chẵn./.)"',
    ]);
    expect(mends('words.total', words('Bằng chữ: sáu triệu triệu đồng'))).toEqual([
      'safe A4 "Bằng chữ: sáu triệu đồng"',
    ]);
  });
});

describe('figures and names that a person picks', () => {
  test('a price down to its norm', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      [1, 'Phụ cấp lưu trú đoàn công tác', 'người/ngày', 2, 3, 350_000, ['=D2*E2*F2', 2_100_000]],
    ];
    const dates = { from: '2025-05-15', to: '2025-05-16', document: '2025-05-10' };
    const [finding] = found('norm.over', rows, dates);
    expect(shown(finding?.fix ?? null)).toBe(`choice F2 ${String(finding?.expected)}`);
    expect(finding?.fix?.options[0]?.label.vi).toContain(finding?.basis[0]);
  });

  test('each successor of a place is a way', () => {
    const rows: Rows = [
      ['Địa bàn:', 'Huyện Vĩnh Cửu'],
      EXAMPLE_HEADER,
      typedLine(1, 'Thuê hội trường', 3, 2_000_000, 6_000_000),
    ];
    const [finding] = found('locality.date', rows, {
      from: '2025-08-15',
      to: '2025-08-16',
      document: '2025-08-01',
    });
    const names = String(finding?.expected).split(', ');
    expect(names.length).toBeGreaterThan(1);
    expect(shown(finding?.fix ?? null)).toBe(`choice ${names.map((name) => `B1 "${name}"`).join(' | ')}`);
  });

  test('a mục that does not hold its tiểu mục', () => {
    const rows: Rows = [
      ['STT', 'Nội dung', 'Mục', 'Tiểu mục', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      [1, 'Văn phòng phẩm', 6600, 6551, 2, 500_000, 1_000_000],
      [2, 'Thuê hội trường', 6750, 6754, 2, 500_000, 1_000_000],
    ];
    expect(mends('budget.code', rows)).toEqual(['choice C2 6550']);
  });
});

test('after an edit the fix is that of a new check', () => {
  const rows: Rows = [
    EXAMPLE_HEADER,
    line(2, 1, 'Thuê hội trường', 3, 2_000_000),
    typedLine(2, 'Tài liệu', 50, 30_000, 4_400_000),
    line(4, 3, 'Nước uống', 50, 20_000),
    line(5, 4, 'Trang trí', 3, 500_000),
    line(6, 5, 'Thuê máy chiếu', 3, 400_000),
    line(7, 6, 'Văn phòng phẩm', 50, 10_000),
  ];
  // The formula of the column is one less: what the line's fix rests on has changed.
  const { kept, fresh } = afterEdit(rows, { row: 3, column: 6, value: 1_000_000 }, null);
  expect(kept).toEqual(fresh);
  expect(fresh[0]?.findings.map(({ fix }) => fix?.safety)).toContain('safe');
});

describe('the name of an activity', () => {
  const rows = (activity: string): Rows => [
    ['Hoạt động:', activity],
    EXAMPLE_HEADER,
    line(3, 1, 'Thuê hội trường', 3, 2_000_000),
  ];
  const name = 'Tham gia Hội đồng đánh giá, phân hạng OCOP tại các huyện/thành phố';

  test('with its accents lost or another, the name of the list is offered', () => {
    const typed = name.replace('Hội đồng', 'Hội đông');
    expect(mends('activity.unknown', rows(typed))).toEqual([`choice B1 ${JSON.stringify(name)}`]);
    expect(found('activity.unknown', rows(typed)).map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('another activity has no name to offer, and the right one is not told', () => {
    expect(mends('activity.unknown', rows('Tổ chức hội chợ hoa xuân'))).toEqual(['none']);
    expect(mends('activity.unknown', rows(name))).toEqual([]);
  });
});
