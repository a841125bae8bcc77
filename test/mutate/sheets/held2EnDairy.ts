// A dairy farmer: the milk book of June with the month on top, a line after every week, and the milk cheque worked out beside it.
import { down, on } from '../book.ts';
import type { Book, Content } from '../book.ts';

const milkings = [
  [612, 498, 46],
  [608, 503, 46],
  [621, 495, 46],
  [615, 507, 46],
  [603, 489, 46],
  [598, 492, 46],
  [606, 501, 46],
  [611, 499, 46],
  [617, 506, 47],
  [624, 511, 47],
  [619, null, 47],
  [601, 487, 47],
  [628, 514, 47],
  [633, 509, 47],
  [629, 512, 47],
  [622, 508, 48],
  [640, 521, 48],
  [637, 518, 48],
  [634, 523, 48],
  [645, 516, 48],
  [641, 519, 48],
  [632, 520, 48],
  [626, 513, 47],
  [618, 505, 47],
  [614, 502, 47],
  [609, 497, 46],
  [613, 494, 46],
  [607, 496, 46],
  [602, 491, 46],
  [605, 488, 46],
] as const;
/** The tanker takes a sample when it comes, most times every second day. */
const fat: Record<number, number> = {
  2: 4.02,
  4: 4.05,
  6: 3.98,
  8: 4.1,
  10: 4.07,
  13: 4.01,
  15: 4.12,
  17: 4.15,
  19: 4.09,
  21: 4.04,
  23: 4.11,
  25: 4.08,
  27: 4.06,
  29: 4.13,
};
const remarks: Record<number, string> = { 11: 'pm dumped, one treated cow in by mistake', 12: 'no tanker' };

const day = (row: number, index: number): readonly Content[] => {
  const date = index + 1;
  const [morning, evening, cows] = milkings[index] ?? [0, 0, 0];
  const before = index % 7 === 0 ? row - 2 : row - 1;
  return [
    on(`2024-06-${String(date).padStart(2, '0')}`),
    morning,
    evening,
    `=B${row}+C${row}`,
    cows,
    `=D${row}/E${row}`,
    index === 0 ? `=D${row}` : `=G${before}+D${row}`,
    fat[date] ?? null,
    remarks[date] ?? null,
  ];
};
const week = (text: string, first: number, last: number): readonly Content[] => [
  text,
  `=SUM(B${first}:B${last})`,
  `=SUM(C${first}:C${last})`,
  `=SUM(D${first}:D${last})`,
  `=AVERAGE(E${first}:E${last})`,
  `=D${last + 1}/SUM(E${first}:E${last})`,
  null,
  `=AVERAGE(H${first}:H${last})`,
];
const days = (first: number, from: number, count: number) =>
  down(
    first,
    Array.from({ length: count }, (_, index) => from + index),
    day,
  );

export const held2EnDairy: Book = {
  id: 'held2-en-dairy',
  language: 'en',
  note: 'Thirty days in four weeks and a rest of two days, a sub-total after each, month on top adding the five sub-totals, running litres that step over them, samples only on some days, one milking missing; price bands looked up on the second sheet.',
  heldOut: true,
  sheets: [
    {
      name: 'June milk',
      rows: {
        1: ['Lower Barn Farm - milk book'],
        3: ['Date', 'AM', 'PM', 'Day', 'Cows', 'Per cow', 'So far', 'Fat %', 'Remarks'],
        4: [
          'JUNE',
          ...['B', 'C', 'D'].map((c) => `=${c}12+${c}20+${c}28+${c}36+${c}39`),
          null,
          null,
          '=G38',
          '=AVERAGE(H5:H11,H13:H19,H21:H27,H29:H35,H37:H38)',
        ],
        ...days(5, 0, 7),
        12: week('Week 1', 5, 11),
        ...days(13, 7, 7),
        20: week('Week 2', 13, 19),
        ...days(21, 14, 7),
        28: week('Week 3', 21, 27),
        ...days(29, 21, 7),
        36: week('Week 4', 29, 35),
        ...days(37, 28, 2),
        39: week('Last 2 days', 37, 38),
      },
      formats: { 'B4:D39': '#,##0', E: '0.0', F: '0.0', G: '#,##0', H: '0.00' },
    },
    {
      name: 'Cheque',
      rows: {
        1: ['What the dairy should pay'],
        2: ['Kept for calves', 1260, 'litres', null, 'Fat from', 'Pence on top'],
        3: ['Litres sold', "='June milk'!D4-B2", null, null, 0, -0.5],
        4: ['Base price, pence', 37.25, null, null, 3.9, 0],
        5: ['Fat of the month', "='June milk'!H4", null, null, 4, 0.45],
        6: ['On top for fat, pence', '=VLOOKUP(B5,E3:F7,2,TRUE)', null, null, 4.1, 0.8],
        7: ['Price, pence', '=B4+B6', null, null, 4.25, 1.2],
        9: ['Milk', '=ROUND(B3*B7/100,2)'],
        10: ['Levy, pence a litre', 0.06, '=-ROUND(B3*B10/100,2)'],
        11: ['Haulage a collection', 14.5, "=-B11*(COUNT('June milk'!H5:H38)-4)"],
        12: ['Cheque', '=B9+C10+C11'],
        13: ['That is, pence a litre', '=B12/B3*100'],
        15: ['Haulage: a collection is a sample in column H, less the four weekly averages.'],
      },
      formats: { B3: '#,##0', B5: '0.00', 'B9:C12': '#,##0.00', B13: '0.00' },
    },
  ],
};
