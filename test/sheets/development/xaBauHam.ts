// Owns the estimate of a training day in a commune, after the districts were abolished.
// Invariant: a clean sheet in which every amount is typed and the sum is explained only in words.
import type { SheetFixture } from '../fixture.ts';

export const xaBauHam: SheetFixture = {
  book: {
    id: 'xa-bau-ham',
    language: 'vi',
    note: 'commune office: no unit, quantity or price columns, the multiplication stands in a text; all sums typed; southern words; scratch sums to the right',
    sheets: [
      {
        name: 'Sheet1',
        rows: {
          1: ['ỦY BAN NHÂN DÂN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['XÃ BÀU HÀM', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, 'Bàu Hàm, ngày 08 tháng 9 năm 2025'],
          5: ['BẢNG DỰ TRÙ KINH PHÍ'],
          6: ['Lớp tập huấn kỹ thuật sản xuất và ghi nhãn sản phẩm cho hộ nông dân năm 2025'],
          7: ['Thời gian: ngày 18/9/2025 (01 ngày), 60 học viên'],
          9: [null, null, null, null, 'ĐVT: đ'],
          10: ['Số TT', 'Các khoản chi', 'Cách tính', 'Số tiền', 'Ghi chú', null, 'nháp'],
          11: ['I', 'CHI CHO GIẢNG VIÊN', null, 1900000],
          12: ['1', 'Thù lao giảng viên', '01 người x 02 buổi x 800.000 đ', 1600000, 'NQ 180/2019/NQ-HĐND'],
          13: [
            '2',
            'Tiền xe đi lại của giảng viên',
            '01 người x 02 lượt x 150.000 đ',
            300000,
            'Vé xe, hóa đơn thực tế',
          ],
          14: ['II', 'CHI PHỤC VỤ LỚP HỌC', null, 5800000, null, null, '=D15+D16'],
          15: [
            '3',
            'Nước uống học viên',
            '60 người x 02 buổi x 20.000 đ',
            2400000,
            'NQ 90/2017/NQ-HĐND',
            null,
            '=D17+D18',
          ],
          16: ['4', 'Tài liệu phát tay', '60 bộ x 25.000 đ', 1500000, 'Báo giá nhà in'],
          17: ['5', 'Thuê âm thanh, máy chiếu', '01 ngày x 1.200.000 đ', 1200000, 'Báo giá kèm theo'],
          18: ['6', 'Khẩu hiệu, trang trí', '01 bộ x 700.000 đ', 700000, 'Báo giá kèm theo'],
          19: [null, 'TỔNG CỘNG: I + II', null, 7700000],
          20: ['Số tiền bằng chữ: Bảy triệu bảy trăm ngàn đồng chẵn./.'],
          22: [null, 'Người lập bảng', null, 'TM. ỦY BAN NHÂN DÂN'],
          23: [null, null, null, 'CHỦ TỊCH'],
          28: [null, 'Trần Quốc Bảo', null, 'Võ Thành Nhân'],
        },
        formats: { D: '#,##0', G: '#,##0' },
        merges: ['A1:B1', 'A2:B2', 'D1:E1', 'D2:E2', 'D3:E3', 'A5:E5', 'A6:E6', 'A7:E7', 'A20:E20'],
      },
    ],
  },
  expected: {
    Sheet1: {
      kind: 'estimate',
      tables: [
        {
          range: 'A10:E19',
          headerRows: [10, 10],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', D: 'amount', E: 'note' },
          totalRows: [19],
          subtotalRows: [11, 14],
          lines: 6,
        },
      ],
      outside: ['G10:G15'],
      findings: [],
    },
  },
};
