// Owns a district police office of 2023 that writes the reckoning as a text; two lines are hidden, and counted.
import type { SheetFixture } from '../fixture.ts';

export const congAnTapHuan: SheetFixture = {
  book: {
    id: 'cong-an-tap-huan',
    language: 'vi',
    note: 'Công an huyện 2023: cột cách tính bằng chữ, số tiền gõ tay, hai dòng ẩn vẫn được cộng; sạch.',
    sheets: [
      {
        name: 'Du toan',
        rows: {
          1: ['CÔNG AN TỈNH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['CÔNG AN HUYỆN', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ TẬP HUẤN CÔNG TÁC PHÒNG CHÁY CHỮA CHÁY NĂM 2023'],
          5: [null, null, null, null, 'ĐVT: đồng'],
          6: ['TT', 'Nội dung chi', 'Cách tính', 'Số tiền', 'Ghi chú'],
          7: [1, 'Báo cáo viên', '02 người x 02 buổi x 500.000đ', 2000000, 'TT 36/2018/TT-BTC'],
          8: [2, 'Nước uống', '80 người x 02 buổi x 20.000đ', 3200000, 'TT 40/2017/TT-BTC'],
          9: [
            3,
            'Tiền ăn lực lượng dân phòng',
            '80 người x 01 ngày x 100.000đ',
            8000000,
            'TT 40/2017/TT-BTC',
          ],
          10: [4, 'In tài liệu', '80 bộ x 25.000đ', 2000000, 'Báo giá'],
          11: [5, 'Bình chữa cháy thực hành', '20 bình x 285.000đ', 5700000, 'Báo giá'],
          12: [6, 'Xăng, gas thực hành', '40 lít x 24.000đ', 960000, 'Báo giá'],
          13: [7, 'Khẩu hiệu, phông', '01 bộ x 1.140.000đ', 1140000, 'Báo giá'],
          14: [null, 'Cộng', null, '=SUM(D7:D13)'],
          15: ['Hai mươi ba triệu đồng chẵn.'],
          17: ['CÁN BỘ LẬP', null, null, 'CHỈ HUY ĐƠN VỊ'],
        },
        formats: { D: '#,##0' },
        merges: ['A4:E4', 'A15:E15'],
        hiddenRows: [11, 12],
      },
    ],
  },
  expected: {
    'Du toan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:E14',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'note', D: 'amount', E: 'note' },
          totalRows: [14],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
