// Owns a political school's printing of textbooks, 2022: pages times copies times price a page, sum before tax, tax, sum after tax; the words say another hundred thousand.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const book = (
  row: number,
  number: number,
  title: string,
  size: string,
  pages: number,
  copies: number,
  price: number,
): Content[] => [number, title, size, pages, copies, price, `=D${row}*E${row}*F${row}`];
const piece = (
  row: number,
  number: number,
  title: string,
  size: string,
  count: number,
  price: number,
): Content[] => [number, title, size, 1, count, price, `=D${row}*E${row}*F${row}`];

export const pfInGiaoTrinh: SheetFixture = {
  book: {
    id: 'pf-in-giao-trinh',
    language: 'vi',
    note: 'Trường Chính trị 2022: in giáo trình, số trang x số bản x đơn giá trang, cộng trước thuế, thuế GTGT, cộng sau thuế; bằng chữ sai hàng trăm nghìn.',
    sheets: [
      {
        name: 'In 2022',
        rows: {
          1: ['TỈNH ỦY LÀO CAI', null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
          2: ['TRƯỜNG CHÍNH TRỊ TỈNH', null, null, null, 'Lào Cai, ngày 22 tháng 7 năm 2022'],
          4: ['DỰ TOÁN'],
          5: ['In giáo trình, tài liệu phục vụ các lớp trung cấp lý luận chính trị khai giảng tháng 9/2022'],
          7: [
            'STT',
            'Tên ấn phẩm',
            'Khổ, loại giấy',
            'Số trang',
            'Số bản',
            'Đơn giá (đồng/trang)',
            'Thành tiền (đồng)',
          ],
          8: ['A', 'In ruột'],
          9: book(9, 1, 'Triết học Mác - Lênin', '16 x 24, offset 70', 320, 450, 118),
          10: book(10, 2, 'Kinh tế chính trị', '16 x 24, offset 70', 284, 450, 118),
          11: book(11, 3, 'Lịch sử Đảng tỉnh Lào Cai (tóm tắt)', '14,5 x 20,5, offset 80', 196, 600, 105),
          12: book(12, 4, 'Kỹ năng lãnh đạo, quản lý', '16 x 24, offset 70', 248, 450, 118),
          13: ['B', 'Bìa, gia công'],
          14: piece(14, 1, 'Bìa 4 màu, couche 250, cán mờ', '16 x 24', 1350, 4200),
          15: piece(15, 2, 'Bìa 2 màu', '14,5 x 20,5', 600, 2900),
          16: piece(16, 3, 'Đóng gáy keo nhiệt', '-', 1950, 3500),
          17: [null, 'Cộng trước thuế', null, null, null, null, '=SUM(G9:G16)'],
          18: [null, 'Thuế GTGT 8%', null, null, null, null, '=ROUND(G17*8%,0)'],
          19: [null, 'Tổng cộng sau thuế', null, null, null, null, '=G17+G18'],
          20: ['Số tiền bằng chữ: Bảy mươi bảy triệu sáu trăm bảy mươi nghìn một trăm ba mươi sáu đồng'],
          22: [null, 'PHÒNG QLĐT VÀ NCKH', null, 'KẾ TOÁN', null, 'HIỆU TRƯỞNG'],
          27: [null, 'Sùng Thị Mai', null, 'Đặng Thu Thảo', null, 'Ngô Quang Trung'],
        },
        formats: { 'D9:G19': '#,##0' },
        merges: ['E1:G1', 'E2:G2', 'A4:G4', 'A5:G5', 'A20:G20'],
      },
      {
        name: 'Bao gia',
        rows: {
          1: ['TỔNG HỢP BÁO GIÁ (đồng/trang khổ 16 x 24)'],
          3: ['Cơ sở in', 'Giá chào', 'Thời gian giao'],
          4: ['Công ty CP In Lào Cai', 118, '15 ngày'],
          5: ['Nhà in Báo Yên Bái', 122, '20 ngày'],
          6: ['Xí nghiệp In Hoàng Liên', 125, '12 ngày'],
        },
        merges: ['A1:C1'],
      },
    ],
  },
  dates: { from: '2022-08-01', to: '2022-08-31', document: '2022-07-22' },
  expected: {
    'In 2022': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G19',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
          },
          totalRows: [19],
          subtotalRows: [17],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['words.total error A20'],
    },
    'Bao gia': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
