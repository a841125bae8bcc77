// Owns a sheet of money carried over: from last year, given, usable, settled, carried on; declared columns.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const works = [
  ['Mua sắm trang thiết bị y tế', 420, 1850, 2115.5],
  ['Phòng chống sốt rét', 36.8, 310, 322],
  ['Tiêm chủng mở rộng', 0, 640, 640],
  ['Dân số, sức khỏe sinh sản', 58.25, 275, 301.7],
  ['An toàn thực phẩm', 12, 160, 143.9],
  ['Đào tạo nhân viên y tế', 90, 0, 65.4],
] as const;

export const chuyenNguon: SheetFixture = {
  book: {
    id: 'chuyen-nguon',
    language: 'vi',
    note: 'Sở Y tế: kinh phí năm trước chuyển sang, giao trong năm, được sử dụng, quyết toán, chuyển năm sau; hàng chỉ số khai 3=1+2, 5=3-4; sạch.',
    sheets: [
      {
        name: 'Biểu 4',
        rows: {
          1: ['SỞ Y TẾ TỈNH ĐỒNG NAI', null, null, null, null, null, 'Biểu số 4'],
          3: ['TỔNG HỢP KINH PHÍ CHUYỂN NGUỒN NĂM 2023 SANG NĂM 2024'],
          4: [null, null, null, null, null, 'Đơn vị: triệu đồng'],
          5: [
            'STT',
            'Nội dung',
            'Kinh phí năm trước chuyển sang',
            'Dự toán giao trong năm',
            'Tổng kinh phí được sử dụng',
            'Kinh phí đã quyết toán',
            'Còn lại chuyển năm sau',
            'Ghi chú',
          ],
          6: ['A', 'B', '1', '2', '3=1+2', '4', '5=3-4', 'C'],
          ...down(7, works, (row, [name, before, given, settled]) => [
            row - 6,
            name,
            before,
            given,
            `=C${row}+D${row}`,
            settled,
            `=E${row}-F${row}`,
          ]),
          13: [null, 'Cộng', ...['C', 'D', 'E', 'F', 'G'].map((column) => `=SUM(${column}7:${column}12)`)],
          15: [null, null, null, null, null, 'Ngày 25 tháng 01 năm 2024'],
          16: [null, 'Người lập', null, null, null, 'Kế toán trưởng'],
        },
        formats: { 'C7:G13': '#,##0.00' },
        merges: ['A3:H3', 'F15:H15'],
      },
    ],
  },
  expected: {
    'Biểu 4': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:H13',
          headerRows: [5, 5],
          indexRow: 6,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'carriedOver',
            D: 'allocated',
            E: 'allocated.total',
            F: 'settled',
            G: 'remaining',
            H: 'note',
          },
          totalRows: [13],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
