// A garden centre's quote with prices looked up on a second sheet, volume discount and sales tax.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const plants = [
  ['BX-40', 'Boxwood, 40 cm', 24],
  ['HY-3G', 'Hydrangea, 3 gal', 9],
  ['MU-CY', 'Mulch, cubic yard', 6],
  ['LV-1G', 'Lavender, 1 gal', 30],
] as const;
const prices = [
  ['AZ-2G', 'Azalea, 2 gal', 17.95],
  ['BX-40', 'Boxwood, 40 cm', 21.5],
  ['HO-1G', 'Hosta, 1 gal', 9.25],
  ['HY-3G', 'Hydrangea, 3 gal', 32.95],
  ['LV-1G', 'Lavender, 1 gal', 7.75],
  ['MU-CY', 'Mulch, cubic yard', 38],
  ['RO-5G', 'Shrub rose, 5 gal', 41.25],
] as const;

export const dev2EnQuote: Book = {
  id: 'dev2-en-quote',
  language: 'en',
  note: 'A small quote: four lines with VLOOKUP into a price list, a fifth priced by hand, discount by an IF ladder on the subtotal, delivery typed, tax rate in the head.',
  sheets: [
    {
      name: 'Quote',
      rows: {
        1: ['GREENWAY NURSERY', null, null, 'Quote', 'Q-0418'],
        3: ['For', 'Town of Ashby, library garden'],
        4: ['Sales tax', 0.0625],
        6: ['Item', 'Description', 'Qty', 'Each', 'Amount'],
        ...down(7, plants, (row, plant) => [
          ...plant,
          `=VLOOKUP(A${row},Prices!$A$4:$C$10,3,FALSE)`,
          `=C${row}*D${row}`,
        ]),
        11: ['', 'Planting, hours (agreed with Mr. Doyle)', 14, 36, '=C11*D11'],
        13: [null, null, null, 'Subtotal', '=SUM(E7:E11)'],
        14: [null, null, null, 'Volume discount', '=IF(E13>=2500,E13*0.1,IF(E13>=1000,E13*0.05,0))'],
        15: [null, null, null, 'Delivery', 65],
        16: [null, null, null, 'Taxable', '=E13-E14+E15'],
        17: [null, null, null, 'Tax', '=ROUND(E16*B4,2)'],
        18: [null, null, null, 'TOTAL', '=E16+E17'],
        20: ['Good for 30 days. Plants are guaranteed for one season.'],
      },
      formats: { B4: '0.00%', 'D7:E18': '#,##0.00' },
    },
    {
      name: 'Prices',
      rows: {
        1: ['Spring price list'],
        3: ['Code', 'Name', 'Price'],
        ...down(4, prices, (_, price) => [...price]),
      },
      formats: { C: '0.00' },
    },
  ],
};
