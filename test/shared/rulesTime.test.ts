// Dates that contradict each other, their quarter, their year or the calendar; and what is merely early, late or open.
import { describe, expect, test } from 'vitest';
import { EXAMPLE_HEADER } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import { toSerial } from '#shared/vietnamese/date.ts';
import { afterEdit, checked, found, on, over, told } from '../helpers/checked.ts';
import type { Rows } from '../helpers/checked.ts';

const time = 'time.period';
const LINE: ExampleCell[] = [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000, 'Báo giá'];
/** An estimate with texts above and below its table. */
const estimate = (above: string[], below: string[] = []): Rows => [
  ...above.map((text) => [text]),
  EXAMPLE_HEADER,
  LINE,
  ['', 'Tổng cộng', '', '', '', '', 6_000_000],
  ...below.map((text) => [text]),
];

const TRACKING_HEADER = [
  'STT',
  'Nội dung công việc',
  'Đơn vị chủ trì',
  'Thời gian thực hiện',
  'Ngày bắt đầu',
  'Ngày kết thúc',
  'Hạn hoàn thành',
  'Ngày hoàn thành',
  'Trạng thái',
];
type Dates = Partial<Record<'period' | 'start' | 'end' | 'due' | 'actual' | 'status', ExampleCell>>;
/** Work followed by its dates, in row 2 below the header (row 3 with a title). */
const tracking = (all: Dates[], title?: string): Rows => [
  ...(title === undefined ? [] : [[title]]),
  TRACKING_HEADER,
  ...all.map(
    ({ period = '', start = '', end = '', due = '', actual = '', status = '' }, index): ExampleCell[] => [
      index + 1,
      `Việc số ${index + 1}`,
      'Phòng Quản lý chuyên ngành',
      period,
      start,
      end,
      due,
      actual,
      status,
    ],
  ),
];
/** Rows without fault, so that the columns are told by their data. */
const FILLER: Dates[] = [1, 2, 3].map((month) => ({
  period: 'Quý I/2025',
  start: `0${month}/0${month}/2025`,
  end: `2${month}/0${month}/2025`,
  due: '31/3/2025',
  actual: `2${month}/0${month}/2025`,
  status: 'Hoàn thành đúng hạn',
}));
const withFiller = (dates: Dates, title?: string) => tracking([...FILLER, dates], title);

test('the sheet used here is a tracking sheet, and without fault', () => {
  const result = checked(tracking(FILLER, 'THEO DÕI NHIỆM VỤ NĂM 2025'));
  expect(result.kind).toBe('tracking');
  expect(Object.values(result.tables[0]?.columns ?? {})).toEqual([
    'ordinal',
    'content',
    'lead',
    'period',
    'date.start',
    'date.end',
    'date.due',
    'date.actual',
    'status',
  ]);
  expect(result.findings.filter(({ rule }) => rule === time)).toEqual([]);
});

describe('around a table', () => {
  test.each([
    ['Thời gian thực hiện: từ 16/05/2025 đến 15/05/2025', ['error A1']],
    ['Thời gian: từ ngày 16 tháng 5 năm 2025 đến ngày 15 tháng 5 năm 2025', ['error A1']],
    ['Thời gian thực hiện: Quý II/2025 (từ 10/07/2025 đến 12/07/2025)', ['error A1']],
    ['Thời gian thực hiện: Quý II-III/2025 (từ 10/07/2025 đến 12/07/2025)', []],
    ['Thời gian thực hiện: 31/02/2025', ['error A1']],
    ['Thời gian thực hiện: 05/15/2025', ['error A1']],
    ['(Quý III/2025, từ ngày 08/4/2025 đến ngày 10/4/2025)', ['error A1']],
    ['Hội nghị tại xã Xuân Lộc (quý I/2025, ngày 25/9/2025)', ['error A1']],
    ['Tổ chức quý II/2025, ngày 15/5/2025, lập kế hoạch quý III/2025', []],
    ['Dự toán chi quý III/2025 (kèm theo Tờ trình, ngày 20/6/2025)', []],
    ['Kế hoạch quý III/2025 ngày 20/6/2025', []],
    // "Ngày lập" is no end of the work.
    ['Thời gian tổ chức: ngày 19/9/2025. Ngày lập: 02/8/2025', []],
    // What was done by a later day is no quarter beside its days.
    ['Báo cáo Quý I/2025, số liệu đến 05/04/2025', []],
    ['Quy mô: từ 15/20 đại biểu đến 31/40 đại biểu năm 2025', []],
  ])('%s', (text, expected) => {
    expect(told(time, estimate([text]))).toEqual(expected);
  });

  test('a date line that does not exist', () => {
    expect(told(time, estimate([], ['Đồng Nai, ngày 31 tháng 4 năm 2025']))).toEqual(['error A4']);
    expect(told(time, estimate([], ['Đồng Nai, ngày      tháng      năm 2025']))).toEqual([]);
  });

  test('an estimate signed after its activity is a warning; a settlement is not', () => {
    const signed = ['Đồng Nai, ngày 20 tháng 6 năm 2025'];
    expect(told(time, estimate(['DỰ TOÁN'], signed), on('2025-06-15'))).toEqual(['warning A5']);
    expect(told(time, estimate(['DỰ TOÁN'], signed), on('2025-06-20'))).toEqual([]);
    expect(told(time, estimate(['BẢNG QUYẾT TOÁN'], signed), on('2025-06-15'))).toEqual([]);
    expect(
      told(time, estimate(['(Kèm theo Tờ trình số 12/TTr-SKHCN ngày 01/7/2025)']), on('2025-06-15')),
    ).toEqual(['warning A1']);
    // A law cited in the head is no date of the estimate.
    expect(told(time, estimate(['Căn cứ Quyết định số 9/QĐ-UBND ngày 01/7/2025']), on('2025-06-15'))).toEqual(
      [],
    );
  });

  test('the money of one year for work in another', () => {
    const rows = (period: string) =>
      estimate([`Thời gian thực hiện: ${period}`, 'Nguồn kinh phí: Kinh phí sự nghiệp KH&CN năm 2025']);
    expect(told(time, rows('15/5/2026'))).toEqual(['error A1']);
    expect(told(time, rows('từ 20/12/2025 đến 10/01/2026'))).toEqual(['warning A1']);
    expect(told(time, rows('từ 20/12/2025 đến 31/12/2025'))).toEqual([]);
  });
});

describe('months of another year', () => {
  const yearly = (dates: Dates) => told(time, withFiller(dates, 'THEO DÕI HOẠT ĐỘNG NĂM 2025'));

  test('a start or an end that is a year off', () => {
    expect(yearly({ start: '27/6/2024', end: '28/6/2025' })).toEqual(['warning E6']);
    expect(yearly({ start: '27/6/2025', end: '28/6/2026' })).toEqual(['warning F6']);
    expect(yearly({ start: '22/01/2025', end: '16/02/2026' })).toEqual(['warning F6']);
  });

  test('around New Year work goes on', () => {
    expect(yearly({ start: '20/12/2024', end: '15/01/2025' })).toEqual([]);
    expect(yearly({ start: '20/12/2025', end: '15/01/2026' })).toEqual([]);
  });

  test('courses that last for years end in another year than that of their report', () => {
    const course = (start: string, end: string): Dates => ({ start, end });
    const title = 'THEO DÕI ĐÀO TẠO NĂM 2024';
    const short = [course('05/5/2024', '02/8/2024'), course('01/4/2024', '30/9/2024')];
    const long = [course('02/10/2023', '30/9/2025'), course('04/3/2024', '27/02/2026')];
    expect(told(time, tracking([...short, ...long], title))).toEqual([]);
    // One alone is a slip of the year.
    expect(told(time, tracking([...short, ...short, ...long.slice(1)], title))).toEqual(['warning F7']);
  });

  test('a deadline of the year before, where the others are of the year', () => {
    expect(yearly({ due: '30/6/2024' })).toEqual(['warning G6']);
    expect(yearly({ due: '31/01/2026' })).toEqual([]);
    expect(yearly({ due: '20/12/2024' })).toEqual([]);
    const left = [1, 2, 3].map(() => ({ due: '30/6/2024' }));
    expect(told(time, tracking(left, 'THEO DÕI HOẠT ĐỘNG NĂM 2025'))).toEqual([]);
  });
});

describe('in the rows', () => {
  test.each<[string, Dates, string[]]>([
    ['an end before its start', { start: '16/05/2025', end: '15/05/2025' }, ['error F5']],
    ['real dates', { start: toSerial('2025-05-16'), end: toSerial('2025-05-15') }, ['error F5']],
    ['one day', { start: '15/05/2025', end: '15/05/2025' }, []],
    ['a deadline before the start', { start: '16/05/2025', due: '15/05/2025' }, ['warning G5']],
    ['another quarter', { period: 'Quý II', start: '10/07/2025', end: '12/07/2025' }, ['error D5']],
    ['partly another quarter', { period: 'Quý II', start: '28/06/2025', end: '02/07/2025' }, ['warning D5']],
    ['its quarters', { period: 'Quý II-III', start: '28/06/2025', end: '02/07/2025' }, []],
    ['the quarter of another year', { period: 'Quý II/2024', start: '10/05/2025' }, ['error D5']],
    ['a day that does not exist', { start: '31/04/2025', end: '02/05/2025' }, ['error E5']],
    [
      'said in time but late',
      { due: '15/05/2025', actual: '20/05/2025', status: 'Đúng hạn' },
      ['warning I5'],
    ],
    ['late and says so', { due: '15/05/2025', actual: '20/05/2025', status: 'Trễ hạn' }, []],
    [
      'done, without a word on the deadline',
      { due: '15/05/2025', actual: '20/05/2025', status: 'Hoàn thành' },
      [],
    ],
    ['done before it began', { start: '20/07/2025', actual: '05/07/2025' }, ['error H5']],
    ['paid in advance', { due: '15/05/2025', actual: '10/05/2025', status: 'Quá hạn' }, []],
    ['no dates at all', { start: 'theo giấy mời', end: 'quý II', due: 2025 }, []],
  ])('%s', (_name, dates, expected) => {
    expect(told(time, withFiller(dates))).toEqual(expected);
  });

  test('outside the year of the title is a warning, inside it nothing; who finished late is not asked', () => {
    const title = 'THEO DÕI NHIỆM VỤ NĂM 2025';
    expect(told(time, withFiller({ start: '10/02/2026', end: '12/02/2026' }, title))).toEqual(['warning E6']);
    expect(told(time, withFiller({ start: '20/12/2025', end: '12/02/2026' }, title))).toEqual([]);
    expect(told(time, withFiller({ actual: '12/02/2026' }, title))).toEqual([]);
    expect(told(time, withFiller({ start: '10/02/2026' }, 'Giai đoạn năm 2024 và năm 2025'))).toEqual([]);
  });

  test('outside the quarters that the sheet states is an error', () => {
    const rows = (start: string) => withFiller({ start }, 'Thời gian thực hiện: Quý I-II/2025');
    expect(told(time, rows('10/07/2025'))).toEqual(['error E6']);
    expect(told(time, rows('30/06/2025'))).toEqual([]);
  });

  test('a content that writes an impossible day; the same in two rows is one finding', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      [1, 'Lớp ngày 30/02/2025', 'ngày', 1, 3, 2_000_000, 6_000_000, 'Báo giá'],
      [2, 'Lớp ngày 30/02/2025', 'ngày', 1, 3, 2_000_000, 6_000_000, 'Báo giá'],
      [3, 'Tỷ lệ 31/40, mẫu 12.13.14', 'ngày', 1, 3, 2_000_000, 6_000_000, 'Báo giá'],
    ];
    expect(told(time, rows)).toEqual(['error B2:B3']);
  });
});

describe('the period of a sheet', () => {
  test.each([
    ['(Từ ngày 15/7/2024 đến ngày 17/7/2024; 04 người)', '2024-07-15', '2024-07-17'],
    ['Hội nghị giới thiệu sản phẩm OCOP xã Xuân Lộc (ngày 25/9/2025)', '2025-09-25', '2025-09-25'],
    ['(Kèm theo Tờ trình số 12/TTr-SKHCN ngày 03/3/2025)', null, null],
    ['Thời gian tổ chức: ngày 19/9/2025. Ngày lập: 02/8/2025', '2025-09-19', '2025-09-19'],
    ['Ngày lập: 02/8/2024', null, null],
    ['Ngày 15, 22 và 24 tháng 4 năm 2025', '2025-04-15', '2025-04-24'],
    ['Ngày 30/4 và 01/5/2024', '2024-04-30', '2024-05-01'],
    ['Tổ chức ngày 15/8/2023, 180 đại biểu', '2023-08-15', '2023-08-15'],
    ['Ngày 14 tháng 5 năm 2024', null, null],
    ['DỰ TOÁN ĐOÀN HƯỚNG DẪN (Thực hiện từ ngày 10/4/2025 đến ngày 29/4/2025)', '2025-04-10', '2025-04-29'],
    ['DỰ TOÁN THAM GIA HỘI ĐỒNG (tháng 6/2025)', '2025-06-01', '2025-06-30'],
    ['Tháng 10/2024, tại thành phố Biên Hòa', '2024-10-01', '2024-10-31'],
    ['Hoạt động: tập huấn mã vạch cho cơ sở sản xuất, ngày 27/3/2025', '2025-03-27', '2025-03-27'],
    ['Tháng 3/2025', null, null],
    ['Tháng 8 năm 2026', '2026-08-01', '2026-08-31'],
    ['Họp ngày 23/5/2024 tại trụ sở Sở', '2024-05-23', '2024-05-23'],
    ['Địa điểm: phường Long Khánh; ngày 14/10/2025; 40 học viên, 01 ngày', '2025-10-14', '2025-10-14'],
    ['Địa điểm: theo Giấy mời số 12/GM-SKHCN ngày 03/3/2025', null, null],
    ['(Kèm theo Biên bản họp ngày 18/6/2024)', null, null],
    ['Biên Hòa, ngày 02/8/2021', null, null],
  ])('%s', (title, from, to) => {
    expect(checked(estimate([title])).dates).toMatchObject({ from, to });
  });
});

test('both languages name the days', () => {
  const [finding] = found(
    time,
    withFiller({ start: '16/05/2025', end: '15/05/2025' }),
    over('2025-01-01', '2025-12-31'),
  );
  expect(finding?.message.vi).toContain('15/05/2025');
  expect(finding?.message.en).toContain('15/05/2025');
});

describe('after an edit', () => {
  /** Far enough below the header for the sheet not to be recognised anew. */
  const rows = tracking([...Array.from({ length: 12 }, () => FILLER).flat(), ...FILLER], 'THEO DÕI NĂM 2025');
  test.each<[string, number, ExampleCell & (string | number)]>([
    ['a start', 4, '10/10/2026'],
    ['a real date for a text', 5, toSerial('2024-01-01')],
    ['a deadline', 6, '01/01/2025'],
    ['an impossible day', 7, '31/02/2025'],
    ['a quarter', 3, 'Quý IV/2025'],
    ['a status', 8, 'Trễ hạn'],
  ])('%s is judged as by a new check', (_name, column, value) => {
    const { kept, fresh } = afterEdit(rows, { row: 36, column, value }, over('2025-01-01', '2025-12-31'));
    expect(kept).toEqual(fresh);
  });
});

test('a deadline decades after its task began has its year mistyped', () => {
  const header = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Bắt đầu', 'Hạn', 'Tình trạng'];
  const rows = (due: string) => [
    ['BẢNG THEO DÕI TIẾN ĐỘ NHIỆM VỤ NĂM 2025'],
    header,
    [1, 'Khảo sát nhu cầu', 'Phòng Quản lý chuyên ngành', '10/03/2025', '31/03/2025', 'Đã xong'],
    [2, 'Hướng dẫn hồ sơ', 'Phòng Quản lý chuyên ngành', '07/04/2025', '27/06/2025', 'Đang làm'],
    [3, 'Tổ chức 03 lớp tập huấn', 'Phòng Quản lý chuyên ngành', '19/05/2025', due, 'Đang làm'],
  ];
  expect(told(time, rows('30/06/2052'))).toEqual(['error E5']);
  expect(told(time, rows('30/06/2025'))).toEqual([]);
});

test('a contract signed in the year before is held against its own row alone', () => {
  const rows = (signed: string, accepted: string): Rows => [
    ['BẢNG THEO DÕI HỢP ĐỒNG NĂM 2025'],
    ['STT', 'Nội dung', 'Ngày ký hợp đồng', 'Thời hạn giao hàng', 'Ngày nghiệm thu', 'Tình trạng'],
    [1, 'Máy tính', '12/05/2025', '15/07/2025', '10/07/2025', 'Đã quyết toán'],
    [2, 'Máy in', '02/06/2025', '31/07/2025', '28/07/2025', 'Đã quyết toán'],
    [3, 'Bàn ghế', signed, '05/09/2025', accepted, 'Đã giao đủ'],
  ];
  expect(told(time, rows('20/07/2024', '05/08/2025'))).toEqual([]);
  expect(told(time, rows('20/07/2025', '05/07/2025'))).toEqual(['error E5']);
});

test('contracts that run over years: the year of the sheet is that of its report', () => {
  const contracts = (...days: [start: string, due: string][]): Rows => [
    ['THEO DÕI THỰC HIỆN HỢP ĐỒNG ĐO ĐẠC NĂM 2019'],
    [
      'STT',
      'Nội dung',
      'Giá trị hợp đồng',
      'Ngày khởi công',
      'Ngày hoàn thành theo hợp đồng',
      'Đã thanh toán',
    ],
    ...days.map(([start, due], index): ExampleCell[] => [
      index + 1,
      `Gói ${index + 1}`,
      500,
      start,
      due,
      300,
    ]),
  ];
  const long = contracts(
    ['12/03/2018', '30/6/2019'],
    ['02/04/2018', '31/7/2019'],
    ['17/9/2018', '30/11/2019'],
  );
  expect(told(time, long)).toEqual([]);
  // Works of some weeks, one of them a year too early.
  const short = contracts(
    ['12/03/2019', '30/6/2019'],
    ['02/04/2019', '31/7/2019'],
    ['17/6/2018', '30/7/2018'],
  );
  expect(told(time, short)).not.toEqual([]);
});
