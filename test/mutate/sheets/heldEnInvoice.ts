// An event caterer's invoice: hours, items, service charge, two taxes, deposit.
import type { Book } from '../book.ts';

export const heldEnInvoice: Book = {
  id: 'held-en-invoice',
  language: 'en',
  note: 'A caterer: staff block with hours, goods block with a discount rate on top, lines of additions and deductions below.',
  heldOut: true,
  strings: 'inline',
  sheets: [
    {
      name: 'Invoice',
      rows: {
        1: [null, 'INVOICE 2025-114'],
        3: [null, 'Wedding, 14 June', null, null, 'Discount on goods', 0.05],
        4: [null, 'Guests', 96, null, 'Service charge', 0.1],
        6: [null, 'Staff', 'Persons', 'Hours', 'Rate', 'Amount'],
        7: [null, 'Cook', 3, 9, 34, '=C7*D7*E7'],
        8: [null, 'Waiter', 8, 8, 24.5, '=C8*D8*E8'],
        9: [null, 'Dishwasher', 2, 7, 19, '=C9*D9*E9'],
        10: [null, 'Staff total', '=SUM(C7:C9)', null, null, '=SUM(F7:F9)'],
        12: [null, 'Goods', 'Quantity', 'Price', 'After discount', 'Amount'],
        13: [null, 'Menu A', 58, 62, '=D13*(1-$F$3)', '=C13*E13'],
        14: [null, 'Menu B (vegetarian)', 27, 55, '=D14*(1-$F$3)', '=C14*E14'],
        15: [null, 'Children', 11, 28, '=D15*(1-$F$3)', '=C15*E15'],
        16: [null, 'Wine, bottle', 46, 21.9, '=D16*(1-$F$3)', '=C16*E16'],
        17: [null, 'Water, crate', 14, 9.6, '=D17*(1-$F$3)', '=C17*E17'],
        18: [null, 'Cake', 1, 480, '=D18*(1-$F$3)', '=C18*E18'],
        19: [null, 'Goods total', null, null, null, '=SUM(F13:F18)'],
        21: [null, 'Staff and goods', null, null, null, '=F10+F19'],
        22: [null, 'Service charge', null, null, null, '=ROUND(F21*F4,2)'],
        23: [null, 'Net', null, null, null, '=F21+F22'],
        24: [null, 'Tax 7% on goods', null, null, null, '=ROUND(F19*7%,2)'],
        25: [null, 'Tax 19% on the rest', null, null, null, '=ROUND((F23-F19)*19%,2)'],
        26: [null, 'Gross', null, null, null, '=SUM(F23:F25)'],
        27: [null, 'Deposit received', null, null, null, -2500],
        28: [null, 'To pay', null, null, null, '=F26+F27'],
        30: [null, 'Menus match guests?', null, null, null, '=IF(SUM(C13:C15)=C4,"yes","no")'],
      },
      formats: { 'D7:F28': '#,##0.00', F3: '0%', F4: '0%' },
    },
  ],
};
