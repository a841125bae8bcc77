// Owns a unit accountant who keeps the treasury reconciliation of 2019 by mục and tiểu mục, values only, saved as .xls.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

interface Item {
  code: number;
  name: string;
  of: [code: number, name: string, given: number, quarter: number, sofar: number][];
}

const ITEMS: Item[] = [
  {
    code: 6500,
    name: 'Thanh toán dịch vụ công cộng',
    of: [
      [6501, 'Tiền điện', 96000000, 21450000, 88730500],
      [6502, 'Tiền nước', 14400000, 3120000, 12950000],
    ],
  },
  {
    code: 6550,
    name: 'Vật tư văn phòng',
    of: [
      [6551, 'Văn phòng phẩm', 45000000, 12600000, 44985000],
      [6599, 'Vật tư văn phòng khác', 18000000, 4200000, 15730000],
    ],
  },
  {
    code: 6650,
    name: 'Hội nghị',
    of: [
      [6651, 'In, mua tài liệu', 12000000, 5400000, 11800000],
      [6652, 'Bồi dưỡng giảng viên, báo cáo viên', 24000000, 9600000, 24000000],
      [6699, 'Chi phí khác', 9500000, 2250000, 8750000],
    ],
  },
  {
    code: 6700,
    name: 'Công tác phí',
    of: [
      [6702, 'Phụ cấp công tác phí', 60000000, 16200000, 57400000],
      [6703, 'Tiền thuê phòng ngủ', 54000000, 14700000, 51450000],
      [6704, 'Khoán công tác phí', 36000000, 9000000, 36000000],
    ],
  },
];

const FIRST = 9;
const rest = (given: number, quarter: number, sofar: number): number[] => [
  given,
  quarter,
  sofar,
  given - sofar,
];
const total = (of: Item['of'], at: 2 | 3 | 4): number => of.reduce((sum, item) => sum + item[at], 0);
const lines: Content[][] = ITEMS.flatMap(({ code, name, of }) => [
  [code, null, name, ...rest(total(of, 2), total(of, 3), total(of, 4))],
  ...of.map(([sub, what, given, quarter, sofar]): Content[] => [
    null,
    sub,
    what,
    ...rest(given, quarter, sofar),
  ]),
]);
const all = ITEMS.flatMap(({ of }) => of);
const last = FIRST + lines.length;

export const khoBacTheoMuc: SheetFixture = {
  book: {
    id: 'kho-bac-theo-muc',
    language: 'vi',
    note: 'Đối chiếu dự toán với Kho bạc quý IV/2019 theo mục, tiểu mục: chỉ có giá trị, không công thức; sạch.',
    sheets: [
      {
        name: 'Q4',
        rows: {
          1: ['Đơn vị: Trung tâm Dịch vụ việc làm tỉnh'],
          2: ['Mã ĐVQHNS: 1059384'],
          4: ['BẢNG ĐỐI CHIẾU TÌNH HÌNH SỬ DỤNG KINH PHÍ NGÂN SÁCH TẠI KHO BẠC'],
          5: ['Quý IV năm 2019'],
          6: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: [
            'Mục',
            'TM',
            'Nội dung',
            'Dự toán được giao trong năm',
            'Số đã thanh toán',
            null,
            'Số dư dự toán còn lại',
          ],
          8: [null, null, null, null, 'Trong quý', 'Lũy kế'],
          ...Object.fromEntries(lines.map((line, index) => [FIRST + index, line])),
          [last]: [null, null, 'Cộng', ...rest(total(all, 2), total(all, 3), total(all, 4))],
          [last + 2]: [null, null, 'XÁC NHẬN CỦA KHO BẠC', null, null, 'ĐƠN VỊ SỬ DỤNG NGÂN SÁCH'],
          [last + 3]: [null, null, 'Kế toán', null, null, 'Thủ trưởng đơn vị'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:F7', 'G7:G8'],
      },
    ],
  },
  asXls: true,
  expected: {
    Q4: {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:G23',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'allocated',
            E: 'disbursed.period',
            F: 'disbursed.cumulative',
            G: 'remaining',
          },
          totalRows: [23],
          subtotalRows: [9, 12, 15, 19],
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
