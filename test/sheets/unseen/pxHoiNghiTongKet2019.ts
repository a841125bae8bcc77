// Owns the estimate of a one-day review conference of a provincial department in 2019, header words split over two rows.
// Invariant: clean; guests without salary are fewer than those who attend.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  [count, times, price]: [number, number, number],
  basis: string,
): Content[] => [number, what, count, times, price, `=C${row}*D${row}*E${row}`, basis];

export const pxHoiNghiTongKet2019: SheetFixture = {
  book: {
    id: 'px-hoi-nghi-tong-ket-2019',
    language: 'vi',
    note: 'Sở Công Thương Bến Tre 2019: hội nghị tổng kết khuyến công, tiêu đề tách hai dòng không gộp ô, đơn vị tiền nằm trong tiêu đề cột; sạch.',
    sheets: [
      {
        name: 'HN tong ket',
        rows: {
          1: ['UBND TỈNH BẾN TRE', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ CÔNG THƯƠNG', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, 'Bến Tre, ngày 11 tháng 11 năm 2019'],
          5: ['DỰ TOÁN'],
          6: ['Hội nghị tổng kết Chương trình khuyến công giai đoạn 2014 - 2019 (120 đại biểu, 01 ngày)'],
          8: ['Số', 'Diễn giải', 'Số', 'Số buổi', 'Mức chi', 'Thành tiền', 'Căn cứ'],
          9: ['TT', null, 'lượng', '(ngày, lần)', '(đồng)', '(đồng)'],
          10: ['I', 'Chi cho đại biểu', null, null, null, '=SUM(F11:F13)'],
          11: line(11, 1, 'Nước uống giữa giờ cho đại biểu (2 buổi)', [120, 2, 20000], 'TT 40/2017/TT-BTC'),
          12: line(12, 2, 'Hỗ trợ tiền ăn đại biểu không hưởng lương', [35, 1, 150000], 'TT 40/2017/TT-BTC'),
          13: line(13, 3, 'In, đóng tập tài liệu', [120, 1, 25000], 'Báo giá'),
          14: ['II', 'Chi công tác tổ chức', null, null, null, '=SUM(F15:F18)'],
          15: line(15, 1, 'Thuê hội trường, âm thanh', [1, 1, 6000000], 'Báo giá'),
          16: line(16, 2, 'Băng rôn, phông sân khấu', [2, 1, 1450000], 'Báo giá'),
          17: line(17, 3, 'Hoa tươi', [3, 1, 400000], 'Báo giá'),
          18: line(18, 4, 'Thuê xe 29 chỗ đưa đại biểu tham quan mô hình', [2, 1, 2800000], 'Báo giá'),
          19: [null, 'Cộng (I+II)', null, null, null, '=F10+F14'],
          20: ['Bằng chữ: Hai mươi tám triệu bảy trăm năm mươi nghìn đồng.'],
          21: ['Ghi chú: đại biểu hưởng lương do cơ quan cử đi thanh toán công tác phí.'],
          23: [null, 'NGƯỜI LẬP', null, 'KẾ TOÁN', null, 'GIÁM ĐỐC'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['D1:G1', 'D2:G2', 'D3:G3', 'A5:G5', 'A6:G6', 'A20:G20', 'A21:G21'],
      },
    ],
  },
  expected: {
    'HN tong ket': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G19',
          headerRows: [8, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'amount',
            G: 'basis',
          },
          totalRows: [19],
          subtotalRows: [10, 14],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
