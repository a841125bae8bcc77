// Owns sheets made to be hard on the engine: each is a whole snapshot, as if read from a file or from Excel.
// Invariant: nothing random; every size is said where it is made.
import type { SheetSnapshot } from '#shared/contract/snapshot.ts';
import { cellAddress, rangeAddress } from '#shared/sheet/address.ts';

function sheet(
  height: number,
  width: number,
  formula: (row: number, column: number) => string,
  value: (row: number, column: number) => number | string,
  merges: string[] = [],
): SheetSnapshot {
  const columns = Array.from({ length: width }, (_, column) => column);
  const rows = Array.from({ length: height }, (_, row) => row);
  return {
    name: 'Nặng',
    visibility: 'visible',
    row: 0,
    column: 0,
    values: rows.map((row) => columns.map((column) => value(row, column))),
    formulas: rows.map((row) => columns.map((column) => formula(row, column))),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

const none = () => '';
const number = (row: number, column: number) => row + column;

export const HEAVY_SHEETS: Readonly<Record<string, () => SheetSnapshot>> = {
  'all cells merged, 100,000 merges': () =>
    sheet(
      100_000,
      4,
      none,
      number,
      Array.from({ length: 100_000 }, (_, row) => rangeAddress({ top: row, bottom: row, left: 0, right: 3 })),
    ),
  '16,384 columns × 60 rows of one formula': () =>
    sheet(60, 16_384, (_row, column) => (column > 0 ? '=RC[-1]+1' : ''), number),
  '2,000 formulas of 8,000 characters': () =>
    sheet(2_000, 2, (row, column) => (column === 1 ? `=${'RC[-1]+'.repeat(1_140)}${row}` : ''), number),
  'brackets 2,000 deep': () =>
    sheet(
      200,
      2,
      (row, column) => (column === 1 ? `=${'('.repeat(2_000)}RC[-1]+${row}${')'.repeat(2_000)}` : ''),
      number,
    ),
  'a million distinct formulas': () =>
    sheet(100_000, 10, (row, column) => `=RC[20]*${row * 10 + column}`, number),
  'totals that grow row by row': () =>
    sheet(100_000, 2, (row, column) => (column === 1 && row > 0 ? `=SUM(R1C1:RC[-1])` : ''), number),
  'each total takes in all before it': () =>
    sheet(20_000, 1, (row) => (row > 0 ? `=SUM(R[-${row}]C:R[-1]C)` : ''), number),
  'sums of single cells, 2,000 terms each': () =>
    sheet(
      3_000,
      1,
      (row) =>
        row >= 2_000
          ? `=${Array.from({ length: 1_000 }, (_, term) => `R[-${2 * term + 1}]C`).join('+')}`
          : '',
      number,
    ),
  'every second cell another formula': () =>
    sheet(50_000, 10, (row, column) => ((row + column) % 2 === 0 ? '=RC[20]*2' : '=RC[20]*3'), number),
  'an error in every cell': () =>
    sheet(
      100_000,
      5,
      (_row, column) => (column > 0 ? '=RC[-1]' : '=1/0'),
      () => '#DIV/0!',
    ),
  'texts that read as numbers in every cell': () =>
    sheet(100_000, 5, none, (row, column) => (column === 0 ? row : `${row}.000`)),
  'header words in every row': () =>
    sheet(
      20_000,
      8,
      none,
      (row, column) =>
        ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Nguồn', cellAddress(row, 0)][
          column
        ] ?? '',
    ),
};
