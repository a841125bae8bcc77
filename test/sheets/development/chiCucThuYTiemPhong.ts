// Owns a veterinary branch of 2015: every figure typed, .xls, "Đơn giá" in đồng; one product is wrong and the sum follows it.
import type { SheetFixture } from '../fixture.ts';

export const chiCucThuYTiemPhong: SheetFixture = {
  book: {
    id: 'chi-cuc-thu-y-tiem-phong',
    language: 'vi',
    note: 'Chi cục Thú y 2015: số gõ tay, tổng ở dòng đầu; một thành tiền sai.',
    sheets: [
      {
        name: 'Tiem phong dot 1',
        rows: {
          1: ['CHI CỤC THÚ Y'],
          3: ['DỰ TOÁN KINH PHÍ TIÊM PHÒNG GIA SÚC, GIA CẦM ĐỢT 1 NĂM 2015'],
          5: ['TT', 'Diễn giải', 'ĐVT', 'Khối lượng', 'Đơn giá (đ)', 'Thành tiền (đ)'],
          6: [null, 'TỔNG SỐ', null, null, null, 226895000],
          7: ['I', 'Mua vắc xin', null, null, null, 166900000],
          8: [1, 'Vắc xin LMLM type O', 'liều', 6000, 16500, 99000000],
          9: [2, 'Vắc xin tụ huyết trùng trâu bò', 'liều', 8000, 4200, 33600000],
          10: [3, 'Vắc xin dịch tả lợn', 'liều', 9000, 3700, 34300000],
          11: ['II', 'Công tiêm phòng', null, null, null, 51500000],
          12: [1, 'Trâu, bò', 'mũi', 7500, 4000, 30000000],
          13: [2, 'Lợn', 'mũi', 8600, 2500, 21500000],
          14: ['III', 'Chi khác', null, null, null, 8495000],
          15: [1, 'Xi lanh, kim tiêm', 'bộ', 35, 187000, 6545000],
          16: [2, 'In giấy chứng nhận', 'tờ', 13000, 150, 1950000],
          18: [null, 'Kế toán', null, null, 'Chi cục trưởng'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A3:F3'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Tiem phong dot 1': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:F16',
          headerRows: [5, 5],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [6],
          subtotalRows: [7, 11, 14],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['line.product error F10'],
    },
  },
};
