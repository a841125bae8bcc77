// The owner of a cafe: who works how many hours on which day, what it costs, and what it is of the takings.
import { down } from '../book.ts';
import type { Book, Content } from '../book.ts';

const DAYS = ['B', 'C', 'D', 'E', 'F', 'G'] as const;
const staff: readonly (readonly Content[])[] = [
  ['Ella', 8, 8, null, 8, 8, null, 12.6],
  ['Marco', null, 6, 6, 8, 9, 6, 12.6],
  ['Shona', 'hol', 'hol', 'hol', 'hol', 8, null, 12.2],
  ['Tom (kitchen)', 9, 9, 9, 9, null, 8, 14.75],
  ['Ilse (kitchen)', null, null, 4.5, 5, 9, null, 13.9],
  ['Priya', null, null, null, 4, 7, 7, 10.2],
  ['Jack', null, null, null, null, 6.5, 6.5, 8.6],
];
const person = (row: number, cells: readonly Content[]): readonly Content[] => [
  ...cells.slice(0, 7),
  `=SUM(B${row}:G${row})`,
  ...cells.slice(7),
  `=ROUND((H${row}+G${row}*($J$2-1))*I${row},2)`,
];

export const held2EnRota: Book = {
  id: 'held2-en-rota',
  language: 'en',
  note: 'Hours in a grid of people and days with empty days and a text for holiday, Sunday paid at time and a half through one cell, the owner below with a fixed wage and no hours, wage cost of each day with SUMPRODUCT and another formula on Sunday, percentages of takings.',
  heldOut: true,
  strings: 'inline',
  sheets: [
    {
      name: 'Week 31',
      rows: {
        1: ['Rota, week 31 (closed Mondays)'],
        2: [null, null, null, null, null, null, null, null, 'Sunday x', 1.5],
        4: ['Hours', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Hours', 'Rate', 'Wage'],
        ...down(5, staff, person),
        12: ['Holiday pay Shona', null, null, null, null, null, null, 26, '=I7', '=H12*I12'],
        13: ['Me', null, null, null, null, null, null, null, null, 520],
        14: ['Total', ...[...DAYS, 'H'].map((c) => `=SUM(${c}5:${c}13)`), null, '=SUM(J5:J13)'],
        15: ['People in', ...DAYS.map((c) => `=COUNT(${c}5:${c}11)`)],
        17: [
          'Wages',
          ...DAYS.slice(0, 5).map((c) => `=SUMPRODUCT(${c}5:${c}11,$I$5:$I$11)`),
          '=SUMPRODUCT(G5:G11,$I$5:$I$11)*$J$2',
          '=SUM(B17:G17)',
        ],
        18: ['Takings', 684.2, 731.55, 702.1, 918.4, 1486.75, 1204.3, '=SUM(B18:G18)'],
        19: ['of which takeaway', 151.3, 164.9, 149.25, 203.6, 341.1, 188.45, '=SUM(B19:G19)'],
        20: ['Wages / takings', ...[...DAYS, 'H'].map((c) => `=${c}17/${c}18`)],
        21: ['Takings an hour', ...DAYS.map((c) => `=${c}18/${c}14`), '=H18/(H14-H12)'],
        22: ['Takeaway', ...[...DAYS, 'H'].map((c) => `=${c}19/${c}18`)],
        23: ['Share of the week', ...DAYS.map((c) => `=${c}18/$H18`)],
        25: ['Wages with holiday and mine', '=J14', '=B25/H18'],
        26: ['Check', '=ROUND(J14-J13-J12-H17,0)'],
      },
      formats: {
        'J5:J14': '0.00',
        'B17:H19': '0.00',
        'B20:H20': '0%',
        'B21:H21': '0.00',
        'B22:H23': '0%',
        C25: '0%',
      },
    },
  ],
};
