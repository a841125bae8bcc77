// A cash plan with months as columns, quarterly subtotals and the year.
import { columnLetters } from '../address.ts';
import type { Book } from '../book.ts';

/** Columns B..Q: three months and their quarter, four times; R is the year. */
const QUARTERS = ['E', 'I', 'M', 'Q'];
const MONTHS = ['B', 'C', 'D', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'O', 'P'];
const HEAD = [
  'Jan',
  'Feb',
  'Mar',
  'Q1',
  'Apr',
  'May',
  'Jun',
  'Q2',
  'Jul',
  'Aug',
  'Sep',
  'Q3',
  'Oct',
  'Nov',
  'Dec',
  'Q4',
  'Year',
];
const ALL = Array.from({ length: 17 }, (_, index) => columnLetters(index + 2));

/** Months from `month`, quarters and the year added up. */
function across(row: number, label: string, month: (column: string, index: number) => string | number) {
  const quarter = (letter: string): string => {
    const at = ALL.indexOf(letter);
    return `=SUM(${ALL[at - 3]}${row}:${ALL[at - 1]}${row})`;
  };
  const year = `=${QUARTERS.map((letter) => `${letter}${row}`).join('+')}`;
  return [
    label,
    ...ALL.map((letter) =>
      letter === 'R'
        ? year
        : QUARTERS.includes(letter)
          ? quarter(letter)
          : month(letter, MONTHS.indexOf(letter)),
    ),
  ];
}
const typed = (row: number, label: string, ...months: number[]) =>
  across(row, label, (_, index) => months[index] ?? 0);
const everywhere = (label: string, formula: (column: string) => string) => [label, ...ALL.map(formula)];

export const enMonths: Book = {
  id: 'en-months',
  language: 'en',
  note: 'A small firm’s owner: months across with a quarter after every third, the year as the sum of quarters, opening and closing cash.',
  sheets: [
    {
      name: 'Cash plan',
      rows: {
        1: ['Cash plan', 'thousand EUR'],
        3: ['', ...HEAD],
        4: ['Receipts'],
        5: typed(5, 'Service contracts', 42, 42, 44, 44, 44, 46, 46, 46, 48, 48, 48, 50),
        6: typed(6, 'One-off projects', 12, 8, 20, 15, 9, 11, 4, 3, 18, 22, 16, 9),
        7: typed(7, 'Spare parts', 5, 6, 6, 7, 5, 8, 4, 4, 7, 6, 6, 5),
        8: everywhere('Total receipts', (column) => `=SUM(${column}5:${column}7)`),
        9: ['Payments'],
        10: typed(10, 'Wages', 31, 31, 31, 32, 32, 32, 32, 32, 33, 33, 33, 41),
        11: typed(11, 'Materials', 9, 7, 12, 11, 8, 10, 5, 5, 12, 13, 11, 8),
        12: typed(12, 'Rent and energy', 6, 6, 6, 5, 5, 5, 5, 5, 5, 6, 6, 6),
        13: typed(13, 'Insurance', 4, 0, 0, 4, 0, 0, 4, 0, 0, 4, 0, 0),
        14: everywhere('Total payments', (column) => `=SUM(${column}10:${column}13)`),
        15: everywhere('Surplus', (column) => `=${column}8-${column}14`),
        17: across(17, 'Tax set aside (20%)', (column) => `=ROUND(${column}15*0.2,1)`),
      },
    },
  ],
};
