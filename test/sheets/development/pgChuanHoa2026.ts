// Owns a city office's allocation for finishing OCOP products by ward and commune, September 2026: three kinds of support with count and money, "Trong đó" under the total; triệu đồng; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Place = readonly [name: string, marks: number, labels: number, stamps: number, note: string | null];

const PLACES: readonly Place[] = [
  ['Phường Trấn Biên', 1, 2, 10, null],
  ['Phường Tân Triều', 2, 4, 20, 'Bưởi và sản phẩm từ bưởi'],
  ['Phường Long Khánh', 2, 3, 25, null],
  ['Phường Bình Lộc', 1, 3, 20, null],
  ['Phường Trảng Bom', 1, 2, 12, null],
  ['Phường Phước Long', 2, 3, 30, 'Hạt điều'],
  ['Xã Định Quán', 2, 4, 25, null],
  ['Xã Phú Lâm', 1, 2, 10, null],
  ['Xã Cẩm Mỹ', 2, 3, 15, null],
  ['Xã Xuân Định', 1, 2, 20, 'Sầu riêng'],
  ['Xã Bù Đăng', 1, 3, 18, null],
  ['Xã Thiện Hưng', 0, 2, 8, null],
];
const COLUMNS = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'];
const across = (label: string, what: string | null, of: (letter: string) => string): Content[] => [
  what,
  label,
  ...COLUMNS.map(of),
];

export const pgChuanHoa2026: SheetFixture = {
  book: {
    id: 'pg-chuan-hoa-2026',
    language: 'vi',
    note: 'Văn phòng điều phối thành phố Đồng Nai 2026: phân bổ hỗ trợ theo xã, phường, mức hỗ trợ ghi trong tên cột, mỗi khoản hai cột số lượng và kinh phí, dòng trong đó dưới dòng cộng; sạch.',
    sheets: [
      {
        name: 'Phân bổ',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI'],
          2: ['VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI'],
          4: ['DỰ TOÁN PHÂN BỔ KINH PHÍ HỖ TRỢ CHUẨN HÓA, HOÀN THIỆN SẢN PHẨM OCOP NĂM 2026 (ĐỢT 2)'],
          5: ['(Kèm theo Tờ trình số        /TTr-VPĐP ngày 14/9/2026)'],
          6: [null, null, null, null, null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
          7: [
            'STT',
            'Xã, phường',
            'Đăng ký nhãn hiệu\n(12 triệu đồng/đơn)',
            null,
            'Thiết kế, in bao bì, nhãn\n(15 triệu đồng/mẫu)',
            null,
            'Tem truy xuất\n(0,4 triệu đồng/nghìn tem)',
            null,
            'Tổng kinh phí',
            'Nguồn',
            null,
            'Ghi chú',
          ],
          8: [
            null,
            null,
            'Số đơn',
            'Kinh phí',
            'Số mẫu',
            'Kinh phí',
            'Nghìn tem',
            'Kinh phí',
            null,
            'Ngân sách (70%)',
            'Chủ thể (30%)',
          ],
          ...down(9, PLACES, (row, [name, marks, labels, stamps, note]) => [
            row - 8,
            name,
            marks,
            `=C${row}*12`,
            labels,
            `=E${row}*15`,
            stamps,
            `=G${row}*0.4`,
            `=D${row}+F${row}+H${row}`,
            `=I${row}*0.7`,
            `=I${row}-J${row}`,
            note,
          ]),
          21: across('Tổng cộng', null, (letter) => `=SUM(${letter}9:${letter}20)`),
          22: [null, 'Trong đó:'],
          23: across('- Các phường', null, (letter) => `=SUM(${letter}9:${letter}14)`),
          24: across('- Các xã', null, (letter) => `=SUM(${letter}15:${letter}20)`),
          26: [null, 'NGƯỜI LẬP', null, null, null, null, null, null, 'CHÁNH VĂN PHÒNG'],
          31: [null, 'Phan Thị Diễm', null, null, null, null, null, null, 'Lương Hữu Phước'],
        },
        formats: { 'D9:D24': '#,##0.0', 'F9:F24': '#,##0.0', 'H9:K24': '#,##0.0' },
        merges: [
          'A4:L4',
          'A5:L5',
          'A7:A8',
          'B7:B8',
          'C7:D7',
          'E7:F7',
          'G7:H7',
          'I7:I8',
          'J7:K7',
          'L7:L8',
          'I26:K26',
          'I31:K31',
        ],
      },
    ],
  },
  dates: { from: '2026-10-01', to: '2026-12-15', document: '2026-09-14' },
  expected: {
    'Phân bổ': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:L24',
          headerRows: [7, 8],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity',
            D: 'amount',
            E: 'quantity',
            F: 'amount',
            G: 'quantity',
            H: 'amount',
            I: 'amount',
            J: 'amount.budget',
            K: 'amount.other',
            L: 'note',
          },
          totalRows: [21],
          subtotalRows: [],
          lines: 12,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
