// Owns a trade promotion centre of November 2025: stands at a fair asked and appraised in nghìn đồng, what is cut, words in full đồng.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Side = [count: number, price: number];
const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  asked: Side,
  granted: Side,
  why: string | null,
): Content[] => [
  number,
  what,
  unit,
  ...asked,
  `=D${row}*E${row}`,
  ...granted,
  `=G${row}*H${row}`,
  `=F${row}-I${row}`,
  why,
];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [number, what, null, null, null, of('F'), null, null, of('I'), `=F${row}-I${row}`];

export const psCongThuongHoiCho: SheetFixture = {
  book: {
    id: 'ps-cong-thuong-hoi-cho',
    language: 'vi',
    note: 'Trung tâm Xúc tiến 11/2025: gian hàng hội chợ, bên đề nghị và bên thẩm định, cột giảm trừ, nghìn đồng nhưng bằng chữ ra đồng; sạch.',
    sheets: [
      {
        name: 'Tham dinh',
        rows: {
          1: ['SỞ CÔNG THƯƠNG THÀNH PHỐ CẦN THƠ'],
          2: ['PHÒNG KẾ HOẠCH - TÀI CHÍNH'],
          3: [null, null, null, null, null, null, null, 'Cần Thơ, ngày 05 tháng 11 năm 2025'],
          4: ['BẢNG THẨM ĐỊNH KINH PHÍ THAM GIA HỘI CHỢ NÔNG SẢN TẠI HÀ NỘI, THÁNG 12/2025'],
          5: ['Đơn vị đề nghị: Trung tâm Xúc tiến Đầu tư - Thương mại - Du lịch'],
          7: [
            'TT',
            'Nội dung chi',
            'ĐVT',
            'Đề nghị (nghìn đồng)',
            null,
            null,
            'Thẩm định (nghìn đồng)',
            null,
            null,
            'Giảm',
            'Ý kiến thẩm định',
          ],
          8: [null, null, null, 'Số lượng', 'Đơn giá', 'Thành tiền', 'Số lượng', 'Đơn giá', 'Thành tiền'],
          9: ['A', 'B', 'C', 1, 2, '3=1x2', 4, 5, '6=4x5', '7=3-6', 8],
          10: sums(10, 'I', 'Gian hàng', (letter) => `=SUM(${letter}11:${letter}13)`),
          11: line(
            11,
            '1',
            'Thuê mặt bằng gian hàng',
            'gian',
            [10, 16500],
            [8, 16500],
            'Theo số đơn vị đăng ký',
          ),
          12: line(
            12,
            '2',
            'Thiết kế, thi công khu chung',
            'm2',
            [90, 1850],
            [72, 1700],
            'Báo giá thấp nhất',
          ),
          13: line(13, '3', 'Điện, nước, internet', 'gói', [1, 9800], [1, 9800], null),
          14: sums(14, 'II', 'Vận chuyển', (letter) => `=SUM(${letter}15:${letter}16)`),
          15: line(15, '1', 'Xe tải lạnh hai chiều', 'chuyến', [2, 34000], [2, 32500], 'Báo giá thấp nhất'),
          16: line(16, '2', 'Bốc xếp, lưu kho', 'tấn', [12, 650], [12, 650], null),
          17: sums(17, 'III', 'Quảng bá', (letter) => `=SUM(${letter}18:${letter}20)`),
          18: line(18, '1', 'Sản phẩm dùng thử', 'đơn vị', [10, 2500], [8, 2500], null),
          19: line(19, '2', 'Tờ gấp, túi giấy in mã QR', 'bộ', [2000, 12.5], [2000, 11], null),
          20: line(20, '3', 'Phóng sự đưa tin', 'tin', [2, 15000], [1, 15000], 'Trùng nội dung'),
          21: sums(21, null, 'Tổng cộng', (letter) => `=${letter}10+${letter}14+${letter}17`),
          22: ['Số thẩm định bằng chữ: Ba trăm chín mươi bốn triệu đồng chẵn.'],
          24: [null, 'Người thẩm định', null, null, null, null, null, 'Trưởng phòng'],
        },
        formats: { E: '#,##0.0', F: '#,##0', H: '#,##0.0', I: '#,##0', J: '#,##0' },
        merges: ['A4:K4', 'A5:K5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:F7', 'G7:I7', 'J7:J8', 'K7:K8', 'A22:K22'],
      },
    ],
  },
  expected: {
    'Tham dinh': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:K21',
          headerRows: [7, 8],
          indexRow: 9,
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
            K: 'note',
          },
          totalRows: [21],
          subtotalRows: [10, 14, 17],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
