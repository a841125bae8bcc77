// Owns a purchase plan of a vocational centre of Hải Dương, 2020, in nghìn đồng, shared between two sources; staff list and stock beside it.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  made: string,
  unit: string,
  count: number,
  price: number,
  budget: number,
): Content[] => [number, what, made, unit, count, price, `=E${row}*F${row}`, budget, `=G${row}-H${row}`];
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  ...[...'GHI'].map(of),
];
const stock = (
  number: number,
  what: string,
  unit: string,
  year: number,
  good: number,
  broken: number,
): Content[] => [number, what, unit, year, good, broken];

export const ptMuaSamTrungTam: SheetFixture = {
  book: {
    id: 'pt-mua-sam-trung-tam',
    language: 'vi',
    note: 'Trung tâm GDNN-GDTX ở Hải Dương 2020: kế hoạch mua sắm, nghìn đồng, hai nguồn, kèm trang kiểm kê; sạch.',
    sheets: [
      {
        name: 'Kiem ke',
        rows: {
          1: ['BẢNG KIỂM KÊ THIẾT BỊ ĐẾN 31/12/2019'],
          3: ['STT', 'Tên thiết bị', 'ĐVT', 'Năm sử dụng', 'Còn tốt', 'Hỏng'],
          4: stock(1, 'Máy may công nghiệp', 'chiếc', 2012, 14, 6),
          5: stock(2, 'Máy hàn hồ quang', 'chiếc', 2014, 5, 3),
          6: stock(3, 'Máy vi tính', 'bộ', 2015, 22, 8),
          7: stock(4, 'Bàn ghế học sinh', 'bộ', 2010, 85, 15),
        },
        merges: ['A1:F1'],
      },
      {
        name: 'KH mua sam',
        rows: {
          1: ['UBND HUYỆN NINH GIANG'],
          2: ['TRUNG TÂM GDNN - GDTX'],
          4: ['KẾ HOẠCH MUA SẮM TRANG THIẾT BỊ DẠY NGHỀ NĂM 2020'],
          6: [null, null, null, null, null, null, null, null, 'ĐVT: 1.000 đồng'],
          7: [
            'STT',
            'Tên hàng hóa',
            'Ghi chú xuất xứ',
            'ĐVT',
            'Số lượng',
            'Đơn giá dự kiến',
            'Thành tiền',
            'Nguồn vốn',
          ],
          8: [null, null, null, null, null, null, null, 'Ngân sách', 'Quỹ PTHĐSN'],
          9: sums('I', 'Nghề may', (letter) => `=SUM(${letter}10:${letter}11)`),
          10: line(10, 1, 'Máy may một kim điện tử', 'Nhật Bản', 'chiếc', 10, 12500, 100000),
          11: line(11, 2, 'Máy vắt sổ 4 kim', 'Đài Loan', 'chiếc', 3, 14800, 44400),
          12: sums('II', 'Nghề hàn', (letter) => `=SUM(${letter}13:${letter}15)`),
          13: line(13, 1, 'Máy hàn MIG', 'Việt Nam', 'chiếc', 4, 16200, 64800),
          14: line(14, 2, 'Mặt nạ hàn tự động', 'Trung Quốc', 'chiếc', 20, 650, 0),
          15: line(15, 3, 'Tủ đựng dụng cụ', 'Việt Nam', 'cái', 2, 3900, 0),
          16: sums('III', 'Tin học', (letter) => `=SUM(${letter}17:${letter}18)`),
          17: line(17, 1, 'Máy vi tính để bàn', 'Việt Nam lắp ráp', 'bộ', 12, 10900, 120000),
          18: line(18, 2, 'Bộ chia mạng 24 cổng', 'Trung Quốc', 'bộ', 1, 4350, 0),
          19: sums(null, 'Tổng cộng', (letter) => `=${letter}9+${letter}12+${letter}16`),
          20: ['Bằng chữ: Ba trăm chín mươi triệu một trăm năm mươi nghìn đồng.'],
          22: [null, 'KẾ TOÁN', null, null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0' },
        merges: ['A4:I4', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:E8', 'F7:F8', 'G7:G8', 'H7:I7', 'A20:I20'],
      },
    ],
  },
  expected: {
    'Kiem ke': { kind: 'other', tables: [], outside: [], findings: [] },
    'KH mua sam': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I19',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'note',
            D: 'unit',
            E: 'quantity',
            F: 'price',
            G: 'amount',
            H: 'amount.budget',
            I: 'amount.fund',
          },
          totalRows: [19],
          subtotalRows: [9, 12, 16],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
