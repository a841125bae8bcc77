// Owns a kindergarten's summer estimate of 2018: two tables of unlike columns in one sheet and the sum of both below.
// Invariant: the sum of the first table leaves its last line out; what adds both tables only follows.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const bought = (
  row: number,
  what: string,
  unit: string,
  quantity: number,
  price: number,
  room: string,
): Content[] => [row - 7, what, unit, quantity, price, `=E${row}*D${row}`, room];
const repaired = (row: number, what: string, amount: number, contract: string): Content[] => [
  row - 20,
  what,
  null,
  null,
  null,
  amount,
  contract,
];

export const pwMamNonHaiBang2018: SheetFixture = {
  book: {
    id: 'pw-mam-non-hai-bang-2018',
    language: 'vi',
    note: 'Trường mầm non hè 2018: bảng mua sắm và bảng sửa chữa trên một trang, tổng hai bảng ở dưới; SUM bảng đầu thiếu dòng cuối.',
    sheets: [
      {
        name: 'He 2018',
        rows: {
          1: ['PHÒNG GD-ĐT TP. THỦ DẦU MỘT'],
          2: ['TRƯỜNG MẦM NON HOA CÚC'],
          3: ['DỰ TOÁN MUA SẮM, SỬA CHỮA HÈ NĂM HỌC 2018 - 2019'],
          5: ['Bảng 1. Mua sắm đồ dùng bán trú'],
          6: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: ['STT', 'Tên hàng', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Nơi sử dụng'],
          8: bought(8, 'Giường lưới', 'cái', 70, 285000, 'Các lớp'),
          9: bought(9, 'Tủ ca cốc', 'cái', 3, 2150000, 'Lớp Lá'),
          10: bought(10, 'Nồi cơm gas 10 kg', 'cái', 1, 14800000, 'Bếp ăn'),
          11: bought(11, 'Khay inox 5 ngăn', 'cái', 120, 62000, 'Bếp ăn'),
          12: bought(12, 'Máy xay thịt', 'cái', 1, 8900000, 'Bếp ăn'),
          13: bought(13, 'Xe đẩy cơm', 'cái', 2, 3350000, 'Bếp ăn'),
          14: [null, 'Cộng bảng 1', null, null, null, '=SUM(F8:F12)'],
          17: ['Bảng 2. Sửa chữa'],
          18: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          20: ['STT', 'Nội dung sửa chữa', null, null, null, 'Giá trị', 'Hợp đồng, báo giá'],
          21: repaired(21, 'Sơn lại cổng, hàng rào', 16400000, 'BG 12/6/2018'),
          22: repaired(22, 'Thay thiết bị vệ sinh 4 phòng', 38750000, 'BG 14/6/2018'),
          23: repaired(23, 'Chống thấm mái nhà bếp', 9200000, 'BG 14/6/2018'),
          24: [null, 'Cộng bảng 2', null, null, null, '=SUM(F21:F23)'],
          25: [null, 'Tổng cộng (bảng 1 + bảng 2)', null, null, null, '=F14+F24'],
          27: [null, 'Kế toán', null, null, 'Hiệu trưởng'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: [
          'A3:G3',
          'A5:G5',
          'A17:G17',
          'B20:E20',
          'B21:E21',
          'B22:E22',
          'B23:E23',
          'B24:E24',
          'B25:E25',
        ],
      },
    ],
  },
  expected: {
    'He 2018': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G14',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 6,
        },
        {
          range: 'A20:G25',
          headerRows: [20, 20],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', F: 'amount', G: 'basis' },
          totalRows: [24, 25],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: ['sum.range error F14'],
    },
  },
};
