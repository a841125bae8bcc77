// Owns a project board of 2023: cost before tax, tax and after tax, "Cách tính" as rate; totals on the last row, nghìn đồng.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const cost = (row: number, number: string, what: string, value: number, rate: number): Content[] => [
  number,
  what,
  value,
  `=ROUND(C${row}*${rate}%,0)`,
  `=C${row}+D${row}`,
  null,
];
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  ...['C', 'D', 'E'].map(of),
  null,
];

export const banQldaTruocThue: SheetFixture = {
  book: {
    id: 'ban-qlda-truoc-thue',
    language: 'vi',
    note: 'Ban QLDA 2023: chi phí trước thuế, thuế GTGT, sau thuế; nghìn đồng; sạch.',
    sheets: [
      {
        name: 'THDT',
        rows: {
          1: ['BẢNG TỔNG HỢP DỰ TOÁN'],
          2: ['Công trình: Sửa chữa nhà làm việc Trung tâm Y tế - Năm 2023'],
          4: [null, null, null, null, null, 'Đơn vị: 1.000 đồng'],
          5: ['STT', 'Khoản mục chi phí', 'Chi phí trước thuế', 'Thuế GTGT', 'Chi phí sau thuế', 'Ghi chú'],
          6: sums('I', 'Chi phí xây dựng', (letter) => `=SUM(${letter}7:${letter}9)`),
          7: cost(7, '1', 'Chống thấm, lợp mái', 412500, 8),
          8: cost(8, '2', 'Sơn tường, trần', 286300, 8),
          9: cost(9, '3', 'Hệ thống điện, nước', 198750, 8),
          10: sums('II', 'Chi phí tư vấn', (letter) => `=SUM(${letter}11:${letter}13)`),
          11: cost(11, '1', 'Lập báo cáo kinh tế - kỹ thuật', 48600, 8),
          12: cost(12, '2', 'Giám sát thi công', 27400, 8),
          13: cost(13, '3', 'Lựa chọn nhà thầu', 5200, 8),
          14: sums('III', 'Chi phí khác', (letter) => `=SUM(${letter}15:${letter}16)`),
          15: cost(15, '1', 'Bảo hiểm công trình', 3150, 10),
          16: cost(16, '2', 'Thẩm tra quyết toán', 6700, 0),
          17: sums(null, 'Tổng cộng (I+II+III)', (letter) => `=${letter}6+${letter}10+${letter}14`),
          20: ['Người lập', null, null, 'Giám đốc Ban'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0' },
        merges: ['A1:F1', 'A2:F2'],
      },
    ],
  },
  expected: {
    THDT: {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:F17',
          headerRows: [5, 5],
          unit: 'nghìn đồng',
          columns: { A: 'ordinal', B: 'content', C: 'amount', D: 'amount', E: 'amount', F: 'note' },
          totalRows: [17],
          subtotalRows: [6, 10, 14],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
