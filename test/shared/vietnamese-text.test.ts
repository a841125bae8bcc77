// Comparing text and place names, numbers typed as text, and calendar dates.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureOf } from '#shared/sheet/figures.ts';
import { foldHash, foldText, normaliseText, placeName, plainText } from '#shared/vietnamese/compare.ts';
import {
  addDays,
  daysBetween,
  fiscalYear,
  formatDate,
  fromSerial,
  isCalendarDate,
  parseDateText,
  toSerial,
  today,
} from '#shared/vietnamese/date.ts';
import { formatMoney, parseNumberText } from '#shared/vietnamese/number.ts';

describe('text', () => {
  test('blanks become one space, the soft hyphen stays', () => {
    expect(normaliseText(' \u00A0Nội\u2003 dung\t\n\u200B')).toBe('Nội dung');
    expect(normaliseText('Nội dung'.normalize('NFD'))).toBe('Nội dung');
    expect(normaliseText('ch\u00ADa')).toBe('ch\u00ADa');
  });

  test('a text that needs no work is given back as the long way would give it', () => {
    const long = (text: string) =>
      text
        .normalize('NFC')
        .replace(/[\u200B\u2060\uFEFF]/g, '')
        .replace(/[\s\u0085\u180E]+/g, ' ')
        .trim();
    const letter = fc.oneof(
      fc.constantFrom(...'aăâđeêơưựốỹ  -.,/\n\u00A0\u00AD\u0085\u200B\u0301\u0302'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
        const text = letters.join('');
        expect(normaliseText(text)).toBe(long(text));
      }),
    );
  });

  test('a text is folded as its words are one by one', () => {
    const alike = (text: string) =>
      normaliseText(text)
        .toLowerCase()
        .normalize('NFC')
        .replace(/[\u2018\u2019\u02BC\u00B4\u0060\u2032]/g, "'")
        .replace(/ ?[-\u2010-\u2015\u2212] ?/g, '-');
    const piece = fc.oneof(
      fc.constantFrom(...'hoà thuỷ Tóan QÚY khoẻ gìa tíên đường uỷ İ ĳ Я 𝐚 𝐚oà oà𝐚 ²oà µ'.split(' ')),
      fc.constantFrom(' ', '\u00A0 ', '\u200B', '-', ' – ', '’', '.', '1', '\u0301', '\u0302', '\u00AD'),
      fc.string({ maxLength: 3 }),
      fc.string({ unit: fc.constantFrom(...'aăâeêioôơuưyáàảãạồốđqgnx'), maxLength: 4 }),
    );
    const write = fc.constantFrom('NFC', 'NFD');
    fc.assert(
      fc.property(fc.array(piece), write, (pieces, form) => {
        const text = pieces.join('').normalize(form);
        expect(foldText(text)).toBe(alike(text).replace(/\p{L}+/gu, (word) => foldText(word)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('texts of one fold have one hash', () => {
    const word = fc.constantFrom(...'hoà hòa Thuỷ đường ĐƯỜNG 12 m2 - – Quý-II khoán \u212A'.split(' '));
    const write = fc.constantFrom('NFC', 'NFD');
    const blank = fc.constantFrom(' ', '\u00A0 ', '\u200B');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, write, blank)), (words) => {
        const text = words.map(([one, form, space]) => one.normalize(form) + space).join('');
        expect(foldHash(text)).toBe(foldHash(foldText(text)));
        expect(foldHash(text.toUpperCase())).toBe(foldHash(text));
      }),
    );
    expect(foldHash('Thuê hội trường')).not.toBe(foldHash('Thuê phòng họp'));
  });

  test.each([
    ['Biên Hoà', 'Biên Hòa'],
    ['Thuỷ sản', 'thủy sản'],
    ['khoẻ', 'khỏe'],
    ['Tóan', 'toán'],
    ['Hòan thành', 'hoàn thành'],
    ['qúy', 'Quý'],
    ['QÚI 3', 'quí 3'],
    ['gìa', 'già'],
    ['tíên', 'tiến'],
    ['Luỹ kế', 'lũy kế'],
    ['NGUYỂN'.normalize('NFD'), 'nguyển'],
    ['M’Nông', "M'nông"],
    ['Quý II – III', 'quý ii-iii'],
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
  ])('%s = %s', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test.each([
    ['Thuế', 'Thuê'],
    ['đầu', 'đâu'],
    ['Đắk', 'Đak'],
    ['Định', 'Dinh'],
    ['hòa', 'hoa'],
    ['quá', 'qua'],
  ])('%s is not %s: accents count', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
    if (one !== 'Đắk') expect(plainText(one)).toBe(plainText(other));
  });

  test.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['người', 'người'],
    ['của', 'của'],
    ['quốc', 'quốc'],
    ['ngoài', 'ngoài'],
    ['khuỷu', 'khuỷu'],
    ['thuyền', 'thuyền'],
    ['nghĩa', 'nghĩa'],
    ['giếng', 'giếng'],
    ['mười', 'mười'],
    ['triệu', 'triệu'],
    ['đồng', 'đồng'],
    ['hòán', 'hòán'],
  ])('the key of %s is %s', (text, key) => {
    expect(foldText(text)).toBe(key);
  });

  test('plainText drops every accent', () => {
    expect(plainText('Đường số 5, Phường Trảng Dài – Đồng Nai')).toBe(
      'duong so 5, phuong trang dai-dong nai',
    );
  });

  test('folding again changes nothing', () => {
    const letters = fc.constantFrom(..."aáàeéêếiíoóôộơờuúưữyýĐđkhnqgt -'’–\u00A0");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(letters).map((all) => all.join('')),
        ),
        (text) => {
          expect(foldText(foldText(text))).toBe(foldText(text));
          expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
          expect(plainText(plainText(text))).toBe(plainText(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['H. Long Thành', 'huyện', 'long thành'],
  ['Huyện Long Thành', 'huyện', 'long thành'],
  ['H.Long Thành', 'huyện', 'long thành'],
  ['TP. Biên Hoà', 'thành phố', 'biên hòa'],
  ['TP Biên Hòa', 'thành phố', 'biên hòa'],
  ['T.P. Biên Hòa', 'thành phố', 'biên hòa'],
  ['thành phố Long Khánh', 'thành phố', 'long khánh'],
  ['Tỉnh Đồng Nai', 'tỉnh', 'đồng nai'],
  ['P.Trảng Dài', 'phường', 'trảng dài'],
  ['TT. Vĩnh An', 'thị trấn', 'vĩnh an'],
  ['Thị xã Long Khánh', 'thị xã', 'long khánh'],
  ['xã Lộ 25', 'xã', 'lộ 25'],
  ['Long Thành', null, 'long thành'],
  ['Huyện', null, 'huyện'],
  ['Xãm Lớn', null, 'xãm lớn'],
  ['Phú Hòa', null, 'phú hòa'],
  ['', null, ''],
])('place %s', (text, type, key) => {
  expect(placeName(text)).toEqual({ type, key });
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1_500_000, '1.500.000'],
    [-1_500_000, '-1.500.000'],
    [1234.5, '1.234,5'],
    [-0.0000001, '0'],
    [9_007_199_254_740_991, '9.007.199.254.740.991'],
  ])('%d is written %s', (amount, text) => {
    expect(formatMoney(amount)).toBe(text);
  });

  test.each([Number.NaN, Infinity])('%d is no amount', (amount) => {
    expect(() => formatMoney(amount)).toThrow(RangeError);
  });

  test.each([
    ['1500', 1500],
    ['1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1\u00A0500\u00A0000', 1_500_000],
    ['1.234.567,5', 1_234_567.5],
    ['1,234,567.5', 1_234_567.5],
    ['1,5', 1.5],
    ['1.25', 1.25],
    ['0.500', 0.5],
    ['0,125', 0.125],
    ['1.5000', 1.5],
    ['12345,678', 12345.678],
    ['(1.500.000)', -1_500_000],
    ['-1.500.000', -1_500_000],
    ['−3', -3],
    ['1.500 đồng', 1500],
    ['1.500đ', 1500],
    ['2.000.000 VNĐ', 2_000_000],
    ['1,5 đồng', 1.5],
    ['03', 3],
    ['0', 0],
    ["'500.000.000", 500_000_000],
    ['’500', 500],
    ['+3', 3],
    ['+1.500.000', 1_500_000],
    ['1\u202F500\u2009000', 1_500_000],
    ['1.500.000\u00A0₫', 1_500_000],
    ['1.500 đ/người', 1500],
    ['50.000đ', 50_000],
    ['500,000 đồng', 500_000],
    ['1.200.000 đồng/người/ngày', 1_200_000],
    ['50.000đ / suất ăn', 50_000],
    ['-1.200.000 VNĐ/lớp', -1_200_000],
  ])('"%s" is %d', (text, value) => {
    expect(parseNumberText(text)).toEqual({ kind: 'number', value });
  });

  test.each([
    ['1.500', [1500, 1.5]],
    ['1,500', [1500, 1.5]],
    ['(12.345)', [-12345, -12.345]],
  ])('"%s" can be read in two ways', (text, values) => {
    expect(parseNumberText(text)).toEqual({ kind: 'ambiguous', values });
  });

  test.each([
    ['2 triệu', 2_000_000, 'triệu'],
    ['2 Triệu đồng', 2_000_000, 'triệu'],
    ['1,1 triệu', 1_100_000, 'triệu'],
    ['8,2 triệu', 8_200_000, 'triệu'],
    ['1,0050 tỷ', 1_005_000_000, 'tỷ'],
    ['1,5 tỷ', 1_500_000_000, 'tỷ'],
    ['1.5 tỉ đồng', 1_500_000_000, 'tỷ'],
    ['500 nghìn', 500_000, 'nghìn'],
    ['500 ngàn đồng/buổi', 500_000, 'nghìn'],
    ['(2 triệu)', -2_000_000, 'triệu'],
    ['1.500.000 nghìn đồng', 1_500_000_000, 'nghìn'],
    ['45%', 0.45, '%'],
    ['12,5 %', 0.125, '%'],
    ['100%', 1, '%'],
    ['0,7%', 0.007, '%'],
  ])('"%s" is %d, "%s" counted in', (text, value, scale) => {
    expect(parseNumberText(text)).toEqual({ kind: 'number', value, scale });
  });

  test('two readings stay two, whatever the scale', () => {
    expect(parseNumberText('1.500 triệu')).toEqual({
      kind: 'ambiguous',
      values: [1_500_000_000, 1_500_000],
      scale: 'triệu',
    });
    expect(parseNumberText('1.234 nghìn đồng')).toMatchObject({ values: [1_234_000, 1_234] });
    expect(parseNumberText('33,333%')).toMatchObject({ kind: 'ambiguous', values: [333.33, 0.33333] });
  });

  test('a cell that counts in triệu or per cent has no figure of its own: its column says what 2 means', () => {
    for (const text of ['2 triệu', '1,5 tỷ đồng', '45%', '1.500 triệu'])
      expect(figureOf(text).kind).toBe('other');
    expect(figureOf('1.200.000 đ/người')).toEqual({ kind: 'text', value: 1_200_000 });
    expect(figureOf("'500.000")).toMatchObject({ kind: 'ambiguous', values: [500_000, 500] });
  });

  test.each([
    '',
    'abc',
    '1.',
    '+84 903 123 456',
    '+84.903.123.456',
    '+84903123456',
    '++5',
    '2 triệu 500',
    '2 triệu rưỡi',
    '1 triệu 500 nghìn',
    '2tr',
    '500k',
    '5 người',
    '2 buổi/ngày',
    '500.000/người',
    '1.500 đ/2 người',
    '45 % %',
    '20% đồng',
    'đ/người',
    "''5",
    "5'",
    'khoảng 2 triệu',
    '2-3 triệu',
    '1.500.00',
    '12.34.567',
    '1..5',
    '(5',
    '5)',
    '1-2',
    '20/6/2025',
    '1,500,000,5',
    'đồng',
    '1e5',
  ])('"%s" is no number', (text) => {
    expect(parseNumberText(text)).toEqual({ kind: 'none' });
  });

  test('what formatMoney writes reads back, alone or as one of two readings', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        const read = parseNumberText(formatMoney(amount));
        if (Math.abs(amount) < 1000 || Math.abs(amount) >= 1_000_000)
          expect(read).toEqual({ kind: 'number', value: amount });
        else expect(read).toMatchObject({ kind: 'ambiguous', values: [amount, amount / 1000] });
      }),
    );
  });
});

describe('dates', () => {
  test.each(['2025-06-30', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });
  test.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-06-31',
    '0000-01-01',
    '2025-6-1',
    '1900-02-29',
    '',
  ])('%s is none', (date) => {
    expect(isCalendarDate(date)).toBe(false);
  });

  test('days are counted across months, leap days and centuries', () => {
    expect(addDays('2025-06-30', 1)).toBe('2025-07-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-03-01', -1)).toBe('2025-02-28');
    expect(addDays('2000-02-28', 2)).toBe('2000-03-01');
    expect(daysBetween('2025-07-01', '2025-06-30')).toBe(-1);
    expect(daysBetween('2025-01-01', '2026-01-01')).toBe(365);
    expect(daysBetween('0001-01-01', '1970-01-01')).toBe(719_162);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('2025-02-30', 1)).toThrow(RangeError);
  });

  test('adding days agrees with UTC arithmetic', () => {
    fc.assert(
      fc.property(fc.integer({ min: -250_000, max: 250_000 }), (days) => {
        const expected = new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
        expect(addDays('2025-01-01', days)).toBe(expected);
        expect(daysBetween('2025-01-01', expected)).toBe(days);
      }),
    );
  });

  test.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2025-05-04', 45_781],
    ['9999-12-31', 2_958_465],
  ])('%s is serial %i', (date, serial) => {
    expect(toSerial(date)).toBe(serial);
    expect(fromSerial(serial)).toBe(date);
    expect(fromSerial(serial + 0.75)).toBe(date);
  });

  test('serials that are no day', () => {
    for (const serial of [0, -1, 60, 2_958_466, Number.NaN])
      expect(() => fromSerial(serial)).toThrow(RangeError);
    expect(() => toSerial('1899-12-31')).toThrow(RangeError);
  });

  test.each([
    ['20/6/2025', '2025-06-20'],
    ['01/07/2025', '2025-07-01'],
    ['20-06-2025', '2025-06-20'],
    ['20.6.2025', '2025-06-20'],
    ['2025-06-20', '2025-06-20'],
    ['ngày 20/6/2025', '2025-06-20'],
    ['20 / 6 / 2025', '2025-06-20'],
    ['20 - 06 - 2025', '2025-06-20'],
    ['20/06/2025 00:00:00', '2025-06-20'],
    ['2025-06-20T08:30', '2025-06-20'],
    ['Đồng Nai, ngày 20 tháng 6 năm 2025', '2025-06-20'],
    ['Đồng Nai, ngày  05  tháng 05 năm 2025'.normalize('NFD'), '2025-05-05'],
    ['31/6/2025', null],
    ['6/20/2025', null],
    ['20/6/25', null],
    ['20/6-2025', null],
    ['20.6', null],
    ['08:30', null],
    ['20/6/2025 lần 2', null],
    ['ngày     tháng   năm 2024', null],
    ['ngày 20 tháng 13 năm 2025', null],
    ['Quý II/2025', null],
    ['', null],
  ])('"%s" says %s', (text, date) => {
    expect(parseDateText(text)).toBe(date);
  });

  test('written the Vietnamese way', () => {
    expect(formatDate('2025-06-05')).toBe('05/06/2025');
    expect(() => formatDate('2025-06-31')).toThrow(RangeError);
    expect(fiscalYear('2025-12-31')).toBe(2025);
  });

  test('today is the day in Vietnam, whatever the machine says', () => {
    expect(today(Date.UTC(2025, 5, 30, 16, 59, 59))).toBe('2025-06-30');
    expect(today(Date.UTC(2025, 5, 30, 17, 0, 0))).toBe('2025-07-01');
  });
});
