// Owns an estimate whose quantities are only told in words; the total adds groups and their lines.
import type { SheetFixture } from '../fixture.ts';

export const dienGiai: SheetFixture = {
  book: {
    id: 'dien-giai',
    language: 'vi',
    note: 'Huyện đoàn: không có cột số lượng, đơn giá, chỉ có cột diễn giải bằng chữ; tổng cộng dùng SUM cả cột nên tính trùng nhóm và dòng con.',
    sheets: [
      {
        name: 'Hè 2018',
        rows: {
          1: ['HUYỆN ĐOÀN THỐNG NHẤT'],
          2: ['BAN THƯỜNG VỤ'],
          4: ['DỰ TOÁN KINH PHÍ HOẠT ĐỘNG HÈ NĂM 2018'],
          5: [null, null, null, 'Đơn vị tính: đồng'],
          6: ['STT', 'Nội dung', 'Diễn giải', 'Kinh phí', 'Ghi chú'],
          7: ['I', 'Lễ ra quân', null, '=D8+D9+D10'],
          8: ['1', 'Nước uống', '300 người x 10.000 đồng', 3000000],
          9: ['2', 'Băng rôn, phông', '6 tấm x 350.000 đồng', 2100000, 'báo giá'],
          10: ['3', 'Hỗ trợ xe các xã', '10 xã x 200.000 đồng', 2000000],
          11: ['II', 'Chiến dịch tình nguyện', null, '=D12+D13+D14'],
          12: ['1', 'Sơn sửa nhà cho hộ nghèo', '02 nhà x 12.000.000 đồng', 24000000, 'báo giá'],
          13: ['2', 'Áo tình nguyện', '120 áo x 95.000 đồng', 11400000, 'báo giá'],
          14: ['3', 'Thuốc y tế', 'trọn gói', 1500000],
          15: ['III', 'Tổng kết', null, '=D16+D17'],
          16: ['1', 'Khen thưởng tập thể', '5 tập thể x 500.000 đồng', 2500000],
          17: ['2', 'Khen thưởng cá nhân', '15 người x 200.000 đồng', 3000000],
          18: [null, 'TỔNG CỘNG', null, '=SUM(D7:D17)'],
          20: [null, 'Người lập', null, 'Bí thư'],
        },
        formats: { D: '#,##0' },
        merges: ['A4:E4'],
      },
    ],
  },
  expected: {
    'Hè 2018': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:E18',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', D: 'amount', E: 'note' },
          totalRows: [18],
          subtotalRows: [7, 11, 15],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['sum.double error D18'],
    },
  },
};
