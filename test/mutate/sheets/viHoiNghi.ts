// A workshop budget on one sheet.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const items = [
  ['Thuê hội trường (âm thanh, màn hình)', 'buổi', 2, 3500000, 'Báo giá số 12'],
  ['In băng rôn, phông chính', 'bộ', 1, 1800000, null],
  ['Tài liệu phát cho đại biểu', 'bộ', 85, 45000, null],
  ['Nước uống giữa giờ', 'người', 85, 40000, '2 buổi, đã gộp'],
  ['Bồi dưỡng báo cáo viên', 'buổi', 4, 1200000, null],
  ['Hoa tươi', 'lẵng', 3, 450000, null],
  ['Thuê xe đưa đón đại biểu ở xa', 'chuyến', 2, 2600000, null],
  ['Văn phòng phẩm', 'bộ', 85, 18000, null],
] as const;

export const viHoiNghi: Book = {
  id: 'vi-hoi-nghi',
  language: 'vi',
  note: 'Cán bộ phòng hành chính lập nhanh: một bảng, cộng, dự phòng 5 %, tổng cộng; có dòng ký.',
  sheets: [
    {
      name: 'Dự trù',
      rows: {
        1: ['DỰ TRÙ KINH PHÍ HỘI NGHỊ TRIỂN KHAI CHƯƠNG TRÌNH OCOP'],
        2: ['(Kèm theo Tờ trình của Phòng Hành chính)'],
        4: ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá (đồng)', 'Thành tiền (đồng)', 'Ghi chú'],
        ...down(5, items, (row, [name, unit, quantity, price, note]) => [
          row - 4,
          name,
          unit,
          quantity,
          price,
          `=D${row}*E${row}`,
          note,
        ]),
        13: [null, 'Cộng', null, null, null, '=SUM(F5:F12)'],
        14: [null, 'Dự phòng 5%', null, null, null, '=ROUND(F13*5%,-3)'],
        15: [null, 'Tổng cộng', null, null, null, '=F13+F14'],
        17: [null, 'Người lập', null, null, 'Trưởng phòng'],
      },
      formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
      merges: ['A1:G1', 'A2:G2'],
    },
  ],
};
