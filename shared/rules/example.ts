// Owns small sheets written as rows: the examples every rule carries, also shown to people.
// Invariant: an example is a complete snapshot; formulas carry the value Excel would have stored.
import type { CellValue, SheetSnapshot, StampSheet } from '../contract/snapshot.ts';
import { columnIndex } from '../sheet/address.ts';
import { toR1C1 } from '../sheet/formula.ts';

/** A constant, or an A1 formula with its stored value. */
export type ExampleCell = CellValue | readonly [formula: string, value: CellValue];

export interface SheetExample {
  /** from A1 down; short rows are blank to the right */
  rows: readonly (readonly ExampleCell[])[];
  merges?: string[];
  /** rows and columns, first and last, as a person counts them: [14, 18] or ["D", "E"] */
  hiddenRows?: [first: number, last: number][];
  hiddenColumns?: [first: string, last: string][];
  visibility?: SheetSnapshot['visibility'];
  dates?: { from: string; to: string; document: string };
  stamp?: Pick<StampSheet, 'activity' | 'fundingSource'>;
}

/** Header most examples use: A–H. */
export const EXAMPLE_HEADER: ExampleCell[] = [
  'STT',
  'Nội dung',
  'ĐVT',
  'Số lượng',
  'Số lớp',
  'Đơn giá',
  'Thành tiền',
  'Căn cứ',
];

/** The example as the checker sees a sheet. */
export function exampleSnapshot(example: SheetExample, name = 'Ví dụ'): SheetSnapshot {
  const width = Math.max(1, ...example.rows.map((row) => row.length));
  const values: CellValue[][] = [];
  const formulas: string[][] = [];
  example.rows.forEach((cells, row) => {
    values.push([]);
    formulas.push([]);
    for (let column = 0; column < width; column++) {
      const cell = cells[column] ?? '';
      const [formula, value] = typeof cell === 'object' ? cell : ['', cell];
      values[row]?.push(value);
      formulas[row]?.push(formula === '' ? '' : toR1C1(formula, row, column));
    }
  });
  return {
    name,
    visibility: example.visibility ?? 'visible',
    row: 0,
    column: 0,
    values,
    formulas,
    merges: example.merges ?? [],
    hiddenRows: (example.hiddenRows ?? []).map(([first, last]) => [first - 1, last - 1]),
    hiddenColumns: (example.hiddenColumns ?? []).map(([first, last]) => [
      columnIndex(first),
      columnIndex(last),
    ]),
  };
}
