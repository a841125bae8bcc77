// Owns a district traditional medicine association of 2022 that types its figures: the grand total is not the sum of its lines.
import type { SheetFixture } from '../fixture.ts';

export const hoiDongYTongSai: SheetFixture = {
  book: {
    id: 'hoi-dong-y-tong-sai',
    language: 'vi',
    note: 'Hội Đông y huyện 2022: số gõ tay; tổng cộng sai.',
    sheets: [
      {
        name: 'KP 2022',
        rows: {
          1: ['HỘI ĐÔNG Y HUYỆN'],
          2: ['DỰ TOÁN KHÁM, CẤP THUỐC MIỄN PHÍ NGÀY THẦY THUỐC 27/02/2022'],
          4: ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          5: [1, 'Thuốc thang', 'thang', 300, 45000, 13500000, 'Báo giá'],
          6: [2, 'Cao dán', 'hộp', 150, 60000, 9000000, 'Báo giá'],
          7: [3, 'Kim châm cứu', 'hộp', 20, 85000, 1700000, 'Báo giá'],
          8: [4, 'Thuê xe', 'chuyến', 2, 1400000, 2800000, 'Báo giá'],
          9: [5, 'Băng rôn', 'tấm', 4, 350000, 1400000, 'Báo giá'],
          10: [null, 'Tổng cộng', null, null, null, 27400000, null],
          12: [null, 'Kế toán', null, null, 'Chủ tịch Hội'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A2:G2'],
      },
    ],
  },
  expected: {
    'KP 2022': {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:G10',
          headerRows: [4, 4],
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
          totalRows: [10],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: ['sum.total error F10'],
    },
  },
};
