// Owns a nursery school of 2021: things bought by class, the number for each class in its own column, two half-tables under each other with one total.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const thing = (
  row: number,
  number: number,
  name: string,
  unit: string,
  classes: [number | null, number | null, number | null, number | null, number | null],
  price: number,
): Content[] => [number, name, unit, ...classes, `=SUM(D${row}:H${row})`, price, `=I${row}*J${row}`];
const blank: Content[] = [null, null, null, null, null, null, null, null];

export const puDoDungMamNon: SheetFixture = {
  book: {
    id: 'pu-do-dung-mam-non',
    language: 'vi',
    note: 'Trường mầm non 2021: mua đồ dùng theo lớp (mỗi lớp một cột số lượng), cộng từng phần bên dưới, sĩ số ghi ngay dưới tên lớp; sạch.',
    sheets: [
      {
        name: 'Mua do dung',
        rows: {
          1: ['PHÒNG GD&ĐT HUYỆN NINH GIANG'],
          2: ['TRƯỜNG MẦM NON HỒNG PHÚC'],
          4: ['DỰ TRÙ MUA ĐỒ DÙNG, ĐỒ CHƠI NĂM HỌC 2021 - 2022'],
          6: [
            'STT',
            'Tên đồ dùng',
            'Đơn vị tính',
            'Số lượng cấp cho các lớp',
            null,
            null,
            null,
            null,
            null,
            'Đơn giá (đ)',
            'Thành tiền\n(đ)',
            'Ghi chú',
          ],
          7: [null, null, null, 'Nhà trẻ', '3 tuổi', '4 tuổi', '5 tuổi', null, 'Cộng'],
          8: [null, null, null, 'NT1', '3A', '4A', '5A', '5B'],
          9: ['I', 'Đồ dùng'],
          10: thing(10, 1, 'Bàn nhựa chân gấp', 'cái', [null, 8, 10, 12, 12], 185000),
          11: thing(11, 2, 'Ghế nhựa', 'cái', [20, 16, 20, 24, 24], 48000),
          12: thing(12, 3, 'Giá để ca cốc', 'cái', [1, 1, 1, 1, 1], 650000),
          13: [...thing(13, 4, 'Chiếu trải sàn', 'cái', [4, 4, 4, 4, 4], 120000), 'Loại 1m8'],
          14: [null, 'Cộng I', ...blank, '=SUM(K10:K13)'],
          15: ['II', 'Đồ chơi'],
          16: thing(16, 1, 'Bộ xếp hình gỗ', 'bộ', [3, 4, 4, 5, 5], 165000),
          17: thing(17, 2, 'Bóng nhựa các màu', 'quả', [30, 25, 25, null, null], 7000),
          18: thing(18, 3, 'Bộ chữ cái, chữ số', 'bộ', [null, null, null, 27, 28], 32000),
          19: [null, 'Cộng II', ...blank, '=SUM(K16:K18)'],
          20: [null, 'Tổng cộng', ...blank, '=K14+K19'],
          21: ['Bằng chữ: Hai mươi tư triệu một trăm chín mươi bảy nghìn đồng.'],
          23: ['Sĩ số: NT1 20 cháu; 3A 25 cháu; 4A 25 cháu; 5A 27 cháu; 5B 28 cháu.'],
          25: [null, 'Người lập', null, null, null, null, null, null, 'Hiệu trưởng'],
          29: [null, 'Phạm Thị Dịu', null, null, null, null, null, null, 'Vũ Thị Hòa'],
        },
        formats: { J: '#,##0', K: '#,##0' },
        merges: [
          'A4:L4',
          'A6:A8',
          'B6:B8',
          'C6:C8',
          'D6:I6',
          'G7:H7',
          'I7:I8',
          'J6:J8',
          'K6:K8',
          'L6:L8',
          'A21:L21',
        ],
      },
    ],
  },
  expected: {
    'Mua do dung': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:L20',
          headerRows: [6, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'quantity',
            F: 'quantity',
            G: 'quantity',
            H: 'quantity',
            I: 'quantity.total',
            J: 'price',
            K: 'amount',
            L: 'note',
          },
          totalRows: [20],
          subtotalRows: [14, 19],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
