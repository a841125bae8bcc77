// Owns a civil-servant course: lecturers paid per lesson at the amount fixed for a session of four lessons.
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  content: string,
  unit: string,
  quantity: number,
  times: number,
  price: number,
  basis: string,
) => ['-', content, unit, quantity, times, price, `=D${row}*E${row}*F${row}`, basis];

export const boiDuongCanBo: SheetFixture = {
  book: {
    id: 'boi-duong-can-bo',
    language: 'vi',
    note: 'Trường chính trị: dòng gạch đầu dòng, nhóm không đánh số; giảng viên chính tính theo tiết với mức của một buổi.',
    sheets: [
      {
        name: 'Lop QLNN',
        rows: {
          1: ['TRƯỜNG CHÍNH TRỊ TỈNH ĐỒNG NAI'],
          2: ['DỰ TOÁN LỚP BỒI DƯỠNG QUẢN LÝ NHÀ NƯỚC'],
          3: ['Từ 06/5/2024 đến 10/5/2024 - 45 học viên'],
          5: [null, null, null, null, null, null, null, 'Đồng'],
          6: ['', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Số ngày', 'Mức chi', 'Thành tiền', 'Căn cứ'],
          7: [null, 'Giảng viên', null, null, null, null, '=SUM(G8:G9)'],
          8: line(8, 'Thù lao giảng viên chính', 'tiết', 4, 5, 1600000, 'NQ 180/2019/NQ-HĐND'),
          9: line(9, 'Tiền xe giảng viên', 'lượt', 2, 5, 150000, 'Báo giá hợp đồng thuê xe'),
          10: [null, 'Lớp học', null, null, null, null, '=SUM(G11:G14)'],
          11: line(11, 'Nước uống', 'người/buổi', 90, 5, 20000, 'NQ 90/2017/NQ-HĐND'),
          12: line(12, 'Tài liệu', 'bộ', 45, 1, 65000, 'Báo giá'),
          13: line(13, 'Hoa khai giảng, bế giảng', 'bình', 2, 1, 300000, 'Báo giá'),
          14: line(14, 'Điện, nước hội trường', 'ngày', 1, 5, 250000, 'Thực tế sử dụng'),
          15: [null, 'Tổng số', null, null, null, null, '=G7+G10'],
          17: [null, 'P. Tổ chức - Hành chính', null, null, null, 'Hiệu trưởng'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A2:H2', 'A3:H3'],
      },
    ],
  },
  expected: {
    'Lop QLNN': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:H15',
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
          totalRows: [15],
          subtotalRows: [7, 10],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['norm.unit error C8'],
    },
  },
};
