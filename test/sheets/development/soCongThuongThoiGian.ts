// Owns a trade promotion centre of 2023: start and end dates of each event; one event ends before it begins.
import { on } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const event = (
  row: number,
  number: number,
  what: string,
  from: string,
  to: string,
  given: number,
  paid: number,
): Content[] => [number, what, on(from), on(to), given, paid, `=E${row}-F${row}`];

export const soCongThuongThoiGian: SheetFixture = {
  book: {
    id: 'so-cong-thuong-thoi-gian',
    language: 'vi',
    note: 'Trung tâm xúc tiến thương mại 2023: ngày bắt đầu, ngày kết thúc; một ngày kết thúc trước ngày bắt đầu.',
    sheets: [
      {
        name: 'XTTM 2023',
        rows: {
          1: ['SỞ CÔNG THƯƠNG'],
          2: ['TRUNG TÂM XÚC TIẾN THƯƠNG MẠI'],
          4: ['THEO DÕI KINH PHÍ CÁC SỰ KIỆN XÚC TIẾN THƯƠNG MẠI NĂM 2023'],
          5: [null, null, null, null, null, null, 'đvt: đồng'],
          6: ['TT', 'Tên sự kiện', 'Thời gian', null, 'Kinh phí được giao', 'Đã thanh toán', 'Còn lại'],
          7: [null, null, 'Bắt đầu', 'Kết thúc', null, null, null],
          8: event(8, 1, 'Hội chợ hàng Việt về nông thôn', '2023-03-10', '2023-03-16', 320000000, 318500000),
          9: event(9, 2, 'Kết nối cung cầu tại Cần Thơ', '2023-05-22', '2023-05-25', 180000000, 176200000),
          10: event(10, 3, 'Tuần hàng nông sản', '2023-08-19', '2023-08-12', 210000000, 205000000),
          11: event(11, 4, 'Hội chợ OCOP miền Trung', '2023-10-05', '2023-10-10', 260000000, 0),
          12: [null, 'Tổng cộng', null, null, '=SUM(E8:E11)', '=SUM(F8:F11)', '=SUM(G8:G11)'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'A6:A7', 'B6:B7', 'C6:D6', 'E6:E7', 'F6:F7', 'G6:G7'],
      },
    ],
  },
  expected: {
    'XTTM 2023': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:G12',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'date.start',
            D: 'date.end',
            E: 'allocated',
            F: 'disbursed',
            G: 'remaining',
          },
          totalRows: [12],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: ['time.period error D10'],
    },
  },
};
