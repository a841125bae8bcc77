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

  test.each([
    ['what was received is the most that may be paid', [8, 6, 1100], 'I9', true],
    ['what is left is one figure', [7, 7, 500], 'J8', undefined],
  ] as const)('%s', (_, change, cell, isLimit) => {
    const found = check(disbursement([...change]))?.findings.find(({ cells }) => cells[0] === cell);
    expect(found).toMatchObject({ rule: 'tracking.chain' });
    expect(found?.isLimit).toBe(isLimit);
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

test('a settlement by codes is a tree of its code columns, whose first row is the total', () => {
  const rows: ExampleCell[][] = [
    ['KINH PHÍ ĐÃ SỬ DỤNG ĐỀ NGHỊ QUYẾT TOÁN NĂM 2014'],
    ['Loại', 'Khoản', 'Mục', 'Tiểu mục', 'Nội dung chi', 'Ngân sách trong nước', 'Phí để lại'],
    ['', '', '', '', 'I. Kinh phí quyết toán năm nay', 900, 60],
    [220, 223, '', '', 'Chi thường xuyên', 900, 60],
    ['', '', 6000, '', 'Tiền lương', 700, 0],
    ['', '', '', 6001, 'Lương ngạch bậc', 600, 0],
    ['', '', '', 6003, 'Lương hợp đồng', 100, 0],
    ['', '', 6700, '', 'Công tác phí', 200, 60],
    ['', '', '', 6702, 'Phụ cấp công tác phí', 150, 40],
    ['', '', '', 6703, 'Tiền thuê phòng ngủ', 50, 20],
  ];
  const [table] = check(rows)?.tables ?? [];
  expect(table).toMatchObject({ headerRows: [2, 2], totalRows: [3], subtotalRows: [4, 5, 8], lines: 4 });
  expect(table?.columns).toMatchObject({ C: 'budgetItem', D: 'budgetSubItem', F: 'settled.budget' });
});

test('headings cut over two rows, with a second line of its own under the name', () => {
  const rows: ExampleCell[][] = [
    ['BẢNG DỰ TOÁN MUA SẮM VẬT TƯ'],
    ['Stt', 'Mã', 'Tên vật tư', 'Đơn vị', 'Số lượng', 'Đơn', 'Thành', 'Ghi chú'],
    ['', 'hàng', 'Quy cách', 'tính', 'dự trù', 'giá', 'tiền', ''],
    [1, 'BG10', 'Bông gạc', 'gói', 200, 15_000, 3_000_000, ''],
    [2, 'GT07', 'Găng tay', 'hộp', 50, 80_000, 4_000_000, ''],
    ['', '', 'Cộng', '', '', '', 7_000_000, ''],
  ];
  expect(check(rows)?.tables[0]).toMatchObject({
    headerRows: [2, 3],
    lines: 2,
    columns: { A: 'ordinal', C: 'content', D: 'unit', E: 'quantity', F: 'price', G: 'amount' },
  });
});

describe('groups by formula, figures typed over one of them', () => {
  const line = (row: number, number: number, name: string, given: number, paid: number): ExampleCell[] => [
    number,
    name,
    given,
    paid,
    [`=C${row}-D${row}`, given - paid],
  ];
  const group = (number: string, name: string, from: number, to: number, sums: number[]): ExampleCell[] => [
    number,
    name,
    ...sums.map((sum, index): ExampleCell => {
      const column = 'CDE'[index] ?? '';
      return [`=SUM(${column}${from}:${column}${to})`, sum];
    }),
  ];
  const rows = (change?: [row: number, column: number, value: number]): ExampleCell[][] => {
    const all: ExampleCell[][] = [
      ['TT', 'Tên đề án', 'Kinh phí giao', 'Kinh phí đã giải ngân', 'Kinh phí còn lại'],
      group('I', 'Phòng Khuyến công', 3, 5, [1030, 430, 600]),
      line(3, 1, 'Máy sấy nông sản', 280, 280),
      line(4, 2, 'Máy CNC mộc', 300, 150),
      line(5, 3, 'Chế biến hạt điều', 450, 0),
      group('II', 'Phòng Tư vấn', 7, 8, [500, 213, 287]),
      line(7, 1, 'Thiết kế bao bì', 120, 118),
      line(8, 2, 'Hội chợ', 380, 95),
      [
        '',
        'Tổng cộng',
        ...['C', 'D', 'E'].map((c): ExampleCell => [`=${c}2+${c}6`, { C: 1530, D: 643, E: 887 }[c] ?? 0]),
      ],
    ];
    if (change) (all[change[0] - 1] as ExampleCell[])[change[1]] = change[2];
    return all;
  };

  test('is left alone as it is', () => {
    expect(alarms(rows())).toEqual([]);
  });

  test('the total under the last group', () => {
    expect(alarms(rows([9, 2, 15_300]))).toEqual(expect.arrayContaining(['sum.total error C9']));
    expect(alarms(rows([9, 2, 15_300])).filter((alarm) => alarm.startsWith('sum.range'))).toEqual([]);
  });

  test('a sum that leaves a group out, as its neighbours do not', () => {
    const wrong = rows();
    (wrong[8] as ExampleCell[])[3] = ['=D2', 430];
    (wrong[8] as ExampleCell[])[4] = ['=C9-D9', 1100];
    expect(alarms(wrong)).toEqual(['sum.total error D9']);
  });

  test('what is left of one line', () => {
    // The sums over it are recalculated, and off with it.
    const wrong = rows([8, 4, 2_850]);
    (wrong[5] as ExampleCell[])[4] = ['=SUM(E7:E8)', 2_852];
    (wrong[8] as ExampleCell[])[4] = ['=E2+E6', 3_452];
    expect(alarms(wrong)).toContain('tracking.chain error E8');
  });
});

/** The yearly report of revenue and spending as the circulars on publication print it. */
function published(change: Partial<Record<'revenue' | 'spent', number>> = {}): ExampleCell[][] {
  const { revenue = 40, spent = 200 } = change;
  return [
    ['CÔNG KHAI THỰC HIỆN DỰ TOÁN THU - CHI NGÂN SÁCH QUÝ III NĂM 2021'],
    ['', '', '', 'ĐVT: Triệu đồng'],
    ['Số TT', 'Nội dung', 'Dự toán năm', 'Đã thực hiện'],
    ['A', 'Tổng số thu, chi, nộp ngân sách phí, lệ phí', 120, revenue],
    ['I', 'Số thu phí, lệ phí', 120, revenue],
    ['B', 'Dự toán chi ngân sách nhà nước', 1400, spent + 400],
    ['I', 'Chi quản lý hành chính', 500, spent],
    ['II', 'Chi sự nghiệp khoa học và công nghệ', 400, 100],
    ['III', 'Chi sự nghiệp giáo dục', 300, 200],
    ['IV', 'Chi bảo đảm xã hội', 200, 100],
  ];
}

test('a head that begins with "Tổng số" is a group where it bears a number, not the total of the table', () => {
  expect(alarms(published())).toEqual([]);
});

test('more may come in than was planned, but not more be spent', () => {
  expect(alarms(published({ revenue: 180 }))).toEqual([]);
  expect(alarms(published({ spent: 600 }))).toEqual(['tracking.chain error D7']);
});

describe('what came before, in the period, so far', () => {
  const works = (rows: [string, ...number[]][], headings: string[]): ExampleCell[][] => [
    ['TIẾN ĐỘ GIẢI NGÂN QUÝ III NĂM 2020'],
    ['', '', '', '', '', 'ĐVT: nghìn đồng'],
    ['TT', 'Nhiệm vụ', 'Kinh phí giao', 'Giải ngân', '', ''],
    ['', '', '', ...headings],
    ...rows.map(([name, ...figures], index): ExampleCell[] => [index + 1, name, ...figures]),
  ];
  const ROWS: [string, ...number[]][] = [
    ['Quy hoạch chung đô thị', 1_850_000, 620_000, 310_000, 930_000],
    ['Quy hoạch phân khu phía Tây', 940_000, 280_000, 145_000, 452_000],
    ['Chương trình phát triển đô thị', 1_200_000, 0, 360_000, 360_000],
    ['Quy chế quản lý kiến trúc', 680_000, 204_000, 0, 204_000],
    ['Khảo sát địa hình', 430_000, 430_000, 0, 430_000],
  ];

  test.each([
    [['Lũy kế kỳ trước', 'Trong kỳ', 'Lũy kế đến kỳ này']],
    [['Đến hết tháng 8', 'Tháng 9', 'Đến hết tháng 9']],
  ])('%s: the sum that is wrong is told where it stands', (headings) => {
    expect(alarms(works(ROWS, headings))).toEqual(['tracking.chain error F6']);
  });
});

test('a cumulative figure below its own month is told, though what came before is of another year', () => {
  const works = (last: number): ExampleCell[][] => [
    ['TÌNH HÌNH THỰC HIỆN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2021'],
    ['Stt', 'Công trình', 'LK giải ngân đến hết năm 2020', 'KH vốn năm 2021', 'Giải ngân năm 2021', ''],
    ['', '', '', '', 'Trong tháng', 'LK từ đầu năm'],
    [1, 'Đường liên xã', 8_200, 5_000, 850, last],
    [2, 'Trường tiểu học', 2_450, 2_600, 0, 2_600],
    [3, 'Kè chống sạt lở', 3_000, 3_400, 410, 1_275],
    [4, 'Chiếu sáng', 0, 2_200, 730, 1_980],
  ];
  expect(alarms(works(4_120))).toEqual([]);
  expect(alarms(works(680))).toEqual(['tracking.chain error F4']);
});

describe('a book of payments', () => {
  const book = (third: number | null, total: ExampleCell): ExampleCell[][] => {
    const paid = [12_500, 18_600, 65_000, 4_800, 22_000];
    let sum = 0;
    return [
      ['SỔ THEO DÕI RÚT DỰ TOÁN NĂM 2015'],
      ['Ngày ghi sổ', 'Diễn giải', 'Số tiền rút', 'Lũy kế đã rút', 'Dự toán còn lại'],
      ...paid.map((money, at): ExampleCell[] => {
        const row = at + 3;
        const isTyped = at === 2 && third !== null;
        sum = isTyped ? third : sum + money;
        const counted: ExampleCell = [at === 0 ? `=C${row}` : `=D${row - 1}+C${row}`, sum];
        const day = ['12/02', '06/3', '18/3', '10/4', '22/5'][at] ?? '';
        return [
          `${day}/2015`,
          `Khoản ${at + 1}`,
          money,
          isTyped ? sum : counted,
          [`=620000-D${row}`, 620_000 - sum],
        ];
      }),
      ['', 'Cộng', total, ''],
    ];
  };
  const sum: ExampleCell = ['=SUM(C3:C7)', 122_900];

  test('each line counts on from the one above', () => {
    expect(alarms(book(null, sum))).toEqual([]);
    expect(alarms(book(9_610, sum))).toEqual(['tracking.chain error D5']);
  });

  test('its typed total is held against the lines, which stand in no groups', () => {
    expect(alarms(book(null, 12_290))).toEqual(['sum.total warning C8']);
  });
});

test('a share of what was counted so far, beside what was counted before', () => {
  const archive = (share: ExampleCell): ExampleCell[][] => [
    ['TIẾN ĐỘ SỐ HÓA TÀI LIỆU THÁNG 8 NĂM 2023'],
    ['STT', 'Phông lưu trữ', 'Khối lượng kế hoạch', 'Đã thực hiện', '', '', 'Tỷ lệ hoàn thành'],
    ['', '', '', 'Đến hết T7', 'Tháng 8', 'Lũy kế', ''],
    [1, 'Ủy ban hành chính', 42, 31.5, 4.5, ['=D4+E4', 36], ['=F4/C4', 36 / 42]],
    [2, 'Sở Nông nghiệp', 68, 40, 6, ['=D5+E5', 46], ['=F5/C5', 46 / 68]],
    [3, 'Ban Quản lý dự án', 24, 6, 3, ['=D6+E6', 9], share],
    [4, 'UBND thị xã', 51, 12.5, 8, ['=D7+E7', 20.5], ['=F7/C7', 20.5 / 51]],
  ];
  expect(alarms(archive(['=F6/C6', 0.375]))).toEqual([]);
  expect(alarms(archive(0.075))).toEqual(['tracking.percent error G6']);
});

test('two formulas of a short list say how it adds up where the list above says the same', () => {
  const line = (
    row: number,
    name: string,
    given: number,
    quarters: number[],
    all?: number,
  ): ExampleCell[] => {
    const sum = quarters.reduce((so, one) => so + one, 0);
    const left: ExampleCell = [`=C${row}-G${row}`, given - (all ?? sum)];
    return [row, name, given, ...quarters, all ?? [`=SUM(D${row}:F${row})`, sum], left];
  };
  const QUARTERS = ['quý I', 'quý II', 'quý III', 'cả năm'].map((when) => `Giải ngân ${when}`);
  const HEAD = ['TT', 'Đơn vị', 'Dự toán giao', ...QUARTERS, 'Dự toán còn lại'];
  const lists = (all?: number): ExampleCell[][] => [
    ['A. NGÂN SÁCH TỈNH'],
    HEAD,
    line(3, 'Sở Nội vụ', 14_850, [2_910, 3_740, 3_325]),
    line(4, 'Sở Tư pháp', 9_740, [2_105, 2_280, 2_190]),
    line(5, 'Sở Công Thương', 11_260, [2_340, 2_615, 2_870]),
    line(6, 'Thanh tra tỉnh', 8_125, [1_850, 1_975, 1_920]),
    [],
    ['B. NGÂN SÁCH TRUNG ƯƠNG'],
    HEAD,
    line(10, 'Sở Y tế', 16_500, [1_200, 3_640, 5_275]),
    line(11, 'Sở Công Thương', 2_400, [300, 510, 640], all),
    line(12, 'Ban Dân tộc', 7_350, [260, 1_480, 2_015]),
  ];
  expect(alarms(lists())).toEqual([]);
  expect(alarms(lists(145))).toContain('tracking.chain error G11');
});

describe('a settlement that states what each content went over', () => {
  const settled = (light: number): ExampleCell[][] => [
    ['BẢNG QUYẾT TOÁN KINH PHÍ TRƯNG BÀY'],
    ['', '', '', '', 'Đơn vị tính: đồng'],
    ['TT', 'Nội dung công việc', 'Kinh phí được cấp', 'Số đề nghị quyết toán', 'Chênh lệch'],
    ['A', 'B', 1, 2, '3=2-1'],
    [1, 'Mượn hiện vật', 35_000_000, 33_800_000, -1_200_000],
    [2, 'Chụp, in phóng ảnh', 48_000_000, 48_000_000, 0],
    [3, 'Thiết kế', 15_000_000, 15_000_000, 0],
    [4, 'Tủ, bục', 96_000_000, 95_450_000, -550_000],
    [5, 'Ánh sáng', 27_500_000, light, light - 27_500_000],
    [6, 'Vận chuyển', 12_000_000, 11_640_000, -360_000],
  ];

  test('within what was given in all it hides nothing; beyond that it is an error', () => {
    expect(alarms(settled(28_200_000))).toEqual([]);
    expect(alarms(settled(31_500_000))).toEqual(['tracking.chain error D9']);
  });
});

test('one figure typed in đồng in a table of millions', () => {
  const rows = (given: number): ExampleCell[][] => [
    ['TÌNH HÌNH SỬ DỤNG KINH PHÍ NĂM 2018'],
    ['', '', '', 'Đơn vị: triệu đồng'],
    ['TT', 'Nội dung hoạt động', 'Kinh phí giao', 'Đã chi'],
    [1, 'Bổ sung sách, báo', 650, 512],
    [2, 'Luân chuyển sách về cơ sở', 120, 88],
    [3, 'Ngày hội sách', 95, 95],
    [4, 'Số hóa tài liệu', 240, 135],
    [5, 'Thi kể chuyện sách', given, 64],
    [6, 'Bảo trì phần mềm', 80, 0],
  ];
  expect(alarms(rows(65_000_000))).toEqual(['unit.scale warning C8']);
  // A large work stays a large work.
  expect(alarms(rows(650_000))).toEqual([]);
});

test('months between what was given and what is left of it are what was spent', () => {
  const rows: ExampleCell[][] = [
    ['SỔ THEO DÕI CHI HOẠT ĐỘNG NĂM 2023 (đồng)'],
    ['TT', 'Khoản chi', 'T1', 'T2', 'T3', 'Cộng', 'Dự toán giao', 'Còn'],
    [1, 'Tiền điện', 1_120_000, 1_085_000, 1_210_000, 3_415_000, 16_800_000, 13_385_000],
    [2, 'Tiền nước', 268_000, 254_000, 281_000, 803_000, 3_600_000, 2_797_000],
    [3, 'Internet', 440_000, 440_000, 440_000, 1_320_000, 5_280_000, 3_960_000],
    [4, 'Văn phòng phẩm', 0, 0, 1_950_000, 1_950_000, 8_000_000, 5_050_000],
  ];
  expect(alarms(rows)).toEqual(['tracking.chain error H6']);
});

test('what was done in the year before is not held against the plan of this one', () => {
  const rows = (before: string, done: number): ExampleCell[][] => [
    ['TÌNH HÌNH THỰC HIỆN KINH PHÍ NĂM 2021'],
    ['', '', '', '', '', '', 'Đơn vị: nghìn đồng'],
    ['TT', 'Chương trình', before, 'Kế hoạch năm 2021', 'Thực hiện năm 2021', 'So sánh', ''],
    ['', '', '', '', '', 'Với kế hoạch', 'Với năm trước'],
    [1, 'Nông nghiệp', 918_000, 960_000, 927_200, '', ''],
    [2, 'Khmer ngữ', 1_640_000, 1_725_000, 1_704_900, '', ''],
    [3, 'Phim tài liệu', 486_000, 540_000, 495_000, '', ''],
    [4, 'Giải trí', 1_275_000, 1_180_000, done, '', ''],
    [5, 'Thời sự', 742_000, 780_000, 768_000, '', ''],
  ];
  expect(alarms(rows('Thực hiện năm 2020', 937_400))).toEqual([]);
  expect(alarms(rows('Thực hiện năm 2020', 1_190_000))).toEqual(['tracking.chain error E8']);
});

test('a share that differs from all others in per cent is told in per cent, once', () => {
  const rows: ExampleCell[][] = [
    ['QUYẾT TOÁN CHI NGÂN SÁCH XÃ NĂM 2019'],
    ['STT', 'Nội dung', 'Dự toán', 'Quyết toán', 'QT/DT (%)'],
    ['A', 'B', 1, 2, '3=2/1'],
    [1, 'Quản lý nhà nước', 2_960_000, 2_941_200, 99.4],
    [2, 'Đoàn thể', 1_090_000, 1_049_150, 96.3],
    [3, 'Dân quân', 860_000, 848_200, 98.6],
    [4, 'Công an xã', 560_000, 553_300, 89.8],
  ];
  expect(alarms(rows)).toEqual(['tracking.percent error E7']);
});

test('of an advance and all that was paid, the rows tell which is taken off', () => {
  const contracts = (left: number): ExampleCell[][] => [
    ['TT', 'Nội dung', 'Giá trị hợp đồng', 'Tạm ứng', 'Đã thanh toán (gồm tạm ứng)', 'Còn lại'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(3)-(5)'],
    [1, 'Lớp tập huấn', 128, 38, 126, ['=C3-E3', 2]],
    [2, 'In sổ tay', 46, 10, 40, ['=C4-E4', 6]],
    [3, 'Tư vấn', 122, 36, 61, ['=C5-E5', 61]],
    [4, 'Thử nghiệm', 74, 22, 52, left],
    [5, 'Phóng sự', 66, 19, 20, ['=C7-E7', 46]],
  ];
  expect(alarms(contracts(22)).filter((one) => !one.startsWith('formula.constant'))).toEqual([]);
  expect(alarms(contracts(24))).toEqual(['tracking.chain error F6']);
});

test('a typed running sum is held against the formula of the other rows', () => {
  const use = (sofar: ExampleCell): ExampleCell[][] => [
    ['TT', 'Nội dung chi', 'Dự toán được giao', 'Đã chi 6 tháng', 'Chi quý III', 'Lũy kế 9 tháng'],
    [1, 'Văn phòng phẩm', 360, 172, 85, ['=D2+E2', 257]],
    [2, 'Công cụ', 185, 64, 42, ['=D3+E3', 106]],
    [3, 'Công tác phí', 480, 223, 119, sofar],
    [4, 'Tiền phòng', 264, 119, 58, ['=D5+E5', 177]],
    [5, 'Tài liệu', 270, 128, 75, ['=D6+E6', 203]],
  ];
  expect(alarms(use(['=D4+E4', 342]))).toEqual([]);
  expect(alarms(use(332))).toEqual(['tracking.chain error F4']);
});

test('a count is told without the unit of the money beside it', () => {
  const row = (number: number, place: string, planned: number, done: number, left = planned - done) => [
    number,
    place,
    planned,
    done,
    left,
    50,
    20,
  ];
  const rows: ExampleCell[][] = [
    ['TÌNH HÌNH CẤP TEM VÀ GIẢI NGÂN'],
    ['Đơn vị: triệu đồng'],
    [
      'TT',
      'Nội dung',
      'Số lượng kế hoạch',
      'Số lượng đã thực hiện',
      'Số lượng còn lại',
      'Kinh phí được giao',
      'Đã giải ngân',
    ],
    row(1, 'Xã Long Thành', 500, 200),
    row(2, 'Xã Xuân Lộc', 600, 100),
    row(3, 'Xã Định Quán', 400, 300, 700),
    row(4, 'Xã Trảng Bom', 300, 300),
    row(5, 'Xã Tân Phú', 200, 100),
  ];
  const said = (check(rows)?.findings ?? []).flatMap(({ rule, message }) =>
    rule === 'tracking.chain' ? [message.vi] : [],
  );
  expect(said).toEqual(['Ô này ghi 700; theo các dòng khác (số kế hoạch − số thực hiện) phải là 100.']);
});

test('where many rows go beyond what was given first, what is paid is held against the plan after it was changed', () => {
  const row = (number: number, first: number, now: number, paid: number): ExampleCell[] => [
    number,
    `Nhiệm vụ ${number}`,
    first,
    now,
    paid,
  ];
  const rows: ExampleCell[][] = [
    ['THEO DÕI SỬ DỤNG KINH PHÍ NĂM 2025'],
    ['Đơn vị: triệu đồng'],
    ['TT', 'Nội dung', 'Dự toán giao đầu năm', 'Kế hoạch sau điều chỉnh', 'Đã giải ngân'],
    row(1, 9_100, 9_250, 9_210),
    row(2, 2_120, 2_155, 2_142),
    row(3, 1_300, 1_300, 1_293),
    row(4, 360, 360, 357),
    row(5, 6_400, 6_820, 8_866),
  ];
  const said = (check(rows)?.findings ?? []).flatMap(({ rule, cells }) =>
    rule === 'tracking.chain' ? cells : [],
  );
  expect(said).toEqual(['E8']);
});
