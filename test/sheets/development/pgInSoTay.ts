// Owns a department's purchase estimate of printed guides, May 2026: three quotations beside each other, the lowest taken by MIN; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Quotes = readonly [first: number, second: number, third: number];

const print = (
  row: number,
  number: number,
  what: string,
  form: string | null,
  unit: string,
  count: number,
  quotes: Quotes,
): Content[] => [number, what, form, unit, count, ...quotes, `=MIN(F${row}:H${row})`, `=E${row}*I${row}`];
const all = (letter: string): string => `=SUMPRODUCT($E$12:$E$18,${letter}12:${letter}18)`;

export const pgInSoTay: SheetFixture = {
  book: {
    id: 'pg-in-so-tay',
    language: 'vi',
    note: 'Sở KH&CN 5/2026: dự toán in ấn theo ba báo giá, lấy giá thấp nhất bằng MIN, dòng so sánh tổng từng báo giá ở dưới, tên ba nhà cung cấp ghi trên bảng; sạch.',
    sheets: [
      {
        name: 'In an',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI', null, null, null, null, 'Đồng Nai, ngày 12 tháng 5 năm 2026'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
          4: ['DỰ TOÁN IN TÀI LIỆU HƯỚNG DẪN CHỦ THỂ OCOP NĂM 2026'],
          5: ['Báo giá 1: Công ty TNHH In Sông Phố - ngày 04/5/2026'],
          6: ['Báo giá 2: Công ty CP In Tổng hợp Miền Đông - ngày 05/5/2026'],
          7: ['Báo giá 3: Cơ sở in Lê Gia - ngày 05/5/2026'],
          8: ['Đơn giá đã gồm thuế GTGT và giao hàng tại Sở. Tiền tính bằng đồng.'],
          10: [
            'STT',
            'Tên ấn phẩm',
            'Quy cách',
            'ĐVT',
            'Số lượng',
            'Đơn giá theo báo giá',
            null,
            null,
            'Đơn giá chọn',
            'Thành tiền',
          ],
          11: [null, null, null, null, null, 'Báo giá 1', 'Báo giá 2', 'Báo giá 3'],
          12: print(
            12,
            1,
            'Sổ tay đăng ký nhãn hiệu',
            'A5, 48 trang, bìa 4 màu',
            'cuốn',
            800,
            [21500, 22800, 20900],
          ),
          13: print(13, 2, 'Sổ tay ghi nhãn hàng hóa', 'A5, 36 trang', 'cuốn', 800, [17200, 16800, 17500]),
          14: print(14, 3, 'Tờ gấp mã số mã vạch', 'A4 gấp 3', 'tờ', 3000, [2150, 1950, 2300]),
          15: print(
            15,
            4,
            'Bộ biểu mẫu tiêu chuẩn cơ sở',
            'A4, ruột 80 gsm',
            'bộ',
            500,
            [12500, 13900, 12500],
          ),
          16: print(16, 5, 'Áp phích quy trình OCOP', 'A2, couche', 'tờ', 190, [18500, 21000, 19500]),
          17: print(17, 6, 'Bìa đựng hồ sơ có in', null, 'cái', 600, [9800, 9200, 8900]),
          18: print(18, 7, 'USB chứa tệp nhãn mẫu', '16 GB', 'cái', 95, [115000, 108000, 112000]),
          19: [null, 'Cộng', null, null, null, null, null, null, null, '=SUM(J12:J18)'],
          20: ['Bằng chữ: Sáu mươi mốt triệu ba trăm bảy mươi lăm nghìn đồng.'],
          22: [null, 'So sánh nếu chọn trọn gói:', null, null, null, all('F'), all('G'), all('H')],
          24: [null, 'Người lập', null, 'Phòng KHTC', null, null, null, null, 'Giám đốc'],
        },
        formats: { 'F12:J22': '#,##0', E: '#,##0' },
        merges: [
          'F1:J1',
          'A4:J4',
          'A8:J8',
          'A10:A11',
          'B10:B11',
          'C10:C11',
          'D10:D11',
          'E10:E11',
          'F10:H10',
          'I10:I11',
          'J10:J11',
          'A20:J20',
        ],
      },
    ],
  },
  dates: { from: '2026-06-01', to: '2026-06-30', document: '2026-05-12' },
  expected: {
    'In an': {
      kind: 'estimate',
      tables: [
        {
          range: 'A10:J19',
          headerRows: [10, 11],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'price',
            G: 'price',
            H: 'price',
            I: 'price',
            J: 'amount',
          },
          totalRows: [19],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: ['B22:H22'],
      findings: [],
    },
  },
};
