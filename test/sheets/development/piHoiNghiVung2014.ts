// Owns a department's estimate of a regional conference on local products, 2014, in TCVN3: khoản, mục and tiểu mục as the last columns, "Trong đó" by source under the total; .xls; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
  [item, sub]: readonly [string, string],
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`, '373', item, sub];
const sum = (number: string | null, what: string, formula: string | number): Content[] => [
  number,
  what,
  null,
  null,
  null,
  formula,
];

const rows: Record<number, readonly Content[]> = {
  1: ['ủy ban nhân dân tỉnh nghệ an', null, null, null, 'cộng hòa xã hội chủ nghĩa việt nam'],
  2: ['sở khoa học và công nghệ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
  4: ['dự toán chi tiết'],
  5: ['Hội nghị giao ban khoa học và công nghệ vùng Bắc Trung Bộ lần thứ XI, chuyên đề sản phẩm đặc sản'],
  6: ['(Kèm theo Tờ trình số      /TTr-SKHCN ngày      tháng 5 năm 2014)'],
  7: [null, null, null, null, null, null, 'Đơn vị: đồng'],
  8: ['TT', 'Diễn giải', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Khoản', 'Mục', 'Tiểu mục'],
  9: sum('A', 'Hội trường, đại biểu', '=SUM(F10:F14)'),
  10: line(10, 1, 'Thuê hội trường 200 chỗ', 'ngày', 2, 6500000, ['6650', '6655']),
  11: line(11, 2, 'Trang trí, phông, hoa', 'bộ', 1, 8200000, ['6650', '6657']),
  12: line(12, 3, 'Nước uống (160 đại biểu x 3 buổi)', 'suất', 480, 15000, ['6650', '6699']),
  13: line(13, 4, 'Thuê phòng nghỉ cho khách mời', 'phòng', 24, 350000, ['6650', '6654']),
  14: line(14, 5, 'Bù tiền ăn cho đại biểu không hưởng lương', 'người/ngày', 36, 120000, ['6650', '6658']),
  15: sum('B', 'Tài liệu, báo cáo', '=SUM(F16:F18)'),
  16: line(16, 1, 'In kỷ yếu hội nghị', 'cuốn', 160, 55000, ['6650', '6651']),
  17: line(17, 2, 'Bồi dưỡng báo cáo viên', 'báo cáo', 12, 500000, ['6650', '6652']),
  18: line(18, 3, 'Đưa tin trên báo, đài tỉnh', 'tin', 6, 1500000, ['6600', '6606']),
  19: sum('C', 'Tham quan mô hình', '=SUM(F20:F21)'),
  20: line(20, 1, 'Thuê xe 45 chỗ đi Nam Đàn, Đô Lương', 'chuyến', 4, 2800000, ['6750', '6751']),
  21: line(21, 2, 'Phụ cấp cán bộ phục vụ đoàn', 'người/ngày', 16, 120000, ['6700', '6702']),
  22: sum(null, 'Tổng cộng (A+B+C)', '=F9+F15+F19'),
  23: sum(null, 'Trong đó: - Bộ Khoa học và Công nghệ hỗ trợ', 40000000),
  24: sum(null, '- Sự nghiệp khoa học tỉnh', '=F22-F23'),
  25: ['Viết bằng chữ: Bảy mươi tám triệu không trăm bốn mươi nghìn đồng./.'],
  27: [null, 'người lập biểu', null, null, 'kế toán trưởng', null, 'giám đốc'],
};

export const piHoiNghiVung2014: SheetFixture = {
  book: {
    id: 'pi-hoi-nghi-vung-2014',
    language: 'vi',
    note: 'Sở KH&CN Nghệ An 2014, phông .VnTime: Khoản - Mục - Tiểu mục đứng cuối bảng, hai dòng nguồn dưới dòng tổng, bằng chữ; tệp .xls; sạch.',
    sheets: [
      {
        name: 'Giao ban BTB',
        rows: recoded(rows, tcvn3),
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['E1:I1', 'E2:I2', 'A4:I4', 'A5:I5', 'A6:I6', 'G7:I7', 'A25:I25', 'G27:I27'],
      },
    ],
  },
  asXls: true,
  dates: { from: '2014-06-19', to: '2014-06-20', document: '2014-05-15' },
  expected: {
    'Giao ban BTB': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:I24',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'budgetGroup',
            H: 'budgetItem',
            I: 'budgetSubItem',
          },
          totalRows: [22],
          subtotalRows: [9, 15, 19],
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
