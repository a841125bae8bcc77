// A couple comparing three offers for a car, with the first months of the loan they like.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const offers = (formula: (column: string) => string) => ['B', 'C', 'D'].map(formula);

export const dev2EnCar: Book = {
  id: 'dev2-en-car',
  language: 'en',
  note: 'Runs of three to the right, SUM around a subtraction, an offer without rebate and with a shorter term, four months of a repayment plan that reads the second offer.',
  sheets: [
    {
      name: 'Sheet1',
      rows: {
        1: ['Which car?'],
        3: [null, 'Toyota dealer', 'Honda dealer', 'Used, credit union'],
        4: ['Sticker price', 18995, 19450, 14800],
        5: ['Rebate', 1000, 500, 'none'],
        6: ['For our old car', 2400, 2650, 2100],
        7: ['Down payment', 2000, 2000, 1500],
        8: ['To finance', ...offers((c) => `=${c}4-SUM(${c}5:${c}7)`)],
        9: ['Interest rate', 0.059, 0.049, 0.072],
        10: ['Months', 60, 60, 48],
        11: ['Monthly payment', ...offers((c) => `=PMT(${c}9/12,${c}10,-${c}8)`)],
        12: ['We pay in all', ...offers((c) => `=${c}11*${c}10`)],
        13: ['of that interest', ...offers((c) => `=SUM(${c}12-${c}8)`)],
        15: ['Least interest', '=MIN(B13:D13)'],
        16: ['Least per month', '=MIN(B11:D11)'],
        18: ['Honda, the first months'],
        19: ['Month', 'Owed before', 'Interest', 'Paid off', 'Owed after'],
        ...down(20, ['April', 'May', 'June', 'July'], (row, month) => [
          month,
          row === 20 ? '=C8' : `=E${row - 1}`,
          `=B${row}*$C$9/12`,
          `=$C$11-C${row}`,
          `=B${row}-D${row}`,
        ]),
        24: ['Four months', null, '=SUM(C20:C23)', '=SUM(D20:D23)'],
      },
      formats: { 'B4:D8': '$#,##0', 'B9:D9': '0.0%', 'B11:D16': '$#,##0.00', 'B20:E24': '$#,##0.00' },
    },
  ],
};
