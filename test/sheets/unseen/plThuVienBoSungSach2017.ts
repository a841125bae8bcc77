// Owns a provincial library, end of 2016: books to be bought beside what the year before bought, nghìn đồng in the title line.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const kind = (
  row: number,
  number: number,
  what: string,
  before: [copies: number, money: number],
  copies: number,
  price: number,
  note: string | null = null,
): Content[] => [number, what, ...before, copies, price, `=E${row}*F${row}`, `=G${row}-D${row}`, note];

export const plThuVienBoSungSach2017: SheetFixture = {
  book: {
    id: 'pl-thu-vien-bo-sung-sach-2017',
    language: 'vi',
    note: 'Thư viện tỉnh Thái Nguyên cuối 2016: kế hoạch bổ sung sách 2017 cạnh thực hiện 2016, nghìn đồng ghi trong dòng tiêu đề; kèm danh sách báo đặt; sạch.',
    sheets: [
      {
        name: 'Bo sung 2017',
        rows: {
          1: ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
          2: ['THƯ VIỆN TỈNH THÁI NGUYÊN'],
          4: ['DỰ TOÁN BỔ SUNG SÁCH, BÁO NĂM 2017 (đơn vị tiền: nghìn đồng)'],
          6: [
            'TT',
            'Loại tài liệu',
            'Thực hiện năm 2016',
            null,
            'Dự toán năm 2017',
            null,
            null,
            'Tăng (+), giảm (-)',
            'Ghi chú',
          ],
          7: [null, null, 'Số bản', 'Số tiền', 'Số bản', 'Giá bình quân', 'Thành tiền'],
          9: kind(9, 1, 'Sách khoa học xã hội', [820, 57400], 900, 74),
          10: kind(10, 2, 'Sách khoa học kỹ thuật', [410, 36900], 450, 95),
          11: kind(11, 3, 'Sách văn học', [1150, 80500], 1000, 72),
          12: kind(12, 4, 'Sách thiếu nhi', [960, 38400], 1300, 42, 'Phục vụ xe lưu động'),
          13: kind(13, 5, 'Sách địa chí', [65, 9750], 80, 150),
          14: kind(14, 6, 'Sách nói, đĩa cho người khiếm thị', [40, 3200], 60, 85),
          15: kind(15, 7, 'Báo, tạp chí (đầu báo đặt cả năm)', [148, 118400], 150, 810),
          16: [
            null,
            'CỘNG',
            '=SUM(C9:C15)',
            '=SUM(D9:D15)',
            '=SUM(E9:E15)',
            null,
            '=SUM(G9:G15)',
            '=G16-D16',
          ],
          18: [null, 'PHÒNG BỔ SUNG', null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A4:I4', 'A6:A7', 'B6:B7', 'C6:D6', 'E6:G6', 'H6:H7', 'I6:I7'],
      },
      {
        name: 'Bao dat',
        rows: {
          1: ['DANH SÁCH BÁO, TẠP CHÍ ĐẶT'],
          3: ['STT', 'Tên báo', 'Kỳ hạn', 'Số bộ'],
          4: [1, 'Báo Thái Nguyên', 'Ngày', 3],
          5: [2, 'Nông nghiệp Việt Nam', 'Ngày', 1],
          6: [3, 'Khoa học và Đời sống', 'Tuần', 2],
          7: [4, 'Thiếu niên tiền phong', 'Tuần', 4],
          8: [5, 'Tạp chí Thư viện', '2 tháng', 1],
        },
      },
    ],
  },
  expected: {
    'Bo sung 2017': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:I16',
          headerRows: [6, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity.previous',
            D: 'amount.previous',
            E: 'quantity',
            F: 'price',
            G: 'amount',
            H: 'difference',
            I: 'note',
          },
          totalRows: [16],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
    'Bao dat': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
