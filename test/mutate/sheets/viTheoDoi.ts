// Tracking of funds by unit, with an index row that declares the columns.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const units = [
  ['Trung tâm Khuyến nông', 320, 180, 250, 90, 60],
  ['Hội Nông dân', 150, 0, 80, 0, 30],
  ['Liên minh Hợp tác xã', 210, 60, 160, 45, 40],
  ['Phòng Kinh tế Long Khánh', 95, 35, 95, 20, 0],
  ['Phòng Kinh tế Xuân Lộc', 130, 70, 110, 70, 15],
  ['Phòng Kinh tế Định Quán', 88, 42, 60, 30, 20],
  ['Phòng Kinh tế Tân Phú', 76, 24, 52, 24, 10],
  ['Phòng Kinh tế Cẩm Mỹ', 104, 56, 104, 31, 18],
  ['Phòng Kinh tế Thống Nhất', 67, 33, 40, 12, 9],
] as const;

export const viTheoDoi: Book = {
  id: 'vi-theo-doi',
  language: 'vi',
  note: 'Phòng kế hoạch: đầu bảng hai tầng, hàng chỉ số a, b, 1, 2, 3=1+2; hàng tổng ở trên các đơn vị.',
  sheets: [
    {
      name: 'Giải ngân',
      rows: {
        1: ['BẢNG THEO DÕI CẤP PHÁT VÀ GIẢI NGÂN KINH PHÍ'],
        2: [null, null, null, null, null, null, null, null, null, 'triệu đồng'],
        4: [
          'STT',
          'Đơn vị',
          'Được giao',
          null,
          null,
          'Đã cấp',
          null,
          null,
          'Hoàn trả',
          'Còn phải cấp',
          'Tỷ lệ %',
        ],
        5: [null, null, 'Ngân sách', 'Nguồn khác', 'Cộng', 'Ngân sách', 'Nguồn khác', 'Cộng'],
        6: ['a', 'b', '1', '2', '3=1+2', '4', '5', '6=4+5', '7', '8=3-6+7', '9=6/3'],
        7: [
          null,
          'Tổng số',
          ...['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((column) => `=SUM(${column}8:${column}16)`),
          '=H7/E7*100',
        ],
        ...down(8, units, (row, [name, budget, other, paid, paidOther, returned]) => [
          row - 7,
          name,
          budget,
          other,
          `=C${row}+D${row}`,
          paid,
          paidOther,
          `=F${row}+G${row}`,
          returned,
          `=E${row}-H${row}+I${row}`,
          `=H${row}/E${row}*100`,
        ]),
        18: [null, 'Ghi chú: số liệu đến ngày 30 tháng 9.'],
      },
      formats: { 'C7:J16': '#,##0', K: '0.0' },
      merges: ['A4:A5', 'B4:B5', 'C4:E4', 'F4:H4', 'I4:I5', 'J4:J5', 'K4:K5'],
    },
  ],
};
