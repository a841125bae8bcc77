// Plan against actual for a month and for the year to date.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const accounts = [
  ['6000 Wages', 52000, 53180, 468000, 471900],
  ['6100 Overtime', 3500, 4915, 31500, 38220],
  ['6200 Agency staff', 6000, 2750, 54000, 41600],
  ['6300 Training', 1200, 1340, 10800, 9975],
  ['6400 Energy', 8800, 9460, 79200, 84310],
  ['6500 Water', 900, 870, 8100, 8025],
  ['6600 Repairs', 4200, 7125, 37800, 45090],
  ['6700 Cleaning', 2600, 2600, 23400, 23400],
  ['6800 Postage', 450, 389, 4050, 3712],
  ['6900 Sundry', 700, 1054, 6300, 7247],
] as const;

export const enVariance: Book = {
  id: 'en-variance',
  language: 'en',
  note: 'A hospital accountant: month and year to date side by side, difference, percentage guarded by IF, limit in one cell.',
  sheets: [
    {
      name: 'Sep',
      rows: {
        1: ['Cost centre 4711 – September', null, null, null, null, null, 'Limit', 0.1],
        3: [null, 'Month', null, null, null, 'Year to date'],
        4: ['Account', 'Plan', 'Actual', 'Variance', '%', 'Plan', 'Actual', 'Variance', '%', 'Comment?'],
        ...down(5, accounts, (row, [name, plan, actual, planToDate, actualToDate]) => [
          name,
          plan,
          actual,
          `=C${row}-B${row}`,
          `=IF(B${row}=0,0,D${row}/B${row})`,
          planToDate,
          actualToDate,
          `=G${row}-F${row}`,
          `=IF(F${row}=0,0,H${row}/F${row})`,
          `=IF(AND(I${row}>$H$1,H${row}>1000),"explain","")`,
        ]),
        15: [
          'Total',
          '=SUM(B5:B14)',
          '=SUM(C5:C14)',
          '=SUM(D5:D14)',
          '=IF(B15=0,0,D15/B15)',
          '=SUM(F5:F14)',
          '=SUM(G5:G14)',
          '=SUM(H5:H14)',
          '=IF(F15=0,0,H15/F15)',
        ],
        17: ['Accounts over plan', null, '=COUNTIF(D5:D14,">0")', null, null, null, '=COUNTIF(H5:H14,">0")'],
        18: ['Largest overrun', null, '=MAX(D5:D14)', null, null, null, '=MAX(H5:H14)'],
      },
      formats: { 'B5:D18': '#,##0', E: '0.0%', 'F5:H18': '#,##0', I: '0.0%', H1: '0%' },
      merges: ['B3:E3', 'F3:I3'],
    },
  ],
};
