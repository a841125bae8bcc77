// A student's homework: break-even from three inputs and a short table of volumes.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

export const dev2EnBreakeven: Book = {
  id: 'dev2-en-breakeven',
  language: 'en',
  note: 'Homework: inputs in a block on top, used with $ in a table of four volumes; three single formulas over it.',
  sheets: [
    {
      name: 'Problem 2',
      rows: {
        1: ['MGT 301 Homework 4, problem 2'],
        3: ['Selling price per unit', 24.5],
        4: ['Variable cost per unit', 15.2],
        5: ['Fixed costs per year', 46500],
        7: ['Contribution per unit', '=B3-B4'],
        8: ['Break-even units', '=ROUNDUP(B5/B7,0)'],
        9: ['Break-even sales', '=B8*B3'],
        11: ['Units', 'Revenue', 'Total cost', 'Profit'],
        ...down(12, [2500, 5000, 7500, 10000], (row, units) => [
          units,
          `=A${row}*$B$3`,
          `=$B$5+A${row}*$B$4`,
          `=B${row}-C${row}`,
        ]),
        17: ['Answer: they should not make fewer than the break-even units in row 8.'],
      },
      formats: {
        'B3:B4': '$0.00',
        'B5:B5': '$#,##0',
        B7: '$0.00',
        B8: '#,##0',
        B9: '$#,##0',
        'A12:D15': '#,##0',
      },
    },
  ],
};
