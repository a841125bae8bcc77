// Sở Ngoại vụ: dự toán đoàn ra bằng đô la quy đổi theo một tỷ giá, kèm bảng tra tiền ăn theo ngày và nhóm nước.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const costs = [
  ['Tiền ăn và tiêu vặt', 6, 5, 75],
  ['Tiền thuê phòng nghỉ', 6, 4, 85],
  ['Tiền phương tiện đi lại từ sân bay', 6, 1, 90],
] as const;

export const dev2ViDoanRa: Book = {
  id: 'dev2-vi-doan-ra',
  language: 'vi',
  note: 'Bảng nhỏ: tỷ giá một ô dùng bằng $, ba dòng tính đô la rồi quy đổi, vé máy bay ghi thẳng tiền Việt; bảng nhân hai chiều số ngày × mức theo nhóm nước.',
  sheets: [
    {
      name: 'Đoàn ra',
      rows: {
        1: ['DỰ TOÁN ĐOÀN ĐI CÔNG TÁC HÀN QUỐC'],
        2: ['Tỷ giá (đồng/USD)', null, null, null, null, 25450],
        4: ['Nội dung', 'Số người', 'Số ngày', 'Mức (USD)', 'Số tiền (USD)', 'Quy đổi (đồng)'],
        ...down(5, costs, (row, cost) => [...cost, `=B${row}*C${row}*D${row}`, `=E${row}*$F$2`]),
        8: ['Vé máy bay khứ hồi (báo giá của hãng)', 6, null, null, null, 74400000],
        9: ['Tổng cộng', null, null, null, '=SUM(E5:E8)', '=SUM(F5:F8)'],
        12: ['Bảng tra tiền ăn cho một người (đồng)'],
        13: ['Số ngày', 'Nhóm I', 'Nhóm II', 'Nhóm III'],
        14: ['Mức/ngày (USD)', 85, 75, 60],
        ...down(15, [3, 5, 7], (row, days) => [
          days,
          ...['B', 'C', 'D'].map((c) => `=$A${row}*${c}$14*$F$2`),
        ]),
      },
      formats: { E: '#,##0', F: '#,##0', 'B15:D17': '#,##0' },
      merges: ['A1:F1'],
    },
  ],
};
