// Owns an OCOP forerunner's ledger of 2016: three months as columns, the half year before them, nghìn đồng, scratch against the treasury below.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const task = (
  row: number,
  number: string,
  what: string,
  given: number,
  half: number,
  months: [number, number, number],
  note: string | null,
): Content[] => [
  number,
  what,
  given,
  half,
  ...months,
  `=D${row}+SUM(E${row}:G${row})`,
  `=C${row}-H${row}`,
  `=ROUND(H${row}/C${row}*100,1)`,
  note,
];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [
  number,
  what,
  ...['C', 'D', 'E', 'F', 'G'].map(of),
  `=D${row}+SUM(E${row}:G${row})`,
  `=C${row}-H${row}`,
  `=ROUND(H${row}/C${row}*100,1)`,
];

export const pjChiTheoThang2016: SheetFixture = {
  book: {
    id: 'pj-chi-theo-thang-2016',
    language: 'vi',
    note: 'Trung tâm ứng dụng KH&CN 2016: chi theo tháng 7, 8, 9, cột 6 tháng đầu năm, nháp đối chiếu kho bạc ở dưới; sạch.',
    sheets: [
      {
        name: '9 thang',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ AN GIANG'],
          2: ['TRUNG TÂM ỨNG DỤNG TIẾN BỘ KH&CN'],
          4: ['THEO DÕI CHI KINH PHÍ SỰ NGHIỆP KHOA HỌC ĐẾN HẾT QUÝ III NĂM 2016'],
          5: ['Đơn vị tính: 1.000 đồng'],
          6: [
            'TT',
            'Nhiệm vụ',
            'Dự toán giao',
            'Số đã chi',
            null,
            null,
            null,
            null,
            'Dự toán còn lại',
            '% thực hiện',
            'Ghi chú',
          ],
          7: [null, null, null, '6 tháng đầu năm', 'Tháng 7', 'Tháng 8', 'Tháng 9', 'Lũy kế 9 tháng'],
          8: sums(8, 'I', 'Nhiệm vụ thường xuyên theo chức năng', (letter) => `=SUM(${letter}9:${letter}11)`),
          9: task(9, '1', 'Nuôi cấy mô, giữ giống hoa', 320000, 148500, [24300, 21750, 27100], null),
          10: task(10, '2', 'Trình diễn nhà lưới', 185000, 60200, [15000, 32400, 18900], 'Xã Vĩnh Phú'),
          11: task(11, '3', 'Bản tin khoa học và đời sống', 96000, 48000, [8000, 8000, 8000], null),
          12: sums(12, 'II', 'Nhiệm vụ không thường xuyên', (letter) => `=SUM(${letter}13:${letter}14)`),
          13: task(13, '1', 'Hỗ trợ đăng ký nhãn hiệu tập thể', 140000, 35600, [0, 28000, 12500], null),
          14: task(14, '2', 'Sửa phòng phân tích', 210000, 0, [0, 94500, 88200], 'Còn giữ 5% bảo hành'),
          15: sums(15, null, 'Tổng cộng', (letter) => `=${letter}8+${letter}12`),
          17: [null, 'Kế toán', null, null, null, null, null, 'Giám đốc'],
          21: [null, 'Lê Thị Cẩm Tú', null, null, null, null, null, 'Trần Hữu Lễ'],
          24: [null, 'KB xác nhận', null, 679000],
          25: [null, 'chênh', null, '=D24-H15'],
        },
        formats: { 'C8:I25': '#,##0', 'J8:J15': '0.0' },
        merges: ['A4:K4', 'A5:K5', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:H6', 'I6:I7', 'J6:J7', 'K6:K7'],
      },
    ],
  },
  dates: { from: '2016-01-01', to: '2016-09-30', document: '2016-10-04' },
  expected: {
    '9 thang': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:K15',
          headerRows: [6, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'allocated',
            D: 'disbursed.previous',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.cumulative',
            I: 'remaining',
            J: 'ratio',
            K: 'note',
          },
          totalRows: [15],
          subtotalRows: [8, 12],
          lines: 5,
        },
      ],
      outside: ['B24:D25'],
      findings: [],
    },
  },
};
