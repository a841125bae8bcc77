// Sales by commune and product in two stacked cross-tabs: quantity and money.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const communes = [
  ['Xuân Bắc', 420, 115, 60, 240],
  ['Suối Cao', 310, 80, 45, 150],
  ['Bảo Hòa', 265, 140, 72, 95],
  ['Lang Minh', 190, 66, 20, 130],
  ['Suối Cát', 355, 92, 58, 175],
] as const;
const PRODUCTS = ['B', 'C', 'D', 'E'];

export const heldViBanHang: Book = {
  id: 'held-vi-ban-hang',
  language: 'vi',
  note: 'Hợp tác xã: bảng sản lượng ở trên, bảng tiền ở dưới nhân với hàng giá; tổng hai chiều; hộ dẫn đầu.',
  heldOut: true,
  sheets: [
    {
      name: 'Tiêu thụ',
      rows: {
        1: ['TIÊU THỤ SẢN PHẨM THEO XÃ'],
        3: ['Giá bán (nghìn đồng)', 68, 145, 320, 42],
        5: ['Sản lượng (hộp)', 'Trà', 'Mật ong', 'Nấm khô', 'Bánh', 'Cộng', 'Tỷ trọng'],
        ...down(6, communes, (row, [name, ...counts]) => [
          name,
          ...counts,
          `=SUM(B${row}:E${row})`,
          `=F${row}/F$11`,
        ]),
        11: [
          'Cộng',
          ...PRODUCTS.map((column) => `=SUM(${column}6:${column}10)`),
          '=SUM(F6:F10)',
          '=SUM(G6:G10)',
        ],
        14: ['Doanh thu (nghìn đồng)', 'Trà', 'Mật ong', 'Nấm khô', 'Bánh', 'Cộng', 'Tỷ trọng'],
        ...down(15, communes, (row, [name]) => [
          name,
          ...PRODUCTS.map((column) => `=${column}${row - 9}*${column}$3`),
          `=SUM(B${row}:E${row})`,
          `=F${row}/F$20`,
        ]),
        20: [
          'Cộng',
          ...PRODUCTS.map((column) => `=SUM(${column}15:${column}19)`),
          '=SUM(F15:F19)',
          '=SUM(G15:G19)',
        ],
        22: ['Bình quân một hộp', ...PRODUCTS.map((column) => `=${column}20/${column}11`), '=F20/F11'],
        23: ['Xã cao nhất', ...PRODUCTS.map((column) => `=MAX(${column}15:${column}19)`), '=MAX(F15:F19)'],
      },
      formats: { 'B3:F23': '#,##0', G: '0.0%' },
    },
  ],
};
