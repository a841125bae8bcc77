// Owns two estimates side by side on one sheet, with a blank column between them.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Item = readonly [content: string, quantity: number, price: number];
const left: readonly Item[] = [
  ['Giáo viên dạy nghề', 24, 120000],
  ['Vật tư thực hành (theo báo giá)', 30, 85000],
  ['Giáo trình (theo báo giá)', 30, 22000],
  ['Nước uống (30 người x 4 buổi, NQ 90/2017/NQ-HĐND)', 120, 12000],
  ['Khai giảng, bế giảng', 2, 400000],
];
const right: readonly Item[] = [
  ['Giáo viên dạy nghề', 32, 120000],
  ['Cây giống, phân bón (theo báo giá)', 25, 140000],
  ['Giáo trình (theo báo giá)', 25, 22000],
  ['Nước uống (25 người x 4 buổi, NQ 90/2017/NQ-HĐND)', 100, 16000],
  ['Tham quan mô hình, thuê xe (theo báo giá)', 1, 3500000],
];
const cells = (
  row: number,
  [quantityColumn, priceColumn]: readonly [string, string],
  item: Item | undefined,
): Content[] =>
  item ? [row - 6, item[0], item[1], item[2], `=${quantityColumn}${row}*${priceColumn}${row}`] : [];

export const haiLopCanhNhau: SheetFixture = {
  book: {
    id: 'hai-lop-canh-nhau',
    language: 'vi',
    note: 'Phòng lao động huyện: hai lớp dạy nghề đặt cạnh nhau trên một trang, cách một cột trống; sạch.',
    sheets: [
      {
        name: '2 lop',
        rows: {
          1: ['PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI HUYỆN CẨM MỸ'],
          2: ['DỰ TOÁN HAI LỚP DẠY NGHỀ NGẮN HẠN NĂM 2023'],
          4: ['Lớp sửa máy nông nghiệp', null, null, null, null, null, 'Lớp trồng tiêu hữu cơ'],
          5: [null, null, null, null, 'Đơn vị tính: đồng', null, null, null, null, null, 'Đơn vị tính: đồng'],
          6: [
            'TT',
            'Nội dung',
            'SL',
            'Đơn giá',
            'Thành tiền',
            null,
            'TT',
            'Nội dung',
            'SL',
            'Đơn giá',
            'Thành tiền',
          ],
          ...Object.fromEntries(
            left.map((item, index) => [
              7 + index,
              [...cells(7 + index, ['C', 'D'], item), null, ...cells(7 + index, ['I', 'J'], right[index])],
            ]),
          ),
          12: [null, 'Cộng', null, null, '=SUM(E7:E11)', null, null, 'Cộng', null, null, '=SUM(K7:K11)'],
          14: [null, 'Người lập', null, null, null, null, null, 'Trưởng phòng'],
        },
        formats: { D: '#,##0', E: '#,##0', J: '#,##0', K: '#,##0' },
        merges: ['A2:K2', 'A4:E4', 'G4:K4'],
      },
    ],
  },
  expected: {
    '2 lop': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:E12',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'quantity', D: 'price', E: 'amount' },
          totalRows: [12],
          subtotalRows: [],
          lines: 5,
        },
        {
          range: 'G6:K12',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { G: 'ordinal', H: 'content', I: 'quantity', J: 'price', K: 'amount' },
          totalRows: [12],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
