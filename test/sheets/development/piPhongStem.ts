// Owns a lower secondary school's purchase list of 2022 for a STEM room: needed, in stock, to buy; nghìn đồng; one amount is typed from what is needed, not from what is bought.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const item = (
  row: number,
  number: number,
  name: string,
  unit: string,
  [needed, stock]: readonly [number, number],
  price: number,
  note: string | null = null,
  amount: Content = `=F${row}*G${row}`,
): Content[] => [number, name, unit, needed, stock, `=D${row}-E${row}`, price, amount, note];
const part = (number: string | null, name: string, formula: string): Content[] => [
  number,
  name,
  null,
  null,
  null,
  null,
  null,
  formula,
];

export const piPhongStem: SheetFixture = {
  book: {
    id: 'pi-phong-stem',
    language: 'vi',
    note: 'Trường THCS ở Huế 2022: nhu cầu, hiện có, mua thêm, nghìn đồng; một thành tiền gõ tay theo số nhu cầu chứ không theo số mua thêm; trang kiểm kê phòng bộ môn.',
    sheets: [
      {
        name: 'Mua sam',
        rows: {
          1: ['PHÒNG GD&ĐT THÀNH PHỐ HUẾ'],
          2: ['TRƯỜNG THCS NGUYỄN CHÍ DIỂU'],
          4: ['DỰ TOÁN MUA SẮM THIẾT BỊ PHÒNG HỌC STEM'],
          5: ['Năm học 2022 - 2023'],
          6: ['Đơn vị: nghìn đồng'],
          7: ['STT', 'Tên thiết bị', 'ĐVT', 'Số lượng', null, null, 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          8: [null, null, null, 'Nhu cầu', 'Hiện có', 'Mua thêm'],
          9: part('I', 'Bộ học cụ', '=SUM(H10:H13)'),
          10: item(10, 1, 'Bộ mạch vi điều khiển', 'bộ', [20, 4], 680),
          11: item(11, 2, 'Bộ cảm biến 12 loại', 'bộ', [20, 0], 425),
          12: item(12, 3, 'Robot lắp ghép', 'bộ', [10, 2], 3150, null, 31500),
          13: item(13, 4, 'Pin sạc, bộ sạc', 'bộ', [25, 5], 210),
          14: part('II', 'Máy, dụng cụ', '=SUM(H15:H18)'),
          15: item(15, 1, 'Máy in 3D khổ nhỏ', 'máy', [2, 0], 9800, 'Bảo hành 24 tháng'),
          16: item(16, 2, 'Máy khoan, mỏ hàn', 'bộ', [8, 3], 560),
          17: item(17, 3, 'Đồng hồ đo vạn năng', 'cái', [12, 6], 295),
          18: item(18, 4, 'Kính bảo hộ', 'cái', [45, 0], 38),
          19: part('III', 'Bàn ghế, tủ', '=SUM(H20:H22)'),
          20: item(20, 1, 'Bàn nhóm 6 học sinh', 'cái', [8, 0], 2450),
          21: item(21, 2, 'Ghế nhựa xếp chồng', 'cái', [48, 20], 185),
          22: item(22, 3, 'Tủ khóa nhiều ngăn', 'cái', [3, 1], 3600),
          23: part(null, 'Tổng cộng', '=H9+H14+H19'),
          25: [null, 'Tổ Khoa học tự nhiên', null, null, null, 'Hiệu trưởng'],
        },
        formats: { 'G9:H23': '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'A6:I6', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:F7', 'G7:G8', 'H7:H8', 'I7:I8'],
      },
      {
        name: 'Kiem ke',
        rows: {
          1: ['KIỂM KÊ PHÒNG BỘ MÔN LÝ - CÔNG NGHỆ'],
          3: ['Thiết bị', 'Còn dùng được', 'Hỏng', 'Vị trí'],
          4: ['Bộ mạch vi điều khiển', 4, 3, 'Tủ 2'],
          5: ['Robot lắp ghép', 2, 1, 'Tủ 2'],
          6: ['Máy khoan, mỏ hàn', 3, 2, 'Kho'],
          7: ['Đồng hồ đo vạn năng', 6, 5, 'Tủ 1'],
          8: ['Ghế nhựa xếp chồng', 20, 7, 'Phòng 12'],
          9: ['Tủ khóa nhiều ngăn', 1, 0, 'Phòng 12'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  expected: {
    'Mua sam': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I23',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'quantity',
            F: 'quantity',
            G: 'price',
            H: 'amount',
            I: 'note',
          },
          totalRows: [23],
          subtotalRows: [9, 14, 19],
          lines: 11,
        },
      ],
      outside: [],
      findings: ['line.product error H12'],
    },
    'Kiem ke': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
