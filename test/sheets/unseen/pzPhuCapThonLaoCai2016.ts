// Owns the allowances of village staff in two communes of a Lào Cai district in 2016 as an .xls in TCVN3: five heading rows with an index row, and a summary.
// Invariant: clean; base pay 1.150.000 until April and 1.210.000 from May, both typed once on the summary.
import type { Content } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

const post = (row: number, number: number, name: string, people: number, coefficient: number): Content[] => [
  number,
  name,
  people,
  coefficient,
  `=C${row}*D${row}*TH!$C$5*4`,
  `=C${row}*D${row}*TH!$C$6*8`,
  `=E${row}+F${row}`,
];
const commune = (name: string, title: string, villages: readonly number[]) => ({
  name,
  rows: recoded(
    {
      1: ['Uỷ ban nhân dân huyện Bắc Hà'],
      3: [title],
      4: [null, null, null, null, null, 'Đơn vị: đồng'],
      5: ['TT', 'Chức danh', 'Số', 'Hệ số', 'Kinh phí phụ cấp năm 2016', null, null, 'Ghi chú'],
      6: [null, null, 'người', 'phụ', '4 tháng', '8 tháng', 'Cả', null],
      7: [null, null, 'hưởng', 'cấp', 'đầu năm', 'cuối năm', 'năm', null],
      8: [null, null, null, '(lần)', '(lương cũ)', '(lương mới)', null, null],
      9: ['A', 'B', 1, 2, 3, 4, '5=3+4', 6],
      10: post(10, 1, 'Bí thư chi bộ thôn', villages[0] ?? 0, 0.6),
      11: post(11, 2, 'Trưởng thôn', villages[1] ?? 0, 0.6),
      12: post(12, 3, 'Công an viên', villages[2] ?? 0, 0.5),
      13: [...post(13, 4, 'Nhân viên y tế thôn bản', villages[3] ?? 0, 0.5), 'Vùng khó khăn'],
      14: [...post(14, 5, 'Trưởng ban công tác mặt trận', villages[4] ?? 0, 0.4)],
      15: [null, 'Cộng', '=SUM(C10:C14)', null, '=SUM(E10:E14)', '=SUM(F10:F14)', '=SUM(G10:G14)'],
      19: [null, 'Kế toán', null, null, 'Chủ tịch'],
    } as Record<number, readonly Content[]>,
    tcvn3,
  ),
  formats: { D: '0.0', E: '#,##0', F: '#,##0', G: '#,##0' },
  merges: ['A3:H3', 'F4:G4', 'A5:A8', 'B5:B8', 'E5:G5', 'H5:H8'],
});
const expectedCommune: ExpectedSheet = {
  kind: 'estimate',
  tables: [
    {
      range: 'A5:H15',
      headerRows: [5, 8],
      indexRow: 9,
      unit: 'đồng',
      columns: {
        A: 'ordinal',
        B: 'content',
        C: 'quantity',
        D: 'factor',
        E: 'amount',
        F: 'amount',
        G: 'amount.total',
        H: 'note',
      },
      totalRows: [15],
      subtotalRows: [],
      lines: 5,
    },
  ],
  outside: [],
  findings: [],
};

export const pzPhuCapThonLaoCai2016: SheetFixture = {
  book: {
    id: 'pz-phu-cap-thon-lao-cai-2016',
    language: 'vi',
    note: 'Phụ cấp cán bộ thôn bản hai xã huyện Bắc Hà (Lào Cai) năm 2016, .xls TCVN3, bốn hàng tiêu đề và hàng số cột; mức lương cơ sở hai giai đoạn ghi ở trang tổng hợp; sạch.',
    sheets: [
      {
        name: 'TH',
        rows: recoded(
          {
            1: ['Uỷ ban nhân dân huyện Bắc Hà'],
            2: ['Phòng tài chính - kế hoạch'],
            3: ['Tổng hợp kinh phí phụ cấp cán bộ thôn bản năm 2016'],
            5: [null, 'Lương cơ sở đến 30/4/2016 (đồng)', 1150000],
            6: [null, 'Lương cơ sở từ 01/5/2016 (đồng)', 1210000],
            8: ['TT', 'Xã', 'Số người', 'Kinh phí (đồng)', null, null],
            9: [null, null, null, '4 tháng đầu', '8 tháng cuối', 'Cả năm'],
            10: [
              1,
              'Xã Tả Van Chư',
              "='Ta Van Chu'!C15",
              "='Ta Van Chu'!E15",
              "='Ta Van Chu'!F15",
              '=D10+E10',
            ],
            11: [
              2,
              'Xã Lùng Phình',
              "='Lung Phinh'!C15",
              "='Lung Phinh'!E15",
              "='Lung Phinh'!F15",
              '=D11+E11',
            ],
            12: [null, 'Tổng cộng', '=SUM(C10:C11)', '=SUM(D10:D11)', '=SUM(E10:E11)', '=SUM(F10:F11)'],
            14: [null, null, null, 'Bắc Hà, ngày 10 tháng 6 năm 2016'],
            15: [null, 'Người lập', null, 'Trưởng phòng'],
          },
          tcvn3,
        ),
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A3:F3', 'A8:A9', 'B8:B9', 'C8:C9', 'D8:F8'],
      },
      commune('Ta Van Chu', 'Dự toán phụ cấp cán bộ thôn bản xã Tả Van Chư', [11, 11, 11, 12, 11]),
      commune('Lung Phinh', 'Dự toán phụ cấp cán bộ thôn bản xã Lùng Phình', [9, 9, 9, 9, 9]),
    ],
  },
  asXls: true,
  expected: {
    TH: {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:F12',
          headerRows: [8, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity',
            D: 'amount',
            E: 'amount',
            F: 'amount.total',
          },
          totalRows: [12],
          subtotalRows: [],
          lines: 2,
        },
      ],
      outside: [],
      findings: [],
    },
    'Ta Van Chu': expectedCommune,
    'Lung Phinh': expectedCommune,
  },
};
