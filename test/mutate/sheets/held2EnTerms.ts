// A school business manager: one sheet a term in the same form, and the year that adds the same cells of all three.
import { down } from '../book.ts';
import type { Book, Content, SheetLayout } from '../book.ts';

const DEPARTMENTS = [
  'English',
  'Maths',
  'Science',
  'Languages',
  'Humanities',
  'Art & DT',
  'Music',
  'Drama',
  'PE',
];
const KINDS = ['B', 'C', 'D', 'E'] as const;
const TERMS = ['Autumn', 'Spring', 'Summer'] as const;

type Spent = readonly (number | null)[];
const term = (name: string, start: string, spent: readonly Spent[], note?: string): SheetLayout => ({
  name,
  rows: {
    1: [`${name} term`, null, null, start],
    3: ['Department', 'Books', 'Equipment', 'Copying', 'Trips', 'Total'],
    ...down(4, DEPARTMENTS, (row, department) => [
      department,
      ...(spent[row - 4] ?? []),
      `=SUM(B${row}:E${row})`,
    ]),
    13: ['All', ...[...KINDS, 'F'].map((c) => `=SUM(${c}4:${c}12)`)],
    14: ['%', ...KINDS.map((c) => `=${c}13/$F13`)],
    ...(note === undefined ? {} : { 16: [note] }),
  },
  formats: { 'B4:F13': '#,##0', 'B14:E14': '0%' },
});

const allowances = [6200, 5600, 9800, 4100, 4700, 7300, 3300, 1500, 5200];
const pupils = [812, 812, 812, 540, 655, 388, 214, 96, 812];
const yearLine = (row: number, department: string): readonly Content[] => [
  department,
  ...TERMS.map((name) => `=${name}!F${row - 1}`),
  `=SUM(B${row}:D${row})`,
  allowances[row - 5] ?? null,
  `=F${row}-E${row}`,
  `=E${row}/F${row}`,
  pupils[row - 5] ?? null,
  `=E${row}/I${row}`,
];

export const held2EnTerms: Book = {
  id: 'held2-en-terms',
  language: 'en',
  note: 'Three sheets of one form with totals right and below, a department that only starts in spring, a credit note as a negative; the year links the totals by term, and in a second block adds the kinds of cost through the three sheets; a central line below the departments has no pupils.',
  heldOut: true,
  sheets: [
    {
      name: 'Year',
      rows: {
        1: ['Departmental spending'],
        2: ['All figures without VAT'],
        4: ['Department', ...TERMS, 'Year', 'Allowance', 'Left', 'Used', 'Pupils', 'A pupil'],
        ...down(5, DEPARTMENTS, yearLine),
        14: ['Departments', ...['B', 'C', 'D', 'E', 'F', 'G'].map((c) => `=SUM(${c}5:${c}13)`), '=E14/F14'],
        15: ['Minibus, central', 1240, 1185, 1630, '=SUM(B15:D15)', 4000, '=F15-E15', '=E15/F15'],
        16: [
          'School',
          ...['B', 'C', 'D', 'E', 'F', 'G'].map((c) => `=${c}14+${c}15`),
          '=E16/F16',
          846,
          '=E16/I16',
        ],
        19: ['By kind', 'Books', 'Equipment', 'Copying', 'Trips', 'All'],
        ...down(20, DEPARTMENTS, (row, department) => [
          department,
          ...KINDS.map((c) => `=${TERMS.map((name) => `${name}!${c}${row - 16}`).join('+')}`),
          `=SUM(B${row}:E${row})`,
        ]),
        29: ['All', ...[...KINDS, 'F'].map((c) => `=SUM(${c}20:${c}28)`)],
        30: ['Difference to the table above', null, null, null, null, '=F29-E14'],
        31: [
          'Largest department',
          ...KINDS.map((c) => `=INDEX($A$20:$A$28,MATCH(MAX(${c}20:${c}28),${c}20:${c}28,0))`),
        ],
      },
      formats: { 'B5:G16': '#,##0', H: '0%', J: '0.00', 'B20:F30': '#,##0' },
    },
    term('Autumn', 'from 2 September', [
      [1840, 120, 410, 260],
      [1410, 95, 385, null],
      [620, 2960, 340, 480],
      [980, 60, 255, 1150],
      [1120, 45, 310, 640],
      [240, 2210, 95, 180],
      [130, 860, 140, null],
      [null, null, null, null],
      [null, 1690, 60, 720],
    ]),
    term(
      'Spring',
      'from 6 January',
      [
        [1275, null, 395, 540],
        [1160, 310, 370, 145],
        [455, 2315, 325, null],
        [610, null, 240, 380],
        [-85, 130, 295, 910],
        [165, 1740, 110, 420],
        [95, 415, 120, 310],
        [210, 345, 40, null],
        [null, 1120, 55, 835],
      ],
      'Humanities: credit note for the atlases returned in January.',
    ),
    term('Summer', 'from 22 April', [
      [505, 80, 290, 615],
      [390, 240, 265, 330],
      [210, 1180, 230, 720],
      [145, 35, 170, 260],
      [260, null, 205, 745],
      [90, 1315, 75, 260],
      [60, 520, 85, 415],
      [75, 190, 55, 280],
      [null, 680, 45, 390],
    ]),
  ],
};
