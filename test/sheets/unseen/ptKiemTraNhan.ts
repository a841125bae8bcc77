// Owns the estimate of an inspection of labels in wards and communes of the city of Đồng Nai, July 2026: dashes under a, b, the total on top.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  what: string,
  unit: string,
  count: number,
  days: number,
  price: number,
  code: number,
  basis: string,
): Content[] => ['-', what, unit, count, days, price, `=D${row}*E${row}*F${row}`, code, basis];
const group = (number: string | null, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  sum,
];

export const ptKiemTraNhan: SheetFixture = {
  book: {
    id: 'pt-kiem-tra-nhan',
    language: 'vi',
    note: 'Sở KH&CN thành phố Đồng Nai 7/2026: tổ kiểm tra nhãn hàng hóa OCOP, hai cấp nhóm I và a, tổng ở trên, ghi chú dưới bảng; sạch.',
    sheets: [
      {
        name: 'KT nhan',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
          4: ['DỰ TOÁN KIỂM TRA NHÃN HÀNG HÓA VÀ CHẤT LƯỢNG SẢN PHẨM OCOP NĂM 2026'],
          5: ['Thời gian: từ ngày 14/7/2026 đến ngày 17/7/2026; 04 người'],
          6: ['Địa bàn: phường Trảng Bom, phường Xuân Lộc, xã Định Quán, phường Đồng Phú'],
          8: ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Số ngày', 'Mức chi', 'Thành tiền', 'Tiểu mục', 'Căn cứ'],
          9: [null, null, null, null, null, '(đồng)', '(đồng)'],
          10: group(null, 'TỔNG KINH PHÍ', '=G11+G17'),
          11: group('I', 'Đoàn kiểm tra', '=G12+G15'),
          12: group('a', 'Công tác phí', '=SUM(G13:G14)'),
          13: line(13, 'Phụ cấp lưu trú', 'người/ngày', 4, 4, 150000, 6702, 'NQ 90/2017/NQ-HĐND'),
          14: line(14, 'Khoán tiền thuê phòng nghỉ', 'người/ngày', 4, 2, 300000, 6703, 'NQ 90/2017/NQ-HĐND'),
          15: group('b', 'Phương tiện', '=SUM(G16:G16)'),
          16: line(16, 'Thuê xe 7 chỗ', 'xe/ngày', 1, 4, 1900000, 6751, 'Báo giá ngày 25/6/2026'),
          17: group('II', 'Mẫu thử nghiệm', '=G18+G20'),
          18: group('a', 'Mua mẫu', '=SUM(G19:G19)'),
          19: line(19, 'Mua mẫu sản phẩm', 'mẫu', 24, 1, 120000, 7001, 'Thực tế'),
          20: group('b', 'Thử nghiệm', '=SUM(G21:G22)'),
          21: line(21, 'Chỉ tiêu vi sinh', 'mẫu', 24, 1, 650000, 7012, 'Bảng giá của đơn vị thử nghiệm'),
          22: line(
            22,
            'Chỉ tiêu kim loại nặng',
            'mẫu',
            12,
            1,
            820000,
            7012,
            'Bảng giá của đơn vị thử nghiệm',
          ),
          24: ['Ghi chú: Số mẫu có thể thay đổi theo thực tế nhưng không vượt tổng kinh phí.'],
          26: [null, 'NGƯỜI LẬP', null, null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: [
          'A4:I4',
          'A5:I5',
          'A6:I6',
          'A8:A9',
          'B8:B9',
          'C8:C9',
          'D8:D9',
          'E8:E9',
          'H8:H9',
          'I8:I9',
          'A24:I24',
        ],
      },
    ],
  },
  dates: { from: '2026-07-14', to: '2026-07-17', document: '2026-06-29' },
  expected: {
    'KT nhan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:I22',
          headerRows: [8, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'budgetSubItem',
            I: 'basis',
          },
          totalRows: [10],
          subtotalRows: [11, 12, 15, 17, 18, 20],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
