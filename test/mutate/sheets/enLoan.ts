// A loan's repayment plan over two years.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const months = Array.from({ length: 23 }, (_, index) => index + 2);

export const enLoan: Book = {
  id: 'en-loan',
  language: 'en',
  note: 'A bookkeeper: terms in a small block on top with $ anchors, first month different from the others, totals on top of the table.',
  sheets: [
    {
      name: 'Loan',
      rows: {
        1: ['Equipment loan'],
        3: ['Principal', null, 48000],
        4: ['Annual rate', null, 0.066],
        5: ['Term (months)', null, 24],
        6: ['Monthly instalment', null, '=ROUND(C3*(C4/12)/(1-(1+C4/12)^-C5),2)'],
        8: ['Paid in all', null, null, '=SUM(D11:D34)', '=SUM(E11:E34)', '=SUM(F11:F34)'],
        10: ['Month', 'Opening', 'Instalment', 'Interest', 'Repayment', 'Fee', 'Closing'],
        11: [1, '=C3', '=$C$6', '=ROUND(B11*$C$4/12,2)', '=C11-D11', 25, '=B11-E11'],
        ...down(12, months, (row, month) => [
          month,
          `=G${row - 1}`,
          '=$C$6',
          `=ROUND(B${row}*$C$4/12,2)`,
          `=C${row}-D${row}`,
          5,
          `=B${row}-E${row}`,
        ]),
      },
      formats: { 'B8:G34': '#,##0.00', C4: '0.0%', C3: '#,##0', C6: '#,##0.00' },
    },
  ],
};
