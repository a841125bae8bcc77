// A check kept up to date by single edits says what a new check of the edited workbook says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue, WorkbookSnapshot } from '#shared/contract/snapshot.ts';
import { RULES } from '#shared/rules/catalogue.ts';
import { checkWorkbook, createCheck } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
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
    formula: fc.constantFrom('=RC[-3]*RC[-2]*RC[-1]', '=SUM(R[-2]C:R[-1]C)', '=R[1]C', '=607+290', '=RC[-1]'),
  }),
  fc.record({ value: fc.constant<CellValue>('#DIV/0!'), formula: fc.constant('=RC[-1]/0') }),
);

describe.each(Object.entries(books))('%s', (name, book) => {
  test('says the same as a new check after each of some edits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ sheet: fc.nat(9), row: fc.nat(99), column: fc.nat(20), content }), {
          minLength: 1,
          maxLength: 5,
        }),
        (edits) => {
          const edited = structuredClone(book());
          const check = createCheck(book(), reference, dates);
          check.results();
          for (const edit of edits) {
            const sheet = edited.sheets[edit.sheet % edited.sheets.length];
            if (sheet === undefined) throw new Error('no sheet');
            const [row, column] = [
              edit.row % sheet.values.length,
              edit.column % (sheet.values[0]?.length ?? 1),
            ];
            (sheet.values[row] ?? [])[column] = edit.content.value;
            (sheet.formulas[row] ?? [])[column] = edit.content.formula;
            check.edit(
              sheet.name,
              sheet.row + row,
              sheet.column + column,
              edit.content.value,
              edit.content.formula,
            );
            expect(check.results()).toEqual(checkWorkbook(structuredClone(edited), reference, dates));
          }
        },
      ),
      { numRuns: OF_RULES.test(name) ? 20 : 60 },
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

test('an edit outside the used range asks for a new check', () => {
  const check = createCheck({ sheets: [longSheet(3)], names: [], stamp: null }, reference, dates);
  expect(() => check.edit('Dài', 50, 0, 1, '')).toThrow(RangeError);
  expect(() => check.edit('Không có', 0, 0, 1, '')).toThrow(RangeError);
});
