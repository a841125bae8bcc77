// Owns the claim that the texts of a column are those of its cells, however far down the first one stands.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellValue, SheetSnapshot } from '#shared/contract/snapshot.ts';
import { createGrid } from '#shared/sheet/grid.ts';

const HEIGHT = 200;

const column = (values: CellValue[][]): SheetSnapshot => ({
  name: 'Cột',
  visibility: 'visible',
  row: 0,
  column: 0,
  values,
  formulas: values.map(() => ['']),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

test('the texts of a column are those of its cells after any edits', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(HEIGHT - 1), fc.constantFrom<CellValue>('một', 'hai', 'cũ', 5, ''))),
      fc.array(fc.tuple(fc.nat(HEIGHT - 1), fc.constantFrom<CellValue>('một', 'ba', 'Tiền', 7, ''))),
      (cells, edits) => {
        const values = Array.from({ length: HEIGHT }, (): CellValue[] => [1]);
        for (const [row, value] of cells) values[row] = [value];
        values[HEIGHT - 1] = [9];
        const grid = createGrid(column(values.map((line) => [...line])));
        for (const [row, value] of edits) {
          grid.texts(0);
          grid.set(row, 0, value, '');
          values[row] = [value];
        }
        const { texts, at } = grid.texts(0);
        expect(values.map((_, row) => texts[at[row] ?? -1])).toEqual(
          values.map(([value]) => (typeof value === 'string' && value !== '' ? value : undefined)),
        );
      },
    ),
  );
});
