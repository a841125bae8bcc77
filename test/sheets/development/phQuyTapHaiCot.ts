// Owns a steering committee of 2018 that brings home the remains of soldiers: every number typed, who pays in two columns, total on top.
import { down, type Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [
  number: string,
  what: string,
  unit: string,
  count: number,
  price: number,
  amount: number,
  army: number,
  province: number,
];

const lines = (first: number, items: readonly Line[]) => down(first, items, (_, item) => [...item]);
const group = (number: string, what: string, amount: number, army: number, province: number): Content[] => [
  number,
  what,
  null,
  null,
  null,
  amount,
  army,
  province,
];

export const phQuyTapHaiCot: SheetFixture = {
  book: {
    id: 'ph-quy-tap-hai-cot',
    language: 'vi',
    note: 'Ban Chỉ đạo 515 Gia Lai 2018: toàn số gõ, nghìn đồng, hai cột nguồn bảo đảm, tổng ở đầu bảng; sạch.',
    sheets: [
      {
        name: 'Le truy dieu',
        rows: {
          1: ['TỈNH GIA LAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['BAN CHỈ ĐẠO 515', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TRÙ KINH PHÍ'],
          5: [
            'Tổ chức đón, truy điệu và an táng 14 hài cốt liệt sĩ quân tình nguyện hy sinh tại Campuchia, năm 2018',
          ],
          6: [null, null, null, null, null, 'ĐVT: 1.000 đồng'],
          7: ['Stt', 'Nội dung chi', 'Đvt', 'Sl', 'Đơn giá', 'Thành tiền', 'Nguồn bảo đảm', null],
          8: [null, null, null, null, null, null, 'Quân khu', 'Tỉnh'],
          9: [null, 'Tổng cộng', null, null, null, 180490, 66120, 114370],
          10: group('I', 'Đón hài cốt tại cửa khẩu Lệ Thanh', 43320, 43320, 0),
          ...lines(11, [
            ['1', 'Thuê xe tang, xe phục vụ', 'xe', 6, 4500, 27000, 27000, 0],
            ['2', 'Tiểu sành, vải phủ, cờ', 'bộ', 14, 680, 9520, 9520, 0],
            ['3', 'Hương, hoa, lễ vật', 'lễ', 2, 3400, 6800, 6800, 0],
          ]),
          14: group('II', 'Lễ truy điệu tại Nghĩa trang liệt sĩ huyện Đức Cơ', 86770, 22800, 63970),
          ...lines(15, [
            ['1', 'Rạp, bàn ghế, lễ đài', 'bộ', 1, 32000, 32000, 0, 32000],
            ['2', 'Âm thanh, máy nổ dự phòng', 'ngày', 2, 5500, 11000, 0, 11000],
            ['3', 'Vòng hoa của các đoàn', 'vòng', 25, 450, 11250, 0, 11250],
            ['4', 'Quân nhạc, tiêu binh', 'người', 76, 300, 22800, 22800, 0],
            ['5', 'Nước uống đại biểu', 'thùng', 54, 180, 9720, 0, 9720],
          ]),
          20: group('III', 'An táng, khắc bia', 50400, 0, 50400),
          ...lines(21, [
            ['1', 'Xây vỏ mộ', 'mộ', 14, 2900, 40600, 0, 40600],
            ['2', 'Bia mộ đá granit', 'tấm', 14, 700, 9800, 0, 9800],
          ]),
          24: [null, 'TRỢ LÝ CHÍNH SÁCH', null, null, 'TM. BAN CHỈ ĐẠO'],
          29: [null, 'Thiếu tá Rơ Châm Hlut', null, null, 'Đại tá Lê Văn Hòa'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'F6:H6', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:E8', 'F7:F8', 'G7:H7'],
      },
    ],
  },
  expected: {
    'Le truy dieu': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H22',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'amount',
            H: 'amount',
          },
          totalRows: [9],
          subtotalRows: [10, 14, 20],
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
