// Structure of revenue: shares of a total with anchors, comparison with the year before.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const sources = [
  ['Thu từ doanh nghiệp nhà nước', 18450, 19120],
  ['Thu từ khu vực đầu tư nước ngoài', 61200, 66830],
  ['Thu ngoài quốc doanh', 24380, 26950],
  ['Thuế thu nhập cá nhân', 30110, 28740],
  ['Lệ phí trước bạ', 4120, 4485],
  ['Thu tiền sử dụng đất', 15600, 12930],
  ['Thu xổ số kiến thiết', 8900, 9340],
  ['Thu khác', 2740, 3015],
] as const;

export const viCoCau: Book = {
  id: 'vi-co-cau',
  language: 'vi',
  note: 'Chuyên viên tài chính: hai năm cạnh nhau, tỷ trọng trong tổng bằng $, tăng giảm tuyệt đối và tương đối; tổng ở dòng đầu.',
  sheets: [
    {
      name: 'Cơ cấu thu',
      rows: {
        1: ['CƠ CẤU THU NGÂN SÁCH (tỷ đồng)'],
        3: ['Nguồn thu', 'Năm 2023', 'Tỷ trọng', 'Năm 2024', 'Tỷ trọng', 'Tăng, giảm', 'So sánh'],
        4: ['Tổng thu', '=SUM(B5:B12)', '=SUM(C5:C12)', '=SUM(D5:D12)', '=SUM(E5:E12)', '=D4-B4', '=D4/B4-1'],
        ...down(5, sources, (row, [name, before, now]) => [
          name,
          before,
          `=B${row}/B$4`,
          now,
          `=D${row}/D$4`,
          `=D${row}-B${row}`,
          `=D${row}/B${row}-1`,
        ]),
        14: [
          'Ba nguồn lớn nhất',
          '=LARGE(B5:B12,1)+LARGE(B5:B12,2)+LARGE(B5:B12,3)',
          '=B14/B4',
          '=LARGE(D5:D12,1)+LARGE(D5:D12,2)+LARGE(D5:D12,3)',
          '=D14/D4',
        ],
      },
      formats: { B: '#,##0', C: '0.0%', D: '#,##0', E: '0.0%', F: '#,##0', G: '0.0%' },
    },
  ],
};
