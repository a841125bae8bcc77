// Owns a district finance office of 2014 that appraises a commune's estimate, thousand đồng, values pasted; one granted product does not follow.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Half = readonly [count: number, price: number, amount: number];
type Line = readonly [what: string, unit: string, asked: Half, granted: Half, left: number];
const lines = (first: number, items: readonly Line[]): Record<number, readonly Content[]> =>
  down(first, items, (row, [what, unit, asked, granted, left]) => [
    row - first + 1,
    what,
    unit,
    ...asked,
    ...granted,
    left,
  ]);
const group = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  of('F'),
  null,
  null,
  of('I'),
  of('J'),
];

export const poThamDinhXaMoDuc2014: SheetFixture = {
  book: {
    id: 'po-tham-dinh-xa-mo-duc-2014',
    language: 'vi',
    note: 'Phòng TC-KH huyện Mộ Đức, Quảng Ngãi 2014: bảng thẩm định dán giá trị, nghìn đồng; số tiền thẩm định của dòng loa không bằng số lượng nhân mức.',
    sheets: [
      {
        name: 'TD xa Duc Tan',
        rows: {
          1: ['ỦY BAN NHÂN DÂN HUYỆN MỘ ĐỨC'],
          2: ['PHÒNG TÀI CHÍNH - KẾ HOẠCH'],
          3: ['BẢNG THẨM ĐỊNH DỰ TOÁN SỬA CHỮA ĐÀI TRUYỀN THANH XÃ ĐỨC TÂN'],
          4: ['(Kèm theo Báo cáo thẩm định số      /BC-TCKH ngày     /     /2014)'],
          5: [null, null, null, null, null, null, null, null, 'ĐVT: 1.000 đồng'],
          6: [
            'TT',
            'Nội dung',
            'Đơn vị',
            'Dự toán xã lập',
            null,
            null,
            'Phòng TC-KH thẩm định',
            null,
            null,
            'Chênh lệch giảm',
          ],
          7: [null, null, null, 'Khối lượng', 'Đơn giá', 'Thành tiền', 'Khối lượng', 'Đơn giá', 'Thành tiền'],
          8: group('I', 'Thiết bị', (letter) => `=SUM(${letter}9:${letter}12)`),
          ...lines(9, [
            ['Máy phát FM 50W', 'máy', [1, 38500, 38500], [1, 36200, 36200], 2300],
            ['Cụm thu không dây', 'cụm', [8, 4650, 37200], [7, 4650, 32550], 4650],
            ['Loa nén 30W', 'cái', [24, 620, 14880], [20, 605, 12400], 2480],
            ['Micro, bàn trộn âm', 'bộ', [1, 5400, 5400], [1, 5400, 5400], 0],
          ]),
          13: group('II', 'Nhân công, vật tư phụ', (letter) => `=SUM(${letter}14:${letter}15)`),
          ...lines(14, [
            ['Dây điện 2x2,5', 'm', [600, 14, 8400], [550, 14, 7700], 700],
            ['Nhân công lắp đặt', 'công', [30, 180, 5400], [26, 170, 4420], 980],
          ]),
          16: group(null, 'TỔNG CỘNG', (letter) => `=${letter}8+${letter}13`),
          18: [null, 'CÁN BỘ THẨM ĐỊNH', null, null, null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { E: '#,##0', F: '#,##0', H: '#,##0', I: '#,##0', J: '#,##0' },
        merges: ['A3:J3', 'A4:J4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:F6', 'G6:I6', 'J6:J7'],
      },
    ],
  },
  expected: {
    'TD xa Duc Tan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:J16',
          headerRows: [6, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity.requested',
            E: 'price.requested',
            F: 'amount.requested',
            G: 'quantity.appraised',
            H: 'price.appraised',
            I: 'amount.appraised',
            J: 'difference',
          },
          totalRows: [16],
          subtotalRows: [8, 13],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['line.product error I11'],
    },
  },
};
