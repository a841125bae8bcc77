// Owns Đồng Nai at a trade fair in Hà Nội, December 2025: two sources side by side, scratch beside the table; the travel group stops a row early.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

/** `maker`: what the firms pay of this line */
const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  days: number | null,
  price: number,
  maker: number,
): Content[] => [
  number,
  what,
  unit,
  count,
  days,
  price,
  `=PRODUCT(D${row}:F${row})`,
  `=G${row}-I${row}`,
  maker,
];
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  of('G'),
  of('H'),
  of('I'),
];

export const poHoiChoHaNoi2025: SheetFixture = {
  book: {
    id: 'po-hoi-cho-ha-noi-2025',
    language: 'vi',
    note: 'Trung tâm xúc tiến 12/2025: ngân sách và doanh nghiệp hai cột, ô nháp bên phải; cộng nhóm B ở cột thành tiền bỏ sót dòng cuối.',
    sheets: [
      {
        name: 'Du toan HC',
        rows: {
          1: ['SỞ CÔNG THƯƠNG ĐỒNG NAI'],
          2: ['TRUNG TÂM XÚC TIẾN THƯƠNG MẠI'],
          4: ['BẢNG DỰ TOÁN CHI PHÍ THAM GIA HỘI CHỢ SẢN PHẨM OCOP TẠI HÀ NỘI'],
          5: ['Thời gian: từ ngày 10/12/2025 đến ngày 14/12/2025'],
          6: [null, null, null, null, null, null, null, null, 'ĐVT: đồng'],
          7: [
            'Stt',
            'Khoản mục chi phí',
            'Đvt',
            'SL',
            'Số ngày',
            'Đơn giá',
            'Thành tiền',
            'Ngân sách tỉnh',
            'Doanh nghiệp đóng góp',
            null,
            null,
            'nháp',
          ],
          8: sums('A', 'Gian hàng', (letter) => `=SUM(${letter}9:${letter}12)`),
          9: [
            ...line(9, 1, 'Thuê mặt bằng gian hàng tiêu chuẩn', 'gian', 6, null, 12500000, 15000000),
            null,
            null,
            12500000,
          ],
          10: [
            ...line(10, 2, 'Dàn dựng khu gian hàng chung', 'gian', 6, null, 7800000, 0),
            null,
            null,
            '=L9*6',
          ],
          11: line(11, 3, 'Thuê tủ lạnh, kệ trưng bày', 'bộ', 4, 5, 350000, 0),
          12: line(12, 4, 'Thuê nhân viên giới thiệu sản phẩm', 'người', 3, 5, 400000, 6000000),
          13: sums(
            'B',
            'Đi lại, lưu trú của cán bộ Trung tâm',
            (letter) => `=SUM(${letter}14:${letter}${letter === 'G' ? 16 : 17})`,
          ),
          14: line(14, 1, 'Vé máy bay khứ hồi', 'vé', 4, null, 4200000, 0),
          15: line(15, 2, 'Phụ cấp lưu trú (kể cả ngày đi, ngày về)', 'người/ngày', 4, 7, 200000, 0),
          16: line(16, 3, 'Khoán tiền thuê phòng nghỉ', 'người/ngày', 4, 6, 450000, 0),
          17: line(17, 4, 'Xe trung chuyển sân bay', 'lượt', 4, null, 650000, 0),
          18: sums('C', 'Vận chuyển, truyền thông', (letter) => `=SUM(${letter}19:${letter}20)`),
          19: line(19, 1, 'Vận chuyển hàng hóa hai chiều', 'chuyến', 2, null, 9500000, 9500000),
          20: line(20, 2, 'In tờ gấp giới thiệu sản phẩm', 'tờ', 2000, null, 3600, 0),
          21: sums(null, 'CỘNG (A+B+C)', (letter) => `=${letter}8+${letter}13+${letter}18`),
          23: [null, 'PHÒNG NGHIỆP VỤ', null, null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { D: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0', L: '#,##0' },
        merges: ['A4:I4', 'A5:I5'],
      },
    ],
  },
  dates: { from: '2025-12-10', to: '2025-12-14', document: '2025-11-25' },
  expected: {
    'Du toan HC': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I21',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'amount.budget',
            I: 'amount.other',
          },
          totalRows: [21],
          subtotalRows: [8, 13, 18],
          lines: 10,
        },
      ],
      outside: ['L7:L10'],
      findings: ['sum.range error G13'],
    },
  },
};
