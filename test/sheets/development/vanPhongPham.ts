// Owns a flat list of stationery with slips of the pen in the headings and one price typed as text.
import type { SheetFixture } from '../fixture.ts';

const line = (row: number, goods: string, unit: string, quantity: number, price: number) => [
  row - 5,
  goods,
  unit,
  quantity,
  price,
  `=D${row}*E${row}`,
];

export const vanPhongPham: SheetFixture = {
  book: {
    id: 'van-phong-pham',
    language: 'vi',
    note: 'Hạt quản lý đường bộ: đầu đề gõ sai dấu (Nôi dung, Đơn gía, Thanh tiền); một đơn giá ghi dạng chữ và thành tiền dòng đó gõ tay.',
    sheets: [
      {
        name: 'VPP quy 2',
        rows: {
          1: ['Hạt quản lý đường bộ số 3'],
          2: ['DỰ TOÁN VĂN PHÒNG PHẨM QUÝ II NĂM 2017'],
          3: ['Theo báo giá của Nhà sách ngày 20/3/2017'],
          4: [null, null, null, null, null, 'đvt: đồng'],
          5: ['STT', 'Nôi dung', 'ĐVT', 'Sô lượng', 'Đơn gía', 'Thanh tiền'],
          6: line(6, 'Giấy A4 70 gsm', 'ream', 60, 62000),
          7: line(7, 'Bút bi', 'hộp', 12, 55000),
          8: line(8, 'Mực máy in', 'hộp', 8, 980000),
          9: [4, 'Bìa còng 7 cm', 'cái', 40, '38.000', 1520000],
          10: line(10, 'Sổ công văn', 'quyển', 6, 45000),
          11: line(11, 'Kẹp bướm các loại', 'hộp', 25, 14000),
          12: line(12, 'Pin điều khiển', 'vỉ', 10, 22000),
          13: line(13, 'Băng keo', 'cuộn', 30, 9500),
          14: [null, 'Cộng:', null, null, null, '=SUM(F6:F13)'],
          16: [null, 'Người đề nghị', null, null, 'Hạt trưởng'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A2:F2', 'A3:F3'],
      },
    ],
  },
  expected: {
    'VPP quy 2': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:F14',
          headerRows: [5, 5],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [14],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['cell.textNumber error E9', 'formula.constant warning F9'],
    },
  },
};
