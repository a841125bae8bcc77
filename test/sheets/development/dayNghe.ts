// Owns a deep tree: A, I, 1, a), "-", "+", headings over two rows with merges, of 2016.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  content: string,
  unit: string,
  quantity: number,
  times: number,
  price: number,
): Content[] => [number, content, unit, quantity, times, price, `=D${row}*E${row}*F${row}`];
const head = (number: string, content: string, sum: string): Content[] => [
  number,
  content,
  null,
  null,
  null,
  null,
  sum,
];

export const dayNghe: SheetFixture = {
  book: {
    id: 'day-nghe',
    language: 'vi',
    note: 'Trung tâm dạy nghề, tệp .xls năm 2016: cây sâu năm bậc A, I, 1, a), "-", "+"; tổng ở dưới; sạch.',
    sheets: [
      {
        name: 'DN LĐNT',
        rows: {
          1: ['TRUNG TÂM DẠY NGHỀ HUYỆN ĐỊNH QUÁN'],
          2: ['DỰ TOÁN KINH PHÍ DẠY NGHỀ CHO LAO ĐỘNG NÔNG THÔN NĂM 2016'],
          3: ['Nghề: kỹ thuật chăn nuôi (02 lớp, 35 học viên/lớp, tháng 9 đến tháng 11/2016)'],
          4: [null, null, null, null, null, null, 'Đơn vị: đồng'],
          5: ['TT', 'Nội dung chi', 'Đơn vị tính', 'Số lượng', null, 'Đơn giá', 'Thành tiền'],
          6: [null, null, null, 'Một lớp', 'Số lớp'],
          7: head('A', 'CHI TRỰC TIẾP', '=G8+G19'),
          8: head('I', 'Chi cho người dạy', '=G9+G13'),
          9: head('1', 'Tiền công', '=SUM(G10:G12)'),
          10: line(10, 'a)', 'Dạy lý thuyết', 'giờ', 80, 2, 45000),
          11: line(11, 'b)', 'Dạy thực hành', 'giờ', 220, 2, 40000),
          12: line(12, 'c)', 'Trợ giảng', 'giờ', 110, 2, 25000),
          13: head('2', 'Đi lại, ăn ở', '=G14+G15'),
          14: line(14, '-', 'Hỗ trợ xăng xe', 'ngày', 48, 2, 50000),
          15: head('-', 'Ở trọ của giáo viên', '=SUM(G16:G18)'),
          16: line(16, '+', 'Thuê nhà trọ', 'tháng', 3, 2, 800000),
          17: line(17, '+', 'Điện, nước', 'tháng', 3, 2, 150000),
          18: line(18, '+', 'Phí vệ sinh', 'tháng', 3, 2, 20000),
          19: head('II', 'Chi cho người học', '=SUM(G20:G22)'),
          20: line(20, '1', 'Hỗ trợ tiền ăn', 'người', 35, 2, 900000),
          21: line(21, '2', 'Tài liệu học tập', 'bộ', 35, 2, 60000),
          22: line(22, '3', 'Vật tư thực hành (theo báo giá)', 'bộ', 35, 2, 310000),
          23: head('B', 'CHI GIÁN TIẾP', '=SUM(G24:G25)'),
          24: line(24, '1', 'Tuyển sinh, thông báo', 'lần', 1, 2, 1200000),
          25: line(25, '2', 'Quản lý lớp', 'tháng', 3, 2, 700000),
          26: head('', 'TỔNG CỘNG (A+B)', '=G7+G23'),
          27: ['(Viết bằng chữ: Một trăm ba mươi sáu triệu bốn trăm hai mươi nghìn đồng)'],
          29: ['KẾ TOÁN', null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { D: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A2:G2', 'A3:G3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:E5', 'F5:F6', 'G5:G6', 'A27:G27'],
      },
    ],
  },
  asXls: true,
  expected: {
    'DN LĐNT': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:G26',
          headerRows: [5, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
          },
          totalRows: [26],
          subtotalRows: [7, 8, 9, 13, 15, 19, 23],
          lines: 12,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
