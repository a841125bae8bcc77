// What formulas alone tell: an analysis kept up to date by single edits is the analysis of the edited sheet.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue, SheetSnapshot } from '#shared/contract/snapshot.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import { createAnalysis } from '#shared/sheet/analysis.ts';
import type { Analysis } from '#shared/sheet/analysis.ts';
import { toR1C1 } from '#shared/sheet/formula.ts';
import { createGrid } from '#shared/sheet/grid.ts';

const analysed = (rows: ExampleCell[][]): Analysis => createAnalysis(createGrid(exampleSnapshot({ rows })));
const told = (analysis: Analysis) => ({
  breaks: analysis.breaks(),
  totals: analysis.totalFaults(),
  errors: analysis.errors(),
  odd: analysis.oddPrecedents(),
  unfinished: analysis.unfinishedTotals(),
  maxima: analysis.formulasThat(takesMaximum),
});
const takesMaximum = (formula: string): boolean => formula.includes('MAX');

describe('after an edit', () => {
  const formula = fc.constantFrom(
    '',
    '',
    '=RC[-1]*RC[-2]',
    '=RC[-1]+RC[-2]',
    '=R[-1]C+RC[-1]',
    '=SUM(R[-3]C:R[-1]C)',
    '=SUM(RC[-3]:RC[-1])',
    '=SUM(R2C:R[-1]C)',
    '=RC[-1]*R1C1',
    '=AVERAGE(R[-4]C:R[-1]C)',
    '=SUM(R[-2]C:R[-1]C)',
    '=SUM(R[1]C:R[3]C)',
    '=SUM(RC[-4]:RC[-3])',
    '=SUM(R[-4]C[-1]:R[-2]C[-1])',
    '=SUM(R[-4]C[1]:R[-1]C[2])',
    '=R[-1]C+R[-2]C+R[-4]C',
    '=R[-1]C+R[-2]C+R[-3]C+R[-5]C',
    '=RC[-1]+RC[-2]+RC[-4]',
    '=SUM(R3C2:R6C2)',
    '=SUM(R[-3]C:R[-1]C)+R[-5]C',
    '=SUBTOTAL(9,R[-5]C:R[-1]C)',
    '=MAX(R[-3]C:R[-1]C)',
    '=SUMIF(R[-3]C[-1]:R[-1]C[-1],1,R[-2]C:R[-1]C)',
  );
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.integer({ min: 0, max: 2100 }),
    fc.constantFrom<CellValue>('', 'Cộng', '#REF!', '1.500.000', 2025),
  );
  const cell = fc
    .record({ value, formula })
    .map(({ value: given, formula: text }) =>
      text !== '' && given === ''
        ? { value: 0 as CellValue, formula: text }
        : { value: given, formula: text },
    );
  const sheet = fc
    .tuple(fc.integer({ min: 3, max: 14 }), fc.integer({ min: 2, max: 6 }))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );

  /** Columns of figures, typed or computed, with a total every few rows. */
  const table = fc
    .record({
      height: fc.integer({ min: 8, max: 40 }),
      columns: fc.array(
        fc.record({
          line: fc.constantFrom('', '', '=RC[-1]*2', '=RC[-1]+RC[-2]'),
          every: fc.integer({ min: 3, max: 9 }),
          total: fc.constantFrom(
            ...[(every: number) => `=SUM(R[-${every - 1}]C:R[-1]C)`, () => '=R[-1]C+R[-2]C'],
            ...[() => '=SUM(RC[-3]:RC[-1])', (every: number) => `=SUM(R[-${every}]C:R[-1]C)`],
          ),
        }),
        { minLength: 3, maxLength: 7 },
      ),
    })
    .map(({ height, columns }) =>
      Array.from({ length: height }, (_, row) =>
        columns.map(({ line, every, total }) => ({
          value: 10 + row,
          formula: row > 0 && row % every === 0 ? total(every) : line,
        })),
      ),
    );
  interface Given {
    value: CellValue;
    formula: string;
  }
  const edits = fc.array(fc.record({ row: fc.nat(39), column: fc.nat(6), cell }), {
    minLength: 1,
    maxLength: 12,
  });

  function expectSameAsNew(
    given: readonly Given[][],
    changes: readonly { row: number; column: number; cell: Given }[],
  ): void {
    const cells = given.map((row) => [...row]);
    const snapshot = (): SheetSnapshot => ({
      name: 'Trang',
      visibility: 'visible',
      row: 2,
      column: 1,
      values: cells.map((row) => row.map(({ value: stands }) => stands)),
      formulas: cells.map((row) => row.map(({ formula: text }) => text)),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    });
    const kept = createAnalysis(createGrid(snapshot()));
    told(kept);
    for (const edit of changes) {
      const row = cells[edit.row % cells.length];
      const column = edit.column % (row?.length ?? 1);
      if (row) row[column] = edit.cell;
      kept.set(2 + (edit.row % cells.length), 1 + column, edit.cell.value, edit.cell.formula);
      const fresh = createAnalysis(createGrid(snapshot()));
      // Ids count formulas in the order they were met, so the formulas themselves are compared.
      expect(withFormulas(told(kept), kept)).toEqual(withFormulas(told(fresh), fresh));
    }
  }

  test('the answers are those of a new analysis', () => {
    fc.assert(fc.property(sheet, edits, expectSameAsNew), { numRuns: 300 });
  });

  test('the answers are those of a new analysis, in tables with totals', () => {
    fc.assert(fc.property(table, edits, expectSameAsNew), { numRuns: 300 });
  });

  const FIVE_FROM_TWO = { value: 3, formula: '=SUM(RC[-5]:RC[-4])' };
  const plain = (...values: CellValue[]): Given[] => values.map((given) => ({ value: given, formula: '' }));
  test.each<[string, Given[], { column: number; cell: Given }]>([
    [
      'right beside the range of a total along the row',
      [...plain(1, 2, '', '', ''), FIVE_FROM_TWO],
      { column: 2, cell: { value: 5, formula: '' } },
    ],
    [
      'between that range and the total',
      [...plain(1, 2, 5, '', ''), FIVE_FROM_TWO],
      { column: 3, cell: { value: 7, formula: '' } },
    ],
    [
      'in which another total of the row takes in what this one leaves out',
      [...plain(1, 2, 3, 4), { value: 7, formula: '=RC[-4]+RC[-3]+RC[-1]' }, ...plain('', 9)],
      { column: 6, cell: { value: 3, formula: '=SUM(RC[-4]:RC[-4])' } },
    ],
  ])('an edit of a cell %s', (_what, row, edit) => {
    expectSameAsNew([row], [{ row: 0, ...edit }]);
  });

  test('an edit below a year that a total along its row leaves out', () => {
    const total = { value: 9, formula: '=RC[-1]+RC[-2]+RC[-4]' };
    const computed = { value: 560, formula: '=RC[-1]+RC[-2]+RC[-4]' };
    expectSameAsNew(
      [
        [...plain('', '', 1995, '', ''), total],
        [...plain('', '', 2092, '', ''), ...plain('')],
      ],
      [{ row: 1, column: 2, cell: computed }],
    );
  });

  function withFormulas(answers: ReturnType<typeof told>, { formulaOf }: Analysis): unknown {
    return {
      ...answers,
      breaks: answers.breaks.map((found) => ({ ...found, peer: formulaOf(found.peer) })),
      totals: answers.totals.map((fault) => ({ ...fault, id: formulaOf(fault.id) })),
      errors: answers.errors.map((error) => ({ ...error, id: formulaOf(error.id) })),
    };
  }
});

describe('breaks', () => {
  const lines = (odd: Record<number, ExampleCell>): ExampleCell[][] =>
    Array.from({ length: 8 }, (_, index) => {
      const row = index + 1;
      return [`Dòng ${row}`, row, 10, odd[row] ?? ([`=B${row}*C${row}`, row * 10] as const)];
    });

  test('a total is no peer of the lines around it', () => {
    const rows = lines({ 4: ['=SUM(D1:D3)', 60] });
    expect(analysed(rows).breaks()).toEqual([]);
  });

  test('a second way of computing that comes back is a pattern', () => {
    const odd = Object.fromEntries([2, 4, 6].map((row) => [row, [`=B${row}+C${row}`, row + 10] as const]));
    expect(analysed(lines(odd)).breaks()).toEqual([]);
  });

  test('copies that read another sheet are no running figure: their first is told too', () => {
    const rows: ExampleCell[][] = [1, 2, 3, 4].map((row) => [
      row,
      `Dòng ${row}`,
      [`=Giá!B${row}${row === 1 ? '-' : '+'}A${row}`, row],
    ]);
    expect(analysed(rows).breaks()).toMatchObject([{ row: 0, column: 2, kind: 'operator' }]);
  });

  test('a row for each commune, which reads the same cell of its own sheet, breaks nothing', () => {
    const rows = ['Na Ngoi', 'Tây Sơn', 'Huồi Tụ', 'Mường Lống'].map((sheet): ExampleCell[] => [
      sheet,
      [`=ROUND('${sheet}'!C2/1000,1)`, 12.5],
    ]);
    expect(analysed([['Xã', 'Kinh phí'], ...rows]).breaks()).toEqual([]);
  });

  test('what the peers would give stands beside the break', () => {
    const analysis = analysed(lines({ 4: ['=B4+C4', 14] }));
    const [found] = analysis.breaks();
    expect(found).toMatchObject({ row: 3, column: 3, kind: 'operator', before: 3, after: 4 });
    expect(found && analysis.expectedAt(found)).toBe(40);
  });
});

test('formulas of the sheet read back by id', () => {
  const analysis = analysed([[1, ['=A1', 1]]]);
  expect(analysis.formulaOf(1)).toBe(toR1C1('=A1', 0, 1));
});
