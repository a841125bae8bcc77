// A county library's statistics: months down with quarters between, two years side by side, a running total.
import type { Book, Content } from '../book.ts';

const months = [
  ['Jan', 4120, 4388, 6215, 6470],
  ['Feb', 3875, 3790, 5940, 6012],
  ['Mar', 4460, 4702, 6630, 6895],
  ['Apr', 4235, 4410, 6105, 6240],
  ['May', 3980, 4155, 5760, 5995],
  ['Jun', 5210, 5634, 7450, 8020],
  ['Jul', 5875, 6120, 8215, 8640],
  ['Aug', 5440, 5015, 7690, 'system down'],
  ['Sep', 4305, 4520, 6180, 6355],
  ['Oct', 4415, 4690, 6320, 6610],
  ['Nov', 4090, 4205, 5985, 6150],
  ['Dec', 3120, 3345, 4870, 5105],
] as const;

const compared = (row: number, loans = true) => ({
  visits: [`=C${row}-B${row}`, `=D${row}/B${row}`, null],
  loans: loans ? [`=H${row}-G${row}`, `=I${row}/G${row}`, null] : ['-', '-', null],
});
/** Every fourth row is a quarter, so the running total steps over it. */
const monthRow = (index: number) => 5 + index + Math.floor(index / 3);
const monthRows = months.map(([name, visitsBefore, visits, loansBefore, loans], index) => {
  const row = monthRow(index);
  const beside = compared(row, typeof loans === 'number');
  const toDate = index === 0 ? `=C${row}` : `=L${monthRow(index - 1)}+C${row}`;
  const cells: Content[] = [
    name,
    visitsBefore,
    visits,
    ...beside.visits,
    loansBefore,
    loans,
    ...beside.loans,
  ];
  return [row, [...cells, toDate]] as const;
});
const added = (row: number, label: string, sum: (column: string) => string) => {
  const beside = compared(row);
  return [label, sum('B'), sum('C'), ...beside.visits, sum('G'), sum('H'), ...beside.loans];
};
const quarter = (row: number, label: string) =>
  added(row, label, (column) => `=SUM(${column}${row - 3}:${column}${row - 1})`);
const ofMonths = (name: string) => (column: string) =>
  `=${name}(${column}5:${column}7,${column}9:${column}11,${column}13:${column}15,${column}17:${column}19)`;
const statistic = (label: string, name: string) => {
  const [b, c, g, h] = ['B', 'C', 'G', 'H'].map(ofMonths(name));
  return [label, b ?? null, c ?? null, null, null, null, g ?? null, h ?? null];
};

export const dev2EnLibrary: Book = {
  id: 'dev2-en-library',
  language: 'en',
  note: 'Quarters as rows between the months, two blocks of two years with change and per cent and a blank column between, a note instead of a number in one month, a running total that steps over the quarters, average, busiest and quietest month over four ranges.',
  sheets: [
    {
      name: 'Visits and loans',
      rows: {
        1: ['Carver County Library, main branch'],
        3: [null, 'Visits', null, null, null, null, 'Loans', null, null, null, null, 'Visits 2005'],
        4: ['Month', 2004, 2005, 'Change', '%', null, 2004, 2005, 'Change', '%', null, 'to date'],
        ...Object.fromEntries(monthRows),
        8: quarter(8, '1st quarter'),
        12: quarter(12, '2nd quarter'),
        16: quarter(16, '3rd quarter'),
        20: quarter(20, '4th quarter'),
        22: added(22, 'Year', (column) => `=${column}8+${column}12+${column}16+${column}20`),
        24: statistic('Average month', 'AVERAGE'),
        25: statistic('Busiest month', 'MAX'),
        26: statistic('Quietest month', 'MIN'),
        28: ['Days open', 302, 297],
        29: ['Visits a day', '=B22/B28', '=C22/C28'],
        31: ['Loans of August 2005 were lost and are in no total; take the quarter and the year with care.'],
      },
      formats: {
        B: '#,##0',
        C: '#,##0',
        D: '#,##0',
        E: '0.0%',
        G: '#,##0',
        H: '#,##0',
        I: '#,##0',
        J: '0.0%',
        L: '#,##0',
      },
      merges: ['B3:E3', 'G3:J3'],
    },
  ],
};
