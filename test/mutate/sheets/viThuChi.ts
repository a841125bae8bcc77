// Income on the left, spending on the right, the balance under both.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const lines = [
  ['Hội phí hội viên', 126, 50000, 'Thuê địa điểm sinh hoạt', 6, 800000],
  ['Tài trợ của doanh nghiệp', 3, 5000000, 'In kỷ yếu', 150, 62000],
  ['Bán vé giao lưu', 210, 40000, 'Quà cho thiếu nhi', 90, 75000],
  ['Bán áo đồng phục', 95, 135000, 'May áo đồng phục', 110, 98000],
  ['Gian hàng ẩm thực', 8, 600000, 'Thuê âm thanh', 2, 2500000],
  ['Ủng hộ tự nguyện', 41, 100000, 'Nước uống', 210, 12000],
] as const;

export const viThuChi: Book = {
  id: 'vi-thu-chi',
  language: 'vi',
  note: 'Thủ quỹ chi hội: khối thu bên trái, khối chi bên phải cách một cột trống, tồn quỹ ở dưới.',
  sheets: [
    {
      name: 'Thu chi',
      rows: {
        1: ['QUYẾT TOÁN THU CHI CHI HỘI NĂM 2024'],
        3: ['PHẦN THU', null, null, null, null, 'PHẦN CHI'],
        4: ['Khoản thu', 'Số lượng', 'Mức', 'Số tiền', null, 'Khoản chi', 'Số lượng', 'Đơn giá', 'Số tiền'],
        ...down(5, lines, (row, [income, count, rate, spending, quantity, price]) => [
          income,
          count,
          rate,
          `=B${row}*C${row}`,
          null,
          spending,
          quantity,
          price,
          `=G${row}*H${row}`,
        ]),
        11: ['Cộng thu', null, null, '=SUM(D5:D10)', null, 'Cộng chi', null, null, '=SUM(I5:I10)'],
        13: ['Tồn đầu năm', null, null, 3260000],
        14: ['Tồn cuối năm', null, null, '=D13+D11-I11'],
        15: ['Tỷ lệ chi so với thu', null, null, '=I11/D11'],
      },
      formats: { B: '#,##0', C: '#,##0', D: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0', D15: '0.0%' },
      merges: ['A1:I1', 'A3:D3', 'F3:I3'],
    },
  ],
};
