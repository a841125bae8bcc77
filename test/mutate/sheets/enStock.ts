// A stock card: receipts, issues, running balance and value.
import { down, on } from '../book.ts';
import type { Book } from '../book.ts';

const moves = [
  ['2025-01-06', 'GR-1001', 120, 0],
  ['2025-01-09', 'IS-2201', 0, 45],
  ['2025-01-15', 'IS-2207', 0, 30],
  ['2025-01-22', 'GR-1013', 200, 0],
  ['2025-01-28', 'IS-2219', 0, 85],
  ['2025-02-03', 'IS-2226', 0, 60],
  ['2025-02-10', 'GR-1029', 150, 0],
  ['2025-02-14', 'IS-2240', 0, 110],
  ['2025-02-20', 'IS-2244', 0, 25],
  ['2025-02-27', 'RT-0007', 5, 0],
  ['2025-03-04', 'IS-2258', 0, 70],
  ['2025-03-11', 'GR-1044', 180, 0],
  ['2025-03-12', 'IS-2266', 0, 95],
  ['2025-03-19', 'IS-2273', 0, 40],
  ['2025-03-25', 'GR-1051', 60, 0],
  ['2025-03-31', 'IS-2281', 0, 55],
  ['2025-04-07', 'IS-2290', 0, 35],
  ['2025-04-15', 'GR-1062', 140, 0],
] as const;

export const enStock: Book = {
  id: 'en-stock',
  language: 'en',
  note: 'A warehouse clerk: opening balance typed on its own line, then a running balance; unit cost kept in one cell.',
  sheets: [
    {
      name: 'Card 4410',
      rows: {
        1: ['Stock card', null, 'Item', '4410 – Drum liner 60 l'],
        2: [null, null, 'Unit cost', 7.85],
        4: ['Date', 'Document', 'In', 'Out', 'Balance', 'Value', 'Below minimum?'],
        5: [on('2025-01-01'), 'Opening balance', null, null, 64, '=E5*$D$2', '=IF(E5<$B$26,"order","")'],
        ...down(6, moves, (row, [date, document, received, issued]) => [
          on(date),
          document,
          received,
          issued,
          `=E${row - 1}+C${row}-D${row}`,
          `=E${row}*$D$2`,
          `=IF(E${row}<$B$26,"order","")`,
        ]),
        24: ['Total', null, '=SUM(C6:C23)', '=SUM(D6:D23)', '=E5+C24-D24', '=E24*$D$2'],
        26: ['Minimum', 80],
        27: ['Lowest balance', '=MIN(E5:E23)'],
        28: ['Movements', '=COUNTA(B6:B23)'],
      },
      formats: { F: '#,##0.00', D2: '0.00' },
    },
  ],
};
