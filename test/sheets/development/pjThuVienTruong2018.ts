// Owns a primary school of 2018: library things in nghìn đồng beside what was spent the year before, rise and fall in the last columns.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const thing = (
  row: number,
  what: string,
  unit: string,
  before: number,
  count: number,
  price: number,
  note: string | null,
): Content[] => ['-', what, unit, before, count, price, `=E${row}*F${row}`, `=G${row}-D${row}`, note];
const part = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [number, what, null, of('D'), null, null, of('G'), `=G${row}-D${row}`];

export const pjThuVienTruong2018: SheetFixture = {
  book: {
    id: 'pj-thu-vien-truong-2018',
    language: 'vi',
    note: 'Trường tiểu học 2018: đơn vị nghìn đồng ghi trong ngoặc dưới tên bảng, cột năm trước, gạch đầu dòng thay số; sạch.',
    sheets: [
      {
        name: 'Thu vien',
        rows: {
          1: ['PHÒNG GD&ĐT HUYỆN CẨM MỸ'],
          2: ['TRƯỜNG TIỂU HỌC TRẦN HƯNG ĐẠO'],
          3: ['DỰ TOÁN XÂY DỰNG THƯ VIỆN THÂN THIỆN NĂM 2018'],
          4: ['(Đơn vị tính: nghìn đồng)'],
          6: [
            'TT',
            'Hạng mục',
            'ĐVT',
            'Thực hiện năm 2017',
            'Dự toán năm 2018',
            null,
            null,
            'Tăng (+), giảm (-) so với 2017',
            'Ghi chú',
          ],
          7: [null, null, null, 'Thành tiền', 'Số lượng', 'Đơn giá', 'Thành tiền'],
          8: part(8, '1', 'Sách, báo', (letter) => `=SUM(${letter}9:${letter}11)`),
          9: thing(9, 'Truyện thiếu nhi', 'cuốn', 4200, 320, 22, 'Theo báo giá nhà sách'),
          10: thing(10, 'Sách tham khảo khối 4, 5', 'cuốn', 5600, 150, 38, null),
          11: thing(11, 'Báo Nhi đồng', 'số', 1560, 104, 15, '2 số/tuần'),
          12: part(12, '2', 'Trang thiết bị', (letter) => `=SUM(${letter}13:${letter}15)`),
          13: thing(13, 'Kệ sách thấp', 'cái', 3900, 6, 1450, null),
          14: thing(14, 'Bàn ghế đọc', 'bộ', 0, 8, 1200, 'Mới'),
          15: thing(15, 'Thảm xốp', 'm2', 850, 24, 65, null),
          16: part(16, '3', 'Hoạt động', (letter) => `=SUM(${letter}17:${letter}18)`),
          17: thing(17, 'Phần thưởng thi kể chuyện theo sách', 'phần', 1800, 36, 50, null),
          18: thing(18, 'Trang trí góc đọc', 'góc', 2000, 3, 900, 'Cha mẹ học sinh cùng làm'),
          19: part(19, null, 'Tổng cộng', (letter) => `=${letter}8+${letter}12+${letter}16`),
          20: ['Bằng chữ: Ba mươi tám triệu sáu trăm sáu mươi nghìn đồng.'],
          22: [null, 'Nhân viên thư viện', null, null, 'Kế toán', null, null, 'Hiệu trưởng'],
        },
        formats: { D: '#,##0', F: '#,##0', G: '#,##0', H: '+#,##0;-#,##0;0' },
        merges: ['A3:I3', 'A4:I4', 'A6:A7', 'B6:B7', 'C6:C7', 'E6:G6', 'H6:H7', 'I6:I7', 'A20:I20'],
      },
      {
        name: 'Lich muon',
        rows: {
          1: ['LỊCH ĐỌC SÁCH CỦA CÁC LỚP'],
          2: ['Thứ', 'Ra chơi sáng', 'Ra chơi chiều'],
          3: ['Hai', '1A, 1B', '2A'],
          4: ['Ba', '2B, 2C', '3A'],
          5: ['Tư', '3B', '4A, 4B'],
          6: ['Năm', '5A', '5B'],
        },
      },
    ],
  },
  dates: { from: '2018-03-01', to: '2018-12-31', document: '2018-02-12' },
  expected: {
    'Thu vien': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:I19',
          headerRows: [6, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'amount.previous',
            E: 'quantity',
            F: 'price',
            G: 'amount',
            H: 'difference',
            I: 'note',
          },
          totalRows: [19],
          subtotalRows: [8, 12, 16],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'Lich muon': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
