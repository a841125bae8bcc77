// The caretaker of a community hall: reads three meters on the last day of each month and works out the cost.
import { down } from '../book.ts';
import type { Book, Content } from '../book.ts';

const readings = [
  ['Jan', 41882, 7718.4, 1204.5],
  ['Feb', 43517, 9003.1, 1223.1],
  ['Mar', 44790, 10011.9, 1241.8],
  ['Apr', 45702, 10864.2, 1262.4],
  ['May', 46155, 11597.7, 1286],
  ['Jun', 46301, 12260.3, 1311.7],
  ['Jul', 46398, 12874.8, 1339.2],
  ['Aug', 46461, 13298.5, 1350.9],
  ['Sep', 46830, 418.6, 1372.2],
  ['Oct', 47715, 1376.2, 1391.6],
  ['Nov', 49102, 2488.9, 1410.3],
  ['Dec', 50894, 3790.5, 1429.7],
] as const;
const month = (row: number, [name, gas, power, water]: (typeof readings)[number]): readonly Content[] => {
  /** the contract was renewed on 1 April */
  const prices = row < 12 ? 5 : 6;
  return [
    name,
    gas,
    `=(B${row}-B${row - 1})*$C$4`,
    power,
    name === 'Sep' ? `=(13702.3-D${row - 1})+(D${row}-6.5)` : `=D${row}-D${row - 1}`,
    water,
    `=F${row}-F${row - 1}`,
    `=C${row}*C$${prices}`,
    `=E${row}*E$${prices}`,
    `=G${row}*G$${prices}`,
    `=SUM(H${row}:J${row})`,
    name === 'Sep' ? 'new electricity meter: old out at 13702.3, new in at 6.5' : null,
  ];
};
const quarter = (row: number, name: string): readonly Content[] => {
  const first = 9 + (row - 28) * 3;
  return [
    name,
    ...['H', 'I', 'J'].map((c) => `=SUM(${c}${first}:${c}${first + 2})`),
    `=SUM(B${row}:D${row})`,
    ...['B', 'C', 'D', 'E'].map((c) => `=${c}${row}/${c}$32`),
  ];
};

export const held2EnMeters: Book = {
  id: 'held2-en-meters',
  language: 'en',
  note: 'Readings and use in turn, use as the reading less the one above, a meter changed in September with both readings typed in the formula, prices of two contracts above the columns so that the first three months read another row, quarters with shares below.',
  heldOut: true,
  sheets: [
    {
      name: 'Meters',
      rows: {
        1: ['Village hall: gas, electricity and water'],
        3: [null, null, 'Gas', null, 'Electricity', null, 'Water'],
        4: ['kWh in a gas unit', null, 11.19],
        5: ['Price to 31 March', null, 0.0724, null, 0.2865, null, 3.12],
        6: ['Price from 1 April', null, 0.0631, null, 0.2479, null, 3.34],
        7: [
          'Month',
          'Gas',
          'kWh',
          'Elec.',
          'kWh',
          'Water',
          'm3',
          'Gas £',
          'Elec. £',
          'Water £',
          'All £',
          'Note',
        ],
        8: ['Dec before', 40010, null, 6391.6, null, 1186.2],
        ...down(9, readings, month),
        21: [
          'Year',
          null,
          '=SUM(C9:C20)',
          null,
          '=SUM(E9:E20)',
          null,
          '=SUM(G9:G20)',
          ...['H', 'I', 'J', 'K'].map((c) => `=SUM(${c}9:${c}20)`),
        ],
        22: [
          'A month',
          null,
          '=C21/12',
          null,
          '=E21/12',
          null,
          '=G21/12',
          ...['H', 'I', 'J', 'K'].map((c) => `=${c}21/12`),
        ],
        23: [
          'Dearest',
          null,
          null,
          null,
          null,
          null,
          null,
          ...['H', 'I', 'J', 'K'].map((c) => `=MAX(${c}9:${c}20)`),
        ],
        24: [
          'Part of all',
          null,
          null,
          null,
          null,
          null,
          null,
          ...['H', 'I', 'J'].map((c) => `=${c}21/$K21`),
        ],
        27: ['Quarter', 'Gas £', 'Elec. £', 'Water £', 'All £', 'Gas', 'Elec.', 'Water', 'All'],
        ...down(28, ['Jan-Mar', 'Apr-Jun', 'Jul-Sep', 'Oct-Dec'], quarter),
        32: ['Year', ...['B', 'C', 'D', 'E'].map((c) => `=SUM(${c}28:${c}31)`)],
        34: ['Hall, m2', 640, 'kWh a m2', '=(C21+E21)/B34'],
        35: ['Hirers pay', 0.6, 'of electricity', '=ROUND(I21*B35,0)'],
      },
      formats: {
        C: '#,##0',
        E: '#,##0.0',
        G: '0.0',
        'C4:C4': '0.00',
        'C5:G6': '0.0000',
        'H9:K23': '#,##0.00',
        'H24:J24': '0%',
        'B28:E32': '#,##0.00',
        'F28:I31': '0.0%',
        B35: '0%',
      },
    },
  ],
};
