// Three site sheets and a summary that links to them.
import { down } from '../book.ts';
import type { Book, SheetLayout } from '../book.ts';

type Line = readonly [string, number, number];

/** Sites kept by different people have different numbers of lines. */
function site(name: string, manager: string, lines: readonly Line[]): SheetLayout {
  const last = 4 + lines.length;
  return {
    name,
    rows: {
      1: [`Site: ${name}`],
      2: [`Manager: ${manager}`],
      4: ['Work package', 'Budget', 'Spent', 'Left', 'Used'],
      ...down(5, lines, (row, [label, budget, spent]) => [
        label,
        budget,
        spent,
        `=B${row}-C${row}`,
        `=C${row}/B${row}`,
      ]),
      [last + 1]: [
        'Site total',
        `=SUM(B5:B${last})`,
        `=SUM(C5:C${last})`,
        `=SUM(D5:D${last})`,
        `=C${last + 1}/B${last + 1}`,
      ],
    },
    formats: { B: '#,##0', C: '#,##0', D: '#,##0', E: '0%' },
  };
}

const harbour = site('Harbour', 'J. Ortiz', [
  ['Piling', 184000, 171250],
  ['Quay wall', 326000, 298400],
  ['Dredging', 91000, 95300],
  ['Electrical', 58000, 22100],
  ['Fencing', 14500, 0],
]);
const mill = site('Mill Road', 'A. Petrov', [
  ['Demolition', 42000, 43900],
  ['Foundations', 133000, 120750],
  ['Steel frame', 208000, 87400],
]);
const north = site('North Yard', 'S. Lindqvist', [
  ['Ground works', 61000, 58200],
  ['Drainage', 37500, 35940],
  ['Paving', 88000, 41000],
  ['Lighting', 23800, 0],
]);

export const enSummary: Book = {
  id: 'en-summary',
  language: 'en',
  note: 'A programme office: one sheet a site, as each manager sends it, and a summary of links.',
  sheets: [
    {
      name: 'Summary',
      rows: {
        1: ['Programme summary'],
        3: ['Site', 'Budget', 'Spent', 'Left', 'Used', 'Flag'],
        4: ['Harbour', '=Harbour!B10', '=Harbour!C10', '=B4-C4', '=C4/B4', '=IF(E4>0.9,"watch","ok")'],
        5: [
          'Mill Road',
          "='Mill Road'!B8",
          "='Mill Road'!C8",
          '=B5-C5',
          '=C5/B5',
          '=IF(E5>0.9,"watch","ok")',
        ],
        6: [
          'North Yard',
          "='North Yard'!B9",
          "='North Yard'!C9",
          '=B6-C6',
          '=C6/B6',
          '=IF(E6>0.9,"watch","ok")',
        ],
        7: ['Programme', '=SUM(B4:B6)', '=SUM(C4:C6)', '=SUM(D4:D6)', '=C7/B7', '=IF(E7>0.9,"watch","ok")'],
        9: ['Contingency (7% of budget)', '=B7*0.07'],
        10: ['Budget with contingency', '=B7+B9'],
        11: ['Largest overspend', "=MIN(Harbour!D5:D9,'Mill Road'!D5:D7,'North Yard'!D5:D8)"],
      },
      formats: { B: '#,##0', C: '#,##0', D: '#,##0', E: '0%' },
    },
    harbour,
    mill,
    north,
  ],
};
