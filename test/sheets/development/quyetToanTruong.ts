// Owns a school's settlement with formulas: names beside the codes in the unit's own words, total below, difference column.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const rest = (row: number) => `=D${row}-E${row}`;
const item = (row: number, code: number, name: string, given: number, settled: number): Content[] => [
  null,
  code,
  name,
  given,
  settled,
  rest(row),
];
const head = (row: number, code: number, name: string, to: number): Content[] => [
  code,
  null,
  name,
  `=SUM(D${row + 1}:D${to})`,
  `=SUM(E${row + 1}:E${to})`,
  rest(row),
];

export const quyetToanTruong: SheetFixture = {
  book: {
    id: 'quyet-toan-truong',
    language: 'vi',
    note: 'Trường tiểu học năm 2015: tên gọi tiểu mục theo thói quen, cột chênh lệch, tổng ở dưới có bằng chữ; sạch.',
    sheets: [
      {
        name: 'QToan',
        rows: {
          1: ['PHÒNG GD&ĐT HUYỆN XUÂN LỘC'],
          2: ['TRƯỜNG TIỂU HỌC KIM ĐỒNG'],
          3: ['QUYẾT TOÁN CHI HOẠT ĐỘNG NĂM 2015'],
          4: [null, null, null, null, null, 'đồng'],
          5: ['M', 'TM', 'Nội dung', 'Dự toán được giao', 'Số quyết toán', 'Chênh lệch', 'Ghi chú'],
          6: head(6, 6000, 'Tiền lương', 8),
          7: item(7, 6001, 'Lương ngạch bậc', 1450000000, 1442310500),
          8: item(8, 6003, 'Lương hợp đồng', 120000000, 118944000),
          9: head(9, 6100, 'Phụ cấp lương', 12),
          10: item(10, 6101, 'PC chức vụ', 38000000, 37260000),
          11: item(11, 6112, 'PC ưu đãi nhà giáo', 490000000, 488215300),
          12: item(12, 6115, 'PC thâm niên nghề', 160000000, 158630700),
          13: head(13, 6500, 'Dịch vụ công cộng', 15),
          14: item(14, 6501, 'Điện', 42000000, 39870450),
          15: item(15, 6502, 'Nước', 9000000, 8113200),
          16: head(16, 6550, 'Vật tư văn phòng', 18),
          17: item(17, 6551, 'VPP', 36000000, 35990000),
          18: item(18, 6599, 'Vật tư VP khác', 8000000, 7425000),
          19: head(19, 6600, 'Thông tin liên lạc', 21),
          20: item(20, 6601, 'Điện thoại', 4800000, 4316700),
          21: item(21, 6617, 'Internet', 6600000, 6600000),
          22: head(22, 6900, 'Sửa chữa', 23),
          23: item(23, 6912, 'Sửa máy tính', 15000000, 14800000),
          24: head(24, 7000, 'Chuyên môn', 26),
          25: item(25, 7001, 'Mua hàng hóa, vật tư chuyên môn', 22000000, 21960000),
          26: item(26, 7006, 'Sách, tài liệu chuyên môn', 12000000, 11874000),
          27: [null, null, 'CỘNG', '=D6+D9+D13+D16+D19+D22+D24', '=E6+E9+E13+E16+E19+E22+E24', rest(27)],
          29: [null, null, 'Kế toán', null, 'Hiệu trưởng'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A3:G3'],
      },
    ],
  },
  expected: {
    QToan: {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:G27',
          headerRows: [5, 5],
          unit: 'đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'allocated',
            E: 'settled',
            F: 'difference',
            G: 'note',
          },
          totalRows: [27],
          subtotalRows: [6, 9, 13, 16, 19, 22, 24],
          lines: 14,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
