// Owns the estimate of two skill classes: a summary sheet, and both classes one under the other on a second sheet, 2024.
// Invariant: a clean book; the same kinds of spending in both classes are no repetition.
import type { Content } from '../../mutate/book.ts';
import type { ExpectedTable, SheetFixture } from '../fixture.ts';

const HEADINGS: readonly Content[] = [
  'Nội dung chi',
  'ĐVT',
  'SL',
  'Số ngày',
  'Định mức chi',
  'Thành tiền',
  'Tiểu mục',
  'Căn cứ',
];

const QUOTED = 'Báo giá ngày 20/5/2024';

const line = (
  row: number,
  content: string,
  unit: string,
  quantity: number,
  days: number,
  price: number,
  code: number,
  basis: string,
): readonly Content[] => [
  `- ${content}`,
  unit,
  quantity,
  days,
  price,
  `=C${row}*D${row}*E${row}`,
  code,
  basis,
];

const classLines = (first: number, learners: number, hall: number): Record<number, readonly Content[]> => ({
  [first]: line(first, 'Thù lao giảng viên', 'buổi', 2, 2, 1000000, 6652, 'NQ 180/2019/NQ-HĐND'),
  [first + 1]: line(
    first + 1,
    `Nước uống học viên (${learners} người x 2 buổi/ngày)`,
    'người/buổi',
    learners * 2,
    2,
    20000,
    6699,
    'NQ 90/2017/NQ-HĐND',
  ),
  [first + 2]: line(first + 2, 'Tài liệu học tập', 'bộ', learners, 1, 40000, 6651, QUOTED),
  [first + 3]: line(
    first + 3,
    'Hỗ trợ tiền ăn học viên',
    'người/ngày',
    learners,
    2,
    100000,
    6658,
    'NQ 90/2017/NQ-HĐND',
  ),
  [first + 4]: line(first + 4, 'Thuê hội trường', 'ngày', 1, 2, hall, 6655, QUOTED),
});

const classTable = (headings: number): ExpectedTable => ({
  range: `A${headings}:H${headings + 6}`,
  headerRows: [headings, headings],
  unit: 'đồng',
  columns: {
    A: 'content',
    B: 'unit',
    C: 'quantity',
    D: 'factor',
    E: 'price',
    F: 'amount',
    G: 'budgetSubItem',
    H: 'basis',
  },
  totalRows: [headings + 6],
  subtotalRows: [],
  lines: 5,
});

export const soLdtbxhHaiLop: SheetFixture = {
  book: {
    id: 'so-ldtbxh-hai-lop',
    language: 'vi',
    note: 'department office: a summary that links to two estimates standing one under the other, no ordinals, dashes before the contents',
    sheets: [
      {
        name: 'TH',
        rows: {
          1: ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
          2: ['PHÒNG DẠY NGHỀ'],
          4: ['TỔNG HỢP DỰ TOÁN CÁC LỚP TẬP HUẤN NĂM 2024'],
          5: [null, null, null, 'Đồng Nai, ngày 27 tháng 5 năm 2024'],
          6: ['STT', 'Tên lớp', 'Số học viên', 'Kinh phí (đồng)', 'Ghi chú'],
          7: [1, 'Lớp kỹ năng khởi sự kinh doanh tại thành phố Biên Hòa', 45, '=CT!F10'],
          8: [2, 'Lớp kỹ năng khởi sự kinh doanh tại thành phố Long Khánh', 60, '=CT!F21'],
          9: [null, 'Cộng', '=SUM(C7:C8)', '=SUM(D7:D8)'],
          10: ['Bằng chữ: Năm mươi bốn triệu sáu trăm nghìn đồng'],
          12: [null, 'Người lập', null, 'Trưởng phòng'],
        },
        formats: { D: '#,##0' },
        merges: ['A4:E4', 'A10:E10'],
      },
      {
        name: 'CT',
        rows: {
          1: ['DỰ TOÁN CHI TIẾT TỪNG LỚP'],
          2: ['(ĐVT: đồng)'],
          3: ['LỚP 1: thành phố Biên Hòa, ngày 10 - 11/6/2024, 45 học viên'],
          4: HEADINGS,
          ...classLines(5, 45, 3500000),
          10: ['Cộng lớp 1', null, null, null, null, '=SUM(F5:F9)'],
          13: ['LỚP 2: thành phố Long Khánh, ngày 18 - 19/6/2024, 60 học viên'],
          15: HEADINGS,
          ...classLines(16, 60, 3000000),
          21: ['Cộng lớp 2', null, null, null, null, '=SUM(F16:F20)'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A1:H1', 'A3:H3', 'A13:H13'],
      },
    ],
  },
  expected: {
    TH: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:E9',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'quantity', D: 'amount', E: 'note' },
          totalRows: [9],
          subtotalRows: [],
          lines: 2,
        },
      ],
      outside: [],
      findings: [],
    },
    CT: { kind: 'estimate', tables: [classTable(4), classTable(15)], outside: [], findings: [] },
  },
};
