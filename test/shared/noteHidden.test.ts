// What is hidden is said, with the money in it that the totals one sees still count, and no money that they do not.
import { describe, expect, test } from 'vitest';
import type { Finding } from '#shared/contract/finding.ts';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { checkWorkbook, createCheck } from '#shared/rules/check.ts';
import { EXAMPLE_HEADER, exampleSnapshot } from '#shared/rules/example.ts';
import type { ExampleCell, SheetExample } from '#shared/rules/example.ts';

const reference = createReference(seedRelease());

const notes = (example: SheetExample, name = 'Trang'): Finding[] =>
  checkWorkbook(
    { sheets: [exampleSnapshot(example, name)], names: [], stamp: null },
    reference,
    null,
  ).flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'note.hidden'));
const told = (example: SheetExample) =>
  notes(example).map(({ message, cells }) => [message.vi, cells.join(' ')]);

/** Two groups with a grand total: rows 2–4 and 5–7, total in row 8. */
const estimate: ExampleCell[][] = [
  EXAMPLE_HEADER,
  ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G4)', 7_500_000]],
  [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000]],
  [2, 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D4*E4*F4', 1_500_000]],
  ['II', 'Chi khác', '', '', '', '', ['=SUM(G6:G7)', 700_000]],
  [1, 'Văn phòng phẩm', 'bộ', 50, 1, 10_000, ['=D6*E6*F6', 500_000]],
  [2, 'Chè nước', 'người', 10, 1, 20_000, ['=D7*E7*F7', 200_000]],
  ['', 'Tổng cộng', '', '', '', '', ['=G2+G5', 8_200_000]],
];

describe('hidden rows of an estimate', () => {
  test('a line: its money is counted once, in the sum one sees first', () => {
    expect(told({ rows: estimate, hiddenRows: [[4, 4]] })).toEqual([
      ['Dòng 4 bị ẩn, có 1.500.000 đồng vẫn được cộng vào tổng ở G2.', 'G4'],
    ]);
  });

  test('a whole group with its lines: the group is no money of its own', () => {
    expect(told({ rows: estimate, hiddenRows: [[5, 7]] })).toEqual([
      ['Dòng 5–7 bị ẩn, có 700.000 đồng vẫn được cộng vào tổng ở G8.', 'G5:G7'],
    ]);
  });

  test('a group whose lines are seen hides no money', () => {
    expect(told({ rows: estimate, hiddenRows: [[5, 5]] })).toEqual([['Dòng 5 bị ẩn và có nội dung.', 'A5']]);
  });

  test('a filter that leaves many places is one note', () => {
    const lines = Array.from({ length: 60 }, (_, i): ExampleCell[] => {
      const row = i + 2;
      return [i + 1, `Khoản ${i + 1}`, 'bộ', 1, 1, 1_000, [`=D${row}*E${row}*F${row}`, 1_000]];
    });
    const rows = [
      EXAMPLE_HEADER,
      ...lines,
      ['', 'Tổng cộng', '', '', '', '', ['=SUM(G2:G61)', 60_000]] as const,
    ];
    const hiddenRows = Array.from({ length: 30 }, (_, i): [number, number] => [2 * i + 2, 2 * i + 2]);
    const [only, ...more] = notes({ rows, hiddenRows });
    expect(more).toEqual([]);
    expect(only?.message.vi).toBe(
      'Dòng 2, 4, 6, 8 và 26 chỗ khác bị ẩn, có 30.000 đồng vẫn được cộng vào tổng ở G62.',
    );
    expect(only?.message.en).toBe(
      'Rows 2, 4, 6, 8 and 26 more places are hidden; 30.000 đồng in them is still counted in the total in G62.',
    );
    expect(only?.cells.length).toBe(20);
    expect(only?.actual).toBe(30_000);
  });

  test('a total that leaves the hidden line out counts nothing of it', () => {
    const rows = [...estimate.slice(0, 7), ['', 'Tổng cộng', '', '', '', '', ['=G3+G5', 6_700_000]] as const];
    const open = rows.map((row, index) => (index === 1 ? ['I', 'Chi cho lớp học'] : row));
    expect(told({ rows: open, hiddenRows: [[4, 4]] })).toEqual([['Dòng 4 bị ẩn và có nội dung.', 'A4']]);
  });

  test('sums that are hidden themselves tell nobody a total', () => {
    expect(told({ rows: estimate, hiddenRows: [[2, 8]] })).toEqual([
      ['Dòng 2–8 bị ẩn và có nội dung.', 'A2:A8'],
    ]);
  });

  test('money is told in the unit of the table', () => {
    const header = EXAMPLE_HEADER.map((name) => (name === 'Thành tiền' ? 'Thành tiền (triệu đồng)' : name));
    const rows = [
      header,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2, ['=D2*E2*F2', 6]],
      [2, 'Tài liệu', 'bộ', 50, 1, 0.03, ['=D3*E3*F3', 1.5]],
      ['', 'Tổng cộng', '', '', '', '', ['=SUM(G2:G3)', 7.5]],
    ] as ExampleCell[][];
    expect(told({ rows, hiddenRows: [[3, 3]] })).toEqual([
      ['Dòng 3 bị ẩn, có 1,5 triệu đồng vẫn được cộng vào tổng ở G4.', 'G3'],
    ]);
  });

  test('blank rows hidden say nothing', () => {
    const rows = [...estimate.slice(0, 7), [''], ...estimate.slice(7)];
    expect(told({ rows, hiddenRows: [[8, 8]] })).toEqual([]);
  });
});

describe('SUBTOTAL', () => {
  const rows = (formula: string, total: number): ExampleCell[][] => [
    ...estimate.slice(0, 1),
    ...estimate
      .slice(2, 4)
      .map(
        (row, i) =>
          [
            ...row.slice(0, 6),
            [`=D${i + 2}*E${i + 2}*F${i + 2}`, i ? 1_500_000 : 6_000_000],
          ] as ExampleCell[],
      ),
    ['', 'Tổng cộng', '', '', '', '', [formula, total]],
  ];
  const hiddenRows: [number, number][] = [[3, 3]];

  test('that took the hidden row in says so', () => {
    expect(told({ rows: rows('=SUBTOTAL(9,G2:G3)', 7_500_000), hiddenRows })[0]?.[0]).toBe(
      'Dòng 3 bị ẩn, có 1.500.000 đồng vẫn được cộng vào tổng ở G4.',
    );
  });
  test.each(['=SUBTOTAL(9,G2:G3)', '=SUBTOTAL(109,G2:G3)'])('%s that left it out does not', (formula) => {
    expect(told({ rows: rows(formula, 6_000_000), hiddenRows })[0]?.[0]).toBe('Dòng 3 bị ẩn và có nội dung.');
  });
});

describe('elsewhere', () => {
  const stock: ExampleCell[][] = [
    ['Item', 'In', 'Out', 'Kept'],
    ['Pens', 5, 2, ['=B2-C2', 3]],
    ['Paper', 70, 10, ['=B3-C3', 60]],
    ['Glue', 8, 1, ['=B4-C4', 7]],
    ['Total', ['=SUM(B2:B4)', 83], ['=SUM(C2:C4)', 13], ['=B5-C5', 70]],
  ];

  test('rows of any table, with the column that hides most', () => {
    expect(told({ rows: stock, hiddenRows: [[3, 3]] })).toEqual([
      ['Dòng 3 bị ẩn, các số ở cột B cộng lại là 70 vẫn được tính vào tổng ở B5.', 'B3'],
    ]);
  });

  test('columns, whether a sum along the row takes them in or not', () => {
    const rows: ExampleCell[][] = [
      ['Item', 'January', 'February', 'March', 'All', 'Note'],
      ['Pens', 1, 2, 3, ['=SUM(B2:D2)', 6], 'x'],
      ['Paper', 4, 5, 6, ['=SUM(B3:D3)', 15], ''],
    ];
    expect(told({ rows, hiddenColumns: [['C', 'D']] })).toEqual([
      ['Cột C–D bị ẩn, có số vẫn được cộng vào tổng ở E2.', 'C1 D1'],
    ]);
    expect(told({ rows, hiddenColumns: [['F', 'F']] })).toEqual([['Cột F bị ẩn và có nội dung.', 'F1']]);
    expect(told({ rows: rows.map((row) => [...row.slice(0, 5), '']), hiddenColumns: [['F', 'F']] })).toEqual(
      [],
    );
  });

  test('a hidden sheet is one note, with all that is hidden in it; the product’s own lists are none', () => {
    const hidden: SheetExample = { rows: stock, hiddenRows: [[3, 3]], hiddenColumns: [['C', 'C']] };
    expect(told({ ...hidden, visibility: 'hidden' })).toEqual([
      ['Trang này bị ẩn nhưng có nội dung ở 5 dòng.', 'A1'],
    ]);
    expect(told({ ...hidden, visibility: 'veryHidden' })[0]?.[0]).toContain(
      'lệnh Bỏ ẩn của Excel không liệt kê',
    );
    expect(told({ rows: [], visibility: 'hidden' })).toEqual([]);
    expect(notes({ rows: stock, visibility: 'hidden' }, '_dutoan1')).toEqual([]);
  });
});

test('after an edit of a hidden cell the note tells the money of now', () => {
  const sheet = exampleSnapshot({ rows: estimate, hiddenRows: [[4, 4]] }, 'Trang');
  const check = createCheck({ sheets: [sheet], names: [], stamp: null }, reference, null);
  check.results();
  check.edit('Trang', 3, 6, 2_000_000, '');
  const [note] = check.results()[0]?.findings.filter(({ rule }) => rule === 'note.hidden') ?? [];
  expect(note?.actual).toBe(2_000_000);
});
