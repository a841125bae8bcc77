// Owns a home affairs department of 2024: awards by coefficient of the base salary, numbering by letters, with the list of those proposed.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const award = (
  row: number,
  number: string,
  what: string,
  count: number,
  times: number,
  why: string | null,
): Content[] => [number, what, count, times, 2340000, `=C${row}*D${row}*E${row}`, why];
const goods = (row: number, number: string, what: string, count: number, price: number): Content[] => [
  number,
  what,
  count,
  null,
  price,
  `=C${row}*E${row}`,
  'Báo giá tháng 10/2024',
];
const part = (number: string | null, what: string, formula: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  formula,
];

export const psNoiVuKhenThuong: SheetFixture = {
  book: {
    id: 'ps-noi-vu-khen-thuong',
    language: 'vi',
    note: 'Sở Nội vụ 2024: tiền thưởng tính bằng hệ số nhân lương cơ sở, hiện vật theo báo giá, có danh sách đề nghị ở trang khác; sạch.',
    sheets: [
      {
        name: 'DS de nghi',
        rows: {
          1: ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024'],
          3: ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Hình thức đề nghị'],
          4: [1, 'Phạm Văn Hưng', 'Trưởng phòng', 'Sở Xây dựng', 'Bằng khen UBND tỉnh'],
          5: [2, 'Đoàn Thị Mai', 'Kế toán', 'Sở Y tế', 'Bằng khen UBND tỉnh'],
          6: [3, 'Vũ Quang Huy', 'Chuyên viên', 'Sở Tài chính', 'Chiến sĩ thi đua cấp tỉnh'],
          7: [4, 'Nguyễn Thị Dịu', 'Hiệu trưởng', 'Trường THPT Hồng Quang', 'Bằng khen UBND tỉnh'],
        },
        merges: ['A1:E1'],
      },
      {
        name: 'Kinh phi',
        rows: {
          1: ['SỞ NỘI VỤ TỈNH HẢI DƯƠNG'],
          2: ['BAN THI ĐUA - KHEN THƯỞNG'],
          4: ['DỰ TOÁN KINH PHÍ KHEN THƯỞNG TỔNG KẾT NĂM 2024'],
          5: ['Mức lương cơ sở: 2.340.000 đồng'],
          6: [null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: [
            'TT',
            'Danh hiệu, hình thức khen thưởng',
            'Số lượng',
            'Hệ số',
            'Lương cơ sở/ Đơn giá',
            'Thành tiền',
            'Ghi chú',
          ],
          8: part('A', 'TIỀN THƯỞNG', '=F9+F13'),
          9: part('I', 'Tập thể', '=SUM(F10:F12)'),
          10: award(10, '1', 'Cờ thi đua của UBND tỉnh', 12, 6, null),
          11: award(11, '2', 'Tập thể lao động xuất sắc', 40, 1.5, null),
          12: award(12, '3', 'Bằng khen cho tập thể', 55, 2, 'Gồm 05 tập thể ngoài tỉnh'),
          13: part('II', 'Cá nhân', '=SUM(F14:F15)'),
          14: award(14, '1', 'Chiến sĩ thi đua cấp tỉnh', 8, 3, null),
          15: award(15, '2', 'Bằng khen cho cá nhân', 160, 1, null),
          16: part('B', 'HIỆN VẬT KÈM THEO', '=SUM(F17:F19)'),
          17: goods(17, '1', 'Cờ thêu', 12, 850000),
          18: goods(18, '2', 'Khung bằng khen (tập thể và cá nhân)', 215, 95000),
          19: goods(19, '3', 'Hộp, huy hiệu chiến sĩ thi đua', 8, 120000),
          20: part(null, 'TỔNG CỘNG (A+B)', '=F8+F16'),
          21: [null, 'Trong đó:'],
          22: [null, '- Quỹ thi đua, khen thưởng tỉnh', null, null, null, '=F20-F23'],
          23: [null, '- Kinh phí tiết kiệm chi của Sở', null, null, null, 31585000],
          25: ['Hải Dương, ngày       tháng 11 năm 2024'],
          26: [null, 'NGƯỜI LẬP', null, null, 'TRƯỞNG BAN'],
        },
        formats: { D: '0.0', E: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'F6:G6', 'A25:G25'],
      },
    ],
  },
  expected: {
    'DS de nghi': { kind: 'other', tables: [], outside: [], findings: [] },
    'Kinh phi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G23',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [20],
          subtotalRows: [8, 9, 13, 16],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
