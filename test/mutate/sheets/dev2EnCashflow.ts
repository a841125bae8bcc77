// The treasurer of a youth theatre: the season month by month, the ticket table under it.
import type { Book } from '../book.ts';

const MONTHS = ['C', 'D', 'E', 'F', 'G', 'H'] as const;
const monthly = (formula: (column: string) => string) => MONTHS.map(formula);
const season = (row: number) => `=SUM(C${row}:H${row})`;

export const dev2EnCashflow: Book = {
  id: 'dev2-en-cashflow',
  language: 'en',
  note: 'Opening is the closing of the column before, first opening typed; total column whose opening is the first and whose closing is added up, not summed; a refund typed negative with its letter; a grant promised below that is not counted; ticket counts times prices with mixed $.',
  sheets: [
    {
      name: 'Season',
      rows: {
        1: ['Millbrook Youth Theatre'],
        2: ['Cash flow, autumn and winter season, all in pounds'],
        4: [null, null, 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Season'],
        5: ['Opening cash', null, 1842.5, '=C26', '=D26', '=E26', '=F26', '=G26', '=C5'],
        7: ['IN', 'Subscriptions', 960, 240, 120, null, 780, 150, season(7)],
        8: [null, 'Tickets', null, null, null, '=F44', null, null, season(8)],
        9: [null, 'Programme adverts', null, 175, 320, 210, null, null, season(9)],
        10: [null, 'Raffle and teas', 64.2, 58.75, 71.1, 402.6, 39, 55.3, season(10)],
        11: [null, 'Council grant', null, 1500, null, null, null, null, season(11)],
        12: [null, 'Total in', ...monthly((c) => `=SUM(${c}7:${c}11)`), season(12)],
        14: ['OUT', 'Hall hire', 220, 275, 275, 495, 220, 220, season(14)],
        15: [null, 'Director', 300, 300, 300, 300, 300, 300, season(15)],
        16: [null, 'Scripts and licence', 410, null, null, 385, null, null, season(16)],
        17: [null, 'Licence refund (letter 14 Nov)', null, null, -95, null, null, null, season(17)],
        18: [null, 'Set and paint', null, 182.4, 366.15, 48.9, null, 27.5, season(18)],
        19: [null, 'Costumes', null, 96, 254.3, 31, null, null, season(19)],
        20: [null, 'Lighting', null, null, 140, 520, null, null, season(20)],
        21: [null, 'Insurance', 318, null, null, null, null, null, season(21)],
        22: [null, 'Total out', ...monthly((c) => `=SUM(${c}14:${c}21)`), season(22)],
        24: ['Surplus', null, ...monthly((c) => `=${c}12-${c}22`), '=I12-I22'],
        26: ['Closing cash', null, ...monthly((c) => `=${c}5+${c}24`), '=I5+I24'],
        27: ['Lowest month end', null, null, null, null, null, null, null, '=MIN(C26:H26)'],
        28: ['Promised by the Lions Club, not yet paid', null, null, null, null, null, null, 500],
        31: ['Christmas show'],
        32: [null, null, 'Adult', 'Child', 'Concession', 'All'],
        33: ['Price', null, 9, 5, 6.5],
        35: ['Seats', 'Thursday', 41, 38, 12, '=SUM(C35:E35)'],
        36: [null, 'Friday', 66, 45, 19, '=SUM(C36:E36)'],
        37: [null, 'Saturday', 88, 71, 23, '=SUM(C37:E37)'],
        38: [null, 'All nights', '=SUM(C35:C37)', '=SUM(D35:D37)', '=SUM(E35:E37)', '=SUM(F35:F37)'],
        40: ['Takings', null, 'Adult', 'Child', 'Concession', 'All'],
        41: [null, 'Thursday', '=C35*C$33', '=D35*D$33', '=E35*E$33', '=SUM(C41:E41)'],
        42: [null, 'Friday', '=C36*C$33', '=D36*D$33', '=E36*E$33', '=SUM(C42:E42)'],
        43: [null, 'Saturday', '=C37*C$33', '=D37*D$33', '=E37*E$33', '=SUM(C43:E43)'],
        44: [null, 'All nights', '=SUM(C41:C43)', '=SUM(D41:D43)', '=SUM(E41:E43)', '=SUM(F41:F43)'],
        46: ['Average per seat', null, null, null, null, '=F44/F38'],
      },
      formats: { 'C5:I28': '#,##0.00', 'C33:E33': '0.00', 'C41:F46': '#,##0.00' },
    },
  ],
};
