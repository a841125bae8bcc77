// Owns a farm extension station of 2022: one product, and what of it the budget gives and what the household adds.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const input = (
  row: number,
  number: number,
  what: string,
  make: string | null,
  unit: string,
  count: number,
  price: number,
  share: number,
): Content[] => [
  number,
  what,
  make,
  unit,
  count,
  price,
  `=E${row}*F${row}`,
  `=G${row}*${share}%`,
  `=G${row}-H${row}`,
];

export const khuyenNongMoHinh: SheetFixture = {
  book: {
    id: 'khuyen-nong-mo-hinh',
    language: 'vi',
    note: 'Trạm Khuyến nông 2022: mô hình nuôi gà, thành tiền chia NSNN hỗ trợ và hộ dân đối ứng; sạch.',
    sheets: [
      {
        name: 'MH ga',
        rows: {
          1: ['TRUNG TÂM DỊCH VỤ NÔNG NGHIỆP'],
          2: ['DỰ TOÁN MÔ HÌNH CHĂN NUÔI GÀ THẢ VƯỜN AN TOÀN SINH HỌC NĂM 2022'],
          3: ['Quy mô: 2.000 con, 05 hộ - ĐVT: đồng'],
          5: ['TT', 'Khoản mục', 'Quy cách', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Trong đó', null],
          6: [null, null, null, null, null, null, null, 'NSNN hỗ trợ', 'Hộ dân đối ứng'],
          7: ['I', 'Giống, vật tư', null, null, null, null, '=SUM(G8:G11)', '=SUM(H8:H11)', '=SUM(I8:I11)'],
          8: input(8, 1, 'Gà giống', '21 ngày tuổi', 'con', 2000, 28000, 50),
          9: input(9, 2, 'Thức ăn hỗn hợp', 'bao 25 kg', 'kg', 8400, 14500, 50),
          10: input(10, 3, 'Vắc xin', 'liều', 'liều', 8000, 650, 50),
          11: input(11, 4, 'Hóa chất sát trùng', 'chai 1 lít', 'lít', 40, 165000, 50),
          12: ['II', 'Triển khai', null, null, null, null, '=SUM(G13:G15)', '=SUM(H13:H15)', '=SUM(I13:I15)'],
          13: input(13, 1, 'Tập huấn kỹ thuật', '01 ngày', 'lớp', 1, 5200000, 100),
          14: input(14, 2, 'Hội nghị tổng kết', '01 ngày', 'cuộc', 1, 4800000, 100),
          15: input(15, 3, 'Cán bộ chỉ đạo kỹ thuật', null, 'tháng', 4, 1490000, 100),
          16: [null, 'TỔNG CỘNG', null, null, null, null, '=G7+G12', '=H7+H12', '=I7+I12'],
          18: [
            'Ghi chú: đơn giá giống, vật tư theo 03 báo giá kèm theo; mức hỗ trợ theo NQ 25/2021/NQ-HĐND của tỉnh.',
          ],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0' },
        merges: [
          'A2:I2',
          'A3:I3',
          'A5:A6',
          'B5:B6',
          'C5:C6',
          'D5:D6',
          'E5:E6',
          'F5:F6',
          'G5:G6',
          'H5:I5',
          'A18:I18',
        ],
      },
    ],
  },
  expected: {
    'MH ga': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:I16',
          headerRows: [5, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'price',
            G: 'amount',
            H: 'amount.budget',
            I: 'amount.other',
          },
          totalRows: [16],
          subtotalRows: [7, 12],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
