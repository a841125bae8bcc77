// Owns the support for stamps and packaging in the city of Đồng Nai, June 2026: the budget pays half, the makers the rest. Clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [what: string, owner: string, place: string, unit: string, count: number, price: number];
const lines = (first: number, items: readonly Line[]) =>
  down(first, items, (row, [what, owner, place, unit, count, price]) => [
    row - first + 1,
    what,
    owner,
    place,
    unit,
    count,
    price,
    `=ROUND(F${row}*G${row},0)`,
    `=ROUND(H${row}*50%,0)`,
    `=H${row}-I${row}`,
  ]);
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  null,
  ...['H', 'I', 'J'].map(of),
];

export const pqTemBaoBiDoiUng2026: SheetFixture = {
  book: {
    id: 'pq-tem-bao-bi-doi-ung-2026',
    language: 'vi',
    note: 'Thành phố Đồng Nai 2026: tem và bao bì theo chủ thể, cột ngân sách 50% và đối ứng, ghi chú dưới bảng; sạch.',
    sheets: [
      {
        name: 'Ho tro tem, bao bi',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, null, 'Đồng Nai, ngày 15 tháng 6 năm 2026'],
          5: ['DỰ TOÁN HỖ TRỢ TEM TRUY XUẤT, BAO BÌ SẢN PHẨM OCOP NĂM 2026'],
          7: [
            'STT',
            'Sản phẩm, nội dung hỗ trợ',
            'Chủ thể',
            'Xã, phường',
            'ĐVT',
            'Số lượng',
            'Đơn giá (đồng)',
            'Thành tiền (đồng)',
            'Trong đó',
          ],
          8: [null, null, null, null, null, null, null, null, 'Ngân sách hỗ trợ 50%', 'Chủ thể đối ứng'],
          9: sums('A', 'TEM TRUY XUẤT NGUỒN GỐC', (letter) => `=SUM(${letter}10:${letter}12)`),
          ...lines(10, [
            ['Tem QR sầu riêng tươi', 'HTX Suối Nho Xanh', 'Xã Phú Vinh', 'tem', 24000, 420],
            ['Tem QR tiêu sọ', 'HTX Hương Tiêu', 'Xã Cẩm Mỹ', 'tem', 15000, 450],
            ['Tem QR mật ong hoa tràm', 'Hộ Lê Thị Ngà', 'Phường Trảng Bom', 'tem', 8000, 480],
          ]),
          13: sums('B', 'BAO BÌ, HỘP, TÚI', (letter) => `=SUM(${letter}14:${letter}17)`),
          ...lines(14, [
            ['Hộp giấy hạt điều rang muối', 'Công ty TNHH Điều Sóc', 'Phường Lộc Ninh', 'hộp', 3500, 6800],
            ['Túi zip ca cao bột', 'HTX Ca cao Trị An', 'Phường Trị An', 'túi', 5000, 3900],
            ['Chai thủy tinh mật ong', 'Hộ Lê Thị Ngà', 'Phường Trảng Bom', 'chai', 1200, 9500],
            ['Khay giấy nấm mối đen', 'HTX Nấm Sông Ray', 'Xã Sông Ray', 'khay', 6000, 2600],
          ]),
          18: sums(null, 'CỘNG (A+B)', (letter) => `=${letter}9+${letter}13`),
          19: ['Ghi chú: đơn giá theo báo giá thấp nhất trong ba báo giá của tháng 5/2026.'],
          21: [null, 'NGƯỜI LẬP', 'PHÒNG KH-TC', null, null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0', J: '#,##0' },
        merges: [
          'A5:J5',
          'A7:A8',
          'B7:B8',
          'C7:C8',
          'D7:D8',
          'E7:E8',
          'F7:F8',
          'G7:G8',
          'H7:H8',
          'I7:J7',
          'A19:J19',
          'F1:J1',
          'F2:J2',
          'F3:J3',
        ],
      },
    ],
  },
  expected: {
    'Ho tro tem, bao bi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:J18',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'person',
            D: 'locality',
            E: 'unit',
            F: 'quantity',
            G: 'price',
            H: 'amount',
            I: 'amount.budget',
            J: 'amount.own',
          },
          totalRows: [18],
          subtotalRows: [9, 13],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
