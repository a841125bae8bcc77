// Owns three training classes of October 2025 on a sheet each, with a summary in front that takes totals, halls and days from them.
// Invariant: clean; every class counts forty learners everywhere.
import type { Content } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  quantity: number,
  times: number,
  price: number,
  basis: string,
): Content[] => [number, what, unit, quantity, times, price, `=D${row}*E${row}*F${row}`, basis];

const lesson = (name: string, place: string, day: string, hall: number, car: number) => ({
  name,
  rows: {
    1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    2: ['CHI CỤC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG'],
    4: [`DỰ TOÁN ${name.toUpperCase().replace('LOP', 'LỚP')}: TIÊU CHUẨN, GHI NHÃN SẢN PHẨM OCOP`],
    5: [`Địa điểm: ${place}; ngày ${day}; 40 học viên, 01 ngày (02 buổi)`],
    7: [
      'TT',
      'Khoản chi',
      'ĐVT',
      'Số lượng',
      'Số buổi (lượt)',
      'Mức chi (đồng)',
      'Thành tiền (đồng)',
      'Căn cứ',
    ],
    8: ['I', 'Báo cáo viên', null, null, null, null, '=SUM(G9:G10)'],
    9: line(9, 1, 'Thù lao báo cáo viên (tiến sĩ)', 'người/buổi', 1, 2, 1600000, 'NQ 180/2019/NQ-HĐND'),
    10: line(10, 2, 'Thuê xe đưa đón báo cáo viên', 'chuyến', 1, 2, car, 'Báo giá'),
    11: ['II', 'Lớp học', null, null, null, null, '=SUM(G12:G16)'],
    12: line(12, 1, 'Thuê hội trường, máy chiếu', 'ngày', 1, 1, hall, 'Báo giá'),
    13: line(13, 2, 'In tài liệu', 'bộ', 40, 1, 35000, 'Báo giá'),
    14: line(14, 3, 'Nước uống học viên', 'người/buổi', 40, 2, 20000, 'TT 40/2017/TT-BTC, TT 12/2025/TT-BTC'),
    15: line(15, 4, 'Bút, sổ, bìa', 'bộ', 40, 1, 15000, 'Báo giá'),
    16: line(16, 5, 'Băng rôn khai giảng', 'cái', 1, 1, 900000, 'Báo giá'),
    17: [null, 'Tổng cộng', null, null, null, null, '=G8+G11'],
  } as Record<number, readonly Content[]>,
  formats: { F: '#,##0', G: '#,##0' },
  merges: ['A4:H4', 'A5:H5'],
});
const expectedLesson: ExpectedSheet = {
  kind: 'estimate',
  tables: [
    {
      range: 'A7:H17',
      headerRows: [7, 7],
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
      totalRows: [17],
      subtotalRows: [8, 11],
      lines: 7,
    },
  ],
  outside: [],
  findings: [],
};

export const pwBaLopChatLuong2025: SheetFixture = {
  book: {
    id: 'pw-ba-lop-chat-luong-2025',
    language: 'vi',
    note: 'Ba lớp tập huấn tháng 10/2025 mỗi lớp một trang, trang tổng hợp ở đầu lấy tổng từng lớp; sạch.',
    sheets: [
      {
        name: 'TH',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['CHI CỤC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['TỔNG HỢP KINH PHÍ 03 LỚP TẬP HUẤN TIÊU CHUẨN, GHI NHÃN SẢN PHẨM OCOP NĂM 2025'],
          6: ['Lớp', 'Địa điểm', 'Ngày tổ chức', 'Số học viên', 'Báo cáo viên', 'Lớp học', 'Tổng kinh phí'],
          7: [null, null, null, null, '(đồng)', '(đồng)', '(đồng)'],
          8: ['Lớp 1', 'Phường Long Khánh', '14/10/2025', 40, "='Lop 1'!G8", "='Lop 1'!G11", '=E8+F8'],
          9: ['Lớp 2', 'Xã Định Quán', '16/10/2025', 40, "='Lop 2'!G8", "='Lop 2'!G11", '=E9+F9'],
          10: ['Lớp 3', 'Phường Bình Long', '21/10/2025', 40, "='Lop 3'!G8", "='Lop 3'!G11", '=E10+F10'],
          11: ['Cộng', null, null, '=SUM(D8:D10)', '=SUM(E8:E10)', '=SUM(F8:F10)', '=SUM(G8:G10)'],
          12: ['(Bằng chữ: Ba mươi sáu triệu hai trăm nghìn đồng./.)'],
          14: [null, null, null, null, 'Đồng Nai, ngày 22 tháng 9 năm 2025'],
          15: ['Người lập', null, null, null, 'Chi cục trưởng'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'A11:C11', 'A12:G12'],
      },
      lesson('Lop 1', 'phường Long Khánh', '14/10/2025', 3500000, 400000),
      lesson('Lop 2', 'xã Định Quán', '16/10/2025', 3000000, 400000),
      lesson('Lop 3', 'phường Bình Long', '21/10/2025', 2800000, 1100000),
    ],
  },
  expected: {
    TH: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G11',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: {
            A: 'content',
            B: 'locality',
            C: 'date',
            D: 'quantity',
            E: 'amount',
            F: 'amount',
            G: 'amount.total',
          },
          totalRows: [11],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    'Lop 1': expectedLesson,
    'Lop 2': expectedLesson,
    'Lop 3': expectedLesson,
  },
};
