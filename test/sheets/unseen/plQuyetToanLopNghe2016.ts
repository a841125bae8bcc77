// Owns a vocational college of 2016: short classes settled, values only, index row, two sums of groups under a first total.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

/** Values as they were pasted: granted, received, settled, unspent, not yet received. */
const values = (granted: number, received: number, settled: number): Content[] => [
  granted,
  received,
  settled,
  received - settled,
  granted - received,
];
type Money = [granted: number, received: number, settled: number];
const CLASSES_OF_FARMING: Money[] = [
  [49500000, 49500000, 48720000],
  [49500000, 49500000, 49500000],
  [42000000, 40000000, 38650000],
];
const CLASSES_OF_TRADES: Money[] = [
  [68200000, 68200000, 67940000],
  [57000000, 50000000, 50000000],
  [61500000, 61500000, 59875000],
  [38400000, 30000000, 28600000],
];
const add = (items: Money[]): Money =>
  items.reduce<Money>(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
const at = (items: Money[], index: number): Content[] => values(...(items[index] ?? [0, 0, 0]));

export const plQuyetToanLopNghe2016: SheetFixture = {
  book: {
    id: 'pl-quyet-toan-lop-nghe-2016',
    language: 'vi',
    note: 'Trường Cao đẳng nghề Ninh Thuận 2016: quyết toán lớp sơ cấp nghề cho lao động nông thôn, chỉ có giá trị, tổng ở trên, hàng chỉ số; sạch.',
    sheets: [
      {
        name: 'QT 2016',
        rows: {
          1: ['TRƯỜNG CAO ĐẲNG NGHỀ NINH THUẬN', null, null, null, null, null, null, null, 'Mẫu số 04'],
          2: ['KHOA ĐÀO TẠO NGẮN HẠN'],
          4: ['BÁO CÁO QUYẾT TOÁN KINH PHÍ ĐÀO TẠO NGHỀ CHO LAO ĐỘNG NÔNG THÔN NĂM 2016'],
          5: [null, null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          6: [
            'TT',
            'Lớp nghề',
            'Địa điểm mở lớp',
            'Số học viên',
            'Kinh phí được giao',
            'Kinh phí đã nhận',
            'Số đề nghị quyết toán',
            'Số dư chuyển năm sau',
            'Còn chưa nhận',
          ],
          7: ['A', 'B', 'C', 1, 2, 3, 4, '5=3-4', '6=2-3'],
          8: [null, 'Tổng số', null, 229, ...values(...add([...CLASSES_OF_FARMING, ...CLASSES_OF_TRADES]))],
          9: ['I', 'Nghề nông nghiệp', null, 99, ...values(...add(CLASSES_OF_FARMING))],
          10: [1, 'Trồng và chăm sóc nho', 'Huyện Ninh Hải', 35, ...at(CLASSES_OF_FARMING, 0)],
          11: [2, 'Trồng táo', 'Huyện Ninh Phước', 35, ...at(CLASSES_OF_FARMING, 1)],
          12: [3, 'Nuôi dê, cừu', 'Huyện Thuận Nam', 29, ...at(CLASSES_OF_FARMING, 2)],
          13: ['II', 'Nghề phi nông nghiệp', null, 130, ...values(...add(CLASSES_OF_TRADES))],
          14: [1, 'May công nghiệp', 'Huyện Ninh Sơn', 35, ...at(CLASSES_OF_TRADES, 0)],
          15: [2, 'Dệt thổ cẩm', 'Huyện Ninh Phước', 30, ...at(CLASSES_OF_TRADES, 1)],
          16: [3, 'Hàn điện', 'Thành phố Phan Rang - Tháp Chàm', 35, ...at(CLASSES_OF_TRADES, 2)],
          17: [4, 'Nấu ăn', 'Huyện Bác Ái', 30, ...at(CLASSES_OF_TRADES, 3)],
          19: [null, 'LẬP BIỂU', null, null, 'KẾ TOÁN TRƯỞNG', null, null, 'HIỆU TRƯỞNG'],
          24: [null, 'Nguyễn Thị Thu', null, null, 'Võ Thị Kim Anh', null, null, 'Phan Văn Thành'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0' },
        merges: ['A4:I4', 'H5:I5'],
      },
    ],
  },
  expected: {
    'QT 2016': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:I17',
          headerRows: [6, 6],
          indexRow: 7,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'locality',
            D: 'quantity',
            E: 'allocated',
            F: 'received',
            G: 'settled',
            H: 'carriedOver',
            I: 'remaining',
          },
          totalRows: [8],
          subtotalRows: [9, 13],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
