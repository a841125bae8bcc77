// Sales by region and product, totals on both edges, shares beside and below.
import type { Book } from '../book.ts';

const region = (row: number, name: string, ...sales: number[]) => [
  null,
  name,
  ...sales,
  `=SUM(C${row}:G${row})`,
  `=H${row}/$H$13`,
];

export const enCrossTab: Book = {
  id: 'en-cross-tab',
  language: 'en',
  note: 'A sales analyst: table starts in column B, totals to the right and below, share of the grand total on both edges.',
  sheets: [
    {
      name: 'Sales',
      rows: {
        2: [null, 'Units sold by region and product, first half'],
        4: [null, 'Region', 'Kettle', 'Toaster', 'Blender', 'Grill', 'Juicer', 'Total', 'Share'],
        5: region(5, 'North', 312, 208, 145, 96, 61),
        6: region(6, 'North East', 188, 174, 92, 71, 40),
        7: region(7, 'Midlands', 402, 355, 210, 133, 88),
        8: region(8, 'East', 240, 197, 131, 64, 52),
        9: region(9, 'London', 611, 420, 388, 102, 176),
        10: region(10, 'South', 355, 301, 186, 150, 97),
        11: region(11, 'Wales', 142, 120, 77, 49, 25),
        12: region(12, 'Scotland', 274, 233, 119, 58, 63),
        13: [
          null,
          'Total',
          ...['C', 'D', 'E', 'F', 'G'].map((column) => `=SUM(${column}5:${column}12)`),
          '=SUM(C13:G13)',
          '=H13/$H$13',
        ],
        14: [null, 'Share', ...['C', 'D', 'E', 'F', 'G', 'H'].map((column) => `=${column}13/$H$13`)],
        15: [
          null,
          'Best region',
          ...['C', 'D', 'E', 'F', 'G', 'H'].map((column) => `=MAX(${column}5:${column}12)`),
        ],
        16: [
          null,
          'Average',
          ...['C', 'D', 'E', 'F', 'G', 'H'].map((column) => `=AVERAGE(${column}5:${column}12)`),
        ],
      },
      formats: { 'C5:H16': '#,##0', I: '0.0%', 'C14:H14': '0.0%' },
    },
  ],
};
