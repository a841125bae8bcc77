// A mechanic's weekly time card with overtime above forty hours.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const days = [
  ['Mon', 7.5, 17, 0.5],
  ['Tue', 7.5, 18.25, 0.75],
  ['Wed', 7.25, 17.5, 0.5],
] as const;
const rest = [
  ['Fri', 7.5, 18, 0.5],
  ['Sat', 8, 12, 0],
] as const;
const day = (row: number, [name, start, end, lunch]: readonly [string, number, number, number]) => [
  name,
  start,
  end,
  lunch,
  `=C${row}-B${row}-D${row}`,
];

export const dev2EnTimesheet: Book = {
  id: 'dev2-en-timesheet',
  language: 'en',
  note: 'One week of one person: hours out minus in minus lunch, a paid holiday typed by hand between, IF for regular and overtime hours, pay with deductions in a list.',
  sheets: [
    {
      name: 'Week 27',
      rows: {
        1: ['TIME CARD', null, 'Dale Whitmer', null, 'week 27'],
        3: ['Day', 'In', 'Out', 'Lunch', 'Hours'],
        ...down(4, days, day),
        7: ['Thu', 'July 4, paid', null, null, 8],
        ...down(8, rest, day),
        11: ['Total hours', null, null, null, '=SUM(E4:E9)'],
        12: ['Regular', null, null, null, '=IF(E11>40,40,E11)'],
        13: ['Overtime', null, null, null, '=IF(E11>40,E11-40,0)'],
        15: ['Rate', null, null, null, 17.25],
        16: ['Regular pay', null, null, null, '=E12*E15'],
        17: ['Overtime pay', null, null, null, '=E13*E15*1.5'],
        18: ['Gross', null, null, null, '=E16+E17'],
        19: ['Withholding (table)', null, null, null, 96],
        20: ['Social security 7.65%', null, null, null, '=ROUND(E18*0.0765,2)'],
        21: ['Tool club', null, null, null, 12.5],
        22: ['Net pay', null, null, null, '=E18-E19-E20-E21'],
      },
      formats: { 'B4:E13': '0.00', 'E15:E22': '$#,##0.00' },
    },
  ],
};
