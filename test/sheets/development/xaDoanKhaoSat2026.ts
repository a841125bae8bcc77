// Owns a department of Thành phố Đồng Nai of September 2026 that copied last year's places: one district is still named.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const trip = (
  row: number,
  number: number,
  what: string,
  place: string,
  people: number,
  days: number,
  price: number,
): Content[] => [
  number,
  what,
  place,
  people,
  days,
  price,
  `=D${row}*E${row}*F${row}`,
  'TT 40/2017/TT-BTC, TT 12/2025/TT-BTC',
];

export const xaDoanKhaoSat2026: SheetFixture = {
  book: {
    id: 'xa-doan-khao-sat-2026',
    language: 'vi',
    note: 'Sở của TP Đồng Nai tháng 9/2026: đoàn khảo sát theo địa bàn; còn ghi một huyện đã bỏ.',
    sheets: [
      {
        name: 'Khảo sát',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI'],
          2: ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
          4: ['DỰ TOÁN KINH PHÍ ĐOÀN KHẢO SÁT VÙNG NGUYÊN LIỆU NĂM 2026'],
          5: ['Thời gian: từ ngày 07/9/2026 đến ngày 18/9/2026'],
          6: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: ['STT', 'Nội dung', 'Địa bàn', 'Số người', 'Số ngày', 'Mức chi', 'Thành tiền', 'Căn cứ'],
          8: trip(8, 1, 'Phụ cấp lưu trú', 'Phường Xuân Lộc', 4, 2, 200000),
          9: trip(9, 2, 'Phụ cấp lưu trú', 'Xã Cẩm Mỹ', 4, 2, 200000),
          10: trip(10, 3, 'Phụ cấp lưu trú', 'Huyện Định Quán', 4, 3, 200000),
          11: trip(11, 4, 'Phụ cấp lưu trú', 'Phường Tân Phú', 4, 2, 200000),
          12: [null, 'Cộng', null, null, null, null, '=SUM(G8:G11)', null],
          15: [null, 'NGƯỜI LẬP', null, null, 'CHÁNH VĂN PHÒNG'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5'],
      },
    ],
  },
  dates: { from: '2026-09-07', to: '2026-09-18', document: '2026-09-01' },
  expected: {
    'Khảo sát': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H12',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'locality',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'basis',
          },
          totalRows: [12],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: ['locality.date error C10'],
    },
  },
};
