// Owns an archives branch of 2016: metres of shelf by coefficient and price, money spread over two years, an index row with declarations.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const fonds = (
  row: number,
  number: number,
  name: string,
  metres: number,
  coefficient: number,
  first: number,
): Content[] => [
  number,
  name,
  metres,
  coefficient,
  5200000,
  `=ROUND(C${row}*D${row}*E${row},0)`,
  first,
  `=F${row}-G${row}`,
];
const part = (letter: string, name: string, first: number, last: number): Content[] => [
  letter,
  name,
  `=SUM(C${String(first)}:C${String(last)})`,
  null,
  null,
  ...['F', 'G', 'H'].map((c) => `=SUM(${c}${String(first)}:${c}${String(last)})`),
];

export const plChinhLyTaiLieu2016: SheetFixture = {
  book: {
    id: 'pl-chinh-ly-tai-lieu-2016',
    language: 'vi',
    note: 'Chi cục Văn thư - Lưu trữ Quảng Ninh 2016: chỉnh lý tài liệu, mét giá nhân hệ số, chia hai năm, hàng chỉ số cột; kèm trang tiến độ kho; sạch.',
    sheets: [
      {
        name: 'Chinh ly',
        rows: {
          1: ['SỞ NỘI VỤ QUẢNG NINH', null, null, null, null, null, 'Phụ lục số 3'],
          2: ['CHI CỤC VĂN THƯ - LƯU TRỮ'],
          4: ['DỰ TOÁN KINH PHÍ CHỈNH LÝ TÀI LIỆU TỒN ĐỌNG TẠI KHO LƯU TRỮ LỊCH SỬ TỈNH'],
          5: ['(Kèm theo Kế hoạch số      /KH-CCVTLT ngày     /3/2016)'],
          7: [
            'Số TT',
            'Tên phông tài liệu',
            'Số mét giá',
            'Hệ số phức tạp',
            'Đơn giá 01 mét (đồng)',
            'Kinh phí (đồng)',
            'Phân kỳ (đồng)',
          ],
          8: [null, null, null, null, null, null, 'Năm 2016', 'Năm 2017'],
          9: ['a', 'b', 1, 2, 3, '4=1x2x3', 5, '6=4-5'],
          10: part('A', 'Tài liệu hành chính', 11, 14),
          11: fonds(11, 1, 'Sở Kế hoạch và Đầu tư', 38, 0.9, 120000000),
          12: fonds(12, 2, 'Sở Công nghiệp (đã giải thể)', 24.5, 1, 127400000),
          13: fonds(13, 3, 'Ban Dân tộc', 16, 0.8, 40000000),
          14: fonds(14, 4, 'Liên hiệp các tổ chức hữu nghị', 9, 0.8, 0),
          15: part('B', 'Tài liệu khoa học kỹ thuật', 16, 18),
          16: fonds(16, 1, 'Ban Quản lý dự án cầu cảng', 42, 1.1, 150000000),
          17: fonds(17, 2, 'Hồ sơ công trình thủy lợi', 27, 1, 80000000),
          18: fonds(18, 3, 'Hồ sơ đề tài cấp tỉnh', 13.5, 1.2, 84240000),
          19: [null, 'Tổng cộng (A+B)', '=C10+C15', null, null, '=F10+F15', '=G10+G15', '=H10+H15'],
          20: ['Ghi chú: đơn giá theo hợp đồng chỉnh lý năm 2015, chưa gồm bìa hộp.'],
          22: [null, 'NGƯỜI LẬP', null, null, 'CHI CỤC TRƯỞNG'],
        },
        formats: { C: '0.0', D: '0.0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:E8', 'F7:F8', 'G7:H7', 'A20:H20'],
      },
      {
        name: 'So do kho',
        rows: {
          1: ['SƠ ĐỒ XẾP GIÁ KHO SỐ 2'],
          3: ['Dãy', 'Khoang 1', 'Khoang 2', 'Khoang 3'],
          4: ['A', 'P. 12', 'P. 12', 'P. 14'],
          5: ['B', 'P. 15', 'trống', 'P. 17'],
          6: ['C', 'trống', 'trống', 'P. 21'],
        },
      },
    ],
  },
  expected: {
    'Chinh ly': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H19',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'amount',
            G: 'amount.period',
            H: 'amount.period',
          },
          totalRows: [19],
          subtotalRows: [10, 15],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
    'So do kho': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
