// Owns a district finance office's appraisal of school furniture in 2020: need, stock, asked, granted, one price for both; schools as groups; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Thing = readonly [
  what: string,
  unit: string,
  need: number,
  stock: number,
  granted: number,
  price: number,
  why: string | null,
];
const things = (first: number, list: readonly Thing[]) =>
  down(first, list, (row, [what, unit, need, stock, granted, price, why]) => [
    '-',
    what,
    unit,
    need,
    stock,
    `=D${row}-E${row}`,
    granted,
    price,
    `=F${row}*H${row}`,
    `=G${row}*H${row}`,
    `=I${row}-J${row}`,
    why,
  ]);
const sums = (
  row: number,
  ordinal: number | null,
  name: string,
  of: (letter: string) => string,
): Content[] => [ordinal, name, null, null, null, null, null, null, of('I'), of('J'), `=I${row}-J${row}`];
const school = (row: number, ordinal: number, name: string, last: number): Content[] =>
  sums(row, ordinal, name, (letter) => `=SUM(${letter}${row + 1}:${letter}${last})`);

export const pmThamDinhBanGhe2020: SheetFixture = {
  book: {
    id: 'pm-tham-dinh-ban-ghe-2020',
    language: 'vi',
    note: 'Phòng TCKH huyện 2020: thẩm định nhu cầu bàn ghế ba trường, nhu cầu - hiện có - đề nghị - thẩm định, nghìn đồng; sạch.',
    sheets: [
      {
        name: 'TD ban ghe',
        rows: {
          1: ['UBND HUYỆN PHÚ LỘC'],
          2: ['PHÒNG TÀI CHÍNH - KẾ HOẠCH'],
          4: ['BẢNG THẨM ĐỊNH NHU CẦU MUA SẮM BÀN GHẾ, BẢNG LỚP NĂM HỌC 2020 - 2021'],
          6: [null, null, null, null, null, null, null, null, null, null, 'ĐVT: 1.000 đồng'],
          7: [
            'STT',
            'Đơn vị trường / thiết bị',
            'ĐVT',
            'Nhu cầu',
            'Hiện có',
            'Số lượng',
            null,
            'Đơn giá',
            'Thành tiền',
            null,
            'Chênh lệch giảm',
            'Ghi chú',
          ],
          8: [null, null, null, null, null, 'Đề nghị', 'Thẩm định', null, 'Đề nghị', 'Thẩm định'],
          9: school(9, 1, 'Trường Mầm non Lộc Bổn', 11),
          ...things(10, [
            ['Bàn mầm non 2 chỗ', 'cái', 120, 84, 36, 780, null],
            ['Ghế mầm non', 'cái', 240, 170, 60, 185, 'Sửa lại 10 cái cũ'],
          ]),
          12: school(12, 2, 'Trường TH Vinh Hưng', 15),
          ...things(13, [
            ['Bàn ghế học sinh 2 chỗ', 'bộ', 210, 150, 50, 1450, 'Theo sĩ số thực tế'],
            ['Bảng từ chống lóa', 'cái', 14, 9, 5, 2650, null],
            ['Bàn ghế giáo viên', 'bộ', 14, 12, 2, 1980, null],
          ]),
          16: school(16, 3, 'Trường THCS Lộc An', 18),
          ...things(17, [
            ['Bàn ghế học sinh 1 chỗ', 'bộ', 320, 260, 45, 1120, 'Giảm 1 lớp'],
            ['Tủ đựng thiết bị', 'cái', 8, 3, 4, 3400, null],
          ]),
          19: sums(19, null, 'Tổng cộng', (letter) => `=${letter}9+${letter}12+${letter}16`),
          21: [null, 'Cán bộ thẩm định', null, null, null, null, null, null, 'Trưởng phòng'],
        },
        formats: { H: '#,##0', I: '#,##0', J: '#,##0', K: '#,##0' },
        merges: [
          'A4:L4',
          'K6:L6',
          'A7:A8',
          'B7:B8',
          'C7:C8',
          'D7:D8',
          'E7:E8',
          'F7:G7',
          'H7:H8',
          'I7:J7',
          'K7:K8',
          'L7:L8',
        ],
      },
    ],
  },
  expected: {
    'TD ban ghe': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:L19',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            F: 'quantity.requested',
            G: 'quantity.appraised',
            H: 'price',
            I: 'amount.requested',
            J: 'amount.appraised',
            K: 'difference',
            L: 'note',
          },
          totalRows: [19],
          subtotalRows: [9, 12, 16],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
