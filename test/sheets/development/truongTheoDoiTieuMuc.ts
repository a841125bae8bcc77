// Owns a school's follow-up of its estimate by tiểu mục over three quarters, 2025.
// Invariant: two mistakes: a tiểu mục that belongs to another mục, and a typed number among the sums of the quarters.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const MONEY = ['D', 'E', 'F', 'G', 'H', 'I'] as const;

const ends = (row: number): readonly Content[] => [
  `=D${row}+E${row}-I${row}`,
  `=IF(D${row}+E${row}=0,0,I${row}/(D${row}+E${row}))`,
];

const line = (
  row: number,
  code: number,
  name: string,
  given: readonly [allocated: number, carried: number],
  quarters: readonly [number, number, number],
  cumulative: Content = `=SUM(F${row}:H${row})`,
): readonly Content[] => [null, code, name, ...given, ...quarters, cumulative, ...ends(row)];

const item = (row: number, code: number, name: string, from: number, to: number): readonly Content[] => [
  code,
  null,
  name,
  ...MONEY.map((column) => `=SUM(${column}${from}:${column}${to})`),
  ...ends(row),
];

export const truongTheoDoiTieuMuc: SheetFixture = {
  book: {
    id: 'truong-theo-doi-tieu-muc',
    language: 'vi',
    note: 'school accountant: quarters as columns, money carried over beside the new allocation, total on top, inline strings',
    strings: 'inline',
    sheets: [
      {
        name: 'Theo doi 2025',
        rows: {
          1: ['TRƯỜNG THPT TRẤN BIÊN'],
          3: ['THEO DÕI TÌNH HÌNH SỬ DỤNG DỰ TOÁN NĂM 2025'],
          4: ['Đến hết quý III/2025'],
          5: [null, null, null, null, null, null, null, null, null, null, 'Đồng'],
          6: [
            'Mục',
            'Tiểu mục',
            'Nội dung',
            'DT giao năm 2025',
            'Năm trước chuyển sang',
            'Đã sử dụng',
            null,
            null,
            null,
            'Còn lại',
            'Tỷ lệ %',
          ],
          7: [null, null, null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Lũy kế', null, null],
          8: ['1', '2', '3', '4', '5', '6', '7', '8', '9=6+7+8', '10=4+5-9', '11=9/(4+5)'],
          9: [
            null,
            null,
            'TỔNG CỘNG',
            ...MONEY.map((column) => `=${column}10+${column}13+${column}16+${column}19+${column}22`),
            ...ends(9),
          ],
          10: item(10, 6500, 'Thanh toán dịch vụ công cộng', 11, 12),
          11: line(11, 6501, 'Tiền điện', [186000000, 0], [41250000, 52380000, 38640000]),
          12: line(12, 6502, 'Tiền nước', [42000000, 0], [9870000, 10450000, 7920000]),
          13: item(13, 6550, 'Vật tư văn phòng', 14, 15),
          14: line(14, 6551, 'Văn phòng phẩm', [60000000, 4500000], [15300000, 12750000, 18200000]),
          15: line(15, 6552, 'Mua sắm công cụ, dụng cụ văn phòng', [85000000, 0], [0, 46900000, 21400000]),
          16: item(16, 6600, 'Thông tin, tuyên truyền, liên lạc', 17, 18),
          17: line(17, 6601, 'Cước phí điện thoại', [9600000, 0], [2100000, 2250000, 2180000], 6530000),
          18: line(18, 6606, 'Tuyên truyền', [25000000, 0], [0, 11000000, 8500000]),
          19: item(19, 6700, 'Công tác phí', 20, 21),
          20: line(20, 6702, 'Phụ cấp công tác phí', [48000000, 2600000], [8400000, 13200000, 9600000]),
          21: line(21, 6654, 'Tiền thuê phòng ngủ', [36000000, 0], [4200000, 9800000, 6300000]),
          22: item(22, 7000, 'Chi phí nghiệp vụ chuyên môn của từng ngành', 23, 24),
          23: line(
            23,
            7001,
            'Chi mua hàng hóa, vật tư',
            [120000000, 11800000],
            [26400000, 31750000, 28900000],
          ),
          24: line(24, 7049, 'Chi khác', [54000000, 0], [12500000, 16400000, 9750000]),
          26: [null, null, 'Kế toán', null, null, null, null, null, 'Hiệu trưởng'],
        },
        formats: {
          ...Object.fromEntries([...MONEY, 'J'].map((column) => [column, '#,##0'])),
          K: '0.0%',
        },
        merges: ['A3:K3', 'A4:K4', 'F6:I6', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:E7', 'J6:J7', 'K6:K7'],
      },
    ],
  },
  expected: {
    'Theo doi 2025': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:K24',
          headerRows: [6, 7],
          indexRow: 8,
          unit: 'đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'allocated',
            E: 'carriedOver',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.period',
            I: 'disbursed.cumulative',
            J: 'remaining',
            K: 'ratio',
          },
          totalRows: [9],
          subtotalRows: [10, 13, 16, 19, 22],
          lines: 10,
        },
      ],
      outside: [],
      findings: ['formula.constant warning I17', 'budget.code error B21'],
    },
  },
};
