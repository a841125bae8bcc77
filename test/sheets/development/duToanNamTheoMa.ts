// Owns a unit's yearly estimate: one code column, months as a factor, chapter and khoản told above the table.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  code: number,
  content: string,
  unit: string,
  quantity: number,
  months: number,
  price: number,
  note: string,
): Content[] => [row - 10, content, unit, quantity, months, price, `=D${row}*E${row}*F${row}`, code, note];

export const duToanNamTheoMa: SheetFixture = {
  book: {
    id: 'du-toan-nam-theo-ma',
    language: 'vi',
    note: 'Kế toán sở 2024: chương, loại, khoản ghi trên bảng, cột mã tiểu mục ở cuối, số tháng là thừa số; sạch.',
    sheets: [
      {
        name: 'DT2024',
        rows: {
          1: ['Đơn vị: SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
          2: ['Chương: 417', null, 'Loại: 340', 'Khoản: 341'],
          4: ['DỰ TOÁN CHI QUẢN LÝ HÀNH CHÍNH KHÔNG TỰ CHỦ NĂM 2024'],
          6: ['Căn cứ Nghị quyết 90/2017/NQ-HĐND, Thông tư 40/2017/TT-BTC và hợp đồng, báo giá đã ký'],
          7: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          9: [
            'STT',
            'Nội dung chi',
            'Đơn vị tính',
            'Số lượng',
            'Số tháng',
            'Mức chi',
            'Thành tiền',
            'Mã tiểu mục',
            'Ghi chú',
          ],
          11: line(11, 6501, 'Tiền điện', 'tháng', 1, 12, 7800000, 'thực tế năm 2023'),
          12: line(12, 6502, 'Tiền nước', 'tháng', 1, 12, 1350000, 'thực tế năm 2023'),
          13: line(13, 6551, 'Văn phòng phẩm', 'phòng', 7, 12, 600000, 'quy chế chi tiêu nội bộ'),
          14: line(14, 6603, 'Cước phí bưu chính', 'tháng', 1, 12, 1100000, 'hợp đồng bưu điện'),
          15: line(15, 6704, 'Khoán công tác phí', 'người', 9, 12, 500000, 'Thông tư 40/2017/TT-BTC'),
          16: line(16, 6757, 'Thuê lao động trong nước (tạp vụ)', 'người', 2, 12, 5200000, 'hợp đồng'),
          17: line(17, 6912, 'Sửa chữa thiết bị tin học', 'lần', 6, 1, 3500000, 'báo giá'),
          18: line(18, 7756, 'Phí, lệ phí', 'năm', 1, 1, 2400000, 'hóa đơn'),
          19: ['', 'TỔNG CỘNG', '', '', '', '', '=SUM(G11:G18)'],
          21: ['Ngày 05 tháng 12 năm 2023'],
          22: ['Kế toán', null, null, null, 'Chánh Văn phòng', null, 'Giám đốc'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:I4', 'A6:I6'],
      },
    ],
  },
  expected: {
    DT2024: {
      kind: 'estimate',
      tables: [
        {
          range: 'A9:I19',
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
            H: 'budgetSubItem',
            I: 'note',
          },
          totalRows: [19],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
