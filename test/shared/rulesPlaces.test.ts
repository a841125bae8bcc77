// Places and bodies by the day: units that ended or changed, names of two places, sentences that only mention one.
import { describe, expect, test } from 'vitest';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { EXAMPLE_HEADER } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import { placeFinder } from '#shared/rules/placesInText.ts';
import { afterEdit, checked, found, on, over, told } from '../helpers/checked.ts';
import type { Rows } from '../helpers/checked.ts';

const find = placeFinder(createReference(seedRelease()));
const place = 'locality.date';
const unit = 'unit.register';

const MAY = on('2025-05-15');
const AUGUST = on('2025-08-15');
const JUNE_2026 = on('2026-06-15');

const LINE: ExampleCell[] = [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000, 'Báo giá'];
const titled = (...titles: string[]): Rows => [...titles.map((title) => [title]), EXAMPLE_HEADER, LINE];
const content = (text: string): Rows => [
  EXAMPLE_HEADER,
  [1, text, 'ngày', 1, 3, 2_000_000, 6_000_000, 'Báo giá'],
];

const TRACKING = [
  'STT',
  'Nội dung công việc',
  'Địa bàn',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Hạn hoàn thành',
];
const tracking = (locality: string, lead: string, coordinating: string): Rows => [
  TRACKING,
  [1, 'Hướng dẫn hồ sơ', locality, lead, coordinating, '30/9/2025'],
  [2, 'Kiểm tra nhãn hàng hóa', 'Xã Trị An', 'Phòng Quản lý chuyên ngành', 'UBND xã Trị An', '30/9/2025'],
];

describe('places in a sentence', () => {
  test.each([
    ['Xe đưa đại biểu huyện Xuân Lộc tham quan', ['huyện Xuân Lộc']],
    ['UBND xã Cẩm Mỹ', ['xã Cẩm Mỹ']],
    ['DỰ TOÁN LỚP TẠI HUYỆN ĐỊNH QUÁN NĂM 2025', ['HUYỆN ĐỊNH QUÁN']],
    ['tại H.Long Thành, TP.Biên Hoà và TX. Long Khánh', ['H.Long Thành', 'TP.Biên Hoà']],
    ['Huyện Vĩnh Cửu'.normalize('NFD'), ['Huyện Vĩnh Cửu']],
    ['xã Lộ 25, phường Trấn Biên;', ['xã Lộ 25', 'phường Trấn Biên']],
    // the name goes on, is another body's, or is told as a former one
    ['xã Tân Phú Trung', []],
    ['Trung tâm Y tế huyện Tân Phú', []],
    ['Trường THPT huyện Long Thành', []],
    ['huyện Long Thành (cũ)', []],
    ['xã Trị An, nguyên huyện Vĩnh Cửu', ['xã Trị An']],
    // no type, or a type that the lists do not know with this name
    ['Phòng nghỉ tại Long Thành', []],
    ['các huyện, thành phố', []],
    ['04 huyện xa', []],
    ['huyện Củ Chi', []],
  ])('%s', (text, expected) => {
    expect(find(text).map((one) => one.text)).toEqual(expected);
  });
});

describe('locality.date', () => {
  test('a district in the locality column of a tracking sheet', () => {
    const rows = tracking('Huyện Cẩm Mỹ', 'Phòng Quản lý chuyên ngành', 'UBND xã Cẩm Mỹ');
    expect(told(place, rows, MAY)).not.toContain('error C2');
    const [finding] = found(place, rows, AUGUST);
    expect(finding).toMatchObject({ severity: 'error', cells: ['C2'] });
    expect(finding?.expected).toContain('Xã Cẩm Mỹ');
  });

  test('a sentence with a name that two communes bore', () => {
    const hall = 'Thuê hội trường tại xã Thanh Sơn';
    expect(told(place, content(hall), MAY)).toEqual(['warning B2']);
    // The district stands beside it, or over the table; later there is one.
    expect(told(place, content(`${hall}, huyện Định Quán`), MAY)).toEqual([]);
    expect(told(place, [['UBND HUYỆN ĐỊNH QUÁN'], ...content(hall)], MAY)).toEqual([]);
    expect(told(place, content(hall), AUGUST)).toEqual([]);
    // A namesake in the province that was joined later is not meant.
    expect(told(place, content('Thuê hội trường tại xã Tân Hiệp'), MAY)).toEqual([]);
  });

  test('the committee of a commune under another type', () => {
    const rows = tracking('Xã Cẩm Mỹ', 'Phòng Quản lý chuyên ngành', 'UBND phường Cẩm Mỹ');
    expect(found(place, rows, AUGUST).map(({ cells, expected }) => [cells, expected])).toEqual([
      [['E2'], 'Xã Cẩm Mỹ'],
    ]);
  });

  test('a sentence with a commune under another type, since there are no districts', () => {
    const hall = 'Thuê hội trường tại phường Định Quán';
    expect(found(place, content(hall), AUGUST).map(({ cells, expected }) => [cells, expected])).toEqual([
      [['B2'], 'Xã Định Quán'],
    ]);
    expect(told(place, content(hall), MAY)).toEqual([]);
    expect(told(place, content('Thuê hội trường tại xã Định Quán'), AUGUST)).toEqual([]);
    expect(told(place, content('Xe đón đoàn phường Định Quán, tỉnh Tây Ninh'), AUGUST)).toEqual([]);
  });

  test('a sheet of another province: its places are not judged, and that is said', () => {
    const rows = (...places: string[]): Rows => [
      TRACKING,
      ...places.map((name, index): ExampleCell[] => [
        index + 1,
        'Hướng dẫn hồ sơ',
        name,
        'Phòng Kinh tế',
        '',
        '30/9/2025',
      ]),
    ];
    const away = rows('Huyện Ba Tri', 'Huyện Bình Đại', 'Huyện Giồng Trôm');
    expect(told(place, away, MAY)).toEqual([]);
    expect(
      checked(away, MAY).notChecked.flatMap(({ rule, range }) => (rule === place ? [range] : [])),
    ).toEqual(['C2:C4']);
    // Names without their type beside one that has it tell as much.
    const bare = rows('TT Hương Khê', 'Hương Trà', 'Phúc Trạch', 'Lộc Yên');
    expect(told(place, bare, MAY)).toEqual([]);
    expect(told(place, rows('TT Hương Khê', 'Cẩm Mỹ', 'Xuân Lộc'), MAY)).toContain('warning C2');
    // One of many unknown names that is like a name of ours is no slip of it.
    const like = ['Công Thành', 'Bảo Thành', 'Mỹ Thành', 'Sơn Thành', 'Vĩnh Thành'];
    expect(told(place, rows(...like), MAY)).toEqual([]);
    expect(told(place, rows('Xuân Lộc', 'Long Thành', 'Vĩnh Thành'), MAY)).toContain('warning C4');
    // Under the letterhead of another province a name that two of our communes bear is its own.
    const letterhead = (head: string): Rows => [[head], [], ...rows('Song Lãng', 'Tân Hiệp')];
    expect(told(place, letterhead('CHI CỤC THÚ Y THÁI BÌNH'), MAY)).toEqual([]);
    expect(told(place, letterhead('CHI CỤC THÚ Y ĐỒNG NAI'), MAY)).toContain('warning C5');
    // A namesake of a unit that ended here is not judged by our lists.
    const namesake = rows('Huyện Ba Tri', 'Huyện Bình Đại', 'Huyện Cẩm Mỹ');
    expect(told(place, namesake, AUGUST)).toEqual([]);
    expect(told(place, rows('Huyện Cẩm Mỹ'), AUGUST)).toEqual(['error C2']);
    // Among places of the lists a strange one is a slip.
    expect(told(place, rows('Huyện Ba Tri', 'Huyện Cẩm Mỹ', 'Huyện Xuân Lộc'), MAY)).toEqual(['warning C2']);
    expect(told(place, rows('Huyện Ba Tri'), MAY)).toEqual(['warning C2']);
  });

  test('a unit that one source alone knows is a warning, one that two know an error', () => {
    expect(told(place, tracking('Xã Xuân Tâm', 'Phòng Quản lý chuyên ngành', ''), AUGUST)).toEqual([
      'warning C2',
    ]);
    expect(told(place, tracking('Xã Sông Nhạn', 'Phòng Quản lý chuyên ngành', ''), AUGUST)).toEqual([
      'error C2',
    ]);
  });

  test('a conference in a title is no letterhead', () => {
    expect(told(place, titled('Hội nghị giới thiệu sản phẩm huyện Xuân Lộc'), AUGUST)).toEqual(['error A1']);
    expect(told(place, titled('Hội Nông dân huyện Xuân Lộc'), AUGUST)).toEqual([]);
  });

  test('bodies that bear its name', () => {
    const rows = tracking('Xã Cẩm Mỹ', 'UBND huyện Cẩm Mỹ', 'Phòng Kinh tế huyện Cẩm Mỹ');
    expect(told(place, rows, AUGUST)).toEqual(['error D2 E2']);
    // Told once, with its name.
    expect(told(unit, rows, AUGUST)).toEqual([]);
  });

  test.each([
    ['2026-04-29', 'Xã Trảng Bom', []],
    ['2026-04-30', 'Xã Trảng Bom', ['error C2']],
    ['2026-04-29', 'Phường Trảng Bom', ['error C2']],
    ['2026-04-30', 'Phường Trảng Bom', []],
    ['2025-06-30', 'TP. Long Khánh', []],
    ['2025-07-01', 'TP. Long Khánh', ['error C2']],
    ['2025-08-15', 'TP. Biên Hoà', ['error C2']],
    ['2025-08-15', 'Phường Biên Hoà', []],
  ])('on %s, %s: %j', (day, name, expected) => {
    const all = told(place, tracking(name, 'Phòng Quản lý chuyên ngành', 'Sở Công Thương'), on(day));
    expect(all.filter((one) => one.includes('C2'))).toEqual(expected);
  });

  test('what is not there yet names what was', () => {
    const rows = tracking('Phường Trảng Bom', 'Phòng Quản lý chuyên ngành', 'Sở Công Thương');
    expect(found(place, rows, AUGUST)[0]?.expected).toBe('Xã Trảng Bom');
  });

  test('a bare name of a district and its town is a note, of two communes a warning, across the change a warning', () => {
    const rows = (name: string) => [['Địa bàn:', name], EXAMPLE_HEADER, LINE];
    expect(told(place, rows('Long Thành'), MAY)).toEqual(['note B1']);
    expect(told(place, rows('Tân Hiệp'), MAY)).toEqual(['warning B1']);
    expect(told(place, rows('Long Thành'), over('2025-06-20', '2025-07-10'))).toEqual(['warning B1']);
    // One place bears the name by then.
    expect(told(place, rows('Long Thành'), AUGUST)).toEqual([]);
  });

  test('a district behind the commune tells which is meant', () => {
    const rows = (name: string) => [['Địa bàn:', name], EXAMPLE_HEADER, LINE];
    expect(told(place, rows('xã Tân Hiệp'), MAY)).toEqual(['warning B1']);
    expect(told(place, rows('xã Tân Hiệp, huyện Long Thành'), MAY)).toEqual([]);
  });

  test('accents: exact first, then what was probably meant; a text without any is only read', () => {
    const rows = (name: string) => [['Địa bàn:', name], EXAMPLE_HEADER, LINE];
    expect(found(place, rows('Huyện Vĩnh Cữu'), MAY)[0]).toMatchObject({
      severity: 'warning',
      expected: 'Huyện Vĩnh Cửu',
    });
    expect(told(place, rows('Huyen Vinh Cuu'), MAY)).toEqual([]);
    expect(told(place, rows('Huyen Vinh Cuu'), AUGUST)).toEqual(['warning B1']);
    for (const same of ['TP Biên Hòa', 'thành phố Biên Hoà', 'TP.Biên Hòa'.normalize('NFD')])
      expect(told(place, rows(same), MAY)).toEqual([]);
  });

  test('a commune nobody knows is a warning, a place elsewhere a note', () => {
    const rows = (name: string) => [['Địa bàn:', name], EXAMPLE_HEADER, LINE];
    expect(told(place, rows('Xã Không Có'), AUGUST)).toEqual(['warning B1']);
    expect(told(place, rows('TP. Hồ Chí Minh'), AUGUST)).toEqual(['note B1']);
    expect(told(place, rows('toàn tỉnh; các xã, phường; 05 xã'), AUGUST)).toEqual([]);
  });

  test('titles and contents', () => {
    expect(told(place, titled('Lớp tập huấn tại huyện Trảng Bom'), AUGUST)).toEqual(['error A1']);
    expect(told(place, titled('Lớp tập huấn tại huyện Trảng Bom'), MAY)).toEqual([]);
    expect(told(place, content('Xe đưa đại biểu huyện Xuân Lộc'), AUGUST)).toEqual(['error B2']);
    // Who heads or issues a paper is named as on its own date; the province is part of standing names.
    expect(told(place, titled('UBND HUYỆN NHƠN TRẠCH', 'DỰ TOÁN'), AUGUST)).toEqual([]);
    expect(told(place, content('Theo Quyết định số 12/QĐ-UBND của UBND huyện Xuân Lộc'), AUGUST)).toEqual([]);
    expect(told(place, titled('Chương trình OCOP trên địa bàn tỉnh Đồng Nai'), JUNE_2026)).toEqual([]);
  });

  test('a line with its own day uses it', () => {
    const dates = over('2025-06-20', '2025-07-10');
    expect(told(place, content('Lớp tại huyện Xuân Lộc ngày 25/6/2025'), dates)).toEqual([]);
    expect(told(place, content('Lớp tại huyện Xuân Lộc ngày 05/7/2025'), dates)).toEqual(['error B2']);
    expect(told(place, content('Lớp tại huyện Xuân Lộc'), dates)).toEqual(['warning B2']);
  });
});

describe('unit.register', () => {
  test.each([
    ['UBND các huyện', '2025-06-30', []],
    ['UBND các huyện', '2025-07-01', ['warning E2']],
    ['Hội đồng OCOP cấp huyện', '2025-07-05', []],
    ['Hội đồng OCOP cấp huyện', '2025-07-06', ['warning E2']],
    ['Phòng Kinh tế các huyện', '2025-08-15', ['warning E2']],
    ['UBND các xã, phường', '2025-08-15', []],
    ['Hội Nông dân; Hội Phụ nữ', '2025-08-15', []],
    ['Lựa chọn đơn vị có chức năng chuyên môn phù hợp', '2025-08-15', []],
    ['Hội Nông dân; Sở Công Thương; hội nông dân', '2025-08-15', ['warning E2']],
    ['Phòng QLCN', '2025-08-15', ['warning D2 E2']],
    ['Các đơn vị liên quan', '2025-08-15', []],
  ])('%s on %s: %j', (coordinating, day, expected) => {
    const rows = tracking('Xã Trị An', 'Phòng Quản lý chuyên ngành', coordinating);
    expect(told(unit, rows, on(day))).toEqual(expected);
  });

  test('the council of a district in a title or a content', () => {
    const council = 'Tham gia Hội đồng đánh giá, phân hạng OCOP tại các huyện/thành phố';
    expect(told(unit, titled(council), AUGUST)).toEqual(['warning A1']);
    expect(told(unit, content(council), AUGUST)).toEqual(['warning B2']);
    expect(told(unit, content(council), MAY)).toEqual([]);
    expect(found(unit, content(council), over('2025-06-20', '2025-07-10'))[0]?.message.vi).toContain(
      'Cần biết ngày',
    );
    expect(told(unit, content('Đoàn công tác tại các huyện'), AUGUST)).toEqual([]);
  });

  test('without dates it says what could not be judged', () => {
    const rows = tracking('Xã Trị An', 'Phòng Quản lý chuyên ngành', 'UBND các huyện');
    expect(told(unit, rows)).toEqual([]);
    expect(checked(rows).notChecked).toContainEqual(expect.objectContaining({ rule: unit, range: 'E2' }));
  });

  test('the letterhead is that of the document date', () => {
    const rows = titled('UBND TỈNH ĐỒNG NAI', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'DỰ TOÁN');
    expect(found(unit, rows, on('2026-06-15', '2026-05-02'))[0]).toMatchObject({
      severity: 'warning',
      cells: ['A1'],
      expected: 'UBND THÀNH PHỐ ĐỒNG NAI',
    });
    expect(told(unit, rows, on('2026-06-15', '2026-04-15'))).toEqual([]);
    expect(told(unit, titled('UBND THÀNH PHỐ ĐỒNG NAI', 'DỰ TOÁN'), on('2025-05-15'))).toEqual([
      'warning A1',
    ]);
    // A sentence that names the province heads nothing.
    expect(told(unit, titled('Theo chỉ đạo của UBND tỉnh Đồng Nai'), JUNE_2026)).toEqual([]);
  });
});

describe('after an edit', () => {
  const one = tracking('Xã Cẩm Mỹ', 'Phòng Quản lý chuyên ngành', 'UBND xã Cẩm Mỹ');
  const rows: Rows = [one[0] ?? [], ...Array.from({ length: 40 }, () => one[1] ?? [])];
  test.each<[string, number, string]>([
    ['a place that ended', 2, 'Huyện Cẩm Mỹ'],
    ['the same body on both sides', 4, 'Phòng Quản lý chuyên ngành'],
    ['a body of the district', 3, 'UBND các huyện'],
    ['a place in the content', 1, 'Xe đi huyện Cẩm Mỹ'],
  ])('%s is judged as by a new check', (_name, column, value) => {
    const { kept, fresh } = afterEdit(rows, { row: 36, column, value }, AUGUST);
    expect(kept).toEqual(fresh);
    expect(kept[0]?.findings.length).toBeGreaterThan(0);
  });
});

describe('places of another time than the day beside them', () => {
  const products = (heading: string): Rows => [
    ['TT', 'Nội dung', 'Địa bàn', heading, 'Tình trạng'],
    [1, 'Bột ca cao', 'Xã Định Quán', '14/03/2023', 'Còn hạn'],
    [2, 'Tiêu sọ', 'Xã Xuân Lộc', '28/06/2024', 'Còn hạn'],
  ];

  test('the day of a decision is not that of the work', () => {
    expect(told(place, products('Ngày quyết định công nhận'), over('2025-12-01', '2025-12-20'))).toEqual([]);
    expect(told(place, products('Ngày hoàn thành'), over('2025-12-01', '2025-12-20'))).not.toEqual([]);
  });

  test('the day of a certificate that runs out is not that of the work', () => {
    const until = (heading: string): Rows => [
      ['TT', 'Tên sản phẩm', 'Địa bàn', 'Ngày cấp', heading, 'Tình trạng'],
      [1, 'Bưởi da xanh', 'Phường Tân Triều', '28/11/2023', '28/11/2026', 'Còn hạn'],
      [2, 'Mật ong rừng', 'Xã Phú Lý', '15/5/2023', '15/5/2026', 'Còn hạn'],
    ];
    expect(told(place, until('Ngày hết hạn'), over('2026-08-01', '2026-08-31'))).toEqual([]);
    expect(told(place, until('Ngày quyết toán'), over('2026-08-01', '2026-08-31'))).not.toEqual([]);
  });

  test('an area by its old names is no unit', () => {
    const areas = (name: string) =>
      told(place, tracking(name, 'Phòng Quản lý chuyên ngành', ''), JUNE_2026).filter((one) =>
        one.endsWith('C2'),
      );
    expect(areas('Khu vực Bình Long, Hớn Quản')).toEqual([]);
    expect(areas('Huyện Hớn Quản')).toEqual(['error C2']);
  });
});

test('what is followed up since the start of the year names its places as they are by now: one question', () => {
  const rows: Rows = [
    ['TÌNH HÌNH GIẢI NGÂN KINH PHÍ NĂM 2025'],
    ['TT', 'Nội dung công việc', 'Địa bàn', 'Kế hoạch', 'Đã giải ngân', 'Còn lại'],
    [1, 'Lớp tập huấn số 1', 'Phường Long Khánh', 5, 3, ['=D3-E3', 2]],
    [2, 'Lớp tập huấn số 2', 'Xã Định Quán', 5, 3, ['=D4-E4', 2]],
  ];
  expect(told('locality.date', rows, over('2025-01-01', '2025-11-30', '2025-12-04'))).toEqual(['note C3:C4']);
  // Days that leave less open are asked about as ever.
  expect(told('locality.date', rows, over('2025-06-01', '2025-11-30', '2025-12-04'))).toEqual([
    'warning C3',
    'warning C4',
  ]);
});

test('a report to a day names its places as they are on it, or right after it', () => {
  const rows = (title: string): Rows => [
    [title],
    ['TT', 'Nội dung công việc', 'Địa bàn', 'Kế hoạch', 'Đã giải ngân', 'Còn lại'],
    [1, 'Lớp tập huấn số 1', 'Phường Long Khánh', 5, 3, ['=D3-E3', 2]],
    [2, 'Lớp tập huấn số 2', 'Xã Trảng Bom', 5, 3, ['=D4-E4', 2]],
  ];
  expect(told('locality.date', rows('TÌNH HÌNH GIẢI NGÂN KINH PHÍ OCOP ĐẾN NGÀY 30/9/2026'))).toEqual([
    'error C4',
  ]);
  expect(told('locality.date', rows('TÌNH HÌNH GIẢI NGÂN KINH PHÍ OCOP ĐẾN NGÀY 30/6/2025'))).toEqual([]);
  expect(told('locality.date', rows('TÌNH HÌNH GIẢI NGÂN KINH PHÍ OCOP ĐẾN NGÀY 31/5/2025'))).toEqual([
    'error C3',
    'error C4',
  ]);
});

test('a report of a month, quarter or half-year names its places as they are at its end', () => {
  const rows: Rows = [
    ['TÌNH HÌNH GIẢI NGÂN KINH PHÍ'],
    ['TT', 'Nội dung công việc', 'Địa bàn', 'Kế hoạch', 'Đã giải ngân', 'Còn lại'],
    [1, 'Lớp tập huấn số 1', 'Phường Nhơn Trạch', 5, 3, ['=D3-E3', 2]],
    [2, 'Lớp tập huấn số 2', 'Xã Bom Bo', 5, 3, ['=D4-E4', 2]],
  ];
  expect(told('locality.date', rows, over('2026-04-01', '2026-06-30', '2026-07-07'))).toEqual([]);
  expect(told('locality.date', rows, over('2026-04-01', '2026-04-30', '2026-05-04'))).toEqual([]);
  // Written before the ward was there, or of days that are no stretch of reports: asked about as ever.
  expect(told('locality.date', rows, over('2026-04-01', '2026-06-30', '2026-04-15'))).toEqual(['warning C3']);
  expect(told('locality.date', rows, over('2026-04-01', '2026-06-15', '2026-07-07'))).toEqual(['warning C3']);
});
