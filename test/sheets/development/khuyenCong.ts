// Owns programme tasks followed by lead unit, with progress told in words and money in đồng; subtotals by unit.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  task: string,
  partner: string,
  period: string,
  given: number,
  paid: number,
  status: string,
): Content[] => [number, task, partner, period, given, paid, `=E${row}-F${row}`, status];
const head = (row: number, number: string, unit: string, to: number): Content[] => [
  number,
  unit,
  null,
  null,
  `=SUM(E${row + 1}:E${to})`,
  `=SUM(F${row + 1}:F${to})`,
  `=SUM(G${row + 1}:G${to})`,
];

export const khuyenCong: SheetFixture = {
  book: {
    id: 'khuyen-cong',
    language: 'vi',
    note: 'Sở Công Thương 2021: đề án gộp theo đơn vị thực hiện, thời gian ghi theo quý, tiến độ bằng lời, tổng theo đơn vị ở dòng đầu nhóm; sạch.',
    sheets: [
      {
        name: 'Khuyến công',
        rows: {
          1: ['SỞ CÔNG THƯƠNG - TRUNG TÂM KHUYẾN CÔNG'],
          2: ['THEO DÕI TIẾN ĐỘ CÁC ĐỀ ÁN KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2021'],
          3: ['Số liệu tính đến 30/11/2021 - đơn vị tính: đồng'],
          5: [
            'TT',
            'Tên đề án',
            'Đơn vị phối hợp',
            'Thời gian',
            'Kinh phí giao',
            'Kinh phí đã giải ngân',
            'Kinh phí còn lại',
            'Tiến độ thực hiện',
          ],
          6: head(6, 'I', 'Phòng Khuyến công', 9),
          7: line(
            7,
            '1',
            'Hỗ trợ máy sấy nông sản',
            'UBND huyện Cẩm Mỹ',
            'Quý II-III',
            280000000,
            280000000,
            'Đã nghiệm thu',
          ),
          8: line(
            8,
            '2',
            'Hỗ trợ máy CNC mộc',
            'UBND thành phố Biên Hòa',
            'Quý III',
            300000000,
            150000000,
            'Lắp đặt xong, chờ nghiệm thu',
          ),
          9: line(
            9,
            '3',
            'Mô hình trình diễn chế biến hạt điều',
            'UBND huyện Xuân Lộc',
            'Quý III-IV',
            450000000,
            0,
            'Lùi thời gian do dịch',
          ),
          10: head(10, 'II', 'Phòng Tư vấn', 12),
          11: line(
            11,
            '1',
            'Thiết kế bao bì sản phẩm',
            'UBND huyện Định Quán',
            'Quý I-II',
            120000000,
            117600000,
            'Hoàn thành',
          ),
          12: line(
            12,
            '2',
            'Hội chợ hàng công nghiệp nông thôn',
            'UBND huyện Long Thành',
            'Quý IV',
            380000000,
            95000000,
            'Đang triển khai',
          ),
          13: [null, 'Tổng cộng', null, null, '=E6+E10', '=F6+F10', '=G6+G10'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A2:H2', 'A3:H3'],
      },
    ],
  },
  expected: {
    'Khuyến công': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:H13',
          headerRows: [5, 5],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'coordinating',
            D: 'period',
            E: 'allocated',
            F: 'disbursed',
            G: 'remaining',
            H: 'status',
          },
          totalRows: [13],
          subtotalRows: [6, 10],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
