// Addresses both ways, their limits, and how a sheet name is quoted.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COLUMN_COUNT,
  ROW_COUNT,
  cellAddress,
  columnIndex,
  columnName,
  parseAddress,
  quoteSheetName,
  rangeAddress,
} from '#shared/sheet/address.ts';

const rows = fc.nat(ROW_COUNT - 1);
const columns = fc.nat(COLUMN_COUNT - 1);

describe('columns', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%i is %s', (index, letters) => {
    expect(columnName(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
    expect(columnIndex(letters.toLowerCase())).toBe(index);
  });

  test.each(['', 'XFE', 'ZZZ', 'AAAA', '1', 'A1', 'Đ'])('"%s" is no column', (letters) => {
    expect(() => columnIndex(letters)).toThrow(RangeError);
  });

  test.each([-1, 16_384, 0.5, Number.NaN])('%d has no letters', (index) => {
    expect(() => columnName(index)).toThrow(RangeError);
  });

  test('names follow one another without gaps or repeats', () => {
    const names = Array.from({ length: COLUMN_COUNT }, (_, index) => columnName(index));
    expect(new Set(names).size).toBe(COLUMN_COUNT);
    expect(names.map(columnIndex)).toEqual(names.map((_, index) => index));
  });
});

describe('ranges', () => {
  test.each([
    ['A1', { top: 0, left: 0, bottom: 0, right: 0 }, 'A1'],
    ['$B$12', { top: 11, left: 1, bottom: 11, right: 1 }, 'B12'],
    ['a1:b2', { top: 0, left: 0, bottom: 1, right: 1 }, 'A1:B2'],
    ['B2:A1', { top: 0, left: 0, bottom: 1, right: 1 }, 'A1:B2'],
    ['C3:C3', { top: 2, left: 2, bottom: 2, right: 2 }, 'C3'],
    ['A:C', { top: 0, left: 0, bottom: 1_048_575, right: 2 }, 'A:C'],
    ['$C:$C', { top: 0, left: 2, bottom: 1_048_575, right: 2 }, 'C:C'],
    ['5:7', { top: 4, left: 0, bottom: 6, right: 16_383 }, '5:7'],
    ['XFD1048576', { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }, 'XFD1048576'],
  ])('%s', (text, range, written) => {
    expect(parseAddress(text)).toEqual(range);
    expect(rangeAddress(range)).toBe(written);
  });

  test.each([
    '',
    'A',
    '5',
    'A0',
    'A01',
    'XFE1',
    'A1048577',
    'A1:',
    ':A1',
    'A1:B',
    'A:5',
    'A1:B2:C3',
    'Sheet1!A1',
    ' A1',
    'A1 ',
    '$',
    'R1C1',
  ])('"%s" is no address', (text) => {
    expect(() => parseAddress(text)).toThrow(RangeError);
  });

  test('every cell and range comes back from its address', () => {
    fc.assert(
      fc.property(rows, rows, columns, columns, (row1, row2, column1, column2) => {
        const range = {
          top: Math.min(row1, row2),
          left: Math.min(column1, column2),
          bottom: Math.max(row1, row2),
          right: Math.max(column1, column2),
        };
        expect(parseAddress(rangeAddress(range))).toEqual(range);
        expect(parseAddress(cellAddress(row1, column1))).toMatchObject({ top: row1, left: column1 });
      }),
    );
  });

  test('a cell outside the sheet has no address', () => {
    expect(() => cellAddress(ROW_COUNT, 0)).toThrow(RangeError);
    expect(() => cellAddress(-1, 0)).toThrow(RangeError);
    expect(() => cellAddress(0, COLUMN_COUNT)).toThrow(RangeError);
  });
});

test.each([
  ['Sheet1', 'Sheet1'],
  ['Quy1', "'Quy1'"],
  ['DuToan', 'DuToan'],
  ['Du_toan.2025', 'Du_toan.2025'],
  ['Dự toán', "'Dự toán'"],
  ["It's", "'It''s'"],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
  ['rc', "'rc'"],
  ['2025', "'2025'"],
  ['TRUE', "'TRUE'"],
  ['Chi-tiet', "'Chi-tiet'"],
])('sheet %s is written %s', (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
});
