// Owns a district finance office of March 2025 that appraises a neighbour's estimate: the request is the product, the appraised amount is not.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
  granted: number,
  why: string | null,
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`, granted, `=G${row}-F${row}`, why];

export const tckhThamDinhHoiThao: SheetFixture = {
  book: {
    id: 'tckh-tham-dinh-hoi-thao',
    language: 'vi',
    note: 'Phòng TC-KH huyện tháng 3/2025: đơn vị đề nghị, thẩm định, tăng giảm, lý do; số thẩm định không phải là tích; sạch.',
    sheets: [
      {
        name: 'Tham dinh',
        rows: {
          1: ['UBND HUYỆN TÂN KỲ', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['PHÒNG TÀI CHÍNH - KẾ HOẠCH', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['KẾT QUẢ THẨM ĐỊNH DỰ TOÁN HỘI NGHỊ GIAO THƯƠNG SẢN PHẨM ĐỊA PHƯƠNG'],
          5: ['(Kèm theo Tờ trình số 41/TTr-TCKH ngày 14/3/2025)'],
          6: [null, null, null, null, null, null, null, 'Đvt: đồng'],
          7: [
            'Số TT',
            'Nội dung',
            'ĐVT',
            'Số lượng',
            'Đơn giá',
            'Đơn vị đề nghị',
            'Thẩm định',
            'Tăng (+), giảm (-)',
            'Lý do',
          ],
          8: line(8, 1, 'Thuê hội trường', 'ngày', 1, 9000000, 7500000, 'Theo báo giá thấp nhất'),
          9: line(9, 2, 'In phông, băng rôn', 'm2', 60, 95000, 5700000, null),
          10: line(10, 3, 'Nước uống đại biểu', 'người/buổi', 240, 20000, 4000000, 'Giảm còn 200 lượt'),
          11: line(11, 4, 'Thuê gian hàng trưng bày', 'gian', 25, 1200000, 30000000, null),
          12: line(12, 5, 'Tuyên truyền trên đài huyện', 'tin', 6, 150000, 900000, null),
          13: [null, 'Tổng cộng', null, null, null, '=SUM(F8:F12)', '=SUM(G8:G12)', '=SUM(H8:H12)', null],
          15: ['Số tiền thẩm định bằng chữ: Bốn mươi tám triệu một trăm nghìn đồng.'],
          17: [null, 'CHUYÊN VIÊN THẨM ĐỊNH', null, null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'A15:I15'],
      },
    ],
  },
  expected: {
    'Tham dinh': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I13',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'amount',
            H: 'difference',
            I: 'note',
          },
          totalRows: [13],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
