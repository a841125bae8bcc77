// A sheet that names a year and no day: what is wrong on every day of it is told, what holds on some days only is asked once.
import { describe, expect, test } from 'vitest';
import type { EstimateDates } from '#shared/contract/common.ts';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { EXAMPLE_HEADER, exampleSnapshot } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import { checked, found, over, told } from '../helpers/checked.ts';
import type { Rows } from '../helpers/checked.ts';

const TITLE = 'DỰ TOÁN KINH PHÍ HOẠT ĐỘNG KHOA HỌC VÀ CÔNG NGHỆ NĂM 2025';
const trip = (price: number, row: number, note: ExampleCell = ''): ExampleCell[] => [
  1,
  'Phụ cấp lưu trú đoàn công tác',
  'người/ngày',
  2,
  3,
  price,
  [`=D${row}*E${row}*F${row}`, 6 * price],
  note,
];
const sheet = (title: string, ...lines: ((row: number) => ExampleCell[])[]): Rows => [
  [title],
  EXAMPLE_HEADER,
  ...lines.map((line, index) => line(index + 3)),
];
const of = (price: number, note?: ExampleCell) => (row: number) => trip(price, row, note);
const HALL = (row: number): ExampleCell[] => [
  2,
  'Thuê hội trường',
  'ngày',
  1,
  3,
  2_000_000,
  [`=D${row}*E${row}*F${row}`, 6_000_000],
];
const datesOf = (title: string) => checked(sheet(title, HALL)).dates;

/** Findings about norms where the province has no level of its own. */
function centrally(rows: Rows, dates: EstimateDates | null) {
  const seed = seedRelease();
  const items = seed.items.filter((item) => !(item.kind === 'norm' && item.data.level === 'province'));
  const book = { sheets: [exampleSnapshot({ rows })], names: [], stamp: null };
  const [result] = checkWorkbook(book, createReference({ ...seed, items }), dates);
  return result?.findings.filter(({ rule }) => rule === 'norm.over') ?? [];
}

describe('the year of the title', () => {
  test('is the time of the work where nothing better is told', () => {
    expect(datesOf(TITLE)).toEqual({ from: '2025-01-01', to: '2025-12-31', document: null, source: 'sheet' });
  });

  test('gives way to a quarter', () => {
    expect(datesOf(`${TITLE} (Quý II/2025)`)).toMatchObject({ from: '2025-04-01', to: '2025-06-30' });
  });

  test.each([
    ['THEO DÕI NHIỆM VỤ TRỌNG TÂM 6 THÁNG ĐẦU NĂM 2025', '2025-01-01', '2025-06-30'],
    ['Dự trù kinh phí sáu tháng cuối năm 2025 (giá trúng thầu)', '2025-07-01', '2025-12-31'],
  ])('is no more than the months named: %s', (title, from, to) => {
    expect(datesOf(title)).toMatchObject({ from, to, source: 'sheet' });
  });

  test.each([
    ['of what is summed up', 'DỰ TOÁN HỘI NGHỊ TỔNG KẾT NĂM 2025'],
    ['of money carried over', 'DỰ TOÁN KINH PHÍ NĂM 2024 CHUYỂN NGUỒN'],
    ['beside another', 'ĐÁNH GIÁ NĂM 2024 VÀ DỰ TOÁN NĂM 2025'],
    ['of a school year', 'DỰ TOÁN KINH PHÍ NĂM HỌC 2024-2025'],
    ['of a decree', 'Căn cứ Luật Ngân sách nhà nước năm 2015'],
    ['of a date to be filled in', 'Đồng Nai, ngày … tháng … năm 2025'],
  ])('is not one %s', (_name, title) => {
    expect(datesOf(title)).toMatchObject({ from: null, source: 'none' });
  });
});

describe('norms that change within the year', () => {
  test('a price above all of them is an error', () => {
    expect(told('norm.over', sheet(TITLE, of(350_000)))).toEqual(['error F3']);
  });

  test('a price that is right from some day on is asked about once, with both levels', () => {
    const findings = centrally(sheet(TITLE, of(250_000), HALL, of(250_000)), null);
    expect(findings.map(({ severity, cells }) => `${severity} ${cells.join(' ')}`)).toEqual(['note F3 F5']);
    expect(findings[0]?.message.vi).toContain('200.000');
    expect(findings[0]?.message.vi).toContain('300.000');
    expect(findings[0]?.message.vi).toContain('cần biết ngày');
  });

  test('over two quarters the same price is a warning', () => {
    const quarters = over('2025-04-01', '2025-09-30');
    expect(centrally(sheet('', of(250_000)), quarters).map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('a price above the level of the province on every day is told, whatever the central one', () => {
    expect(told('norm.over', sheet(TITLE, of(250_000)))).toEqual(['warning F3']);
  });

  test('a line of its own day is judged by that day', () => {
    const rows: Rows = [
      [TITLE],
      EXAMPLE_HEADER,
      ['I', 'Đợt 1 (ngày 10/3/2025)', '', '', '', '', ['=SUM(G4)', 1_500_000]],
      trip(250_000, 4),
      ['II', 'Đợt 2 (ngày 10/6/2025)', '', '', '', '', ['=SUM(G6)', 1_500_000]],
      trip(250_000, 6),
    ];
    expect(told('norm.over', rows)).toEqual(['error F4', 'warning F6']);
  });
});

describe('classes in tables of their own', () => {
  const table = (caption: string, price: number, header: number): Rows => [
    [caption],
    EXAMPLE_HEADER,
    trip(price, header + 1),
    ['', 'Cộng', '', '', '', '', [`=SUM(G${header + 1}:G${header + 1})`, 6 * price]],
  ];

  test('are judged by the days over their headings', () => {
    const rows: Rows = [
      ['DỰ TOÁN CHI TIẾT TỪNG LỚP'],
      ...table('LỚP 1: thành phố Biên Hòa, ngày 10 - 11/3/2025, 45 học viên', 250_000, 3),
      [],
      ...table('LỚP 2: thành phố Long Khánh, ngày 18 - 19/6/2025, 60 học viên', 350_000, 8),
    ];
    expect(told('norm.over', rows)).toEqual(['error F4', 'error F9']);
    expect(found('norm.over', rows)[0]?.message.vi).toContain('200.000');
    expect(found('norm.over', rows)[1]?.message.vi).toContain('300.000');
  });

  test('are not dated by who signs above them', () => {
    const rows = table('Đồng Nai, ngày 10 tháng 3 năm 2025', 350_000, 2);
    expect(told('norm.over', rows)).toEqual([]);
  });
});

describe('what ends within the year', () => {
  const tracking = (places: string[], lead: string): Rows => [
    ['BẢNG THEO DÕI NHIỆM VỤ NĂM 2025'],
    ['STT', 'Nội dung công việc', 'Địa bàn', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Trạng thái'],
    ...places.map((place, index): ExampleCell[] => [
      index + 1,
      `Hướng dẫn hồ sơ đợt ${index + 1}`,
      place,
      'Phòng Quản lý chuyên ngành',
      lead,
      'Đang làm',
    ]),
  ];
  const DISTRICTS = ['Huyện Vĩnh Cửu', 'Huyện Xuân Lộc', 'Huyện Định Quán', 'Huyện Tân Phú'];

  test('districts are one note', () => {
    const rows = tracking(DISTRICTS, '');
    expect(told('locality.date', rows)).toEqual(['note C3:C6']);
    expect(found('locality.date', rows)[0]?.message.vi).toMatch(/“Huyện Vĩnh Cửu”.*01\/07\/2025.*năm 2025/);
  });

  test('new communes are another note', () => {
    const rows = tracking([...DISTRICTS, 'Phường Trấn Biên'], '');
    expect(told('locality.date', rows)).toEqual(['note C3:C6', 'note C7']);
    expect(found('locality.date', rows)[1]?.message.vi).toContain('“Phường Trấn Biên”');
  });

  test('a name that is a place on all its days is left alone', () => {
    expect(told('locality.date', tracking(['Xã Trị An', 'Xã Trị An', 'Xã Trị An'], ''))).toEqual([]);
  });

  test('bodies of the district level are one note', () => {
    expect(told('unit.register', tracking(DISTRICTS, 'Phòng Kinh tế các huyện'))).toEqual(['note E3:E6']);
  });

  test('a place that was gone before the year is an error', () => {
    const rows = [['BẢNG THEO DÕI NHIỆM VỤ NĂM 2026'], ...tracking(DISTRICTS.slice(0, 3), '').slice(1)];
    expect(told('locality.date', rows).every((one) => one.startsWith('error'))).toBe(true);
  });

  test('a circular that ended in its course is asked about, and is not called unverified', () => {
    const rows = sheet(TITLE, of(200_000, 'TT 40/2017/TT-BTC'), of(200_000, 'TT 40/2017/TT-BTC'));
    const findings = found('basis.lapsed', rows);
    expect(findings.map(({ severity, cells }) => `${severity} ${cells.join(' ')}`)).toEqual(['note H3:H4']);
    expect(findings[0]?.message.vi).toContain('cần biết ngày');
    expect(findings[0]?.message.vi).not.toContain('chưa xác minh');
  });

  test('an estimate signed after the year is not said to be late', () => {
    expect(told('time.period', [...sheet(TITLE, HALL), ['Đồng Nai, ngày 15 tháng 01 năm 2026']])).toEqual([]);
  });
});

describe('without any day', () => {
  const rows = sheet('', of(350_000, 'TT 40/2017/TT-BTC'), HALL, of(200_000));
  const gaps = (sheetRows: Rows) =>
    checked(sheetRows).notChecked.flatMap(({ rule, range }) => (rule === null ? [] : [`${rule} ${range}`]));

  test('only the cells that the days decide stand in what was not checked', () => {
    expect(gaps(rows)).toEqual([
      'norm.over F3',
      'norm.over F5',
      'norm.unknown F3',
      'norm.unknown F5',
      'basis.lapsed H3',
    ]);
    expect(checked(rows).findings.map(({ rule }) => rule)).not.toContain('norm.over');
  });

  test('a sheet that no day bears on was checked whole', () => {
    expect(checked(sheet('', HALL)).notChecked).toEqual([]);
  });

  test('a line of its own day is judged all the same', () => {
    const dated: Rows = [EXAMPLE_HEADER, ['I', 'Đợt 1 (ngày 10/3/2025)'], trip(350_000, 3)];
    expect(told('norm.over', dated)).toEqual(['error F3']);
    expect(gaps(dated).filter((gap) => gap.startsWith('norm'))).toEqual([]);
  });

  test('a unit that no norm of any day allows waits for the day', () => {
    const wrong = (row: number) => trip(200_000, row).map((cell, at) => (at === 2 ? 'người/buổi' : cell));
    expect(gaps(sheet('', wrong))).toContain('norm.unit C3');
  });
});
