// Owns a district Fatherland Front of 2019: group sums above their lines, and a grand total that adds groups and lines alike.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`];

export const matTranCongHaiLan: SheetFixture = {
  book: {
    id: 'mat-tran-cong-hai-lan',
    language: 'vi',
    note: 'UBMTTQ huyện 2019: dự toán đại hội; tổng cộng cộng cả nhóm lẫn dòng.',
    sheets: [
      {
        name: 'Dai hoi MTTQ',
        rows: {
          1: ['ỦY BAN MTTQ VIỆT NAM HUYỆN'],
          3: ['DỰ TOÁN CHI ĐẠI HỘI ĐẠI BIỂU MTTQ HUYỆN NHIỆM KỲ 2019 - 2024'],
          4: ['Căn cứ TT 40/2017/TT-BTC; các khoản khác theo báo giá'],
          6: ['Stt', 'Các khoản chi', 'Đvt', 'Số lượng', 'Mức chi', 'Thành tiền (đồng)'],
          7: ['A', 'Chi đại biểu', null, null, null, '=SUM(F8:F10)'],
          8: line(8, 1, 'Tiền ăn đại biểu không hưởng lương', 'người', 120, 150000),
          9: line(9, 2, 'Nước uống (180 người x 2 buổi)', 'người/buổi', 360, 20000),
          10: line(10, 3, 'Cặp, tài liệu', 'bộ', 180, 75000),
          11: ['B', 'Chi tổ chức', null, null, null, '=SUM(F12:F14)'],
          12: line(12, 1, 'Trang trí hội trường', 'gói', 1, 12500000),
          13: line(13, 2, 'Thuê âm thanh, màn hình', 'ngày', 1, 9000000),
          14: line(14, 3, 'Văn nghệ', 'tiết mục', 6, 1200000),
          15: [null, 'Tổng cộng', null, null, null, '=SUM(F7:F14)'],
          18: [null, 'Kế toán', null, null, 'TM. Ban Thường trực'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A3:F3', 'A4:F4'],
      },
    ],
  },
  expected: {
    'Dai hoi MTTQ': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:F15',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [15],
          subtotalRows: [7, 11],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['sum.double error F15'],
    },
  },
};
