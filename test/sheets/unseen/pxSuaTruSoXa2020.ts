// Owns a commune's estimate for repairing its office in 2020, everything typed, the total on top.
// Invariant: one fault, the typed grand total does not equal its three groups.
import type { SheetFixture } from '../fixture.ts';

export const pxSuaTruSoXa2020: SheetFixture = {
  book: {
    id: 'px-sua-tru-so-xa-2020',
    language: 'vi',
    note: 'UBND xã Bình Triều, huyện Thăng Bình 2020: sửa chữa trụ sở, gõ tay toàn bộ, tổng cộng ở đầu bảng bị đảo chữ số.',
    sheets: [
      {
        name: 'Sheet1',
        rows: {
          1: ['UBND HUYỆN THĂNG BÌNH'],
          2: ['UBND XÃ BÌNH TRIỀU'],
          4: ['BẢNG DỰ TOÁN SỬA CHỮA TRỤ SỞ LÀM VIỆC UBND XÃ NĂM 2020'],
          6: ['TT', 'Hạng mục công việc', 'ĐVT', 'Khối lượng', 'Đơn giá (đồng)', 'Thành tiền (đồng)'],
          7: [null, 'TỔNG CỘNG', null, null, null, 140734000],
          8: ['I', 'Khối nhà làm việc', null, null, null, 62014000],
          9: [1, 'Lát lại nền gạch ceramic 40x40', 'm2', 86, 245000, 21070000],
          10: [2, 'Sơn lại tường trong, tường ngoài', 'm2', 412, 62000, 25544000],
          11: [3, 'Thay cửa đi nhôm kính', 'bộ', 4, 3850000, 15400000],
          12: ['II', 'Mái và hệ thống điện', null, null, null, 36300000],
          13: [1, 'Thay tôn mái hiên', 'm2', 54, 285000, 15390000],
          14: [2, 'Thay đèn led, dây dẫn', 'bộ', 22, 415000, 9130000],
          15: [3, 'Xử lý chống thấm sê nô', 'm', 38, 310000, 11780000],
          16: ['III', 'Nhà để xe', null, null, null, 42060000],
          17: [1, 'Đổ bê tông nền', 'm3', 7.5, 1640000, 12300000],
          18: [2, 'Khung thép, mái tôn', 'm2', 48, 620000, 29760000],
          20: [null, null, null, null, 'Bình Triều, ngày 8 tháng 6 năm 2020'],
          21: [null, 'Công chức Địa chính - Xây dựng', null, null, 'TM. ỦY BAN NHÂN DÂN XÃ'],
          22: [null, null, null, null, 'CHỦ TỊCH'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A4:F4', 'E20:F20', 'E21:F21', 'E22:F22'],
      },
    ],
  },
  expected: {
    Sheet1: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:F18',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [7],
          subtotalRows: [8, 12, 16],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['sum.total error F7'],
    },
  },
};
