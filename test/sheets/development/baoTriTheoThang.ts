// Owns a road-maintenance board's disbursement by month with running sums, 2020.
// Invariant: a clean sheet; the months are the rows, and a running sum is no sum of its own column.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const MONTHS: readonly (readonly [planned: number, disbursed: number])[] = [
  [350000, 182500],
  [400000, 395000],
  [900000, 764200],
  [1200000, 1138750],
  [1500000, 1473300],
  [1800000, 1692400],
  [1600000, 1655800],
  [1500000, 1487600],
  [1200000, 1266250],
  [1000000, 1102300],
  [800000, 867900],
  [750000, 920400],
];

export const baoTriTheoThang: SheetFixture = {
  book: {
    id: 'bao-tri-theo-thang',
    language: 'vi',
    note: 'road board: months as rows, running sums of plan and payment, thousands of đồng told at the foot of the title, another spelling of a word in the heading',
    sheets: [
      {
        name: '2020',
        rows: {
          1: ['KHU QUẢN LÝ ĐƯỜNG BỘ, ĐƯỜNG THỦY'],
          3: ['TÌNH HÌNH GIẢI NGÂN KINH PHÍ BẢO TRÌ ĐƯỜNG BỘ NĂM 2020'],
          4: ['Kế hoạch cả năm: 13.000.000 nghìn đồng'],
          5: [null, null, null, null, null, null, 'Đvt: nghìn đồng'],
          6: [
            'Tháng',
            'Kế hoạch giải ngân',
            null,
            'Thực hiện giải ngân',
            null,
            'Tỷ lệ (%)',
            'Tăng/giảm so với KH',
          ],
          7: [null, 'Trong tháng', 'Luỹ kế', 'Trong tháng', 'Luỹ kế', null, null],
          8: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(5)/(3)', '(7)=(5)-(3)'],
          ...down(9, MONTHS, (row, [planned, disbursed]) => [
            `Tháng ${row - 8}`,
            planned,
            row === 9 ? '=B9' : `=C${row - 1}+B${row}`,
            disbursed,
            row === 9 ? '=D9' : `=E${row - 1}+D${row}`,
            `=E${row}/C${row}`,
            `=E${row}-C${row}`,
          ]),
          21: ['Cả năm', '=SUM(B9:B20)', '=C20', '=SUM(D9:D20)', '=E20', '=E21/C21', '=E21-C21'],
          23: ['Người lập', null, null, null, 'Giám đốc'],
        },
        formats: { B: '#,##0', C: '#,##0', D: '#,##0', E: '#,##0', F: '0.0%', G: '#,##0' },
        merges: ['A3:G3', 'A4:G4', 'A6:A7', 'B6:C6', 'D6:E6', 'F6:F7', 'G6:G7'],
      },
    ],
  },
  expected: {
    '2020': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:G21',
          headerRows: [6, 7],
          indexRow: 8,
          unit: 'nghìn đồng',
          columns: {
            A: 'period',
            B: 'plan.period',
            C: 'plan.cumulative',
            D: 'disbursed.period',
            E: 'disbursed.cumulative',
            F: 'ratio',
            G: 'difference',
          },
          totalRows: [21],
          subtotalRows: [],
          lines: 12,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
