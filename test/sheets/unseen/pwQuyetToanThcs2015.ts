// Owns a secondary school's settlement of 2015 by mục and tiểu mục of the old index, all amounts typed.
// Invariant: clean; every mục is the sum of its tiểu mục, the total that of the mục.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const row = (
  at: number,
  item: string | null,
  sub: string | null,
  what: string,
  plan: number,
  received: number,
  settled: number,
): Content[] => [item, sub, what, plan, received, settled, `=D${at}-F${at}`];

export const pwQuyetToanThcs2015: SheetFixture = {
  book: {
    id: 'pw-quyet-toan-thcs-2015',
    language: 'vi',
    note: 'Trường THCS quyết toán 2015: mã mục gõ dạng chữ, tổng ở trên, số gõ tay, chỉ cột còn dư là công thức; sạch.',
    sheets: [
      {
        name: 'QT2015',
        rows: {
          1: ['Phòng GD&ĐT huyện Ba Vì'],
          2: ['Đơn vị: Trường THCS Tản Lĩnh', null, null, null, null, 'Mẫu số: 02/QT'],
          3: ['Mã ĐVQHNS: 1039857', null, null, null, null, 'Chương: 622; Loại 490 - Khoản 493'],
          5: ['BẢNG TỔNG HỢP QUYẾT TOÁN KINH PHÍ NĂM 2015'],
          6: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: [
            'Mục',
            'Tiểu mục',
            'Nội dung',
            'Dự toán được giao',
            'Kinh phí đã rút',
            'Số đề nghị quyết toán',
            'Kinh phí còn dư',
          ],
          8: ['A', 'B', 'C', 1, 2, 3, '4=1-3'],
          9: row(9, null, null, 'TỔNG SỐ', 3186400000, 3181200000, 3178000000),
          10: row(10, '6000', null, 'Tiền lương', 1620000000, 1620000000, 1620000000),
          11: row(11, null, '6001', 'Lương ngạch, bậc', 1620000000, 1620000000, 1620000000),
          12: row(12, '6100', null, 'Phụ cấp lương', 912000000, 912000000, 912000000),
          13: row(13, null, '6101', 'Phụ cấp chức vụ', 42000000, 42000000, 42000000),
          14: row(14, null, '6112', 'Phụ cấp ưu đãi nghề', 560000000, 560000000, 560000000),
          15: row(15, null, '6115', 'Phụ cấp thâm niên nghề', 310000000, 310000000, 310000000),
          16: row(16, '6300', null, 'Các khoản đóng góp', 466400000, 466400000, 466400000),
          17: row(17, null, '6301', 'Bảo hiểm xã hội', 350000000, 350000000, 350000000),
          18: row(18, null, '6302', 'Bảo hiểm y tế', 58200000, 58200000, 58200000),
          19: row(19, null, '6303', 'Kinh phí công đoàn', 38800000, 38800000, 38800000),
          20: row(20, null, '6349', 'Các khoản đóng góp khác', 19400000, 19400000, 19400000),
          21: row(21, '6500', null, 'Thanh toán dịch vụ công cộng', 46000000, 44500000, 43500000),
          22: row(22, null, '6501', 'Tiền điện', 34000000, 33200000, 33200000),
          23: row(23, null, '6502', 'Tiền nước', 12000000, 11300000, 10300000),
          24: row(24, '6550', null, 'Vật tư văn phòng', 52000000, 51300000, 50100000),
          25: row(25, null, '6551', 'Văn phòng phẩm', 30000000, 29800000, 29600000),
          26: row(26, null, '6552', 'Mua sắm công cụ, dụng cụ văn phòng', 22000000, 21500000, 20500000),
          27: row(27, '6700', null, 'Công tác phí', 20000000, 18000000, 17500000),
          28: row(28, null, '6702', 'Phụ cấp công tác phí', 8000000, 6000000, 5500000),
          29: row(29, null, '6704', 'Khoán công tác phí', 12000000, 12000000, 12000000),
          30: row(30, '7000', null, 'Chi phí nghiệp vụ chuyên môn', 70000000, 69000000, 68500000),
          31: row(31, null, '7001', 'Vật tư, đồ dùng dạy học', 45000000, 44500000, 44500000),
          32: row(32, null, '7049', 'Chi khác', 25000000, 24500000, 24000000),
          34: [null, null, null, null, 'Ngày 15 tháng 01 năm 2016'],
          35: [null, null, 'Kế toán', null, 'Hiệu trưởng'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A5:G5'],
      },
    ],
  },
  expected: {
    QT2015: {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:G32',
          headerRows: [7, 7],
          indexRow: 8,
          unit: 'đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'plan',
            E: 'received',
            F: 'settled',
            G: 'remaining',
          },
          totalRows: [9],
          subtotalRows: [10, 12, 16, 21, 24, 27, 30],
          lines: 15,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
