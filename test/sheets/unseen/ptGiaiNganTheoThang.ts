// Owns the half year's disbursement of an ethnic affairs office, Sóc Trăng 2016, months as columns; one forecast reads the row above.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  plan: number,
  months: [number, number, number, number, number, number],
  forecast = `=J${row}*2`,
): Content[] => [
  number,
  what,
  plan,
  ...months,
  `=SUM(D${row}:I${row})`,
  `=C${row}-J${row}`,
  `=J${row}/C${row}`,
  forecast,
];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [number, what, ...[...'CDEFGHIJK'].map(of), `=J${row}/C${row}`, of('M')];

export const ptGiaiNganTheoThang: SheetFixture = {
  book: {
    id: 'pt-giai-ngan-theo-thang',
    language: 'vi',
    note: 'Ban Dân tộc Sóc Trăng 2016: giải ngân theo tháng, triệu đồng; một ô ước cả năm lấy nhầm dòng trên.',
    sheets: [
      {
        name: '6 thang',
        rows: {
          1: ['UBND TỈNH SÓC TRĂNG'],
          2: ['BAN DÂN TỘC'],
          4: ['BẢNG THEO DÕI GIẢI NGÂN VỐN CHƯƠNG TRÌNH 135 NĂM 2016'],
          5: ['6 tháng đầu năm'],
          6: [null, null, null, null, null, null, null, null, null, null, null, 'Triệu đồng'],
          7: [
            'TT',
            'Danh mục',
            'Kế hoạch vốn năm 2016',
            'Giải ngân trong tháng',
            null,
            null,
            null,
            null,
            null,
            'Lũy kế 6 tháng',
            'Vốn còn lại',
            'Tỷ lệ',
            'Ước giải ngân cả năm',
          ],
          8: [null, null, null, 'T1', 'T2', 'T3', 'T4', 'T5', 'T6'],
          9: sums(9, 'I', 'Hỗ trợ phát triển sản xuất', (letter) => `=SUM(${letter}10:${letter}12)`),
          10: line(10, '1', 'Chăn nuôi bò sinh sản', 1400, [0, 0, 120, 205, 180, 160]),
          11: line(11, '2', 'Trồng màu dưới chân ruộng', 860, [0, 40, 65, 90, 110, 85]),
          12: line(12, '3', 'Nuôi tôm thẻ quảng canh', 720, [0, 0, 0, 95, 120, 104]),
          13: sums(13, 'II', 'Đầu tư cơ sở hạ tầng', (letter) => `=SUM(${letter}14:${letter}17)`),
          14: line(14, '1', 'Lộ giao thông nông thôn', 5200, [0, 310, 420, 515, 640, 580]),
          15: line(15, '2', 'Duy tu, bảo dưỡng', 430, [0, 0, 35, 42, 50, 61]),
          16: line(16, '3', 'Nhà sinh hoạt cộng đồng', 1950, [0, 0, 240, 260, 275, 190], '=J15*2'),
          17: line(17, '4', 'Trạm bơm điện', 1100, [0, 0, 0, 180, 150, 210]),
          18: sums(18, null, 'TỔNG CỘNG', (letter) => `=${letter}9+${letter}13`),
          20: [null, 'Người lập', null, null, null, null, null, null, null, 'Trưởng ban'],
        },
        formats: { 'C9:K18': '#,##0', L: '0%', M: '#,##0' },
        merges: ['A4:M4', 'A5:M5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:I7', 'J7:J8', 'K7:K8', 'L7:L8', 'M7:M8'],
      },
    ],
  },
  expected: {
    '6 thang': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:M18',
          headerRows: [7, 8],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan',
            D: 'disbursed.period',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.period',
            I: 'disbursed.period',
            J: 'disbursed.cumulative',
            K: 'remaining',
            L: 'ratio',
            M: 'disbursed.total',
          },
          totalRows: [18],
          subtotalRows: [9, 13],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['formula.pattern warning M16'],
    },
  },
};
