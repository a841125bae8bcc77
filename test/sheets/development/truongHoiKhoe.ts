// Owns a lower secondary school of 2024: a sports meet estimate beside the timetable and the mark book.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  count: number,
  days: number,
  price: number,
  source: string,
): Content[] => [number, what, count, days, price, `=C${row}*D${row}*E${row}`, source, 'Báo giá'];
const group = (number: string | null, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  sum,
];
const marks = (row: number, number: number, name: string, ...points: number[]): Content[] => [
  number,
  name,
  ...points,
  `=ROUND((C${row}+D${row}+E${row}*2+F${row}*3)/7,1)`,
  `=IF(G${row}>=8,"Giỏi",IF(G${row}>=6.5,"Khá","TB"))`,
];

export const truongHoiKhoe: SheetFixture = {
  book: {
    id: 'truong-hoi-khoe',
    language: 'vi',
    note: 'Trường THCS 2024: dự toán Hội khỏe Phù Đổng có cột nguồn, kèm thời khóa biểu và bảng điểm; sạch.',
    sheets: [
      {
        name: 'KP HKPD',
        rows: {
          1: ['PHÒNG GD&ĐT HUYỆN PHÚ TÂN'],
          2: ['TRƯỜNG THCS LONG SƠN'],
          4: ['DỰ TOÁN KINH PHÍ THAM GIA HỘI KHỎE PHÙ ĐỔNG CẤP HUYỆN NĂM HỌC 2023-2024'],
          5: [null, null, null, null, null, null, null, '(ĐVT: đồng)'],
          6: ['STT', 'Nội dung chi', 'SL', 'Số ngày', 'Mức chi', 'Thành tiền', 'Nguồn KP', 'Ghi chú'],
          7: group('I', 'Ăn, bồi dưỡng', '=SUM(F8:F9)'),
          8: line(8, 1, 'Bồi dưỡng vận động viên', 32, 3, 90000, 'Ngân sách'),
          9: line(9, 2, 'Bồi dưỡng huấn luyện viên', 4, 3, 100000, 'Ngân sách'),
          10: group('II', 'Trang phục, dụng cụ', '=SUM(F11:F12)'),
          11: line(11, 1, 'Quần áo thi đấu', 32, 1, 180000, 'Xã hội hóa'),
          12: line(12, 2, 'Giày bata', 32, 1, 95000, 'Xã hội hóa'),
          13: group('III', 'Đi lại', '=SUM(F14:F14)'),
          14: line(14, 1, 'Thuê xe 45 chỗ', 1, 3, 2200000, 'Ngân sách'),
          15: group(null, 'Tổng cộng (I+II+III)', '=F7+F10+F13'),
          16: ['Bằng chữ: Hai mươi lăm triệu hai trăm bốn mươi nghìn đồng./.'],
          18: [null, 'KẾ TOÁN', null, null, null, 'HIỆU TRƯỞNG'],
          23: [null, 'Nguyễn Thị Kim Loan', null, null, null, 'Huỳnh Văn Tấn'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A4:H4', 'A16:H16'],
      },
      {
        name: 'TKB',
        rows: {
          1: ['THỜI KHÓA BIỂU BUỔI SÁNG - HỌC KỲ II'],
          2: ['Áp dụng từ ngày 15/01/2024'],
          4: ['Thứ', 'Tiết', '6A1', '6A2', '7A1', '7A2'],
          5: ['Hai', 1, 'Chào cờ', 'Chào cờ', 'Chào cờ', 'Chào cờ'],
          6: [null, 2, 'Toán', 'Văn', 'KHTN', 'Anh'],
          7: [null, 3, 'Toán', 'Anh', 'Văn', 'Toán'],
          8: ['Ba', 1, 'Văn', 'Toán', 'Toán', 'KHTN'],
          9: [null, 2, 'Văn', 'GDCD', 'Anh', 'Tin'],
          10: [null, 3, 'Tin', 'Nhạc', 'Sử - Địa', 'Văn'],
        },
        merges: ['A1:F1', 'A2:F2', 'A5:A7', 'A8:A10'],
      },
      {
        name: 'Diem 7A1',
        rows: {
          1: ['BẢNG ĐIỂM MÔN TOÁN - LỚP 7A1 - HỌC KỲ I'],
          3: ['TT', 'Họ và tên', 'Miệng', '15 phút', 'Giữa kỳ', 'Cuối kỳ', 'TBM', 'Xếp loại'],
          4: marks(4, 1, 'Bùi Gia An', 8, 7, 7.5, 8),
          5: marks(5, 2, 'Cao Thị Bích', 9, 9, 8.5, 9),
          6: marks(6, 3, 'Đỗ Minh Duy', 6, 5, 6.5, 6),
          7: marks(7, 4, 'Hồ Ngọc Hân', 7, 8, 7, 7.5),
          8: marks(8, 5, 'Lý Quốc Khang', 10, 8, 9, 9.5),
          10: [null, 'Điểm trung bình lớp', null, null, null, null, '=AVERAGE(G4:G8)'],
        },
        formats: { G: '0.0' },
        merges: ['A1:H1'],
      },
    ],
  },
  expected: {
    'KP HKPD': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:H15',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'amount',
            G: 'fundingSource',
            H: 'note',
          },
          totalRows: [15],
          subtotalRows: [7, 10, 13],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    TKB: { kind: 'other', tables: [], outside: [], findings: [] },
    'Diem 7A1': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
