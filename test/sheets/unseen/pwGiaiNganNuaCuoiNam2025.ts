// Owns the disbursement of OCOP support by commune for quarters III and IV of 2025, ratios typed to one decimal.
// Invariant: a district stands among the communes half a year after districts ended, and one ratio has its digits swapped.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  unit: string,
  plan: number,
  third: [received: number, spent: number],
  fourth: [received: number, spent: number],
  percent: number,
  note: string | null = null,
): Content[] => [
  row - 9,
  unit,
  plan,
  ...third,
  ...fourth,
  `=E${row}+G${row}`,
  percent,
  `=C${row}-H${row}`,
  note,
];

export const pwGiaiNganNuaCuoiNam2025: SheetFixture = {
  book: {
    id: 'pw-giai-ngan-nua-cuoi-nam-2025',
    language: 'vi',
    note: 'Giải ngân hỗ trợ OCOP theo xã hai quý cuối 2025, nghìn đồng, tỷ lệ gõ tay; còn một dòng huyện và một tỷ lệ sai.',
    sheets: [
      {
        name: 'GN 6T cuoi nam',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ ĐỒNG NAI'],
          2: ['VĂN PHÒNG SỞ'],
          4: ['BÁO CÁO GIẢI NGÂN KINH PHÍ HỖ TRỢ SẢN PHẨM OCOP THEO ĐỊA BÀN'],
          5: ['Quý III và quý IV năm 2025'],
          6: [null, null, null, null, null, null, null, null, null, 'ĐVT: 1.000 đồng'],
          7: [
            'STT',
            'Địa bàn',
            'Kế hoạch',
            'Quý III',
            null,
            'Quý IV',
            null,
            'Cộng chi',
            'Tỷ lệ giải',
            'Còn lại',
            'Ghi chú',
          ],
          8: [null, null, '6 tháng', 'Đã cấp', 'Đã chi', 'Đã cấp', 'Đã chi', '2 quý', 'ngân (%)', 'chưa chi'],
          9: [
            null,
            'Tổng số',
            ...['C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `=SUM(${letter}10:${letter}17)`),
            84.7,
            '=C9-H9',
          ],
          10: line(10, 'Phường Long Khánh', 85000, [40000, 36400], [45000, 40100], 90),
          11: line(11, 'Phường Bình Lộc', 42000, [20000, 18300], [22000, 19500], 90),
          12: line(12, 'Huyện Trảng Bom', 60000, [30000, 27000], [30000, 25200], 87, 'Mật ong, bưởi'),
          13: line(13, 'Xã Xuân Định', 36000, [18000, 12600], [18000, 16200], 80),
          14: line(14, 'Xã Phú Riềng', 50000, [25000, 17500], [25000, 20100], 72.5),
          15: line(15, 'Xã Thiện Hưng', 28000, [14000, 11200], [14000, 12600], 85),
          16: line(16, 'Phường Chơn Thành', 40000, [20000, 16800], [20000, 17200], 85),
          17: line(17, 'Xã Đak Lua', 15000, [7500, 5100], [7500, 5700], 72, 'Mưa lũ tháng 10'),
          19: [null, null, null, null, null, null, null, 'Đồng Nai, ngày 31 tháng 12 năm 2025'],
          20: [null, 'Kế toán', null, null, null, null, null, 'Chánh Văn phòng'],
        },
        formats: {
          C: '#,##0',
          D: '#,##0',
          E: '#,##0',
          F: '#,##0',
          G: '#,##0',
          H: '#,##0',
          I: '0.0',
          J: '#,##0',
        },
        merges: ['A4:K4', 'A5:K5', 'J6:K6', 'A7:A8', 'B7:B8', 'D7:E7', 'F7:G7', 'K7:K8'],
      },
    ],
  },
  expected: {
    'GN 6T cuoi nam': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:K17',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'plan',
            D: 'received.period',
            E: 'disbursed.period',
            F: 'received.period',
            G: 'disbursed.period',
            H: 'disbursed.total',
            I: 'ratio',
            J: 'remaining',
            K: 'note',
          },
          totalRows: [9],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['locality.date error B12', 'tracking.percent error I14'],
    },
  },
};
