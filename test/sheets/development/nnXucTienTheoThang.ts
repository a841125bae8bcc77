// Owns an industry department's trade promotion money of 2024 by mục and tiểu mục, months as columns; one mục adds a line too few.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const BASE = ['D', 'E', 'F', 'G', 'H'] as const;
const derived = (row: number): Content[] => [
  `=SUM(F${row}:H${row})`,
  `=E${row}+I${row}`,
  `=D${row}-J${row}`,
  `=J${row}/D${row}`,
];
const item = (
  row: number,
  code: string,
  what: string,
  money: readonly [given: number, before: number, july: number, august: number, september: number],
): Content[] => [null, code, what, ...money, ...derived(row)];
const sums = (row: number, code: string | null, what: string, of: (letter: string) => string): Content[] => [
  code,
  null,
  what,
  ...BASE.map(of),
  ...derived(row),
];

export const nnXucTienTheoThang: SheetFixture = {
  book: {
    id: 'nn-xuc-tien-theo-thang',
    language: 'vi',
    note: 'Sở Công Thương 2024: kinh phí xúc tiến thương mại theo mục, tiểu mục, ba tháng của quý III là cột, hàng chỉ số đánh số ngoặc; cộng mục 6700 phần dự toán bỏ sót dòng cuối.',
    sheets: [
      {
        name: 'Quy III.2024',
        rows: {
          1: ['SỞ CÔNG THƯƠNG ĐỒNG NAI'],
          2: ['PHÒNG KẾ HOẠCH - TÀI CHÍNH - TỔNG HỢP'],
          4: ['THEO DÕI SỬ DỤNG KINH PHÍ XÚC TIẾN THƯƠNG MẠI 9 THÁNG ĐẦU NĂM 2024'],
          5: [null, null, null, null, null, null, null, null, null, null, null, '(ĐVT: đồng)'],
          6: [
            'Mục',
            'Tiểu mục',
            'Nội dung',
            'Dự toán giao năm 2024',
            'Đã chi 6 tháng đầu năm',
            'Chi trong quý III',
            null,
            null,
            null,
            'Lũy kế 9 tháng',
            'Dự toán còn lại',
            'Tỷ lệ',
          ],
          7: [null, null, null, null, null, 'Tháng 7', 'Tháng 8', 'Tháng 9', 'Cộng quý'],
          8: [
            '(1)',
            '(2)',
            '(3)',
            '(4)',
            '(5)',
            '(6)',
            '(7)',
            '(8)',
            '(9)=(6)+(7)+(8)',
            '(10)=(5)+(9)',
            '(11)=(4)-(10)',
            '(12)=(10)/(4)',
          ],
          9: sums(
            9,
            '6600',
            'Thông tin, tuyên truyền, liên lạc',
            (letter) => `=SUM(${letter}10:${letter}11)`,
          ),
          10: item(10, '6603', 'Cước phí bưu chính', [12000000, 4650000, 820000, 760000, 915000]),
          11: item(
            11,
            '6606',
            'Tuyên truyền, quảng cáo',
            [180000000, 76500000, 18000000, 24500000, 12000000],
          ),
          12: sums(12, '6650', 'Hội nghị', (letter) => `=SUM(${letter}13:${letter}16)`),
          13: item(13, '6651', 'In, mua tài liệu', [36000000, 14200000, 3600000, 0, 5450000]),
          14: item(
            14,
            '6652',
            'Bồi dưỡng giảng viên, báo cáo viên',
            [28000000, 10400000, 2600000, 0, 3900000],
          ),
          15: item(
            15,
            '6655',
            'Thuê hội trường, phương tiện vận chuyển',
            [95000000, 41000000, 9500000, 0, 14000000],
          ),
          16: item(16, '6699', 'Chi phí khác', [24000000, 9860000, 2150000, 640000, 3380000]),
          17: sums(17, '6700', 'Công tác phí', (letter) =>
            letter === 'D' ? '=SUM(D18:D19)' : `=SUM(${letter}18:${letter}20)`,
          ),
          18: item(18, '6701', 'Tiền vé máy bay, tàu, xe', [84000000, 22300000, 0, 18400000, 4600000]),
          19: item(19, '6702', 'Phụ cấp công tác phí', [52000000, 17800000, 1600000, 8400000, 2200000]),
          20: item(20, '6703', 'Tiền thuê phòng ngủ', [56000000, 21450000, 1350000, 11700000, 3600000]),
          21: sums(21, '6750', 'Chi phí thuê mướn', (letter) => `=SUM(${letter}22:${letter}23)`),
          22: item(
            22,
            '6751',
            'Thuê phương tiện vận chuyển',
            [70000000, 31500000, 4200000, 12600000, 6300000],
          ),
          23: item(23, '6799', 'Chi phí thuê mướn khác', [310000000, 124000000, 0, 96000000, 31000000]),
          24: sums(24, null, 'Tổng cộng', (letter) => `=${letter}9+${letter}12+${letter}17+${letter}21`),
          26: [null, null, null, null, null, null, null, 'Biên Hòa, ngày 04 tháng 10 năm 2024'],
          27: [null, null, 'Người lập', null, null, null, null, 'Trưởng phòng'],
        },
        formats: { 'D9:K24': '#,##0', L: '0.0%' },
        merges: [
          'A4:L4',
          'A6:A7',
          'B6:B7',
          'C6:C7',
          'D6:D7',
          'E6:E7',
          'F6:I6',
          'J6:J7',
          'K6:K7',
          'L6:L7',
          'H26:L26',
        ],
      },
    ],
  },
  expected: {
    'Quy III.2024': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:L24',
          headerRows: [6, 7],
          indexRow: 8,
          unit: 'đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'allocated',
            E: 'disbursed.previous',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.period',
            I: 'disbursed.period',
            J: 'disbursed.cumulative',
            K: 'remaining',
            L: 'ratio',
          },
          totalRows: [24],
          subtotalRows: [9, 12, 17, 21],
          lines: 11,
        },
      ],
      outside: [],
      findings: ['sum.range error D17'],
    },
  },
};
