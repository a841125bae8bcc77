// A cash book with a running balance, month totals between the days, and totals to date.
import { on } from '../book.ts';
import type { Book } from '../book.ts';

const entry = (
  row: number,
  date: string,
  code: string,
  what: string,
  received: number | null,
  paid: number | null,
) => [on(date), code, what, received, paid, `=F${row - 1}+D${row}-E${row}`];
/** The entry after a month's total goes on from the last balance, two rows up. */
const firstOfMonth = (
  row: number,
  date: string,
  code: string,
  what: string,
  received: number | null,
  paid: number | null,
) => [...entry(row, date, code, what, received, paid).slice(0, 5), `=F${row - 2}+D${row}-E${row}`];

export const heldViSoQuy: Book = {
  id: 'held-vi-so-quy',
  language: 'vi',
  note: 'Thủ quỹ xã: tồn chạy từng dòng, cuối tháng có dòng cộng xen giữa, dòng đầu tháng sau nối từ dòng trước nữa.',
  heldOut: true,
  sheets: [
    {
      name: 'Sổ quỹ',
      rows: {
        1: ['SỔ QUỸ TIỀN MẶT QUÝ I'],
        3: ['Ngày', 'Chứng từ', 'Diễn giải', 'Thu', 'Chi', 'Tồn'],
        4: [null, null, 'Tồn đầu quý', null, null, 15240000],
        5: entry(5, '2025-01-03', 'T01', 'Thu quỹ đền ơn', 3200000, null),
        6: entry(6, '2025-01-08', 'C01', 'Chi thăm hỏi', null, 1500000),
        7: entry(7, '2025-01-14', 'C02', 'Mua văn phòng phẩm', null, 685000),
        8: entry(8, '2025-01-20', 'T02', 'Rút tiền gửi', 20000000, null),
        9: entry(9, '2025-01-24', 'C03', 'Chi quà Tết', null, 18400000),
        10: [null, null, 'Cộng tháng 1', '=SUM(D5:D9)', '=SUM(E5:E9)'],
        11: firstOfMonth(11, '2025-02-05', 'T03', 'Thu phí chợ', 4150000, null),
        12: entry(12, '2025-02-11', 'C04', 'Sửa loa truyền thanh', null, 2300000),
        13: entry(13, '2025-02-18', 'C05', 'Trả tiền điện', null, 1874000),
        14: entry(14, '2025-02-25', 'T04', 'Thu quỹ khuyến học', 2600000, null),
        15: [null, null, 'Cộng tháng 2', '=SUM(D11:D14)', '=SUM(E11:E14)'],
        16: firstOfMonth(16, '2025-03-04', 'C06', 'Chi hội nghị', null, 3150000),
        17: entry(17, '2025-03-07', 'C07', 'Tặng hoa ngày 8/3', null, 960000),
        18: entry(18, '2025-03-12', 'T05', 'Thu phí chợ', 4080000, null),
        19: entry(19, '2025-03-17', 'C08', 'Trả tiền điện', null, 1795000),
        20: entry(20, '2025-03-21', 'C09', 'Chi khen thưởng', null, 2500000),
        21: entry(21, '2025-03-28', 'T06', 'Rút tiền gửi', 10000000, null),
        22: [null, null, 'Cộng tháng 3', '=SUM(D16:D21)', '=SUM(E16:E21)'],
        23: [null, null, 'Cộng quý', '=D10+D15+D22', '=E10+E15+E22', '=F4+D23-E23'],
        25: [null, null, 'Chênh lệch với sổ', null, null, '=F23-F21'],
      },
      formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
      merges: ['A1:F1'],
    },
  ],
};
