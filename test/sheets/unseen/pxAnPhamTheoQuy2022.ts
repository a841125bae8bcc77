// Owns the yearly estimate of a party committee's publications with its split into quarters, million đồng, texts in NFD.
// Invariant: clean; the quarters of each line add up to the year.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded } from '../tcvn3.ts';

type Quarters = [number | null, number | null, number | null, number | null];
const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  [count, price]: [number, number],
  quarters: Quarters,
): Content[] => [number, what, unit, count, price, `=D${String(row)}*E${String(row)}`, ...quarters];
const sums = (of: (letter: string) => string): Content[] => [
  null,
  null,
  null,
  ...['F', 'G', 'H', 'I', 'J'].map(of),
];

export const pxAnPhamTheoQuy2022: SheetFixture = {
  book: {
    id: 'px-an-pham-theo-quy-2022',
    language: 'vi',
    note: 'Ban Tuyên giáo Tỉnh ủy Lạng Sơn 2022: dự toán in ấn phẩm, triệu đồng, phân kỳ theo quý gõ tay, chữ tổ hợp (NFD); sạch.',
    sheets: [
      {
        name: 'An pham',
        rows: recoded(
          {
            1: ['TỈNH ỦY LẠNG SƠN', null, null, null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
            2: ['BAN TUYÊN GIÁO', null, null, null, null, null, 'Lạng Sơn, ngày 20 tháng 12 năm 2021'],
            4: ['DỰ TOÁN KINH PHÍ XUẤT BẢN ẤN PHẨM NĂM 2022'],
            5: [null, null, null, null, null, null, null, null, null, 'ĐVT: Triệu đồng'],
            6: [
              'TT',
              'Ấn phẩm, nội dung chi',
              'Đơn vị tính',
              'Số lượng',
              'Đơn giá',
              'Dự toán năm 2022',
              'Phân kỳ thực hiện',
              null,
              null,
              null,
              'Ghi chú',
            ],
            7: [null, null, null, null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
            8: ['A', 'B', 'C', 1, 2, '3=1x2', 4, 5, 6, 7, 8],
            9: ['I', 'Bản tin Thông báo nội bộ', ...sums((letter) => `=SUM(${letter}10:${letter}12)`)],
            10: line(10, '1.1', 'In bản tin', 'số', [12, 28.5], [85.5, 85.5, 85.5, 85.5]),
            11: line(11, '1.2', 'Nhuận bút, biên tập', 'số', [12, 6.4], [19.2, 19.2, 19.2, 19.2]),
            12: line(12, '1.3', 'Phát hành qua bưu điện', 'số', [12, 2.15], [6.45, 6.45, 6.45, 6.45]),
            13: ['II', 'Ấn phẩm khác', ...sums((letter) => `=SUM(${letter}14:${letter}16)`)],
            14: [
              ...line(14, '2.1', 'Sổ tay tuyên truyền', 'cuốn', [1500, 0.034], [null, 51, null, null]),
              'Xong trước 19/5',
            ],
            15: line(15, '2.2', 'Tờ gấp tuyên truyền', 'tờ', [8000, 0.0032], [null, 12.8, null, 12.8]),
            16: line(16, '2.3', 'Lịch treo tường', 'cuốn', [600, 0.055], [null, null, null, 33]),
            17: [null, 'Cộng', ...sums((letter) => `=${letter}9+${letter}13`)],
            18: ['(Bằng chữ: Năm trăm năm mươi tư triệu hai trăm nghìn đồng)'],
            20: [null, 'NGƯỜI LẬP', null, null, null, null, null, 'TRƯỞNG BAN'],
          },
          (text) => text.normalize('NFD'),
        ),
        formats: { F: '#,##0.00', G: '#,##0.00', H: '#,##0.00', I: '#,##0.00', J: '#,##0.00' },
        merges: [
          'G1:K1',
          'G2:K2',
          'A4:K4',
          'J5:K5',
          'A6:A7',
          'B6:B7',
          'C6:C7',
          'D6:D7',
          'E6:E7',
          'F6:F7',
          'G6:J6',
          'K6:K7',
          'A18:K18',
        ],
      },
    ],
  },
  expected: {
    'An pham': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:K17',
          headerRows: [6, 7],
          indexRow: 8,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'amount.period',
            H: 'amount.period',
            I: 'amount.period',
            J: 'amount.period',
            K: 'note',
          },
          totalRows: [17],
          subtotalRows: [9, 13],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
