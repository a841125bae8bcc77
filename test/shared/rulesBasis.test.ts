// Legal bases: what is read as a citation, what is not in force on the day, and lines that name none.
import { describe, expect, test } from 'vitest';
import { citationsOf, readCitations } from '#shared/reference/citations.ts';
import { createReference } from '#shared/reference/lookup.ts';
import { EXAMPLE_HEADER } from '#shared/rules/example.ts';
import { createCheck } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { afterEdit, checked, found, on, over, told } from '../helpers/checked.ts';
import type { Rows } from '../helpers/checked.ts';

const reference = createReference(seedRelease());
const citations = citationsOf(reference);
const documentsOf = (text: string) =>
  readCitations(text).map((citation) => citations.documentOf(citation)?.document.code ?? null);

describe('citations', () => {
  test.each([
    ['TT 40/2017/TT-BTC', ['TT40-2017-BTC']],
    ['Thông tư số 40/2017/TT-BTC ngày 28/4/2017 của Bộ Tài chính', ['TT40-2017-BTC']],
    ['THÔNG TƯ 40/2017/TT-BTC', ['TT40-2017-BTC']],
    ['Thông tư 40/2017/TT-BTC'.normalize('NFD'), ['TT40-2017-BTC']],
    ['TT.40/2017/TT.BTC', ['TT40-2017-BTC']],
    ['TT 40 / 2017 / TT – BTC', ['TT40-2017-BTC']],
    ['TT40', ['TT40-2017-BTC']],
    ['TT\u00A040 và\u00A0NQ\u00A090', ['TT40-2017-BTC', 'NQ90-2017-DN']],
    ['Nghị quyết 90', ['NQ90-2017-DN']],
    ['NQ 90/2017/NQ-HĐND; NQ 180/2019', ['NQ90-2017-DN', 'NQ180-2019-DN']],
    ['Luật Ngân sách nhà nước số 89/2025/QH15', ['LNSNN-2025']],
    ['148/QĐ-TTg ngày 24 tháng 02 năm 2023', ['QD148-2023-TTG']],
    // another year, ministry or kind is another document
    ['QĐ 148/QĐ-TTg ngày 28/01/2021', [null]],
    ['TT 40/2016/TT-BTC', [null]],
    ['Thông tư 40/2017/TT-BYT', [null]],
    ['Nghị quyết 40/2017', [null]],
    // two documents of the lists carry this number
    ['TT 02', [null]],
    ['TT 02/2023/TT-BKHCN', ['TT02-2023-BKHCN']],
  ])('%s', (text, expected) => {
    expect(documentsOf(text)).toEqual(expected);
  });

  test.each([
    'TT 40%',
    'TT 40.000 đồng',
    'Số 12/2025',
    '15/5/2025',
    'Văn bản 13003/UBND-KGVX',
    'Khách 262 người',
  ])('%s cites nothing', (text) => {
    expect(readCitations(text)).toEqual([]);
  });

  test.each([
    ['TT 40/2017/TT-BTC Điều 12.4b', '12.4b'],
    ['điểm b khoản 4 Điều 12 TT 40/2017/TT-BTC', '12.4b'],
    ['Điều 87 Thông tư 55/2023/TT-BTC; Điều 6 Thông tư 03/2023/TT-BTC', '87'],
    ['TT 40/2017/TT-BTC', ''],
  ])('the article of %s', (text, article) => {
    expect(readCitations(text)[0]?.article).toBe(article);
  });

  test('what is only named as replaced is past', () => {
    const past = (text: string) => readCitations(text).map(({ isPast }) => isPast);
    expect(past('TT 40/2017/TT-BTC (thay thế TT 97/2010/TT-BTC)')).toEqual([false, true]);
    expect(past('TT 97/2010/TT-BTC (đã được thay thế bởi TT 40/2017)')).toEqual([true, false]);
    expect(past('TT 97/2010/TT-BTC (hết hiệu lực)')).toEqual([true]);
  });
});

/** One line of an estimate in A2:H2. */
const line = (basis: ExampleCell, content = 'Thuê hội trường', price = 2_000_000): Rows => [
  EXAMPLE_HEADER,
  [1, content, 'ngày', 1, 3, price, ['=D2*E2*F2', 3 * price], basis],
];
/** The same below a head that says what the estimate rests on. */
const headed = (head: string, basis: ExampleCell = 'Báo giá'): Rows => [
  [head],
  EXAMPLE_HEADER,
  [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000], basis],
];

describe('basis.lapsed', () => {
  const lapsed = 'basis.lapsed';

  test('a replaced circular is an error that names its successor with the amendment', () => {
    const [finding] = found(lapsed, line('TT 97/2010/TT-BTC'), on('2025-05-15'));
    expect(finding).toMatchObject({
      severity: 'error',
      cells: ['H2'],
      expected: 'TT 40/2017/TT-BTC; TT 12/2025/TT-BTC',
    });
    expect(finding?.message.vi).toContain('01/07/2017');
  });

  test('the amendment is not named before it is in force', () => {
    expect(found(lapsed, line('TT 97/2010/TT-BTC'), on('2025-05-03'))[0]?.expected).toBe('TT 40/2017/TT-BTC');
  });

  test('next to a price within the norm it is a warning', () => {
    const rows = line('TT 97/2010/TT-BTC', 'Phụ cấp lưu trú', 200_000);
    expect(told(lapsed, rows, on('2025-04-15'))).toEqual(['warning H2']);
    expect(told(lapsed, line('TT 97/2010/TT-BTC', 'Phụ cấp lưu trú', 900_000), on('2025-04-15'))).toEqual([
      'error H2',
    ]);
  });

  test.each([
    ['2017-06-30', 'TT 97/2010/TT-BTC', []],
    ['2017-07-01', 'TT 97/2010/TT-BTC', ['error H2']],
    ['2023-02-23', 'QĐ 1048/QĐ-TTg', []],
    ['2023-02-24', 'QĐ 1048/QĐ-TTg', ['error H2']],
    ['2017-12-31', 'NQ 193/2010/NQ-HĐND', []],
    ['2018-01-01', 'NQ 193/2010/NQ-HĐND', ['error H2']],
    ['2025-05-03', 'TT 40/2017/TT-BTC', []],
    ['2025-05-04', 'TT 40/2017/TT-BTC', ['warning H2']],
    ['2025-05-04', 'TT 40/2017/TT-BTC; TT 12/2025/TT-BTC', []],
    ['2025-07-06', 'QĐ 148/QĐ-TTg', ['warning H2']],
    ['2025-07-06', 'QĐ 148/QĐ-TTg, QĐ 1489/QĐ-TTg', []],
  ])('on %s, %s: %j', (day, basis, expected) => {
    expect(told(lapsed, line(basis), on(day))).toEqual(expected);
  });

  test('a document cited before it is in force', () => {
    expect(told(lapsed, line('TT 24/2024/TT-BTC'), on('2024-12-31'))).toEqual(['error H2']);
    // The amendment beside what it amends does no harm.
    expect(told(lapsed, line('TT 40/2017/TT-BTC, TT 12/2025/TT-BTC'), on('2025-04-20'))).toEqual([
      'warning H2',
    ]);
  });

  test('a short number is never an error, and in a content it is nothing', () => {
    expect(told(lapsed, line('TT 97'), on('2025-04-15'))).toEqual(['warning H2']);
    expect(told(lapsed, line('Báo giá', 'Mua 30 TT 97'), on('2025-04-15'))).toEqual([]);
    // NQ 30/2026 cannot be meant in 2025.
    expect(told(lapsed, line('NQ 30'), on('2025-04-15'))).toEqual([]);
  });

  test('an end that rests on an unverified successor is a note', () => {
    expect(told(lapsed, line('QĐ 148/QĐ-TTg; QĐ 1489/QĐ-TTg'), on('2026-06-01'))).toEqual(['note H2']);
    expect(told(lapsed, line('TT 107/2017/TT-BTC'), on('2025-06-01'))).toEqual(['note H2']);
  });

  test.each([
    'TT 40/2017/TT-BTC, TT 12/2025/TT-BTC (thay thế TT 97/2010/TT-BTC)',
    'NQ 90/2017/NQ-HĐND',
    'Quyết định số 45/QĐ-SKHCN ngày 03/3/2025',
    'Thông tư 97/2010/TT-BYT',
    // An article that the lists still rest a norm on by itself.
    'TT 40/2017/TT-BTC Điều 12.5',
    'Báo giá 97/2010',
  ])('%s is left alone', (basis) => {
    expect(told(lapsed, line(basis), on('2025-05-15'))).toEqual([]);
  });

  test('what the head cites holds for the lines', () => {
    const rows = headed('Căn cứ TT 40/2017/TT-BTC, sửa đổi bởi TT 12/2025/TT-BTC;', 'TT 40/2017/TT-BTC');
    expect(told(lapsed, rows, on('2025-05-15'))).toEqual([]);
  });

  test('one mistake in many cells is one finding', () => {
    const rows = headed('Căn cứ Thông tư 97/2010/TT-BTC;', 'TT 97/2010/TT-BTC');
    expect(told(lapsed, rows, on('2025-04-15'))).toEqual(['error A1 H3']);
  });

  test('who signed the head before the end could not know', () => {
    const rows = headed('Căn cứ Thông tư 97/2010/TT-BTC;');
    expect(told(lapsed, rows, on('2017-07-20', '2017-06-15'))).toEqual(['warning A1']);
    expect(told(lapsed, rows, on('2017-07-20', '2017-07-15'))).toEqual(['error A1']);
  });

  test('a period across the change asks for the day; a line with its own day does not', () => {
    const dates = over('2025-05-01', '2025-05-10');
    const [finding] = found(lapsed, line('TT 40/2017/TT-BTC'), dates);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message.vi).toContain('cần biết ngày');
    expect(told(lapsed, line('TT 40/2017/TT-BTC', 'Lớp ngày 02/5/2025'), dates)).toEqual([]);
    expect(found(lapsed, line('TT 40/2017/TT-BTC', 'Lớp ngày 08/5/2025'), dates)[0]?.message.vi).toContain(
      '08/05/2025',
    );
  });

  test('a group gives its day to its lines', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      ['I', 'Lớp 1 (ngày 02/5/2025)', '', '', '', '', ['=SUM(G3)', 6_000_000]],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000], 'TT 40/2017/TT-BTC'],
      ['II', 'Lớp 2 (ngày 08/5/2025)', '', '', '', '', ['=SUM(G5)', 6_000_000]],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D5*E5*F5', 6_000_000], 'TT 40/2017/TT-BTC'],
    ];
    expect(told(lapsed, rows, over('2025-05-01', '2025-05-10'))).toEqual(['warning H5']);
  });

  test('without dates it stands among what was not checked', () => {
    const { findings, notChecked } = checked(line('TT 97/2010/TT-BTC'));
    expect(findings.map(({ rule }) => rule)).not.toContain(lapsed);
    expect(notChecked.map(({ rule }) => rule)).toContain(lapsed);
  });

  test('a document that the steward adds is judged by its own days', () => {
    const items = reference.release.items.map((item) =>
      item.kind === 'document' && item.code === 'NQ90-2017-DN' ? { ...item, validTo: '2025-04-01' } : item,
    );
    const later = createReference({ ...reference.release, items });
    const check = createCheck(
      { sheets: [exampleSnapshot({ rows: line('NQ 90/2017/NQ-HĐND') })], names: [], stamp: null },
      later,
      on('2025-05-15'),
    );
    expect(check.results()[0]?.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toContain(
      'basis.lapsed error',
    );
  });
});

describe('basis.missing', () => {
  const missing = 'basis.missing';

  test('the one line without a word in a column that others fill, whatever they are for', () => {
    const line = (row: number, content: string, basis: string): ExampleCell[] => [
      row - 1,
      content,
      'bộ',
      1,
      1,
      6_800_000,
      [`=D${row}*E${row}*F${row}`, 6_800_000],
      basis,
    ];
    const table = (last: string): ExampleCell[][] => [
      EXAMPLE_HEADER,
      line(2, 'Hỗ trợ các đội', 'Quyết định của UBND xã'),
      line(3, 'Giải thưởng', 'Kế hoạch số 18/KH-UBND'),
      line(4, 'Backdrop, băng rôn', last),
    ];
    expect(told(missing, table(''))).toEqual(['warning H4']);
    expect(told(missing, table('Báo giá'))).toEqual([]);
  });
  const NOTED = [...EXAMPLE_HEADER.slice(0, 7), 'Ghi chú'];
  const allowance = (row: number, basis: ExampleCell, content = 'Phụ cấp lưu trú'): ExampleCell[] => [
    row - 1,
    content,
    'người/ngày',
    2,
    3,
    200_000,
    [`=D${row}*E${row}*F${row}`, 1_200_000],
    basis,
  ];
  const hall = (row: number, basis: ExampleCell, price = 2_000_000): ExampleCell[] => [
    row - 1,
    'Thuê hội trường',
    'ngày',
    1,
    3,
    price,
    [`=D${row}*E${row}*F${row}`, price * 3],
    basis,
  ];

  test('a hall without a quotation where the norms are cited', () => {
    expect(told(missing, [EXAMPLE_HEADER, allowance(2, 'NQ 90/2017/NQ-HĐND'), hall(3, '')])).toEqual([
      'warning H3',
    ]);
  });

  test('a column "Căn cứ" that stays blank is one note', () => {
    expect(told(missing, [EXAMPLE_HEADER, allowance(2, ''), hall(3, ''), hall(4, '')])).toEqual(['note H2']);
  });

  test('notes are for anything: one basis among them asks for nothing', () => {
    expect(told(missing, [NOTED, allowance(2, 'NQ 90/2017/NQ-HĐND'), allowance(3, ''), hall(4, '')])).toEqual(
      [],
    );
    expect(told(missing, [NOTED, allowance(2, ''), hall(3, '')])).toEqual([]);
  });

  test('several notes that cite make a habit, for lines of their kind only', () => {
    const rows = [
      NOTED,
      allowance(2, 'NQ 90/2017'),
      allowance(3, 'NQ 90/2017'),
      allowance(4, 'đoàn 2 người'),
      hall(5, ''),
    ];
    expect(told(missing, rows)).toEqual(['warning H4']);
  });

  test('a merged cell, a group, "như trên" and the content itself give the basis', () => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      allowance(2, 'NQ 90/2017/NQ-HĐND'),
      allowance(3, ''),
      allowance(4, 'nt'),
      allowance(5, '', 'Phụ cấp lưu trú (NQ 90/2017/NQ-HĐND)'),
    ];
    expect(told(missing, rows, null, ['H2:H3'])).toEqual([]);
    expect(told(missing, rows)).toEqual(['warning H3']);
  });

  test('what has no norm and is not bought needs no basis', () => {
    const other: ExampleCell[] = [2, 'Chi khác', 'lớp', 1, 3, 500_000, ['=D3*E3*F3', 1_500_000], ''];
    expect(told(missing, [EXAMPLE_HEADER, allowance(2, 'NQ 90/2017/NQ-HĐND'), other])).toEqual([]);
  });

  test('the one line without a word where all others name what they rest on', () => {
    const thing = (row: number, content: string, basis: ExampleCell): ExampleCell[] => [
      row - 1,
      content,
      'hộp',
      2,
      3,
      500_000,
      [`=D${row}*E${row}*F${row}`, 3_000_000],
      basis,
    ];
    const rows = (content: string): Rows => [
      NOTED,
      thing(2, 'Thay mực in', 'Báo giá, hợp đồng'),
      thing(3, 'Bảo trì máy tính', 'Báo giá'),
      thing(4, content, ''),
      thing(5, 'Thay ổ cứng', 'Báo giá'),
    ];
    expect(told(missing, rows('Sửa máy photocopy'))).toEqual(['warning H4']);
    // A rest has no paper, and two lines of four are a habit of their own.
    expect(told(missing, rows('Chi khác'))).toEqual([]);
    expect(told(missing, [...rows('Sửa máy photocopy'), thing(6, 'Thay chuột', '')])).toEqual([]);
    // What sets the price may have no number: the rate of a fee.
    const noted = (basis: string) =>
      rows('Sửa máy photocopy').map((row) =>
        row[0] === 3
          ? thing(4, 'Đăng ký mã số mã vạch', basis)
          : row.map((cell) => (cell === 'Báo giá' ? 'Báo giá tháng 5' : cell)),
      );
    expect(told(missing, noted('Theo mức thu phí'))).toEqual([]);
    expect(told(missing, noted('Theo số lượng'))).toEqual(['warning H4']);
    expect(told(missing, rows('Sửa máy photocopy').slice(0, 4))).toEqual([]);
  });

  test('what is bought for 50 million and more needs more than a circular', () => {
    const rows = (price: number, basis: string) => [
      EXAMPLE_HEADER,
      allowance(2, 'NQ 90/2017'),
      hall(3, basis, price),
    ];
    expect(told(missing, rows(20_000_000, 'TT 40/2017/TT-BTC'))).toEqual(['warning H3']);
    expect(found(missing, rows(20_000_000, 'TT 40/2017/TT-BTC'))[0]?.message.vi).toContain('giả định');
    expect(told(missing, rows(10_000_000, 'TT 40/2017/TT-BTC'))).toEqual([]);
    expect(told(missing, rows(20_000_000, '02 báo giá kèm theo'))).toEqual([]);
  });
});

describe('after an edit', () => {
  test.each([
    ['a basis', 1, 7, 'TT 12/2025/TT-BTC; TT 40/2017/TT-BTC'],
    ['a basis taken away', 2, 7, ''],
    ['a price above the norm', 1, 5, 900_000],
    ['an amount above the limit', 2, 6, 90_000_000],
    ['a content', 2, 1, 'Thuê xe'],
  ])('%s is judged as by a new check', (_name, row, column, value) => {
    const rows: Rows = [
      EXAMPLE_HEADER,
      [1, 'Phụ cấp lưu trú', 'người/ngày', 2, 3, 200_000, 1_200_000, 'TT 97/2010/TT-BTC'],
      [2, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000, 'TT 40/2017/TT-BTC'],
      ...Array.from({ length: 40 }, (_, index): ExampleCell[] => [
        index + 3,
        'Trang trí',
        'lớp',
        1,
        1,
        500_000,
        500_000,
        'Báo giá',
      ]),
    ];
    const { kept, fresh } = afterEdit(rows, { row, column, value }, on('2025-05-15'));
    expect(kept).toEqual(fresh);
  });
});
