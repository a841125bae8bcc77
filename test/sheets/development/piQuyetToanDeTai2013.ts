// Owns a research task's settlement over two years, 2013, in TCVN3: granted by year, settled before and now, triệu đồng, an index row that declares; .xls; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

type Money = readonly [plan: number, first: number, second: number, before: number, now: number];

const ends = (row: number): Content[] => [`=G${row}+H${row}`, `=F${row}-I${row}`];
const cost = (
  row: number,
  number: string,
  what: string,
  [plan, first, second, before, now]: Money,
): Content[] => [number, what, plan, first, second, `=D${row}+E${row}`, before, now, ...ends(row)];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [number, what, of('C'), of('D'), of('E'), `=D${row}+E${row}`, of('G'), of('H'), ...ends(row)];

const rows: Record<number, readonly Content[]> = {
  1: ['sở khoa học và công nghệ hà giang', null, null, null, null, null, null, 'Mẫu 02-QT'],
  2: ['trung tâm ứng dụng tiến bộ khoa học và công nghệ'],
  4: ['bảng quyết toán kinh phí đề tài'],
  5: ['Nghiên cứu bảo tồn và phát triển giống cam Sành Bắc Quang (thời gian 2012 - 2013)'],
  6: [null, null, null, null, null, null, null, null, 'Đơn vị: triệu đồng'],
  7: [
    'TT',
    'Các khoản chi',
    'Tổng dự toán được duyệt',
    'Kinh phí đã cấp',
    null,
    null,
    'Kinh phí quyết toán',
    null,
    null,
    'Còn lại',
  ],
  8: [null, null, null, 'Năm 2012', 'Năm 2013', 'Cộng', 'Năm 2012 đã duyệt', 'Năm 2013 đề nghị', 'Lũy kế'],
  9: ['1', '2', '3', '4', '5', '6=4+5', '7', '8', '9=7+8', '10=6-9'],
  10: cost(10, 'I', 'Thuê khoán chuyên môn', [186.4, 90, 96.4, 88.2, 98.2]),
  11: sums(11, 'II', 'Nguyên vật liệu, năng lượng', (letter) => `=SUM(${letter}12:${letter}14)`),
  12: cost(12, '1', 'Giống, cây gốc ghép', [94.5, 60.5, 34, 60.5, 33.2]),
  13: cost(13, '2', 'Phân bón, thuốc bảo vệ thực vật', [72.8, 34.8, 38, 33.1, 39.7]),
  14: cost(14, '3', 'Vật rẻ, dụng cụ', [18.2, 9.7, 8.5, 9.4, 8.6]),
  15: cost(15, 'III', 'Thiết bị, máy móc', [35, 35, 0, 34.6, 0]),
  16: cost(16, 'IV', 'Xây dựng, sửa chữa nhỏ', [22, 12, 10, 11.8, 10.2]),
  17: sums(17, 'V', 'Chi khác', (letter) => `=SUM(${letter}18:${letter}21)`),
  18: cost(18, '1', 'Công tác phí', [41.6, 20, 21.6, 19.4, 20.7]),
  19: cost(19, '2', 'Hội nghị, hội thảo đầu bờ', [28.5, 10, 18.5, 9.6, 18.4]),
  20: cost(20, '3', 'Quản lý cơ sở', [12, 6, 6, 6, 6]),
  21: cost(21, '4', 'Nghiệm thu cấp cơ sở, cấp tỉnh', [19, 0, 19, 0, 18.3]),
  22: sums(22, null, 'Tổng cộng', (letter) => `=${letter}10+${letter}11+${letter}15+${letter}16+${letter}17`),
  24: [null, null, null, null, null, null, 'Ngày 20 tháng 12 năm 2013'],
  25: [null, 'chủ nhiệm đề tài', null, null, 'kế toán', null, 'giám đốc trung tâm'],
};

export const piQuyetToanDeTai2013: SheetFixture = {
  book: {
    id: 'pi-quyet-toan-de-tai-2013',
    language: 'vi',
    note: 'Trung tâm Ứng dụng Hà Giang 2013, phông .VnTime: quyết toán đề tài hai năm, khoản I, III, IV không có dòng con, II và V có, triệu đồng một số lẻ, hàng chỉ số; tệp .xls; sạch.',
    sheets: [
      {
        name: 'QT de tai',
        rows: recoded(rows, tcvn3),
        formats: { 'C10:J22': '#,##0.0' },
        merges: [
          'A4:J4',
          'A5:J5',
          'I6:J6',
          'A7:A8',
          'B7:B8',
          'C7:C8',
          'D7:F7',
          'G7:I7',
          'J7:J8',
          'G24:J24',
          'G25:J25',
        ],
      },
    ],
  },
  asXls: true,
  expected: {
    'QT de tai': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:J22',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan.total',
            D: 'received.period',
            E: 'received.period',
            F: 'received.cumulative',
            G: 'settled.previous',
            H: 'settled.period',
            I: 'settled.cumulative',
            J: 'remaining',
          },
          totalRows: [22],
          subtotalRows: [11, 17],
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
