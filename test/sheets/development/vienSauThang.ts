// Owns a research institute of 2025 that follows spending month by month: begins in column B, nghìn đồng, short headings. Hard.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const MONTHS = ['E', 'F', 'G', 'H', 'I', 'J'];
const spent = (row: number, number: string, what: string, given: number, months: number[]): Content[] => [
  null,
  number,
  what,
  given,
  ...months,
  `=SUM(E${row}:J${row})`,
  `=D${row}-K${row}`,
];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [null, number, what, of('D'), ...MONTHS.map(of), `=SUM(E${row}:J${row})`, `=D${row}-K${row}`];

export const vienSauThang: SheetFixture = {
  book: {
    id: 'vien-sau-thang',
    language: 'vi',
    note: 'Viện nghiên cứu 2025: theo dõi chi sáu tháng, tháng xếp theo cột T1..T6, bảng từ cột B, nghìn đồng; sạch, khó.',
    sheets: [
      {
        name: 'TD chi 6T',
        rows: {
          2: [null, 'VIỆN NGHIÊN CỨU CÂY CÔNG NGHIỆP'],
          3: [null, 'BẢNG THEO DÕI CHI 6 THÁNG ĐẦU NĂM 2025'],
          5: [null, null, null, null, null, null, null, null, null, null, null, '1.000đ'],
          6: [null, 'TT', 'Khoản chi', 'DT giao 2025', 'Đã chi', null, null, null, null, null, null, 'Dư DT'],
          7: [null, null, null, null, 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'Cộng'],
          8: sums(8, 'A', 'Kinh phí thường xuyên', (letter) => `=SUM(${letter}9:${letter}12)`),
          9: spent(
            9,
            '1',
            'Lương, các khoản theo lương',
            2640000,
            [214500, 214500, 218200, 218200, 220750, 220750],
          ),
          10: spent(10, '2', 'Điện, nước, vệ sinh', 186000, [12350, 9870, 14120, 15460, 16905, 17240]),
          11: spent(11, '3', 'Công tác phí', 120000, [0, 4200, 11850, 9300, 13700, 8450]),
          12: spent(12, '4', 'Sửa chữa thường xuyên', 90000, [0, 0, 6500, 0, 18400, 0]),
          13: sums(13, 'B', 'Nhiệm vụ khoa học', (letter) => `=SUM(${letter}14:${letter}15)`),
          14: spent(14, '1', 'Đề tài chọn tạo giống điều', 850000, [0, 0, 125000, 96400, 58300, 141200]),
          15: spent(15, '2', 'Khảo nghiệm giống cà phê', 430000, [0, 22500, 31800, 47650, 0, 63900]),
          16: sums(16, null, 'Cộng A+B', (letter) => `=${letter}8+${letter}13`),
          18: [null, null, 'Kế toán trưởng'],
        },
        formats: { D: '#,##0', 'E8:L16': '#,##0' },
        merges: ['B3:L3', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:K6', 'L6:L7'],
      },
    ],
  },
  expected: {
    'TD chi 6T': {
      kind: 'tracking',
      tables: [
        {
          range: 'B6:L16',
          headerRows: [6, 7],
          unit: 'nghìn đồng',
          columns: {
            B: 'ordinal',
            C: 'content',
            D: 'allocated',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.period',
            I: 'disbursed.period',
            J: 'disbursed.period',
            K: 'disbursed.cumulative',
            L: 'remaining',
          },
          totalRows: [16],
          subtotalRows: [8, 13],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
