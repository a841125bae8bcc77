// Owns a city economy room's small estimate of its OCOP council, May 2025: how a sum comes about told in words, beside the marks of seven members; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Product = readonly [name: string, owner: string, marks: readonly number[]];

const PRODUCTS: readonly Product[] = [
  ['Chôm chôm sấy dẻo', 'HTX Trái cây Bình Lộc', [68, 71, 66.5, 70, 69, 72, 67]],
  ['Nấm mối đen', 'HTX Nấm Bảo Quang', [74, 76, 73.5, 75, 72, 77, 74]],
  ['Rượu sâm đất', 'Cơ sở Bảy Rảnh', [51, 49.5, 52, 54, 50, 53, 51]],
  ['Tinh dầu sả chanh', 'Hộ kinh doanh Diệu Hiền', [62, 64, 60, 63.5, 61, 65, 62]],
  ['Bánh in đậu xanh', 'Cơ sở Tân Hưng', [57, 55, 58, 56.5, 59, 54, 57]],
  ['Chả lụa chay', 'Cơ sở Thiện Duyên', [46, 48, 47, 51, 49, 45, 48]],
];
const item = (number: number, what: string, how: string, sum: string, code: string): Content[] => [
  number,
  what,
  how,
  sum,
  code,
];

export const pgHopHoiDongThanhPho: SheetFixture = {
  book: {
    id: 'pg-hop-hoi-dong-thanh-pho',
    language: 'vi',
    note: 'Phòng Kinh tế TP Long Khánh 5/2025: dự toán một phiên họp, cách tính viết thành lời, công thức nhân số trong ô tiền; trang điểm của bảy thành viên và trang mời họp; sạch.',
    sheets: [
      {
        name: 'Du toan',
        rows: {
          1: ['UBND THÀNH PHỐ LONG KHÁNH'],
          2: ['PHÒNG KINH TẾ'],
          4: ['DỰ TOÁN HỌP HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP THÀNH PHỐ ĐỢT 1 NĂM 2025'],
          5: ['Ngày họp: 27/5/2025'],
          7: ['Số TT', 'Khoản mục', 'Cách tính', 'Số tiền (đồng)', 'Nguồn'],
          8: item(1, 'Chủ tịch Hội đồng', '01 người x 1.000.000 đ', '=1*1000000', 'CTMTQG NTM'),
          9: item(2, 'Thành viên Hội đồng', '06 người x 800.000 đ', '=6*800000', 'CTMTQG NTM'),
          10: item(3, 'Thư ký', '02 người x 300.000 đ', '=2*300000', 'CTMTQG NTM'),
          11: item(4, 'Đại biểu mời', '08 người x 150.000 đ', '=8*150000', 'CTMTQG NTM'),
          12: item(5, 'In phiếu chấm, tài liệu', '17 bộ x 45.000 đ', '=17*45000', 'NS thành phố'),
          13: item(6, 'Mua mẫu sản phẩm chấm', '06 sản phẩm x 240.000 đ', '=6*240000', 'NS thành phố'),
          14: item(7, 'Trang trí, băng rôn', '01 bộ x 600.000 đ', '=1*600000', 'NS thành phố'),
          15: ['Tổng số', null, null, '=SUM(D8:D14)'],
          16: ['(Mười triệu bốn trăm lẻ năm ngàn đồng)'],
          18: [null, 'Người lập', null, 'Trưởng phòng'],
        },
        formats: { D: '#,##0' },
        merges: ['A4:E4', 'A5:E5', 'A15:C15', 'A16:E16'],
      },
      {
        name: 'Diem',
        rows: {
          1: ['BẢNG TỔNG HỢP ĐIỂM CỦA THÀNH VIÊN HỘI ĐỒNG'],
          3: [
            'TT',
            'Sản phẩm',
            'Chủ thể',
            'Điểm của thành viên',
            null,
            null,
            null,
            null,
            null,
            null,
            'Điểm TB',
            'Xếp hạng',
          ],
          4: [null, null, null, 'TV1', 'TV2', 'TV3', 'TV4', 'TV5', 'TV6', 'TV7'],
          ...down(5, PRODUCTS, (row, [name, owner, marks]) => [
            row - 4,
            name,
            owner,
            ...marks,
            `=ROUND(AVERAGE(D${row}:J${row}),2)`,
            `=IF(K${row}>=90,"5 sao",IF(K${row}>=70,"4 sao",IF(K${row}>=50,"3 sao","Không đạt")))`,
          ]),
          12: ['Sản phẩm từ 70 điểm chuyển hồ sơ lên tỉnh.'],
        },
        formats: { K: '0.00' },
        merges: ['A1:L1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:J3', 'K3:K4', 'L3:L4'],
      },
      {
        name: 'Moi hop',
        rows: {
          1: ['Thành phần mời'],
          2: ['Sở Khoa học và Công nghệ', 'Phòng Quản lý chuyên ngành', 'giấy mời gửi 19/5'],
          3: ['Sở Công Thương', 'Trung tâm khuyến công', 'đã xác nhận'],
          4: ['Hội Phụ nữ, Hội Nông dân', 'Lãnh đạo', null],
        },
      },
    ],
  },
  dates: { from: '2025-05-27', to: '2025-05-27', document: '2025-05-15' },
  expected: {
    'Du toan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:E15',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', D: 'amount', E: 'fundingSource' },
          totalRows: [15],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
    Diem: { kind: 'other', tables: [], outside: [], findings: [] },
    'Moi hop': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
