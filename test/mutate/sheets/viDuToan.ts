// An office's estimate: groups I and II, subtotals between the lines, factor columns.
import type { Book } from '../book.ts';

const line = (
  row: number,
  number: string | number,
  name: string,
  unit: string,
  people: number,
  days: number,
  price: number,
) => [number, name, unit, people, days, price, `=D${row}*E${row}*F${row}`];

export const viDuToan: Book = {
  id: 'vi-du-toan',
  language: 'vi',
  note: 'Kế toán sở: nhóm I, II, III nằm trên các dòng con của nó, mục nhỏ 1, 2 có dòng con, tổng cộng cộng các nhóm.',
  sheets: [
    {
      name: 'DT tập huấn',
      rows: {
        1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
        2: ['DỰ TOÁN KINH PHÍ TẬP HUẤN CHỦ THỂ SẢN PHẨM'],
        3: [null, null, null, null, null, null, 'ĐVT: đồng'],
        5: ['STT', 'Nội dung chi', 'Đơn vị tính', 'Số lượng', 'Số ngày/lần', 'Mức chi', 'Thành tiền'],
        6: ['I', 'Chi cho giảng viên', null, null, null, null, '=G7+G10'],
        7: [1, 'Thù lao', null, null, null, null, '=SUM(G8:G9)'],
        8: line(8, '-', 'Giảng viên chính', 'buổi', 1, 4, 1000000),
        9: line(9, '-', 'Trợ giảng', 'buổi', 2, 4, 400000),
        10: [2, 'Đi lại, lưu trú', null, null, null, null, '=SUM(G11:G13)'],
        11: line(11, '-', 'Vé xe khứ hồi', 'lượt', 3, 2, 180000),
        12: line(12, '-', 'Phòng nghỉ', 'đêm', 3, 1, 450000),
        13: line(13, '-', 'Phụ cấp lưu trú', 'ngày', 3, 2, 250000),
        14: ['II', 'Chi cho học viên', null, null, null, null, '=SUM(G15:G18)'],
        15: line(15, 1, 'Tài liệu', 'bộ', 60, 1, 70000),
        16: line(16, 2, 'Văn phòng phẩm', 'bộ', 60, 1, 20000),
        17: line(17, 3, 'Nước uống', 'người', 60, 2, 40000),
        18: line(18, 4, 'Hỗ trợ tiền ăn', 'người', 45, 2, 150000),
        19: ['III', 'Chi tổ chức lớp', null, null, null, null, '=SUM(G20:G24)'],
        20: line(20, 1, 'Thuê hội trường', 'ngày', 1, 2, 3000000),
        21: line(21, 2, 'Thuê máy chiếu', 'ngày', 1, 2, 500000),
        22: line(22, 3, 'Băng rôn', 'cái', 2, 1, 600000),
        23: line(23, 4, 'Hoa để bàn', 'bình', 3, 1, 200000),
        24: line(24, 5, 'Khai giảng, bế giảng', 'lần', 1, 2, 1500000),
        25: [null, 'TỔNG CỘNG', null, null, null, null, '=G6+G14+G19'],
      },
      formats: { D: '#,##0', F: '#,##0', G: '#,##0' },
      merges: ['A1:C1', 'A2:G2'],
    },
  ],
};
