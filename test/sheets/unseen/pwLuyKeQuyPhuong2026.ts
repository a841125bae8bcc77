// Owns the disbursement by ward and commune of the city over two quarters of 2026: the second sheet takes plan and carried figures from the first.
// Invariant: clean; wards are those from 30 April 2026, the first sheet is of a quarter that ended before.
import type { Content } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';

const first = (row: number, commune: string, plan: number, received: number, spent: number): Content[] => [
  row - 7,
  commune,
  plan,
  received,
  spent,
  `=D${row}-E${row}`,
  `=C${row}-E${row}`,
];
const second = (row: number, commune: string, received: number, spent: number): Content[] => [
  row - 8,
  commune,
  `='Quy I'!C${row - 1}`,
  `='Quy I'!E${row - 1}`,
  received,
  spent,
  `=D${row}+F${row}`,
  `=C${row}-G${row}`,
  `=ROUND(G${row}/C${row}*100,1)`,
];
const expectedSecond: ExpectedSheet = {
  kind: 'tracking',
  tables: [
    {
      range: 'A6:I15',
      headerRows: [6, 7],
      indexRow: 8,
      unit: 'nghìn đồng',
      columns: {
        A: 'ordinal',
        B: 'locality',
        C: 'plan',
        D: 'disbursed.previous',
        E: 'received.period',
        F: 'disbursed.period',
        G: 'disbursed.cumulative',
        H: 'remaining',
        I: 'ratio',
      },
      totalRows: [15],
      subtotalRows: [],
      lines: 6,
    },
  ],
  outside: [],
  findings: [],
};

export const pwLuyKeQuyPhuong2026: SheetFixture = {
  book: {
    id: 'pw-luy-ke-quy-phuong-2026',
    language: 'vi',
    note: 'Giải ngân theo phường, xã quý I và II/2026, nghìn đồng: trang quý II nối kế hoạch và lũy kế từ trang quý I; sạch.',
    sheets: [
      {
        name: 'Quy I',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: ['BÁO CÁO KINH PHÍ TRUY XUẤT NGUỒN GỐC QUÝ I NĂM 2026'],
          4: ['Nghìn đồng'],
          5: ['TT', 'Xã, phường', 'Kế hoạch', 'Quý I', null, 'Dư tạm ứng', 'Còn phải'],
          6: [null, null, 'năm 2026', 'Cấp tạm ứng', 'Đã chi', 'chưa chi', 'thực hiện'],
          8: first(8, 'Phường Trấn Biên', 120000, 36000, 31500),
          9: first(9, 'Phường Xuân Lập', 64000, 19200, 19200),
          10: first(10, 'Xã Nhơn Trạch', 90000, 27000, 12400),
          11: first(11, 'Xã Dầu Giây', 75000, 22500, 20150),
          12: first(12, 'Xã Bom Bo', 58000, 17400, 9700),
          13: first(13, 'Xã Sông Ray', 43000, 12900, 12050),
          14: [null, 'Cộng', ...['C', 'D', 'E', 'F', 'G'].map((letter) => `=SUM(${letter}8:${letter}13)`)],
          16: [null, null, null, null, 'Đồng Nai, ngày 06 tháng 4 năm 2026'],
          17: [null, 'Người lập', null, null, 'Kế toán trưởng'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A3:G3', 'A4:G4', 'A5:A6', 'B5:B6', 'D5:E5'],
      },
      {
        name: 'Quy II',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: ['BÁO CÁO KINH PHÍ TRUY XUẤT NGUỒN GỐC QUÝ II NĂM 2026'],
          5: [null, null, null, null, null, null, null, 'ĐVT: nghìn đồng'],
          6: [
            'TT',
            'Phường, xã',
            'Kế hoạch năm',
            'Chi lũy kế',
            'Trong quý II',
            null,
            'Chi lũy kế',
            'Còn phải',
            'Tỷ lệ (%)',
          ],
          7: [null, null, null, 'đến quý I', 'Cấp', 'Chi', 'đến quý II', 'thực hiện'],
          8: ['A', 'B', 1, 2, 3, 4, '5=2+4', '6=1-5', '7=5/1'],
          9: second(9, 'Phường Trấn Biên', 48000, 44200),
          10: second(10, 'Phường Xuân Lập', 19200, 17600),
          11: second(11, 'Phường Nhơn Trạch', 18000, 30100),
          12: second(12, 'Phường Dầu Giây', 22500, 24000),
          13: second(13, 'Xã Bom Bo', 17400, 19350),
          14: second(14, 'Xã Sông Ray', 12900, 10300),
          15: [
            null,
            'Cộng',
            ...['C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `=SUM(${letter}9:${letter}14)`),
            '=ROUND(G15/C15*100,1)',
          ],
          17: [null, null, null, null, null, 'Đồng Nai, ngày 07 tháng 7 năm 2026'],
          18: [null, 'Người lập', null, null, null, 'Kế toán trưởng'],
        },
        formats: {
          C: '#,##0',
          D: '#,##0',
          E: '#,##0',
          F: '#,##0',
          G: '#,##0',
          H: '#,##0',
          I: '0.0',
        },
        merges: ['A3:I3', 'A6:A7', 'B6:B7', 'C6:C7', 'E6:F6', 'I6:I7'],
      },
    ],
  },
  expected: {
    'Quy I': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:G14',
          headerRows: [5, 6],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'plan',
            D: 'received.period',
            E: 'disbursed.period',
            F: 'undisbursed',
            G: 'remaining',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
    'Quy II': expectedSecond,
  },
};
