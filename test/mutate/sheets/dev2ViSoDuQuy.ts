// Thủ quỹ công đoàn một trường: hai quý chồng lên nhau, ba quỹ đặt ngang, số dư cuối kỳ chuyển sang đầu kỳ sau.
import type { Book } from '../book.ts';

const FUNDS = ['B', 'C', 'D'] as const;
const all = (row: number) => `=SUM(B${row}:D${row})`;

export const dev2ViSoDuQuy: Book = {
  id: 'dev2-vi-so-du-quy',
  language: 'vi',
  note: 'Bảng nhỏ: ba quỹ là ba cột, cột cộng ở bên phải; số dư cuối quý I chuyển thành số dư đầu quý II; có dòng điều chuyển giữa các quỹ ghi bằng số âm, dương.',
  sheets: [
    {
      name: 'Số dư quỹ',
      rows: {
        1: ['CÔNG ĐOÀN TRƯỜNG THCS LÊ QUÝ ĐÔN'],
        2: ['TÌNH HÌNH CÁC QUỸ 6 THÁNG ĐẦU NĂM (đồng)'],
        4: ['Quý I', 'Quỹ công đoàn', 'Quỹ thăm hỏi', 'Quỹ khuyến học', 'Cộng'],
        5: ['Số dư đầu kỳ', 12450000, 3180000, 8600000, all(5)],
        6: ['Thu trong kỳ', 9360000, 2400000, 5000000, all(6)],
        7: ['Chi trong kỳ', 7125000, 3950000, 1800000, all(7)],
        8: ['Số dư cuối kỳ', ...FUNDS.map((c) => `=${c}5+${c}6-${c}7`), all(8)],
        11: ['Quý II', 'Quỹ công đoàn', 'Quỹ thăm hỏi', 'Quỹ khuyến học', 'Cộng'],
        12: ['Số dư đầu kỳ', ...FUNDS.map((c) => `=${c}8`), all(12)],
        13: ['Thu trong kỳ', 9480000, 2400000, 3500000, all(13)],
        14: ['Chi trong kỳ', 10210000, 2750000, 9600000, all(14)],
        15: ['Điều chuyển giữa các quỹ', -1500000, 1500000, 0, all(15)],
        16: ['Số dư cuối kỳ', ...FUNDS.map((c) => `=${c}12+${c}13-${c}14+${c}15`), all(16)],
        18: ['Điều chuyển theo biên bản họp Ban Chấp hành ngày 06/5.'],
      },
      formats: { B: '#,##0', C: '#,##0', D: '#,##0', E: '#,##0' },
      merges: ['A1:E1', 'A2:E2'],
    },
  ],
};
