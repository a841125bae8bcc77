// Owns a school's stock-taking of assets: money and counts, and yet neither an estimate nor a tracking sheet, 2023.
// Invariant: one mistake: a share divided by a price that was never entered.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const asset = (
  row: number,
  ordinal: number,
  code: string,
  name: string,
  year: number,
  counts: readonly [booked: number, found: number],
  values: readonly [original: number | null, left: number],
): readonly Content[] => [
  ordinal,
  code,
  name,
  year,
  ...counts,
  `=F${row}-E${row}`,
  ...values,
  `=I${row}/H${row}`,
];

export const kiemKeTaiSan: SheetFixture = {
  book: {
    id: 'kiem-ke-tai-san',
    language: 'vi',
    note: 'school: asset inventory by books and by count, a donated asset without original price',
    sheets: [
      {
        name: 'Kiem ke',
        rows: {
          1: ['TRƯỜNG TIỂU HỌC SÔNG TRẦU'],
          3: ['BIÊN BẢN KIỂM KÊ TÀI SẢN CỐ ĐỊNH'],
          4: ['Thời điểm kiểm kê: 0 giờ ngày 01/01/2024'],
          6: [
            'STT',
            'Mã TS',
            'Tên tài sản',
            'Năm SD',
            'Số lượng',
            null,
            null,
            'Nguyên giá',
            'Giá trị còn lại',
            'Chất lượng còn lại',
          ],
          7: [null, null, null, null, 'Sổ sách', 'Kiểm kê', 'Thừa/thiếu', null, null, null],
          8: asset(8, 1, 'MT01', 'Máy vi tính phòng tin học', 2019, [25, 25], [312500000, 62500000]),
          9: asset(9, 2, 'TV03', 'Ti vi 65 inch', 2021, [12, 12], [174000000, 104400000]),
          10: asset(10, 3, 'MP01', 'Máy photocopy', 2020, [1, 1], [78000000, 31200000]),
          11: asset(11, 4, 'NH02', 'Đàn organ (phụ huynh tặng)', 2022, [2, 2], [null, 0]),
          12: asset(12, 5, 'BG05', 'Tủ lạnh lưu mẫu thức ăn', 2018, [1, 1], [16500000, 6187500]),
          14: [null, null, 'Trưởng ban kiểm kê', null, null, null, null, 'Kế toán'],
        },
        formats: { H: '#,##0', I: '#,##0', J: '0%' },
        merges: ['A3:J3', 'A4:J4', 'E6:G6', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'H6:H7', 'I6:I7', 'J6:J7'],
      },
    ],
  },
  expected: {
    'Kiem ke': { kind: 'other', tables: [], outside: [], findings: ['formula.error error J11'] },
  },
};
