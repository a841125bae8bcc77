// Owns a budget execution report by tiểu mục: given, drawn in the month and cumulative, balance, rate.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Item = readonly [code: number, name: string, given: number, drawn: number, drawnSum: number];
const chapters: readonly (readonly [code: number, name: string, items: readonly Item[]])[] = [
  [
    6500,
    'Thanh toán dịch vụ công cộng',
    [
      [6501, 'Tiền điện', 96000, 8200, 71500],
      [6502, 'Tiền nước', 18000, 1450, 13100],
      [6504, 'Vệ sinh, môi trường', 12000, 1000, 9000],
    ],
  ],
  [
    6550,
    'Vật tư văn phòng',
    [
      [6551, 'Văn phòng phẩm', 60000, 4300, 41800],
      [6552, 'Công cụ, dụng cụ văn phòng', 35000, 0, 35000],
    ],
  ],
  [
    6650,
    'Hội nghị',
    [
      [6651, 'In, mua tài liệu', 14000, 2100, 9600],
      [6652, 'Bồi dưỡng giảng viên, báo cáo viên', 26000, 5200, 18200],
      [6655, 'Thuê hội trường', 30000, 6000, 24000],
    ],
  ],
  [
    6700,
    'Công tác phí',
    [
      [6702, 'Phụ cấp công tác phí', 48000, 3600, 30200],
      [6703, 'Thuê phòng ngủ', 32000, 2250, 19800],
      [6704, 'Khoán công tác phí', 36000, 3000, 27000],
    ],
  ],
  [7000, 'Nghiệp vụ chuyên môn', [[7012, 'Chi hoạt động nghiệp vụ', 210000, 24500, 133750]]],
];

const MONEY = ['D', 'E', 'F'];
const rest = (row: number): Content[] => [`=D${row}-F${row}`, `=F${row}/D${row}`];
const rows: Record<number, readonly Content[]> = {};
const heads: number[] = [];
let next = 9;
for (const [code, name, items] of chapters) {
  const first = next + 1;
  heads.push(next);
  rows[next] = [
    code,
    null,
    name,
    ...MONEY.map((column) => `=SUM(${column}${first}:${column}${next + items.length})`),
    ...rest(next),
  ];
  items.forEach(([item, label, ...money], index) => {
    rows[first + index] = [null, item, label, ...money, ...rest(first + index)];
  });
  next = first + items.length;
}

export const thucHienDuToan: SheetFixture = {
  book: {
    id: 'thuc-hien-du-toan',
    language: 'vi',
    note: 'Kế toán sở: tình hình rút dự toán theo mục, tiểu mục, nghìn đồng, tổng ở trên, số dư và tỷ lệ; sạch.',
    sheets: [
      {
        name: 'Thang 9',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ ĐỒNG NAI'],
          2: ['Mã chương: 417'],
          3: ['TÌNH HÌNH THỰC HIỆN DỰ TOÁN CHI KHÔNG TỰ CHỦ 9 THÁNG NĂM 2024'],
          5: [null, null, null, null, null, null, null, 'Đơn vị tính: nghìn đồng'],
          6: [
            'Mục',
            'Tiểu mục',
            'Nội dung',
            'Dự toán được giao',
            'Đã rút dự toán',
            null,
            'Số dư dự toán',
            'Tỷ lệ',
          ],
          7: [null, null, null, null, 'Trong tháng', 'Lũy kế'],
          8: [
            null,
            null,
            'Tổng cộng',
            ...MONEY.map((column) => `=${heads.map((row) => `${column}${row}`).join('+')}`),
            ...rest(8),
          ],
          ...rows,
          [next + 1]: [null, null, 'Kế toán trưởng', null, null, 'Thủ trưởng đơn vị'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '0.0%' },
        merges: ['A3:H3', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:F6', 'G6:G7', 'H6:H7'],
      },
    ],
  },
  expected: {
    'Thang 9': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:H25',
          headerRows: [6, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'allocated',
            E: 'disbursed.period',
            F: 'disbursed.cumulative',
            G: 'remaining',
            H: 'ratio',
          },
          totalRows: [8],
          subtotalRows: [9, 13, 16, 20, 24],
          lines: 12,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
