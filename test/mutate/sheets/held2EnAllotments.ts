// The treasurer of an allotment society: one line a plot with rent by the rod, water shared out, and the accounts of the year.
import { down } from '../book.ts';
import type { Book, Content } from '../book.ts';

type Plot = readonly [
  plot: string,
  tenant: string,
  rods: number,
  concession: string | null,
  paid: number | null,
];
const plots: readonly Plot[] = [
  ['1', 'Abbott', 10, null, 91],
  ['2', 'Mrs Ahmed', 5, 'Y', 34],
  ['3a', 'Barker', 5, null, 45],
  ['3b', 'Chen', 5, null, 45],
  ['4', 'Collier', 10, 'Y', 68],
  ['5', 'Dunne', 10, null, 90],
  ['6', 'vacant', 10, null, null],
  ['7', 'Eastman', 8, null, null],
  ['8', 'Fry', 10, null, 91],
  ['9', 'Gupta', 10, null, 91],
  ['10', 'Mr & Mrs Hale', 15, 'Y', 103],
  ['11', 'Ingram', 10, null, 50],
  ['12', 'Jacobs', 10, null, 91],
  ['12a', 'Kaur', 4, null, 36.5],
  ['14', 'Lowe', 10, 'Y', 68],
  ['15', 'Mbeki', 10, null, 91],
  ['16', 'Nolan', 6, null, 54.5],
  ['17', 'vacant', 10, null, null],
  ['18', 'Osborne', 10, null, 91],
  ['19', 'Petrov', 12, null, 109],
  ['20', 'Primary school', 10, null, null],
  ['21', 'Quinn', 10, 'Y', 68],
  ['22', 'Rees', 7.5, null, 68],
  ['23', 'Sutton', 10, null, 91],
  ['24', 'Tanaka', 10, null, 91],
  ['25', 'Underwood', 5, 'Y', null],
  ['26', 'Vickers', 10, null, 91],
  ['27', 'Wyatt', 9, null, 81.5],
];
const plot = (row: number, [number, tenant, rods, concession, paid]: Plot): readonly Content[] => {
  const head = [number, tenant, rods, concession];
  if (tenant === 'vacant') return head;
  if (tenant === 'Primary school')
    return [...head, null, null, null, null, null, null, 'free, minute of 2011'];
  return [
    ...head,
    `=C${row}*$C$3`,
    `=IF(D${row}="Y",-ROUND(E${row}*$C$4,2),0)`,
    `=ROUND(C${row}/$C$36*$F$3,2)`,
    `=SUM(E${row}:G${row})`,
    paid,
    `=H${row}-I${row}`,
  ];
};

export const held2EnAllotments: Book = {
  id: 'held2-en-allotments',
  language: 'en',
  note: 'Long list of plots with a rate by the rod, concession by a letter, water shared by size, two vacant plots and a free one left without formulas, plot numbers as texts, rods of plots that are let found with SUMIF; receipts on the left and payments on the right of a second sheet.',
  heldOut: true,
  sheets: [
    {
      name: 'Plots',
      rows: {
        1: ['Mill Lane Allotment Society - rents due 1 October'],
        3: ['Rent a rod', null, 7.6, null, 'Water bill', 386.4],
        4: ['Concession', null, 0.3],
        6: ['Plot', 'Tenant', 'Rods', 'Conc.', 'Rent', 'Less', 'Water', 'Due', 'Paid', 'Owing', 'Note'],
        ...down(7, plots, plot),
        35: [
          'Total',
          null,
          '=SUM(C7:C34)',
          '=COUNTIF(D7:D34,"Y")',
          ...['E', 'F', 'G', 'H', 'I', 'J'].map((c) => `=SUM(${c}7:${c}34)`),
        ],
        36: [
          'Rods paid for',
          null,
          '=C35-SUMIF(B7:B34,"vacant",C7:C34)-SUMIF(B7:B34,"Primary school",C7:C34)',
        ],
        37: ['Let', null, '=C36/C35', null, null, null, 'Water over / short', null, null, '=G35-F3'],
      },
      formats: { 'E7:J35': '0.00', 'C4:C4': '0%', 'C37:C37': '0%', J37: '0.00' },
    },
    {
      name: 'Accounts',
      rows: {
        1: ['Receipts and payments, year to 30 September'],
        3: ['RECEIPTS', 'This year', 'Last year', null, 'PAYMENTS', 'This year', 'Last year'],
        4: ['Rents', '=Plots!E35+Plots!F35', 1602.4, null, 'Water', '=Plots!F3', 351.75],
        5: ['Water recharged', '=Plots!G35', 351.8, null, 'Rent to the council', 640, 640],
        6: ['less not yet paid', '=-Plots!J35', -41, null, 'Skip hire', 285, 270],
        7: ['Trading hut', 412.35, 388.1, null, 'Hut stock', 298.6, 301.15],
        8: ['Open day', 176.2, null, null, 'Insurance', 148.9, 139.2],
        9: ['Bank interest', 9.14, 3.07, null, 'Mower repair', 94.5],
        10: [null, null, null, null, 'Prizes and postage', 61.25, 58.4],
        11: ['Total', '=SUM(B4:B9)', '=SUM(C4:C9)', null, 'Total', '=SUM(F4:F10)', '=SUM(G4:G10)'],
        13: ['In the bank on 1 October', '=C15', 2140.66],
        14: ['Over (short) for the year', '=B11-F11', '=C11-G11'],
        15: ['In the bank on 30 September', '=B13+B14', '=C13+C14'],
        17: ['Hut profit', '=B7-F7', '=C7-G7', null, 'as % of sales', '=B17/B7', '=C17/C7'],
      },
      formats: { B: '#,##0.00', C: '#,##0.00', F: '#,##0.00', G: '#,##0.00', 'F17:G17': '0.0%' },
    },
  ],
};
