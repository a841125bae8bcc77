// Owns a commune of the new kind in October 2025: what the commune was given and spent, and an estimate for its arts festival.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const item = (
  row: number,
  number: string,
  what: string,
  given: number,
  before: number,
  now: number,
): Content[] => [
  number,
  what,
  given,
  before,
  now,
  `=D${row}+E${row}`,
  `=C${row}-F${row}`,
  `=F${row}/C${row}`,
];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [number, what, ...['C', 'D', 'E', 'F', 'G'].map(of), `=F${row}/C${row}`];
const cost = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
  basis: string,
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`, basis];

export const xaMoiHaiTrang2025: SheetFixture = {
  book: {
    id: 'xa-moi-hai-trang-2025',
    language: 'vi',
    note: 'Xã sau sắp xếp tháng 10/2025: trang theo dõi chi ngân sách và trang dự toán liên hoan văn nghệ; sạch.',
    sheets: [
      {
        name: 'Chi NS T10',
        rows: {
          1: ['UBND XÃ GIA KIỆM'],
          2: ['PHÒNG KINH TẾ'],
          4: ['TÌNH HÌNH CHI NGÂN SÁCH XÃ THÁNG 10 NĂM 2025'],
          5: [null, null, null, null, null, null, null, 'Đơn vị: triệu đồng'],
          6: [
            'STT',
            'Lĩnh vực chi',
            'Dự toán được giao (6 tháng cuối năm)',
            'Đã chi',
            null,
            null,
            'Còn lại',
            'Đạt (%)',
          ],
          7: [null, null, null, 'Đến hết tháng 9', 'Tháng 10', 'Đến hết tháng 10', null, null],
          8: ['A', 'B', '1', '2', '3', '4=2+3', '5=1-4', '6=4/1'],
          9: sums(9, null, 'TỔNG CHI', (letter) => `=${letter}10+${letter}13`),
          10: sums(10, 'I', 'Chi đầu tư', (letter) => `=SUM(${letter}11:${letter}12)`),
          11: item(11, '1', 'Đường Võ Dõng 3', 3200, 640, 480),
          12: item(12, '2', 'Nhà văn hóa ấp Tây Lạc', 1500, 300, 250),
          13: sums(13, 'II', 'Chi thường xuyên', (letter) => `=SUM(${letter}14:${letter}17)`),
          14: item(14, '1', 'Sự nghiệp giáo dục', 21400, 10650, 3510),
          15: item(15, '2', 'Quản lý nhà nước, Đảng, đoàn thể', 9800, 4720, 1630),
          16: item(16, '3', 'Bảo đảm xã hội', 6500, 3180, 1060),
          17: item(17, '4', 'Quốc phòng, an ninh', 2900, 1290, 470),
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '0.0%' },
        merges: ['A4:H4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:F6', 'G6:G7', 'H6:H7'],
      },
      {
        name: 'Liên hoan',
        rows: {
          1: ['UBND XÃ GIA KIỆM'],
          3: ['DỰ TOÁN LIÊN HOAN VĂN NGHỆ QUẦN CHÚNG NĂM 2025'],
          4: ['Ngày 08/11/2025 - ĐVT: nghìn đồng'],
          6: ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Căn cứ'],
          7: cost(7, 1, 'Thuê sân khấu, âm thanh', 'đêm', 1, 15000, 'Báo giá'),
          8: cost(8, 2, 'Hỗ trợ các đội', 'đội', 12, 2000, 'Quyết định của UBND xã'),
          9: cost(9, 3, 'Giải thưởng', 'bộ', 1, 9500, 'Kế hoạch số 18/KH-UBND'),
          10: cost(10, 4, 'Backdrop, băng rôn', 'bộ', 1, 6800, 'Báo giá'),
          11: [null, 'Tổng cộng', null, null, null, '=SUM(F7:F10)', null],
          12: ['Bằng chữ: Năm mươi lăm triệu ba trăm nghìn đồng.'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A3:G3', 'A4:G4', 'A12:G12'],
      },
    ],
  },
  expected: {
    'Chi NS T10': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:H17',
          headerRows: [6, 7],
          indexRow: 8,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'allocated',
            D: 'disbursed.previous',
            E: 'disbursed.period',
            F: 'disbursed.cumulative',
            G: 'remaining',
            H: 'ratio',
          },
          totalRows: [9],
          subtotalRows: [10, 13],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
    'Liên hoan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G11',
          headerRows: [6, 6],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'basis',
          },
          totalRows: [11],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
