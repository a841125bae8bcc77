// Owns a provincial finance department of 2014 that appraises repairs by amount only; the words under the total are of an earlier draft.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
  granted: number,
  why: string | null = null,
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`, granted, `=F${row}-G${row}`, why];
const part = (number: string, what: string, first: number, last: number): Content[] => [
  number,
  what,
  null,
  null,
  null,
  ...['F', 'G'].map((c) => `=SUM(${c}${String(first)}:${c}${String(last)})`),
  `=F${String(first - 1)}-G${String(first - 1)}`,
];

export const plThamDinhHoiTruong2014: SheetFixture = {
  book: {
    id: 'pl-tham-dinh-hoi-truong-2014',
    language: 'vi',
    note: 'Sở Tài chính Bình Định 2014: thẩm định sửa hội trường, bên thẩm định chỉ có thành tiền, giảm trừ = đề nghị - thẩm định; số tiền bằng chữ của bản trước.',
    sheets: [
      {
        name: 'TD-2014',
        rows: {
          1: ['UBND TỈNH BÌNH ĐỊNH'],
          2: ['SỞ TÀI CHÍNH'],
          4: ['BẢNG TỔNG HỢP THẨM ĐỊNH DỰ TOÁN SỬA CHỮA HỘI TRƯỜNG TRUNG TÂM GIỚI THIỆU VIỆC LÀM'],
          5: ['(Kèm theo Thông báo số       /TB-STC ngày     tháng 8 năm 2014)'],
          6: [null, null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: ['TT', 'Hạng mục', 'ĐVT', 'Đơn vị đề nghị', null, null, 'Thẩm định', 'Giảm trừ', 'Lý do giảm'],
          8: [null, null, null, 'Khối lượng', 'Đơn giá', 'Thành tiền', 'Thành tiền'],
          9: part('I', 'Xây lắp', 10, 13),
          10: line(10, 1, 'Lát gạch nền 60x60', 'm2', 186, 245000, 43710000, 'Theo công bố giá'),
          11: line(11, 2, 'Sơn nước trong, ngoài', 'm2', 540, 62000, 31320000, 'Trừ diện tích cửa sổ'),
          12: line(12, 3, 'Trần thạch cao', 'm2', 186, 165000, 30690000),
          13: line(13, 4, 'Thay cửa đi nhôm kính', 'bộ', 4, 4800000, 19200000),
          14: part('II', 'Thiết bị', 15, 17),
          15: line(15, 1, 'Quạt trần công nghiệp', 'cái', 8, 1950000, 14800000, 'Giá báo thấp nhất'),
          16: line(16, 2, 'Bộ âm thanh', 'bộ', 1, 38500000, 35000000, 'Giá báo thấp nhất'),
          17: line(17, 3, 'Ghế xếp', 'cái', 150, 310000, 46500000),
          18: [null, 'TỔNG CỘNG', null, null, null, '=F9+F14', '=G9+G14', '=F18-G18'],
          19: ['Số tiền thẩm định: Hai trăm hai mươi tám triệu hai trăm hai mươi nghìn đồng./.'],
          21: [null, 'CHUYÊN VIÊN', null, null, 'TRƯỞNG PHÒNG', null, 'GIÁM ĐỐC'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'H6:I6', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:F7', 'H7:H8', 'I7:I8', 'A19:I19'],
      },
    ],
  },
  expected: {
    'TD-2014': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I18',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity.requested',
            E: 'price.requested',
            F: 'amount.requested',
            G: 'amount.appraised',
            H: 'difference',
            I: 'note',
          },
          totalRows: [18],
          subtotalRows: [9, 14],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['words.total error A19'],
    },
  },
};
