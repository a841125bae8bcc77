// Owns a provincial agriculture department of 2022: disbursement by district and quarter, the total on top, "Đến hết quý IV" for the cumulative.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const DISTRICTS: [name: string, plan: number, ...quarters: [number, number, number, number]][] = [
  ['Huyện Ba Tri', 8400, 650, 1980, 2410, 3100],
  ['Huyện Bình Đại', 7250, 300, 1640, 2275, 2890],
  ['Huyện Châu Thành', 5600, 910, 1335, 1500, 1805],
  ['Huyện Giồng Trôm', 6980, 0, 1720, 2460, 2400],
  ['Huyện Mỏ Cày Nam', 4750, 415, 980, 1365, 1990],
  ['Thành phố Bến Tre', 3900, 520, 1005, 1120, 1180],
];

export const soNongNghiepTheoQuy: SheetFixture = {
  book: {
    id: 'so-nong-nghiep-theo-quy',
    language: 'vi',
    note: 'Sở NN&PTNT 2022: giải ngân vốn NTM theo huyện và theo quý, tổng ở trên, cột trống ngăn giữa; sạch.',
    sheets: [
      {
        name: 'PL 3',
        rows: {
          1: ['Phụ lục 3'],
          2: ['TIẾN ĐỘ GIẢI NGÂN VỐN SỰ NGHIỆP CHƯƠNG TRÌNH XÂY DỰNG NÔNG THÔN MỚI NĂM 2022'],
          3: ['(Kèm theo Báo cáo số 512/BC-SNN ngày 06/01/2023 của Sở Nông nghiệp và PTNT)'],
          4: [null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
          5: [
            'TT',
            'Địa phương',
            'Kế hoạch vốn năm 2022',
            'Giải ngân trong quý',
            null,
            null,
            null,
            'Đến hết quý IV',
            '% so KH',
          ],
          6: [null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV', null, null],
          7: [
            null,
            'Toàn tỉnh',
            ...['C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `=SUM(${letter}8:${letter}13)`),
            '=H7/C7',
          ],
          ...down(8, DISTRICTS, (row, [name, plan, ...quarters]) => [
            row - 7,
            name,
            plan,
            ...quarters,
            `=SUM(D${row}:G${row})`,
            `=H${row}/C${row}`,
          ]),
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0', I: '0.0%' },
        merges: ['A2:I2', 'A3:I3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:G5', 'H5:H6', 'I5:I6'],
      },
    ],
  },
  expected: {
    'PL 3': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:I13',
          headerRows: [5, 6],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'plan',
            D: 'disbursed.period',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.cumulative',
            I: 'ratio',
          },
          totalRows: [7],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
