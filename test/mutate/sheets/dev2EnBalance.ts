// The bookkeeper of a hardware shop, who learned on Lotus: plus signs in front, dashes under columns.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const YEARS = ['B', 'C', 'D'] as const;
/** The same formula for each of the three years. */
const yearly = (formula: (column: string) => string) => YEARS.map(formula);
/** Change on the year before, beside the table. */
const changes = (row: number) => [null, `=C${row}/B${row}-1`, `=D${row}/C${row}-1`];
const DASHES = [null, '--------', '--------', '--------'];

const assets = [
  ['Shop fittings', 2001, 18400, 400, 9],
  ['Delivery van', 2002, 15600, 3600, 5],
  ['Key cutter', 2003, 2850, 0, 3],
  ['Till system', 2004, 4200, 200, 4],
] as const;

export const dev2EnBalance: Book = {
  id: 'dev2-en-balance',
  language: 'en',
  note: 'Balance sheet and income statement of three years with + and - lists, opening stock and capital carried over from the column before, depreciation by year on a sheet of its own, one-off cost in one year, tax rate that changes.',
  sheets: [
    {
      name: 'Balance',
      rows: {
        1: ['HARLOW HARDWARE'],
        2: ['Balance sheet as at 31 December'],
        4: [null, 2003, 2004, 2005],
        5: ['FIXED ASSETS'],
        6: ['At cost', ...yearly((c) => `=SUMIF(Deprec!$B$4:$B$7,"<="&${c}$4,Deprec!$C$4:$C$7)`)],
        7: ['Less depreciation to date', '=Deprec!H10', '=Deprec!I10', '=Deprec!J10'],
        8: ['Net book value', ...yearly((c) => `=+${c}6-${c}7`)],
        10: ['CURRENT ASSETS'],
        11: ['Stock', ...yearly((c) => `=Income!${c}11`)],
        12: ['Debtors', 14220, 16905, 15360],
        13: ['Cash at bank', 9150, 2661, 9916],
        14: ['Prepayments', 1200, 1250, 1250],
        15: DASHES,
        16: ['Total current assets', ...yearly((c) => `=SUM(${c}11:${c}14)`)],
        18: ['CURRENT LIABILITIES'],
        19: ['Trade creditors', 31480, 33790, 29925],
        20: ['VAT due', 4310, 4655, 4820],
        21: ['Tax due', ...yearly((c) => `=Income!${c}28`)],
        22: DASHES,
        23: ['Total current liabilities', ...yearly((c) => `=SUM(${c}19:${c}21)`)],
        24: ['Working capital', ...yearly((c) => `=+${c}16-${c}23`)],
        26: ['Bank loan', 22000, 18500, 15000],
        27: ['NET ASSETS', ...yearly((c) => `=+${c}8+${c}24-${c}26`)],
        29: ['FINANCED BY'],
        30: ['Capital brought forward', 48810, '=+B32', '=+C32'],
        31: ['Retained for the year', ...yearly((c) => `=Income!${c}31`)],
        32: ['Capital carried forward', ...yearly((c) => `=+${c}30+${c}31`)],
        33: ['Out of balance', ...yearly((c) => `=ROUND(${c}27-${c}32,0)`)],
        35: ['Current ratio', ...yearly((c) => `=${c}16/${c}23`)],
        36: ['Quick ratio', ...yearly((c) => `=(${c}16-${c}11)/${c}23`)],
        37: ['Debtor days', ...yearly((c) => `=${c}12/Income!${c}7*365`)],
      },
      formats: { 'B6:D33': '#,##0', 'B35:D36': '0.00', 'B37:D37': '0' },
    },
    {
      name: 'Income',
      rows: {
        1: ['HARLOW HARDWARE'],
        2: ['Income statement, year to 31 December'],
        4: [null, 2003, 2004, 2005, null, '04 on 03', '05 on 04'],
        5: ['Sales', 412300, 438150, 451980, ...changes(5)],
        6: ['Less returns', 5120, 6340, 4870],
        7: ['Net sales', ...yearly((c) => `=+${c}5-${c}6`), ...changes(7)],
        8: DASHES,
        9: ['Opening stock', 61200, '=+B11', '=+C11'],
        10: ['Purchases', 268900, 292400, 289750, ...changes(10)],
        11: ['Closing stock', 58750, 63120, 60480],
        12: ['Cost of sales', ...yearly((c) => `=+${c}9+${c}10-${c}11`)],
        13: ['Gross profit', ...yearly((c) => `=+${c}7-${c}12`), ...changes(13)],
        14: ['Gross margin', ...yearly((c) => `=${c}13/${c}7`)],
        16: ['Wages', 74300, 77250, 79900],
        17: ['Rent and rates', 24000, 24000, 26400],
        18: ['Light and heat', 3915, 4380, 5240],
        19: ['Van running', 4630, 4410, 4995],
        20: ['Depreciation', '=Deprec!H8', '=Deprec!I8', '=Deprec!J8'],
        21: ['Sundries', 2275, 1980, 2610],
        22: ['Flood damage, not insured', null, 2840],
        23: ['Total expenses', ...yearly((c) => `=SUM(${c}16:${c}22)`), ...changes(23)],
        24: ['Operating profit', ...yearly((c) => `=+${c}13-${c}23`)],
        25: ['Loan interest', 1540, 1295, 1050],
        26: ['Profit before tax', ...yearly((c) => `=+${c}24-${c}25`), ...changes(26)],
        27: ['Tax rate', 0.2, 0.2, 0.19],
        28: ['Tax', ...yearly((c) => `=ROUND(${c}26*${c}27,0)`)],
        29: ['Profit after tax', ...yearly((c) => `=+${c}26-${c}28`)],
        30: ['Drawings', 18000, 18000, 20000],
        31: ['Retained', ...yearly((c) => `=+${c}29-${c}30`)],
      },
      formats: { 'B5:D31': '#,##0', 'B14:D14': '0.0%', 'B27:D27': '0%', F: '0.0%', G: '0.0%' },
    },
    {
      name: 'Deprec',
      rows: {
        1: ['Straight line depreciation'],
        3: ['Asset', 'Bought', 'Cost', 'Scrap value', 'Life, years', 2001, 2002, 2003, 2004, 2005],
        ...down(4, assets, (row, asset) => [
          ...asset,
          ...['F', 'G', 'H', 'I', 'J'].map(
            (c) => `=IF(AND(${c}$3>=$B${row},${c}$3<$B${row}+$E${row}),($C${row}-$D${row})/$E${row},0)`,
          ),
        ]),
        8: [
          'Total',
          null,
          '=SUM(C4:C7)',
          '=SUM(D4:D7)',
          null,
          ...['F', 'G', 'H', 'I', 'J'].map((c) => `=SUM(${c}4:${c}7)`),
        ],
        10: ['To date', null, null, null, null, '=F8', '=F10+G8', '=G10+H8', '=H10+I8', '=I10+J8'],
      },
      formats: { C: '#,##0', D: '#,##0', 'F4:J10': '#,##0' },
    },
  ],
};
