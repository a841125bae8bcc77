// A sample of faults mended back by the command: where a fix is declared safe, the cells are what they were.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Book, Content } from '../mutate/book.ts';
import { withResults } from '../mutate/edit.ts';
import type { Results } from '../mutate/grid.ts';
import { mendMutants } from '../mutate/mend.ts';
import type { MendCase } from '../mutate/mend.ts';
import { bookParts, packed } from '../mutate/parts.ts';
import { newFolder } from './run.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(newFolder(), 'checked');
mkdirSync(folder);
const SHEET = 'Dự toán';
const line = (row: number, content: string, quantity: Content, price: Content, amount?: Content) => [
  row - 2,
  content,
  'bộ',
  quantity,
  price,
  amount ?? `=D${row}*E${row}`,
];
const RIGHT: Record<number, readonly Content[]> = {
  1: ['DỰ TOÁN LỚP TẬP HUẤN'],
  2: ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
  3: line(3, 'Thuê hội trường', 3, 2_000_000),
  4: line(4, 'Tài liệu', 50, 30_000),
  5: line(5, 'Nước uống', 50, 20_000),
  6: line(6, 'Trang trí', 3, 500_000),
  7: [null, 'Tổng cộng', null, null, null, '=SUM(F3:F6)'],
};
const RESULTS = { F3: 6_000_000, F4: 1_500_000, F5: 1_000_000, F6: 1_500_000, F7: 10_000_000 };

function laid(id: string, rows: Record<number, readonly Content[]>, results: Record<string, number>) {
  const book: Book = { id, language: 'vi', note: '', sheets: [{ name: SHEET, rows: { ...RIGHT, ...rows } }] };
  const shown: Results = new Map(
    Object.entries({ ...RESULTS, ...results }).map(([cell, value]) => [
      `${SHEET}!${cell}`,
      { type: 'n' as const, value: String(value) },
    ]),
  );
  writeFileSync(join(folder, `${id}.xlsx`), packed(withResults(bookParts(book), [SHEET], shown)));
  return { book, shown };
}

const original = laid('right', {}, {});

function fault(
  name: string,
  touched: string,
  rows: Record<number, readonly Content[]>,
  results: Record<string, number>,
): MendCase {
  laid(name, rows, results);
  return {
    name: `${name}.xlsx`,
    kind: name,
    options: [],
    original: original.book,
    shown: original.shown,
    touched: [`${SHEET}!${touched}`],
  };
}
const total = (formula: Content): Record<number, readonly Content[]> => ({
  7: [null, 'Tổng cộng', null, null, null, formula],
});

test('faults with a safe fix are mended back; what only a person can tell is left alone', async () => {
  const outcomes = await mendMutants(root, folder, [
    fault('typed', 'F4', { 4: line(4, 'Tài liệu', 50, 30_000, 1_400_000) }, { F7: 9_900_000 }),
    fault('text', 'E4', { 4: line(4, 'Tài liệu', 50, '30000') }, {}),
    fault('left-out', 'F7', total('=SUM(F3:F5)'), { F7: 8_500_000 }),
    fault('twice', 'F7', total('=SUM(F3:F6)+F6'), { F7: 11_500_000 }),
    // Everything follows from another quantity: nothing in the sheet says that it is wrong.
    fault('quantity', 'D4', { 4: line(4, 'Tài liệu', 40, 30_000) }, { F4: 1_200_000, F7: 9_700_000 }),
  ]);
  expect(outcomes.map(({ kind, verdict, remark }) => `${kind} ${verdict} ${remark}`.trim())).toEqual([
    'typed exact',
    'text exact',
    'left-out exact',
    'twice exact',
    'quantity none',
  ]);
}, 240_000);
