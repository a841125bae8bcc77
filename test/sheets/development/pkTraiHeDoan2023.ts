// Owns a youth union's summer camp of 2023: three factors, a programme sheet, money of two sources; the grand total takes a group and one of its lines.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [
  number: number,
  content: string,
  unit: string,
  count: number,
  days: number,
  camps: number,
  price: number,
  source: string,
];

const lines = (first: number, items: readonly Line[]) =>
  down(first, items, (row, [number, content, unit, count, days, camps, price, source]) => [
    number,
    content,
    unit,
    count,
    days,
    camps,
    price,
    `=D${row}*E${row}*F${row}*G${row}`,
    source,
  ]);

export const pkTraiHeDoan2023: SheetFixture = {
  book: {
    id: 'pk-trai-he-doan-2023',
    language: 'vi',
    note: 'Tỉnh đoàn 2023: dự toán trại hè, ba cột hệ số, cột nguồn; tổng cộng vừa cộng nhóm II vừa cộng một dòng của nhóm II.',
    sheets: [
      {
        name: 'Trai he',
        rows: {
          1: ['ĐOÀN TNCS HỒ CHÍ MINH'],
          2: ['BCH TỈNH HẬU GIANG'],
          4: ['DỰ TOÁN TỔ CHỨC TRẠI HUẤN LUYỆN KỸ NĂNG HÈ NĂM 2023'],
          5: ['(02 trại, 120 trại sinh/trại, 03 ngày/trại)'],
          7: [
            'TT',
            'Khoản chi',
            'ĐVT',
            'SL',
            'Ngày',
            'Trại',
            'Đơn giá',
            'Thành tiền (đồng)',
            'Nguồn kinh phí',
          ],
          8: ['I', 'Ăn, uống', null, null, null, null, null, '=SUM(H9:H10)'],
          ...lines(9, [
            [1, 'Tiền ăn trại sinh', 'người', 120, 3, 2, 90000, 'Xã hội hóa'],
            [2, 'Nước uống', 'người', 120, 3, 2, 12000, 'Ngân sách'],
          ]),
          11: ['II', 'Vật dụng, trang trí', null, null, null, null, null, '=SUM(H12:H15)'],
          ...lines(12, [
            [1, 'Thuê lều 10 người', 'cái', 12, 3, 2, 150000, 'Ngân sách'],
            [2, 'Cổng trại, sân khấu', 'bộ', 1, 1, 2, 9500000, 'Xã hội hóa'],
            [3, 'Áo trại sinh', 'cái', 120, 1, 2, 85000, 'Xã hội hóa'],
            [4, 'Dụng cụ trò chơi lớn', 'bộ', 6, 1, 2, 450000, 'Ngân sách'],
          ]),
          16: ['III', 'Huấn luyện viên', null, null, null, null, null, '=SUM(H17:H18)'],
          ...lines(17, [
            [1, 'Bồi dưỡng huấn luyện viên', 'người', 8, 3, 2, 300000, 'Ngân sách'],
            [2, 'Y tế trực trại', 'người', 2, 3, 2, 200000, 'Ngân sách'],
          ]),
          19: ['IV', 'Xe đưa đón', null, null, null, null, null, '=SUM(H20)'],
          ...lines(20, [[1, 'Xe 45 chỗ', 'xe', 3, 2, 2, 2600000, 'Ngân sách']]),
          21: [null, 'TỔNG CỘNG', null, null, null, null, null, '=H8+H11+H14+H16+H19'],
          23: [null, 'BAN PHONG TRÀO', null, null, 'VĂN PHÒNG', null, null, 'TM. BAN THƯỜNG VỤ'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['A4:I4', 'A5:I5'],
      },
      {
        name: 'Chuong trinh',
        rows: {
          1: ['CHƯƠNG TRÌNH TRẠI (dự kiến)'],
          3: ['Thời gian', 'Ngày 1', 'Ngày 2', 'Ngày 3'],
          4: ['Sáng', 'Tập trung, dựng trại', 'Kỹ năng thoát hiểm', 'Trò chơi lớn'],
          5: ['Chiều', 'Khai mạc, nghi thức', 'Sơ cấp cứu', 'Tổng kết, bế mạc'],
          6: ['Tối', 'Giao lưu', 'Lửa trại', null],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  expected: {
    'Trai he': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I21',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'factor',
            G: 'price',
            H: 'amount',
            I: 'fundingSource',
          },
          totalRows: [21],
          subtotalRows: [8, 11, 16, 19],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['sum.double error H21'],
    },
    'Chuong trinh': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
