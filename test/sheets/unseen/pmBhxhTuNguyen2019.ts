// Owns a district social insurance office's estimate of 2019: people, months, base, two rates; communes as groups, the index row declares a product; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const KINDS: readonly [string, number][] = [
  ['Người thuộc hộ nghèo', 0.3],
  ['Người thuộc hộ cận nghèo', 0.25],
  ['Đối tượng khác', 0.1],
];
const commune = (
  first: number,
  number: string,
  name: string,
  people: readonly [number, number, number],
): Record<number, readonly Content[]> => ({
  [first]: [
    number,
    name,
    `=SUM(C${first + 1}:C${first + 3})`,
    null,
    null,
    null,
    null,
    `=SUM(H${first + 1}:H${first + 3})`,
  ],
  ...down(first + 1, KINDS, (row, [what, rate]) => [
    row - first,
    what,
    people[row - first - 1] ?? null,
    3,
    700000,
    0.22,
    rate,
    `=ROUND(C${row}*D${row}*E${row}*F${row}*G${row},0)`,
  ]),
});

export const pmBhxhTuNguyen2019: SheetFixture = {
  book: {
    id: 'pm-bhxh-tu-nguyen-2019',
    language: 'vi',
    note: 'BHXH huyện 2019: hỗ trợ đóng BHXH tự nguyện quý IV, tỷ lệ phần trăm là hệ số, hàng chỉ số khai tích; sạch.',
    sheets: [
      {
        name: 'Ho tro Q4',
        rows: {
          1: ['BẢO HIỂM XÃ HỘI TỈNH AN GIANG', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['BẢO HIỂM XÃ HỘI HUYỆN CHỢ MỚI', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ HỖ TRỢ NGƯỜI THAM GIA BẢO HIỂM XÃ HỘI TỰ NGUYỆN'],
          5: ['Quý IV năm 2019'],
          7: [
            'STT',
            'Xã, thị trấn / Đối tượng',
            'Số người',
            'Số tháng',
            'Mức thu nhập làm căn cứ (đồng/tháng)',
            'Tỷ lệ đóng',
            'Tỷ lệ hỗ trợ',
            'Kinh phí hỗ trợ (đồng)',
          ],
          8: ['A', 'B', 1, 2, 3, 4, 5, '6=1x2x3x4x5'],
          ...commune(9, 'I', 'Thị trấn Mỹ Luông', [18, 31, 246]),
          ...commune(13, 'II', 'Xã Hòa Bình', [26, 22, 118]),
          ...commune(17, 'III', 'Xã Kiến An', [15, 27, 134]),
          ...commune(21, 'IV', 'Xã Long Giang', [9, 14, 97]),
          25: [null, 'TỔNG CỘNG', '=C9+C13+C17+C21', null, null, null, null, '=H9+H13+H17+H21'],
          26: ['(Bằng chữ: Bốn mươi bảy triệu bảy trăm bảy mươi nghìn tám trăm đồng.)'],
          28: [null, 'TỔ THU', null, null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { C: '#,##0', E: '#,##0', F: '0%', G: '0%', H: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A26:H26', 'F1:H1', 'F2:H2'],
      },
    ],
  },
  expected: {
    'Ho tro Q4': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H25',
          headerRows: [7, 7],
          indexRow: 8,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'factor',
            G: 'factor',
            H: 'amount',
          },
          totalRows: [25],
          subtotalRows: [9, 13, 17, 21],
          lines: 12,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
