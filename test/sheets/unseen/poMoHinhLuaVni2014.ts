// Owns an extension centre of 2014 in the VNI code: a rice model, per hectare and in all, half from the state; a second sheet holds the farmers.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded } from '../tcvn3.ts';
import { vni } from '../vni.ts';

type Input = readonly [what: string, unit: string, perHectare: number, price: number, state: number];
const inputs = (first: number, items: readonly Input[]): Record<number, readonly Content[]> =>
  down(first, items, (row, [what, unit, perHectare, price, state]) => [
    '-',
    what,
    unit,
    perHectare,
    `=D${row}*20`,
    price,
    `=E${row}*F${row}`,
    state / 100,
    `=G${row}*H${row}`,
    `=G${row}-I${row}`,
  ]);
const group = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  of('G'),
  null,
  of('I'),
  of('J'),
];
type Farmer = readonly [name: string, hamlet: string, area: number];

export const poMoHinhLuaVni2014: SheetFixture = {
  book: {
    id: 'po-mo-hinh-lua-vni-2014',
    language: 'vi',
    note: 'Trung tâm Khuyến nông Tiền Giang 2014, chữ VNI: định mức 1 ha và tổng 20 ha, Nhà nước và dân cùng góp, danh sách hộ ở trang sau; sạch.',
    sheets: [
      {
        name: 'Mo hinh',
        rows: recoded(
          {
            1: ['SỞ NÔNG NGHIỆP & PTNT TIỀN GIANG'],
            2: ['TRUNG TÂM KHUYẾN NÔNG'],
            4: ['DỰ TOÁN MÔ HÌNH SẢN XUẤT LÚA THEO HƯỚNG VIETGAP'],
            5: ['Vụ Đông Xuân 2013 - 2014, quy mô 20 ha, xã Bình Nhì, huyện Gò Công Tây'],
            7: [
              'Stt',
              'Hạng mục',
              'ĐVT',
              'Định mức 1 ha',
              'Tổng số (20 ha)',
              'Đơn giá (đ)',
              'Tổng kinh phí (đ)',
              'Tỷ lệ hỗ trợ',
              'Nhà nước hỗ trợ',
              'Dân đối ứng',
            ],
            8: group('I', 'Giống, phân bón', (letter) => `=SUM(${letter}9:${letter}12)`),
            ...inputs(9, [
              ['Lúa giống xác nhận', 'kg', 100, 12000, 50],
              ['Phân urê', 'kg', 150, 9800, 30],
              ['Phân DAP', 'kg', 100, 14500, 30],
              ['Phân kali', 'kg', 80, 10500, 30],
            ]),
            13: group('II', 'Thuốc bảo vệ thực vật', (letter) => `=SUM(${letter}14:${letter}15)`),
            ...inputs(14, [
              ['Thuốc trừ cỏ', 'lít', 1, 185000, 30],
              ['Thuốc trừ rầy', 'gói', 12, 22000, 30],
            ]),
            16: group(null, 'TỔNG CỘNG', (letter) => `=${letter}8+${letter}13`),
            18: [null, 'NGƯỜI LẬP', null, null, null, null, 'GIÁM ĐỐC'],
          },
          vni,
        ),
        formats: { F: '#,##0', G: '#,##0', H: '0%', I: '#,##0', J: '#,##0' },
        merges: ['A4:J4', 'A5:J5'],
      },
      {
        name: 'DS ho',
        rows: recoded(
          {
            1: ['DANH SÁCH HỘ THAM GIA MÔ HÌNH'],
            3: ['Stt', 'Họ tên chủ hộ', 'Ấp', 'Diện tích (ha)'],
            ...down<Farmer>(
              4,
              [
                ['Nguyễn Văn Bảy', 'Bình Trinh', 4.5],
                ['Lê Thị Sáu', 'Bình Trinh', 3],
                ['Trần Văn Út', 'Bình Đông Trung', 6.5],
                ['Phan Thanh Tùng', 'Bình Đông Trung', 6],
              ],
              (row, farmer) => [row - 3, ...farmer],
            ),
            8: [null, 'Cộng', null, '=SUM(D4:D7)'],
          },
          vni,
        ),
        formats: { D: '0.0' },
      },
    ],
  },
  expected: {
    'Mo hinh': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:J16',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            E: 'quantity',
            F: 'price',
            G: 'amount',
            H: 'ratio',
            I: 'amount.budget',
            J: 'amount.other',
          },
          totalRows: [16],
          subtotalRows: [8, 13],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
    'DS ho': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
