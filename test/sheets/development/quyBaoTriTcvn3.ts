// Owns a road office of 2015 that counts fund and budget apart, four heading rows, TCVN3, .xls; paid stands before received.
import { recoded, tcvn3 } from '../tcvn3.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Four = [fundMonth: number, fundSofar: number, budgetMonth: number, budgetSofar: number];
const road = (
  row: number,
  number: string,
  what: string,
  given: [fund: number, budget: number],
  paid: Four,
  received: [number, number],
): Content[] => [
  number,
  what,
  ...given,
  `=C${row}+D${row}`,
  ...paid,
  ...received,
  `=J${row}+K${row}-G${row}-I${row}`,
];
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  ...['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'].map(of),
];

export const quyBaoTriTcvn3: SheetFixture = {
  book: {
    id: 'quy-bao-tri-tcvn3',
    language: 'vi',
    note: 'Đoạn quản lý đường bộ 2015: quỹ bảo trì và ngân sách tách cột, tiêu đề bốn dòng, TCVN3; sạch.',
    sheets: [
      {
        name: 'T6',
        rows: recoded(
          {
            1: ['sở giao thông vận tải'],
            2: ['đoạn quản lý đường bộ số 2'],
            4: ['báo cáo giải ngân vốn bảo trì đường bộ tháng 6 năm 2015'],
            6: [null, null, null, null, null, null, null, null, null, null, null, 'Đơn vị: triệu đồng'],
            7: [
              'STT',
              'Công trình, hạng mục',
              'Kinh phí được giao',
              null,
              null,
              'Kinh phí đã giải ngân',
              null,
              null,
              null,
              'Lũy kế kinh phí đã nhận',
              null,
              'Đã nhận chưa giải ngân',
            ],
            8: [
              null,
              null,
              'Quỹ bảo trì',
              'Ngân sách',
              'Tổng số',
              'Quỹ bảo trì',
              null,
              'Ngân sách',
              null,
              'Quỹ bảo trì',
              'Ngân sách',
              null,
            ],
            9: [null, null, null, null, null, 'Trong', 'Lũy', 'Trong', 'Lũy', null, null, null],
            10: [null, null, null, null, null, 'tháng', 'kế', 'tháng', 'kế', null, null, null],
            11: sums(null, 'Tổng cộng', (letter) => `=${letter}12+${letter}15`),
            12: sums('A', 'Bảo dưỡng thường xuyên', (letter) => `=SUM(${letter}13:${letter}14)`),
            13: road(13, '1', 'ĐT 766', [1250, 300], [105, 620, 25, 150], [650, 160]),
            14: road(14, '2', 'ĐT 767', [980, 0], [82, 490, 0, 0], [500, 0]),
            15: sums('B', 'Sửa chữa định kỳ', (letter) => `=SUM(${letter}16:${letter}18)`),
            16: road(16, '1', 'Cầu Suối Rết', [2600, 900], [310, 1420, 90, 380], [1600, 450]),
            17: road(17, '2', 'Mặt đường km 4 - km 7', [3100, 0], [0, 870, 0, 0], [1000, 0]),
            18: road(18, '3', 'Biển báo, vạch sơn', [420, 180], [60, 240, 30, 95], [260, 110]),
            21: [null, 'Người lập', null, null, null, null, null, null, null, 'Giám đốc'],
          },
          tcvn3,
        ),
        formats: Object.fromEntries(
          ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'].map((letter) => [letter, '#,##0']),
        ),
        merges: [
          'A4:L4',
          'A7:A10',
          'B7:B10',
          'C7:E7',
          'F7:I7',
          'J7:K7',
          'L7:L10',
          'C8:C10',
          'D8:D10',
          'E8:E10',
          'F8:G8',
          'H8:I8',
          'J8:J10',
          'K8:K10',
        ],
      },
    ],
  },
  asXls: true,
  expected: {
    T6: {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:L18',
          headerRows: [7, 10],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'allocated.fund',
            D: 'allocated.budget',
            E: 'allocated.total',
            F: 'disbursed.fund.period',
            G: 'disbursed.fund.cumulative',
            H: 'disbursed.budget.period',
            I: 'disbursed.budget.cumulative',
            J: 'received.fund.cumulative',
            K: 'received.budget.cumulative',
            L: 'undisbursed',
          },
          totalRows: [11],
          subtotalRows: [12, 15],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
