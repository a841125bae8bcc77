// Owns a district finance office of 2014 that verifies the settlement of a commune health station: costs above, what is owed to contractors below.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const cost = (
  row: number,
  number: number,
  name: string,
  money: [number, number, number],
  note: string | null,
): Content[] => [number, name, ...money, `=E${row}-D${row}`, note];
const owed = (row: number, number: number, name: string, settled: number, paid: number): Content[] => [
  number,
  name,
  settled,
  paid,
  `=C${row}-D${row}`,
];

export const prQuyetToanTramYTe2014: SheetFixture = {
  book: {
    id: 'pr-quyet-toan-tram-y-te-2014',
    language: 'vi',
    note: 'Phòng TC-KH huyện 2014: thẩm tra quyết toán dự án hoàn thành, hai bảng khác cột trên một trang; sạch.',
    sheets: [
      {
        name: 'Tham tra QT',
        rows: {
          1: ['UBND HUYỆN HƯƠNG SƠN', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['PHÒNG TÀI CHÍNH - KẾ HOẠCH', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['KẾT QUẢ THẨM TRA QUYẾT TOÁN DỰ ÁN HOÀN THÀNH'],
          5: ['Công trình: Trạm y tế xã Sơn Kim 1, huyện Hương Sơn, tỉnh Hà Tĩnh'],
          7: ['1. Chi phí đầu tư', null, null, null, null, null, 'ĐVT: đồng'],
          8: [
            'TT',
            'Nội dung chi phí',
            'Dự toán được duyệt',
            'Chủ đầu tư đề nghị quyết toán',
            'Giá trị thẩm tra',
            'Tăng, giảm so với đề nghị',
            'Ghi chú',
          ],
          9: ['a', 'b', 1, 2, 3, '4=3-2', 5],
          10: cost(10, 1, 'Xây lắp', [2846512000, 2840118000, 2815604000], 'Giảm khối lượng trát trần'),
          11: cost(11, 2, 'Quản lý dự án', [62300000, 62300000, 61920000], null),
          12: cost(12, 3, 'Khảo sát, thiết kế', [118400000, 118400000, 117250000], null),
          13: cost(13, 4, 'Giám sát thi công', [58900000, 58900000, 58410000], null),
          14: cost(14, 5, 'Chi phí khác', [14200000, 14200000, 13950000], 'Thẩm tra, bảo hiểm'),
          15: [null, 'Cộng', '=SUM(C10:C14)', '=SUM(D10:D14)', '=SUM(E10:E14)', '=SUM(F10:F14)'],
          18: ['2. Công nợ còn phải trả đến ngày lập báo cáo', null, null, null, 'ĐVT: đồng'],
          19: ['TT', 'Đơn vị thụ hưởng', 'Giá trị quyết toán', 'Đã thanh toán', 'Còn phải trả'],
          20: owed(20, 1, 'Công ty xây dựng (nhà thầu thi công)', 2815604000, 2500000000),
          21: owed(21, 2, 'Công ty tư vấn thiết kế', 117250000, 110000000),
          22: owed(22, 3, 'Đơn vị giám sát', 58410000, 50000000),
          23: owed(23, 4, 'Ban quản lý dự án', 75870000, 70000000),
          24: [null, 'Tổng số', '=SUM(C20:C23)', '=SUM(D20:D23)', '=SUM(E20:E23)'],
          26: [null, 'NGƯỜI THẨM TRA', null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'E1:G1', 'E2:G2', 'A18:D18'],
      },
    ],
  },
  expected: {
    'Tham tra QT': {
      kind: 'tracking',
      tables: [
        {
          range: 'A8:G15',
          headerRows: [8, 8],
          indexRow: 9,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan',
            D: 'settled.requested',
            E: 'settled.appraised',
            F: 'difference',
            G: 'note',
          },
          totalRows: [15],
          subtotalRows: [],
          lines: 5,
        },
        {
          range: 'A19:E24',
          headerRows: [19, 19],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'settled', D: 'disbursed', E: 'remaining' },
          totalRows: [24],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
