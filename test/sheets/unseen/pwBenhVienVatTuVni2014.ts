// Owns a hospital's yearly list of supplies of 2014 in VNI code: four quarters of quantities, amounts typed.
// Invariant: one amount is typed five million too high; the total adds what stands there.
import { recoded } from '../tcvn3.ts';
import { vni } from '../vni.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  what: string,
  unit: string,
  quarters: [number, number, number, number],
  price: number,
  amount: number,
  note: string | null = null,
): Content[] => [row - 9, what, unit, ...quarters, `=SUM(D${row}:G${row})`, price, amount, note];

const list: Record<number, readonly Content[]> = {
  1: ['SỞ Y TẾ TIỀN GIANG', null, null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  2: ['BVĐK KHU VỰC CAI LẬY', null, null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
  4: ['DỰ TOÁN MUA VẬT TƯ Y TẾ TIÊU HAO NĂM 2014'],
  5: ['Khoa Dược - Vật tư thiết bị y tế'],
  7: [
    'STT',
    'Tên vật tư',
    'ĐVT',
    'Nhu cầu sử dụng',
    null,
    null,
    null,
    null,
    'Đơn giá',
    'Thành tiền',
    'Ghi chú',
  ],
  8: [null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm', '(đồng)', '(đồng)'],
  10: line(10, 'Băng cuộn 10cm x 5m', 'cuộn', [600, 500, 500, 700], 2200, 5060000),
  11: line(11, 'Bông thấm nước', 'kg', [40, 40, 35, 45], 168000, 26880000),
  12: line(12, 'Bơm tiêm 5ml', 'cái', [12000, 11000, 11500, 13500], 720, 34560000),
  13: line(13, 'Dây truyền dịch', 'bộ', [1500, 1500, 1400, 1800], 3850, 28870000),
  14: line(14, 'Găng tay khám', 'đôi', [8000, 7500, 7500, 9000], 1150, 36800000, 'Cỡ S, M'),
  15: line(15, 'Kim luồn 22G', 'cái', [400, 350, 350, 500], 9500, 15200000),
  16: line(16, 'Phim X-quang 30x40', 'hộp', [6, 6, 5, 7], 1980000, 47520000, 'Hộp 100 tấm'),
  17: line(17, 'Cồn 70 độ', 'lít', [120, 120, 110, 150], 24500, 12250000),
  18: [null, 'CỘNG', null, null, null, null, null, null, null, '=SUM(J10:J17)'],
  20: [null, 'Trưởng khoa Dược', null, null, null, 'Kế toán trưởng', null, null, 'Giám đốc'],
};

export const pwBenhVienVatTuVni2014: SheetFixture = {
  book: {
    id: 'pw-benh-vien-vat-tu-vni-2014',
    language: 'vi',
    note: 'Bệnh viện 2014, chữ VNI: nhu cầu bốn quý, thành tiền gõ tay, dòng trống dưới tiêu đề; dây truyền dịch sai tích.',
    sheets: [
      {
        name: 'VTTH 2014',
        rows: recoded(list, vni),
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0', J: '#,##0' },
        merges: ['A4:K4', 'A5:K5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:H7', 'K7:K8'],
      },
    ],
  },
  asXls: true,
  expected: {
    'VTTH 2014': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:K18',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity.period',
            E: 'quantity.period',
            F: 'quantity.period',
            G: 'quantity.period',
            H: 'quantity.total',
            I: 'price',
            J: 'amount',
            K: 'note',
          },
          totalRows: [18],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['line.product error J13'],
    },
  },
};
