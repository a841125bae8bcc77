// Old .xls files: what LibreOffice and SheetJS wrote, what a test lays out record by record, and what is broken or hostile.
import { read, utils, write } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CellValue, SheetSnapshot } from '#shared/contract/snapshot.ts';
import { STAMP_NAMESPACE, workbookSnapshotSchema } from '#shared/contract/snapshot.ts';
import { FileError } from '#shared/file/model.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { readSnapshot } from '#shared/file/snapshot.ts';
import { readAnySnapshot, readXlsModel } from '#shared/file/xls.ts';
import { convertXls } from '#shared/file/xls/convert.ts';
import { toA1 } from '#shared/sheet/formula.ts';
import { EMPTY_STAMP } from '#shared/sheet/stamp.ts';
import type { BiffBook } from './biff.ts';
import {
  as,
  biff,
  biffStream,
  cellAt,
  container,
  f64,
  formula,
  joined,
  narrow,
  number,
  record,
  ref,
  special,
  u16,
  u32,
  wide,
} from './biff.ts';
import { randomOf, spoilBytes } from './fuzz.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/files/${name}`, import.meta.url)));
const estimate = fixture('old-estimate.xls');

/** The one sheet of a file, and what was said about it. */
function sheetOf(book: BiffBook): SheetSnapshot & { said: string } {
  const { snapshot, unread } = readAnySnapshot(biff(book));
  const [sheet] = snapshot.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return { ...sheet, said: unread.map(({ text }) => text.en).join(' ') };
}
const sheetWith = (...records: Uint8Array[]): SheetSnapshot & { said: string } =>
  sheetOf({ sheets: [{ name: 'A', records }] });

/** The formula of a cell with these tokens, in A1. */
function shown(tokens: number[], extra: number[] = [], book: Partial<BiffBook> = {}): string {
  const { formulas, row, column } = sheetOf({
    ...book,
    sheets: [{ name: 'A', records: [formula(4, 2, 7, tokens, extra)] }, ...(book.sheets ?? [])],
  });
  return toA1(formulas[0]?.[0] ?? '', row, column);
}

function reason(file: Uint8Array): FileError {
  try {
    readAnySnapshot(file);
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error('opened');
}

describe('files of LibreOffice', () => {
  test.each(['old-estimate', 'old-1904'])('%s reads like the same workbook as .xlsx', (name) => {
    const old = readAnySnapshot(fixture(`${name}.xls`));
    expect(old).toEqual(readSnapshot(fixture(`${name}.xlsx`)));
    expect(workbookSnapshotSchema.parse(old.snapshot)).toEqual(old.snapshot);
  });

  test('sheets, hidden things, names, merges', () => {
    const { snapshot } = readAnySnapshot(estimate);
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Dự toán', 'visible'],
      ['Đơn giá', 'hidden'],
      ['Khác', 'visible'],
    ]);
    expect(snapshot.sheets[0]).toMatchObject({
      merges: ['A4:H4'],
      hiddenRows: [[16, 16]],
      hiddenColumns: [[7, 7]],
    });
    expect(snapshot.names).toContainEqual({ name: 'NuocUong', refersTo: "='Đơn giá'!$B$3", visible: true });
  });

  test('TCVN3 arrives as the code points that are stored, soft hyphen included', () => {
    expect(readAnySnapshot(estimate).snapshot.sheets[2]?.values[0]?.[0]).toBe(
      'Dù to¸n chi tiÕt \u00adu tiªn',
    );
  });

  test('SheetJS reads the same values and formulas', () => {
    const judge = read(estimate, { dense: true, cellFormula: true });
    for (const sheet of readAnySnapshot(estimate).snapshot.sheets) {
      const rows = (judge.Sheets[sheet.name]?.['!data'] ?? []) as {
        [column: number]: { t: string; v?: CellValue; w?: string; f?: string };
      }[];
      sheet.values.forEach((line, i) =>
        line.forEach((value, k) => {
          const [row, column] = [sheet.row + i, sheet.column + k];
          const cell = rows[row]?.[column];
          expect(value).toBe(cell === undefined ? '' : cell.t === 'e' ? cell.w : cell.v);
          const own = sheet.formulas[i]?.[k] ?? '';
          // whole columns SheetJS shows with their last row
          const theirs = cell?.f?.replaceAll(/(\$?[A-Z]+)\$1:(\$?[A-Z]+)\$65536/g, '$1:$2');
          expect(own === '' ? undefined : toA1(own, row, column)).toBe(
            theirs === undefined ? theirs : `=${theirs}`,
          );
        }),
      );
    }
  });
});

describe('files of SheetJS', () => {
  // its older format holds plain ASCII only
  test.each([
    ['biff8', 'Dù to¸n \u00adu tiªn'],
    ['biff5', 'Du toan'],
  ] as const)('%s', (bookType, text) => {
    const rows = [
      [text, 1.5, -7],
      [true, 123456789, 0.1],
    ];
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'A');
    const file = new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
    expect(readAnySnapshot(file).snapshot.sheets[0]?.values).toEqual(rows);
  });
});

describe('cells', () => {
  test('the four ways a number is stored', () => {
    const { values } = sheetWith(
      number(0, 0, 1.25),
      // whole, hundredths, upper half of a floating number, and that in hundredths
      record(0x27e, cellAt(1, 0), u32((-5 << 2) | 2)),
      record(0x27e, cellAt(2, 0), u32((12345 << 2) | 3)),
      record(0x27e, cellAt(3, 0), u32(0x3ff80000)),
      record(0x27e, cellAt(4, 0), u32(0x40590001)),
      record(0xbd, u16(5), u16(0), u16(0), u32((1 << 2) | 2), u16(0), u32((2 << 2) | 2), u16(1)),
    );
    expect(values).toEqual([
      [1.25, ''],
      [-5, ''],
      [123.45, ''],
      [1.5, ''],
      [1, ''],
      [1, 2],
    ]);
  });

  test('logical values, errors, texts in the cell', () => {
    const { values, said } = sheetWith(
      record(0x205, cellAt(0, 0), [1, 0]),
      record(0x205, cellAt(0, 1), [0x2a, 1]),
      record(0x204, cellAt(0, 2), u16(2), wide('đơ')),
      record(0xd6, cellAt(0, 3), u16(2), narrow('ab'), u16(1), u32(0)),
      formula(0, 4, special(0), [0x17, 1, ...narrow('x')]),
      record(0x207, u16(2), wide('ấy')),
      formula(0, 5, special(1, 1), [0x1d, 1]),
      formula(0, 6, special(2, 7), [0x1c, 7]),
      formula(0, 7, special(3), [0x17, 0, 0]),
    );
    expect(values).toEqual([[true, '#N/A', 'đơ', 'ab', 'ấy', true, '#DIV/0!', '']]);
    expect(said).toBe('');
  });

  test('shared texts: cut between records, with another width after the cut, with runs and phonetics', () => {
    const strings = record(
      0xfc,
      u32(4),
      u32(4),
      [...u16(3), ...narrow('abc')],
      // rich: two runs of four bytes behind the letters
      [...u16(2), 8, ...u16(2), 0x64, 0x65, ...u32(0), ...u32(0)],
      // phonetic: three bytes behind
      [...u16(1), 5, ...u32(3), ...u16(0x1ed1), 1, 2, 3],
      [...u16(5), ...narrow('vi')],
    );
    const rest = record(0x3c, wide('ết!'));
    const cells = [0, 1, 2, 3].map((i) => record(0xfd, cellAt(0, i), u32(i)));
    const { values } = sheetOf({ globals: [strings, rest], sheets: [{ name: 'A', records: cells }] });
    expect(values).toEqual([['abc', 'de', 'ố', 'viết!']]);
  });

  test('dates that count from 1904 keep their serials', () => {
    expect(readXlsModel(fixture('old-1904.xls')).model.date1904).toBe(true);
    expect(readAnySnapshot(fixture('old-1904.xls')).snapshot.sheets[0]?.values).toEqual([[44325, 44326]]);
  });

  test('a chart that lies in the sheet is no part of it', () => {
    const { values } = sheetWith(
      number(0, 0, 1),
      record(0x809, u16(0x600), u16(0x20), u32(0), u32(0), u32(0)),
      number(5, 5, 99),
      record(0x0a),
      number(0, 1, 2),
    );
    expect(values).toEqual([[1, 2]]);
  });

  test('hidden rows and columns, rows hidden by default, merges', () => {
    const row = (index: number, flags: number): Uint8Array =>
      record(0x208, u16(index), u16(0), u16(1), u16(300), u32(0), u16(flags), u16(0));
    const sheet = sheetWith(
      record(0x225, u16(0x02), u16(300)),
      record(0x7d, u16(1), u16(2), u16(2560), u16(0), u16(1), u16(0)),
      row(0, 0),
      row(3, 0),
      number(0, 0, 1),
      number(3, 4, 2),
      record(
        0xe5,
        u16(2),
        [3, 3, 0, 1, 0, 0, 0, 1].flatMap((at) => u16(at)),
      ),
    );
    expect(sheet).toMatchObject({
      hiddenRows: [[1, 2]],
      hiddenColumns: [[1, 2]],
      merges: ['A1:B1', 'A4:B4'],
    });
  });
});

describe('formulas', () => {
  test.each([
    ['operators', [...ref(0, 0), ...ref(1, 0), 0x03, 0x1e, 2, 0, 0x15, 0x05], '=A1+A2*(2)'],
    ['signs', [...ref(0, 0), 0x13, 0x14, 0x1e, 3, 0, 0x12, 0x07], '=-A1%^+3'],
    [
      'fixed parts',
      [...ref(0, 0, 0), ...ref(1, 1, 0x4000), 0x0b, ...ref(2, 2, 0x8000), 0x0e],
      '=$A$1=B$2<>$C3',
    ],
    ['numbers', [0x1f, ...f64(1e30), 0x1f, ...f64(0.1), 0x04], '=1E+30-0.1'],
    ['texts', [0x17, 3, ...narrow('a"b'), 0x17, 1, ...wide('ố'), 0x08], '="a""b"&"ố"'],
    [
      'a sum by its short form',
      [0x25, ...[0, 3, 0xc000, 0xc000].flatMap(u16), 0x19, 0x10, 0, 0],
      '=SUM(A1:A4)',
    ],
    ['a function with its number of arguments', [...ref(0, 0), 0x1e, 2, 0, 0x41, ...u16(27)], '=ROUND(A1,2)'],
    ['one without', [0x41, ...u16(221)], '=TODAY()'],
    [
      'a condition with its jumps and a missing part',
      [0x1d, 1, 0x19, 2, 9, 0, 0x16, 0x19, 8, 9, 0, 0x1e, 5, 0, 0x19, 8, 3, 0, 0x42, 3, ...u16(1)],
      '=IF(TRUE,,5)',
    ],
    [
      'a choice with its list of jumps',
      [0x1e, 1, 0, 0x19, 4, 2, 0, 1, 0, 2, 0, 3, 0, 0x1e, 7, 0, 0x1e, 8, 0, 0x42, 3, ...u16(100)],
      '=CHOOSE(1,7,8)',
    ],
    ['whole columns', [0x25, ...[0, 0xffff, 0xc001, 0x4003].flatMap(u16)], '=B:D'],
    ['whole rows', [0x25, ...[1, 2, 0x8000, 0xff].flatMap(u16)], '=2:$3'],
    [
      'a union and an intersection',
      [...ref(0, 0), ...ref(1, 0), 0x10, 0x15, ...ref(2, 0), 0x0f],
      '=(A1,A2) A3',
    ],
    [
      'blanks as they were typed',
      [
        ...ref(0, 0),
        0x19,
        0x40,
        0,
        1,
        ...ref(1, 0),
        0x19,
        0x40,
        0,
        2,
        0x03,
        0x19,
        0x40,
        2,
        1,
        0x19,
        0x40,
        4,
        1,
        0x15,
      ],
      '= (A1  + A2 )',
    ],
    ['errors', [0x1c, 0x2a, 0x2a, 0, 0, 0, 0, 0x03, 0x2b, 0, 0, 0, 0, 0, 0, 0, 0, 0x03], '=#N/A+#REF!+#REF!'],
    [
      'what an area was last time',
      [0x26, 0, 0, 0, 0, 5, 0, ...ref(0, 0)],
      '=A1',
      [1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ],
    [
      'constants',
      [0x60, 0, 0, 0, 0, 0, 0, 0],
      '={1,"ab";TRUE,#N/A}',
      [
        ...[1, 1, 0],
        ...[1, ...f64(1)],
        ...[2, ...u16(2), ...narrow('ab')],
        ...[4, 1, 0, 0, 0, 0, 0, 0, 0],
        ...[16, 0x2a, 0, 0, 0, 0, 0, 0, 0],
      ],
    ],
  ] as [string, number[], string, number[]?][])('%s', (_name, tokens, text, extra = []) =>
    expect(shown(tokens, extra)).toBe(text),
  );

  test.each([
    ['too few operands', [...ref(0, 0), 0x03]],
    ['too many', [...ref(0, 0), ...ref(0, 1)]],
    ['a token cut short', [0x1f, 0, 0]],
    ['a token nobody knows', [0x18, 1, 0, 0, 0, 0]],
    ['a function nobody knows', [0x41, ...u16(399)]],
    ['a name that is not there', [0x43, ...u32(9)]],
    ['constants cut short', [0x60, 0, 0, 0, 0, 0, 0, 0], [255, 255, 255, 1]],
    ['an endless number', [0x1f, ...f64(Infinity)]],
    ['a formula shared by nobody', as(0, 0)],
  ] as [string, number[], number[]?][])(
    '%s: the result is kept and it is said',
    (_name, tokens, extra = []) => {
      const sheet = sheetWith(formula(4, 2, 7, tokens, extra));
      expect(sheet).toMatchObject({ values: [[7]], formulas: [['']] });
      expect(sheet.said).toContain('whose formula is lost');
    },
  );

  test('one formula shared by a column, wrapping round at the edge of the old sheet', () => {
    // as in row 0: the cell to the left, and the row above it
    const tokens = [0x4c, ...u16(0), ...u16(0xc0ff), 0x4c, ...u16(0xffff), ...u16(0xc000), 0x03];
    const { formulas, values } = sheetWith(
      formula(0, 1, special(0), as(0, 1)),
      record(0x4bc, u16(0), u16(2), [1, 1, 0, 3], u16(tokens.length), tokens),
      record(0x207, u16(1), narrow('a')),
      formula(1, 1, 8, as(0, 1)),
      formula(2, 1, 9, as(0, 1)),
    );
    expect(values).toEqual([['a'], [8], [9]]);
    expect(formulas).toEqual([['=RC[-1]+R[65535]C'], ['=RC[-1]+R[-1]C'], ['=RC[-1]+R[-1]C']]);
  });

  test('the same tokens in other rows are the same formula, other ones are not', () => {
    const { formulas } = sheetWith(
      ...[0, 1, 2].map((row) => formula(row, 1, 1, [...ref(row, 0), ...ref(0, 0, 0), 0x05])),
      formula(3, 1, 1, [...ref(2, 0), ...ref(0, 0, 0), 0x05]),
      formula(4, 1, 1, [...ref(4, 0), ...ref(1, 0, 0), 0x05]),
    );
    expect(formulas.flat()).toEqual([
      '=RC[-1]*R1C1',
      '=RC[-1]*R1C1',
      '=RC[-1]*R1C1',
      '=R[-1]C[-1]*R1C1',
      '=RC[-1]*R2C1',
    ]);
  });

  test('an array formula stands on its first cell, a data table on none', () => {
    const { formulas, values } = sheetWith(
      formula(0, 1, 2, as(0, 1)),
      record(0x221, u16(0), u16(1), [1, 1], u16(0), u32(0), u16(5), ref(0, 0)),
      formula(1, 1, 3, as(0, 1)),
      formula(0, 2, 4, [0x02, ...u16(0), ...u16(2)]),
      record(0x236, u16(0), u16(0), [2, 2], u16(0), u32(0), u32(0)),
    );
    expect(formulas).toEqual([
      ['=RC[-1]', ''],
      ['', ''],
    ]);
    expect(values).toEqual([
      [2, 4],
      [3, ''],
    ]);
  });

  describe('names and other sheets', () => {
    const name = (text: string, tokens: number[], { flags = 0, sheet = 0 } = {}): Uint8Array =>
      record(
        0x18,
        u16(flags),
        [0, text.length],
        u16(tokens.length),
        u16(0),
        u16(sheet),
        u32(0),
        wide(text),
        tokens,
      );
    const sheetRef = (use: number): number[] => [0x5a, ...u16(use), ...u16(0), ...u16(0xc000)];
    const globals = [
      record(0x1ae, u16(3), u16(0x401)),
      record(0x1ae, u16(1), u16(0x3a01)),
      record(0x23, u16(0), u32(0), [5], narrow('EDATE'), u16(2), [0x1c, 0x17]),
      record(0x1ae, u16(1), u16(12), narrow('\x01\x02TC\x03Gia.xls'), u16(8), narrow('Bang gia')),
      record(0x23, u16(0), u32(0), [3], narrow('Lai'), u16(0)),
      record(
        0x17,
        u16(6),
        [0, 1, 1, 0, 0, 2, 1, 0xfffe, 0xfffe, 2, 0, 0, 0, 0xffff, 0xffff, 0, 0xfffe, 0xfffe].flatMap(u16),
      ),
      name('TyLe', [0x1f, ...f64(0.5)]),
      name('An', sheetRef(0), { flags: 1 }),
      name('_xlfn.IFERROR', [0x1c, 0x1d], { flags: 1 }),
      name('Rieng', sheetRef(0), { sheet: 2 }),
      name('\x06', sheetRef(0), { flags: 0x20, sheet: 1 }),
    ];
    const sheets = [
      { name: "Chi 'tiết' 1", records: [] },
      { name: 'Tổng', records: [] },
    ];

    test.each([
      ['another sheet', sheetRef(0), "='Chi ''tiết'' 1'!A1"],
      ['sheets from one to another', sheetRef(1), '=A:Tổng!A1'],
      ['another workbook', sheetRef(3), "='[1]Bang gia'!A1"],
      ['a sheet that is gone', sheetRef(4), '=#REF!'],
      ['a cell that is gone', [0x5c, ...u16(0), 0, 0, 0, 0], "='Chi ''tiết'' 1'!#REF!"],
      ['an area', [0x5b, ...u16(0), ...[0, 1, 0xc000, 0xc001].flatMap(u16)], "='Chi ''tiết'' 1'!A1:B2"],
      ['a name', [0x43, ...u32(1)], '=TyLe'],
      ['a name of a sheet', [0x59, ...u16(0), ...u16(4), 0, 0], "='Chi ''tiết'' 1'!Rieng"],
      ['a name of another workbook', [0x59, ...u16(3), ...u16(1), 0, 0], '=[1]!Lai'],
      [
        'a function of the analysis add-in',
        [0x59, ...u16(2), ...u16(1), 0, 0, ...ref(0, 0), 0x1e, 1, 0, 0x42, 3, ...u16(255)],
        '=EDATE(A1,1)',
      ],
      [
        'a newer function',
        [0x23, ...u32(3), ...ref(0, 0), 0x1e, 0, 0, 0x42, 3, ...u16(255)],
        '=IFERROR(A1,0)',
      ],
    ] as [string, number[], string][])('%s', (_name, tokens, text) =>
      expect(shown(tokens, [], { globals, sheets })).toBe(text),
    );

    test('names of the workbook, without those of a sheet and those Excel keeps', () => {
      const file = biff({ globals, sheets: [{ name: 'A', records: [number(0, 0, 1)] }, ...sheets] });
      expect(readAnySnapshot(file).snapshot.names).toEqual([
        { name: 'An', refersTo: "='Chi ''tiết'' 1'!A1", visible: false },
        { name: 'TyLe', refersTo: '=0.5', visible: true },
      ]);
    });

    test('the new .xlsx keeps the link to the other workbook', () => {
      const file = biff({
        globals,
        sheets: [{ name: 'A', records: [formula(0, 0, 5, sheetRef(3))] }, ...sheets],
      });
      const { bytes } = convertXls(file);
      expect(readAnySnapshot(bytes)).toEqual(readAnySnapshot(file));
      const parts = Object.keys((read(bytes, { bookFiles: true }) as { files?: object }).files ?? {});
      expect(parts.filter((part) => part.includes('externalLink'))).toHaveLength(2);
    });
  });
});

describe('other tabs', () => {
  test('charts are passed over, macros and dialogs are named', () => {
    const { snapshot, unread } = readAnySnapshot(
      biff({
        sheets: [
          { name: 'Biểu đồ', kind: 2, records: [] },
          { name: 'Macro1', kind: 1, records: [number(0, 0, 1)] },
          { name: 'Hộp', records: [record(0x81, u16(0x10))] },
          { name: 'Ẩn', hidden: 2, records: [number(0, 0, 1)] },
        ],
      }),
    );
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['Ẩn', 'veryHidden']]);
    expect(unread.map(({ text }) => text.vi)).toEqual([
      expect.stringContaining('Macro1'),
      expect.stringContaining('Hộp'),
    ]);
  });
});

describe('Excel 5 and 95', () => {
  const old = (code: number, ...records: Uint8Array[]): Uint8Array =>
    container({
      Book: biffStream({
        version: 0x0500,
        globals: [
          record(0x42, u16(code)),
          record(0x17, [2, 3, 0x41]),
          record(
            0x17,
            [13, 1],
            [...'[Gia.xls]Gia'].map((char) => char.charCodeAt(0)),
          ),
        ],
        sheets: [
          { name: 'A', records },
          { name: 'B', records: [] },
        ],
      }),
    });
  const text = (column: number, bytes: number[]): Uint8Array =>
    record(0x204, cellAt(0, column), u16(bytes.length), bytes);

  test.each([
    ['Western', 1252, [0x44, 0xf9, 0x20, 0xad, 0x80], 'Dù \u00ad€'],
    ['Vietnamese', 1258, [0xd0, 0xe3, 0xf5, 0xec, 0xad], 'Đăơ\u0301\u00ad'],
  ])('texts of the %s code page', (_name, code, bytes, expected) => {
    const { snapshot, unread } = readAnySnapshot(old(code, text(0, bytes)));
    expect(snapshot.sheets[0]?.values).toEqual([[expected]]);
    expect(unread).toEqual([]);
  });

  test('a code page that is not known is said', () => {
    expect(readAnySnapshot(old(949, text(0, [0x41]))).unread[0]?.text.vi).toContain('949');
  });

  test('formulas: references of three bytes, other sheets, other workbooks, names', () => {
    const near = (row: number, column: number, flags = 0xc000): number[] => [
      0x44,
      ...u16(row | flags),
      column,
    ];
    const blank = (count: number): number[] => new Array<number>(count).fill(0);
    const onSheet = (use: number, tab: number): number[] => [
      0x5a,
      ...u16(use),
      ...blank(8),
      ...u16(tab),
      ...u16(tab),
      ...u16(0xc000),
      0,
    ];
    const { snapshot } = readAnySnapshot(
      old(
        1252,
        formula(1, 1, 1, [...near(0, 0), ...near(0, 0, 0x4000), 0x03]),
        formula(1, 2, 1, [0x25, ...u16(0xc000), ...u16(0xc001), 0, 1, 0x19, 0x10, 0, 0]),
        formula(1, 3, 1, onSheet(0xffff, 1)),
        formula(1, 4, 1, onSheet(2, 0)),
        formula(1, 5, 1, [0x25, ...u16(0x4000), ...u16(0x7fff), 0, 0]),
        formula(1, 6, 1, [0x17, 2, 0x44, 0xf9]),
      ),
    );
    expect(snapshot.sheets[0]?.formulas).toEqual([
      [
        '=R[-1]C[-1]+R1C[-1]',
        '=SUM(R[-1]C[-2]:RC[-1])',
        '=B!R[-1]C[-3]',
        '=[1]Gia!R[-1]C[-4]',
        '=C[-5]',
        '="Dù"',
      ],
    ]);
  });

  test('without a container', () => {
    const stream = biffStream({ version: 0x0500, sheets: [{ name: 'A', records: [number(0, 0, 3)] }] });
    expect(readAnySnapshot(stream).snapshot.sheets[0]?.values).toEqual([[3]]);
  });
});

describe('as a new .xlsx', () => {
  test('the checker sees the same; fonts, formats, widths and heights are carried over', () => {
    const { bytes, unread } = convertXls(estimate);
    expect(unread).toEqual([]);
    expect(readAnySnapshot(bytes)).toEqual(readAnySnapshot(estimate));
    const model = readWorkbook(bytes);
    const looks = (sheet: number, row: number, column: number): object => {
      const cell = model.sheets[sheet]?.cells.find((one) => one.row === row && one.column === column);
      return model.styles[cell?.style ?? 0] ?? {};
    };
    expect(looks(0, 3, 0)).toMatchObject({ bold: true, fontSize: 14, horizontal: 'center' });
    expect(looks(0, 7, 1)).toMatchObject({ wrap: true, vertical: 'center' });
    expect(looks(0, 9, 6)).toMatchObject({ numberFormat: '#,##0' });
    expect(looks(0, 5, 2)).toMatchObject({
      numberFormat: expect.stringMatching(/d+\\?\/m+\\?\/y+/i) as string,
    });
    expect(looks(2, 0, 0)).toMatchObject({ fontName: '.VnTime', fontSize: 13 });
    expect(model.sheets[0]?.columns[1]?.width).toBeGreaterThan(20);
    // of two lines
    expect(model.sheets[0]?.rows.find(({ row }) => row === 7)?.height).toBeGreaterThan(20);
    expect(model.sheets[2]?.cells.filter((cell) => cell.arrayRange === 'A4:A5')).toHaveLength(2);
    expect(model.sheets[model.active]?.name).toBe('Dự toán');
  });

  test('days from 1904 stay so', () => {
    const { bytes } = convertXls(fixture('old-1904.xls'));
    expect(readWorkbook(bytes).date1904).toBe(true);
    expect(readAnySnapshot(bytes)).toEqual(readAnySnapshot(fixture('old-1904.xls')));
  });

  test('a second sheet may have the name a new workbook begins with', () => {
    const sheet = (name: string, value: number): BiffBook['sheets'][number] => ({
      name,
      records: [number(0, 0, value)],
    });
    const file = biff({ sheets: [sheet('constructor', 1), sheet('Sheet1', 2)] });
    expect(readAnySnapshot(convertXls(file).bytes)).toEqual(readAnySnapshot(file));
  });

  test('a formula that reads a tab which is not carried over becomes its result', () => {
    const globals = [record(0x1ae, u16(2), u16(0x401)), record(0x17, u16(1), [0, 1, 1].flatMap(u16))];
    const records = [formula(0, 0, 5, [0x5a, ...u16(0), ...u16(0), ...u16(0xc000)])];
    const file = biff({
      globals,
      sheets: [
        { name: 'A', records },
        { name: 'M', kind: 1, records: [] },
      ],
    });
    const [cell] = readWorkbook(convertXls(file).bytes).sheets[0]?.cells ?? [];
    expect(cell).toMatchObject({ value: 5 });
    expect(cell?.formula).toBeUndefined();
  });

  test('what the product keeps in a workbook comes along', () => {
    const stamp = `<stamp xmlns="${STAMP_NAMESPACE}">{"version":1,"sheets":[]}</stamp>`;
    const file = container({
      Workbook: biffStream({ sheets: [{ name: 'A', records: [number(0, 0, 1)] }] }),
      'MsoDataStore/ABC/Item': strToU8(stamp),
    });
    expect(readAnySnapshot(file).snapshot.stamp).toEqual(EMPTY_STAMP);
    expect(readAnySnapshot(convertXls(file).bytes)).toEqual(readAnySnapshot(file));
  });
});

describe('what is no readable .xls', () => {
  test.each([
    ['a password', biff({ globals: [record(0x2f, u16(1), u16(1))], sheets: [] }), 'encrypted', 'mật khẩu'],
    [
      'an encrypted .xlsx',
      container({ EncryptionInfo: strToU8('x'), EncryptedPackage: strToU8('y') }),
      'encrypted',
      'mật khẩu',
    ],
    ['Excel 4', joined([record(0x409, u16(0), u16(0x10)), record(0x0a)]), 'old-format', 'Excel 4'],
    [
      'a web page named .xls',
      strToU8('<html><table><tr><td>1</td></tr></table></html>'),
      'not-a-workbook',
      'HTML',
    ],
    ['text named .xls', strToU8('STT\tNội dung\n1\tThuê xe'), 'not-a-workbook', 'CSV'],
    ['a container without a workbook', container({ WordDocument: strToU8('x') }), 'not-a-workbook', 'Word'],
    ['no records', container({ Workbook: new Uint8Array(5000) }), 'damaged', 'Workbook'],
  ] as [string, Uint8Array, FileError['code'], string][])('%s', (_name, file, code, words) => {
    const error = reason(file);
    expect(error.code).toBe(code);
    expect(error.text.vi).toContain(words);
  });

  test('a file cut short gives what stands before the cut, and says so', () => {
    const rows = Array.from({ length: 2000 }, (_, row) => number(row, 0, row));
    const file = biff({ sheets: [{ name: 'A', records: rows }] });
    const cut = readAnySnapshot(file.subarray(0, file.length >> 1));
    const count = cut.snapshot.sheets[0]?.values.length ?? 0;
    expect(count).toBeGreaterThan(500);
    expect(count).toBeLessThan(2000);
    expect(cut.unread.map(({ text }) => text.en).join(' ')).toContain('damaged midway');
  });
});

describe('hostile files', () => {
  /** Read or refused with a sentence within the two seconds a person waits. */
  function survives(file: Uint8Array): void {
    const start = performance.now();
    try {
      readAnySnapshot(file);
    } catch (error) {
      expect(error).toBeInstanceOf(FileError);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  }
  const sheetOnly = (records: Uint8Array[]): Uint8Array => biff({ sheets: [{ name: 'A', records }] });
  const big = biff({
    sheets: [{ name: 'A', records: Array.from({ length: 20_000 }, (_, row) => number(row, 0, row)) }],
  });
  const tableAt = (file: Uint8Array): number => 512 * (1 + new DataView(file.buffer).getUint32(76, true));
  const changed = (at: (file: Uint8Array) => number, value: number): Uint8Array => {
    const file = big.slice();
    new DataView(file.buffer).setUint32(at(file), value, true);
    return file;
  };

  test.each([
    ['a chain that bites its tail', () => changed((file) => tableAt(file) + 4 * 20, 3)],
    [
      'a directory that does',
      () => changed((file) => tableAt(file) + 4 * new DataView(file.buffer).getUint32(48, true), 0),
    ],
    ['a list of tables that goes on for ever', () => changed(() => 68, 1)],
    ['sectors of no size', () => changed(() => 30, 0)],
    [
      'five thousand sheets in one place',
      () => {
        const first = { name: 'A', records: Array.from({ length: 20_000 }, (_, row) => number(row, 0, row)) };
        const rest = Array.from({ length: 4999 }, (_, i) => ({ name: `S${i}`, records: [], at: 0 }));
        return biff({ sheets: [first, ...rest] });
      },
    ],
    [
      'a cell far away in every row',
      () =>
        sheetOnly(Array.from({ length: 40_000 }, (_, row) => number(row, 255, 1)).concat(number(0, 0, 1))),
    ],
    [
      'a list of constants with all but its end',
      () =>
        sheetOnly(
          Array.from({ length: 2000 }, (_, row) =>
            formula(row, 0, 1, [0x60, 0, 0, 0, 0, 0, 0, 0], [255, 255, 255]),
          ),
        ),
    ],
    [
      'a long formula shared by every cell',
      () => {
        const tokens = [
          ...ref(0, 0),
          ...Array.from({ length: 1300 }, () => [0x4c, ...u16(0xffff), ...u16(0xc000), 0x03]).flat(),
        ];
        return sheetOnly([
          formula(0, 0, 1, as(0, 0)),
          record(0x4bc, u16(0), u16(0xffff), [0, 255, 0, 0], u16(tokens.length), tokens),
          ...Array.from({ length: 60_000 }, (_, i) => formula(i >> 8, i & 255, 1, as(0, 0))),
        ]);
      },
    ],
    [
      'names that grow in formulas',
      () => {
        const name = 'N'.repeat(255);
        const names = record(
          0x18,
          u16(0),
          [0, 255],
          u16(3),
          u16(0),
          u16(0),
          u32(0),
          narrow(name),
          [0x1e, 1, 0],
        );
        const tokens = [
          0x43,
          ...u32(1),
          ...Array.from({ length: 1000 }, () => [0x43, ...u32(1), 0x08]).flat(),
        ];
        return biff({
          globals: [names],
          sheets: [
            { name: 'A', records: Array.from({ length: 500 }, (_, row) => formula(row, 0, row, tokens)) },
          ],
        });
      },
    ],
    [
      'a million merged areas',
      () => {
        const area = [0, 1, 0, 1].flatMap((at) => u16(at));
        const areas = record(0xe5, u16(1000), Array.from({ length: 1000 }, () => area).flat());
        return sheetOnly(new Array<Uint8Array>(700).fill(areas));
      },
    ],
    [
      'texts that are counted but not there',
      () =>
        biff({
          globals: [record(0xfc, u32(0xffffffff), u32(0xffffffff), u16(0xffff), narrow('a'))],
          sheets: [{ name: 'A', records: [record(0xfd, cellAt(0, 0), u32(5))] }],
        }),
    ],
    [
      'a text of continuations of one byte',
      () =>
        biff({
          globals: [
            record(0xfc, u32(1), u32(1), u16(0xffff), narrow('')),
            ...Array.from({ length: 60_000 }, () => record(0x3c, [0])),
          ],
          sheets: [],
        }),
    ],
  ] as [string, () => Uint8Array][])('%s', (_name, make) => survives(make()));

  test('cut at any place, any byte changed: a reading or a sentence', () => {
    const stream = biffStream({ sheets: [{ name: 'A', records: [number(0, 0, 1)] }] });
    for (const [seed, file] of [
      estimate,
      fixture('old-1904.xls'),
      stream,
      container({ Workbook: stream }),
    ].entries()) {
      const random = randomOf(seed + 1);
      for (let run = 0; run < 250; run++) {
        const spoilt =
          run % 5 === 0 ? file.subarray(0, Math.floor(random() * file.length)) : spoilBytes(file, random);
        try {
          readAnySnapshot(spoilt);
        } catch (error) {
          expect(error, `seed ${seed + 1}, run ${run}`).toBeInstanceOf(FileError);
        }
      }
    }
  });

  test('any byte of the records changed: the new .xlsx is the same reading, or there is a sentence', () => {
    const random = randomOf(7);
    for (let run = 0; run < 40; run++) {
      const file = estimate.slice();
      // past the header, which leads to the records
      for (let times = 0; times < 4; times++)
        file[512 + Math.floor(random() * (file.length - 512))] = Math.floor(random() * 256);
      try {
        const { snapshot } = readAnySnapshot(file);
        expect(
          readAnySnapshot(convertXls(file).bytes).snapshot.sheets.map(({ values }) => values),
          `run ${run}`,
        ).toEqual(snapshot.sheets.length === 0 ? [[]] : snapshot.sheets.map(({ values }) => values));
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
      }
    }
  });
});
