// A sheet read by hand: what the person said stands where the headings still stand, and is not used where they do not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetMapping, TableMapping } from '#shared/contract/mapping.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '#shared/contract/snapshot.ts';
import { checkSteps, checkWorkbook, createCheck } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import { createGrid } from '#shared/sheet/grid.ts';
import { formOf, isTelling, lacksOf } from '#shared/sheet/mapping.ts';
import { EMPTY_STAMP } from '#shared/sheet/stamp.ts';
import { reference } from '../helpers/estimate.ts';

const NAME = 'Bảng 1';
/** Headings nobody would guess; the product of row 6 is wrong. */
const ROWS: ExampleCell[][] = [
  ['BẢNG TÍNH NĂM 2025'],
  [],
  ['Ký hiệu', 'Việc phải làm', 'Bao nhiêu', 'Mỗi cái', 'Ra tiền quý II', 'Ai nhớ'],
  [1, 'Thuê hội trường', 2, 500, 1000, 'An'],
  [2, 'Tài liệu', 10, 30, 300, 'Bình'],
  [3, 'Nước uống', 4, 20, 90, 'An'],
  ['', 'Tổng cộng', '', '', ['=SUM(E4:E6)', 1390], ''],
];
const COLUMNS = { A: 'ordinal', B: 'content', C: 'quantity', D: 'price', E: 'amount', F: 'unused' };
const TABLE: TableMapping = { headerRows: [3, 3], columns: COLUMNS, unit: 'nghìn đồng' };

const sheetOf = (rows: ExampleCell[][], name = NAME): SheetSnapshot => exampleSnapshot({ rows }, name);

function mappingOf(sheet: SheetSnapshot, change: Partial<SheetMapping> = {}): SheetMapping {
  const tables = change.tables ?? [TABLE];
  return {
    sheet: sheet.name,
    form: formOf(createGrid(sheet), tables),
    kind: 'estimate',
    tables,
    dates: null,
    savedAt: '2026-11-24T01:05:00.000Z',
    ...change,
  };
}

function bookOf(sheet: SheetSnapshot, ...mappings: SheetMapping[]): WorkbookSnapshot {
  return { sheets: [sheet], names: [], stamp: { ...EMPTY_STAMP, mappings } };
}

function check(book: WorkbookSnapshot) {
  const [result] = checkWorkbook(book, reference, null);
  if (result === undefined) throw new Error('no result');
  return result;
}

/** The result with readings remembered from other files. */
function checkRemembering(book: WorkbookSnapshot, remembered: SheetMapping[]) {
  const steps = checkSteps(book, reference, null, remembered);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const [result] = step.value;
  if (result === undefined) throw new Error('no result');
  return result;
}

const rulesOf = ({ findings }: { findings: { rule: string; cells: string[] }[] }): string[] =>
  findings.map(({ rule, cells }) => `${rule} ${cells[0]}`);

const above = (count: number): ExampleCell[][] => Array.from({ length: count }, () => ['Kính gửi: Phòng']);

describe('a sheet with headings nobody knows', () => {
  test('is read by hand as it was said, and every rule of its kind is run', () => {
    const sheet = sheetOf(ROWS);
    expect(check({ ...bookOf(sheet), stamp: null })).toMatchObject({ kind: 'other', correction: null });
    const result = check(bookOf(sheet, mappingOf(sheet)));
    expect(result).toMatchObject({
      kind: 'estimate',
      confidence: 1,
      correction: { from: 'workbook', isUsed: true, at: '2026-11-24T01:05:00.000Z' },
    });
    expect(result.tables).toMatchObject([
      {
        range: 'A3:F7',
        headerRows: [3, 3],
        unit: 'nghìn đồng',
        columns: { A: 'ordinal', B: 'content', C: 'quantity', D: 'price', E: 'amount' },
        totalRows: [7],
        lines: 3,
      },
    ]);
    expect(rulesOf(result)).toContain('line.product E6');
  });

  test('keeps the index row and tells outside what lies beyond the columns that were said', () => {
    const rows = ROWS.map((row, index): ExampleCell[] => (index === 3 ? ['a', 'b', 1, 2, '3=1x2', ''] : row));
    const sheet = sheetOf(rows.map((row, index) => (index >= 4 ? [...row, 'nháp'] : row)));
    const table = check(bookOf(sheet, mappingOf(sheet)));
    expect(table.tables).toMatchObject([{ indexRow: 4, lines: 2, range: 'A3:F7' }]);
    expect(table.outside).toEqual(['G5:G7']);
  });

  test('a price keeps the unit its own heading names', () => {
    const inDong = ROWS.map((row, index) => {
      const price = row[3];
      if (index === 2) return row.with(3, 'Mỗi cái (đồng)');
      return typeof price === 'number' ? row.with(3, price * 1000) : row;
    });
    const sheet = sheetOf(inDong);
    const found = rulesOf(check(bookOf(sheet, mappingOf(sheet))));
    // 10 × 30.000 đồng are 300 nghìn đồng; 4 × 20.000 are no 90.
    expect(found.filter((one) => !one.startsWith('norm.'))).toEqual(['line.product E6']);
  });
});

describe('where the headings stand', () => {
  const kept = mappingOf(sheetOf(ROWS));

  test.each([1, 7, 40])('%i rows put in above them are followed', (count) => {
    const result = check(bookOf(sheetOf([...above(count), ...ROWS]), kept));
    expect(result.tables).toMatchObject([{ headerRows: [3 + count, 3 + count], lines: 3 }]);
  });

  test('rows taken out above them are followed', () => {
    const result = check(bookOf(sheetOf(ROWS.slice(2)), kept));
    expect(result.tables).toMatchObject([{ headerRows: [1, 1], lines: 3 }]);
  });

  test.each([
    ['another quarter', 'Ra tiền quý III'],
    ['a quarter in digits', 'Ra tiền quý 4'],
    ['other blanks, case and tones', '  RA  TIỀN quý IV '],
    ['decomposed letters', 'Ra tiền quý II'.normalize('NFD')],
  ])('%s in them is the same form', (_what, heading) => {
    const sheet = sheetOf(ROWS.map((row, index) => (index === 2 ? row.with(4, heading) : row)));
    expect(check(bookOf(sheet, kept)).correction).toMatchObject({ isUsed: true });
  });

  test.each([
    ['another heading', ROWS.map((row, index) => (index === 2 ? row.with(4, 'Ra tiền năm') : row))],
    ['a column put in', ROWS.map((row) => ['', ...row])],
    ['headings too far down', [...above(41), ...ROWS]],
    ['no headings', ROWS.slice(3)],
  ])('%s: the reading is not used, and that is said', (_what, rows) => {
    const result = check(bookOf(sheetOf(rows), kept));
    expect(result).toMatchObject({ kind: 'other', correction: { isUsed: false } });
    expect(result.notChecked.map(({ reason }) => reason.vi)).toContainEqual(
      expect.stringContaining('không còn khớp'),
    );
  });

  test('two tables move apart with the rows put in between them', () => {
    const two = [...ROWS, [], [], ...ROWS.slice(2)];
    const sheet = sheetOf(two);
    const tables = [TABLE, { ...TABLE, headerRows: [10, 10] as [number, number] }];
    const mapping = mappingOf(sheet, { tables });
    const moved = sheetOf([...above(2), ...ROWS, ...Array.from({ length: 9 }, () => []), ...ROWS.slice(2)]);
    expect(check(bookOf(sheet, mapping)).tables.map(({ headerRows }) => headerRows[0])).toEqual([3, 10]);
    expect(check(bookOf(moved, mapping)).tables.map(({ headerRows }) => headerRows[0])).toEqual([5, 19]);
  });

  test('a reading that names one place twice is not used', () => {
    const sheet = sheetOf(ROWS);
    const mapping = mappingOf(sheet, { tables: [TABLE, TABLE] });
    expect(check(bookOf(sheet, mapping)).correction).toMatchObject({ isUsed: false });
  });

  test('a reading without what its kind needs is not used', () => {
    const sheet = sheetOf(ROWS);
    const columns = { ...COLUMNS, B: 'unused' };
    const mapping = mappingOf(sheet, { tables: [{ ...TABLE, columns }] });
    expect(check(bookOf(sheet, mapping)).correction).toMatchObject({ isUsed: false });
  });

  test('headings in an old code are known again', () => {
    const old = ['Ký hiÖu', 'Néi dung', 'Sè l­îng', '§¬n gi¸', 'Thµnh tiÒn', 'Ghi chó'];
    const sheet = sheetOf(ROWS.map((row, index) => (index === 2 ? old : row)));
    const result = check(bookOf(sheet, mappingOf(sheet, { kind: 'tracking' })));
    expect(result).toMatchObject({ kind: 'tracking', correction: { isUsed: true } });
  });
});

describe('whose reading it is', () => {
  test('that of a sheet renamed since is found by its form', () => {
    const mapping = mappingOf(sheetOf(ROWS, 'Tên cũ'), {
      dates: { from: '2025-05-01', to: '2025-05-02', document: '2025-04-20' },
    });
    const result = check(bookOf(sheetOf(ROWS, 'Tên mới'), mapping));
    expect(result).toMatchObject({ kind: 'estimate', correction: { from: 'workbook', isUsed: true } });
    expect(result.dates).toMatchObject({ from: '2025-05-01', source: 'stamp' });
  });

  test('that of another sheet that is still there is not taken', () => {
    const [one, two] = [sheetOf(ROWS, 'Một'), sheetOf(ROWS, 'Hai')];
    const book: WorkbookSnapshot = { ...bookOf(one, mappingOf(one)), sheets: [one, two] };
    expect(checkWorkbook(book, reference, null).map(({ kind }) => kind)).toEqual(['estimate', 'other']);
  });

  test('one remembered from another file is used for the same form, without its dates', () => {
    const other = mappingOf(sheetOf(ROWS, 'Tệp khác'), {
      dates: { from: '2025-05-01', to: '2025-05-02', document: '2025-04-20' },
    });
    const result = checkRemembering({ ...bookOf(sheetOf(ROWS)), stamp: null }, [other]);
    expect(result).toMatchObject({ kind: 'estimate', confidence: 1, correction: { from: 'sameForm' } });
    // The title names the year.
    expect(result.dates).toMatchObject({ from: '2025-01-01', to: '2025-12-31', source: 'sheet' });
  });

  test('its own comes first, and a remembered one only where its own fits no more', () => {
    const sheet = sheetOf(ROWS);
    const own = mappingOf(sheet, { kind: 'other' });
    const other = mappingOf(sheetOf(ROWS, 'Tệp khác'));
    expect(checkRemembering(bookOf(sheet, own), [other])).toMatchObject({
      kind: 'other',
      correction: { from: 'workbook' },
    });
    const lapsed = { ...own, form: own.form.replace('ai nhớ', 'ai quên') };
    expect(checkRemembering(bookOf(sheet, lapsed), [other])).toMatchObject({
      kind: 'estimate',
      correction: { from: 'sameForm', isUsed: true },
    });
  });

  test('a form of two headings is not known again elsewhere', () => {
    const rows = ROWS.map((row) => row.slice(0, 2));
    const sheet = sheetOf(rows, 'Tệp khác');
    const tables = [{ ...TABLE, columns: { A: 'ordinal', B: 'content' } }];
    const other = mappingOf(sheet, { kind: 'tracking', tables });
    expect(isTelling(other.form)).toBe(false);
    expect(checkRemembering(bookOf(sheetOf(rows)), [other]).correction).toBeNull();
    expect(check(bookOf(sheet, other)).correction).toMatchObject({ isUsed: true });
  });
});

describe('kind and dates', () => {
  const known: ExampleCell[][] = ROWS.map((row, index) =>
    index === 2 ? ['STT', 'Nội dung', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'] : row,
  );

  test('a sheet said to be neither has no tables and only the rules for any sheet', () => {
    const sheet = sheetOf(known);
    expect(rulesOf(check({ ...bookOf(sheet), stamp: null }))).toContain('line.product E6');
    const result = check(bookOf(sheet, mappingOf(sheet, { kind: 'other' })));
    expect(result).toMatchObject({ kind: 'other', confidence: 1, tables: [] });
    expect(rulesOf(result)).not.toContain('line.product E6');
    expect(result.notChecked.map(({ reason }) => reason.vi)).toEqual([
      expect.stringContaining('được đặt bằng tay'),
    ]);
    // Without any headings to go by, the name of the sheet is all there is.
    const bare = mappingOf(sheet, { kind: 'other', tables: [] });
    expect(check(bookOf(sheet, bare))).toMatchObject({ kind: 'other', correction: { isUsed: true } });
  });

  test('days said by hand come before those of the sheet, and after those given to the check', () => {
    const rows = known.map((row, index): ExampleCell[] =>
      index === 1 ? ['Thời gian thực hiện: ngày 10/6/2025'] : row,
    );
    const sheet = sheetOf(rows);
    expect(check({ ...bookOf(sheet), stamp: null }).dates).toMatchObject({ from: '2025-06-10' });
    const dates = { from: '2025-05-01', to: '2025-05-02', document: '2025-04-20' };
    const book = bookOf(sheet, mappingOf(sheet, { dates }));
    expect(check(book).dates).toEqual({ ...dates, source: 'stamp' });
    const given = { from: '2025-09-01', to: '2025-09-01', document: '2025-09-01' };
    expect(checkWorkbook(book, reference, given)[0]?.dates).toEqual({ ...given, source: 'option' });
    // The days are no matter of the headings.
    const lapsed = bookOf(sheet, { ...mappingOf(sheet, { dates }), form: 'khác|hẳn|rồi' });
    expect(check(lapsed)).toMatchObject({
      dates: { ...dates, source: 'stamp' },
      correction: { isUsed: false },
    });
  });
});

test('a table of two blocks, each with a quantity, may be kept as it was read', () => {
  const line = (row: number, name: string, first: number, second: number): ExampleCell[] => [
    row - 2,
    name,
    first,
    50,
    [`=C${row}*D${row}`, first * 50],
    second,
    40,
    [`=F${row}*G${row}`, second * 40],
    [`=E${row}+H${row}`, first * 50 + second * 40],
  ];
  const sheet = sheetOf([
    ['STT', 'Nội dung', 'Lớp 1', '', '', 'Lớp 2', '', '', 'Cộng'],
    ['', '', 'Số lượng', 'Mức chi', 'Thành tiền', 'Số lượng', 'Mức chi', 'Thành tiền', ''],
    line(3, 'Nước uống', 30, 40),
    line(4, 'Tài liệu', 30, 42),
    line(5, 'Hội trường', 1, 2),
  ]);
  const [read] = check(bookOf(sheet)).tables;
  expect(read?.columns).toMatchObject({ C: 'quantity', F: 'quantity' });
  const columns = read?.columns ?? {};
  expect(lacksOf('estimate', columns)).toEqual([]);
  const kept = mappingOf(sheet, { tables: [{ headerRows: [1, 2], columns, unit: 'đồng' }] });
  expect(check(bookOf(sheet, kept)).tables[0]?.columns).toEqual(columns);
});

describe('what a reading lacks', () => {
  test('names, money, and meanings one column alone can have', () => {
    expect(lacksOf('estimate', COLUMNS)).toEqual([]);
    expect(lacksOf('estimate', { A: 'ordinal', B: 'unused', C: 'price' })).toEqual([
      { lack: 'name' },
      { lack: 'money' },
    ]);
    expect(lacksOf('tracking', { B: 'content', C: 'lead', D: 'status' })).toEqual([]);
    expect(lacksOf('estimate', { B: 'content', AA: 'price', F: 'price', G: 'amount' })).toEqual([
      { lack: 'twice', meaning: 'price', columns: ['F', 'AA'] },
    ]);
    expect(lacksOf('tracking', { B: 'locality', C: 'plan.fund', D: 'plan.fund' })).toEqual([]);
  });
});

describe('edits', () => {
  const HEADINGS = ROWS[2] ?? [];
  const own = mappingOf(sheetOf(ROWS));
  const known: ExampleCell[][] = [
    ['STT', 'Nội dung', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
    [1, 'Báo cáo viên', 2, 500, 1000, ''],
    ['', 'Ghi thêm', '', '', 0, ''],
  ];
  const stacked = sheetOf([...ROWS.slice(0, 2), ...known, ...ROWS.slice(2)]);
  const books: Record<string, { book: WorkbookSnapshot; remembered: SheetMapping[] }> = {
    'a reading that fits': { book: bookOf(sheetOf(ROWS), own), remembered: [] },
    'a reading that fits two rows lower': {
      book: bookOf(sheetOf([...above(2), ...ROWS]), own),
      remembered: [],
    },
    'a reading that fits no more': {
      book: bookOf(sheetOf(ROWS.map((row, index) => (index === 2 ? row.with(1, 'Nội dung') : row))), own),
      remembered: [],
    },
    'a reading that fits below headings that are known': { book: bookOf(stacked, own), remembered: [] },
    'a sheet said to be neither': {
      book: bookOf(sheetOf(ROWS), mappingOf(sheetOf(ROWS), { kind: 'other' })),
      remembered: [],
    },
    'a remembered reading': {
      book: bookOf(sheetOf(ROWS)),
      remembered: [mappingOf(sheetOf(ROWS, 'Tệp khác'))],
    },
  };
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>(...HEADINGS.map((cell) => cell as CellValue), '', 'Nội dung', 'Tổng cộng'),
    fc.integer({ min: 0, max: 2000 }),
  );

  test.each(Object.entries(books))('%s: the same as a new check after each of some', (_name, one) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(15), fc.nat(5), value), { minLength: 1, maxLength: 5 }),
        (edits) => {
          const edited = structuredClone(one.book);
          const kept = createCheck(structuredClone(one.book), reference, null, one.remembered);
          kept.results();
          for (const [at, column, next] of edits) {
            const [sheet] = edited.sheets;
            if (sheet === undefined) throw new Error('no sheet');
            const row = at % sheet.values.length;
            (sheet.values[row] ?? [])[column] = next;
            (sheet.formulas[row] ?? [])[column] = '';
            kept.edit(sheet.name, row, column, next, '');
            const fresh = createCheck(structuredClone(edited), reference, null, one.remembered);
            expect(kept.results()).toEqual(fresh.results());
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
