// A check kept up to date by single edits says what a new check of the edited workbook says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '#shared/contract/snapshot.ts';
import { RULES } from '#shared/rules/catalogue.ts';
import { checkWorkbook, createCheck } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import * as estimates from '../fixtures/sheets/estimates.ts';
import * as others from '../fixtures/sheets/others.ts';
import { longSheet } from '../helpers/longSheet.ts';
import { ownRule, referenceWith } from '../helpers/ownRules.ts';

/** With rules of the office: one that is broken on some rows, one that fails on some. */
const reference = await referenceWith(
  ownRule({ rule: 'own.price', assert: 'row.price == null || row.price <= 500000' }),
  ownRule({
    rule: 'own.amount',
    kinds: ['estimate', 'tracking'],
    rows: ['line', 'group', 'subtotal', 'total'],
    assert: 'row.content != "Tài liệu" && row.amount > 1000',
    column: 'content',
  }),
);
const dates = { from: '2025-05-15', to: '2025-05-16', document: '2025-05-10' };

const books: Record<string, () => WorkbookSnapshot> = {
  'a long estimate with hidden rows and a hidden column': () => ({
    sheets: [
      {
        ...longSheet(30),
        hiddenRows: [
          [8, 14],
          [20, 20],
        ],
        hiddenColumns: [[4, 4]],
      },
    ],
    names: [],
    stamp: null,
  }),
  'a long estimate': () => ({ sheets: [longSheet(45)], names: [], stamp: null }),
  'two tables beside each other': () => bookOf(besideEachOther()),
  'lines of two blocks': () => bookOf(withBlocks()),
  'counts told by figures alone': () => bookOf(countedByFigures()),
  'two sheets, one reading the other': () => ({
    sheets: [
      exampleSnapshot(
        {
          rows: [
            ['Chi', 10],
            ['Thu', 20],
            ['Cộng', ['=SUM(B1:B2)', 30]],
          ],
        },
        'Một',
      ),
      exampleSnapshot(
        {
          rows: [
            ['Từ trang một', ['=Một!B3', 30]],
            ['Gấp đôi', ['=B1*2', 60]],
          ],
        },
        'Hai',
      ),
    ],
    names: [],
    stamp: null,
  }),
};
for (const [name, fixture] of [...Object.entries(estimates), ...Object.entries(others)])
  books[name] = () => ({ sheets: [exampleSnapshot(fixture.sheet)], names: [], stamp: null });
/** Two tables in the same rows, with wrong products in both. */
function besideEachOther(): SheetSnapshot {
  const header = ['TT', 'Tên hàng', 'ĐVT', 'SL', 'Đơn giá', 'Thành tiền'];
  const lines = Array.from({ length: 6 }, (_, index): ExampleCell[] => [
    ...[index + 1, `Giấy loại ${index}`, 'ram', 10, 68_000, index === 3 || index === 5 ? 690_000 : 680_000],
    '',
    ...[index + 1, `Chổi loại ${index}`, 'cây', 20, 35_000, index === 0 ? 710_000 : 700_000],
  ]);
  return exampleSnapshot({ rows: [[...header, '', ...header], ...lines] });
}

/** Quarters whose sum times the price is the amount, all typed, under headings that say neither; and hours beside tasks. */
function countedByFigures(): SheetSnapshot {
  const lines = Array.from({ length: 5 }, (_, index): ExampleCell[] => [
    ...[index + 1, `Vật tư ${index}`, 'cái', 10, 20, 30, index === 2 ? 700 : 600],
  ]);
  return exampleSnapshot({
    rows: [
      ['STT', 'Tên vật tư', 'ĐVT', 'Quý I', 'Cả năm', 'Đơn giá', 'Thành tiền'],
      ...lines,
      [],
      ['Ngày', 'Thời gian', 'Nội dung', 'Người thực hiện'],
      ['20/10/2025', '7g30', 'Đón tiếp', 'Ban tổ chức'],
      ['20/10/2025', '8g00', 'Khai mạc', 'Ban tổ chức'],
      ['20/10/2025', 'Tháng 11', 'Tổng kết', 'Ban tổ chức'],
    ],
  });
}

/** Two blocks of counts and prices in each line; some figures of both are typed and wrong. */
function withBlocks(): SheetSnapshot {
  const lines = Array.from({ length: 8 }, (_, index): ExampleCell[] => {
    const row = index + 2;
    const [gifts, tickets] = index === 0 ? [40, 9] : [10, 2];
    return [
      ...[index + 1, `Công đoàn ${index}`, gifts, 500_000],
      index === 6 ? 5_100_000 : ([`=C${row}*D${row}`, gifts * 500_000] as const),
      ...[tickets, 600_000],
      index % 3 === 1 ? 1_300_000 : ([`=F${row}*G${row}`, tickets * 600_000] as const),
      [`=E${row}+H${row}`, gifts * 500_000 + tickets * 600_000],
    ];
  });
  const header = [
    ...['STT', 'Nội dung', 'Số suất', 'Mức hỗ trợ', 'Thành tiền', 'Số vé', 'Giá vé', 'Thành tiền'],
    'Tổng cộng',
  ];
  return exampleSnapshot({ rows: [header, ...lines] });
}

/** Lines of two sources that no list knows, by turns. */
function ofTwoSources(first = 'Quỹ phụ huynh lớp', second = 'Bà con đóng góp'): SheetSnapshot {
  const lines = Array.from({ length: 6 }, (_, index): ExampleCell[] => [
    ...[index + 1, `Giấy loại ${index}`, 'ram', 10, 68_000, 680_000],
    index % 2 === 0 ? first : second,
  ]);
  return exampleSnapshot({
    rows: [['TT', 'Tên hàng', 'ĐVT', 'SL', 'Đơn giá', 'Thành tiền', 'Nguồn kinh phí'], ...lines],
  });
}

function bookOf(sheet: SheetSnapshot): WorkbookSnapshot {
  return { sheets: [sheet], names: [], stamp: null };
}

function withCells(sheet: SheetSnapshot, of: (row: number) => Readonly<Record<number, Odd>>): SheetSnapshot {
  const values = sheet.values.map((line) => [...line]);
  const formulas = sheet.formulas.map((line) => [...line]);
  for (let row = 1; row < values.length; row++)
    for (const [column, [value, formula = '']] of Object.entries(of(row))) {
      (values[row] ?? [])[Number(column)] = value;
      (formulas[row] ?? [])[Number(column)] = formula;
    }
  return { ...sheet, values, formulas };
}
type Odd = readonly [value: CellValue, formula?: string];

/** Cells that rules look for in the lines of a table, strewn over its length; at its end a total and a part of it. */
function withFaults(sheet: SheetSnapshot): SheetSnapshot {
  const last = sheet.values.length - 2;
  const ODD: Readonly<Record<number, Record<number, Odd>>> = {
    67: { 3: [''] },
    73: { 4: [''] },
    86: { 7: [1_234.5] },
    63: { 6: [''], 7: [''] },
    107: { 6: ['30.000'] },
    115: { 7: [897, '=607+290'] },
    60: { 7: [40_000, '=MAX(R[-19]C:R[-1]C)'] },
    74: { 5: [''] },
    88: { 7: [60_000, '=RC[-3]*RC[-1]'] },
    93: { 6: [20_000_000] },
    101: { 7: [12, "='[Khác.xlsx]Trang'!R1C1"] },
    120: { 7: [99, '=SUM(R[-18]C:R[-1]C)'] },
    134: { 1: [''] },
    151: { 7: [7_000_000] },
    [last]: { 1: ['Tổng cộng'], 7: [1, '=R21C+R41C+R61C+R81C+R101C'] },
    [last + 1]: { 1: ['Trong đó: Báo giá'], 7: [1] },
  };
  return withCells(sheet, (row) => ODD[row] ?? {});
}

function inMillions(sheet: SheetSnapshot): SheetSnapshot {
  const typed = withCells(sheet, (row) => {
    const [price, amount] = [sheet.values[row]?.[6], sheet.values[row]?.[7]];
    const inUnit = (value: unknown): number => (typeof value === 'number' ? value / 1_000_000 : 0);
    if (price === '') return { 7: [inUnit(amount)] };
    return { 6: [inUnit(price)], 7: [inUnit(amount)], 8: [''], 9: [''] };
  });
  typed.values[0] = (typed.values[0] ?? []).map((text) =>
    text === 'Thành tiền' ? 'Thành tiền (triệu đồng)' : text === 'Đơn giá' ? 'Đơn giá (triệu đồng)' : text,
  );
  return typed;
}

function longTracking(rows: number): SheetSnapshot {
  const header = [
    'TT',
    'Nhiệm vụ',
    'Kế hoạch vốn',
    'Đã giải ngân',
    'Còn lại',
    'Tỷ lệ giải ngân (%)',
    'Thời hạn',
  ];
  const lines = Array.from({ length: rows }, (_, index) => [
    index + 1,
    `Nhiệm vụ ${index + 1}`,
    1_000_000 * (1 + (index % 9)),
    400_000 * (1 + (index % 9)),
    600_000 * (1 + (index % 9)),
    40,
    '30/06/2025',
  ]);
  return {
    ...longSheet(1),
    name: 'Theo dõi',
    values: [header, ...lines],
    formulas: [
      header.map(() => ''),
      ...lines.map(() => ['', '', '', '', '=RC[-2]-RC[-1]', '=RC[-2]/RC[-3]*100', '']),
    ],
  };
}

interface Line {
  content: string;
  quantity: CellValue;
  times: CellValue;
  price: CellValue;
  amount: CellValue;
  formula: string;
}

/** Many lines that are all alike but for what `of` says. */
function manyLines(of: (index: number) => Partial<Line>): SheetSnapshot {
  const usual = { content: 'Tài liệu', quantity: 2, times: '', price: 30_000, amount: 60_000, formula: '' };
  const lines: Line[] = Array.from({ length: 140 }, (_, index) => ({ ...usual, ...of(index) }));
  const header = ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Số lần', 'Đơn giá', 'Thành tiền'];
  return {
    ...longSheet(1),
    values: [
      header,
      ...lines.map(({ content: name, quantity, times, price, amount }, index) => [
        ...[index + 1, name, 'bộ', quantity, times, price, amount],
      ]),
    ],
    formulas: [header.map(() => ''), ...lines.map(({ formula }) => ['', '', '', '', '', '', formula])],
  };
}

const isEven = (index: number): boolean => index % 2 === 0;

/**
 * What rules keep of long tables they keep a stretch of lines at a time, so these have several. In most of them one line
 * more or less decides what is said of the whole table. `rows` are the telling ones, `columns` those of figures.
 */
const longBooks: Record<string, { sheet: () => SheetSnapshot; rows: number[]; columns: number[] }> = {
  'an estimate of many stretches': {
    sheet: () => longSheet(160),
    rows: [65, 80, 100, 130],
    columns: [3, 4, 5, 6, 7, 7],
  },
  'one with a fault of each kind here and there': {
    sheet: () => withFaults(longSheet(220)),
    rows: [63, 67, 86, 93, 101, 115, 120, 134, 151, 220],
    columns: [3, 4, 5, 6, 7, 7],
  },
  'one in triệu đồng': {
    sheet: () => inMillions(longSheet(170)),
    rows: [70, 71, 120],
    columns: [4, 5, 6, 7],
  },
  'a tracking table of many stretches': {
    sheet: () => longTracking(180),
    rows: [70, 100],
    columns: [2, 3, 4, 5],
  },
  'a tracking table with one figure in another unit': {
    sheet: () => {
      const { values, formulas, ...sheet } = longTracking(150);
      const caption: CellValue[] = ['', '', '', '', '', '', 'ĐVT: triệu đồng'];
      const small = values.map((line) =>
        line.map((value) => (typeof value === 'number' && value >= 1_000 ? value / 100_000 : value)),
      );
      (small[80] ?? [])[2] = 50_000_000;
      return { ...sheet, values: [caption, ...small], formulas: [caption.map(() => ''), ...formulas] };
    },
    rows: [80, 81, 82],
    columns: [2, 2, 3],
  },
  'one that multiplies by a factor in half of its lines': {
    sheet: () => manyLines((index) => ({ times: 3, amount: isEven(index) ? 180_000 : 60_000 })),
    rows: [70, 71, 72, 73],
    columns: [4, 5, 6],
  },
  'one whose formulas use a factor in half of the lines that fill it': {
    sheet: () =>
      manyLines((index) =>
        index < 80 || index > 100
          ? { formula: '=RC[-3]*RC[-1]' }
          : isEven(index)
            ? { formula: '=RC[-3]*RC[-2]*RC[-1]', times: 1 }
            : { times: 1, formula: '=RC[-3]*RC[-1]' },
      ),
    rows: [82, 83, 84, 85],
    columns: [4, 6, 6],
  },
  'one with as many typed amounts as formulas': {
    sheet: () =>
      manyLines((index) =>
        isEven(index) ? { times: 3, formula: '=RC[-3]*RC[-1]' } : { times: 3, amount: 180_000 },
      ),
    rows: [70, 71, 72, 73],
    columns: [3, 6, 6],
  },
  'one with few formulas': {
    sheet: () => manyLines((index) => ({ formula: index > 90 ? '' : '=RC[-3]*RC[-1]' })),
    rows: [92, 93, 94, 95],
    columns: [3, 6, 6],
  },
  'one with small amounts': {
    sheet: () =>
      manyLines((index) => (isEven(index) ? { price: 400, amount: 800 } : { price: 500, amount: 1_000 })),
    rows: [70, 71, 72, 73],
    columns: [6],
  },
  'one with small prices': {
    sheet: () => manyLines((index) => (isEven(index) ? { price: 490, amount: 1_960, quantity: 4 } : {})),
    rows: [70, 71, 72, 73],
    columns: [5],
  },
  'one with a price far above the others': {
    sheet: () =>
      manyLines((index) =>
        index === 90 ? { price: 5_000_000, amount: 10_000_000 } : { price: 1_000, amount: 2_000 },
      ),
    rows: [91, 92, 93],
    columns: [5, 6],
  },
  'one with prices a thousandth of their norm': {
    sheet: () => manyLines(() => ({ content: 'Nước uống', price: 20, amount: 40 })),
    rows: [70, 71, 72],
    columns: [5],
  },
  'one that waits for prices': {
    sheet: () =>
      manyLines((index) => (index > 60 ? { price: '', amount: '' } : { formula: '=RC[-3]*RC[-1]' })),
    rows: [70, 71, 72],
    columns: [3, 5, 6],
  },
};
for (const [name, { sheet }] of Object.entries(longBooks)) books[name] = () => bookOf(sheet());

/** The examples of the rules are many and alike. */
const OF_RULES = /^[a-z]+\.[a-zA-Z]+ (?:finds|passes)$/;
for (const { id, finds, passes } of RULES) {
  books[`${id} finds`] = () => ({ sheets: [exampleSnapshot(finds)], names: [], stamp: null });
  books[`${id} passes`] = () => ({ sheets: [exampleSnapshot(passes)], names: [], stamp: null });
}

const content: fc.Arbitrary<{ value: CellValue; formula: string }> = fc.oneof(
  fc.record({
    value: fc.oneof(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.constantFrom(0, 1, 3, 50, 60, 65, 200, 6650, 6702, 30_000, 200_000, 2_000_000, 6_000_000),
    ),
    formula: fc.constant(''),
  }),
  fc.record({
    value: fc.constantFrom<CellValue>(
      '',
      '500.000',
      'Cộng',
      'I',
      'Tài liệu',
      'Thành tiền',
      '#REF!',
      'Trong đó:',
      'GIÁM ĐỐC',
      'người/buổi',
      'Báo giá',
      '6651',
    ),
    formula: fc.constant(''),
  }),
  fc.record({
    value: fc.integer({ min: 0, max: 9_000_000 }),
    formula: fc.constantFrom(
      '=RC[-3]*RC[-2]*RC[-1]',
      '=SUM(R[-2]C:R[-1]C)',
      '=R[1]C',
      '=607+290',
      '=RC[-1]',
      '=RC[-3]+RC[-2]',
      '=SUM(R[-19]C:R[-1]C)',
    ),
  }),
  fc.record({ value: fc.constant<CellValue>('#DIV/0!'), formula: fc.constant('=RC[-1]/0') }),
);

interface Edit {
  sheet: number;
  row: number;
  column: number;
  content: { value: CellValue; formula: string };
}

/** Puts edits into a kept check one after the other; after each it says what a new check of the edited workbook says. */
function expectSameAsNew(book: () => WorkbookSnapshot, edits: readonly Edit[]): void {
  const edited = structuredClone(book());
  const check = createCheck(book(), reference, dates);
  check.results();
  for (const edit of edits) {
    const sheet = edited.sheets[edit.sheet % edited.sheets.length];
    if (sheet === undefined) throw new Error('no sheet');
    const [row, column] = [edit.row % sheet.values.length, edit.column % (sheet.values[0]?.length ?? 1)];
    const { value, formula } = edit.content;
    (sheet.values[row] ?? [])[column] = value;
    (sheet.formulas[row] ?? [])[column] = formula;
    check.edit(sheet.name, sheet.row + row, sheet.column + column, value, formula);
    expect(check.results()).toEqual(checkWorkbook(structuredClone(edited), reference, dates));
  }
}

describe.each(Object.entries(books))('%s', (name, book) => {
  test('says the same as a new check after each of some edits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ sheet: fc.nat(9), row: fc.nat(499), column: fc.nat(20), content }), {
          minLength: 1,
          maxLength: 5,
        }),
        (edits) => expectSameAsNew(book, edits),
      ),
      { numRuns: name in longBooks ? 15 : OF_RULES.test(name) ? 20 : 60 },
    );
  });
});

// Most edits of a line leave the table as it was read: then what rules keep has to follow by itself.
describe.each(Object.entries(longBooks))('%s', (_name, { sheet, rows, columns }) => {
  const typed = fc.record({
    value: fc.oneof(
      fc.integer({ min: 1, max: 900_000 }),
      fc.constantFrom<CellValue>(1, 2, 3, 20, 400, 800, 2_000, 20_000, 30_000, 60_000, 180_000, 30_000_000),
      fc.constantFrom<CellValue>(0, 0.5, 12.25, 4_500.5, 9e9, '', '', 'bộ', '30.000'),
    ),
    formula: fc.constant(''),
  });
  const computed = fc.record({
    value: fc.oneof(fc.constantFrom(60_000, 180_000), fc.integer({ min: 1, max: 9_000_000 })),
    formula: fc.constantFrom(
      ...['=RC[-3]*RC[-2]*RC[-1]', '=RC[-3]*RC[-1]', '=RC[-3]*RC[-1]', '=RC[-3]+RC[-2]', '=RC[-2]-RC[-1]'],
      ...['=R[-1]C', '=607+290', "=RC[-1]*'[Khác.xlsx]Trang'!R1C1", '=R[-20]C+R[-40]C+R[-60]C'],
      ...['=SUM(R[-19]C:R[-1]C)', '=SUM(R[-18]C:R[-1]C)', '=SUM(R[-2]C,R[1]C)', '=MAX(R[-19]C:R[-1]C)'],
    ),
  });
  test('says the same after each of many edits of its figures', () => {
    const last = sheet().values.length;
    const edit = fc.record({
      sheet: fc.constant(0),
      row: fc.oneof(fc.constantFrom(...rows), fc.constantFrom(...rows), fc.integer({ min: 62, max: last })),
      column: fc.constantFrom(...columns),
      content: fc.oneof(typed, computed),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 4, maxLength: 10 }), (edits) =>
        expectSameAsNew(() => bookOf(sheet()), edits),
      ),
      { numRuns: 20 },
    );
  });
});

test('the row below the headings may become their index row', () => {
  const book = (): WorkbookSnapshot => ({
    sheets: [exampleSnapshot(estimates.unitInHeader.sheet)],
    names: [],
    stamp: null,
  });
  const edited = book();
  const check = createCheck(book(), reference, dates);
  for (const formula of ['=RC[-1]', '']) {
    (edited.sheets[0]?.values[1] ?? [])[2] = 1;
    (edited.sheets[0]?.formulas[1] ?? [])[2] = formula;
    check.edit('Ví dụ', 1, 2, 1, formula);
    expect(check.results()).toEqual(checkWorkbook(structuredClone(edited), reference, dates));
  }
});

test('a line may begin or cease to say that it is a single one', () => {
  const number = (row: number, column: number, value: number): Edit => ({
    ...{ sheet: 0, row, column },
    content: { value, formula: '' },
  });
  expectSameAsNew(
    () => bookOf(exampleSnapshot(estimates.unitInHeader.sheet)),
    [number(452, 0, 200_000), number(212, 19, 2), number(0, 0, 0)],
  );
});

test.each([
  ['another table says of the same row', besideEachOther, { row: 6, column: 12, value: 695_000 }],
  ['a rule says of further blocks', withBlocks, { row: 8, column: 7, value: 1_250_000 }],
  [
    'a rule says of texts, first text first,',
    () => ofTwoSources(),
    { row: 1, column: 6, value: 'Bà con đóng góp' },
  ],
  [
    'it says of texts without accents, which are not read anew,',
    () => ofTwoSources('Quy A', 'Quy B'),
    { row: 1, column: 6, value: 'Quy B' },
  ],
])('an edit leaves what %s in its place', (_what, sheet, { row, column, value }) => {
  expectSameAsNew(() => bookOf(sheet()), [{ sheet: 0, row, column, content: { value, formula: '' } }]);
});

test('an edit outside the used range asks for a new check', () => {
  const check = createCheck({ sheets: [longSheet(3)], names: [], stamp: null }, reference, dates);
  expect(() => check.edit('Dài', 50, 0, 1, '')).toThrow(RangeError);
  expect(() => check.edit('Không có', 0, 0, 1, '')).toThrow(RangeError);
});
