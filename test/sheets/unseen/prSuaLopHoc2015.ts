// Owns an upper secondary school of 2015 that repairs classrooms; the words lag behind the total.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  what: string,
  measure: string,
  unit: string,
  count: number,
  price: number,
): Content[] => ['-', what, measure, unit, count, price, `=E${row}*F${row}`];

export const prSuaLopHoc2015: SheetFixture = {
  book: {
    id: 'pr-sua-lop-hoc-2015',
    language: 'vi',
    note: 'Trường THPT 2015, tệp .xls: dự toán sửa phòng học, có cột quy cách, dòng gạch đầu dòng; bằng chữ thiếu năm mươi nghìn.',
    sheets: [
      {
        name: 'Sheet1',
        rows: {
          1: ['SỞ GD&ĐT QUẢNG BÌNH'],
          2: ['TRƯỜNG THPT LỆ THỦY'],
          4: ['DỰ TOÁN SỬA CHỮA PHÒNG HỌC HÈ NĂM 2015'],
          6: ['STT', 'Công việc', 'Quy cách', 'Đơn vị', 'Khối lượng', 'Đơn giá (đ)', 'Thành tiền (đ)'],
          7: ['1', 'Phần điện', null, null, null, null, '=SUM(G8:G9)'],
          8: line(8, 'Thay quạt trần', 'Sải cánh 1,4 m', 'cái', 12, 450000),
          9: line(9, 'Thay bóng đèn', 'Tuýp 1,2 m', 'bộ', 40, 85000),
          10: ['2', 'Phần xây dựng', null, null, null, null, '=SUM(G11:G13)'],
          11: line(11, 'Sơn tường trong', '2 lớp', 'm2', 200, 48000),
          12: line(12, 'Lát lại nền', 'Gạch 40x40', 'm2', 30, 215000),
          13: line(13, 'Thay cửa đi', 'Pano gỗ', 'bộ', 6, 1850000),
          14: [null, 'Cộng (1+2)', null, null, null, null, '=G7+G10'],
          15: ['(Bằng chữ: Ba mươi lăm triệu chín trăm nghìn đồng)'],
          17: [null, 'Người lập', null, 'Kế toán', null, 'Hiệu trưởng'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'A15:G15'],
      },
    ],
  },
  asXls: true,
  expected: {
    Sheet1: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G14',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', D: 'unit', E: 'quantity', F: 'price', G: 'amount' },
          totalRows: [14],
          subtotalRows: [7, 10],
          lines: 5,
        },
      ],
      outside: [],
      findings: ['words.total error A15'],
    },
  },
};
