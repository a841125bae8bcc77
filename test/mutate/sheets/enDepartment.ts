// A department's budget by quarter, with groups and subtotals.
import type { Book } from '../book.ts';

const line = (row: number, name: string, ...quarters: number[]) => [
  name,
  ...quarters,
  `=SUM(B${row}:E${row})`,
  `=F${row}/F$23`,
];

export const enDepartment: Book = {
  id: 'en-department',
  language: 'en',
  note: 'A controller: quarters as columns, three groups with subtotals, shares of the grand total in the last column.',
  sheets: [
    {
      name: 'FY Budget',
      rows: {
        1: ['Marketing department – operating budget'],
        2: ['USD, all figures net of tax'],
        4: ['', 'Q1', 'Q2', 'Q3', 'Q4', 'Year', 'Share'],
        5: ['Personnel'],
        6: line(6, 'Salaries', 84000, 84000, 86500, 86500),
        7: line(7, 'Social security', 17640, 17640, 18165, 18165),
        8: line(8, 'Freelancers', 6500, 4200, 9800, 3000),
        9: line(9, 'Training', 1200, 2500, 800, 1500),
        10: [
          'Total personnel',
          '=SUM(B6:B9)',
          '=SUM(C6:C9)',
          '=SUM(D6:D9)',
          '=SUM(E6:E9)',
          '=SUM(B10:E10)',
          '=F10/F$23',
        ],
        11: ['Campaigns'],
        12: line(12, 'Search advertising', 12000, 12500, 14000, 19000),
        13: line(13, 'Trade fairs', 0, 28000, 0, 31000),
        14: line(14, 'Print and mailings', 4300, 3900, 4100, 6200),
        15: [
          'Total campaigns',
          '=SUM(B12:B14)',
          '=SUM(C12:C14)',
          '=SUM(D12:D14)',
          '=SUM(E12:E14)',
          '=SUM(B15:E15)',
          '=F15/F$23',
        ],
        16: ['Office'],
        17: line(17, 'Rent', 9900, 9900, 9900, 10200),
        18: line(18, 'Software licences', 3150, 3150, 3400, 3400),
        19: line(19, 'Telephone', 620, 610, 640, 650),
        20: line(20, 'Travel', 2400, 3800, 1900, 4100),
        21: [
          'Total office',
          '=SUM(B17:B20)',
          '=SUM(C17:C20)',
          '=SUM(D17:D20)',
          '=SUM(E17:E20)',
          '=SUM(B21:E21)',
          '=F21/F$23',
        ],
        23: [
          'Grand total',
          '=B10+B15+B21',
          '=C10+C15+C21',
          '=D10+D15+D21',
          '=E10+E15+E21',
          '=SUM(B23:E23)',
          '=F23/F$23',
        ],
        24: ['Average per month', '=B23/3', '=C23/3', '=D23/3', '=E23/3', '=F23/12'],
      },
      formats: { 'B5:F24': '#,##0', G: '0.0%' },
    },
  ],
};
