// Owns a town party committee's class for new members of 2019: days and people as factors, bullets under numbered lines, scratch beside the table.
// Invariant: clean; the scratch at the right is no part of it.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  what: string,
  unit: string,
  people: number,
  days: number,
  price: number,
): Content[] => ['-', what, unit, people, days, price, `=PRODUCT(D${row}:F${row})`];

export const pwDangUyKetNap2019: SheetFixture = {
  book: {
    id: 'pw-dang-uy-ket-nap-2019',
    language: 'vi',
    note: 'Thị ủy 2019: lớp bồi dưỡng nhận thức về Đảng, gạch đầu dòng dưới mục số, nhân bằng PRODUCT, phép tính nháp bên phải; sạch.',
    sheets: [
      {
        name: 'Lop NTVD',
        rows: {
          1: ['ĐẢNG BỘ TỈNH QUẢNG TRỊ', null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
          2: ['THỊ ỦY QUẢNG TRỊ', null, null, null, 'Quảng Trị, ngày 08 tháng 4 năm 2019'],
          4: ['DỰ TOÁN'],
          5: ['Lớp bồi dưỡng nhận thức về Đảng khóa I năm 2019 (62 học viên, 5 ngày)'],
          7: ['TT', 'Nội dung', 'Đơn vị', 'Số người,', 'Số ngày,', 'Mức chi', 'Thành tiền', 'Ghi'],
          8: [null, null, 'tính', 'số lượng', 'số lần', '(đồng)', '(đồng)', 'chú'],
          9: ['1', 'Chi cho học viên', null, null, null, null, '=SUM(G10:G12)'],
          10: line(10, 'Tài liệu học tập', 'bộ', 62, 1, 48000),
          11: line(11, 'Nước uống', 'người/ngày', 62, 5, 10000),
          12: line(12, 'Khen thưởng học viên giỏi', 'người', 4, 1, 150000),
          13: ['2', 'Chi tổ chức lớp', null, null, null, null, '=SUM(G14:G16)', null, null, 62, 48],
          14: [...line(14, 'Trang trí khánh tiết', 'lần', 1, 2, 650000), null, null, '=J13*K13'],
          15: line(15, 'Văn phòng phẩm, giấy chứng nhận', 'bộ', 62, 1, 12000),
          16: line(16, 'Bồi dưỡng phục vụ lớp', 'người/ngày', 2, 5, 80000),
          17: ['3', 'Chi đi nghiên cứu thực tế', null, null, null, null, '=SUM(G18:G19)'],
          18: line(18, 'Thuê xe 45 chỗ', 'xe', 2, 1, 3800000),
          19: line(19, 'Vòng hoa, hương viếng nghĩa trang', 'lần', 1, 2, 700000),
          20: ['Tổng cộng', null, null, null, null, null, '=G9+G13+G17'],
          21: ['(Mười tám triệu năm trăm hai mươi nghìn đồng)'],
          23: ['TRUNG TÂM BDCT', null, null, null, 'T/M BAN THƯỜNG VỤ'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A7:A8', 'B7:B8', 'A20:F20', 'A21:H21'],
      },
    ],
  },
  expected: {
    'Lop NTVD': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H20',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'note',
          },
          totalRows: [20],
          subtotalRows: [9, 13, 17],
          lines: 8,
        },
      ],
      outside: ['J13:K14'],
      findings: [],
    },
  },
};
