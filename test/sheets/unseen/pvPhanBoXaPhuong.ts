// Owns the support of OCOP entities spread over communes in the second half of 2025, by former province, paid in two rounds.
// Invariant: clean; nghìn đồng, the two rounds make up the line's money.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  place: string,
  entities: number,
  rate: number,
  firstRound: number,
  note: string | null = null,
): Content[] => [number, place, entities, rate, `=C${row}*D${row}`, firstRound, `=E${row}-F${row}`, note];
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  of('C'),
  null,
  ...['E', 'F', 'G'].map(of),
];

export const pvPhanBoXaPhuong: SheetFixture = {
  book: {
    id: 'pv-phan-bo-xa-phuong',
    language: 'vi',
    note: 'chuyên viên cẩn thận: dự toán hỗ trợ theo xã, phường sau 01/7/2025, nghìn đồng, hai đợt, khu vực I/II; ô nháp bên phải.',
    sheets: [
      {
        name: 'Theo xa',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, null, 'Phụ lục'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
          3: ['DỰ TOÁN KINH PHÍ HỖ TRỢ CHỦ THỂ OCOP HOÀN THIỆN HỒ SƠ THEO XÃ, PHƯỜNG'],
          4: ['6 tháng cuối năm 2025'],
          5: ['(Kèm theo Công văn số       /SKHCN-QLCN ngày      tháng 8 năm 2025)'],
          6: [null, null, null, null, null, null, 'Đơn vị: nghìn đồng'],
          7: [
            'STT',
            'Xã, phường',
            'Số chủ thể',
            'Mức hỗ trợ/chủ thể',
            'Thành tiền',
            'Trong đó',
            null,
            'Ghi chú',
          ],
          8: [null, null, null, null, null, 'Đợt 1', 'Đợt 2'],
          9: ['A', 'B', 1, 2, '3=1*2', 4, '5=3-4', 'C'],
          10: sums('I', 'Khu vực Đồng Nai (cũ)', (letter) => `=SUM(${letter}11:${letter}15)`),
          11: line(11, 1, 'Phường Long Khánh', 6, 4500, 18000),
          12: line(12, 2, 'Phường Tân Triều', 4, 4500, 12000),
          13: line(13, 3, 'Xã Trảng Bom', 5, 4500, 15000),
          14: line(14, 4, 'Xã Cẩm Mỹ', 3, 5000, 10000, 'Có sản phẩm mới'),
          15: line(15, 5, 'Xã Đak Lua', 2, 6000, 8000, 'Xã vùng xa'),
          16: sums('II', 'Khu vực Bình Phước (cũ)', (letter) => `=SUM(${letter}17:${letter}20)`),
          17: line(17, 1, 'Phường Bình Long', 3, 4500, 9000),
          18: line(18, 2, 'Xã Lộc Ninh', 4, 4500, 12000),
          19: line(19, 3, 'Xã Bom Bo', 5, 5000, 15000),
          20: line(20, 4, 'Xã Bù Gia Mập', 2, 6000, 8000, 'Xã vùng xa'),
          21: sums(null, 'Tổng cộng', (letter) => `=${letter}10+${letter}16`),
          23: [null, 'Lập biểu', null, null, null, 'Giám đốc'],
          26: [null, null, null, null, null, null, null, null, null, 'nháp:'],
          27: [null, null, null, null, null, null, null, null, null, 34, 161000],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: [
          'A3:H3',
          'A4:H4',
          'A5:H5',
          'G6:H6',
          'A7:A8',
          'B7:B8',
          'C7:C8',
          'D7:D8',
          'E7:E8',
          'F7:G7',
          'H7:H8',
        ],
      },
    ],
  },
  dates: { from: '2025-08-15', to: '2025-12-31', document: '2025-08-11' },
  expected: {
    'Theo xa': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H21',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity',
            D: 'price',
            E: 'amount',
            F: 'amount.period',
            G: 'amount.period',
            H: 'note',
          },
          totalRows: [21],
          subtotalRows: [10, 16],
          lines: 9,
        },
      ],
      outside: ['J26:K27'],
      findings: [],
    },
  },
};
