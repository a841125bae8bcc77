// Owns a standards branch's estimate of a class on labels and measures, 2013, in TCVN3: capitals stored in lower case, two groups, "Cộng I" below each; .xls; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

const line = (
  row: number,
  what: string,
  unit: string,
  count: number,
  days: number,
  price: number,
  code: string,
): Content[] => ['-', what, unit, count, days, price, `=D${row}*E${row}*F${row}`, code];

const rows: Record<number, readonly Content[]> = {
  1: ['sở khoa học và công nghệ đồng nai', null, null, null, 'cộng hòa xã hội chủ nghĩa việt nam'],
  2: ['chi cục tiêu chuẩn đo lường chất lượng', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
  4: ['dự toán kinh phí'],
  5: ['Lớp tập huấn ghi nhãn hàng hóa, đo lường cho cơ sở sản xuất đặc sản (01 lớp, 02 ngày, 45 người)'],
  6: ['Tháng 9 năm 2013, tại huyện Định Quán'],
  7: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
  8: ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Số ngày', 'Đơn giá', 'Thành tiền', 'Tiểu mục'],
  9: ['I', 'Học viên, giảng viên'],
  10: line(10, 'Thù lao giảng viên (ngày 02 buổi)', 'buổi', 2, 2, 300000, '6652'),
  11: line(11, 'Tài liệu', 'bộ', 45, 1, 22000, '6651'),
  12: line(12, 'Bù tiền ăn học viên không hưởng lương', 'người', 40, 2, 60000, '6658'),
  13: line(13, 'Nước uống', 'người', 45, 2, 15000, '6699'),
  14: [null, 'Cộng I', null, null, null, null, '=SUM(G10:G13)'],
  15: ['II', 'Tổ chức lớp'],
  16: line(16, 'Thuê hội trường, âm thanh', 'ngày', 1, 2, 1500000, '6655'),
  17: line(17, 'Công tác phí cán bộ Chi cục', 'người', 3, 2, 100000, '6702'),
  18: line(18, 'Thuê phòng ngủ', 'người', 3, 1, 150000, '6703'),
  19: line(19, 'Văn phòng phẩm', 'bộ', 45, 1, 18000, '6699'),
  20: [null, 'Cộng II', null, null, null, null, '=SUM(G16:G19)'],
  21: [null, 'Tổng cộng (I+II)', null, null, null, null, '=G14+G20'],
  22: ['Bằng chữ: Mười ba triệu hai trăm nghìn đồng chẵn.'],
  24: [null, 'người lập', null, null, null, 'chi cục trưởng'],
};

export const pgLopNhanHang2013: SheetFixture = {
  book: {
    id: 'pg-lop-nhan-hang-2013',
    language: 'vi',
    note: 'Chi cục TĐC 2013, phông .VnTime: chữ hoa lưu chữ thường, đầu nhóm không có số, cộng nhóm ở dưới, dòng bằng chữ cũng là TCVN3; tệp .xls; sạch.',
    sheets: [
      {
        name: 'Lop TH',
        rows: recoded(rows, tcvn3),
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A6:H6', 'E1:H1', 'E2:H2', 'G7:H7', 'A22:H22'],
      },
    ],
  },
  asXls: true,
  dates: { from: '2013-09-17', to: '2013-09-18', document: '2013-08-26' },
  expected: {
    'Lop TH': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H21',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'budgetSubItem',
          },
          totalRows: [21],
          subtotalRows: [14, 20],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
