// Owns a district project board's disbursement of quarter III/2014 in triệu đồng, on the old form with declared columns and the total on top.
// Invariant: one cumulative figure has two digits swapped; what is left and the ratio follow from it.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  plan: number,
  before: number,
  quarter: number,
  toDate: number,
  note: string | null = null,
): Content[] => [
  number,
  what,
  plan,
  before,
  quarter,
  toDate,
  `=F${row}/C${row}*100`,
  `=C${row}-F${row}`,
  note,
];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [number, what, ...['C', 'D', 'E', 'F'].map(of), `=F${row}/C${row}*100`, `=C${row}-F${row}`];

export const pwBanQldaQuy2014: SheetFixture = {
  book: {
    id: 'pw-ban-qlda-quy-2014',
    language: 'vi',
    note: 'Ban QLDA huyện báo cáo giải ngân quý III/2014, triệu đồng, dòng số cột 4=2+3; một số lũy kế gõ đảo chữ số.',
    sheets: [
      {
        name: 'Quy 3',
        rows: {
          1: ['UBND HUYỆN PHÙ CÁT', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['BAN QLDA ĐT VÀ XD', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ XDCB QUÝ III NĂM 2014'],
          5: [null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
          6: [
            'TT',
            'Danh mục công trình',
            'Kế hoạch vốn',
            'Giải ngân',
            null,
            null,
            'Tỷ lệ',
            'Vốn còn lại',
            'Ghi chú',
          ],
          7: [
            null,
            null,
            'năm 2014',
            'Đến hết quý II',
            'Trong quý III',
            'Lũy kế đến hết quý III',
            'giải ngân (%)',
            'chưa giải ngân',
          ],
          8: ['A', 'B', 1, 2, 3, '4=2+3', '5=4/1', '6=1-4', 'C'],
          9: sums(9, null, 'TỔNG CỘNG', (letter) => `=${letter}10+${letter}14`),
          10: sums(10, 'I', 'Công trình chuyển tiếp', (letter) => `=SUM(${letter}11:${letter}13)`),
          11: line(11, 1, 'Đường liên xã Cát Hanh - Cát Lâm', 4200, 2150, 1280, 3430),
          12: line(12, 2, 'Kiên cố hóa kênh N2', 1850, 960, 490, 1540),
          13: line(13, 3, 'Trường mẫu giáo Cát Tường', 2600, 1730, 655, 2385),
          14: sums(14, 'II', 'Công trình khởi công mới', (letter) => `=SUM(${letter}15:${letter}17)`),
          15: line(15, 1, 'Nhà văn hóa xã Cát Khánh', 1500, 300, 420, 720),
          16: line(16, 2, 'Cầu Bờ Sắc', 3800, 1140, 905, 2045, 'Tạm ứng 30%'),
          17: line(17, 3, 'Sân vận động thị trấn Ngô Mây', 950, 0, 285, 285),
          19: [null, null, null, null, null, 'Phù Cát, ngày 03 tháng 10 năm 2014'],
          20: [null, 'LẬP BIỂU', null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '0.0', H: '#,##0' },
        merges: ['A4:I4', 'H5:I5', 'A6:A7', 'B6:B7', 'D6:F6', 'I6:I7'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Quy 3': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:I17',
          headerRows: [6, 7],
          indexRow: 8,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan',
            D: 'disbursed.previous',
            E: 'disbursed.period',
            F: 'disbursed.cumulative',
            G: 'ratio',
            H: 'remaining',
            I: 'note',
          },
          totalRows: [9],
          subtotalRows: [10, 14],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['tracking.chain error F12'],
    },
  },
};
