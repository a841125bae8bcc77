// Owns a pedagogical college's reading room of 2016: an estimate that takes its prices from a price list of the same book, last year's rows hidden.
// Invariant: clean; the list is no estimate, the hidden rows hold lines of nought that the sum covers.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (row: number, price: number, quantity: number): Content[] => [
  `=MAX(A$7:A${row - 1})+1`,
  `='Bang gia'!A${price}`,
  `='Bang gia'!C${price}`,
  quantity,
  `='Bang gia'!D${price}`,
  `=D${row}*E${row}`,
];

export const pwPhongDocSach2016: SheetFixture = {
  book: {
    id: 'pw-phong-doc-sach-2016',
    language: 'vi',
    note: 'Trường CĐ Sư phạm 2016: dự toán trang bị phòng đọc, số thứ tự là công thức, tên và giá lấy từ trang bảng giá, hai dòng năm trước ẩn; sạch.',
    sheets: [
      {
        name: 'Dutoan',
        rows: {
          1: ['UBND TỈNH KIÊN GIANG'],
          2: ['TRƯỜNG CAO ĐẲNG SƯ PHẠM'],
          4: ['DỰ TOÁN TRANG BỊ PHÒNG ĐỌC THƯ VIỆN NĂM 2016'],
          6: ['STT', 'TÊN THIẾT BỊ', 'ĐVT', 'SL', 'ĐƠN GIÁ', 'THÀNH TIỀN', 'GHI CHÚ'],
          7: [null, null, null, null, '(VNĐ)', '(VNĐ)'],
          8: line(8, 4, 12),
          9: line(9, 5, 48),
          10: line(10, 6, 0),
          11: line(11, 7, 0),
          12: line(12, 8, 6),
          13: line(13, 9, 1),
          14: line(14, 10, 2),
          15: [null, 'CỘNG', null, null, null, '=SUM(F8:F14)'],
          16: [null, 'LÀM TRÒN', null, null, null, '=ROUND(F15,-5)'],
          17: ['Số tiền bằng chữ: Một trăm hai mươi triệu bốn trăm nghìn đồng'],
          19: [null, 'P. QUẢN TRỊ THIẾT BỊ', null, null, 'HIỆU TRƯỞNG'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'G6:G7', 'A17:G17'],
        hiddenRows: [10, 11],
      },
      {
        name: 'Bang gia',
        rows: {
          1: ['BẢNG GIÁ THAM KHẢO THÁNG 4/2016'],
          3: ['Tên thiết bị', 'Quy cách', 'ĐVT', 'Giá (đ)', 'Nơi báo giá'],
          4: ['Bàn đọc 6 chỗ', '2,4 x 1,2 m', 'cái', 2850000, 'Cty Hòa Phát RG'],
          5: ['Ghế tựa gỗ cao su', 'G38', 'cái', 465000, 'Cty Hòa Phát RG'],
          6: ['Tủ phích 24 ngăn', 'sắt sơn', 'cái', 3200000, 'Cơ sở Tân Tiến'],
          7: ['Giá báo', 'inox', 'cái', 780000, 'Cơ sở Tân Tiến'],
          8: ['Kệ sách hai mặt', '5 tầng', 'cái', 4125000, 'Cty Hòa Phát RG'],
          9: ['Máy lạnh 2 HP', 'treo tường', 'bộ', 15380000, 'Điện máy Nguyễn Huệ'],
          10: ['Máy in thẻ nhựa', 'in một mặt', 'cái', 11875000, 'Điện máy Nguyễn Huệ'],
        },
        formats: { D: '#,##0' },
        merges: ['A1:E1'],
      },
    ],
  },
  expected: {
    Dutoan: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G16',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [15, 16],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
    'Bang gia': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
