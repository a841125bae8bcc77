// Subscriptions by quarter over two years: recurrences across, year totals between the quarters.
import type { Book } from '../book.ts';

/** B..E are the quarters of the first year, F its total, G..J the second year, K its total. */
const FLOW = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'];
const before = (column: string): string => (column === 'G' ? 'E' : (FLOW[FLOW.indexOf(column) - 1] ?? ''));
const flow = (row: number, label: string, quarter: (column: string, index: number) => string | number) => {
  let index = 0;
  return [
    label,
    ...FLOW.map((column) => {
      if (column === 'F') return `=SUM(B${row}:E${row})`;
      if (column === 'K') return `=SUM(G${row}:J${row})`;
      return quarter(column, index++);
    }),
  ];
};
const typed = (row: number, label: string, ...values: number[]) =>
  flow(row, label, (_, index) => values[index] ?? 0);
const stock = (label: string, first: string | number, formula: (column: string) => string, ends: boolean) => [
  label,
  ...FLOW.map((column, index) => {
    if (column === 'F') return ends ? '=E12' : '=B8';
    if (column === 'K') return ends ? '=J12' : '=G8';
    return index === 0 && !ends ? first : formula(column);
  }),
];

export const heldEnSubscriptions: Book = {
  id: 'held-en-subscriptions',
  language: 'en',
  note: 'A founder: customers at start and end chained across the quarters, year columns take sums of flows but ends of stocks; prices typed per quarter.',
  heldOut: true,
  sheets: [
    {
      name: 'Model',
      rows: {
        1: ['Subscriptions'],
        3: ['Price per quarter', 29, 29, 31, 31, null, 33, 33, 35, 35],
        4: ['Support cost per customer', 6.5, 6.5, 6.5, 6.2, null, 6.2, 6, 6, 5.8],
        6: ['', 'Q1/25', 'Q2/25', 'Q3/25', 'Q4/25', '2025', 'Q1/26', 'Q2/26', 'Q3/26', 'Q4/26', '2026'],
        8: stock('Customers, start', 820, (column) => `=${before(column)}12`, false),
        9: typed(9, 'New', 110, 140, 95, 160, 180, 175, 150, 210),
        10: typed(10, 'Returning', 12, 9, 15, 20, 18, 22, 17, 25),
        11: typed(11, 'Lost', 44, 52, 61, 58, 70, 66, 73, 80),
        12: stock('Customers, end', 0, (column) => `=${column}8+${column}9+${column}10-${column}11`, true),
        14: flow(14, 'Revenue', (column) => `=(${column}8+${column}12)/2*${column}3`),
        15: flow(15, 'Support', (column) => `=${column}12*${column}4`),
        16: typed(16, 'Hosting', 2900, 2900, 3100, 3100, 3300, 3300, 3500, 3500),
        17: ['Contribution', ...FLOW.map((column) => `=${column}14-${column}15-${column}16`)],
        18: ['Margin', ...FLOW.map((column) => `=${column}17/${column}14`)],
      },
      formats: { 'B8:K17': '#,##0', 'B18:K18': '0.0%' },
    },
  ],
};
