// Owns a health station of 2023 that enters what was paid month by month, the given sum and the rest at the right end.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const MONTHS = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N'];
const PAID: [what: string, given: number, months: number[]][] = [
  [
    'Tiền điện',
    16800000,
    [
      1120000, 1085000, 1210000, 1345000, 1520000, 1610000, 1588000, 1496000, 1402000, 1318000, 1190000,
      1134000,
    ],
  ],
  [
    'Tiền nước',
    3600000,
    [268000, 254000, 281000, 296000, 312000, 324000, 318000, 309000, 297000, 288000, 276000, 262000],
  ],
  [
    'Internet, điện thoại',
    5280000,
    [440000, 440000, 440000, 440000, 440000, 440000, 440000, 440000, 440000, 440000, 440000, 440000],
  ],
  ['Văn phòng phẩm', 8000000, [0, 0, 1950000, 0, 0, 2020000, 0, 0, 1875000, 0, 0, 2090000]],
  [
    'Xử lý rác thải y tế',
    9600000,
    [800000, 800000, 800000, 800000, 800000, 800000, 800000, 800000, 800000, 800000, 800000, 800000],
  ],
];

export const tramYTeTheoThang: SheetFixture = {
  book: {
    id: 'tram-y-te-theo-thang',
    language: 'vi',
    note: 'Trạm y tế 2023: sổ theo dõi chi theo 12 tháng, cột cộng, dự toán giao và còn lại ở cuối; sạch.',
    sheets: [
      {
        name: '2023',
        rows: {
          1: ['TRẠM Y TẾ XÃ NGHĨA HÒA'],
          2: ['SỔ THEO DÕI CHI HOẠT ĐỘNG THƯỜNG XUYÊN NĂM 2023 (đồng)'],
          4: ['TT', 'Khoản chi', ...MONTHS.map((_, index) => `T${index + 1}`), 'Cộng', 'Dự toán giao', 'Còn'],
          ...down(5, PAID, (row, [what, given, months]) => [
            row - 4,
            what,
            ...months,
            `=SUM(C${row}:N${row})`,
            given,
            `=P${row}-O${row}`,
          ]),
          10: [null, 'Tổng', ...[...MONTHS, 'O', 'P', 'Q'].map((letter) => `=SUM(${letter}5:${letter}9)`)],
        },
        formats: Object.fromEntries([...MONTHS, 'O', 'P', 'Q'].map((letter) => [letter, '#,##0'])),
        merges: ['A2:Q2'],
      },
    ],
  },
  expected: {
    '2023': {
      kind: 'tracking',
      tables: [
        {
          range: 'A4:Q10',
          headerRows: [4, 4],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            ...Object.fromEntries(MONTHS.map((letter) => [letter, 'disbursed.period'])),
            O: 'disbursed.total',
            P: 'allocated',
            Q: 'remaining',
          },
          totalRows: [10],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
