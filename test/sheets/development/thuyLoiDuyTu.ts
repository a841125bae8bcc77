// Owns an irrigation company of 2022: volume, price and coefficient K; one product leaves K out where K happens to be 1.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const job = (
  row: number,
  number: number,
  what: string,
  unit: string,
  size: number,
  price: number,
  factor: number,
): Content[] => [number, what, unit, size, price, factor, `=ROUND(D${row}*E${row}*F${row},0)`];

export const thuyLoiDuyTu: SheetFixture = {
  book: {
    id: 'thuy-loi-duy-tu',
    language: 'vi',
    note: 'Công ty thủy lợi 2022: khối lượng, đơn giá, hệ số K; một ô thành tiền lệch công thức.',
    sheets: [
      {
        name: 'Duy tu kenh N2',
        rows: {
          1: ['CÔNG TY TNHH MTV KTCT THỦY LỢI'],
          2: ['XÍ NGHIỆP THỦY NÔNG SỐ 3'],
          4: ['DỰ TOÁN DUY TU, SỬA CHỮA THƯỜNG XUYÊN KÊNH N2 NĂM 2022'],
          5: [null, null, null, null, null, null, 'Đơn vị: đồng'],
          6: ['Stt', 'Hạng mục', 'Đơn vị', 'Khối lượng', 'Đơn giá', 'Hệ số K', 'Thành tiền'],
          7: job(7, 1, 'Nạo vét bùn lòng kênh', 'm3', 1250, 86000, 1.15),
          8: job(8, 2, 'Phát dọn cỏ mái kênh', 'm2', 18400, 1850, 1.1),
          9: job(9, 3, 'Đắp đất bờ kênh', 'm3', 340, 142000, 1.15),
          10: job(10, 4, 'Xây vá đá hộc', 'm3', 28, 1650000, 1.05),
          11: [5, 'Sơn cửa van', 'm2', 96, 125000, 1, '=ROUND(D11*E11,0)'],
          12: job(12, 6, 'Thay ron cao su cửa cống', 'bộ', 12, 780000, 1),
          13: job(13, 7, 'Bôi mỡ máy đóng mở', 'máy', 24, 95000, 1),
          14: [null, 'Cộng', null, null, null, null, '=SUM(G7:G13)'],
          16: [null, 'Lập dự toán', null, null, 'Giám đốc xí nghiệp'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '0.00', G: '#,##0' },
        merges: ['A4:G4'],
      },
    ],
  },
  expected: {
    'Duy tu kenh N2': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G14',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'factor',
            G: 'amount',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['formula.pattern warning G11'],
    },
  },
};
