// Owns a district finance room's appraisal of a purchase: what was asked for beside what was granted, 2021.
// Invariant: one mistake made twice: both totals add the group rows and their lines.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Offer = readonly [quantity: number, price: number];

const line = (
  row: number,
  ordinal: number,
  content: string,
  unit: string,
  asked: Offer,
  granted: Offer,
): readonly Content[] => [
  ordinal,
  content,
  unit,
  ...asked,
  `=D${row}*E${row}`,
  ...granted,
  `=G${row}*H${row}`,
  `=I${row}-F${row}`,
  '03 báo giá kèm theo',
];

const group = (
  row: number,
  ordinal: string,
  content: string,
  from: number,
  to: number,
): readonly Content[] => [
  ordinal,
  content,
  null,
  null,
  null,
  `=SUM(F${from}:F${to})`,
  null,
  null,
  `=SUM(I${from}:I${to})`,
  `=I${row}-F${row}`,
];

export const phongTckhThamDinh: SheetFixture = {
  book: {
    id: 'phong-tckh-tham-dinh',
    language: 'vi',
    note: 'district finance room: two blocks of quantity, price, amount beside each other, declared difference, scratch division below the signatures',
    sheets: [
      {
        name: 'Tham dinh',
        rows: {
          1: ['UBND HUYỆN CẨM MỸ'],
          2: ['PHÒNG TÀI CHÍNH - KẾ HOẠCH'],
          4: ['BẢNG THẨM ĐỊNH DỰ TOÁN MUA SẮM'],
          5: ['Trang thiết bị làm việc của Văn phòng HĐND và UBND huyện năm 2021'],
          6: [null, null, null, null, null, null, null, null, null, null, 'Đvt: đồng'],
          7: [
            'STT',
            'Tên thiết bị',
            'ĐVT',
            'Đơn vị đề nghị',
            null,
            null,
            'Ý kiến thẩm định',
            null,
            null,
            'Tăng (+), giảm (-)',
            'Ghi chú',
          ],
          8: [
            null,
            null,
            null,
            'Số lượng',
            'Đơn giá',
            'Thành tiền',
            'Số lượng',
            'Đơn giá',
            'Thành tiền',
            null,
            null,
          ],
          9: ['a', 'b', 'c', '1', '2', '3=1x2', '4', '5', '6=4x5', '7=6-3', '8'],
          10: group(10, 'I', 'Thiết bị tin học', 11, 13),
          11: line(11, 1, 'Máy vi tính để bàn', 'bộ', [10, 15000000], [8, 14500000]),
          12: line(12, 2, 'Máy in laser', 'cái', [4, 6500000], [4, 6200000]),
          13: line(13, 3, 'Máy quét tài liệu', 'cái', [2, 12000000], [1, 11800000]),
          14: group(14, 'II', 'Bàn ghế, tủ', 15, 17),
          15: line(15, 1, 'Bàn họp', 'bộ', [1, 28000000], [1, 27000000]),
          16: line(16, 2, 'Ghế phòng họp', 'cái', [24, 1150000], [24, 1100000]),
          17: line(17, 3, 'Tủ hồ sơ', 'cái', [6, 3900000], [6, 3750000]),
          18: [null, 'Tổng cộng', null, null, null, '=SUM(F10:F17)', null, null, '=SUM(I10:I17)', '=I18-F18'],
          20: [null, 'CÁN BỘ THẨM ĐỊNH', null, null, null, null, null, null, 'TRƯỞNG PHÒNG'],
          26: [null, 'Hoàng Thị Lan', null, null, null, null, null, null, 'Đinh Công Thành'],
          29: [null, 'gia 1 ghe', null, null, 27600000, '=E29/24'],
          30: [null, 'gia 1 tu', null, null, 23400000, '=E30/6'],
        },
        formats: {
          E: '#,##0',
          F: '#,##0',
          H: '#,##0',
          I: '#,##0',
          J: '#,##0',
        },
        merges: ['A4:K4', 'A5:K5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:F7', 'G7:I7', 'J7:J8', 'K7:K8'],
      },
    ],
  },
  expected: {
    'Tham dinh': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:K18',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'quantity',
            H: 'price',
            I: 'amount',
            J: 'difference',
            K: 'note',
          },
          totalRows: [18],
          subtotalRows: [10, 14],
          lines: 6,
        },
      ],
      outside: ['B29:F30'],
      findings: ['sum.double error F18', 'sum.double error I18'],
    },
  },
};
