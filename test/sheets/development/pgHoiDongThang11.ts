// Owns a coordination office's estimate of the province's OCOP council, November 2025: two tables on one sheet, a summary above them; a member is paid above the cap.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const seat = (
  row: number,
  number: number,
  who: string,
  people: number,
  rounds: number,
  price: number,
): Content[] => [
  number,
  who,
  people,
  rounds,
  price,
  `=C${row}*D${row}*E${row}`,
  'Điều 87 TT 55/2023/TT-BTC, Điều 6 TT 03/2023/TT-BTC',
];
const check = (
  row: number,
  number: number,
  what: string,
  unit: string,
  people: number,
  days: number,
  price: number,
  why: string,
): Content[] => [number, what, unit, people, days, price, `=D${row}*E${row}*F${row}`, why];

export const pgHoiDongThang11: SheetFixture = {
  book: {
    id: 'pg-hoi-dong-thang-11',
    language: 'vi',
    note: 'Văn phòng điều phối 2025: hai bảng khác số cột trên một trang, dòng tổng hai phần ở cuối; mức thành viên 1.600.000 vượt trần 1.500.000.',
    sheets: [
      {
        name: 'Du toan HD',
        rows: {
          1: ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', null, null, null, null, 'Mẫu 02'],
          2: ['VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI'],
          3: ['Dự toán kinh phí đánh giá, phân hạng sản phẩm OCOP cấp tỉnh đợt 2 năm 2025'],
          4: ['Thời gian: từ ngày 10/11/2025 đến ngày 14/11/2025. Số sản phẩm: 38'],
          6: ['Phần A. Họp Hội đồng và Tổ tư vấn', null, null, null, null, null, 'Đồng'],
          7: ['STT', 'Thành phần', 'Số người', 'Số đợt', 'Mức chi (đồng/người)', 'Thành tiền', 'Cơ sở tính'],
          8: ['A1', 'Hội đồng đánh giá, phân hạng', null, null, null, '=SUM(F9:F12)'],
          9: seat(9, 1, 'Chủ tịch Hội đồng', 1, 1, 1800000),
          10: seat(10, 2, 'Phó Chủ tịch, thành viên Hội đồng', 10, 1, 1600000),
          11: seat(11, 3, 'Thư ký Hội đồng', 2, 1, 300000),
          12: seat(12, 4, 'Đại biểu được mời', 12, 1, 200000),
          13: ['A2', 'Tổ tư vấn giúp việc', null, null, null, '=SUM(F14:F16)'],
          14: seat(14, 1, 'Tổ trưởng', 1, 1, 1000000),
          15: seat(15, 2, 'Thành viên Tổ tư vấn', 8, 1, 700000),
          16: seat(16, 3, 'Thư ký hành chính', 1, 1, 300000),
          17: [null, 'Cộng phần A', null, null, null, '=F8+F13'],
          20: ['Phần B. Kiểm tra thực tế tại cơ sở', null, null, null, null, null, null, 'Đồng'],
          21: ['STT', 'Khoản chi', 'ĐVT', 'Số người (xe)', 'Số ngày', 'Đơn giá', 'Thành tiền', 'Cơ sở tính'],
          22: check(22, 1, 'Phụ cấp lưu trú', 'người/ngày', 6, 4, 200000, 'NQ 90/2017/NQ-HĐND'),
          23: check(23, 2, 'Thuê xe 7 chỗ', 'ngày', 1, 4, 1950000, 'Báo giá'),
          24: check(24, 3, 'Túi, hộp lấy mẫu', 'bộ', 38, 1, 25000, 'Báo giá'),
          25: [null, 'Cộng phần B', null, null, null, null, '=SUM(G22:G24)'],
          27: [null, 'Tổng kinh phí A + B', null, null, null, null, '=F17+G25'],
          29: [null, 'Người lập biểu', null, null, null, 'Chánh Văn phòng'],
        },
        formats: { 'E8:F17': '#,##0', 'F22:G27': '#,##0' },
        merges: ['A3:H3', 'A4:H4', 'A6:F6', 'A20:G20'],
      },
    ],
  },
  dates: { from: '2025-11-10', to: '2025-11-14', document: '2025-10-29' },
  expected: {
    'Du toan HD': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G17',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'amount',
            G: 'basis',
          },
          totalRows: [17],
          subtotalRows: [8, 13],
          lines: 7,
        },
        {
          range: 'A21:H27',
          headerRows: [21, 21],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'basis',
          },
          totalRows: [25, 27],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: ['norm.over error E10'],
    },
  },
};
