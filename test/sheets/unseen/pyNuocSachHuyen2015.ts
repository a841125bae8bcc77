// Owns a province's clean-water money of 2015 by district and quarter, typed, in the TCVN3 code with one row pasted in Unicode; also as .xls.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

type District = readonly [
  name: string,
  plan: number,
  first: number,
  second: number,
  third: number,
  sum: number,
  percent: number,
  left: number,
];

export const pyNuocSachHuyen2015: SheetFixture = {
  book: {
    id: 'py-nuoc-sach-huyen-2015',
    language: 'vi',
    note: 'Trung tâm Nước sạch Hòa Bình 9 tháng 2015, chữ TCVN3: giải ngân theo quý từng huyện, triệu đồng, số gõ tay; huyện Lạc Sơn gõ đảo tỷ lệ 56,6 thay vì 65,6.',
    sheets: [
      {
        name: '9T',
        rows: {
          ...recoded(
            {
              1: ['sở nông nghiệp và ptnt hòa bình'],
              2: ['trung tâm nước sạch và vsmt nông thôn'],
              4: ['tình hình giải ngân vốn chương trình nước sạch 9 tháng đầu năm 2015'],
              5: [null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
              6: ['TT', 'Huyện, thành phố', 'Kế hoạch', 'Giải ngân', null, null, null, 'Tỷ lệ', 'Kế hoạch'],
              7: [null, null, 'vốn năm 2015', 'Quý I', 'Quý II', 'Quý III', 'Lũy kế', '(%)', 'còn lại'],
              ...down<District>(
                8,
                [
                  ['TP. Hòa Bình', 1850, 320, 415, 510, 1245, 67.3, 605],
                  ['Đà Bắc', 4200, 650, 980, 1120, 2750, 65.5, 1450],
                  ['Mai Châu', 3600, 540, 760, 905, 2205, 61.3, 1395],
                  ['Kỳ Sơn', 2100, 410, 530, 600, 1540, 73.3, 560],
                  ['Lương Sơn', 2450, 500, 615, 700, 1815, 74.1, 635],
                  ['Kim Bôi', 3900, 610, 820, 1010, 2440, 62.6, 1460],
                  ['Tân Lạc', 3150, 480, 705, 860, 2045, 64.9, 1105],
                  ['Lạc Sơn', 4500, 700, 1050, 1200, 2950, 56.6, 1550],
                  ['Lạc Thủy', 2800, 450, 600, 750, 1800, 64.3, 1000],
                  ['Yên Thủy', 2650, 430, 590, 715, 1735, 65.5, 915],
                ],
                (row, district) => [row - 7, ...district],
              ),
              19: [null, 'Tổng cộng', 33500, 5480, 7570, 9010, 22060, 65.9, 11440],
              21: [null, 'Người lập biểu', null, null, null, null, 'Giám đốc'],
            },
            tcvn3,
          ),
          18: [11, 'Cao Phong', 2300, 390, 505, 640, 1535, 66.7, 765],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '0.0', I: '#,##0' },
        merges: ['A4:I4', 'H5:I5', 'A6:A7', 'B6:B7', 'D6:G6'],
      },
    ],
  },
  asXls: true,
  expected: {
    '9T': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:I19',
          headerRows: [6, 7],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'plan',
            D: 'disbursed.period',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.cumulative',
            H: 'ratio',
            I: 'remaining',
          },
          totalRows: [19],
          subtotalRows: [],
          lines: 11,
        },
      ],
      outside: [],
      findings: ['tracking.percent error H15'],
    },
  },
};
