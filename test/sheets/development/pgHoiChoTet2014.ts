// Owns a province's estimate of an OCOP fair before Tết, January 2014: mục and tiểu mục in front, nghìn đồng, mục rows as sums; .xls; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  code: string,
  what: string,
  unit: string,
  count: number,
  days: number,
  price: number,
): Content[] => [null, code, what, unit, count, days, price, `=E${row}*F${row}*G${row}`];
const item = (code: string, what: string, first: number, last: number): Content[] => [
  code,
  null,
  what,
  null,
  null,
  null,
  null,
  `=SUM(H${first}:H${last})`,
];

export const pgHoiChoTet2014: SheetFixture = {
  book: {
    id: 'pg-hoi-cho-tet-2014',
    language: 'vi',
    note: 'Quảng Ninh 1/2014: dự toán hội chợ OCOP, cột M và TM đứng trước, dòng mục mang số cộng, nghìn đồng, ngày tháng để trống, tệp .xls; sạch.',
    sheets: [
      {
        name: 'Sheet1',
        rows: {
          1: ['UỶ BAN NHÂN DÂN TỈNH QUẢNG NINH'],
          2: ['BAN ĐIỀU HÀNH ĐỀ ÁN OCOP'],
          4: ['DỰ TOÁN'],
          5: ['Kinh phí tổ chức Hội chợ OCOP Tết Giáp Ngọ năm 2014'],
          6: ['(Kèm theo Quyết định số         /QĐ-BĐH ngày       tháng 01 năm 2014)'],
          7: [null, null, null, null, null, null, null, null, 'ĐVT: 1.000đ'],
          8: ['M', 'TM', 'Nội dung', 'Đơn vị', 'SL', 'Ngày', 'Đ.giá', 'T.tiền', 'Diễn giải'],
          9: item('6600', 'Thông tin, tuyên truyền', 10, 11),
          10: line(10, '6606', 'Pano, phướn dọc trục đường 18', 'tấm', 120, 1, 185),
          11: line(11, '6607', 'Quảng cáo trên Đài PTTH tỉnh', 'lần', 14, 1, 1600),
          12: item('6650', 'Hội nghị', 13, 14),
          13: line(13, '6651', 'In giấy mời, sơ đồ gian hàng', 'tờ', 2000, 1, 3.5),
          14: line(14, '6655', 'Thuê mặt bằng, nhà bạt', 'm2', 1200, 6, 12),
          15: [...item('6750', 'Chi phí thuê mướn', 16, 18), 'Theo 03 báo giá'],
          16: line(16, '6751', 'Xe vận chuyển hàng các huyện đảo', 'chuyến', 4, 1, 5200),
          17: line(17, '6754', 'Thuê âm thanh, máy phát điện', 'bộ', 2, 6, 2400),
          18: line(18, '6757', 'Thuê bảo vệ, vệ sinh', 'công', 16, 6, 180),
          19: item('7000', 'Chi nghiệp vụ chuyên môn', 20, 21),
          20: line(20, '7001', 'Kệ trưng bày, biển tên gian hàng', 'bộ', 84, 1, 450),
          21: [...line(21, '7049', 'Chấm giải gian hàng đẹp', 'giải', 6, 1, 2000), '1 nhất, 2 nhì, 3 ba'],
          22: item('7750', 'Chi khác', 23, 23),
          23: line(23, '7799', 'Lễ khai mạc, cắt băng', 'lễ', 1, 1, 18500),
          24: [null, null, 'Cộng', null, null, null, null, '=H9+H12+H15+H19+H22'],
          26: [null, null, 'Lập biểu', null, null, null, 'Trưởng ban'],
        },
        formats: { 'G9:H24': '#,##0.0' },
        merges: ['A4:I4', 'A5:I5', 'A6:I6'],
      },
      {
        name: 'Sheet2',
        rows: {
          1: ['Phân gian hàng'],
          2: ['Dãy', 'Huyện', 'Số gian'],
          3: ['A', 'Hạ Long, Cẩm Phả', 24],
          4: ['B', 'Đông Triều, Quảng Yên, Uông Bí', 26],
          5: ['C', 'Miền Đông và hải đảo', 22],
          6: ['D', 'Tỉnh bạn', 12],
          7: [null, null, '=SUM(C3:C6)'],
        },
      },
    ],
  },
  asXls: true,
  expected: {
    Sheet1: {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:I24',
          headerRows: [8, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'factor',
            G: 'price',
            H: 'amount',
            I: 'note',
          },
          totalRows: [24],
          subtotalRows: [9, 12, 15, 19, 22],
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
    Sheet2: { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
