// Owns the estimate of a class of March 2026 on a form of 2014 whose tree is the budget index: mục rows sum their tiểu mục.
// Invariant: one mistake: a tiểu mục that the index does not have.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const item = (code: number, what: string, formula: string): Content[] => [
  code,
  null,
  what,
  null,
  null,
  null,
  null,
  formula,
];
const line = (
  row: number,
  code: number,
  what: string,
  unit: string,
  count: number,
  days: number,
  price: number,
  note: string | null = null,
): Content[] => [null, code, what, unit, count, days, price, `=E${row}*F${row}*G${row}`, note];

export const pvMucTieuMucCu: SheetFixture = {
  book: {
    id: 'pv-muc-tieu-muc-cu',
    language: 'vi',
    note: 'chép biểu 2014: cây theo Mục, Tiểu mục, không có cột TT; một tiểu mục gõ nhầm 6662 cho bồi dưỡng giảng viên.',
    sheets: [
      {
        name: 'DT muc',
        rows: {
          1: ['Đơn vị: Sở Khoa học và Công nghệ', null, null, null, null, null, 'Chương: 417'],
          2: ['Mã số ĐVQHNS:                   ', null, null, null, null, null, 'Loại 340 - Khoản 341'],
          4: ['DỰ TOÁN CHI THEO MỤC LỤC NGÂN SÁCH'],
          5: ['Lớp tập huấn sở hữu trí tuệ cho chủ thể OCOP tại xã Xuân Lộc, ngày 19/3/2026 (50 học viên)'],
          6: [null, null, null, null, null, null, null, 'ĐVT: Đồng'],
          7: ['Mục', 'Tiểu', 'Nội dung chi', 'Đơn vị', 'Số', 'Số ngày', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          8: [null, 'mục', null, 'tính', 'lượng', '(buổi)'],
          9: item(6550, 'Vật tư văn phòng', '=SUM(H10:H10)'),
          10: line(10, 6551, 'Văn phòng phẩm', 'bộ', 50, 1, 12000, 'Báo giá'),
          11: item(6650, 'Hội nghị', '=SUM(H12:H16)'),
          12: line(12, 6651, 'In tài liệu', 'bộ', 50, 1, 30000, 'Báo giá'),
          13: line(13, 6662, 'Bồi dưỡng giảng viên', 'người/buổi', 1, 2, 1200000, 'NQ 180/2019/NQ-HĐND'),
          14: line(14, 6655, 'Thuê hội trường', 'ngày', 1, 1, 2500000, 'Báo giá'),
          15: line(15, 6657, 'Maket, trang trí', 'bộ', 1, 1, 800000, 'Báo giá'),
          16: line(16, 6699, 'Nước uống', 'người/buổi', 50, 2, 20000, 'NQ 90/2017/NQ-HĐND'),
          17: item(6700, 'Công tác phí', '=SUM(H18:H19)'),
          18: line(18, 6702, 'Phụ cấp lưu trú', 'người/ngày', 4, 1, 200000, 'NQ 90/2017/NQ-HĐND'),
          19: line(19, 6703, 'Tiền thuê phòng ngủ', 'người/ngày', 4, 1, 300000, 'NQ 90/2017/NQ-HĐND'),
          20: item(6750, 'Chi phí thuê mướn', '=SUM(H21:H21)'),
          21: line(21, 6751, 'Thuê xe 7 chỗ', 'chuyến', 1, 1, 2000000, 'Báo giá'),
          22: [null, null, 'Tổng cộng', null, null, null, null, '=H9+H11+H17+H20'],
          23: ['Ấn định số tiền: Mười ba triệu tám trăm nghìn đồng chẵn./.'],
          25: [null, null, 'Kế toán', null, null, null, 'Thủ trưởng đơn vị'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'H6:I6', 'A7:A8', 'C7:C8', 'G7:G8', 'H7:H8', 'I7:I8', 'A23:I23'],
      },
    ],
  },
  dates: { from: '2026-03-19', to: '2026-03-19', document: '2026-03-02' },
  expected: {
    'DT muc': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I22',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'factor',
            G: 'price',
            H: 'amount',
            I: 'note',
          },
          totalRows: [22],
          subtotalRows: [9, 11, 17, 20],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['budget.code error B13'],
    },
  },
};
