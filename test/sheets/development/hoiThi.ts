// Owns a contest estimate with capital letters, Roman and Arabic numbers, sources told under the total, one line twice.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  content: string,
  unit: string,
  quantity: number,
  price: number,
): Content[] => [number, content, unit, quantity, price, `=D${row}*E${row}`];
const head = (number: string, content: string, sum: string): Content[] => [
  number,
  content,
  null,
  null,
  null,
  sum,
];

export const hoiThi: SheetFixture = {
  book: {
    id: 'hoi-thi',
    language: 'vi',
    note: 'Trung tâm văn hóa: tổng ở dưới rồi "Trong đó" theo nguồn dưới tổng; dòng thuê âm thanh ánh sáng lặp lại ở phần B.',
    sheets: [
      {
        name: 'Hoi thi',
        rows: {
          1: ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
          2: ['TRUNG TÂM VĂN HÓA ĐIỆN ẢNH'],
          4: ['DỰ TOÁN HỘI THI TUYÊN TRUYỀN LƯU ĐỘNG TỈNH ĐỒNG NAI'],
          5: ['Tháng 10/2024, tại thành phố Biên Hòa; giá thuê, mua theo báo giá đính kèm'],
          6: [null, null, null, null, null, 'đồng'],
          7: ['Số TT', 'Hạng mục chi', 'Đơn vị', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          8: head('A', 'CHI CHO CUỘC THI', '=F9+F13'),
          9: head('I', 'Ban giám khảo', '=SUM(F10:F12)'),
          10: line(10, '1', 'Trưởng ban giám khảo', 'buổi', 4, 500000),
          11: line(11, '2', 'Thành viên giám khảo', 'buổi', 16, 400000),
          12: line(12, '3', 'Thư ký', 'buổi', 8, 250000),
          13: head('II', 'Giải thưởng', '=SUM(F14:F17)'),
          14: line(14, '-', 'Giải nhất toàn đoàn', 'giải', 1, 8000000),
          15: line(15, '-', 'Giải nhì toàn đoàn', 'giải', 2, 6000000),
          16: line(16, '-', 'Giải ba toàn đoàn', 'giải', 3, 4000000),
          17: line(17, '-', 'Giải tiết mục', 'giải', 10, 1000000),
          18: head('B', 'CHI PHỤC VỤ', '=F19+F22'),
          19: head('I', 'Sân khấu', '=SUM(F20:F21)'),
          20: line(20, '1', 'Thuê âm thanh, ánh sáng', 'ngày', 3, 15000000),
          21: line(21, '2', 'Thiết kế, in phông nền', 'bộ', 1, 7500000),
          22: head('II', 'Phục vụ khác', '=SUM(F23:F25)'),
          23: line(23, '1', 'Thuê âm thanh, ánh sáng', 'ngày', 3, 15000000),
          24: line(24, '2', 'Xe cổ động', 'chiếc', 11, 1200000),
          25: line(25, '3', 'Bảo vệ, vệ sinh', 'ngày', 3, 1600000),
          26: head('', 'Tổng cộng (A + B)', '=F8+F18'),
          27: head('', 'Trong đó: - Ngân sách tỉnh', '=F26-F28'),
          28: [null, '               - Tài trợ', null, null, null, 30000000],
          30: [null, 'Người lập', null, null, 'Giám đốc'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A5:G5'],
      },
    ],
  },
  expected: {
    'Hoi thi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G28',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [26],
          subtotalRows: [8, 9, 13, 18, 19, 22],
          lines: 12,
        },
      ],
      outside: [],
      findings: ['line.duplicate warning B23'],
    },
  },
};
