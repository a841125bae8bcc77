// Owns a disbursement table of a project board of 2016, typed values, with broken chains; a second sheet by month.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Numbers = readonly [
  plan: number,
  central: number,
  centralSum: number,
  local: number,
  localSum: number,
  paid: number,
  paidSum: number,
  left: number,
];
const line = (number: number, work: string, values: Numbers): Content[] => [number, work, ...values];
const month = (row: number, name: string, received: number, paid: number): Content[] => [
  name,
  received,
  paid,
  row === 4 ? '=B4-C4' : `=D${row - 1}+B${row}-C${row}`,
];

export const giaiNganTheoVon: SheetFixture = {
  book: {
    id: 'giai-ngan-theo-von',
    language: 'vi',
    note: 'Ban quản lý dự án 2016: giá trị gõ tay; kho bạc lũy kế nhỏ hơn số trong kỳ ở một dòng, số còn được nhận của hai dự án cuối ghi lộn chỗ cho nhau; trang thứ hai theo tháng có số dư chạy; sạch.',
    sheets: [
      {
        name: 'Giai ngan',
        rows: {
          1: ['BAN QUẢN LÝ DỰ ÁN NÔNG NGHIỆP'],
          2: ['BẢNG TỔNG HỢP TÌNH HÌNH CẤP PHÁT, GIẢI NGÂN VỐN ĐẾN HẾT QUÝ III NĂM 2016'],
          3: [null, null, null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
          4: [
            'STT',
            'Tên dự án',
            'Kế hoạch vốn năm 2016',
            'Vốn đã nhận',
            null,
            null,
            null,
            'Đã giải ngân',
            null,
            'Vốn còn được nhận',
          ],
          5: [null, null, null, 'Trung ương', null, 'Địa phương'],
          6: [null, null, null, 'Trong quý', 'Lũy kế', 'Trong quý', 'Lũy kế', 'Trong quý', 'Lũy kế'],
          7: [null, 'TỔNG CỘNG', 39400, 3700, 16800, 3660, 8510, 5790, 22200, 14090],
          8: line(1, 'Kênh tiêu Ông Kèo', [12000, 1500, 6200, 800, 2100, 1900, 7600, 3700]),
          9: line(2, 'Trạm bơm Đắc Lua', [8500, 700, 3600, 650, 1900, 900, 4800, 3000]),
          10: line(3, 'Đường nội đồng Xuân Phú', [6400, 600, 2800, 1150, 1050, 1000, 3500, 2550]),
          11: line(4, 'Hồ chứa Gia Măng', [9000, 900, 3700, 660, 2260, 1490, 5300, 1800]),
          12: line(5, 'Nước sạch Sông Ray', [3500, 0, 500, 400, 1200, 500, 1000, 3040]),
          14: [null, 'Lập biểu', null, null, null, null, null, 'Giám đốc'],
        },
        formats: { 'C7:J12': '#,##0' },
        merges: ['A2:J2', 'A4:A6', 'B4:B6', 'C4:C6', 'D4:G4', 'D5:E5', 'F5:G5', 'H4:I5', 'J4:J6'],
      },
      {
        name: 'Theo tháng',
        rows: {
          1: ['Theo dõi cấp, chi kinh phí quản lý dự án năm 2016 (triệu đồng)'],
          3: ['Tháng', 'Kinh phí đã nhận', 'Kinh phí đã chi', 'Còn chưa giải ngân', 'Ghi chú'],
          4: month(4, 'Tháng 1', 120, 85.5),
          5: month(5, 'Tháng 2', 0, 21),
          6: month(6, 'Tháng 3', 60, 64.2),
          7: month(7, 'Tháng 4', 90, 71),
          8: month(8, 'Tháng 5', 0, 15.8),
          9: month(9, 'Tháng 6', 110, 102),
          10: ['Cộng', '=SUM(B4:B9)', '=SUM(C4:C9)', '=B10-C10'],
        },
        formats: { B: '#,##0.0', C: '#,##0.0', D: '#,##0.0' },
        merges: ['A1:E1'],
      },
    ],
  },
  expected: {
    'Giai ngan': {
      kind: 'tracking',
      tables: [
        {
          range: 'A4:J12',
          headerRows: [4, 6],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan',
            D: 'received.central.period',
            E: 'received.central.cumulative',
            F: 'received.local.period',
            G: 'received.local.cumulative',
            H: 'disbursed.period',
            I: 'disbursed.cumulative',
            J: 'remaining',
          },
          totalRows: [7],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: ['tracking.chain error G10', 'tracking.chain error J11', 'tracking.chain error J12'],
    },
    'Theo tháng': {
      kind: 'tracking',
      tables: [
        {
          range: 'A3:E10',
          headerRows: [3, 3],
          unit: 'triệu đồng',
          columns: { A: 'period', B: 'received', C: 'disbursed', D: 'undisbursed', E: 'note' },
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
