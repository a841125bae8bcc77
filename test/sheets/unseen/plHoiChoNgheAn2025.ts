// Owns a trade promotion centre of November 2025: a booth at a fair in nghìn đồng, each line split between the budget and the firms; the goods on a second sheet.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  what: string,
  unit: string,
  count: number,
  price: number,
  firms: number,
  note: string,
): Content[] => ['-', what, unit, count, price, `=D${row}*E${row}`, `=F${row}-H${row}`, firms, note];
const group = (number: string, what: string, first: number, last: number): Content[] => [
  number,
  what,
  null,
  null,
  null,
  ...['F', 'G', 'H'].map((letter) => `=SUM(${letter}${String(first)}:${letter}${String(last)})`),
];

export const plHoiChoNgheAn2025: SheetFixture = {
  book: {
    id: 'pl-hoi-cho-nghe-an-2025',
    language: 'vi',
    note: 'Trung tâm XTTM Nghệ An 11/2025: gian hàng hội chợ tại Hà Nội, 1.000đ ghi trong tiêu đề cột, tách ngân sách và doanh nghiệp; danh mục hàng là trang khác; sạch.',
    sheets: [
      {
        name: 'DT gian hang',
        rows: {
          1: ['SỞ CÔNG THƯƠNG NGHỆ AN'],
          2: ['TRUNG TÂM XÚC TIẾN THƯƠNG MẠI'],
          4: ['DỰ TOÁN THAM GIA HỘI CHỢ SẢN PHẨM OCOP VÀ ĐẶC SẢN VÙNG MIỀN TẠI HÀ NỘI'],
          5: ['(Từ ngày 19/11/2025 đến ngày 23/11/2025)'],
          7: [
            'Stt',
            'Khoản mục',
            'Đvt',
            'Khối lượng',
            'Đơn giá (1.000đ)',
            'Thành tiền (1.000đ)',
            'Trong đó',
            null,
            'Ghi chú',
          ],
          8: [null, null, null, null, null, null, 'Ngân sách hỗ trợ', 'Doanh nghiệp, HTX đóng góp'],
          9: group('I', 'Gian hàng', 10, 13),
          10: line(10, 'Thuê mặt bằng gian tiêu chuẩn 3m x 3m', 'gian', 4, 14500, 29000, 'Báo giá BTC'),
          11: line(11, 'Thiết kế, dàn dựng gian chung', 'm2', 36, 1350, 0, 'Báo giá'),
          12: line(12, 'Thuê tủ mát', 'cái', 3, 1200, 1800, 'Báo giá'),
          13: line(13, 'Tiền điện, vệ sinh', 'gian', 4, 600, 0, 'Báo giá BTC'),
          14: group('II', 'Vận chuyển, quảng bá', 15, 17),
          15: line(15, 'Xe tải chở hàng Vinh - Hà Nội (2 lượt)', 'lượt', 2, 7800, 7800, 'Báo giá'),
          16: line(16, 'In tờ rơi', 'tờ', 3000, 2.5, 0, 'Báo giá'),
          17: line(17, 'Túi giấy in biểu trưng', 'cái', 800, 11, 4400, 'Báo giá'),
          18: group('III', 'Cán bộ đi theo', 19, 20),
          19: line(19, 'Phụ cấp lưu trú (4 người x 7 ngày)', 'ngày', 28, 300, 0, 'Quy chế chi tiêu'),
          20: line(20, 'Vé tàu khứ hồi', 'vé', 4, 980, 0, 'Theo vé'),
          21: [null, 'CỘNG', null, null, null, '=F9+F14+F18', '=G9+G14+G18', '=H9+H14+H18'],
          22: [
            'Số tiền đề nghị ngân sách hỗ trợ (bằng chữ): Một trăm mười ba triệu tám trăm hai mươi nghìn đồng.',
          ],
          24: [null, 'Phòng Xúc tiến', null, null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { E: '#,##0.0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: [
          'A4:I4',
          'A5:I5',
          'A7:A8',
          'B7:B8',
          'C7:C8',
          'D7:D8',
          'E7:E8',
          'F7:F8',
          'G7:H7',
          'I7:I8',
          'A22:I22',
        ],
      },
      {
        name: 'Hang hoa',
        rows: {
          2: ['DANH MỤC HÀNG HÓA TRƯNG BÀY'],
          4: ['TT', 'Đơn vị', 'Mặt hàng', 'Quy cách', 'Hạng OCOP'],
          5: [1, 'HTX Tương Nam Đàn', 'Tương sa', 'Chai 500ml', '4 sao'],
          6: [2, 'HKD Giò bê Nam Nghĩa', 'Giò bê', 'Gói 500g', '3 sao'],
          7: [3, 'Công ty TNHH Trà hoa vàng', 'Trà hoa vàng', 'Hộp 50g', '4 sao'],
          8: [4, 'HTX Thổ cẩm Hoa Tiến', 'Khăn thổ cẩm', 'Chiếc', '4 sao'],
        },
        merges: ['A2:E2'],
      },
    ],
  },
  dates: { from: '2025-11-19', to: '2025-11-23', document: '2025-10-30' },
  expected: {
    'DT gian hang': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I21',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'amount.budget',
            H: 'amount.contribution',
            I: 'note',
          },
          totalRows: [21],
          subtotalRows: [9, 14, 18],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
    'Hang hoa': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
