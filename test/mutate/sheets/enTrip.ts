// A very small sheet: five formulas.
import type { Book } from '../book.ts';

export const enTrip: Book = {
  id: 'en-trip',
  language: 'en',
  note: 'Somebody on a trip: a few amounts, one exchange rate, five formulas that are all different.',
  sheets: [
    {
      name: 'Sheet1',
      rows: {
        1: ['Hanoi trip'],
        3: ['Flights', 412],
        4: ['Hotel, 4 nights', '=4*68'],
        5: ['Visa', 25],
        6: ['Taxi', 31.5],
        7: ['Meals', 96],
        8: ['Total', '=SUM(B3:B7)'],
        9: ['Advance received', 600],
        10: ['To be paid back', '=B8-B9'],
        12: ['Rate EUR/USD', 1.08],
        13: ['Same in EUR', '=B10/B12'],
        14: ['Per day', '=B8/5'],
      },
      formats: { B: '0.00' },
    },
  ],
};
