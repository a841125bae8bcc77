// Owns a livestock station of 2021 that types everything: one price was typed with a dot and became a text.
import type { SheetFixture } from '../fixture.ts';

export const tramChanNuoi: SheetFixture = {
  book: {
    id: 'tram-chan-nuoi',
    language: 'vi',
    note: 'Trạm Chăn nuôi và Thú y 2021: số gõ tay; một đơn giá là chữ vì gõ dấu chấm.',
    sheets: [
      {
        name: 'Sheet2',
        rows: {
          1: ['TRẠM CHĂN NUÔI VÀ THÚ Y'],
          2: ['DỰ TOÁN MUA VẬT TƯ PHÒNG CHỐNG DỊCH TẢ LỢN CHÂU PHI 2021'],
          4: ['TT', 'Tên vật tư', 'Đvt', 'Sl', 'Đ.giá', 'T.tiền', 'Ghi chú'],
          5: [1, 'Hóa chất Benkocid', 'lít', 200, 172000, 34400000, 'Báo giá'],
          6: [2, 'Vôi bột', 'kg', 5000, 2800, 14000000, 'Báo giá'],
          7: [3, 'Bình phun động cơ', 'cái', 4, '3.250.000', 13000000, 'Báo giá'],
          8: [4, 'Quần áo bảo hộ', 'bộ', 120, 65000, 7800000, 'Báo giá'],
          9: [5, 'Ủng cao su', 'đôi', 30, 85000, 2550000, 'Báo giá'],
          10: [6, 'Kính bảo hộ', 'cái', 30, 40000, 1200000, 'Báo giá'],
          11: [null, 'Cộng', null, null, null, 72950000, null],
          12: ['(Bảy mươi hai triệu, chín trăm năm mươi nghìn đồng)'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A2:G2', 'A12:G12'],
      },
    ],
  },
  expected: {
    Sheet2: {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:G11',
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
          totalRows: [11],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['cell.textNumber error E7'],
    },
  },
};
