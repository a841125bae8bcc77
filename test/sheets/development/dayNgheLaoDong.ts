// Owns a vocational centre of 2020: pupils, months and classes as factors; the sum of the second group stops one row early.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  counts: [number, number, number],
  price: number,
): Content[] => [number, what, unit, ...counts, price, `=D${row}*E${row}*F${row}*G${row}`];

export const dayNgheLaoDong: SheetFixture = {
  book: {
    id: 'day-nghe-lao-dong',
    language: 'vi',
    note: 'Trung tâm GDNN 2020: ba cột hệ số; tổng nhóm II bỏ sót dòng cuối.',
    sheets: [
      {
        name: 'DT lop may CN',
        rows: {
          1: ['TRUNG TÂM GDNN - GDTX HUYỆN'],
          3: ['DỰ TOÁN KINH PHÍ ĐÀO TẠO NGHỀ MAY CÔNG NGHIỆP CHO LAO ĐỘNG NÔNG THÔN NĂM 2020'],
          4: ['(03 tháng/lớp, 35 học viên/lớp, 02 lớp) - Đơn giá theo báo giá và quy chế chi tiêu nội bộ'],
          5: [null, null, null, null, null, null, null, 'ĐVT: đồng'],
          6: ['TT', 'Nội dung', 'ĐVT', 'Số người', 'Số tháng', 'Số lớp', 'Đơn giá', 'Số tiền'],
          7: ['I', 'Chi giảng dạy', null, null, null, null, null, '=SUM(H8:H9)'],
          8: line(8, '1', 'Giáo viên thỉnh giảng', 'người/tháng', [2, 3, 2], 5500000),
          9: line(9, '2', 'Quản lý lớp', 'người/tháng', [1, 3, 2], 800000),
          10: ['II', 'Chi thực hành', null, null, null, null, null, '=SUM(H11:H13)'],
          11: line(11, '1', 'Vải, chỉ may', 'người/tháng', [35, 3, 2], 120000),
          12: line(12, '2', 'Kim, phấn, thước', 'người/tháng', [35, 3, 2], 18000),
          13: line(13, '3', 'Điện chạy máy', 'tháng', [1, 3, 2], 1500000),
          14: line(14, '4', 'Sửa chữa máy may', 'tháng', [1, 3, 2], 900000),
          15: ['III', 'Chi khác', null, null, null, null, null, '=SUM(H16:H17)'],
          16: line(16, '1', 'Khai giảng, bế giảng', 'lần', [1, 2, 2], 1000000),
          17: line(17, '2', 'Phôi chứng chỉ', 'cái', [35, 1, 2], 12000),
          18: [null, 'Cộng (I+II+III)', null, null, null, null, null, '=H7+H10+H15'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['A3:H3', 'A4:H4'],
      },
    ],
  },
  expected: {
    'DT lop may CN': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:H18',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'factor',
            G: 'price',
            H: 'amount',
          },
          totalRows: [18],
          subtotalRows: [7, 10, 15],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['sum.range error H10'],
    },
  },
};
