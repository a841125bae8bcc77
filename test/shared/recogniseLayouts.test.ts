// Layouts of office sheets: what names the rows, where tables begin and end, and which lists are no tables of ours.
import { describe, expect, test } from 'vitest';
import { exampleSnapshot } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import { createGrid } from '#shared/sheet/grid.ts';
import { recognise } from '#shared/sheet/recognise.ts';
import type { RecognisedTable } from '#shared/sheet/recognise.ts';

type Rows = readonly (readonly (ExampleCell | null)[])[];

function read(rows: Rows, merges: string[] = []) {
  const filled = rows.map((row) => row.map((cell) => cell ?? ''));
  return recognise(createGrid(exampleSnapshot({ rows: filled, merges })));
}

function only(rows: Rows, merges: string[] = []): RecognisedTable {
  const { tables } = read(rows, merges);
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
}

const columnsOf = ({ meanings }: RecognisedTable): Record<string, string> =>
  Object.fromEntries(
    [...meanings]
      .sort(([a], [b]) => a - b)
      .map(([column, meaning]) => [String.fromCharCode(65 + column), meaning]),
  );
const rowsOf = (rows: readonly { row: number }[]): number[] => rows.map(({ row }) => row + 1);
const _ = null;

describe('what a sum is the sum of', () => {
  const HEAD = ['STT', 'Mã hiệu', 'Thành phần', 'Đơn vị', 'Định mức', 'Đơn giá', 'Thành tiền'];
  const head = (label: string, from: number, to = from): ExampleCell[] => [
    ...['', '', label, '', '', ''],
    [`=SUM(G${from}:G${to})`, 0],
  ];
  const piece = (row: number, name: string, norm: number, price: number): ExampleCell[] => [
    ...['', `N${row}`, name, 'công', norm, price],
    [`=E${row}*F${row}`, norm * price],
  ];
  const work = (number: number, name: string, formula: string): ExampleCell[] => [
    ...[number, `AB.${number}`, name, '', '', ''],
    [formula, 0],
  ];

  test('a price is made of material, labour and machines, each over what it takes', () => {
    const table = only([
      ['PHÂN TÍCH ĐƠN GIÁ'],
      HEAD,
      work(1, 'Đào đất hố móng (m3)', '=G4'),
      head('Nhân công', 5),
      piece(5, 'Nhân công bậc 3/7', 1.2, 200_000),
      work(2, 'Bê tông móng (m3)', '=G7+G10+G12'),
      head('Vật liệu', 8, 9),
      piece(8, 'Xi măng', 250, 1_500),
      piece(9, 'Cát, đá', 1.4, 300_000),
      head('Nhân công', 11),
      piece(11, 'Nhân công bậc 3/7', 1.6, 200_000),
      head('Máy thi công', 13),
      piece(13, 'Máy trộn', 0.1, 900_000),
    ]);
    const parts = (row: number): number[] =>
      rowsOf(table.rows.find((one) => one.row === row - 1)?.parts ?? []);
    expect([3, 4, 6, 7, 10, 12].map(parts)).toEqual([[4], [5], [7, 10, 12], [8, 9], [11], [13]]);
    expect(rowsOf(table.lines)).toEqual([5, 8, 9, 11, 13]);
  });

  test('what a norm takes of labour is a count where it is multiplied with the price', () => {
    const piece = (row: number, norm: number, price: number): ExampleCell[] => [
      ...[`N${row}`, 'Nhân công', 'công', norm, price],
      [`=ROUND(D${row}*E${row},0)`, Math.round(norm * price)],
    ];
    const table = only([
      ['PHÂN TÍCH ĐƠN GIÁ CHI TIẾT'],
      ['Mã hiệu', 'Thành phần hao phí', 'ĐVT', 'Định mức', 'Đơn giá', 'Thành tiền'],
      ['AB.1', 'Đào kênh (1 m3)', _, _, _, ['=F5', 169_520]],
      [_, _, _, _, _, _],
      piece(5, 1.04, 163_000),
      piece(6, 0.56, 163_000),
      piece(7, 207, 1_250),
      piece(8, 0.53, 210_000),
    ]);
    expect(columnsOf(table)).toMatchObject({ D: 'quantity', E: 'price', F: 'amount' });
  });

  test('"Cộng …" with the name of the group above is its sum, not that of all groups', () => {
    const task = (row: number, name: string): ExampleCell[] => [
      ...[row, name, 'lần', 2, 500],
      [`=D${row}*E${row}`, 1_000],
    ];
    const table = only([
      ['CHI TIẾT NHIỆM VỤ'],
      ['STT', 'Nhiệm vụ', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      ['A', 'Chuyển giao kỹ thuật', '', '', '', ['=SUM(F4:F5)', 2_000]],
      task(4, 'In tài liệu'),
      task(5, 'Thuê xe'),
      ['B', 'Tuyên truyền sở hữu trí tuệ', '', '', '', ['=SUM(F7:F8)', 2_000]],
      task(7, 'Phát thanh'),
      task(8, 'Pa nô'),
      ['', 'Cộng tuyên truyền (TM 6606)', '', '', '', ['=F6', 2_000]],
      ['', 'TỔNG CỘNG', '', '', '', ['=F3+F6', 4_000]],
    ]);
    expect(rowsOf(table.subtotals)).toEqual([9]);
    expect(rowsOf(table.subtotals[0]?.scope ?? [])).toEqual([7, 8]);
  });
});

describe('tables whose rows bear codes alone', () => {
  test('the treasury form of a quarter', () => {
    const table = only(
      [
        ['BẢNG ĐỐI CHIẾU TÌNH HÌNH SỬ DỤNG KINH PHÍ TẠI KHO BẠC'],
        ['Mã nguồn', 'Mã ngành KT', 'Mã NDKT', 'Tạm ứng', _, 'Thực chi', _],
        [_, _, _, 'PS trong kỳ', 'Lũy kế', 'PS trong kỳ', 'Lũy kế'],
        ['A', 'B', 'C', 1, 2, 3, 4],
        ['13', '072', '6501', 0, 0, 5_000_000, 15_000_000],
        ['13', '072', '6502', 0, 0, 1_000_000, 3_000_000],
        ['13', '072', '6504', 0, 0, 500_000, 1_500_000],
        ['Cộng', _, _, 0, 0, 6_500_000, 19_500_000],
      ],
      ['D2:E2', 'F2:G2'],
    );
    expect(table.kind).toBe('tracking');
    expect(columnsOf(table)).toEqual({
      A: 'fundingSource',
      B: 'budgetGroup',
      C: 'budgetSubItem',
      D: 'disbursed.period',
      E: 'disbursed.cumulative',
      F: 'disbursed.period',
      G: 'disbursed.cumulative',
    });
    expect(rowsOf(table.totals)).toEqual([8]);
  });

  test('sources beside communes are a table of their own', () => {
    const { tables } = read([
      ['GIẢI NGÂN VỐN NĂM 2024'],
      ['TT', 'Địa bàn', 'Kế hoạch', 'Giải ngân', _, 'Nguồn vốn', 'Kế hoạch', 'Giải ngân'],
      [1, 'Xã A', 100, 80, _, 'Ngân sách tỉnh', 150, 100],
      [2, 'Xã B', 200, 120, _, 'Ngân sách huyện', 150, 100],
      [_, 'Tổng', 300, 200, _, 'Tổng', 300, 200],
    ]);
    expect(tables.map(columnsOf)).toEqual([
      { A: 'ordinal', B: 'locality', C: 'plan', D: 'disbursed' },
      { F: 'fundingSource', G: 'plan', H: 'disbursed' },
    ]);
    expect(tables.map(({ totals }) => rowsOf(totals))).toEqual([[5], [5]]);
  });

  test('inputs with a code and a number are no table', () => {
    const { kind } = read([
      ['Mã', 'Thông số', 'Đơn vị', 'Giá trị'],
      ['classes', 'Số lớp', 'lớp', 3],
      ['people', 'Số người', 'người', 60],
      ['days', 'Số ngày', 'ngày', 1],
    ]);
    expect(kind).toBe('other');
  });
});

describe('lists that are no tables of ours', () => {
  test.each<[string, Rows, string[]?]>([
    [
      'an inventory of assets',
      [
        ['BIÊN BẢN KIỂM KÊ TÀI SẢN CỐ ĐỊNH'],
        [
          'STT',
          'Mã TS',
          'Tên tài sản',
          'Năm SD',
          'SL sổ sách',
          'SL kiểm kê',
          'Nguyên giá',
          'Giá trị còn lại',
        ],
        [1, 'MT01', 'Máy vi tính', 2019, 25, 25, 312_500_000, 62_500_000],
        [2, 'TV03', 'Ti vi', 2021, 12, 12, 174_000_000, 104_400_000],
      ],
    ],
    [
      'the wear of assets',
      [
        ['SỔ TÀI SẢN'],
        ['STT', 'Tên tài sản', 'Nguyên giá', 'Hao mòn lũy kế', 'Giá trị còn lại'],
        [1, 'Máy vi tính', 312_500_000, 250_000_000, 62_500_000],
        [2, 'Ti vi', 174_000_000, 69_600_000, 104_400_000],
      ],
    ],
    [
      'a store book',
      [
        ['BÁO CÁO NHẬP - XUẤT - TỒN VẬT TƯ'],
        ['STT', 'Tên vật tư', 'ĐVT', 'Tồn đầu kỳ', 'Nhập trong kỳ', 'Xuất trong kỳ', 'Tồn cuối kỳ'],
        [1, 'Giấy A4', 'ram', 10, 50, 40, 20],
        [2, 'Mực in', 'hộp', 2, 5, 4, 3],
      ],
    ],
    [
      'a payroll',
      [
        ['BẢNG LƯƠNG THÁNG 5 NĂM 2024'],
        ['STT', 'Họ và tên', 'Chức vụ', 'Hệ số lương', 'Thành tiền', 'BHXH 8%', 'Thực lĩnh', 'Ký nhận'],
        [1, 'Nguyễn A', 'HT', 4.98, 9_864_000, 789_120, 9_074_880, _],
        [2, 'Trần B', 'GV', 3.66, 6_588_000, 527_040, 6_060_960, _],
      ],
    ],
    [
      'attendance, with the days across',
      [
        ['BẢNG CHẤM CÔNG THÁNG 7'],
        ['STT', 'Họ và tên', 'Chức danh', 'Ngày trong tháng', _, _, _, 'Tổng số công'],
        [_, _, _, 1, 2, 3, 4],
        [1, 'Trần Đại Nghĩa', 'Tổ trưởng', 'x', 'x', 'x', 'x', 4],
        [2, 'Lê Thị Bích Ngọc', 'Kỹ thuật', 'x', 'P', 'x', 'x', 3],
      ],
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2', 'H2:H3'],
    ],
    [
      'households that received seedlings',
      [
        ['DANH SÁCH HỘ GIA ĐÌNH NHẬN CÂY GIỐNG'],
        ['TT', 'Họ tên chủ hộ', 'Năm sinh', 'Diện tích (ha)', 'Số cây nhận', _, 'Ký nhận'],
        [_, _, _, _, 'Keo lai', 'Quế'],
        [1, 'Hồ Văn Tiên', 1972, 1.2, 2000, 1200],
        [2, 'Hồ Thị Xinh', 1980, 0.8, 1300, 800],
      ],
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:G3'],
    ],
    [
      'scores of a competition',
      [
        ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA'],
        ['STT', 'Tên trường', 'Chuyên môn', 'Phong trào', 'Tổng điểm', 'Xếp loại'],
        [1, 'THPT Hai Bà Trưng', 37.5, 18, 55.5, 'Nhì'],
        [2, 'THPT Nguyễn Huệ', 36, 17, 53, 'Ba'],
      ],
    ],
  ])('%s', (_name, rows, merges = []) => {
    expect(read(rows, merges).kind).toBe('other');
  });

  test('a list of households with what is planned and done of it is followed', () => {
    const { kind } = read([
      ['DANH SÁCH HỘ TRỒNG RỪNG'],
      ['TT', 'Họ tên chủ hộ', 'Số cây kế hoạch', 'Số cây đã nhận', 'Ký nhận'],
      [1, 'Hồ Văn Tiên', 2000, 1200],
      [2, 'Hồ Thị Xinh', 1300, 800],
    ]);
    expect(kind).toBe('tracking');
  });

  test('a follow-up of debts counts what is left and is one', () => {
    const { kind } = read([
      ['THEO DÕI CÔNG NỢ'],
      ['Đơn vị cung cấp', 'Nợ đầu kỳ', 'Phát sinh trong kỳ', 'Đã thanh toán', 'Còn phải trả'],
      ['Công ty A', 10_000_000, 5_000_000, 8_000_000, 7_000_000],
      ['Công ty B', 4_000_000, 2_000_000, 6_000_000, 0],
    ]);
    expect(kind).toBe('tracking');
  });
});

describe('rows', () => {
  test('"Tổng giá các gói thầu" typed under the items is their total, "Tổng vệ sinh" is one of them', () => {
    const table = (last: string) =>
      only([
        ['DỰ TOÁN'],
        ['TT', 'Nội dung', 'Số lượng', 'Đơn giá', 'Thành tiền'],
        [1, 'Xây lắp', 1, 4_500, 4_500],
        [2, 'Giám sát', 1, 120, 120],
        [_, last, _, _, 4_620],
      ]);
    expect(rowsOf(table('Tổng giá các gói thầu').totals)).toEqual([5]);
    expect(rowsOf(table('Tổng vệ sinh khu phố').totals)).toEqual([]);
  });

  test('a list of places and days below a table holds no figures', () => {
    const rows = (last: ExampleCell): Rows => [
      ['DỰ TOÁN BA LỚP TẬP HUẤN'],
      ['STT', 'Nội dung', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      [1, 'Tài liệu', 45, 40_000, 1_800_000],
      [_, 'Tổng cộng', _, _, 1_800_000],
      [_],
      ['Lớp', 'Địa điểm', 'Từ ngày', 'Đến ngày'],
      [1, 'Hội trường xã Trảng Bom', '13/10/2025', '14/10/2025'],
      [2, 'Hội trường xã Xuân Lộc', '16/10/2025', last],
    ];
    expect(read(rows('17/10/2025')).outside).toEqual([]);
    expect(read(rows(900_000)).outside).toHaveLength(1);
  });

  test('"Cộng nhân công" adds up days of work and money, "Cộng sự" is paid by the day', () => {
    const rows = (added: (ExampleCell | null)[]): Rows => [
      ['DỰ TOÁN TRỒNG RỪNG'],
      ['TT', 'Hạng mục công việc', 'ĐVT', 'Số công', 'Đơn giá', 'Thành tiền'],
      [1, 'Phát dọn thực bì', 'công', 40, 85_000, 3_400_000],
      [2, 'Cuốc hố', 'công', 20, 85_000, 1_700_000],
      added,
    ];
    const sum = only(rows([_, 'Cộng nhân công', _, 60, _, 5_100_000]));
    expect(rowsOf(sum.totals)).toEqual([5]);
    expect(sum.lines).toHaveLength(2);
    const line = only(rows([_, 'Cộng sự hiện trường', 'công', 10, 85_000, 850_000]));
    expect(line.totals).toEqual([]);
    expect(line.lines).toHaveLength(3);
  });

  test('a total that stands under the names of persons is one', () => {
    const table = only([
      ['DỰ TOÁN BỒI DƯỠNG HỘI ĐỒNG THI'],
      ['Stt', 'Họ và tên', 'Nhiệm vụ', 'SL (buổi)', 'Mức/buổi', 'Số tiền'],
      [1, 'Nguyễn Văn A', 'Chủ tịch', 6, 400_000, 2_400_000],
      [2, 'Trần Thị B', 'Thư ký', 6, 300_000, 1_800_000],
      [_, 'Cộng', _, _, _, 4_200_000],
    ]);
    expect(rowsOf(table.totals)).toEqual([5]);
    expect(table.lines).toHaveLength(2);
    expect(columnsOf(table)).toMatchObject({ B: 'person', C: 'content', E: 'price' });
  });

  const board = (title: string): Rows => [
    [title],
    ['TT', 'Họ và tên', 'Chức vụ', 'Số buổi', 'Mức chi', 'Thành tiền'],
    [1, 'Nguyễn Văn A', 'Giám thị', 4, 100_000, 400_000],
    [2, 'Trần Thị B', 'Giám thị', 4, 100_000, 400_000],
  ];
  test('the pay of persons is an estimate where the title says so', () => {
    expect(only(board('DỰ TOÁN CHI COI THI')).kind).toBe('estimate');
    expect(read(board('DANH SÁCH COI THI')).kind).toBe('other');
  });

  /** Heads without a number, lines with dashes; the first head's sum as given. */
  const heads = (first: ExampleCell, dash: string, other: ExampleCell = ['=SUM(F7:F8)', 900]): Rows => [
    ['DỰ TOÁN LỚP BỒI DƯỠNG'],
    ['TT', 'Nội dung', 'SL', 'Số ngày', 'Mức chi', 'Thành tiền'],
    [_, 'Giảng viên', _, _, _, first],
    [dash, 'Thù lao', 2, 1, 100, ['=C4*D4*E4', 200]],
    [dash, 'Tiền xe', 3, 1, 100, ['=C5*D5*E5', 300]],
    [_, 'Lớp học', _, _, _, other],
    [dash, 'Nước uống', 4, 1, 100, ['=C7*D7*E7', 400]],
    [dash, 'Tài liệu', 5, 1, 100, ['=C8*D8*E8', 500]],
    [_, 'Tổng số', _, _, _, ['=F3+F6', 1400]],
  ];
  test.each<[string, ExampleCell, string, ExampleCell | undefined]>([
    ['a sum', ['=SUM(F4:F5)', 500], '-', undefined],
    ['typed over, over dashes', 480, '-', undefined],
    ['typed over, over lines without a number', 480, '', undefined],
    ['typed over with all the others', 480, '-', 900],
  ])('an unnumbered head is a group: %s', (_name, first, dash, other) => {
    const table = only(heads(first, dash, other));
    expect(table.rows.filter(({ kind }) => kind === 'group').map(({ row }) => row + 1)).toEqual([3, 6]);
    expect(rowsOf(table.lines)).toEqual([4, 5, 7, 8]);
  });

  test('pay by coefficients: what "Hệ số" gathers is no money, and the caption over the headings is no heading', () => {
    const pay = (row: number, number: number, name: string, rate: number): (ExampleCell | null)[] => [
      number,
      name,
      rate,
      0.4,
      0.7,
      [`=SUM(C${row}:E${row})`, rate + 1.1],
      [`=F${row}*1150000`, (rate + 1.1) * 1_150_000],
      12,
      [`=G${row}*H${row}`, (rate + 1.1) * 13_800_000],
    ];
    const table = only(
      [
        ['DỰ TOÁN QUỸ TIỀN LƯƠNG NĂM 2015'],
        [_, _, _, _, _, _, 'Mức lương cơ sở 1.150.000 đ. ĐVT: đồng'],
        [
          'TT',
          'Họ và tên',
          'Hệ số lương',
          'Hệ số phụ cấp',
          _,
          'Tổng hệ số',
          'Tiền lương, phụ cấp 1 tháng',
          'Số tháng',
          'Dự toán năm 2015',
        ],
        [_, _, _, 'Chức vụ', 'Khu vực'],
        pay(5, 1, 'Nguyễn Đức Hạnh', 4.32),
        pay(6, 2, 'Vàng Thị Mỷ', 3.65),
        pay(7, 3, 'Lục Văn Sáng', 3.03),
      ],
      ['G2:I2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:F4', 'G3:G4', 'H3:H4', 'I3:I4'],
    );
    expect(table.headerRows).toEqual([2, 3]);
    expect(table.unit).toBe('đồng');
    expect(columnsOf(table)).toMatchObject({
      C: 'factor',
      D: 'factor',
      E: 'factor',
      F: 'factor',
      H: 'quantity',
      I: 'amount',
    });
  });

  test('a lump sum without a number stays a line', () => {
    const table = only([
      ['DỰ TOÁN'],
      ['TT', 'Nội dung', 'SL', 'Mức chi', 'Thành tiền'],
      [1, 'Nước uống', 4, 100, ['=C3*D3', 400]],
      [_, 'Chi khác', _, _, 250],
      [2, 'Tài liệu', 5, 100, ['=C5*D5', 500]],
      [_, 'Tổng cộng', _, _, ['=E3+E4+E5', 1150]],
    ]);
    expect(rowsOf(table.lines)).toEqual([3, 4, 5]);
  });

  test.each([
    'Người xét duyệt',
    'Trưởng phòng HCSN',
    'Kế toán theo dõi',
    'KT. HIỆU TRƯỞNG',
    'Xác nhận của Kho bạc',
  ])('"%s" below a blank row ends a table', (title) => {
    const table = only([
      ['DỰ TOÁN'],
      ['TT', 'Nội dung', 'SL', 'Mức chi', 'Thành tiền'],
      [1, 'Nước uống', 4, 100, 400],
      [2, 'Tài liệu', 5, 100, 500],
      [],
      [_, title, _, 'Thống Nhất, 2011'],
      [_, 'Nguyễn Văn A', _, 'Trần Văn B'],
    ]);
    expect(table.range.bottom + 1).toBe(4);
  });
});

describe('headings', () => {
  test('those printed again on the next page do not begin another table', () => {
    const head = ['STT', 'Nội dung', 'ĐVT', 'SL', 'Đơn giá', 'Thành tiền'];
    const line = (number: number) => [number, `Việc ${number}`, 'cái', 2, 1000, 2000];
    const again = only([
      ['DỰ TOÁN'],
      head,
      line(1),
      line(2),
      head,
      line(3),
      line(4),
      [_, 'Cộng', _, _, _, 8000],
    ]);
    expect(rowsOf(again.lines)).toEqual([3, 4, 6, 7]);
    // Numbers that begin anew are another table.
    expect(read([['DỰ TOÁN'], head, line(1), line(2), head, line(1), line(2)]).tables).toHaveLength(2);
    // Groups go on as well as lines do, under a caption of the page too; what follows the total is another table.
    const group = (number: string) => [number, `Phần ${number}`, _, _, _, 4000];
    const parts = [group('I'), line(1), line(2), head, group('II'), line(1), line(2)];
    expect(rowsOf(only([['DỰ TOÁN'], head, ...parts]).lines)).toEqual([4, 5, 8, 9]);
    const named = [
      group('I'),
      line(1),
      line(2),
      head,
      [_, 'PHẦN CỘT', _, _, _, ['=SUM(F8:F9)', 4000] as const],
      line(3),
      line(4),
    ];
    expect(rowsOf(only([['DỰ TOÁN'], head, ...named]).lines)).toEqual([4, 5, 8, 9]);
    // However many letters a number has, it is one.
    const eighth = [group('VII'), line(1), line(2), head, group('VIII'), line(1), line(2)];
    expect(rowsOf(only([['DỰ TOÁN'], head, ...eighth]).lines)).toEqual([4, 5, 8, 9]);
    const total = [_, 'Tổng cộng', _, _, _, 4000];
    expect(
      read([['DỰ TOÁN'], head, group('I'), line(1), line(2), total, head, group('II'), line(3)]).tables,
    ).toHaveLength(2);
  });

  test('words cut over rows without merges belong together', () => {
    const table = only([
      ['TÌNH HÌNH GIẢI NGÂN'],
      [
        'Số',
        'Danh mục công trình',
        'Tổng mức',
        'Kế hoạch',
        'Giá trị giải ngân',
        _,
        'Tỷ lệ',
        'Vốn còn lại chưa',
      ],
      ['TT', _, 'đầu tư', 'vốn', 'Trong', 'Lũy kế từ', 'giải ngân', 'giải ngân'],
      [_, _, _, _, 'tháng', 'đầu năm', '(%)', _],
      [1, 'Đường A', 900, 300, 20, 150, 50, 150],
      [2, 'Đường B', 800, 400, 30, 200, 50, 200],
    ]);
    expect(columnsOf(table)).toEqual({
      A: 'ordinal',
      B: 'content',
      C: 'plan',
      D: 'plan',
      E: 'disbursed.period',
      F: 'disbursed.cumulative',
      G: 'ratio',
      H: 'undisbursed',
    });
  });

  test('beside the day it is due stands the day it was done', () => {
    const head = (due: string) => [_, _, _, 'Bắt đầu', due, 'Hoàn thành', _];
    const columns = (due: string) =>
      columnsOf(
        only(
          [
            ['THEO DÕI TIẾN ĐỘ'],
            ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian', _, _, 'Tình trạng'],
            head(due),
            [1, 'Khảo sát', 'Phòng A', '10/3/2025', '31/3/2025', '28/3/2025', 'Xong'],
            [2, 'Tập huấn', 'Phòng B', '7/4/2025', '27/6/2025', _, 'Đang làm'],
          ],
          ['D2:F2'],
        ),
      );
    expect(columns('Hạn')).toMatchObject({ D: 'date.start', E: 'date.due', F: 'date.actual' });
    expect(columns('Khởi công').F).toBe('date.end');
  });

  test('two blocks of quantity, price and amount each have their own quantity', () => {
    const table = only(
      [
        ['THẨM ĐỊNH DỰ TOÁN'],
        ['TT', 'Nội dung', 'Đơn vị đề nghị', _, _, 'Thẩm định', _, _],
        [_, _, 'SL', 'Đơn giá', 'Thành tiền', 'SL', 'Đơn giá', 'Thành tiền'],
        [1, 'Nước uống', 4, 100, 400, 3, 100, 300],
        [2, 'Tài liệu', 5, 100, 500, 5, 90, 450],
      ],
      ['C2:E2', 'F2:H2'],
    );
    expect(columnsOf(table)).toMatchObject({ C: 'quantity', E: 'amount', F: 'quantity' });
  });

  test('each of two tables side by side has the unit over its own columns', () => {
    const rows = (left: string | null, right: string | null): Rows => [
      ['DỰ TOÁN HAI LỚP'],
      [_, _, _, left, _, _, _, _, right],
      ['TT', 'Nội dung', 'Đơn giá', 'Thành tiền', _, 'TT', 'Nội dung', 'Đơn giá', 'Thành tiền'],
      [1, 'Nước uống', 20, 400, _, 1, 'Nước uống', 20, 400],
      [2, 'Tài liệu', 30, 500, _, 2, 'Tài liệu', 30, 500],
    ];
    const units = (left: string | null, right: string | null) =>
      read(rows(left, right)).tables.map(({ unit }) => unit);
    expect(units('ĐVT: nghìn đồng', 'ĐVT: triệu đồng')).toEqual(['nghìn đồng', 'triệu đồng']);
    expect(units('ĐVT: triệu đồng', 'ĐVT: đồng')).toEqual(['triệu đồng', 'đồng']);
    // Said once, it holds for both.
    expect(units(_, 'ĐVT: nghìn đồng')).toEqual(['nghìn đồng', 'nghìn đồng']);
  });

  test('"LK" under a stage of money counts on, alone it is loại and khoản', () => {
    const table = only(
      [
        ['THEO DÕI QUỸ'],
        ['TT', 'Công trình', 'LK', 'KP được giao', 'KP đã giải ngân', _],
        [_, _, _, _, 'Trong tháng', 'LK'],
        [1, 'Đường A', '280', 100, 10, 70],
        [2, 'Đường B', '280', 100, 10, 70],
      ],
      ['E2:F2'],
    );
    expect(columnsOf(table)).toMatchObject({
      C: 'budgetGroup',
      E: 'disbursed.period',
      F: 'disbursed.cumulative',
    });
  });
});

describe('estimates that stand beside other years or other places', () => {
  test('two years behind and the year itself; its title says what it is', () => {
    const rows = (title: string): Rows => [
      [title],
      ['STT', 'Nội dung chi', 'Thực hiện năm 2021', 'Ước thực hiện năm 2022', 'Dự toán năm 2023', 'Năm 2024'],
      [_, 'TỔNG CHI', ['=C4+C5', 300], ['=D4+D5', 320], ['=E4+E5', 350], ['=F4+F5', 370]],
      [1, 'Lương', 200, 210, 230, 240],
      [2, 'Hàng hóa, dịch vụ', 100, 110, 120, 130],
    ];
    const table = only(rows('DỰ TOÁN CHI NĂM 2023 VÀ KẾ HOẠCH 03 NĂM'));
    expect(table.kind).toBe('estimate');
    expect(columnsOf(table)).toMatchObject({ C: 'disbursed.previous', D: 'disbursed.previous', E: 'amount' });
    expect(only(rows('TÌNH HÌNH THỰC HIỆN DỰ TOÁN')).kind).toBe('tracking');
  });

  test('what was paid until a day, in the month after it, and what is left of the plan', () => {
    const paid = (row: number, number: number, place: string, before: number): (ExampleCell | null)[] => [
      number,
      place,
      180_000_000,
      120_000_000,
      before,
      21_000_000,
      [`=E${row}+F${row}`, before + 21_000_000],
      [`=C${row}-G${row}`, 159_000_000 - before],
    ];
    const table = only(
      [
        ['TÌNH HÌNH GIẢI NGÂN KINH PHÍ ĐẾN NGÀY 30/9/2026'],
        ['TT', 'Xã, phường', 'Kế hoạch năm 2026', 'Đã cấp', 'Giải ngân', _, _, 'Còn lại so với kế hoạch'],
        [_, _, _, _, 'Đến 31/8', 'Tháng 9', 'Lũy kế đến 30/9', _],
        paid(4, 1, 'Xã Cẩm Mỹ', 84_500_000),
        paid(5, 2, 'Xã La Ngà', 61_200_000),
        paid(6, 3, 'Xã Bù Đăng', 55_000_000),
      ],
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2', 'H2:H3'],
    );
    expect(columnsOf(table)).toMatchObject({
      C: 'plan',
      D: 'received',
      E: 'disbursed.previous',
      F: 'disbursed.period',
      G: 'disbursed.cumulative',
      H: 'remaining',
    });
  });

  test('what last year was given and spent stands before the year of the title', () => {
    const rows = (title: string): Rows => [
      [title],
      ['TT', 'Tên dự án', 'Năm 2011', _, 'Dự toán năm 2012', _, _, 'Tăng, giảm so với dự toán 2011'],
      [_, _, 'Dự toán giao', 'Ước thực hiện', 'Tổng số', 'Trung ương', 'Địa phương', _],
      [1, 'Phòng chống lao', 260, 260, 285, 210, 75, 25],
      [2, 'Tiêm chủng mở rộng', 540, 532.5, 610, 450, 160, 70],
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:G2', 'H2:H3'];
    const table = only(rows('DỰ TOÁN KINH PHÍ CHƯƠNG TRÌNH Y TẾ NĂM 2012'), merges);
    expect(table.kind).toBe('estimate');
    expect(columnsOf(table)).toMatchObject({
      C: 'allocated.previous',
      D: 'disbursed.previous',
      E: 'amount',
      F: 'amount.central',
      G: 'amount.local',
    });
    expect(only(rows('TÌNH HÌNH THỰC HIỆN NĂM 2011, KẾ HOẠCH NĂM 2012'), merges).kind).toBe('tracking');
  });

  test('what each place needs, gathered under a title of costs, is an estimate; what they have spent is not', () => {
    const kindOf = (title: string, money = 'Tổng cộng') =>
      read([
        [title],
        ['TT', 'Xã', 'Tiền vắc xin', 'Công tiêm', money],
        [1, 'Minh Khai', 12_500_000, 1_620_000, ['=C3+D3', 14_120_000]],
        [2, 'Tân Lập', 5_600_000, 810_000, ['=C4+D4', 6_410_000]],
        [_, 'Cộng toàn huyện', 18_100_000, 2_430_000, ['=C5+D5', 20_530_000]],
      ]).kind;
    expect(kindOf('TỔNG HỢP KINH PHÍ TIÊM PHÒNG VỤ XUÂN HÈ NĂM 2014')).toBe('estimate');
    expect(kindOf('TỔNG HỢP KINH PHÍ TIÊM PHÒNG VỤ XUÂN HÈ NĂM 2014', 'Đã thanh toán')).toBe('tracking');
    expect(kindOf('TÌNH HÌNH KINH PHÍ TIÊM PHÒNG NĂM 2014')).toBe('tracking');
  });

  test('places with counts and money under a title that calls them an estimate', () => {
    const rows = (title: string): Rows => [
      [title],
      ['TT', 'Ngày đi', 'Địa bàn', 'Số chủ thể', 'Số người trong đoàn', 'Kinh phí', _, _],
      [_, _, _, _, _, 'Lưu trú', 'Thuê xe', 'Cộng'],
      [1, 45790, 'Huyện Tân Phú', 9, 5, 1_000_000, 2_600_000, ['=SUM(F4:G4)', 3_600_000]],
      [2, 45792, 'Huyện Định Quán', 11, 5, 1_000_000, 2_300_000, ['=SUM(F5:G5)', 3_300_000]],
      [3, 45797, 'Huyện Xuân Lộc', 13, 6, 1_200_000, 2_300_000, ['=SUM(F6:G6)', 3_500_000]],
    ];
    expect(read(rows('KINH PHÍ ĐOÀN HƯỚNG DẪN CHỦ THỂ OCOP'), ['F2:H2']).kind).toBe('estimate');
    expect(read(rows('KẾT QUẢ ĐI CƠ SỞ'), ['F2:H2']).kind).not.toBe('estimate');
  });

  test('what each thing costs, in a row under the headings, is no line', () => {
    const table = only(
      [
        ['DỰ TOÁN MUA SẮM VÀ PHÂN BỔ THIẾT BỊ CHO CÁC TRƯỜNG'],
        [_, _, _, _, 'Kinh phí: nghìn đồng'],
        ['TT', 'Trường', 'Số lượng phân bổ', _, 'Kinh phí'],
        [_, _, 'Bàn ghế (bộ)', 'Quạt (cái)'],
        [_, 'Đơn giá (nghìn đồng)', 1650, 1420],
        [1, 'Tiểu học Trưng Vương', 2, 4, ['=SUMPRODUCT(C6:D6,$C$5:$D$5)', 8980]],
        [2, 'Tiểu học Vĩnh Phước', 1, 3, ['=SUMPRODUCT(C7:D7,$C$5:$D$5)', 5910]],
        [3, 'THCS Lưu Văn Lang', 3, 6, ['=SUMPRODUCT(C8:D8,$C$5:$D$5)', 13470]],
        [_, 'Tổng cộng', ['=SUM(C6:C8)', 6], ['=SUM(D6:D8)', 13], ['=SUM(E6:E8)', 28360]],
      ],
      ['C3:D3', 'A3:A4', 'B3:B4', 'E3:E4'],
    );
    expect(table.kind).toBe('estimate');
    expect(table.unit).toBe('nghìn đồng');
    expect(table.headerRows.map((row) => row + 1)).toEqual([3, 4]);
    expect(rowsOf(table.lines)).toEqual([6, 7, 8]);
  });
});

describe('where a heading or a table ends', () => {
  const months: Rows = [
    ['TT', 'Địa phương', 'Kế hoạch năm', 'Đã chi trong các tháng', _, _, 'Lũy kế'],
    [_, _, _, 1, 2, 3],
    [
      _,
      'Cộng',
      ['=SUM(C4:C6)', 30],
      ['=SUM(D4:D6)', 6],
      ['=SUM(E4:E6)', 6],
      ['=SUM(F4:F6)', 6],
      ['=SUM(G4:G6)', 18],
    ],
    [1, 'Xã Trị An', 10, 2, 2, 2, ['=SUM(D4:F4)', 6]],
    [2, 'Xã Phú Lý', 10, 2, 2, 2, ['=SUM(D5:F5)', 6]],
    [3, 'Xã Bù Đăng', 10, 2, 2, 2, ['=SUM(D6:F6)', 6]],
  ];

  test('1, 2, 3 under "các tháng" are months, not the numbers of the columns', () => {
    const table = only(months, ['D1:F1', 'A1:A2', 'B1:B2', 'C1:C2', 'G1:G2']);
    expect(table.indexRow).toBeNull();
    expect(table.headerRows).toEqual([0, 1]);
    expect(rowsOf(table.totals)).toEqual([3]);
  });

  test('the headings of a table that is not known end the one above it', () => {
    const rows = (second: string): Rows => [
      ['STT', 'Nội dung chi', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      ['I', 'Mua sắm', _, _, ['=SUM(E3:E4)', 300]],
      [1, 'Máy in', 1, 100, ['=C3*D3', 100]],
      [2, 'Máy tính', 1, 200, ['=C4*D4', 200]],
      [_, 'NGUỒN BẢO ĐẢM'],
      ['STT', second, 'Năm 2023', 'Năm 2024', 'Năm 2025'],
      [1, 'Ngân sách tỉnh', 100, 110, 120],
      [2, 'Quỹ', 200, 210, 220],
    ];
    expect(only(rows('Nguồn')).range.bottom + 1).toBeLessThan(6);
    expect(rowsOf(only(rows('Nguồn')).lines)).toEqual([3, 4]);
  });

  test('parts of the total told again below it are none of its lines', () => {
    const table = only([
      ['DỰ TOÁN PHÂN BỔ KINH PHÍ'],
      ['STT', 'Xã, phường', 'Số mẫu', 'Kinh phí'],
      [1, 'Phường Trấn Biên', 2, 30],
      [2, 'Phường Tân Triều', 4, 60],
      [3, 'Xã Phú Lý', 2, 30],
      [_, 'Tổng cộng', ['=SUM(C3:C5)', 8], ['=SUM(D3:D5)', 120]],
      [_, 'Trong đó:'],
      [_, '- Các phường', ['=SUM(C3:C4)', 6], ['=SUM(D3:D4)', 90]],
      [_, '- Các xã', ['=SUM(C5:C5)', 2], ['=SUM(D5:D5)', 30]],
    ]);
    expect(rowsOf(table.lines)).toEqual([3, 4, 5]);
    expect(rowsOf(table.totals)).toEqual([6]);
  });

  test('"A1", "A2" gather the numbers below them', () => {
    const table = only([
      ['STT', 'Thành phần', 'Số người', 'Mức chi', 'Thành tiền'],
      ['A1', 'Hội đồng', _, _, ['=SUM(E3:E4)', 30]],
      [1, 'Chủ tịch', 1, 10, ['=C3*D3', 10]],
      [2, 'Thành viên', 2, 10, ['=C4*D4', 20]],
      ['A2', 'Tổ tư vấn', _, _, ['=SUM(E6:E7)', 20]],
      [1, 'Tổ trưởng', 1, 10, ['=C6*D6', 10]],
      [2, 'Thành viên', 1, 10, ['=C7*D7', 10]],
      [_, 'Cộng toàn bộ', _, _, ['=E2+E5', 50]],
    ]);
    expect(rowsOf(table.sums.filter(({ kind }) => kind === 'group'))).toEqual([2, 5]);
    expect(rowsOf(table.totals)).toEqual([8]);
  });
});

describe('what the lines multiply', () => {
  test('lessons added up first are a count, though their column says "Cộng"', () => {
    const table = only(
      [
        ['DỰ TOÁN TIỀN GIẢNG'],
        ['STT', 'Học phần', 'Số tiết', _, _, 'Số lớp', 'Mức chi', 'Thành tiền'],
        [_, _, 'Lý thuyết', 'Thảo luận', 'Cộng'],
        [1, 'Triết học', 32, 8, ['=C4+D4', 40], 3, 150_000, ['=E4*F4*G4', 18_000_000]],
        [2, 'Kinh tế chính trị', 28, 8, ['=C5+D5', 36], 3, 150_000, ['=E5*F5*G5', 16_200_000]],
        [3, 'Lịch sử Đảng', 24, 4, ['=C6+D6', 28], 2, 150_000, ['=E6*F6*G6', 8_400_000]],
      ],
      ['C2:E2'],
    );
    expect(table.columns.amount).toBe(7);
    expect(columnsOf(table)['E']).not.toMatch(/^amount/);
  });

  test('dollars are worked out first, the money is what they come to', () => {
    const table = only(
      [
        ['DỰ TOÁN CHI ĐOÀN RA'],
        ['TT', 'Khoản chi', 'Số người', 'Tính theo ngoại tệ (USD)', _, 'Tỷ giá', 'Quy ra đồng Việt Nam'],
        [_, _, _, 'Mức chi', 'Thành tiền'],
        [1, 'Tiền ăn', 2, 42, ['=C4*D4', 84], 25_450, ['=E4*F4', 2_137_800]],
        [2, 'Tiền ở', 2, 65, ['=C5*D5', 130], 25_450, ['=E5*F5', 3_308_500]],
        [3, 'Thị thực', 2, 10, ['=C6*D6', 20], 25_450, ['=E6*F6', 509_000]],
      ],
      ['D2:E2'],
    );
    expect(table.columns.amount).toBe(6);
  });

  test('a blank column between the counts and the price parts no table', () => {
    const table = only([
      ['TT', 'Nội dung', 'ĐVT', 'SL', _, 'Mức chi', 'Thành tiền'],
      [1, 'Công phun máy', 'người', 12, _, 180_000, ['=D2*F2', 2_160_000]],
      [2, 'Thuê xe', 'xe', 1, _, 1_200_000, ['=D3*F3', 1_200_000]],
    ]);
    expect(columnsOf(table)).toMatchObject({ D: 'quantity', F: 'price', G: 'amount' });
  });
});

describe('what the cells tell of their headings', () => {
  const rows = (heading: string, cells: readonly ExampleCell[]): Rows => [
    ['THEO DÕI KẾT QUẢ MUA SẮM'],
    ['TT', 'Gói mua sắm', heading, 'Giá trị hợp đồng', 'Đã thanh toán', 'Còn lại'],
    ...cells.map((cell, index): ExampleCell[] => [index + 1, `Gói ${index + 1}`, cell, 100, 60, 40]),
  ];

  test('a day of a contract is no money', () => {
    expect(columnsOf(only(rows('Ngày ký hợp đồng', [43_963, 43_984, 44_032])))['C']).toBe('date.start');
    expect(columnsOf(only(rows('Hạn thanh toán hợp đồng', [43_963, 43_984, 44_032])))['C']).toMatch(/^date/);
  });

  test('"Xã thực hiện" names where, not how far', () => {
    const names = ['Phú Lợi', 'Phú Hòa', 'Thanh Sơn', 'La Ngà'];
    const table = only([
      ['DỰ TOÁN HỖ TRỢ CÂY GIỐNG'],
      ['STT', 'Loại cây giống', 'Xã thực hiện', 'Diện tích (ha)', 'Đơn giá', 'Thành tiền'],
      ...names.map((name, at): ExampleCell[] => [at + 1, `Giống ${at + 1}`, name, 2, 48_000, 96_000]),
    ]);
    expect(columnsOf(table)['C']).toBe('locality');
  });

  test('"Chứng từ, căn cứ" is what a line rests on', () => {
    const table = only([
      ['STT', 'Nội dung', 'Số người', 'Mức chi', 'Thành tiền', 'Chứng từ, căn cứ'],
      [1, 'Thuê xe', 1, 7_800_000, 7_800_000, '03 báo giá'],
      [2, 'Phụ cấp lưu trú', 6, 200_000, 1_200_000, 'NQ 90/2017/NQ-HĐND'],
      [3, 'Băng rôn', 1, 380_000, 380_000, 'Hóa đơn'],
    ]);
    expect(columnsOf(table)['F']).toBe('basis');
  });

  test('words under "Khoản" are no code and name what is paid', () => {
    const table = only(
      [
        ['DỰ TRÙ KINH PHÍ', _, _, _],
        ['TT', 'Khoản', _, 'Số tiền'],
        [1, 'Hóa chất', _, 330_750_000],
        [2, 'Nhân công, vận chuyển', _, 48_700_000],
        [_, 'Tổng cộng', _, 379_450_000],
      ],
      ['B2:C2'],
    );
    expect(columnsOf(table)['B']).toBe('content');
    expect(table.lines).toHaveLength(2);
  });

  test('unions, inspectors and youth are offices, with what is left of "phòng" and "ban"', () => {
    const names = [
      'Phòng Nông nghiệp',
      'Thanh tra huyện',
      'UBMTTQ Việt Nam huyện',
      'Huyện đoàn',
      'Khối Đảng',
    ];
    const table = only([
      ['GIAO DỰ TOÁN CHI NGÂN SÁCH NĂM 2014'],
      ['TT', 'Đơn vị', 'Biên chế', 'Tổng dự toán giao', 'Tiết kiệm 10%', 'Dự toán còn được sử dụng'],
      ...names.map((name, at): ExampleCell[] => [at + 1, name, 5, 900, 90, 810]),
    ]);
    expect(columnsOf(table)['B']).toMatch(/^(?:content|lead)$/);
  });

  test('communes under "Đơn vị" are places', () => {
    const table = (names: string[]) =>
      columnsOf(
        only([
          ['TÌNH HÌNH RÚT DỰ TOÁN'],
          ['STT', 'Đơn vị', 'Dự toán được giao', 'Đã rút', 'Còn lại'],
          ...names.map((name, index): ExampleCell[] => [index + 1, name, 100, 60, 40]),
        ]),
      )['B'];
    expect(table(['Phường Trấn Biên', 'Xã Trảng Bom', 'Xã Bàu Hàm', 'Xã Xuân Lộc'])).toBe('locality');
    expect(table(['Phòng Tài chính', 'Trường THCS 1', 'UBND xã A', 'Văn phòng'])).toBe('content');
  });

  test('a plan counted in metres leaves no money in the columns beside it', () => {
    const table = (heading: string) =>
      columnsOf(
        only([
          ['TIẾN ĐỘ SỐ HÓA TÀI LIỆU'],
          ['STT', 'Nội dung', heading, 'Đã thực hiện', 'Còn lại'],
          [1, 'Phông A', 42, 30, 12],
          [2, 'Phông B', 68, 40, 28],
        ]),
      )['D'];
    expect(table('Khối lượng kế hoạch')).toMatch(/^quantity/);
    expect(table('Kinh phí được giao')).toMatch(/^disbursed/);
  });
});

test.each(['Toàn công ty', 'TOÀN TRƯỜNG', 'Cộng 9 tháng', 'Cộng toàn trường'])('"%s" is a total', (label) => {
  const table = only([
    ['TT', 'Nội dung', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    [1, 'Bơm', 2, 10, ['=C2*D2', 20]],
    [2, 'Máy', 1, 10, ['=C3*D3', 10]],
    [_, label, _, _, ['=SUM(E2:E3)', 30]],
  ]);
  expect(rowsOf(table.totals)).toEqual([4]);
  expect(rowsOf(table.lines)).toEqual([2, 3]);
});

test('a settlement by codes has its total below its one root', () => {
  const table = only([
    ['Loại', 'Khoản', 'Mục', 'TM', 'Nội dung chi', 'Dự toán được giao', 'Đã chi', 'Còn lại'],
    ['370', '373', _, _, 'Hoạt động khác', ['=F3', 30], ['=G3', 20], ['=F2-G2', 10]],
    [_, _, '6550', _, 'Vật tư', ['=SUM(F4:F5)', 30], ['=SUM(G4:G5)', 20], ['=F3-G3', 10]],
    [_, _, _, '6551', 'Văn phòng phẩm', 20, 15, ['=F4-G4', 5]],
    [_, _, _, '6552', 'Dụng cụ', 10, 5, ['=F5-G5', 5]],
    [_, _, _, _, 'Cộng', ['=F2', 30], ['=G2', 20], ['=F6-G6', 10]],
  ]);
  expect(rowsOf(table.totals)).toEqual([6]);
});

describe('several counts beside one price', () => {
  const product = (row: number, formula: string, amount: number): ExampleCell => [
    `=${formula.replaceAll('#', String(row))}`,
    amount,
  ];

  test('what is bought is what is multiplied; need and stock are parts of it', () => {
    const table = only(
      [
        ['DỰ TOÁN MUA SẮM'],
        ['STT', 'Tên thiết bị', 'Số lượng', _, _, 'Đơn giá', 'Thành tiền'],
        [_, _, 'Nhu cầu', 'Hiện có', 'Mua thêm'],
        [1, 'Bộ mạch', 20, 4, ['=C4-D4', 16], 680_000, product(4, 'E#*F#', 10_880_000)],
        [2, 'Cảm biến', 20, 0, ['=C5-D5', 20], 425_000, product(5, 'E#*F#', 8_500_000)],
        [3, 'Máy in 3D', 2, 1, ['=C6-D6', 1], 9_800_000, product(6, 'E#*F#', 9_800_000)],
      ],
      ['C2:E2', 'A2:A3', 'B2:B3', 'F2:F3', 'G2:G3'],
    );
    expect(columnsOf(table)).toMatchObject({ C: 'quantity.part', D: 'quantity.part', E: 'quantity' });
    expect(table.columns.quantity).toBe(4);
    expect(table.columns.factors).toEqual([4]);
  });

  test('a count that is worked out by a rate is the quantity, the rate a factor', () => {
    const table = only([
      ['DỰ TOÁN PHUN HÓA CHẤT'],
      ['TT', 'Nội dung', 'Số hộ', 'Định mức (ml/hộ)', 'Lượng hóa chất (lít)', 'Đơn giá', 'Thành tiền'],
      [1, 'Khu A', 1_850, 40, product(3, 'C#*D#/1000', 74), 1_350_000, product(3, 'E#*F#', 99_900_000)],
      [2, 'Khu B', 900, 40, product(4, 'C#*D#/1000', 36), 1_350_000, product(4, 'E#*F#', 48_600_000)],
      [3, 'Khu C', 1_225, 40, product(5, 'C#*D#/1000', 49), 1_350_000, product(5, 'E#*F#', 66_150_000)],
    ]);
    expect(columnsOf(table)).toMatchObject({ C: 'quantity.part', D: 'factor', E: 'quantity', F: 'price' });
  });

  test('a count by which money is multiplied on is a factor', () => {
    const line = (row: number, number: number, name: string, people: number): (ExampleCell | null)[] => [
      number,
      name,
      people,
      1500,
      [`=C${row}*D${row}`, people * 1500],
      2,
      [`=E${row}*F${row}`, people * 3000],
    ];
    const table = only([
      ['DỰ TOÁN HỌP HỘI ĐỒNG'],
      ['TT', 'Thành phần', 'Số người', 'Mức chi', 'Kinh phí 1 đợt', 'Số đợt', 'Kinh phí 2 đợt'],
      line(3, 1, 'Chủ tịch', 1),
      line(4, 2, 'Thành viên', 9),
      line(5, 3, 'Thư ký', 1),
    ]);
    expect(columnsOf(table)).toMatchObject({ C: 'quantity', D: 'price', E: 'amount', F: 'factor' });
  });

  test('a coefficient is never what there is of a thing', () => {
    const table = only([
      ['DỰ TOÁN CÔNG LAO ĐỘNG'],
      ['TT', 'Nội dung công việc', 'Hệ số tiền công ngày', 'Số công', 'Mức chi', 'Thành tiền'],
      [1, 'Thuyết minh', 0.79, 10, 1_490_000, 11_771_000],
      [2, 'Điều tra', 0.49, 42, 1_490_000, 30_664_200],
    ]);
    expect(columnsOf(table)).toMatchObject({ C: 'factor', D: 'quantity' });
  });
});

test('crosses under a heading of what is asked for are neither names nor money', () => {
  const table = only(
    [
      ['NHU CẦU HỖ TRỢ NĂM 2026'],
      ['TT', 'Tên sản phẩm', 'Nội dung đề nghị hỗ trợ', _, 'Kinh phí dự kiến'],
      [_, _, 'Nhãn hiệu', 'Tem QR'],
      [1, 'Mật ong', 'x', _, 12_000_000],
      [2, 'Bột ca cao', _, 'x', 8_000_000],
      [3, 'Hạt điều', 'x', 'x', 20_000_000],
    ],
    ['C2:D2', 'A2:A3', 'B2:B3', 'E2:E3'],
  );
  expect(columnsOf(table)).not.toHaveProperty('C');
  expect(columnsOf(table)).not.toHaveProperty('D');
});

test('the sources of an estimate are a table of their own, in the unit that stands over the first table', () => {
  const { tables } = read([
    ['DỰ TOÁN KINH PHÍ HỘI THI'],
    ['Đơn vị: nghìn đồng'],
    ['TT', 'Nội dung', 'SL', 'Mức chi', 'Thành tiền'],
    [1, 'Thuê hội trường', 1, 8_000, ['=C4*D4', 8_000]],
    [2, 'Giải nhất', 2, 5_000, ['=C5*D5', 10_000]],
    [_, 'Cộng', _, _, ['=SUM(E4:E5)', 18_000]],
    [],
    ['TT', 'Nguồn kinh phí', 'Số tiền'],
    [1, 'Ngân sách tỉnh', ['=E6-C10', 15_000]],
    [2, 'Doanh nghiệp tài trợ', 3_000],
    [_, 'Tổng cộng', ['=SUM(C9:C10)', 18_000]],
  ]);
  expect(tables.map(({ kind, unit }) => [kind, unit])).toEqual([
    ['estimate', 'nghìn đồng'],
    ['estimate', 'nghìn đồng'],
  ]);
});

test('"Cộng khoản 1" sums the groups its formula reads, not the group that bears the number', () => {
  const sum = (formula: string) =>
    only([
      ['TT', 'Nội dung', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      ['1', 'Thuyết minh', _, _, ['=SUM(E3:E4)', 30]],
      ['-', 'Viết', 1, 10, ['=C3*D3', 10]],
      ['-', 'Sửa', 2, 10, ['=C4*D4', 20]],
      ['2', 'Báo cáo', _, _, ['=SUM(E6)', 40]],
      ['-', 'In', 4, 10, ['=C6*D6', 40]],
      [_, 'Cộng khoản 1', _, _, [formula, 70]],
    ]);
  expect(rowsOf(sum('=E2+E5').totals)).toEqual([7]);
  expect(rowsOf(sum('=E2+E5').subtotals)).toEqual([]);
  expect(rowsOf(sum('=SUM(E3:E4)').subtotals.flatMap(({ scope }) => scope))).toEqual([3, 4]);
});

test('a mục with its typed sum heads the numbered lines that bear its tiểu mục', () => {
  const table = only([
    ['TT', 'Mục', 'Tiểu mục', 'Nội dung chi', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    [_, 6550, _, 'Vật tư văn phòng', _, _, 1_080_000],
    [1, _, 6551, 'Viết, tập', 90, 12_000, 1_080_000],
    [_, 6650, _, 'Hội nghị', _, _, 4_200_000],
    [2, _, 6652, 'Thù lao giảng viên', 6, 300_000, 1_800_000],
    [3, _, 6655, 'Thuê hội trường', 4, 600_000, 2_400_000],
    ['Tổng cộng', _, _, _, _, _, 5_280_000],
  ]);
  expect(rowsOf(table.rows.filter(({ kind }) => kind === 'group'))).toEqual([2, 4]);
  expect(rowsOf(table.lines)).toEqual([3, 5, 6]);
});

test.each([
  'Số liệu đến 31/10/2025. Kinh phí tính bằng triệu đồng',
  '(Cập nhật 30/9; đơn vị tính: triệu đồng)',
])('the unit of money in "%s"', (caption) => {
  const table = only([
    [caption],
    ['TT', 'Nội dung nhiệm vụ', 'Kinh phí được giao', 'Đã giải ngân', 'Còn lại'],
    [1, 'Đường truyền', 1_850, 1_792.5, 57.5],
    [2, 'Máy chủ', 900, 300, 600],
  ]);
  expect(table.unit).toBe('triệu đồng');
});

test('a reckoning of somebody below the total and a blank row is outside; a further sum below keeps it in', () => {
  const rows = (...below: (readonly (ExampleCell | null)[])[]): Rows => [
    ['Khoản thu', 'Số lượng', 'Mức', 'Số tiền'],
    ['Hội phí', 20, 50, ['=B2*C2', 1_000]],
    ['Tài trợ', 2, 500, ['=B3*C3', 1_000]],
    ['Cộng thu', _, _, ['=SUM(D2:D3)', 2_000]],
    [],
    ...below,
  ];
  const alone = only(rows(['Tồn đầu năm', _, _, 300], ['Tồn cuối năm', _, _, ['=D6+D4-100', 2_200]]));
  expect(rowsOf(alone.totals)).toEqual([4]);
  expect(alone.range.bottom + 1).toBe(4);
  const summed = only(rows(['Thu khác', _, _, 300], ['Tổng cộng', _, _, ['=D4+D6', 2_300]]));
  expect(summed.range.bottom + 1).toBe(7);
});

test('the unit of the table may stand among its headings', () => {
  const table = only([
    ['TT', 'Tuyến đường', 'Kế hoạch năm', _, 'Đã cấp', 'Đã thanh toán', _],
    [_, '(Đơn vị tiền: triệu đồng)', 'Quỹ TW', 'Quỹ tỉnh', _, 'Trong kỳ', 'Lũy kế'],
    [1, 'Đường 671', 0, 1_350, 900, 105, 715],
    [2, 'Đường 675', 0, 2_100, 1_400, 180, 1_110],
  ]);
  expect(table.unit).toBe('triệu đồng');
});

describe('counts of several products', () => {
  const times = (row: number, formula: string): ExampleCell => [
    `=${formula.replaceAll('#', String(row))}`,
    1,
  ];

  test('of two counts that are never multiplied together each is a quantity', () => {
    const table = only(
      [
        ['THẨM ĐỊNH DỰ TOÁN LỚP NGHỀ'],
        ['Stt', 'Nội dung', 'Đơn giá', 'Số lượng', _, 'Thành tiền', _],
        [_, _, _, 'Đề nghị', 'Thẩm định', 'Đề nghị', 'Thẩm định'],
        [1, 'Nguyên liệu', 50, 30, 25, times(4, 'C#*D#'), times(4, 'C#*E#')],
        [2, 'Giáo trình', 20, 30, 30, times(5, 'C#*D#'), times(5, 'C#*E#')],
        [3, 'Giáo viên', 70, 10, 8, times(6, 'C#*D#'), times(6, 'C#*E#')],
      ],
      ['D2:E2', 'F2:G2', 'A2:A3', 'B2:B3', 'C2:C3'],
    );
    expect(columnsOf(table)).toMatchObject({ D: 'quantity', E: 'quantity' });
    expect(Object.values(columnsOf(table)).filter((meaning) => meaning.startsWith('plan'))).toEqual([]);
  });

  test('without a price nothing is multiplied', () => {
    const table = only([
      ['DỰ TOÁN ĐOÀN HƯỚNG DẪN'],
      ['TT', 'Nội dung', 'Số chủ thể', 'Số người trong đoàn', 'Kinh phí'],
      [1, 'Xã A', 4, 3, 1_200],
      [2, 'Xã B', 5, 3, 1_500],
    ]);
    expect(columnsOf(table)).toMatchObject({ C: 'quantity', D: 'quantity' });
  });

  test('journeys by month are counts, and their sum is multiplied', () => {
    const table = only(
      [
        ['DỰ TOÁN KINH PHÍ XE THƯ VIỆN'],
        ['TT', 'Điểm phục vụ', 'Số chuyến trong tháng', _, 'Tổng số chuyến', 'Đơn giá', 'Thành tiền'],
        [_, _, 'T1', 'T2'],
        [1, 'Trường A', 1, 2, times(4, 'C#+D#'), 900, times(4, 'E#*F#')],
        [2, 'Trường B', 2, 2, times(5, 'C#+D#'), 800, times(5, 'E#*F#')],
      ],
      ['C2:D2', 'A2:A3', 'B2:B3', 'E2:E3', 'F2:F3', 'G2:G3'],
    );
    expect(columnsOf(table)).toMatchObject({
      B: 'content',
      C: 'quantity.part',
      D: 'quantity.part',
      E: 'quantity',
    });
  });
});

test('what a year adds up of its quarters and multiplies with a price is a count', () => {
  const row = (at: number, quarters: readonly number[], price: number): ExampleCell[] => [
    at - 3,
    `Hội nghị ${at}`,
    ...quarters,
    [`=SUM(C${at}:D${at})`, (quarters[0] ?? 0) + (quarters[1] ?? 0)],
    price,
    [`=E${at}*F${at}`, ((quarters[0] ?? 0) + (quarters[1] ?? 0)) * price],
  ];
  const table = only(
    [
      ['DỰ TOÁN KINH PHÍ PHỔ BIẾN PHÁP LUẬT'],
      ['TT', 'Nội dung', 'Kế hoạch năm 2016', _, _, 'Mức chi (1.000đ)', 'Dự toán (1.000đ)'],
      [_, _, 'Quý I', 'Quý II', 'Cả năm'],
      row(4, [2, 6], 1_850),
      row(5, [1, 1], 4_200),
      row(6, [7, 5], 300),
    ],
    ['C2:E2', 'A2:A3', 'B2:B3', 'F2:F3', 'G2:G3'],
  );
  expect(columnsOf(table)).toMatchObject({
    C: 'quantity.part',
    D: 'quantity.part',
    E: 'quantity',
    F: 'price',
  });
});

test('offices that name the rows are what the table is about, and still answer for them', () => {
  const table = only([
    ['THEO DÕI GIẢI NGÂN NĂM 2024'],
    ['STT', 'Đơn vị dự toán', 'Dự toán được giao', 'Đã chi', 'Còn lại'],
    [1, 'Sở Nội vụ', 100, 40, 60],
    [2, 'Sở Tư pháp', 200, 50, 150],
    [3, 'Thanh tra tỉnh', 80, 30, 50],
  ]);
  expect(columnsOf(table)['B']).toBe('content');
  expect(table.columns.lead).toBe(1);
});

test('days under a handover are days, not money', () => {
  const table = only(
    [
      ['THEO DÕI GIẢI PHÓNG MẶT BẰNG'],
      ['STT', 'Dự án', 'Kinh phí được phê duyệt', 'Đã chi trả', 'Bàn giao mặt bằng', _],
      [_, _, _, _, 'Kế hoạch', 'Thực tế'],
      [1, 'Đường A', 900, 400, 46_022, 46_020],
      [2, 'Đường B', 700, 300, 46_093, _],
    ],
    ['E2:F2', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'],
  );
  expect(columnsOf(table)).toMatchObject({ C: 'plan', D: 'disbursed', E: 'date.due' });
  expect(columnsOf(table)['F'] ?? '').not.toMatch(/^(?:plan|allocated|amount)/);
});

test.each([
  ['Cộng ba lớp', [5]],
  ['Cộng tác viên', []],
])('"%s" below the groups', (label, totals) => {
  const table = only([
    ['TT', 'Nội dung', 'Dự toán được duyệt', 'Số thực chi', 'Chênh lệch'],
    ['1', 'Lớp tại Xuân Lộc', 12_200, 11_860, 340],
    ['2', 'Lớp tại Thống Nhất', 10_400, 10_105, 295],
    ['3', 'Lớp tại Long Khánh', 13_150, 12_980, 170],
    [_, label, 35_750, 34_945, 805],
  ]);
  expect(rowsOf(table.totals)).toEqual(totals);
});

describe('what names the rows stands before the figures', () => {
  test('a column of words whose heading says nothing, where few rows tell their place', () => {
    const table = only([
      ['DỰ TOÁN HỖ TRỢ BAO BÌ'],
      ['TT', 'Chủ thể, nội dung hỗ trợ', 'Xã, phường', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      ['I', 'HTX ca cao', 'Phường Trảng Bom', _, _, _, ['=SUM(G4:G5)', 4_000]],
      [1, 'In hộp giấy', _, 'hộp', 100, 10, ['=E4*F4', 1_000]],
      [2, 'In tem', _, 'tem', 1_000, 3, ['=E5*F5', 3_000]],
      ['II', 'Cơ sở hạt điều', 'Xã Bù Đăng', _, _, _, ['=SUM(G7:G7)', 500]],
      [1, 'Túi zip', _, 'túi', 100, 5, ['=E7*F7', 500]],
    ]);
    expect(columnsOf(table)).toMatchObject({ B: 'content', C: 'locality' });
    expect(table.lines.map(({ content }) => content)).toEqual(['In hộp giấy', 'In tem', 'Túi zip']);
  });

  test('those who take part, before their places', () => {
    const table = only([
      ['DỰ TOÁN GIAN HÀNG HỘI CHỢ'],
      ['STT', 'Đơn vị tham gia', 'Xã, phường', 'Số gian', 'Đơn giá', 'Thành tiền'],
      [1, 'HTX Suối Lớn', 'Xã Xuân Đông', 1, 8_500_000, ['=D3*E3', 8_500_000]],
      [2, 'HTX Thành Đạt', 'Xã Phú Hòa', 2, 8_500_000, ['=D4*E4', 17_000_000]],
      [3, 'Hộ Út Mười', 'Xã Bàu Hàm', 1, 8_500_000, ['=D5*E5', 8_500_000]],
    ]);
    expect(columnsOf(table)).toMatchObject({ B: 'content', C: 'locality' });
  });

  test('a "Nhiệm vụ" behind the money says more of them', () => {
    const table = only([
      ['BỒI DƯỠNG LỰC LƯỢNG PHỤC VỤ'],
      ['STT', 'Lực lượng', 'Số người', 'Số buổi', 'Mức bồi dưỡng', 'Thành tiền', 'Nhiệm vụ'],
      [1, 'Công an', 30, 6, 100_000, ['=C3*D3*E3', 18_000_000], 'Giữ trật tự'],
      [2, 'Y tế', 6, 6, 100_000, ['=C4*D4*E4', 3_600_000], 'Trực cấp cứu'],
      [3, 'Điện lực', 4, 6, 100_000, ['=C5*D5*E5', 2_400_000], 'Trực điện'],
    ]);
    expect(columnsOf(table)).toMatchObject({ B: 'content' });
    expect(columnsOf(table)).not.toHaveProperty('G');
  });
});

test('"Định mức/ha" beside "Đơn giá" is how much of a thing, not what it costs', () => {
  const table = only([
    ['DỰ TOÁN MÔ HÌNH'],
    ['TT', 'Nội dung', 'ĐVT', 'Định mức/ha', 'Diện tích (ha)', 'Đơn giá', 'Thành tiền'],
    [1, 'Phân hữu cơ', 'kg', 20_000, 10, 4_200, ['=D3*E3*F3', 840_000_000]],
    [2, 'Phân NPK', 'kg', 600, 10, 13_500, ['=D4*E4*F4', 81_000_000]],
    [3, 'Chế phẩm', 'kg', 20, 10, 15_000, ['=D5*E5*F5', 3_000_000]],
  ]);
  expect(table.columns.price).toBe(5);
  expect(table.columns.factors).toEqual([3, 4]);
});

test('sources by quarter under an estimate are a table of it', () => {
  const { tables } = read(
    [
      ['DỰ TOÁN MÔ HÌNH'],
      ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', _],
      [1, 'Phân hữu cơ', 'kg', 2_000, 4_200, ['=D3*E3', 8_400_000]],
      [2, 'Phân NPK', 'kg', 600, 13_500, ['=D4*E4', 8_100_000]],
      [_, 'Cộng', _, _, _, ['=SUM(F3:F4)', 16_500_000]],
      [_],
      ['II. PHÂN KỲ KINH PHÍ'],
      ['TT', 'Nguồn kinh phí', 'Kế hoạch theo quý', _, _, _, 'Cả năm'],
      [_, _, 'Quý I', 'Quý II', 'Quý III', 'Quý IV', _],
      [1, 'Ngân sách tỉnh', 0, 9_000_000, 1_000_000, 3_000_000, ['=SUM(C10:F10)', 13_000_000]],
      [2, 'Hộ tham gia', 1_000_000, 2_500_000, 0, 0, ['=SUM(C11:F11)', 3_500_000]],
      [_, 'Tổng cộng', ...[1, 11.5, 1, 3].map((sum) => sum * 1_000_000), ['=SUM(G10:G11)', 16_500_000]],
    ],
    ['C8:F8', 'A8:A9', 'B8:B9', 'G8:G9'],
  );
  expect(tables.map(({ kind, headerRows }) => [kind, headerRows])).toEqual([
    ['estimate', [1, 1]],
    ['estimate', [7, 8]],
  ]);
});

test('"Thời hạn (tháng)" is how long, and what last year came to leaves the months of this one what is spent', () => {
  const table = only(
    [
      ['THEO DÕI CHI PHÍ ĐIỆN BƠM NĂM 2024'],
      [
        'TT',
        'Trạm bơm',
        'Thời hạn (tháng)',
        'Thực hiện năm 2023',
        'Kế hoạch năm 2024',
        'Chi tiền điện năm 2024',
        _,
        _,
        'Lũy kế',
        'Còn lại',
      ],
      [_, _, _, _, _, 'Tháng 1', 'Tháng 2', 'Tháng 3', _, _],
      [1, 'Cổ Đam', 12, 3_600, 3_950, 412, 520, 186, ['=SUM(F4:H4)', 1_118], ['=E4-I4', 2_832]],
      [2, 'Yên Bằng', 24, 700, 720, 81, 96, 30, ['=SUM(F5:H5)', 207], ['=E5-I5', 513]],
      [3, 'Quỹ Độ', 6, 800, 860, 92, 110, 41, ['=SUM(F6:H6)', 243], ['=E6-I6', 617]],
    ],
    ['F2:H2'],
  );
  expect(columnsOf(table)).toMatchObject({
    C: 'period',
    D: 'disbursed.previous',
    F: 'disbursed.period',
    G: 'disbursed.period',
    H: 'disbursed.period',
  });
});

test('"a/" numbers a group as "a)" does', () => {
  const table = only([
    ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    ['a/', 'Chi giảng viên', _, _, _, 7_000],
    ['-', 'Bồi dưỡng', 'buổi', 2, 3_000, 6_000],
    ['-', 'Phòng nghỉ', 'ngày', 1, 1_000, 1_000],
    ['b/', 'Chi học viên', _, _, _, 2_000],
    ['-', 'Tài liệu', 'bộ', 20, 100, 2_000],
    [_, 'Cộng a + b', _, _, _, 9_000],
  ]);
  expect(rowsOf(table.sums.filter(({ kind }) => kind === 'group'))).toEqual([2, 5]);
  expect(rowsOf(table.lines)).toEqual([3, 4, 6]);
});

test('an amount whose shares are taken is still the product of its columns, whatever one of them is headed', () => {
  const table = only([
    ['DỰ TOÁN HỖ TRỢ CÂY GIỐNG'],
    [
      'STT',
      'Loại cây giống',
      'Diện tích (ha)',
      'Mật độ (cây/ha)',
      'Đơn giá (đồng/cây)',
      'Thành tiền (đồng)',
      'Ngân sách huyện (60%)',
    ],
    [1, 'Sầu riêng', 5, 150, 60_000, ['=ROUND(C3*D3*E3,0)', 45_000_000], ['=ROUND(F3*60%,0)', 27_000_000]],
    [2, 'Bưởi', 3, 400, 22_000, ['=ROUND(C4*D4*E4,0)', 26_400_000], ['=ROUND(F4*60%,0)', 15_840_000]],
    [3, 'Xoài', 7, 330, 16_000, ['=ROUND(C5*D5*E5,0)', 36_960_000], ['=ROUND(F5*60%,0)', 22_176_000]],
  ]);
  expect(columnsOf(table)).toMatchObject({ C: 'quantity', D: 'factor', E: 'price', F: 'amount' });
});

describe('counts that no heading and no formula tells', () => {
  const LIST: [what: string, quarters: [number, number, number, number], price: number][] = [
    ['Băng cuộn', [600, 500, 500, 700], 2_200],
    ['Bông thấm nước', [40, 40, 35, 45], 168_000],
    ['Bơm tiêm', [12_000, 11_000, 11_500, 13_500], 720],
    ['Dây truyền dịch', [1_500, 1_500, 1_400, 1_800], 3_850],
    ['Găng tay', [8_000, 7_500, 7_500, 9_000], 1_150],
  ];
  const whole = (quarters: readonly number[]): number => quarters.reduce((sum, one) => sum + one, 0);
  const supplies = (amount: (count: number, price: number) => number): RecognisedTable =>
    only(
      [
        ['DỰ TOÁN MUA VẬT TƯ NĂM 2014'],
        ['STT', 'Tên vật tư', 'ĐVT', 'Nhu cầu sử dụng', _, _, _, _, 'Đơn giá', 'Thành tiền'],
        [_, _, _, 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm', '(đồng)', '(đồng)'],
        ...LIST.map(([what, quarters, price], index): Rows[number] => [
          ...[index + 1, what, 'cái', ...quarters],
          [`=SUM(D${index + 4}:G${index + 4})`, whole(quarters)],
          ...[price, amount(whole(quarters), price)],
        ]),
      ],
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:H2'],
    );

  test('quarters before a price count, where their sum times the price is the amount', () => {
    const table = supplies((count, price) => count * price);
    expect(columnsOf(table)).toEqual({
      ...{ A: 'ordinal', B: 'content', C: 'unit' },
      ...{ D: 'quantity.period', E: 'quantity.period', F: 'quantity.period', G: 'quantity.period' },
      ...{ H: 'quantity', I: 'price', J: 'amount' },
    });
  });

  test('money by quarter stays money', () => {
    const table = supplies((count) => count * 1_000);
    expect(columnsOf(table)).toMatchObject({ D: 'amount.period', I: 'price', J: 'amount' });
  });

  test('what stands under a thing that is counted, beside money', () => {
    const table = only(
      [
        ['TIẾN ĐỘ HỖ TRỢ HỒ SƠ QUÝ III/2025 (triệu đồng)'],
        ['TT', 'Xã, phường', 'Hồ sơ', _, _, 'Kinh phí hỗ trợ', _],
        [_, _, 'Đã nộp', 'Đạt', 'Phải bổ sung', 'Kế hoạch', 'Đã giải ngân'],
        [1, 'Phường Long Khánh', 6, 4, 2, 42, 30.5],
        [2, 'Xã Xuân Lộc', 5, 5, 0, 30, 30],
        [3, 'Xã Định Quán', 2, 1, 1, 18, 7.2],
      ],
      ['A2:A3', 'B2:B3', 'C2:E2', 'F2:G2'],
    );
    expect(columnsOf(table)).toEqual({
      ...{ A: 'ordinal', B: 'locality', C: 'quantity.actual', D: 'quantity.part', E: 'quantity.part' },
      ...{ F: 'plan', G: 'disbursed' },
    });
  });
});

describe('stages of money that short headings leave open', () => {
  test('"Cấp" beside "Chi" in a quarter, between what was paid up to the one before and up to this one', () => {
    const table = only(
      [
        ['BÁO CÁO KINH PHÍ QUÝ II NĂM 2026'],
        ['TT', 'Phường, xã', 'Kế hoạch năm', 'Chi lũy kế', 'Trong quý II', _, 'Chi lũy kế'],
        [_, _, _, 'đến quý I', 'Cấp', 'Chi', 'đến quý II'],
        [1, 'Phường Trấn Biên', 120_000, 31_500, 48_000, 44_200, ['=D4+F4', 75_700]],
        [2, 'Xã Bom Bo', 58_000, 9_700, 17_400, 19_350, ['=D5+F5', 29_050]],
        [3, 'Xã Sông Ray', 43_000, 12_050, 12_900, 10_300, ['=D6+F6', 22_350]],
      ],
      ['A2:A3', 'B2:B3', 'C2:C3', 'E2:F2'],
    );
    expect(columnsOf(table)).toMatchObject({
      ...{ C: 'plan', D: 'disbursed.previous', E: 'received.period', F: 'disbursed.period' },
      G: 'disbursed.cumulative',
    });
  });

  test('a sum of what was paid in two quarters, whatever it is headed', () => {
    const table = only(
      [
        ['BÁO CÁO GIẢI NGÂN QUÝ III VÀ QUÝ IV NĂM 2025'],
        ['STT', 'Địa bàn', 'Kế hoạch', 'Quý III', _, 'Quý IV', _, 'Cộng chi'],
        [_, _, '6 tháng', 'Đã cấp', 'Đã chi', 'Đã cấp', 'Đã chi', '2 quý'],
        [1, 'Phường Long Khánh', 85_000, 40_000, 36_400, 45_000, 40_100, ['=E4+G4', 76_500]],
        [2, 'Phường Bình Lộc', 42_000, 20_000, 18_300, 22_000, 19_500, ['=E5+G5', 37_800]],
        [3, 'Xã Xuân Định', 36_000, 18_000, 12_600, 18_000, 16_200, ['=E6+G6', 28_800]],
      ],
      ['A2:A3', 'B2:B3', 'D2:E2', 'F2:G2'],
    );
    expect(columnsOf(table)).toMatchObject({
      D: 'received.period',
      G: 'disbursed.period',
      H: 'disbursed.total',
    });
  });

  test('advances to communes: the balances before and after them', () => {
    const table = only(
      [
        ['BẢNG THEO DÕI TẠM ỨNG, HOÀN ỨNG'],
        ['Số', 'Phường, xã', 'Dư tạm ứng', 'Phát sinh trong quý', _, 'Dư tạm ứng', 'Hạn'],
        [
          'TT',
          'nhận tạm ứng',
          'đầu kỳ (đồng)',
          'Tạm ứng (đồng)',
          'Đã quyết toán (đồng)',
          'cuối kỳ (đồng)',
          'hoàn ứng',
        ],
        ['a', 'b', 1, 2, 3, '4=1+2-3', 'c'],
        [1, 'Phường Xuân Lộc', 12, 20, 27, ['=C5+D5-E5', 5], '15/10/2026'],
        [2, 'Phường Long Thành', 0, 25, 18, ['=C6+D6-E6', 7], '15/10/2026'],
        [3, 'Xã Tà Lài', 0, 18, 9, ['=C7+D7-E7', 9], '30/10/2026'],
      ],
      ['D2:E2'],
    );
    expect(table.kind).toBe('tracking');
    expect(columnsOf(table)).toEqual({
      ...{ A: 'ordinal', B: 'locality', C: 'carriedOver', D: 'disbursed.period', E: 'settled.period' },
      ...{ F: 'remaining', G: 'date.due' },
    });
  });
});

test('a timetable by the hour is no list of tasks', () => {
  const timetable = (hours: readonly string[]): Rows => [
    ['CHƯƠNG TRÌNH LỚP TẬP HUẤN'],
    ['Ngày', 'Thời gian', 'Nội dung', 'Người thực hiện'],
    ...hours.map((hour, index): Rows[number] => [`2${index}/10/2025`, hour, `Phần ${index}`, 'Ban tổ chức']),
  ];
  expect(read(timetable(['7g30 - 8g00', '8h00-11h30', '13:30 - 16:30', '16 giờ'])).kind).toBe('other');
  expect(read(timetable(['Quý I', 'Quý II', 'Tháng 7', 'Tháng 8'])).kind).toBe('tracking');
});

test('what each class spends, headed with a unit of money alone', () => {
  const classes = (total: string): Rows => [
    ['TỔNG HỢP KINH PHÍ 03 LỚP TẬP HUẤN'],
    ['Lớp', 'Địa điểm', 'Số học viên', 'Báo cáo viên', 'Lớp học', total],
    [_, _, _, '(đồng)', '(đồng)', '(đồng)'],
    ['Lớp 1', 'Phường Long Khánh', 40, 4_000_000, 8_300_000, ['=D4+E4', 12_300_000]],
    ['Lớp 2', 'Xã Định Quán', 40, 4_000_000, 7_800_000, ['=D5+E5', 11_800_000]],
    ['Lớp 3', 'Phường Bình Long', 40, 5_400_000, 7_600_000, ['=D6+E6', 13_000_000]],
  ];
  expect(columnsOf(only(classes('Tổng kinh phí'), ['A2:A3', 'B2:B3', 'C2:C3']))).toMatchObject({
    D: 'amount.part',
    E: 'amount.part',
    F: 'amount',
  });
});

test('offers of several shops are no estimate, in whatever unit', () => {
  const { kind } = read([
    ['BẢNG SO SÁNH BÁO GIÁ'],
    ['Mặt hàng', 'ĐVT', 'Minh Phát (đồng)', 'Hồng Đức (đồng)', 'Chọn'],
    ['In tài liệu', 'bộ', 36_000, 35_000, 'Hồng Đức'],
    ['Cặp da', 'cái', 62_000, 65_000, 'Minh Phát'],
    ['Băng rôn', 'cái', 520_000, 480_000, 'Hồng Đức'],
  ]);
  expect(kind).toBe('other');
});

test('a name merged over several columns stands in the first of them', () => {
  const table = only(
    [
      ['DỰ TOÁN SỬA CHỮA HÈ'],
      ['STT', 'Nội dung sửa chữa', _, _, 'Giá trị', 'Hợp đồng, báo giá'],
      [1, 'Sơn lại cổng', _, _, 16_400_000, 'BG 12/6/2018'],
      [2, 'Thay thiết bị vệ sinh', _, _, 38_750_000, 'BG 14/6/2018'],
      [3, 'Chống thấm mái', _, _, 9_200_000, 'BG 14/6/2018'],
      [_, 'Cộng', _, _, ['=SUM(E3:E5)', 64_350_000], _],
    ],
    ['B2:D2', 'B3:D3', 'B4:D4', 'B5:D5', 'B6:D6'],
  );
  expect(columnsOf(table)).toEqual({ A: 'ordinal', B: 'content', E: 'amount', F: 'basis' });
});

describe('what is allotted of a budget to come is an estimate', () => {
  test('with posts beside what each office gets, what is kept back of it and what is given', () => {
    const table = only(
      [
        ['PHÂN BỔ DỰ TOÁN CHI THƯỜNG XUYÊN NĂM 2013'],
        ['TT', 'Tên đơn vị', 'Biên chế giao', 'Dự toán chi năm 2013', _, _, 'Tiết kiệm 10%', 'Dự toán giao'],
        [_, _, _, 'Lương', 'Chi khác', 'Tổng cộng', 'làm lương', 'cho đơn vị sử dụng'],
        [1, 'Trường Định Tường', 14, 412, 60, ['=D4+E4', 472], 6, ['=F4-G4', 466]],
        [2, 'Trường Quý Lộc', 17, 486, 80, ['=D5+E5', 566], 8, ['=F5-G5', 558]],
        [_, 'Tổng cộng', ['=SUM(C4:C5)', 31], ['=SUM(D4:D5)', 898], 140, 1_038, 14, 1_024],
      ],
      ['D2:F2'],
    );
    expect(table.kind).toBe('estimate');
    const { C, ...money } = columnsOf(table);
    expect(C).toBe('quantity');
    for (const column of ['D', 'E', 'F', 'G', 'H']) expect(money[column], column).toMatch(/^amount/);
    expect(money['E'], 'other expenses are borne by no other source').not.toContain('other');
  });

  test('with what it is for beside the places that get it', () => {
    const table = only([
      ['PHÂN BỔ KINH PHÍ HỖ TRỢ SẢN PHẨM NĂM 2026'],
      ['TT', 'Xã, phường', 'Nội dung hỗ trợ', 'Ngân sách tỉnh', 'Tổng kinh phí'],
      [1, 'Xã Long Thành', 'Bao bì', 86_000, 129_000],
      [2, 'Xã Nhơn Trạch', 'Máy đóng gói', 140_000, 280_000],
      [_, 'Cộng', _, ['=SUM(D3:D4)', 226_000], ['=SUM(E3:E4)', 409_000]],
    ]);
    expect(table.kind).toBe('estimate');
  });

  test('though some of it is kept back, as long as nothing was paid', () => {
    const given = (last: string) =>
      only([
        ['BIỂU GIAO DỰ TOÁN CHI NGÂN SÁCH HUYỆN NĂM 2014'],
        ['TT', 'Đơn vị', 'Biên chế giao', 'Tổng dự toán giao', 'Tiết kiệm 10% thực hiện CCTL', last],
        [1, 'Văn phòng', 12, 1_200, 40, 1_160],
        [2, 'Phòng Nội vụ', 7, 700, 20, 680],
        [3, 'Phòng Tư pháp', 5, 480, 15, 465],
      ]).kind;
    expect(given('Dự toán còn được sử dụng')).toBe('estimate');
    expect(given('Đã rút dự toán')).toBe('tracking');
  });

  test('what each office saves, and what an office of an estimate may use', () => {
    expect(
      only([
        ['Số tiết kiệm 10% chi khác để thực hiện cải cách tiền lương (triệu đồng)'],
        ['TT', 'Đơn vị', 'Chi khác', 'Tiết kiệm 10%'],
        [1, 'Trường Định Tường', 60, 6],
        [2, 'Trường Quý Lộc', 73, 7.3],
        [_, 'Cộng', ['=SUM(C3:C4)', 133], ['=SUM(D3:D4)', 13.3]],
      ]).kind,
    ).toBe('estimate');
    const table = only([
      ['DỰ TOÁN THU, CHI NGÂN SÁCH CÁC ĐƠN VỊ SỰ NGHIỆP NĂM 2012'],
      ['STT', 'Tên đơn vị', 'Biên chế', 'Quỹ lương', 'Chi hoạt động', 'Tổng kinh phí đơn vị được sử dụng'],
      [1, 'Thư viện quận', 5, 120, 96, ['=D3+E3', 216]],
      [2, 'Đài Truyền thanh', 9, 200, 155, ['=D4+E4', 355]],
    ]);
    expect(table.kind).toBe('estimate');
    expect(columnsOf(table)).toMatchObject({ C: 'quantity', D: 'amount.part', F: 'amount' });
  });

  test('pay by posts and coefficients, when it says that it is worked out', () => {
    const table = only(
      [
        ['TÍNH QUỸ LƯƠNG NĂM 2012'],
        ['TT', 'Tên đơn vị', 'Biên chế', 'Tổng hệ số', _, _, 'Quỹ lương 12 tháng (triệu đồng)'],
        [_, _, _, 'Lương', 'Phụ cấp', 'Cộng'],
        [1, 'Trung tâm Văn hóa', 14, 39.62, 4.15, ['=D4+E4', 43.77], ['=ROUND(F4*0.83*12*1.23,0)', 536]],
        [2, 'Thư viện quận', 5, 13.66, 1.4, ['=D5+E5', 15.06], ['=ROUND(F5*0.83*12*1.23,0)', 184]],
        [3, 'Đài Truyền thanh', 9, 25.14, 2.2, ['=D6+E6', 27.34], ['=ROUND(F6*0.83*12*1.23,0)', 335]],
      ],
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3'],
    );
    expect(table.kind).toBe('estimate');
    expect(columnsOf(table)).toMatchObject({ D: 'factor', E: 'factor', F: 'factor' });
    expect(columnsOf(table)['C']).toMatch(/^quantity/);
    expect(columnsOf(table)['G']).toMatch(/^amount/);
    expect(table.unit).toBe('triệu đồng');
  });
});
