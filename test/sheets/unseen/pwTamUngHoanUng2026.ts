// Owns advances to wards and communes for OCOP fairs in the second half of 2026: opening balance, given, settled, paid back, closing balance.
// Invariant: clean; letters in the index row, dates of settlement as text.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  commune: string,
  opening: number,
  given: number,
  settled: number,
  back: number,
  due: string,
): Content[] => [row - 10, commune, opening, given, settled, back, `=C${row}+D${row}-E${row}-F${row}`, due];

export const pwTamUngHoanUng2026: SheetFixture = {
  book: {
    id: 'pw-tam-ung-hoan-ung-2026',
    language: 'vi',
    note: 'Theo dõi tạm ứng, hoàn ứng của phường, xã dự hội chợ OCOP quý III/2026, đồng: dư đầu, ứng, quyết toán, nộp trả, dư cuối; sạch.',
    sheets: [
      {
        name: 'Tam ung',
        rows: {
          1: ['SỞ CÔNG THƯƠNG THÀNH PHỐ ĐỒNG NAI'],
          2: ['TRUNG TÂM XÚC TIẾN THƯƠNG MẠI'],
          4: ['BẢNG THEO DÕI TẠM ỨNG, HOÀN ỨNG KINH PHÍ THAM GIA HỘI CHỢ OCOP'],
          5: ['Quý III năm 2026'],
          7: ['Số', 'Phường, xã', 'Dư tạm ứng', 'Phát sinh trong quý', null, null, 'Dư tạm ứng', 'Hạn'],
          8: [
            'TT',
            'nhận tạm ứng',
            'đầu kỳ (đồng)',
            'Tạm ứng (đồng)',
            'Đã quyết toán (đồng)',
            'Nộp trả (đồng)',
            'cuối kỳ (đồng)',
            'hoàn ứng',
          ],
          9: ['a', 'b', 1, 2, 3, 4, '5=1+2-3-4', 'c'],
          10: [
            null,
            'Tổng cộng',
            ...['C', 'D', 'E', 'F', 'G'].map((letter) => `=SUM(${letter}11:${letter}16)`),
          ],
          11: line(11, 'Phường Xuân Lộc', 12000000, 20000000, 27450000, 0, '15/10/2026'),
          12: line(12, 'Phường Long Thành', 0, 25000000, 18200000, 1800000, '15/10/2026'),
          13: line(13, 'Phường Đồng Phú', 8000000, 15000000, 22100000, 900000, 'Đã hoàn ứng'),
          14: line(14, 'Xã Phước Sơn', 6500000, 10000000, 6500000, 0, '30/10/2026'),
          15: line(15, 'Xã Tà Lài', 0, 18000000, 9600000, 0, '30/10/2026'),
          16: line(16, 'Xã La Ngà', 4000000, 12000000, 15250000, 750000, 'Đã hoàn ứng'),
          18: [null, null, null, null, 'Đồng Nai, ngày 05 tháng 10 năm 2026'],
          19: [null, 'Kế toán', null, null, 'Giám đốc'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'D7:F7'],
      },
    ],
  },
  expected: {
    'Tam ung': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:H16',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'carriedOver',
            D: 'received.period',
            E: 'settled.period',
            F: 'settled.period',
            G: 'undisbursed',
            H: 'date.due',
          },
          totalRows: [10],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
