// Owns a transport inspectorate's estimate for 2016 beside what was spent in 2014 and guessed for 2015, million đồng, "Trong đó" under a group.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string | null,
  what: string,
  y2014: number,
  y2015: number,
  y2016: number,
  note: string | null,
): Content[] => [number, what, y2014, y2015, y2016, `=E${row}/D${row}*100`, note];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [number, what, of('C'), of('D'), of('E'), `=E${row}/D${row}*100`];

export const poThanhTraGiaoThong2016: SheetFixture = {
  book: {
    id: 'po-thanh-tra-giao-thong-2016',
    language: 'vi',
    note: 'Thanh tra Sở GTVT Bình Thuận, dự toán năm 2016 so với ước 2015, triệu đồng, có dòng "Trong đó" dưới mục chi nghiệp vụ; sạch.',
    sheets: [
      {
        name: 'DT 2016',
        rows: {
          1: ['SỞ GIAO THÔNG VẬN TẢI BÌNH THUẬN'],
          2: ['THANH TRA SỞ'],
          4: ['BIỂU TỔNG HỢP DỰ TOÁN CHI NGÂN SÁCH NĂM 2016'],
          6: [null, null, null, null, null, null, '(Triệu đồng)'],
          7: [
            'STT',
            'Nội dung chi',
            'Thực hiện năm 2014',
            'Ước thực hiện năm 2015',
            'Dự toán năm 2016',
            'So sánh 2016/2015 (%)',
            'Thuyết minh',
          ],
          8: sums(8, 'I', 'Chi thường xuyên tự chủ', (letter) => `=SUM(${letter}9:${letter}11)`),
          9: line(9, '1', 'Tiền lương, phụ cấp theo lương', 2140, 2265, 2310, '32 biên chế'),
          10: line(10, '2', 'Các khoản đóng góp', 468, 496, 508, null),
          11: line(11, '3', 'Chi hoạt động theo định mức', 640, 640, 672, '21 triệu đồng/biên chế'),
          12: sums(12, 'II', 'Chi không tự chủ', (letter) => `=SUM(${letter}13:${letter}15)`),
          13: line(13, '1', 'Chi nghiệp vụ kiểm tra tải trọng xe', 815, 1020, 1150, 'Trực 24/24 giờ'),
          14: line(14, '2', 'Trang phục thanh tra', 96, 54, 128, 'Niên hạn cấp mới'),
          15: line(15, '3', 'Sửa chữa cân, xe tuần tra', 210, 185, 240, null),
          16: sums(16, null, 'TỔNG CỘNG', (letter) => `=${letter}8+${letter}12`),
          17: [null, 'Trong đó: 10% tiết kiệm chi thực hiện cải cách tiền lương', 64, 64, 67],
          19: [null, 'LẬP BIỂU', null, null, 'CHÁNH THANH TRA'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '0.0' },
        merges: ['A4:G4'],
      },
    ],
  },
  expected: {
    'DT 2016': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G17',
          headerRows: [7, 7],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            E: 'amount',
            F: 'ratio',
            G: 'note',
          },
          totalRows: [16],
          subtotalRows: [8, 12],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
