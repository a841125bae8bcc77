// Owns a sheet typed on a Mac: every text in decomposed form, some with non-breaking blanks; heads differ on one line.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded } from '../tcvn3.ts';

const decomposed = (text: string): string => text.normalize('NFD').replace(' : ', '\u00a0: ');

const line = (
  row: number,
  content: string,
  unit: string,
  quantity: number,
  days: number,
  price: number,
  basis: string,
) => [
  `=MAX(A$7:A${row - 1})+1`,
  content,
  unit,
  quantity,
  days,
  price,
  `=ROUND(D${row}*E${row}*F${row},0)`,
  basis,
];

const rows: Record<number, readonly Content[]> = {
  1: ['Trung tâm Y tế huyện Vĩnh Cửu'],
  2: ['Dự toán lớp tập huấn nhân viên y tế ấp (50 học viên, 02 ngày)'],
  3: ['Thời gian : 23/10/2023 - 24/10/2023'],
  4: [null, null, null, null, null, null, null, 'Đơn vị : đồng'],
  6: ['Stt', 'Nội dung chi', 'Đơn vị tính', 'Số lượng', 'Số ngày', 'Mức chi', 'Thành tiền', 'Căn cứ'],
  7: [null, 'Tổng cộng', null, null, null, null, '=SUM(G8:G13)', null],
  8: line(8, 'Thù lao giảng viên', 'buổi', 2, 2, 800000, 'NQ 180/2019/NQ-HĐND'),
  9: line(9, 'Nước uống học viên', 'người/buổi', 50, 4, 20000, 'NQ 90/2017/NQ-HĐND'),
  10: line(10, 'Tài liệu học viên', 'bộ', 50, 1, 40000, 'Báo giá'),
  11: line(11, 'Hỗ trợ tiền ăn học viên', 'người/ngày', 65, 2, 150000, 'NQ 90/2017/NQ-HĐND'),
  12: line(12, 'Văn phòng phẩm lớp học', 'bộ', 50, 1, 18000, 'Báo giá'),
  13: line(13, 'Thuê hội trường', 'ngày', 1, 2, 1800000, 'Báo giá'),
  15: [null, 'Người lập bảng', null, null, null, 'Giám đốc Trung tâm'],
};

export const nhanVienYTeNfd: SheetFixture = {
  book: {
    id: 'nhan-vien-y-te-nfd',
    language: 'vi',
    note: 'Trung tâm y tế huyện, gõ trên máy Mac nên chữ tách dấu (NFD); lớp 50 học viên mà tiền ăn tính 65 người.',
    sheets: [
      {
        name: 'Tập huấn'.normalize('NFD'),
        rows: recoded(rows, decomposed),
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A2:H2'],
      },
    ],
  },
  expected: {
    ['Tập huấn'.normalize('NFD')]: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:H13',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'basis',
          },
          totalRows: [7],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['people.count warning D11'],
    },
  },
};
