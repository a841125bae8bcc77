// Owns a youth union of 2018 that settles a children's camp: planned and settled money by source, side by side, beside the day's programme.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Sources = [budget: number, other: number];
const line = (
  row: number,
  number: number,
  what: string,
  planned: Sources,
  spent: Sources,
  vouchers: string,
  why: string | null = null,
): Content[] => [
  number,
  what,
  ...planned,
  `=C${row}+D${row}`,
  ...spent,
  `=F${row}+G${row}`,
  `=H${row}-E${row}`,
  vouchers,
  why,
];
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  ...['C', 'D', 'E', 'F', 'G', 'H', 'I'].map(of),
];

export const puHoiTraiThieuNhi: SheetFixture = {
  book: {
    id: 'pu-hoi-trai-thieu-nhi',
    language: 'vi',
    note: 'Tỉnh đoàn Phú Yên 2018: quyết toán hội trại, dự toán và quyết toán theo nguồn NSNN, xã hội hóa, số chứng từ, kèm lịch trại; sạch.',
    sheets: [
      {
        name: 'QT hoi trai',
        rows: {
          1: ['BCH ĐOÀN TỈNH PHÚ YÊN'],
          2: ['TRUNG TÂM HOẠT ĐỘNG THANH THIẾU NHI'],
          4: ['BẢNG QUYẾT TOÁN KINH PHÍ HỘI TRẠI "CHÁU NGOAN BÁC HỒ" NĂM 2018'],
          5: ['Thời gian: từ ngày 12/7/2018 đến ngày 14/7/2018 tại Bãi Xép'],
          6: [null, null, null, null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: [
            'STT',
            'Nội dung chi',
            'Dự toán được duyệt',
            null,
            null,
            'Số quyết toán',
            null,
            null,
            'Chênh lệch tăng (+), giảm (-)',
            'Chứng từ số',
            'Lý do',
          ],
          8: [null, null, 'Ngân sách', 'Xã hội hóa', 'Cộng', 'Ngân sách', 'Xã hội hóa', 'Cộng'],
          9: [1, 2, 3, 4, '5=3+4', 6, 7, '8=6+7', '9=8-5', 10, 11],
          10: sums('I', 'Chi tổ chức', (letter) => `=SUM(${letter}11:${letter}14)`),
          11: line(11, 1, 'Thuê sân khấu, âm thanh', [12000000, 0], [11500000, 0], 'PC45'),
          12: line(12, 2, 'Trang trí cổng trại, pano', [6500000, 2000000], [6500000, 1850000], 'PC46, PC47'),
          13: line(13, 3, 'Thuê lều trại', [9000000, 0], [9450000, 0], 'PC48', 'Tăng 03 lều'),
          14: line(14, 4, 'Thuê xe đưa đón 09 đoàn huyện', [0, 21600000], [0, 20800000], 'PC52'),
          15: sums('II', 'Chi cho trại sinh', (letter) => `=SUM(${letter}16:${letter}19)`),
          16: line(16, 1, 'Tiền ăn trại sinh', [40500000, 0], [39150000, 0], 'PC49', '05 em vắng'),
          17: line(17, 2, 'Nước uống, thuốc y tế', [3000000, 1500000], [2940000, 1500000], 'PC50'),
          18: line(18, 3, 'Áo, mũ trại sinh', [0, 19500000], [0, 19500000], 'PC53'),
          19: line(19, 4, 'Quà, giải thưởng trò chơi', [5000000, 4000000], [5000000, 3600000], 'PC51, PC54'),
          20: sums(null, 'Tổng cộng', (letter) => `=${letter}10+${letter}15`),
          21: ['Kinh phí ngân sách còn lại nộp trả: xem giấy nộp trả kinh phí.'],
          23: [null, 'KẾ TOÁN', null, null, null, 'GIÁM ĐỐC'],
        },
        formats: {
          C: '#,##0',
          D: '#,##0',
          E: '#,##0',
          F: '#,##0',
          G: '#,##0',
          H: '#,##0',
          I: '#,##0;-#,##0',
        },
        merges: ['A4:K4', 'A5:K5', 'J6:K6', 'A7:A8', 'B7:B8', 'C7:E7', 'F7:H7', 'I7:I8', 'J7:J8', 'K7:K8'],
      },
      {
        name: 'Lich trai',
        rows: {
          1: ['CHƯƠNG TRÌNH HỘI TRẠI'],
          3: ['Ngày', 'Giờ', 'Hoạt động', 'Phụ trách'],
          4: ['12/7', '14h00', 'Đón đoàn, dựng trại', 'Ban hậu cần'],
          5: ['12/7', '19h30', 'Khai mạc, lửa trại', 'Ban nội dung'],
          6: ['13/7', '7h00', 'Trò chơi lớn', 'Ban nội dung'],
          7: ['13/7', '19h00', 'Hội thi văn nghệ', 'Tổ giám khảo'],
          8: ['14/7', '8h00', 'Tổng kết, trao giải', 'Thường trực'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  dates: { from: '2018-07-12', to: '2018-07-14', document: '2018-08-10' },
  expected: {
    'QT hoi trai': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:K20',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan.budget',
            D: 'plan.other',
            E: 'plan.total',
            F: 'settled.budget',
            G: 'settled.other',
            H: 'settled.total',
            I: 'difference',
            J: 'basis',
            K: 'note',
          },
          totalRows: [20],
          subtotalRows: [10, 15],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'Lich trai': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
