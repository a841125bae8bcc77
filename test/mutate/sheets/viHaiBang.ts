// Two tables of different shape, one under the other, on one sheet.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const vehicles = [
  ['60A-012.34', 18240, 19975, 176.5],
  ['60A-056.78', 7510, 9120, 148],
  ['60C-111.22', 45200, 46310, 139.2],
  ['51D-908.07', 30055, 31890, 201.4],
  ['60A-234.56', 1200, 2645, 121],
] as const;
const repairs = [
  ['Thay nhớt, lọc nhớt', 5, 850000, 0.08],
  ['Lốp xe 205/65R16', 4, 1950000, 0.08],
  ['Bình ắc quy', 1, 1780000, 0.1],
  ['Má phanh', 2, 640000, 0.08],
  ['Công sửa chữa', 12, 150000, 0.1],
  ['Đăng kiểm', 3, 360000, 0],
] as const;

export const viHaiBang: Book = {
  id: 'vi-hai-bang',
  language: 'vi',
  note: 'Tổ xe: bảng nhiên liệu ở trên, bảng sửa chữa ở dưới, số cột khác nhau; giá xăng ở một ô riêng.',
  sheets: [
    {
      name: 'Tổ xe T3',
      rows: {
        1: ['THEO DÕI XE CÔNG THÁNG 3'],
        2: ['Giá xăng (đồng/lít)', null, null, 20650],
        4: ['1. Nhiên liệu'],
        5: ['Biển số', 'Km đầu', 'Km cuối', 'Km chạy', 'Lít', 'Lít/100 km', 'Tiền xăng'],
        ...down(6, vehicles, (row, [plate, start, end, litres]) => [
          plate,
          start,
          end,
          `=C${row}-B${row}`,
          litres,
          `=E${row}/D${row}*100`,
          `=ROUND(E${row}*$D$2,0)`,
        ]),
        11: ['Cộng', null, null, '=SUM(D6:D10)', '=SUM(E6:E10)', '=E11/D11*100', '=SUM(G6:G10)'],
        14: ['2. Sửa chữa, thay thế'],
        15: ['Nội dung', 'SL', 'Đơn giá', 'Tiền hàng', 'Thuế suất', 'Tiền thuế', 'Thanh toán'],
        ...down(16, repairs, (row, [name, quantity, price, rate]) => [
          name,
          quantity,
          price,
          `=B${row}*C${row}`,
          rate,
          `=D${row}*E${row}`,
          `=D${row}+F${row}`,
        ]),
        22: ['Cộng', null, null, '=SUM(D16:D21)', null, '=SUM(F16:F21)', '=SUM(G16:G21)'],
        24: ['Tổng chi trong tháng', null, null, null, null, null, '=G11+G22'],
      },
      formats: {
        'B6:E11': '#,##0.0',
        F: '0.00',
        G: '#,##0',
        'B16:D22': '#,##0',
        'E16:E21': '0%',
        'F16:F22': '#,##0',
      },
    },
  ],
};
