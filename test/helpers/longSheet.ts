// Owns the long sheet of the benchmarks: 14 columns, 29 formulas in 10 rows, a subtotal every 20 rows.
// Invariant: a clean estimate, the same for the same number of rows; amounts are what Excel would have stored.
import type { CellValue, SheetSnapshot } from '#shared/contract/snapshot.ts';

export const LONG_HEADER = [
  'STT',
  'Nội dung',
  'Mã định mức',
  'ĐVT',
  'Số lượng',
  'Số lần',
  'Đơn giá',
  'Thành tiền',
  'Mức chi tối đa',
  'Vượt mức',
  'Tiểu mục',
  'Nguồn kinh phí',
  'Căn cứ',
  'Ghi chú',
];
/** a funding source of the seed list */
const SOURCE = 'Kinh phí sự nghiệp khoa học và công nghệ năm 2025';
const EVERY = 20;
const NORMS = 19;

/** `rows` rows of data below the header: 19 lines and their subtotal, again and again; quantity × times × price, a norm looked up, a price compared with it. */
export function longSheet(rows: number): SheetSnapshot {
  const values: CellValue[][] = [LONG_HEADER];
  const formulas: string[][] = [LONG_HEADER.map(() => '')];
  let sum = 0;
  for (let index = 1; index <= rows; index++) {
    if (index % EVERY === 0) {
      values.push(['', 'Cộng', '', '', '', '', '', sum, '', '', '', '', '', '']);
      formulas.push(blank({ 7: `=SUM(R[-${EVERY - 1}]C:R[-1]C)` }));
      sum = 0;
      continue;
    }
    const norm = index % NORMS;
    const [quantity, times, price] = [1 + (index % 7), 1 + (index % 3), 10_000 * (1 + norm)];
    const amount = quantity * times * price;
    sum += amount;
    values.push([
      index % EVERY,
      `Khoản chi số ${norm + 1}`,
      `DM${norm + 1}`,
      'bộ',
      quantity,
      times,
      price,
      amount,
      price,
      '',
      6699,
      SOURCE,
      'Báo giá',
      '',
    ]);
    formulas.push(
      blank({
        7: '=RC[-3]*RC[-2]*RC[-1]',
        8: '=VLOOKUP(RC[-6],Norms!R2C1:R20C2,2,FALSE)',
        9: '=IF(RC[-3]>RC[-1],"Vượt","")',
      }),
    );
  }
  return {
    name: 'Dài',
    visibility: 'visible',
    row: 0,
    column: 0,
    values,
    formulas,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function blank(filled: Record<number, string>): string[] {
  return LONG_HEADER.map((_, column) => filled[column] ?? '');
}
