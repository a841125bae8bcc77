// Owns a provincial library of 2016 in TCVN3, .xls: money given and paid by quarter in triệu đồng with a reckoning below, and the estimate of its book day.
import { recoded, tcvn3 } from '../tcvn3.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Money = [budget: number, other: number, before: number, now: number];

const line = (
  row: number,
  number: string,
  what: string,
  [budget, other, before, now]: Money,
  note: string | null = null,
): Content[] => [
  number,
  what,
  budget,
  other,
  `=C${row}+D${row}`,
  before,
  now,
  `=F${row}+G${row}`,
  `=E${row}-H${row}`,
  note,
];
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  ...['C', 'D', 'E', 'F', 'G', 'H', 'I'].map(of),
];

const tracking: Record<number, readonly Content[]> = {
  1: ['sở văn hóa, thể thao và du lịch'],
  2: ['thư viện tỉnh'],
  3: ['tình hình thực hiện kinh phí hoạt động sự nghiệp năm 2016'],
  4: ['Quý III năm 2016'],
  5: [null, null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
  6: [
    'TT',
    'Nội dung hoạt động',
    'Kinh phí được giao',
    null,
    null,
    'Đã chi',
    null,
    null,
    'Còn lại',
    'Ghi chú',
  ],
  7: [
    null,
    null,
    'Ngân sách tỉnh',
    'Nguồn khác',
    'Tổng số',
    'Lũy kế kỳ trước',
    'Trong quý',
    'Lũy kế đến quý này',
  ],
  8: ['A', 'B', '1', '2', '3=1+2', '4', '5', '6=4+5', '7=3-6', 'C'],
  9: sums(null, 'Tổng số', (letter) => `=${letter}10+${letter}14`),
  10: sums('I', 'Bổ sung tài liệu', (letter) => `=SUM(${letter}11:${letter}13)`),
  11: line(11, '1', 'Sách tiếng Việt', [420, 60, 236.5, 118.4]),
  12: line(12, '2', 'Báo, tạp chí', [145, 0, 92.6, 31.2]),
  13: line(13, '3', 'Sách thiếu nhi', [85, 25, 58, 37.5], 'Nhà xuất bản tặng 25 tr'),
  14: sums('II', 'Hoạt động phục vụ', (letter) => `=SUM(${letter}15:${letter}18)`),
  15: line(15, '1', 'Xe thư viện lưu động', [160, 40, 88.2, 54.3]),
  16: line(16, '2', 'Ngày sách Việt Nam', [70, 0, 70, 0], 'Đã quyết toán'),
  17: line(17, '3', 'Số hóa tài liệu địa chí', [250, 0, 0, 96.8]),
  18: line(18, '4', 'Tập huấn thư viện cơ sở', [48, 0, 15.5, 22]),
  20: [null, 'người lập biểu', null, null, null, null, 'giám đốc'],
  28: [null, 'sách đợt 1', 62.4],
  29: [null, 'sách đợt 2', 56],
  30: [null, 'cộng', '=C28+C29'],
};

const good = (row: number, what: string, unit: string, count: number, price: number): Content[] => [
  row - 7,
  what,
  unit,
  count,
  price,
  `=D${row}*E${row}`,
];

const estimate: Record<number, readonly Content[]> = {
  1: ['thư viện tỉnh'],
  3: ['dự toán kinh phí tổ chức ngày sách việt nam'],
  4: ['Từ ngày 20/4/2016 đến ngày 21/4/2016'],
  5: ['(Giá theo báo giá kèm theo)'],
  6: [null, null, null, null, null, 'Đồng'],
  7: ['Số TT', 'Hạng mục', 'Đơn vị', 'Số lượng', 'Đơn giá', 'Thành tiền'],
  8: good(8, 'Gian trưng bày sách', 'gian', 10, 1500000),
  9: good(9, 'Thuê sân khấu, âm thanh', 'ngày', 2, 6500000),
  10: good(10, 'Phông, băng rôn', 'tấm', 12, 450000),
  11: good(11, 'Giải thưởng thi kể chuyện sách', 'giải', 15, 800000),
  12: good(12, 'Quà tặng bạn đọc', 'phần', 300, 50000),
  13: good(13, 'In tờ gấp', 'tờ', 2000, 4800),
  14: [null, 'Tổng cộng', null, null, null, '=SUM(F8:F13)'],
  15: ['Bằng chữ: Bảy mươi triệu đồng chẵn'],
  17: [null, 'phụ trách kế toán', null, null, 'giám đốc'],
};

export const hdThuVienTcvn3: SheetFixture = {
  book: {
    id: 'hd-thu-vien-tcvn3',
    language: 'vi',
    note: 'Thư viện tỉnh 2016, TCVN3, tệp .xls: theo dõi theo quý, triệu đồng, nháp dưới chữ ký; trang dự toán Ngày sách; sạch.',
    sheets: [
      {
        name: 'Quy 3',
        rows: recoded(tracking, tcvn3),
        formats: { 'C9:I18': '#,##0.0', 'C28:C30': '#,##0.0' },
        merges: ['A3:J3', 'A4:J4', 'A6:A7', 'B6:B7', 'C6:E6', 'F6:H6', 'I6:I7', 'J6:J7'],
      },
      {
        name: 'Ngay sach',
        rows: recoded(estimate, tcvn3),
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A3:F3', 'A4:F4', 'A5:F5', 'A15:F15'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Quy 3': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:J18',
          headerRows: [6, 7],
          indexRow: 8,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'allocated.budget',
            D: 'allocated.other',
            E: 'allocated.total',
            F: 'disbursed.previous',
            G: 'disbursed.period',
            H: 'disbursed.cumulative',
            I: 'remaining',
            J: 'note',
          },
          totalRows: [9],
          subtotalRows: [10, 14],
          lines: 7,
        },
      ],
      outside: ['B28:C30'],
      findings: [],
    },
    'Ngay sach': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:F14',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [14],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
