// Owns a centre of Thành phố Đồng Nai of August 2026: contents in rows, communes in columns, money in nghìn đồng.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const SUPPORT: [what: string, ...shares: [number, number, number, number]][] = [
  ['Hỗ trợ thiết kế bao bì, nhãn mác', 45000, 30000, 30000, 20000],
  ['Hỗ trợ tem truy xuất nguồn gốc', 18000, 12000, 9000, 12000],
  ['Hỗ trợ kiểm nghiệm sản phẩm', 24500, 16800, 0, 11200],
  ['Hỗ trợ tham gia hội chợ', 36000, 0, 24000, 12000],
];

export const hoTroTheoPhuongXa: SheetFixture = {
  book: {
    id: 'ho-tro-theo-phuong-xa',
    language: 'vi',
    note: 'Trung tâm của TP Đồng Nai tháng 8/2026: dự toán hỗ trợ, mỗi phường, xã một cột; sạch.',
    sheets: [
      {
        name: 'Phân bổ theo xã',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ THÀNH PHỐ ĐỒNG NAI'],
          2: ['TRUNG TÂM KHOA HỌC VÀ CÔNG NGHỆ'],
          4: ['DỰ TOÁN KINH PHÍ HỖ TRỢ CHỦ THỂ OCOP NĂM 2026, CHIA THEO PHƯỜNG, XÃ'],
          5: ['Đồng Nai, ngày 10 tháng 8 năm 2026'],
          6: [null, null, null, null, null, null, 'ĐVT: 1.000đ'],
          7: ['TT', 'Nội dung hỗ trợ', 'Phường, xã', null, null, null, 'Cộng', 'Ghi chú'],
          8: [null, null, 'P. Trảng Bom', 'Xã Bàu Hàm', 'Xã Hưng Thịnh', 'P. Long Khánh', null, null],
          ...down(9, SUPPORT, (row, [what, ...shares]) => [
            row - 8,
            what,
            ...shares,
            `=SUM(C${row}:F${row})`,
            'Theo báo giá',
          ]),
          13: [null, 'Cộng', ...['C', 'D', 'E', 'F', 'G'].map((letter) => `=SUM(${letter}9:${letter}12)`)],
          16: [null, 'Người lập', null, null, null, 'Giám đốc'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A7:A8', 'B7:B8', 'C7:F7', 'G7:G8', 'H7:H8'],
      },
    ],
  },
  dates: { from: '2026-08-15', to: '2026-12-15', document: '2026-08-10' },
  expected: {
    'Phân bổ theo xã': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H13',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'amount',
            D: 'amount',
            E: 'amount',
            F: 'amount',
            G: 'amount',
            H: 'note',
          },
          totalRows: [13],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
