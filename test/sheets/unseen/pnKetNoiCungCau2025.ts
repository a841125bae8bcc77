// Owns a trade promotion centre of October 2025: a supply and demand fair, two money columns by source that add to the amount; words of another total.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  what: string,
  unit: string,
  count: number,
  days: number,
  price: number,
  firms: number,
): Content[] => ['-', what, unit, count, days, price, `=D${row}*E${row}*F${row}`, `=G${row}-I${row}`, firms];
const group = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  ...['G', 'H', 'I'].map(of),
];

export const pnKetNoiCungCau2025: SheetFixture = {
  book: {
    id: 'pn-ket-noi-cung-cau-2025',
    language: 'vi',
    note: 'Trung tâm Xúc tiến 10/2025: thành tiền chia ngân sách và doanh nghiệp đóng góp, gạch đầu dòng; bằng chữ còn của bản trước.',
    sheets: [
      {
        name: 'DT ket noi',
        rows: {
          1: ['SỞ CÔNG THƯƠNG THÀNH PHỐ CẦN THƠ', null, null, null, null, 'Phụ lục I'],
          2: ['TRUNG TÂM XÚC TIẾN THƯƠNG MẠI', null, null, null, null, '(Kèm Công văn số     /XTTM-KH)'],
          4: ['DỰ TOÁN TỔ CHỨC HỘI NGHỊ KẾT NỐI CUNG CẦU SẢN PHẨM VÙNG ĐỒNG BẰNG SÔNG CỬU LONG'],
          5: ['Thời gian: 03 ngày, từ ngày 23 đến ngày 25/10/2025 tại phường Ninh Kiều'],
          7: [
            'TT',
            'Khoản mục chi phí',
            'ĐVT',
            'SL',
            'Số ngày',
            'Đơn giá (đồng)',
            'Thành tiền (đồng)',
            'Chia theo nguồn',
            null,
          ],
          8: [null, null, null, null, null, null, null, 'Ngân sách thành phố', 'Doanh nghiệp đóng góp'],
          10: group('I', 'Gian hàng trưng bày', (letter) => `=SUM(${letter}11:${letter}13)`),
          11: line(11, 'Thuê gian hàng tiêu chuẩn 3m x 3m', 'gian', 60, 1, 6200000, 120000000),
          12: line(12, 'Khu trưng bày chung của thành phố', 'm2', 90, 1, 1350000, 0),
          13: line(13, 'Điện, nước, vệ sinh', 'ngày', 1, 3, 9500000, 0),
          14: group('II', 'Hội nghị kết nối', (letter) => `=SUM(${letter}15:${letter}17)`),
          15: line(15, 'Thuê hội trường 250 chỗ, màn hình LED', 'buổi', 2, 1, 18000000, 0),
          16: line(16, 'Tài liệu, danh bạ sản phẩm', 'cuốn', 300, 1, 75000, 0),
          17: line(17, 'Thuê phiên dịch', 'người', 2, 1, 3500000, 0),
          18: group('III', 'Tuyên truyền', (letter) => `=SUM(${letter}19:${letter}20)`),
          19: line(19, 'Phóng sự, tin trên truyền hình', 'tin', 5, 1, 8000000, 0),
          20: line(20, 'Pano, phướn dọc đường', 'tấm', 120, 1, 280000, 16800000),
          21: group(null, 'TỔNG CỘNG', (letter) => `=${letter}10+${letter}14+${letter}18`),
          22: [null, 'Bằng chữ: Sáu trăm sáu mươi hai triệu đồng.'],
          24: [null, 'Phòng Nghiệp vụ', null, 'Kế toán', null, null, 'Giám đốc'],
        },
        formats: { F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0' },
        merges: [
          'A4:I4',
          'A5:I5',
          'A7:A8',
          'B7:B8',
          'C7:C8',
          'D7:D8',
          'E7:E8',
          'F7:F8',
          'G7:G8',
          'H7:I7',
          'B22:I22',
        ],
      },
    ],
  },
  expected: {
    'DT ket noi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I21',
          headerRows: [7, 8],
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
          subtotalRows: [10, 14, 18],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['words.total error B22'],
    },
  },
};
