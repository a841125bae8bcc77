// Owns a cooperative's dragon fruit model of 2022: what the state pays and what the members bring, shares by formula, total on top.
// Invariant: one member's share is reckoned from another row; a price stands as text with dots.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  quantity: number,
  price: number | string,
  amount: number,
  state: string,
  own: string = `=F${row}-G${row}`,
): Content[] => [number, what, unit, quantity, price, amount, state, own];
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  ...['F', 'G', 'H'].map(of),
];

export const pwHtxDoiUng2022: SheetFixture = {
  book: {
    id: 'pw-htx-doi-ung-2022',
    language: 'vi',
    note: 'HTX thanh long 2022: nguồn nhà nước và đối ứng, tổng ở trên; một dòng đối ứng lấy nhầm hàng trên, một đơn giá là chữ.',
    sheets: [
      {
        name: 'MH thanh long',
        rows: {
          1: ['LIÊN MINH HTX TỈNH BÌNH THUẬN'],
          2: ['HTX THANH LONG HÀM ĐỨC'],
          4: ['DỰ TOÁN MÔ HÌNH THANH LONG TƯỚI TIẾT KIỆM (1,5 ha)'],
          5: ['Thực hiện: tháng 3 - 12/2022'],
          6: [null, null, null, null, null, null, null, 'đồng'],
          7: ['Số TT', 'Hạng mục', 'ĐVT', 'Khối lượng', 'Đơn giá', 'Tổng kinh phí', 'Trong đó', null],
          8: [null, null, null, null, null, null, 'NSNN hỗ trợ', 'HTX đối ứng'],
          9: sums(null, 'Tổng số', (letter) => `=${letter}10+${letter}15`),
          10: sums('I', 'Vật tư', (letter) => `=SUM(${letter}11:${letter}14)`),
          11: line(11, 1, 'Ống PE 25 mm', 'm', 2400, 9500, 22800000, '=F11*50%'),
          12: line(12, 2, 'Béc tưới nhỏ giọt', 'cái', 3000, 4200, 12600000, '=F12*50%'),
          13: line(13, 3, 'Bộ lọc đĩa', 'bộ', 3, 1650000, 4950000, '=F13*50%', '=F12-G13'),
          14: line(14, 4, 'Phân hữu cơ vi sinh', 'kg', 4500, 6800, 30600000, '=F14*50%'),
          15: sums('II', 'Triển khai', (letter) => `=SUM(${letter}16:${letter}18)`),
          16: line(16, 1, 'Công lắp đặt', 'công', 36, '320.000', 11520000, '=F16*0%'),
          17: line(17, 2, 'Hướng dẫn kỹ thuật', 'lần', 5, 1200000, 6000000, '=F17*100%'),
          18: line(18, 3, 'Bảng hiệu mô hình', 'cái', 1, 1800000, 1800000, '=F18*100%'),
          20: [null, 'Kế toán HTX', null, null, null, 'Giám đốc HTX'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:E8', 'F7:F8', 'G7:H7'],
      },
    ],
  },
  expected: {
    'MH thanh long': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H18',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount.total',
            G: 'amount.budget',
            H: 'amount.own',
          },
          totalRows: [9],
          subtotalRows: [10, 15],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['formula.pattern warning H13', 'cell.textNumber error E16'],
    },
  },
};
