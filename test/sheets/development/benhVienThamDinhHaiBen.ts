// Owns a provincial hospital of 2020: requested and appraised side by side, each with quantity, price and amount.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  asked: [number, number],
  granted: [number, number],
): Content[] => [
  number,
  what,
  unit,
  ...asked,
  `=D${row}*E${row}`,
  ...granted,
  `=G${row}*H${row}`,
  `=I${row}-F${row}`,
];

export const benhVienThamDinhHaiBen: SheetFixture = {
  book: {
    id: 'benh-vien-tham-dinh-hai-ben',
    language: 'vi',
    note: 'Bệnh viện đa khoa 2020: hai khối đề nghị và thẩm định, mỗi khối SL, ĐG, TT; sạch.',
    sheets: [
      {
        name: 'Mua sắm',
        rows: {
          1: ['BỆNH VIỆN ĐA KHOA TỈNH'],
          2: ['TỔ THẨM ĐỊNH GIÁ'],
          4: ['BẢNG THẨM ĐỊNH NHU CẦU MUA SẮM DỤNG CỤ, VẬT TƯ CÁC KHOA NĂM 2020'],
          6: [null, null, null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: ['TT', 'Tên hàng', 'ĐVT', 'Khoa đề nghị', null, null, 'Tổ thẩm định', null, null, 'Chênh lệch'],
          8: [null, null, null, 'SL', 'Đơn giá', 'Thành tiền', 'SL', 'Đơn giá', 'Thành tiền', null],
          9: line(9, 1, 'Tủ đầu giường', 'cái', [40, 2450000], [36, 2380000]),
          10: line(10, 2, 'Xe đẩy thuốc 3 tầng', 'chiếc', [12, 5200000], [10, 5200000]),
          11: line(11, 3, 'Cọc truyền dịch inox', 'cái', [60, 780000], [60, 745000]),
          12: line(12, 4, 'Đệm chống loét', 'cái', [15, 1950000], [15, 1950000]),
          13: line(13, 5, 'Bộ khám ngũ quan', 'bộ', [8, 1340000], [6, 1340000]),
          14: [
            null,
            'TỔNG CỘNG',
            null,
            null,
            null,
            '=SUM(F9:F13)',
            null,
            null,
            '=SUM(I9:I13)',
            '=SUM(J9:J13)',
          ],
          16: [null, 'Thư ký', null, null, null, null, null, 'Tổ trưởng'],
        },
        formats: { E: '#,##0', F: '#,##0', H: '#,##0', I: '#,##0', J: '#,##0' },
        merges: ['A4:J4', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:F7', 'G7:I7', 'J7:J8'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Mua sắm': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:J14',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'quantity',
            H: 'price',
            I: 'amount',
            J: 'difference',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
