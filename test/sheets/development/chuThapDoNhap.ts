// Owns a provincial Red Cross of 2023: four heading rows, triệu đồng, scratch sums under the signature. Hard.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Money = [
  allocatedCentral: number,
  allocatedLocal: number,
  central: number,
  centralAll: number,
  local: number,
  localAll: number,
];
const line = (row: number, number: string, what: string, money: Money, note: string | null): Content[] => [
  number,
  what,
  ...money,
  `=C${row}+D${row}-F${row}-H${row}`,
  note,
];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [number, what, ...['C', 'D', 'E', 'F', 'G', 'H'].map(of), `=C${row}+D${row}-F${row}-H${row}`];

export const chuThapDoNhap: SheetFixture = {
  book: {
    id: 'chu-thap-do-nhap',
    language: 'vi',
    note: 'Hội Chữ thập đỏ tỉnh 2023: tiêu đề bốn dòng, hai nguồn, tổng ở đầu, số nháp dưới chữ ký; sạch, khó.',
    sheets: [
      {
        name: 'Quy 3',
        rows: {
          1: ['HỘI CHỮ THẬP ĐỎ TỈNH BẾN TRE'],
          3: ['BÁO CÁO TÌNH HÌNH SỬ DỤNG KINH PHÍ QUÝ III NĂM 2023'],
          5: [null, null, null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
          6: ['STT', 'Nội dung', 'Kinh phí năm 2023', null, null, null, null, null, null, 'Ghi chú'],
          7: [null, null, 'Được giao', null, 'Đã giải ngân', null, null, null, 'Còn lại'],
          8: [null, null, 'NSTW', 'NSĐP', 'NSTW', null, 'NSĐP'],
          9: [null, null, null, null, 'Trong quý', 'Lũy kế', 'Trong quý', 'Lũy kế'],
          10: sums(10, null, 'TỔNG CỘNG', (letter) => `=${letter}11+${letter}14`),
          11: sums(11, 'I', 'Công tác xã hội', (letter) => `=SUM(${letter}12:${letter}13)`),
          12: line(12, '1', 'Trợ cấp đột xuất thiên tai', [120, 80, 30, 95, 12, 52], null),
          13: line(13, '2', 'Tết vì người nghèo', [0, 260, 0, 0, 0, 260], 'Đã xong'),
          14: sums(14, 'II', 'Hiến máu nhân đạo', (letter) => `=SUM(${letter}15:${letter}17)`),
          15: line(15, '1', 'Tuyên truyền, vận động', [45, 30, 15, 38, 6, 21], null),
          16: line(16, '2', 'Tôn vinh người hiến máu', [60, 25, 0, 60, 0, 25], null),
          17: line(17, '3', 'Mua quà tặng', [0, 140, 0, 0, 35, 96], 'Chờ hóa đơn tháng 9'),
          19: [null, 'KẾ TOÁN', null, null, null, null, 'CHỦ TỊCH'],
          24: [null, 'Phạm Thị Lài', null, null, null, null, 'Trương Văn Út'],
          30: [null, 'Quà đợt 1', 35000000],
          31: [null, 'Quà đợt 2', 61000000],
          32: [null, null, '=C30+C31'],
        },
        formats: { 'C10:I17': '#,##0', 'C30:C32': '#,##0' },
        merges: [
          'A3:J3',
          'A6:A9',
          'B6:B9',
          'C6:I6',
          'J6:J9',
          'C7:D7',
          'E7:H7',
          'I7:I9',
          'C8:C9',
          'D8:D9',
          'E8:F8',
          'G8:H8',
        ],
      },
    ],
  },
  expected: {
    'Quy 3': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:J17',
          headerRows: [6, 9],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'allocated.central',
            D: 'allocated.local',
            E: 'disbursed.central.period',
            F: 'disbursed.central.cumulative',
            G: 'disbursed.local.period',
            H: 'disbursed.local.cumulative',
            I: 'remaining',
            J: 'note',
          },
          totalRows: [10],
          subtotalRows: [11, 14],
          lines: 5,
        },
      ],
      outside: ['B30:C32'],
      findings: [],
    },
  },
};
