// Lines of an estimate beside each other and beside the title: repeated, for another number of people, in another unit.
import { describe, expect, test } from 'vitest';
import { EXAMPLE_HEADER } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { checkRows, told } from '../helpers/rules.ts';
import { trainingInputs } from '../helpers/estimate.ts';
import { builtWorkbook } from './builtEstimate.ts';

type Row = ExampleCell[];
/** STT, Nội dung, ĐVT, Số lượng, Số lớp, Đơn giá, Thành tiền (worked out), Căn cứ */
const line = (
  number: ExampleCell,
  content: string,
  unit: string,
  quantity: number,
  classes: number | '',
  price: number,
  basis = '',
): Row => [
  number,
  content,
  unit,
  quantity,
  classes,
  price,
  quantity * (classes === '' ? 1 : classes) * price,
  basis,
];
const group = (number: string, content: string): Row => [number, content, '', '', '', '', '', ''];

describe('line.duplicate', () => {
  const found = (rows: Row[]) => told({ rows: [EXAMPLE_HEADER, ...rows] }, 'line.duplicate');
  const hall = (number: number, content = 'Thuê hội trường', basis = '') =>
    line(number, content, 'ngày', 1, 3, 2_000_000, basis);

  test('three times the same is one finding, the extra lines first', () => {
    expect(found([hall(1), hall(2), line(3, 'Tài liệu', 'bộ', 50, 1, 30_000), hall(4)])).toEqual([
      'line.duplicate warning B3 B5 B2',
    ]);
  });

  test('capitals, blanks and the place of a tone make no difference', () => {
    expect(found([hall(1, 'Thuê  hội trường, hoà âm'), hall(2, 'THUÊ HỘI TRƯỜNG, HÒA ÂM')])).toHaveLength(1);
    expect(found([hall(1), hall(2, 'Thuê hội trường'.normalize('NFD'))])).toHaveLength(1);
  });

  test.each<[string, Row[]]>([
    ['another price', [hall(1), line(2, 'Thuê hội trường', 'ngày', 1, 3, 1_500_000)]],
    ['another quantity', [hall(1), line(2, 'Thuê hội trường', 'ngày', 2, 3, 2_000_000)]],
    ['another unit', [hall(1), line(2, 'Thuê hội trường', 'buổi', 1, 3, 2_000_000)]],
    ['another basis', [hall(1, undefined, 'Báo giá ngày 02/5'), hall(2, undefined, 'Báo giá ngày 09/5')]],
    ['another accent', [hall(1, 'Thuê xe tải'), hall(2, 'Thuê xe tái')]],
    ['"Khác"', [line(1, 'Chi khác', 'lần', 1, 1, 500_000), line(2, 'Chi khác', 'lần', 1, 1, 500_000)]],
    [
      'no money',
      [
        line(1, 'Thuê hội trường', 'ngày', 0, 3, 2_000_000),
        line(2, 'Thuê hội trường', 'ngày', 0, 3, 2_000_000),
      ],
    ],
    ['two classes', [group('I', 'Lớp thứ nhất'), hall(1), group('II', 'Lớp thứ hai'), hall(1)]],
    [
      'two captions',
      [
        ['', 'Ngày 15/5', ...Array<string>(6).fill('')],
        hall(1),
        ['', 'Ngày 16/5', ...Array<string>(6).fill('')],
        hall(2),
      ],
    ],
  ])('%s is another line', (_name, rows) => {
    expect(found(rows)).toEqual([]);
  });

  test('a line copied below itself keeps its number and words, and its price moved on with the formula', () => {
    const priced = (number: number, content: string, price: number): Row =>
      line(number, content, 'cái', 1, 1, price);
    const rows = (second: number): Row[] => [
      priced(1, 'Máy đo pH', 20_900_000),
      priced(2, 'Cân phân tích', 57_900_000),
      priced(second, 'Cân phân tích', 2_590_000),
      priced(3, 'Nhiệt ẩm kế', 2_590_000),
    ];
    expect(found(rows(2))).toEqual(['line.duplicate warning B4 B3']);
    expect(found(rows(3))).toEqual([]);
  });

  describe('in the group beside', () => {
    const two = (first: string, second: string, rest: [Row[], Row[]], content?: string) =>
      found([
        group('I', first),
        hall(1, content),
        ...rest[0],
        group('II', second),
        hall(1, content),
        ...rest[1],
      ]);
    const rest: [Row[], Row[]] = [
      [line(2, 'In phông nền', 'bộ', 1, 1, 700_000)],
      [line(2, 'Xe cổ động', 'chiếc', 1, 1, 900_000), line(3, 'Bảo vệ', 'ngày', 1, 1, 300_000)],
    ];

    test('a single line again is told', () => {
      expect(two('Sân khấu', 'Phục vụ khác', rest)).toEqual(['line.duplicate warning B6 B3']);
    });

    test('not where the groups are days, places or classes', () => {
      expect(two('Lễ khai mạc', 'Lễ bế mạc', rest)).toEqual([]);
      expect(two('Tại huyện Xuân Lộc', 'Tại huyện Định Quán', rest)).toEqual([]);
    });

    test('not where one group is the other again', () => {
      expect(two('Sân khấu chính', 'Sân khấu phụ', [rest[0], rest[0]])).toEqual([]);
    });

    test('not what is paid by the person', () => {
      expect(two('Sân khấu', 'Phục vụ khác', rest, 'Nước uống')).toEqual([]);
    });
  });

  describe('benefits that overlap', () => {
    test('subsistence and meals of the same people', () => {
      expect(
        found([
          line(1, 'Phụ cấp lưu trú đoàn công tác', 'người/ngày', 5, 2, 200_000),
          line(2, 'Tiền ăn cho đoàn công tác', 'người/ngày', 5, 2, 150_000),
        ]),
      ).toEqual(['line.duplicate warning B3 B2']);
    });

    test('a fixed sum for travel and a hired car', () => {
      expect(
        found([
          line(1, 'Khoán công tác phí', 'người/tháng', 2, 1, 500_000),
          line(2, 'Thuê xe 7 chỗ', 'chuyến', 1, 1, 1_500_000),
        ]),
      ).toEqual(['line.duplicate warning B3 B2']);
    });

    test('one line names the people, the other as many on as many days', () => {
      const rows = (days: number, meals = 'Tiền ăn trong những ngày đi công tác') => [
        line(1, 'Phụ cấp lưu trú cán bộ đi quản lý lớp', 'người/ngày', 2, 2, 200_000),
        line(2, meals, 'người/ngày', 2, days, 150_000),
      ];
      expect(found(rows(2))).toEqual(['line.duplicate warning B3 B2']);
      expect(found(rows(1))).toEqual([]);
      expect(found(rows(2, 'Tiền ăn đại biểu'))).toEqual([]);
    });

    test('a lump sum for the own car and a hired one, as many times', () => {
      const rows = (times: number) => [
        line(1, 'Thuê xe đoàn công tác', 'chuyến', 1, 2, 1_900_000),
        line(2, 'Khoán tự túc phương tiện đi công tác', 'chuyến', 1, times, 475_000),
      ];
      expect(found(rows(2))).toEqual(['line.duplicate warning B2:B3']);
      expect(found(rows(1))).toEqual([]);
    });

    test.each<[string, Row[]]>([
      [
        'other people',
        [
          line(1, 'Phụ cấp lưu trú của giảng viên', 'người/ngày', 2, 1, 200_000),
          line(2, 'Hỗ trợ tiền ăn học viên không hưởng lương', 'người/ngày', 2, 1, 150_000),
        ],
      ],
      [
        'another number of people',
        [
          line(1, 'Phụ cấp lưu trú đoàn công tác', 'người/ngày', 5, 2, 200_000),
          line(2, 'Tiền ăn đoàn công tác', 'người/ngày', 3, 2, 150_000),
        ],
      ],
      [
        'another group',
        [
          group('I', 'Chuyến thứ nhất'),
          line(1, 'Phụ cấp lưu trú', 'người/ngày', 5, 2, 200_000),
          group('II', 'Chuyến thứ hai'),
          line(1, 'Tiền ăn', 'người/ngày', 5, 2, 150_000),
        ],
      ],
      [
        'a car for the lecturers',
        [
          line(1, 'Khoán công tác phí', 'người/tháng', 2, 1, 500_000),
          line(2, 'Thuê xe đưa đón giảng viên', 'chuyến', 1, 1, 1_500_000),
        ],
      ],
      [
        'as many litres as days',
        [
          line(1, 'Khoán tự túc phương tiện (0,2 lít xăng/km)', 'lít', 1, 1, 20_000),
          line(2, 'Thuê xe đoàn công tác', 'ngày', 1, 1, 1_500_000),
        ],
      ],
      [
        'nothing paid for the one',
        [
          line(1, 'Phụ cấp lưu trú', 'người/ngày', 0, 2, 200_000),
          line(2, 'Tiền ăn', 'người/ngày', 0, 2, 150_000),
        ],
      ],
    ])('%s: no overlap', (_name, rows) => {
      expect(found(rows)).toEqual([]);
    });
  });
});

describe('people.count', () => {
  const found = (title: string, ...rows: Row[]) =>
    told({ rows: [[title], ['', '', '', '', '', '', 'ĐVT: đồng'], EXAMPLE_HEADER, ...rows] }, 'people.count');
  const material = (quantity: number, content = 'Tài liệu', classes = 3) =>
    line(2, content, 'bộ', quantity, classes, 30_000);
  const TITLE = 'Tổ chức lớp tập huấn (03 lớp, 60 người/lớp, 01 ngày/lớp)';

  test.each([
    [TITLE, 65],
    ['Tập huấn (03 lớp x 40 học viên)', 45],
    ['Lớp tập huấn nhân viên (50 học viên, 02 ngày)', 65],
    ['Hội nghị tổng kết, 180 đại biểu', 200],
    ['03 lớp, 180 người', 65],
    // Half as many again is as wrong as a few more.
    [TITLE, 90],
  ])('%s, but %i sets', (title, quantity) => {
    expect(found(title, material(quantity))).toEqual(['people.count warning D4']);
  });

  test('words are read through a no-break space, whatever comes first', () => {
    expect(found(TITLE, material(65, 'Tài \u00A0liệu'))).toEqual(['people.count warning D4']);
  });

  test.each<[string, string, Row]>([
    [
      'sessions in the quantity',
      TITLE,
      line(1, 'Nước uống (60 người x 2 buổi)', 'người/buổi', 120, 3, 20_000),
    ],
    ['the number itself', TITLE, material(60)],
    ['classes in the quantity', TITLE, line(1, 'Tài liệu', 'bộ', 180, '', 30_000)],
    ['people of all classes stated', '03 lớp, 180 người', material(60)],
    ['organisers too', TITLE, material(65, 'Tài liệu cho học viên và ban tổ chức')],
    ['lecturers only', TITLE, material(62, 'Tài liệu giảng viên')],
    [
      'some of them',
      TITLE,
      line(1, 'Hỗ trợ tiền ăn học viên không hưởng lương', 'người/ngày', 40, 3, 100_000),
    ],
    ['some of them, as it says', TITLE, material(50, 'Tài liệu cho 50 người ở xa')],
    ['far fewer', TITLE, material(5, 'Tài liệu')],
    ['sheets of paper', TITLE, line(1, 'Photo tài liệu', 'trang', 65, 3, 500)],
    ['other things', TITLE, line(1, 'Túi đựng tài liệu', 'cái', 65, 3, 500)],
    ['stationery', TITLE, line(1, 'Văn phòng phẩm', 'bộ', 65, 3, 10_000)],
    ['other people than the title counts', 'Hội nghị, 60 đại biểu', material(65, 'Tài liệu học viên')],
    ['a title without people', 'Tổ chức lớp tập huấn năm 2025', material(65)],
    ['the four of a trip', 'Công tác Hà Nội (04 người)', line(1, 'Nước uống', 'người', 30, 1, 20_000)],
  ])('%s is left alone', (_name, title, row) => {
    expect(found(title, row)).toEqual([]);
  });

  test('14 people in 15 sessions are 14 people', () => {
    const drinks = line(1, 'Nước uống giải khát giữa giờ', 'người/buổi', 14, 15, 20_000);
    expect(found('Tổ chức lớp tập huấn năm 2025', drinks, material(14, 'In tài liệu', 1))).toEqual([]);
  });

  test('some of the people are not more than all of them', () => {
    const meals = (quantity: number) =>
      line(1, 'Hỗ trợ tiền ăn học viên không hưởng lương', 'người/ngày', quantity, 3, 100_000);
    expect(found(TITLE, meals(75))).toEqual(['people.count warning D4']);
    expect(found(TITLE, meals(59))).toEqual([]);
    expect(found('Tập huấn', material(60), meals(75))).toEqual([]);
  });

  test('the line against its own words', () => {
    expect(found('', line(1, 'Nước uống (60 người x 2 buổi)', 'người/buổi', 110, 3, 20_000))).toEqual([
      'people.count warning D4',
    ]);
    expect(found(TITLE, line(1, 'Nước uống (65 người x 2 buổi)', 'người/buổi', 130, 3, 20_000))).toEqual([
      'people.count warning B4 D4',
    ]);
  });

  test('the group comes before the title', () => {
    const rows = [
      group('I', 'Lớp tại Xuân Lộc (50 học viên)'),
      material(50, 'Tài liệu', 1),
      group('II', 'Lớp tại Định Quán (40 học viên)'),
      material(50, 'Tài liệu', 1),
    ];
    expect(found('02 lớp tập huấn, 90 học viên', ...rows)).toEqual(['people.count warning D7']);
  });

  test('without a statement the lines of a group go by each other', () => {
    const drinks = line(1, 'Nước uống', 'người/buổi', 120, 3, 20_000);
    const meals = line(3, 'Tiền ăn', 'người/ngày', 60, 3, 100_000);
    expect(found('', drinks, material(65), meals)).toEqual(['people.count warning D5 D4']);
    expect(found('', drinks, material(60), meals)).toEqual([]);
    expect(found('', line(1, 'Nước uống', 'người', 60, 3, 20_000), material(62))).toEqual([
      'people.count warning D5 D4',
    ]);
    // Two lines far apart are two circles of people.
    expect(found('', line(1, 'Nước uống', 'người', 60, 3, 20_000), material(25))).toEqual([]);
  });

  test.each([
    ['course books', 'Giáo trình', 'quyển'],
    ['what learners practise with', 'Vật tư thực hành', 'bộ'],
  ])('%s go by the head', (_name, content, unit) => {
    const books = (quantity: number) => line(1, content, unit, quantity, 3, 40_000);
    expect(found(TITLE, books(65))).toEqual(['people.count warning D4']);
    expect(found(TITLE, books(60))).toEqual([]);
    expect(found(TITLE, line(1, `Biên soạn ${content.toLowerCase()}`, 'trang', 65, 3, 40_000))).toEqual([]);
  });

  test('a sister line says for how many all are', () => {
    const travel = line(1, 'Hỗ trợ đi lại (30 học viên x 5 ngày)', 'lượt', 150, 1, 20_000);
    const books = (quantity: number) => line(2, 'Giáo trình', 'quyển', quantity, 1, 40_000);
    const meals = (quantity: number) => line(3, 'Tiền ăn', 'suất', quantity, 1, 50_000);
    expect(found('', travel, books(35), meals(150))).toEqual(['people.count warning D5 B4']);
    expect(found('', travel, books(35), meals(35))).toEqual(['people.count warning D5:D6 B4']);
    expect(found('', travel, books(30), meals(150))).toEqual([]);
    // Two numbers, or one of some of them only, state nothing.
    const others = line(4, 'Hỗ trợ học viên ở xa (20 học viên x 5 ngày)', 'lượt', 100, 1, 50_000);
    expect(found('', others, books(25))).toEqual([]);
    expect(
      found('', travel, line(4, 'Thi thực hành (20 học viên)', 'lượt', 20, 1, 50_000), books(35)),
    ).toEqual([]);
  });

  test('drinks are for no fewer than the learners', () => {
    const drinks = line(1, 'Nước uống (30 người x 4 buổi)', 'lượt', 120, 1, 20_000);
    const books = (quantity: number) => line(2, 'Giáo trình', 'quyển', quantity, 1, 40_000);
    const practice = line(3, 'Vật tư thực hành', 'bộ', 30, 1, 40_000);
    expect(found('', drinks, books(45), practice)).toEqual(['people.count warning D5 B4']);
    expect(found('', drinks, books(28), practice)).toEqual([]);
  });

  test('lines of different groups are not compared', () => {
    const rows = [
      group('I', 'Khai giảng'),
      line(1, 'Nước uống', 'người', 60, 1, 20_000),
      group('II', 'Học tập'),
      material(62, 'Tài liệu', 1),
    ];
    expect(found('', ...rows)).toEqual([]);
  });

  test('another number of classes than the title', () => {
    const rows = (classes: number) => [
      line(1, 'Thuê xe', 'chuyến', 1, classes, 900_000),
      line(2, 'Nước uống', 'người', 60, classes, 20_000),
      line(3, 'In giấy mời', 'tờ', 1, 1, 90_000),
    ];
    expect(found(TITLE, ...rows(3))).toEqual([]);
    expect(found(TITLE, ...rows(4))).toEqual(['people.count warning E4:E5']);
    // A car for two of three classes may be right, drinks for two are not.
    expect(found(TITLE, ...rows(2))).toEqual(['people.count warning E5']);
  });

  describe('the plan', () => {
    const reference = createReference(seedRelease());
    const classes = (count: number) => {
      const book = builtWorkbook(trainingInputs('2025-05-15', { values: { classes: count } }), reference);
      const [result] = checkWorkbook(book, reference, null);
      return result?.findings.filter(({ rule }) => rule === 'people.count').map(({ severity }) => severity);
    };

    test('more classes than planned is a warning, fewer a note, one may be the first', () => {
      expect([1, 2, 3, 4].map(classes)).toEqual([[], ['note'], [], ['warning']]);
    });
  });
});

describe('line.missing', () => {
  const header = ['STT', 'Tên vật tư', 'Quy cách', 'Số lượng', 'Đơn giá', 'Thành tiền'];
  const rows = (number: ExampleCell): Row[] => [
    header,
    [1, 'Bông y tế', 'gói 1 kg', 40, 165_000, 6_600_000],
    [number, '', 'gói 500 g', 36, 120_000, 4_320_000],
    [3, 'Găng tay khám', 'hộp 100', 250, 62_000, 15_500_000],
    [4, 'Cồn 70 độ', 'can 5 lít', 20, 90_000, 1_800_000],
  ];

  test('a numbered line without a name, though its size is told', () => {
    expect(told({ rows: rows(2) }, 'line.missing')).toEqual(['line.missing warning B3']);
  });

  test('a second size of the thing above has neither number nor name', () => {
    expect(told({ rows: rows('') }, 'line.missing')).toEqual([]);
  });

  test('a hall is hired by the day, whoever comes: the amount is whole without a count', () => {
    const hall = (count: ExampleCell, days: ExampleCell, amount: ExampleCell): Row[] => [
      ['TT', 'Nội dung chi', 'Số người', 'Số ngày', 'Mức chi', 'Dự toán kinh phí'],
      [1, 'Nước uống', 250, 2, 20_000, ['=C2*D2*E2', 10_000_000]],
      [2, 'Báo cáo viên', 6, 2, 1_000_000, ['=C3*D3*E3', 12_000_000]],
      [3, 'Tiền ăn', 6, 2, 150_000, ['=C4*D4*E4', 1_800_000]],
      [4, 'Thuê hội trường', count, days, 12_000_000, amount],
    ];
    const missing = (sheet: Row[]) => told({ rows: sheet }, 'line.missing');
    expect(missing(hall('', 2, ['=D5*E5', 24_000_000]))).toEqual([]);
    expect(missing(hall('', 2, 24_000_000))).toEqual([]);
    // What the formula reads and is not there is missing, and so is what explains the amount.
    expect(missing(hall('', 2, ['=C5*D5*E5', 0]))).toEqual(['line.missing warning C5']);
    expect(missing(hall('', 2, 48_000_000))).toEqual(['line.missing warning C5']);
  });
});

test('an index row says nothing of the table below', () => {
  const sheet = {
    rows: [
      ['TT', 'Công việc', 'Khối lượng', 'Định mức', 'Số công', 'Thành tiền'],
      ['a', 'b', 1, 2, '3=1/2', 4],
      [1, 'Phát dọn', 100, 50, 2, 400_000],
      [2, 'Cuốc hố', 200, 50, 4, 800_000],
      [],
      ['TT', 'Vật tư', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      [1, 'Cây giống', 1_600, 2_000, 3_200_000],
      [2, 'Phân bón', 160, 6_000, 960_000],
      [3, 'Thuốc', 8, 50_000, 400_000],
    ],
  };
  expect(told(sheet, 'formula.declared')).toEqual([]);
});

test('a product that the index row declares is told once', () => {
  const sheet = {
    rows: [
      ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      ['a', 'b', 'c', 1, 2, '3=1x2'],
      [1, 'Công điều tra', 'phiếu', 42, 350_000, 14_070_000],
      [2, 'In phiếu', 'phiếu', 50, 3_000, 150_000],
      [3, 'Nhập tin', 'phiếu', 50, 20_000, 1_000_000],
      [4, 'Công dẫn đường', 'công', 10, 200_000, 2_000_000],
    ],
  };
  expect(told(sheet, 'line.product', 'formula.declared')).toEqual(['line.product error F3']);
});

describe('how rows hang together', () => {
  const book = (...rows: Row[]): Row[] => [
    ['DỰ TOÁN KINH PHÍ'],
    ['TT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    ...rows,
  ];
  const alarms = (rows: Row[], merges: string[] = []) =>
    checkRows({ rows, merges })
      .findings.filter(({ severity }) => severity !== 'note')
      .map(({ rule, severity, cells }) => `${rule} ${severity} ${cells.join(' ')}`);

  test('a head whose amount was typed over still stands over the rows whose quantities it adds up', () => {
    const trip = (row: number, number: number, trips: number): Row => [
      number,
      `Chuyến ${row}`,
      'km',
      trips,
      20_000,
      [`=D${row}*E${row}`, trips * 20_000],
    ];
    const rows = (amount: ExampleCell) =>
      book(
        ['I', 'Xe cứu thương', '', ['=SUM(D4:D5)', 300], '', amount],
        trip(4, 1, 100),
        trip(5, 2, 200),
        ['II', 'Xe công vụ', '', ['=SUM(D7:D8)', 90], '', ['=SUM(F7:F8)', 1_800_000]],
        trip(7, 1, 40),
        trip(8, 2, 50),
        ['', 'Cộng', '', ['=D3+D6', 390], '', ['=F3+F6', 7_800_000]],
      );
    expect(alarms(rows(['=SUM(F4:F5)', 6_000_000]))).toEqual([]);
    expect(alarms(rows(600_000))[0]).toBe('sum.children error F3');
  });

  test('letters that add up the numbers below them stand over these', () => {
    const lettered = (total: string, value: number) =>
      book(
        ['a', 'Giảng viên', '', '', '', ['=SUM(F4:F5)', 3_300]],
        [1, 'Soạn bài giảng', 'bộ', 1, 1_500, 1_500],
        [2, 'Bài tập thực hành', 'bộ', 2, 900, 1_800],
        ['b', 'Tổ chức lớp', '', '', '', ['=SUM(F7:F8)', 3_900]],
        [1, 'Thuê máy chiếu', 'ngày', 1, 3_000, 3_000],
        [2, 'Maket', 'cái', 2, 450, 900],
        ['', 'Cộng', '', '', '', [total, value]],
      );
    expect(alarms(lettered('=F3+F6', 7_200))).toEqual([]);
    expect(alarms(lettered('=F3', 3_300))).not.toEqual([]);
  });

  test('counts by place and their sum: the sum is multiplied, and is no money', () => {
    const places = (sum: ExampleCell): Row[] => [
      ['DỰ TOÁN TỔ CHỨC LỚP TẬP HUẤN'],
      ['TT', 'Nội dung', 'Đơn vị tính', 'Mức chi (đồng)', 'Số lượng', '', '', '', 'Kinh phí (đồng)'],
      ['', '', '', '', 'Xã Cẩm Mỹ', 'Xã Định Quán', 'Xã Bù Đăng', 'Cộng', ''],
      [1, 'In tài liệu', 'bộ', 42_000, 45, 50, 40, 135, 5_670_000],
      [2, 'Bút, sổ', 'bộ', 18_500, 45, 50, 40, 135, 2_497_500],
      [3, 'Trang trí', 'lớp', 950_000, 1, 1, 1, 3, sum],
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:H2', 'I2:I3'];
    expect(alarms(places(2_850_000), merges)).toEqual([]);
    expect(alarms(places(1_900_000), merges)).toEqual(['line.product error I6']);
  });

  test('"Cộng thu" is the total of what comes in', () => {
    const income = (total: number) =>
      book(
        [1, 'Học sinh khối 10', 'em', 412, 250_000, 103_000_000],
        [2, 'Học sinh khối 11', 'em', 386, 250_000, 96_500_000],
        [3, 'Ban đại diện hỗ trợ', '', '', '', 18_000_000],
        ['', 'Cộng thu', '', '', '', total],
      );
    expect(alarms(income(217_500_000))).toEqual([]);
    expect(alarms(income(217_000_000))).toEqual(['sum.total error F6']);
  });

  test('an empty column between the names and the figures parts no table', () => {
    const rows: Row[] = [
      ['DỰ TOÁN SẢN XUẤT PHÓNG SỰ'],
      ['Khoản mục chi phí', 'Đơn vị tính', '', 'Số lượng', 'Đơn giá, đồng', 'Thành tiền, đồng'],
      ['Kịch bản', 'kịch bản', '', 12, 600_000, 7_200_000],
      ['Thuê xe đi quay', 'chuyến', '', 18, 850_000, 15_300_000],
      ['Quay phim', 'ngày công', '', 24, 400_000, 9_000_000],
    ];
    expect(alarms(rows)).toEqual(['line.product error F5']);
  });

  test('places with a number, a rate and money each are worked out, whatever the title says', () => {
    const rows: Row[] = [
      ['DỰ KIẾN PHÂN BỔ KINH PHÍ HỖ TRỢ TỦ SÁCH NHÀ VĂN HÓA'],
      ['Stt', 'Xã, thị trấn', 'Số ấp, khu phố', 'Mức hỗ trợ/tủ', 'Thành tiền'],
      [1, 'Xã Phú Lý', 9, 8_000, 72_000],
      [2, 'Xã Trị An', 4, 8_000, 32_000],
      [3, 'Xã Tân An', 6, 8_000, 84_000],
      ['', 'Tổng cộng', '', '', 188_000],
    ];
    expect(alarms(rows)).toEqual(['line.product error E5']);
  });
});

test('meals of athletes and of children have rates of their own, not that of meetings', () => {
  const meals = (whose: string) =>
    told(
      {
        rows: [EXAMPLE_HEADER, line(1, `Tiền ăn ${whose}`, 'người', 12, 20, 220_000)],
        dates: { from: '2019-06-01', to: '2019-06-20', document: '2019-05-20' },
      },
      'norm.over',
    );
  expect(meals('đại biểu')).toEqual(['norm.over error F2']);
  expect(meals('vận động viên')).toEqual([]);
  expect(meals('bán trú')).toEqual([]);
});

test('words may say the appraised total beside the one asked for, and no third figure', () => {
  const appraised = (words: string): Row[] => [
    ['KẾT QUẢ THẨM ĐỊNH DỰ TOÁN HỘI NGHỊ'],
    ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Đơn vị đề nghị', 'Thẩm định', 'Tăng, giảm'],
    [1, 'Thuê hội trường', 'ngày', 1, 9_000_000, 9_000_000, 7_500_000, -1_500_000],
    [2, 'In phông', 'm2', 60, 95_000, 5_700_000, 5_700_000, 0],
    [3, 'Nước uống', 'người', 240, 20_000, 4_800_000, 4_000_000, -800_000],
    ['', 'Tổng cộng', '', '', '', 19_500_000, 17_200_000, -2_300_000],
    [`Bằng chữ: ${words} đồng.`],
  ];
  const found = (words: string) => told({ rows: appraised(words) }, 'words.total');
  expect(found('Mười bảy triệu hai trăm nghìn')).toEqual([]);
  expect(found('Mười chín triệu năm trăm nghìn')).toEqual([]);
  expect(found('Mười tám triệu hai trăm nghìn')).toEqual(['words.total error A7']);
});

describe('unit.scale', () => {
  const found = (unit: string, rows: Row[], words = '') => {
    const total = rows.reduce((sum, row) => sum + Number(row[6]), 0);
    const all = [
      ['', '', '', '', '', '', unit],
      EXAMPLE_HEADER,
      ...rows,
      ['', 'Tổng cộng', '', '', '', '', total],
      ...(words === '' ? [] : [[words]]),
    ];
    return told({ rows: all }, 'unit.scale', 'line.product', 'words.total', 'norm.over', 'norm.unknown');
  };
  /** prices in thousands */
  const rows = (times: number): Row[] => [
    line(1, 'Thuê hội trường', 'ngày', 1, 3, 2_000 * times),
    line(2, 'Tài liệu', 'bộ', 50, 3, 30 * times),
    line(3, 'Trang trí', 'lớp', 1, 3, 500 * times),
  ];

  test('amounts too large for triệu đồng, too small for đồng', () => {
    expect(found('ĐVT: triệu đồng', rows(1_000))).toEqual(['unit.scale warning G1']);
    expect(found('ĐVT: đồng', rows(0.01))).toEqual(['unit.scale warning G1']);
  });

  test.each([
    ['ĐVT: đồng', 1_000],
    ['ĐVT: nghìn đồng', 1],
    ['ĐVT: triệu đồng', 0.001],
    ['', 1_000],
    // No unit is written, and the sizes fit đồng as well: nothing is guessed.
    ['', 1],
  ])('%s with prices × %d is left alone', (unit, times) => {
    expect(found(unit, rows(times))).toEqual([]);
  });

  test('a price of a page is small in đồng, too', () => {
    const pages = (heading: string, count = 30) => {
      const header = EXAMPLE_HEADER.map((cell) => (cell === 'Đơn giá' ? heading : cell));
      const books = [1, 2, 3].map((number) => line(number, `Giáo trình ${number}`, 'trang', count, 4, 118));
      return told({ rows: [['', '', '', '', '', '', 'ĐVT: đồng'], header, ...books] }, 'unit.scale');
    };
    expect(pages('Đơn giá (đồng/trang)')).toEqual([]);
    expect(pages('Mức chi (USD)')).toEqual([]);
    expect(pages('Đơn giá')).toEqual(['unit.scale warning G1']);
    // 14.160.000 đồng for them all: what they come to fits the unit.
    expect(pages('Đơn giá', 30_000)).toEqual([]);
  });

  test('no unit written and amounts no đồng can be: a note at the heading', () => {
    expect(found('', rows(0.001))).toEqual(['unit.scale note G2']);
  });

  test('the words say the total in another unit: told once, where the unit is written', () => {
    const words = 'Bằng chữ: Mười hai triệu đồng';
    expect(found('ĐVT: nghìn đồng', rows(1_000), words)).toEqual(['unit.scale error G1 A7']);
    expect(found('', rows(1), words)).toEqual(['unit.scale warning G2 A7']);
    expect(found('ĐVT: nghìn đồng', rows(1), words)).toEqual([]);
    // Words of another sum are another mistake.
    expect(found('ĐVT: đồng', rows(1_000), 'Bằng chữ: Mười một triệu đồng')).toEqual([
      'words.total error A7',
    ]);
  });

  test('one amount off by exactly 1.000 is arithmetic, and told once', () => {
    const slipped = rows(1_000);
    (slipped[1] as Row)[6] = 4_500;
    expect(found('ĐVT: đồng', slipped)).toEqual(['unit.scale error G4']);
    (slipped[1] as Row)[6] = 4_500_000_000;
    expect(found('ĐVT: đồng', slipped)).toEqual(['unit.scale error G4']);
    (slipped[1] as Row)[6] = 4_400_000;
    expect(found('ĐVT: đồng', slipped)).toEqual(['line.product error G4']);
  });

  test('every amount through 1.000: two units that no heading names', () => {
    const scaled = rows(1_000).map((row) => row.map((cell, at) => (at === 6 ? Number(cell) / 1_000 : cell)));
    expect(found('', scaled)).toEqual(['unit.scale warning G2']);
  });

  test('two units that the headings name are right', () => {
    const header = EXAMPLE_HEADER.map((name) =>
      name === 'Đơn giá' ? 'Đơn giá (đồng)' : name === 'Thành tiền' ? 'Thành tiền (nghìn đồng)' : name,
    );
    const scaled = rows(1_000).map((row) => row.map((cell, at) => (at === 6 ? Number(cell) / 1_000 : cell)));
    expect(told({ rows: [header, ...scaled] }, 'unit.scale', 'line.product')).toEqual([]);
  });

  test('lines typed in another unit among usual ones', () => {
    const ink = line(4, 'Thay mực in', 'hộp', 30, '', 1_150_000);
    expect(found('ĐVT: nghìn đồng', [...rows(1), ink])).toEqual(['unit.scale warning F6']);
    const cheap = line(4, 'Thay mực in', 'hộp', 30, '', 45);
    expect(found('ĐVT: đồng', [...rows(1_000), cheap])).toEqual(['unit.scale warning F6']);
    const building = line(4, 'Sửa nhà trưng bày', 'nhà', 1, '', 1_150_000);
    expect(found('ĐVT: nghìn đồng', [...rows(1), building])).toEqual([]);
    const page = line(4, 'Photo', 'trang', 500, '', 500);
    expect(found('ĐVT: đồng', [...rows(1_000), page])).toEqual([]);
  });

  test('prices that no unit of the table makes likely', () => {
    const upkeep = (times: number, count = 40): Row[] => [
      line(1, 'Bảo trì máy tính', 'máy', count, '', 180 * times),
      line(2, 'Thay ổ cứng', 'cái', count, '', 1_350 * times),
      line(3, 'Sửa máy photocopy', 'lần', count, '', 2_400 * times),
    ];
    expect(found('ĐVT: nghìn đồng', upkeep(1))).toEqual([]);
    expect(found('ĐVT: triệu đồng', upkeep(1))).toEqual(['unit.scale warning G1']);
    // Works that are done once cost what they cost.
    expect(found('ĐVT: triệu đồng', upkeep(1, 1))).toEqual([]);
    const plants = [45, 12, 6.5, 17, 220].map((price, index) =>
      line(index + 1, `Vật tư loại ${index}`, 'cây', 600, '', price),
    );
    expect(found('ĐVT: nghìn đồng', plants)).toEqual([]);
    expect(found('ĐVT: đồng', plants)).toEqual(['unit.scale warning G1']);
  });

  test('three zeros too many in one price of a table in đồng', () => {
    const more = [
      line(4, 'Nước uống', 'người', 50, 3, 20_000),
      line(5, 'Thuê máy chiếu', 'buổi', 1, 3, 600_000),
    ];
    const priced = (price: number, unit = 'bộ', count = 60): string[] => {
      const odd = line(6, 'Kỷ yếu', unit, count, '', price);
      return found('ĐVT: đồng', [...rows(1_000), ...more, odd]);
    };
    expect(priced(85_000)).toEqual([]);
    expect(priced(85_000_000)).toEqual(['unit.scale warning F8']);
    // One car among small things costs what it costs, and so does a work that is done once.
    expect(priced(850_000_000, 'chiếc', 1)).toEqual([]);
    expect(priced(4_000_000_000, 'công trình', 1)).toEqual([]);
    expect(priced(4_000_000_000, 'bộ', 1)).toEqual(['unit.scale warning F8']);
    expect(priced(48_000_000_000, 'gói', 1)).toEqual(['unit.scale warning F8']);
    // Dear, but no thousand times dearer than the others.
    expect(priced(20_000_000)).toEqual([]);
  });

  test('a price that is a norm times 1.000', () => {
    const dates = { from: '2025-05-15', to: '2025-05-16', document: '2025-05-10' };
    const priced = (price: number) => {
      const all = [
        ['', '', '', '', '', '', 'ĐVT: đồng'],
        EXAMPLE_HEADER,
        ...rows(1_000),
        line(4, 'Phụ cấp lưu trú đoàn công tác', 'ngày', 2, 3, price),
      ];
      return told({ rows: all, dates }, 'unit.scale', 'norm.over', 'norm.unknown');
    };
    expect(priced(200_000)).toEqual([]);
    expect(priced(200_000_000)).toEqual(['unit.scale warning F6']);
    expect(priced(200)).toEqual(['unit.scale warning F6']);
    expect(priced(500_000)).toEqual(['norm.over error F6']);
  });

  test('prices of norms tell the unit of the table', () => {
    const norms = [
      line(1, 'Phụ cấp lưu trú đoàn công tác', 'ngày', 2, 3, 200_000),
      line(2, 'Nước uống', 'người/buổi', 50, 3, 20_000),
    ];
    expect(found('ĐVT: nghìn đồng', norms)).toEqual(['unit.scale warning G1 F3:F4']);
    expect(found('ĐVT: đồng', norms)).toEqual([]);
  });

  test('a table that takes the figures of another as they are', () => {
    const tables = (formula: string, value: number): Row[] => [
      ['', '', 'ĐVT: nghìn đồng'],
      ['STT', 'Nội dung', 'Kinh phí'],
      [1, 'Tập huấn', 12_000],
      [2, 'Hướng dẫn', 8_000],
      ['', 'Tổng cộng', ['=SUM(C3:C4)', 20_000]],
      [],
      ['', '', 'ĐVT: triệu đồng'],
      ['STT', 'Nội dung', 'Kinh phí'],
      [1, 'Hoạt động OCOP', [formula, value]],
      [2, 'Hoạt động khác', 35],
      ['', 'Tổng cộng', ['=SUM(C9:C10)', value + 35]],
    ];
    expect(told({ rows: tables('=C5', 20_000) }, 'unit.scale')).toEqual(['unit.scale error C9 C5']);
    expect(told({ rows: tables('=C5/1000', 20) }, 'unit.scale')).toEqual([]);
  });

  test('a tracking table in triệu đồng that is in đồng', () => {
    const rowsOf = (times: number): Row[] => [
      ['BẢNG THEO DÕI GIẢI NGÂN'],
      ['', '', '', '', 'Đơn vị: triệu đồng'],
      ['STT', 'Nội dung', 'Kế hoạch', 'Đã giải ngân', 'Còn lại'],
      ...[1, 2, 3, 4].map((number) => [number, `Hoạt động ${number}`, 300 * times, 100 * times, 200 * times]),
    ];
    expect(checkRows({ rows: rowsOf(1) }).kind).toBe('tracking');
    expect(told({ rows: rowsOf(1) }, 'unit.scale')).toEqual([]);
    expect(told({ rows: rowsOf(1_000_000) }, 'unit.scale')).toEqual(['unit.scale warning E2']);
  });
});

describe('norm.unit', () => {
  const dates = { from: '2025-05-15', to: '2025-05-16', document: '2025-05-10' };
  const found = (content: string, unit: string) =>
    told({ rows: [EXAMPLE_HEADER, line(1, content, unit, 10, 3, 100_000)], dates }, 'norm.unit');

  test.each(['bộ', 'cái', 'tờ', 'Quyển'])('what is paid by the day is no thing: %s', (unit) => {
    expect(found('Phụ cấp lưu trú', unit)).toHaveLength(1);
  });

  test.each([
    ['Phụ cấp lưu trú', 'lượt'],
    ['Phụ cấp lưu trú', 'bộ/người'],
    ['Nước uống giải khát giữa giờ', 'thùng'],
    ['Tiền ăn', 'suất'],
    ['Thuê hội trường', 'cái'],
  ])('%s by the %s is left alone', (content, unit) => {
    expect(found(content, unit)).toEqual([]);
  });
});

describe('formula.constant', () => {
  /** Plan, spent and their ratio; the fourth and fifth ratio are typed. */
  const rows = (fourth: string, fifth: string): ExampleCell[][] => [
    ['STT', 'Nội dung', 'Kế hoạch vốn', 'Đã giải ngân', 'Tỷ lệ giải ngân'],
    ...[fourth, fifth].reduce<ExampleCell[][]>(
      (all, name) => [...all, ['', name, 400, 100, 0.25]],
      [1, 2, 3].map((n): ExampleCell[] => [
        n,
        `Công trình ${n}`,
        100 * n,
        50 * n,
        [`=D${n + 1}/C${n + 1}`, 0.5],
      ]),
    ),
    ...[7, 8, 9].map((row): ExampleCell[] => [
      row - 3,
      `Công trình ${row}`,
      200,
      50,
      [`=D${row}/C${row}`, 0.25],
    ]),
  ];
  const found = (fourth: string, fifth: string) =>
    checkRows({ rows: rows(fourth, fifth) })
      .findings.filter(({ rule }) => rule === 'formula.constant')
      .map(({ cells }) => cells.join(' '));

  test('a typed figure that its own total reads is given, where in the other rows it is the rest of the total', () => {
    const years = (total: ExampleCell): ExampleCell[][] => [
      ['STT', 'Nội dung các khoản chi', 'Tổng kinh phí', 'Năm thứ nhất', 'Năm thứ hai'],
      [1, 'Thù lao', 560, 410, ['=C2-D2', 150]],
      [2, 'Nguyên vật liệu', 180, 96, ['=C3-D3', 84]],
      [3, 'Đi lại', 90, 40, ['=C4-D4', 50]],
      [4, 'Chi khác', total, 15, 28],
    ];
    const typed = (total: ExampleCell) =>
      checkRows({ rows: years(total) })
        .findings.filter(({ rule, cells }) => rule === 'formula.constant' && cells.includes('E5'))
        .map(({ severity }) => severity);
    expect(typed(['=SUM(D5:E5)', 43])).toEqual([]);
    expect(typed(43)).toEqual(['warning']);
  });

  test('a typed figure where the cell that its sisters multiply is empty', () => {
    const costs = (percent: ExampleCell): ExampleCell[][] => [
      ['STT', 'Hạng mục chi phí', 'Tỷ lệ (%)', 'Giá trị'],
      [1, 'Khảo sát', 2, ['=C2*1000', 2_000]],
      [2, 'Thiết kế', 3, ['=C3*1000', 3_000]],
      [3, 'Thẩm tra', percent, 750],
      [4, 'Giám sát', 4, ['=C5*1000', 4_000]],
      [5, 'Bảo hiểm', 1, ['=C6*1000', 1_000]],
    ];
    const typed = (percent: ExampleCell) =>
      checkRows({ rows: costs(percent) }).findings.filter(
        ({ rule, cells }) => rule === 'formula.constant' && cells.includes('D4'),
      ).length;
    expect(typed('')).toBe(0);
    expect(typed(0.9)).toBe(1);
  });

  test('a sum rightly starts below a "Trong đó" of its group', () => {
    const rows = (between: string): ExampleCell[][] => [
      ['STT', 'Nội dung', 'Dự toán giao đầu năm', 'Bổ sung trong năm', 'Lũy kế đã chi'],
      ['I', 'Kinh phí tự chủ', ['=SUM(C4:C6)', 600], ['=SUM(D4:D6)', 60], ['=SUM(E4:E6)', 300]],
      ['', between, 68, '', ''],
      [1, 'Tiền lương', 100, 10, 50],
      [2, 'Hoạt động bộ máy', 200, 20, 100],
      [3, 'Mua sắm', 300, 30, 150],
    ];
    const short = (between: string) =>
      checkRows({ rows: rows(between) }).findings.filter(({ rule }) => rule === 'sum.range').length;
    expect(short('Trong đó: tiết kiệm 10%')).toBe(0);
    expect(short('Phụ cấp')).toBe(1);
  });

  test('a typed ratio of a "Trong đó" row is not pulled in by the one beside it', () => {
    expect(found('Công trình 4', 'Trong đó: vốn huyện')).toEqual(['E5']);
    expect(found('Công trình 4', 'Công trình 5')).toEqual(['E5:E6']);
  });
});

describe('blocks with an amount of their own', () => {
  test('an amount asked for that is kept as text is told though all around it is typed', () => {
    const line = (row: number, price: number, asked: ExampleCell): ExampleCell[] => [
      row - 2,
      `Khoản ${row}`,
      price,
      35,
      30,
      asked,
      30 * price,
      5 * price,
    ];
    const rows = (asked: ExampleCell): ExampleCell[][] => [
      ['Stt', 'Nội dung', 'Đơn giá', 'Số lượng', '', 'Thành tiền', '', 'Giảm so với đề nghị'],
      ['', '', '', 'Đề nghị', 'Thẩm định', 'Đề nghị', 'Thẩm định', ''],
      line(3, 40_000, 1_400_000),
      line(4, 28_000, asked),
      line(5, 60_000, 2_100_000),
      line(6, 18_000, 630_000),
    ];
    const texts = (asked: ExampleCell) =>
      told({ rows: rows(asked), merges: ['D1:E1', 'F1:G1'] }, 'cell.textNumber');
    expect(texts('980000 ')).toEqual(['cell.textNumber error F4']);
    expect(texts(980_000)).toEqual([]);
  });

  const gifts = (fares: ExampleCell): ExampleCell[][] => [
    ['STT', 'Nội dung', 'Số suất', 'Mức hỗ trợ', 'Thành tiền', 'Số vé', 'Giá vé', 'Thành tiền', 'Tổng cộng'],
    ...[85, 30, 90, 45, 20].map((count, index): ExampleCell[] => {
      const row = index + 2;
      const own: ExampleCell = [`=F${row}*G${row}`, 10 * 620_000];
      return [
        index + 1,
        `Công đoàn ${row}`,
        count,
        500_000,
        [`=C${row}*D${row}`, count * 500_000],
        10,
        620_000,
        row === 4 ? fares : own,
        [`=E${row}+H${row}`, count * 500_000 + (row === 4 && typeof fares === 'number' ? fares : 6_200_000)],
      ];
    }),
  ];
  const found = (fares: ExampleCell) =>
    checkRows({ rows: gifts(fares) })
      .findings.filter(({ severity, cells }) => severity !== 'note' && cells.includes('H4'))
      .map(({ rule, severity, expected }) => `${rule} ${severity} ${String(expected)}`);

  test('a typed figure that its own count and price contradict', () => {
    expect(found(['=F4*G4', 6_200_000])).toEqual([]);
    expect(found(6_020_000)).toEqual(['line.product error 6200000']);
    const [wrong] = checkRows({ rows: gifts(6_020_000) }).findings.filter(
      ({ rule }) => rule === 'line.product',
    );
    expect(wrong?.fix?.safety).toBe('safe');
    expect(wrong?.fix?.options[0]?.changes.map(({ row, column, becomes }) => [row, column, becomes])).toEqual(
      [[3, 7, { formula: '=RC[-2]*RC[-1]' }]],
    );
    // Right but typed: only the formula is missed.
    expect(found(6_200_000)).toEqual(['formula.constant warning 6200000']);
  });
});

describe('a price in parts', () => {
  const WORKS: [quantity: number, material: number, labour: number | ''][] = [
    [46, 185, 35],
    [60, 42, 12],
    [22, 48, 25],
    [2, 350, ''],
    [3, 780, 320],
  ];
  const repair = (wrong: number | null, isTyped: boolean): ExampleCell[][] => [
    ['DỰ TOÁN SỬA CHỮA BÀN GHẾ'],
    ['', '', '', '', '', '', 'ĐVT: nghìn đồng'],
    ['STT', 'Nội dung công việc', 'ĐVT', 'Khối lượng', 'Đơn giá', '', 'Thành tiền'],
    ['', '', '', '', 'Vật liệu', 'Nhân công', ''],
    ...WORKS.map(([quantity, material, labour], index): Row => {
      const row = index + 5;
      const amount = quantity * (material + (labour === '' ? 0 : labour));
      const typed = wrong !== null && row === 7 ? wrong : amount;
      const isFormula = !isTyped && typed === amount;
      return [
        ...[index + 1, `Việc thứ ${row}`, 'cái', quantity, material, labour],
        isFormula ? [`=D${row}*(E${row}+F${row})`, amount] : typed,
      ];
    }),
  ];
  const asked = (wrong: number | null, isTyped: boolean) => {
    const { findings, notChecked } = checkRows({
      rows: repair(wrong, isTyped),
      merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:G4'],
    });
    return [
      ...findings.flatMap(({ rule, cells, expected }) =>
        rule === 'line.product' ? [`${cells[0]} ${String(expected)}`] : [],
      ),
      ...notChecked.flatMap(({ rule, range }) => (rule === 'line.product' ? [`gap ${range}`] : [])),
    ];
  };

  test.each([
    ['computed', false],
    ['typed throughout', true],
  ])('%s: the quantity times the sum of the parts', (_name, isTyped) => {
    expect(asked(null, isTyped)).toEqual([]);
    expect(asked(1_660, isTyped)).toEqual(['G7 1606']);
  });
});

describe('totals of more than one table', () => {
  const two = (total: ExampleCell): ExampleCell[][] => [
    EXAMPLE_HEADER,
    line(1, 'Thuê hội trường', 'ngày', 1, 1, 2_000_000),
    ['', 'Cộng phần A', '', '', '', '', ['=SUM(G2:G2)', 2_000_000], ''],
    ['', '', '', '', '', '', '', ''],
    EXAMPLE_HEADER,
    line(1, 'Thuê xe', 'chuyến', 1, 1, 1_000_000),
    ['', 'Cộng phần B', '', '', '', '', ['=SUM(G6:G6)', 1_000_000], ''],
    ['', 'Tổng kinh phí A + B', '', '', '', '', total, ''],
  ];
  test('"A + B" adds the total of the table above', () => {
    expect(told({ rows: two(['=G3+G7', 3_000_000]) }, 'sum.total')).toEqual([]);
    expect(told({ rows: two(3_000_000) }, 'sum.total')).not.toEqual([]);
    // What it is not compared with is said; a total taken from elsewhere alone is still held against its groups.
    const gaps = checkRows({ rows: two(['=G3+G7', 3_000_000]) }).notChecked;
    expect(gaps.filter(({ rule }) => rule === 'sum.total').map(({ range }) => range)).toEqual(['G8']);
    expect(told({ rows: two(["='Khác'!G3", 3_000_000]) }, 'sum.total')).not.toEqual([]);
  });
});
