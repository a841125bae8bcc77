// Owns a district's follow-up of new-countryside money: communes on the left, sources beside them on the right, 2024.
// Invariant: a clean sheet with two tables side by side that come to the same totals.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Commune = readonly [name: string, planned: number, disbursed: number];

const COMMUNES: readonly Commune[] = [
  ['Xã Xuân Bắc', 4200, 3150],
  ['Xã Suối Cao', 3650, 2480],
  ['Xã Xuân Thành', 2980, 2235],
  ['Xã Xuân Thọ', 3410, 2900],
  ['Xã Xuân Trường', 2760, 1990],
  ['Xã Lang Minh', 3000, 2245],
];

/** The right-hand table stands in the rows of the first communes. */
const SOURCES: readonly (readonly [name: string, planned: number, disbursed: number])[] = [
  ['Ngân sách trung ương', 9000, 7200],
  ['Ngân sách tỉnh', 6500, 4800],
  ['Ngân sách huyện', 4500, 3000],
];

export const nongThonMoiHaiBang: SheetFixture = {
  book: {
    id: 'nong-thon-moi-hai-bang',
    language: 'vi',
    note: 'district office: two tables beside each other with an empty column between, unit in the title line, total of the left table at the bottom',
    sheets: [
      {
        name: 'NTM 10T',
        rows: {
          1: ['VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI HUYỆN XUÂN LỘC'],
          3: ['KẾT QUẢ GIẢI NGÂN VỐN XÂY DỰNG NÔNG THÔN MỚI NĂM 2024 (ĐVT: triệu đồng)'],
          4: ['Số liệu đến ngày 25/10/2024'],
          6: ['1. Theo địa bàn', null, null, null, null, null, null, '2. Theo nguồn vốn'],
          7: [
            'TT',
            'Địa bàn',
            'Vốn kế hoạch',
            'Đã giải ngân',
            'Chưa giải ngân',
            'Đạt %',
            null,
            'Nguồn vốn',
            'Kế hoạch',
            'Giải ngân',
            'Còn lại',
          ],
          ...down(8, COMMUNES, (row, [name, planned, disbursed]) => {
            const source = SOURCES[row - 8];
            return [
              row - 7,
              name,
              planned,
              disbursed,
              `=C${row}-D${row}`,
              `=D${row}/C${row}`,
              null,
              ...(source
                ? [...source, `=I${row}-J${row}`]
                : row === 11
                  ? ['Tổng', '=SUM(I8:I10)', '=SUM(J8:J10)', '=SUM(K8:K10)']
                  : []),
            ];
          }),
          14: [null, 'Tổng', '=SUM(C8:C13)', '=SUM(D8:D13)', '=SUM(E8:E13)', '=D14/C14'],
          16: [null, 'Người lập', null, null, 'Chánh Văn phòng'],
        },
        formats: {
          C: '#,##0',
          D: '#,##0',
          E: '#,##0',
          F: '0.0%',
          I: '#,##0',
          J: '#,##0',
          K: '#,##0',
        },
        merges: ['A1:K1', 'A3:K3', 'A4:K4'],
      },
    ],
  },
  expected: {
    'NTM 10T': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:F14',
          headerRows: [7, 7],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'plan',
            D: 'disbursed',
            E: 'undisbursed',
            F: 'ratio',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 6,
        },
        {
          range: 'H7:K11',
          headerRows: [7, 7],
          unit: 'triệu đồng',
          columns: { H: 'fundingSource', I: 'plan', J: 'disbursed', K: 'remaining' },
          totalRows: [11],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
