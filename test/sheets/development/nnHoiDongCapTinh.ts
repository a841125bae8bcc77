// Owns a provincial agriculture department of November 2025: two meetings of the OCOP council, with the timetable and the list of products.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const COUNCIL = 'TT 55/2023/TT-BTC, TT 03/2023/TT-BTC';
const TRAVEL = 'TT 40/2017/TT-BTC, TT 12/2025/TT-BTC';
const QUOTE = 'Báo giá';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  count: number,
  price: number,
  basis: string,
): Content[] => [number, what, unit, count, 2, price, `=D${row}*E${row}*F${row}`, basis];
const group = (number: string, what: string, from: number, to: number): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  `=SUM(G${from}:G${to})`,
];

const PRODUCTS = [
  ['Hạt điều rang muối', 'HTX Điều Phước Bình', 'Phường Phước Bình', 'Thực phẩm', 82, '4 sao', 1],
  ['Tiêu sọ hữu cơ', 'HTX Tiêu Lộc Quang', 'Xã Lộc Quang', 'Gia vị', 76.5, '4 sao', 1],
  ['Mít sấy', 'Công ty TNHH Vị Quê', 'Xã Đồng Phú', 'Thực phẩm', 68, '3 sao', 1],
  ['Cà phê rang xay', 'HTX Bom Bo', 'Xã Bom Bo', 'Đồ uống', 71, '4 sao', 1],
  ['Rượu cần', 'Tổ hợp tác Sóc Bom Bo', 'Xã Bom Bo', 'Đồ uống', 63.5, '3 sao', 1],
  ['Nấm mối đen', 'HTX Nấm Chơn Thành', 'Phường Chơn Thành', 'Thực phẩm', 66, '3 sao', 1],
  ['Bột nghệ', 'Cơ sở Tám Nghệ', 'Xã Nha Bích', 'Dược liệu', 59, '3 sao', 1],
  ['Bưởi da xanh', 'HTX Bưởi Tân Triều', 'Phường Tân Triều', 'Thực phẩm', 84, '4 sao', 2],
  ['Sầu riêng Xuân Lập', 'HTX Xuân Lập', 'Phường Xuân Lập', 'Thực phẩm', 73, '4 sao', 2],
  ['Thanh long ruột đỏ', 'HTX Thanh long Xuân Lộc', 'Xã Xuân Lộc', 'Thực phẩm', 67.5, '3 sao', 2],
  ['Trà ổi', 'Hộ kinh doanh Út Hoa', 'Xã Cẩm Mỹ', 'Đồ uống', 61, '3 sao', 2],
  ['Bánh đa nem', 'Cơ sở Hương Quê', 'Xã Gia Kiệm', 'Thực phẩm', 58.5, '3 sao', 2],
  ['Gốm men trầm', 'Công ty TNHH Gốm Biên', 'Phường Biên Hòa', 'Thủ công mỹ nghệ', 79, '4 sao', 2],
  ['Cá lăng một nắng', 'HTX Thủy sản Trị An', 'Xã Trị An', 'Thực phẩm', 64, '3 sao', 2],
] as const;

export const nnHoiDongCapTinh: SheetFixture = {
  book: {
    id: 'nn-hoi-dong-cap-tinh',
    language: 'vi',
    note: 'Sở NN&MT Đồng Nai tháng 11/2025: hội đồng OCOP hai đợt, căn cứ theo dòng, bằng chữ dưới bảng; kèm lịch họp và danh sách sản phẩm; sạch.',
    sheets: [
      {
        name: 'Dự toán HĐ',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, 'Đồng Nai, ngày 20 tháng 10 năm 2025'],
          5: ['DỰ TOÁN KINH PHÍ'],
          6: ['Tổ chức Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh năm 2025 (02 đợt)'],
          7: ['Đợt 1 ngày 13/11/2025; đợt 2 ngày 27/11/2025'],
          8: [null, null, null, null, null, null, null, '(đơn vị tính: đồng)'],
          9: ['TT', 'Nội dung chi', 'Đơn vị', 'Số lượng', 'Số đợt', 'Mức chi', 'Thành tiền', 'Căn cứ'],
          10: group('I', 'Hội đồng đánh giá, phân hạng', 11, 14),
          11: line(11, '1', 'Chủ tịch hội đồng', 'người', 1, 1500000, COUNCIL),
          12: line(12, '2', 'Phó Chủ tịch, thành viên hội đồng', 'người', 10, 1200000, COUNCIL),
          13: line(13, '3', 'Thư ký hội đồng', 'người', 2, 300000, COUNCIL),
          14: line(14, '4', 'Đại biểu được mời', 'người', 8, 150000, COUNCIL),
          15: group('II', 'Tổ tư vấn giúp việc Hội đồng', 16, 17),
          16: line(16, '1', 'Tổ trưởng', 'người', 1, 800000, COUNCIL),
          17: line(17, '2', 'Thành viên', 'người', 6, 600000, COUNCIL),
          18: group('III', 'Kiểm tra thực tế tại cơ sở', 19, 20),
          19: line(19, '1', 'Phụ cấp lưu trú (7 người x 3 ngày)', 'người/ngày', 21, 200000, TRAVEL),
          20: line(20, '2', 'Thuê xe 16 chỗ', 'ngày', 3, 2600000, QUOTE),
          21: group('IV', 'Chi khác', 22, 24),
          22: line(22, '1', 'Nước uống (28 người x 2 buổi)', 'người/buổi', 56, 20000, TRAVEL),
          23: line(23, '2', 'Photo, đóng quyển hồ sơ sản phẩm', 'quyển', 30, 85000, QUOTE),
          24: line(24, '3', 'Mua mẫu sản phẩm thử cảm quan', 'mẫu', 7, 150000, QUOTE),
          25: [null, 'TỔNG CỘNG (I+II+III+IV)', null, null, null, null, '=G10+G15+G18+G21'],
          26: ['Bằng chữ: Bảy mươi hai triệu tám trăm bốn mươi nghìn đồng./.'],
          28: ['NGƯỜI LẬP', null, null, 'CHI CỤC TRƯỞNG', null, null, 'GIÁM ĐỐC'],
          34: ['Bùi Thị Hậu', null, null, 'Trịnh Xuân Quang', null, null, 'Nguyễn Thành Nhơn'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A1:C1', 'A2:C2', 'E1:H1', 'E2:H2', 'E3:H3', 'A5:H5', 'A6:H6', 'A7:H7', 'A26:H26'],
      },
      {
        name: 'Lịch họp',
        rows: {
          1: ['LỊCH HỌP HỘI ĐỒNG'],
          3: ['Thời gian', 'Nội dung', 'Người thực hiện', 'Địa điểm'],
          4: ['07h30 - 08h00', 'Đón tiếp đại biểu', 'Văn phòng Sở', 'Hội trường A'],
          5: ['08h00 - 08h15', 'Công bố quyết định thành lập Hội đồng', 'Thư ký', 'Hội trường A'],
          6: ['08h15 - 11h00', 'Chủ thể trình bày, Hội đồng chấm điểm', 'Chủ tịch hội đồng', 'Hội trường A'],
          7: ['13h30 - 16h00', 'Thử cảm quan, thảo luận', 'Thành viên hội đồng', 'Phòng họp 2'],
          8: ['16h00 - 16h30', 'Thông qua biên bản', 'Thư ký', 'Phòng họp 2'],
        },
        merges: ['A1:D1'],
      },
      {
        name: 'DS sản phẩm',
        rows: {
          1: ['DANH SÁCH SẢN PHẨM THAM GIA ĐÁNH GIÁ, PHÂN HẠNG NĂM 2025'],
          3: [
            'STT',
            'Tên sản phẩm',
            'Chủ thể',
            'Xã, phường',
            'Ngành hàng',
            'Điểm tự đánh giá',
            'Hạng đăng ký',
            'Đợt',
          ],
          ...down(4, PRODUCTS, (row, product) => [row - 3, ...product]),
        },
        merges: ['A1:H1'],
      },
    ],
  },
  dates: { from: '2025-11-13', to: '2025-11-27', document: '2025-10-20' },
  expected: {
    'Dự toán HĐ': {
      kind: 'estimate',
      tables: [
        {
          range: 'A9:H25',
          headerRows: [9, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'basis',
          },
          totalRows: [25],
          subtotalRows: [10, 15, 18, 21],
          lines: 11,
        },
      ],
      outside: [],
      findings: [],
    },
    'Lịch họp': { kind: 'other', tables: [], outside: [], findings: [] },
    'DS sản phẩm': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
