// Owns a monitoring estimate with three counted factors, an index row of letters and numbers, one unit for all columns.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  content: string,
  [sites, rounds, samples]: readonly [number, number, number],
  price: number,
): Content[] => [number, content, sites, rounds, samples, price, `=C${row}*D${row}*E${row}*F${row}`, null];
const head = (number: string | null, content: string, sum: string): Content[] => [
  number,
  content,
  null,
  null,
  null,
  null,
  sum,
];

export const quanTracMoiTruong: SheetFixture = {
  book: {
    id: 'quan-trac-moi-truong',
    language: 'vi',
    note: 'Trung tâm quan trắc: ba thừa số số điểm, số đợt, số mẫu; đầu đề ba dòng với đơn vị tiền ở dòng ba; tổng ở trên; sạch.',
    sheets: [
      {
        name: 'QT2020',
        rows: {
          1: ['SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', null, null, null, null, null, null, 'Phụ lục 3'],
          2: ['TRUNG TÂM QUAN TRẮC VÀ KỸ THUẬT MÔI TRƯỜNG'],
          3: ['DỰ TOÁN QUAN TRẮC CHẤT LƯỢNG MÔI TRƯỜNG NĂM 2020'],
          4: ['(Đơn giá theo đơn giá quan trắc do UBND tỉnh ban hành, kèm hợp đồng khung)'],
          6: [
            'TT',
            'Thành phần môi trường',
            'Khối lượng thực hiện',
            null,
            null,
            'Đơn giá',
            'Thành tiền',
            'Ghi chú',
          ],
          7: [null, null, 'Số điểm', 'Số đợt', 'Số mẫu/đợt'],
          8: [null, null, null, null, null, '(nghìn đồng)', '(nghìn đồng)'],
          9: ['a', 'b', '1', '2', '3', '4', '5=1x2x3x4', '6'],
          10: head(null, 'Tổng cộng', '=G11+G15+G19'),
          11: head('A', 'Nước mặt', '=SUM(G12:G14)'),
          12: line(12, '1', 'Sông Đồng Nai', [14, 12, 1], 1850),
          13: line(13, '2', 'Sông Thị Vải', [8, 12, 2], 1920),
          14: line(14, '3', 'Hồ Trị An', [5, 6, 2], 1850),
          15: head('B', 'Không khí', '=SUM(G16:G18)'),
          16: line(16, '1', 'Khu công nghiệp', [21, 4, 3], 760),
          17: line(17, '2', 'Khu dân cư', [12, 4, 3], 760),
          18: line(18, '3', 'Nút giao thông', [9, 4, 4], 815),
          19: head('C', 'Nước dưới đất', '=SUM(G20:G20)'),
          20: line(20, '1', 'Giếng quan trắc', [26, 2, 1], 2140),
          23: [null, 'Phòng Kế hoạch', null, null, null, null, 'Giám đốc'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: [
          'A3:H3',
          'A4:H4',
          'A6:A8',
          'B6:B8',
          'C6:E6',
          'C7:C8',
          'D7:D8',
          'E7:E8',
          'F6:F7',
          'G6:G7',
          'H6:H8',
        ],
      },
    ],
  },
  expected: {
    QT2020: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:H20',
          headerRows: [6, 8],
          indexRow: 9,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'note',
          },
          totalRows: [10],
          subtotalRows: [11, 15, 19],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
