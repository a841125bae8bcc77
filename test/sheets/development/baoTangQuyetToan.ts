// Owns a provincial museum of 2017 that settles one exhibition: received, settled, and the difference with its reasons; .xls.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const item = (
  row: number,
  number: string,
  what: string,
  had: number,
  used: number,
  why: string | null,
): Content[] => [number, what, had, used, `=D${row}-C${row}`, why];

export const baoTangQuyetToan: SheetFixture = {
  book: {
    id: 'bao-tang-quyet-toan',
    language: 'vi',
    note: 'Bảo tàng tỉnh 2017: quyết toán một trưng bày, chênh lệch và nguyên nhân; sạch.',
    sheets: [
      {
        name: 'QT trung bay',
        rows: {
          1: ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
          2: ['BẢO TÀNG TỈNH'],
          4: ['BẢNG QUYẾT TOÁN KINH PHÍ TRƯNG BÀY CHUYÊN ĐỀ "DI SẢN VĂN HÓA BIỂN ĐẢO"'],
          5: ['Năm 2017'],
          6: [null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: [
            'Số TT',
            'Nội dung công việc',
            'Kinh phí được cấp',
            'Số đề nghị quyết toán',
            'Chênh lệch',
            'Nguyên nhân',
          ],
          8: ['A', 'B', 1, 2, '3=2-1', 'C'],
          9: ['I', 'Chuẩn bị trưng bày', '=SUM(C10:C12)', '=SUM(D10:D12)', '=SUM(E10:E12)', null],
          10: item(10, '1', 'Sưu tầm, mượn hiện vật', 35000000, 33800000, 'Mượn ít hơn 04 hiện vật'),
          11: item(11, '2', 'Chụp, in phóng ảnh', 48000000, 48000000, null),
          12: item(12, '3', 'Thiết kế maket', 15000000, 15000000, null),
          13: ['II', 'Thi công', '=SUM(C14:C16)', '=SUM(D14:D16)', '=SUM(E14:E16)', null],
          14: item(14, '1', 'Tủ, bục trưng bày', 96000000, 95450000, 'Theo giá trúng thầu'),
          15: item(15, '2', 'Ánh sáng', 27500000, 28200000, 'Phát sinh 02 đèn rọi'),
          16: item(16, '3', 'Vận chuyển', 12000000, 11640000, null),
          17: ['III', 'Khai mạc', '=SUM(C18:C19)', '=SUM(D18:D19)', '=SUM(E18:E19)', null],
          18: item(18, '1', 'Giấy mời, tờ gấp', 8500000, 8500000, null),
          19: item(19, '2', 'Nước uống đại biểu', 2000000, 1860000, null),
          20: [null, 'Tổng cộng', '=C9+C13+C17', '=D9+D13+D17', '=E9+E13+E17', null],
          22: [null, 'Kế toán', null, null, 'Giám đốc'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0' },
        merges: ['A4:F4', 'A5:F5'],
      },
    ],
  },
  asXls: true,
  expected: {
    'QT trung bay': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:F20',
          headerRows: [7, 7],
          indexRow: 8,
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'received', D: 'settled', E: 'difference', F: 'note' },
          totalRows: [20],
          subtotalRows: [9, 13, 17],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
