// Owns a programme table by source of money for plan and spending, groups by component, "Trong đó" inside.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Sources = readonly [central: number, local: number, other: number];
const line = (row: number, number: string, content: string, plan: Sources, spent: Sources): Content[] => [
  number,
  content,
  `=SUM(D${row}:F${row})`,
  ...plan,
  `=SUM(H${row}:J${row})`,
  ...spent,
  `=ROUND(G${row}/C${row}*100,1)`,
];
const sum = (row: number, number: string | null, content: string, rows: readonly number[]): Content[] => [
  number,
  content,
  ...['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map(
    (column) => `=${rows.map((next) => `${column}${next}`).join('+')}`,
  ),
  `=ROUND(G${row}/C${row}*100,1)`,
];

export const nongThonMoiTheoNguon: SheetFixture = {
  book: {
    id: 'nong-thon-moi-theo-nguon',
    language: 'vi',
    note: 'Ban chỉ đạo nông thôn mới: kế hoạch và thực hiện chia ba nguồn, cột tổng đứng trước các nguồn, tổng ở trên, một dòng "Trong đó"; sạch.',
    sheets: [
      {
        name: 'PL02',
        rows: {
          1: [null, null, null, null, null, null, null, null, null, null, 'Phụ lục 02'],
          2: ['KẾT QUẢ THỰC HIỆN NGUỒN VỐN CHƯƠNG TRÌNH MTQG XÂY DỰNG NÔNG THÔN MỚI NĂM 2022'],
          3: ['(Kèm theo Báo cáo ngày 12 tháng 01 năm 2023)'],
          4: [null, null, null, null, null, null, null, null, null, 'Đvt: triệu đồng'],
          5: [
            'TT',
            'Nội dung',
            'Kế hoạch vốn năm 2022',
            null,
            null,
            null,
            'Đã giải ngân',
            null,
            null,
            null,
            'Tỷ lệ (%)',
          ],
          6: [
            null,
            null,
            'Tổng số',
            'NSTW',
            'NS địa phương',
            'Vốn khác',
            'Tổng số',
            'NSTW',
            'NS địa phương',
            'Vốn khác',
          ],
          7: sum(7, null, 'TỔNG CỘNG', [8, 12, 15]),
          8: sum(8, 'I', 'Hạ tầng kinh tế - xã hội', [9, 11]),
          9: line(9, '1', 'Giao thông', [1200, 8600, 2400], [1100, 8200, 2150]),
          10: [
            null,
            'Trong đó: đường xã Xuân Định (huyện Xuân Lộc)',
            1150,
            0,
            900,
            250,
            1100,
            0,
            880,
            220,
            95.7,
          ],
          11: line(11, '2', 'Thủy lợi', [0, 3100, 450], [0, 2950, 450]),
          12: sum(12, 'II', 'Phát triển sản xuất', [13, 14]),
          13: line(13, '1', 'Chương trình OCOP', [350, 1400, 600], [310, 1260, 580]),
          14: line(14, '2', 'Liên kết chuỗi giá trị', [500, 2250, 1800], [480, 1975, 1620]),
          15: sum(15, 'III', 'Đào tạo, truyền thông', [16]),
          16: line(16, '1', 'Tập huấn cán bộ xã', [150, 420, 0], [150, 396, 0]),
        },
        formats: { 'C7:J16': '#,##0', K: '0.0' },
        merges: ['A2:K2', 'A3:K3', 'A5:A6', 'B5:B6', 'C5:F5', 'G5:J5', 'K5:K6'],
      },
    ],
  },
  expected: {
    PL02: {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:K16',
          headerRows: [5, 6],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan.total',
            D: 'plan.central',
            E: 'plan.local',
            F: 'plan.other',
            G: 'disbursed.total',
            H: 'disbursed.central',
            I: 'disbursed.local',
            J: 'disbursed.other',
            K: 'ratio',
          },
          totalRows: [7],
          subtotalRows: [8, 12, 15],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
