// Owns a science department's estimate of a technology market, 2019: spending with a provision of 5 % under the groups, then what the booths bring; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  [count, days]: readonly [number, number],
  price: number,
  note: string | null = null,
): Content[] => [number, what, unit, count, days, price, `=D${row}*E${row}*F${row}`, note];
const sum = (number: string | null, what: string, formula: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  formula,
];

export const piChoCongNghe2019: SheetFixture = {
  book: {
    id: 'pi-cho-cong-nghe-2019',
    language: 'vi',
    note: 'Sở KH&CN Cần Thơ 2019: dự toán chợ công nghệ và thiết bị, dự phòng 5 % sau dòng cộng, bằng chữ, bảng thu gian hàng ở dưới cùng trang; trang sơ đồ gian hàng; sạch.',
    sheets: [
      {
        name: 'Techmart',
        rows: {
          1: ['UBND THÀNH PHỐ CẦN THƠ', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN THU, CHI TỔ CHỨC CHỢ CÔNG NGHỆ VÀ THIẾT BỊ VÙNG ĐỒNG BẰNG SÔNG CỬU LONG NĂM 2019'],
          5: ['Từ ngày 26/9/2019 đến ngày 29/9/2019'],
          7: ['I. PHẦN CHI', null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          8: ['TT', 'Khoản mục', 'ĐVT', 'Khối lượng', 'Số ngày', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          9: sum('A', 'Mặt bằng, gian hàng', '=SUM(G10:G13)'),
          10: line(10, 1, 'Thuê mặt bằng trung tâm hội chợ', 'm2', [2400, 4], 9500, 'Hợp đồng nguyên tắc'),
          11: line(11, 2, 'Dựng gian hàng tiêu chuẩn 3 m x 3 m', 'gian', [110, 1], 1650000),
          12: line(12, 3, 'Điện, nước', 'ngày', [1, 4], 6200000, 'Thanh toán thực tế'),
          13: line(13, 4, 'Bảo vệ ngày đêm', 'người', [8, 5], 350000),
          14: sum('B', 'Khai mạc, truyền thông', '=SUM(G15:G18)'),
          15: line(15, 1, 'Sân khấu, âm thanh, ánh sáng', 'trọn gói', [1, 1], 48000000),
          16: line(16, 2, 'Pano, băng rôn đường phố', 'tấm', [65, 1], 420000),
          17: line(17, 3, 'Phóng sự truyền hình', 'kỳ', [3, 1], 12000000),
          18: line(18, 4, 'Giấy mời, thẻ ra vào', 'cái', [1500, 1], 4500),
          19: sum('C', 'Trình diễn, kết nối cung cầu', '=SUM(G20:G22)'),
          20: line(20, 1, 'Hỗ trợ vận chuyển thiết bị trình diễn', 'đơn vị', [18, 1], 3000000),
          21: line(21, 2, 'Phòng kết nối, máy tính, mạng', 'phòng', [4, 4], 1200000),
          22: line(22, 3, 'In danh mục công nghệ chào bán', 'cuốn', [600, 1], 62000),
          23: sum(null, 'Cộng (A+B+C)', '=G9+G14+G19'),
          24: sum('D', 'Dự phòng 5%', '=ROUND(G23*5%,0)'),
          25: sum(null, 'TỔNG CHI', '=G23+G24'),
          26: ['Bằng chữ: Năm trăm sáu mươi sáu triệu chín trăm bốn mươi bảy nghìn năm trăm đồng.'],
          28: ['II. PHẦN THU TỪ ĐƠN VỊ THAM GIA', null, null, null, null, 'Đơn vị tính: đồng'],
          29: ['TT', 'Loại gian hàng', 'Số gian', 'Mức thu (đồng/gian)', 'Thành tiền', 'Đối tượng'],
          30: [1, 'Gian tiêu chuẩn', 62, 4000000, '=C30*D30', 'Doanh nghiệp'],
          31: [2, 'Gian góc hai mặt', 14, 5500000, '=C31*D31', 'Doanh nghiệp'],
          32: [3, 'Gian viện, trường', 34, 1500000, '=C32*D32', 'Giảm 62,5%'],
          33: [null, 'TỔNG THU', '=SUM(C30:C32)', null, '=SUM(E30:E32)'],
          35: ['Phần chênh lệch đề nghị ngân sách thành phố cấp.'],
          37: [null, 'Văn phòng Sở', null, null, null, 'Giám đốc'],
        },
        formats: { F: '#,##0', G: '#,##0', 'D30:E33': '#,##0' },
        merges: ['E1:H1', 'E2:H2', 'A4:H4', 'A5:H5', 'A7:G7', 'A26:H26', 'A28:E28', 'A35:H35'],
      },
      {
        name: 'So do',
        rows: {
          1: ['SƠ ĐỒ GIAN HÀNG (tầng trệt)'],
          2: ['Dãy', 1, 2, 3, 4, 5],
          3: ['A', 'ĐH Cần Thơ', 'ĐH Cần Thơ', 'Viện Lúa', 'Viện Cây ăn quả', 'Trống'],
          4: ['B', 'Cty Bùi Văn Ngọ', 'Cty Bùi Văn Ngọ', 'Cơ khí Long An', 'Trống', 'Sở An Giang'],
          5: ['C', 'Sở Hậu Giang', 'Sở Sóc Trăng', 'Sở Kiên Giang', 'Lối đi', 'Lối đi'],
        },
      },
    ],
  },
  dates: { from: '2019-09-26', to: '2019-09-29', document: '2019-07-15' },
  expected: {
    Techmart: {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H25',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'note',
          },
          totalRows: [25],
          subtotalRows: [9, 14, 19, 23],
          lines: 12,
        },
        {
          range: 'A29:F33',
          headerRows: [29, 29],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'quantity', D: 'price', E: 'amount' },
          totalRows: [33],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    'So do': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
