// A register of assets written down over the years across.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const assets = [
  ['Lathe', 2021, 48500, 8],
  ['Milling machine', 2022, 91200, 10],
  ['Forklift', 2022, 27800, 6],
  ['Compressor', 2023, 12400, 5],
  ['Server', 2023, 9600, 3],
  ['Paint booth', 2024, 66000, 12],
  ['Delivery truck', 2024, 58900, 6],
  ['Laser cutter', 2025, 134000, 8],
  ['Office furniture', 2025, 15800, 10],
] as const;
const YEARS = ['F', 'G', 'H', 'I', 'J'];

export const heldEnAssets: Book = {
  id: 'held-en-assets',
  language: 'en',
  note: 'An accountant: straight-line charge by asset over five years across, year headings are numbers the formulas read.',
  heldOut: true,
  sheets: [
    {
      name: 'Register',
      rows: {
        1: ['Fixed asset register'],
        3: ['Asset', 'Bought', 'Cost', 'Life', 'Yearly', 2023, 2024, 2025, 2026, 2027, 'Book value'],
        ...down(4, assets, (row, [name, bought, cost, life]) => [
          name,
          bought,
          cost,
          life,
          `=C${row}/D${row}`,
          ...YEARS.map(
            (column) => `=IF(AND(${column}$3>=$B${row},${column}$3<$B${row}+$D${row}),$E${row},0)`,
          ),
          `=MAX(0,C${row}-E${row}*MIN(D${row},$J$3-B${row}+1))`,
        ]),
        13: [
          'Total',
          null,
          '=SUM(C4:C12)',
          null,
          '=SUM(E4:E12)',
          ...YEARS.map((column) => `=SUM(${column}4:${column}12)`),
          '=SUM(K4:K12)',
        ],
        15: ['Average life', null, null, '=AVERAGE(D4:D12)'],
        16: ['Assets', null, null, '=COUNT(C4:C12)'],
      },
      formats: { C: '#,##0', 'E4:K13': '#,##0', D15: '0.0' },
    },
  ],
};
