// Owns an estimate laid out by mục and tiểu mục: a tiểu mục under a foreign mục, and a lecturer on the wrong tiểu mục.
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  code: number,
  content: string,
  unit: string,
  quantity: number,
  times: number,
  price: number,
  basis: string,
) => [null, code, content, unit, quantity, times, price, `=E${row}*F${row}*G${row}`, basis];
const head = (code: number, name: string, from: number, to: number) => [
  code,
  null,
  name,
  null,
  null,
  null,
  null,
  `=SUM(H${from}:H${to})`,
];

export const theoMucTieuMuc: SheetFixture = {
  book: {
    id: 'theo-muc-tieu-muc',
    language: 'vi',
    note: 'Chi cục tiêu chuẩn: cây mục - tiểu mục thay cho số thứ tự, nghìn đồng; 6702 nằm trong mục 6650, thù lao giảng viên ghi vào 6657.',
    sheets: [
      {
        name: 'DT theo muc',
        rows: {
          1: ['CHI CỤC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG'],
          2: ['DỰ TOÁN CHI TIẾT THEO MỤC LỤC NGÂN SÁCH'],
          3: ['Hoạt động: tập huấn mã số mã vạch cho cơ sở sản xuất, ngày 27/3/2025'],
          4: [null, null, null, null, null, null, null, null, 'ĐVT: nghìn đồng'],
          5: [
            'Mục',
            'Tiểu mục',
            'Nội dung chi',
            'Đơn vị tính',
            'Số lượng',
            'Số buổi',
            'Mức chi',
            'Số tiền',
            'Căn cứ',
          ],
          6: head(6550, 'Vật tư văn phòng', 7, 7),
          7: line(7, 6551, 'Giấy, mực in văn phòng phẩm cơ quan', 'hộp', 4, 1, 350, 'Báo giá'),
          8: head(6650, 'Hội nghị', 9, 14),
          9: line(9, 6651, 'In tài liệu', 'bộ', 70, 1, 45, 'Báo giá'),
          10: line(10, 6657, 'Thù lao giảng viên', 'buổi', 1, 2, 1300, 'NQ 180/2019/NQ-HĐND'),
          11: line(11, 6655, 'Thuê hội trường', 'buổi', 1, 2, 1500, 'Báo giá'),
          12: line(
            12,
            6702,
            'Phụ cấp lưu trú cán bộ tổ chức lớp',
            'người/ngày',
            3,
            1,
            200,
            'NQ 90/2017/NQ-HĐND',
          ),
          13: line(13, 6657, 'Thuê máy chiếu, âm thanh', 'buổi', 1, 2, 600, 'Báo giá'),
          14: line(14, 6699, 'Nước uống học viên', 'người/buổi', 70, 2, 20, 'NQ 90/2017/NQ-HĐND'),
          15: head(6700, 'Công tác phí', 16, 16),
          16: line(16, 6704, 'Khoán công tác phí', 'người/tháng', 2, 1, 500, 'TT 40/2017/TT-BTC'),
          17: [null, null, 'Tổng cộng', null, null, null, null, '=H6+H8+H15'],
          19: [null, null, 'Đồng Nai, ngày 10 tháng 3 năm 2025'],
          20: [null, null, 'Kế toán', null, null, 'Chi cục trưởng'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['A2:I2', 'A3:I3'],
      },
    ],
  },
  expected: {
    'DT theo muc': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:I17',
          headerRows: [5, 5],
          unit: 'nghìn đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'factor',
            G: 'price',
            H: 'amount',
            I: 'basis',
          },
          totalRows: [17],
          subtotalRows: [6, 8, 15],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['budget.content warning B10', 'budget.code error B12'],
    },
  },
};
