// Owns the progress of OCOP products by district and quarter of 2024: counts, no money.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const districts = [
  ['Thành phố Biên Hòa', 12, 2, 3, 4, 3],
  ['Thành phố Long Khánh', 15, 3, 4, 4, 3],
  ['Huyện Tân Phú', 10, 1, 2, 3, 2],
  ['Huyện Vĩnh Cửu', 8, 0, 2, 3, 3],
  ['Huyện Định Quán', 9, 1, 3, 2, 2],
  ['Huyện Trảng Bom', 11, 2, 2, 4, 2],
  ['Huyện Thống Nhất', 9, 1, 3, 3, 1],
  ['Huyện Cẩm Mỹ', 14, 3, 4, 4, 3],
  ['Huyện Long Thành', 7, 0, 2, 2, 1],
  ['Huyện Xuân Lộc', 13, 2, 4, 3, 4],
  ['Huyện Nhơn Trạch', 6, 0, 1, 2, 2],
] as const;

export const sanPhamTheoHuyen: SheetFixture = {
  book: {
    id: 'san-pham-theo-huyen',
    language: 'vi',
    note: 'Chi cục phát triển nông thôn: số sản phẩm theo huyện và quý năm 2024, không có tiền; tổng ở dưới; sạch.',
    sheets: [
      {
        name: 'OCOP 2024',
        rows: {
          1: ['CHI CỤC PHÁT TRIỂN NÔNG THÔN'],
          2: ['BẢNG THEO DÕI TIẾN ĐỘ ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP NĂM 2024'],
          3: [null, null, null, null, null, null, null, null, 'Đơn vị: sản phẩm'],
          5: [
            'STT',
            'Huyện, thành phố',
            'Kế hoạch năm',
            'Kết quả thực hiện',
            null,
            null,
            null,
            'Lũy kế cả năm',
            'Tỷ lệ (%)',
            'Còn lại',
          ],
          6: [null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
          ...down(7, districts, (row, [name, ...counts]) => [
            row - 6,
            name,
            ...counts,
            `=SUM(D${row}:G${row})`,
            `=H${row}/C${row}*100`,
            `=C${row}-H${row}`,
          ]),
          18: [
            null,
            'Toàn tỉnh',
            ...['C', 'D', 'E', 'F', 'G', 'H'].map((column) => `=SUM(${column}7:${column}17)`),
            '=H18/C18*100',
            '=C18-H18',
          ],
          20: [null, null, null, null, null, 'Đồng Nai, ngày 31 tháng 12 năm 2024'],
          21: [null, 'Người tổng hợp', null, null, null, 'Chi cục trưởng'],
        },
        formats: { I: '0.0' },
        merges: ['A2:J2', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:G5', 'H5:H6', 'I5:I6', 'J5:J6', 'F20:J20'],
      },
    ],
  },
  expected: {
    'OCOP 2024': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:J18',
          headerRows: [5, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity.plan',
            D: 'quantity.actual',
            E: 'quantity.actual',
            F: 'quantity.actual',
            G: 'quantity.actual',
            H: 'quantity.cumulative',
            I: 'ratio',
            J: 'quantity.remaining',
          },
          totalRows: [18],
          subtotalRows: [],
          lines: 11,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
