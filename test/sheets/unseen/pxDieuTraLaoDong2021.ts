// Owns the estimate of a labour survey of 2021 in thousand đồng, the lines typed and the total on top.
// Invariant: one fault, digits of one product changed places; sums and words follow the typed amounts.
import type { SheetFixture } from '../fixture.ts';

export const pxDieuTraLaoDong2021: SheetFixture = {
  book: {
    id: 'px-dieu-tra-lao-dong-2021',
    language: 'vi',
    note: 'Cục Thống kê Hà Nam 2021: điều tra lao động việc làm, 1.000 đồng, thành tiền gõ tay; sai một phép nhân (42 x 350).',
    sheets: [
      {
        name: 'DT LDVL',
        rows: {
          1: ['TỔNG CỤC THỐNG KÊ'],
          2: ['CỤC THỐNG KÊ TỈNH HÀ NAM'],
          4: ['DỰ TOÁN KINH PHÍ ĐIỀU TRA LAO ĐỘNG, VIỆC LÀM NĂM 2021'],
          5: ['(Kèm theo Tờ trình ngày 26/4/2021)'],
          6: [null, null, null, null, null, null, 'ĐVT: 1.000 đồng'],
          8: ['STT', 'Nội dung', 'Đơn vị', 'KL', 'Đ.giá', 'T.tiền', 'Ghi chú'],
          9: ['A', 'B', 'C', '1', '2', '3=1x2', '4'],
          10: [null, 'TỔNG SỐ', null, null, null, '=F11+F15+F20'],
          11: ['I', 'Tập huấn nghiệp vụ', null, null, null, '=SUM(F12:F14)'],
          12: [1, 'Thuê hội trường, máy chiếu', 'ngày', 2, 1500, 3000],
          13: [2, 'In tài liệu hướng dẫn', 'quyển', 64, 32, 2048],
          14: [3, 'Nước uống học viên', 'người/buổi', 256, 20, 5120, '64 người x 4 buổi'],
          15: ['II', 'Điều tra thực địa', null, null, null, '=SUM(F16:F19)'],
          16: [1, 'Công điều tra viên', 'phiếu', 2350, 18, 42300],
          17: [2, 'Công tổ trưởng, giám sát', 'xã', 42, 350, 14070],
          18: [3, 'Công người dẫn đường', 'ngày', 84, 100, 8400, '2 ngày/xã'],
          19: [4, 'In phiếu điều tra', 'phiếu', 2500, 1.2, 3000, 'Dự phòng 150 phiếu'],
          20: ['III', 'Xử lý, tổng hợp', null, null, null, '=SUM(F21:F22)'],
          21: [1, 'Nhập tin, làm sạch', 'phiếu', 2350, 4, 9400],
          22: [2, 'Văn phòng phẩm', 'đợt', 1, 1850, 1850],
          23: ['(Số tiền bằng chữ: Tám mươi chín triệu, một trăm tám mươi tám nghìn đồng ./.)'],
          25: [null, 'Người lập biểu', null, null, 'KT. CỤC TRƯỞNG'],
          26: [null, null, null, null, 'PHÓ CỤC TRƯỞNG'],
        },
        formats: { F: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'A23:G23', 'E25:G25', 'E26:G26'],
      },
    ],
  },
  expected: {
    'DT LDVL': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G22',
          headerRows: [8, 8],
          indexRow: 9,
          unit: 'nghìn đồng',
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
          subtotalRows: [11, 15, 20],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['line.product error F17'],
    },
  },
};
