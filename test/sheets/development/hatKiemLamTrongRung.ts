// Owns a forest ranger station of early 2017: the table begins in column B at row 10, "Định mức" is days of work a hectare, not money.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const work = (
  row: number,
  number: string,
  what: string,
  unit: string,
  size: number,
  days: number,
  price: number,
): Content[] => [null, number, what, unit, size, days, price, `=ROUND(E${row}*F${row}*G${row},0)`];

export const hatKiemLamTrongRung: SheetFixture = {
  book: {
    id: 'hat-kiem-lam-trong-rung',
    language: 'vi',
    note: 'Hạt kiểm lâm 2017: bảng bắt đầu ở cột B dòng 10, định mức là số công trên một héc-ta nhân với đơn giá công; sạch.',
    sheets: [
      {
        name: 'DT trong rung',
        rows: {
          2: [null, 'CHI CỤC KIỂM LÂM', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          3: [null, 'HẠT KIỂM LÂM SÔNG HINH', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          6: [null, 'DỰ TOÁN TRỒNG VÀ CHĂM SÓC RỪNG PHÒNG HỘ NĂM THỨ NHẤT'],
          7: [null, 'Diện tích: 12,5 ha - Khởi công tháng 2/2017'],
          10: [
            null,
            'TT',
            'Hạng mục công việc',
            'ĐVT',
            'Khối lượng',
            'Định mức (công/ĐVT)',
            'Đơn giá (đ/công, đ/ĐVT)',
            'Thành tiền (đồng)',
          ],
          11: [null, 'A', 'CHI PHÍ NHÂN CÔNG', null, null, null, null, '=SUM(H12:H16)'],
          12: work(12, '1', 'Phát dọn thực bì', 'ha', 12.5, 18, 165000),
          13: work(13, '2', 'Đào hố 30x30x30', 'ha', 12.5, 22, 165000),
          14: work(14, '3', 'Vận chuyển và trồng cây', 'ha', 12.5, 14, 165000),
          15: work(15, '4', 'Chăm sóc lần 1', 'ha', 12.5, 16, 165000),
          16: work(16, '5', 'Bảo vệ', 'ha', 12.5, 7.28, 165000),
          17: [null, 'B', 'CHI PHÍ VẬT TƯ', null, null, null, null, '=SUM(H18:H19)'],
          18: work(18, '1', 'Cây giống sao đen (kể cả trồng dặm 10%)', 'cây', 15125, 1, 4200),
          19: work(19, '2', 'Phân NPK', 'kg', 2750, 1, 9500),
          20: [null, null, 'CỘNG (A+B)', null, null, null, null, '=H11+H17'],
          23: [null, null, 'Người lập dự toán', null, null, null, 'Hạt trưởng'],
        },
        formats: { E: '#,##0.0', F: '0.00', G: '#,##0', H: '#,##0' },
        merges: ['B6:H6', 'B7:H7'],
      },
    ],
  },
  expected: {
    'DT trong rung': {
      kind: 'estimate',
      tables: [
        {
          range: 'B10:H20',
          headerRows: [10, 10],
          unit: 'đồng',
          columns: {
            B: 'ordinal',
            C: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'factor',
            G: 'price',
            H: 'amount',
          },
          totalRows: [20],
          subtotalRows: [11, 17],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
