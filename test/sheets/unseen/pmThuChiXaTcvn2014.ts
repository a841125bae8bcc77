// Owns a commune's monthly spending report of 2014 in TCVN3: total on top, letters for groups, one lone letter line at the end; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

const spent = (row: number): Content[] => [`=E${row}/C${row}`, `=C${row}-E${row}`];
const line = (row: number, ordinal: string, what: string, money: [number, number, number]): Content[] => [
  ordinal,
  what,
  ...money,
  ...spent(row),
];
const sums = (
  row: number,
  ordinal: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [ordinal, what, of('C'), of('D'), of('E'), ...spent(row)];

const recurrent: readonly [string, [number, number, number]][] = [
  ['Chi công tác dân quân tự vệ, trật tự an toàn xã hội', [96000, 7800, 81250]],
  ['Chi sự nghiệp giáo dục', [48000, 3600, 39900]],
  ['Chi sự nghiệp y tế', [36500, 2900, 30100]],
  ['Chi sự nghiệp văn hóa, thông tin', [42000, 1500, 37800]],
  ['Chi sự nghiệp phát thanh', [18000, 1400, 14600]],
  ['Chi sự nghiệp thể dục, thể thao', [15000, 2500, 13200]],
  ['Chi bảo đảm xã hội', [214600, 17650, 178900]],
  ['Chi quản lý nhà nước, Đảng, đoàn thể', [1386400, 112300, 1143750]],
];

export const pmThuChiXaTcvn2014: SheetFixture = {
  book: {
    id: 'pm-thu-chi-xa-tcvn-2014',
    language: 'vi',
    note: 'Kế toán xã 2014, phông .VnTime: biểu chi ngân sách xã tháng 10, tổng ở trên, 1.000 đồng; kèm danh sách trưởng thôn; sạch.',
    sheets: [
      {
        name: 'Chi T10',
        rows: recoded(
          {
            1: ['UBND HUYỆN TIÊN DU', null, null, null, null, null, 'Biểu số 02-X'],
            2: ['UBND XÃ LẠC VỆ'],
            4: ['TÌNH HÌNH THỰC HIỆN CHI NGÂN SÁCH XÃ'],
            5: ['Tháng 10 năm 2014'],
            7: [null, null, null, null, null, 'Đơn vị: 1.000 đồng'],
            8: [
              'TT',
              'Nội dung',
              'Dự toán được giao năm 2014',
              'Số đã chi',
              null,
              'Lũy kế so với dự toán (%)',
              'Dự toán còn lại',
            ],
            9: [null, null, null, 'Trong tháng', 'Lũy kế từ đầu năm'],
            10: ['A', 'B', 1, 2, 3, '4=3/1', '5=1-3'],
            11: sums(11, null, 'Tổng chi ngân sách xã', (letter) => `=${letter}12+${letter}15+${letter}24`),
            12: sums(12, 'A', 'Chi đầu tư phát triển', (letter) => `=${letter}13+${letter}14`),
            13: line(13, '1', 'Xây nhà văn hóa thôn Nội Viên', [850000, 120000, 640000]),
            14: line(14, '2', 'Cứng hóa kênh mương nội đồng', [420000, 0, 415000]),
            15: sums(15, 'B', 'Chi thường xuyên', (letter) => `=SUM(${letter}16:${letter}23)`),
            ...down(16, recurrent, (row, [what, money]) => line(row, String(row - 15), what, money)),
            24: line(24, 'C', 'Dự phòng ngân sách', [65000, 0, 22400]),
            26: [null, null, null, null, 'Lạc Vệ, ngày 03 tháng 11 năm 2014'],
            27: [null, 'KẾ TOÁN NGÂN SÁCH', null, null, 'CHỦ TỊCH'],
            32: [null, 'Nguyễn Thị Hợi', null, null, 'Đỗ Văn Thuyết'],
          },
          tcvn3,
        ),
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '0.0%', G: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'F7:G7', 'A8:A9', 'B8:B9', 'C8:C9', 'D8:E8', 'F8:F9', 'G8:G9'],
      },
      {
        name: 'DS thon',
        rows: recoded(
          {
            1: ['DANH SÁCH TRƯỞNG THÔN NHẬN PHỤ CẤP'],
            3: ['STT', 'Họ tên', 'Thôn', 'Điện thoại'],
            4: [1, 'Nguyễn Đình Lộc', 'Nội Viên', '0912 345 0xx'],
            5: [2, 'Trần Văn Bảy', 'Xuân Hội', '0978 221 0xx'],
            6: [3, 'Ngô Thị Mùi', 'Hương Vân', '0165 830 0xx'],
          },
          tcvn3,
        ),
        merges: ['A1:D1'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Chi T10': {
      kind: 'tracking',
      tables: [
        {
          range: 'A8:G24',
          headerRows: [8, 9],
          indexRow: 10,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'allocated',
            D: 'disbursed.period',
            E: 'disbursed.cumulative',
            F: 'ratio',
            G: 'remaining',
          },
          totalRows: [11],
          subtotalRows: [12, 15],
          lines: 11,
        },
      ],
      outside: [],
      findings: [],
    },
    'DS thon': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
