// Owns a foreign affairs department's reception of a Lao delegation, October 2023: grouped by day with no ordinal; one line stands twice.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  when: string | null,
  what: string,
  unit: string,
  count: number,
  price: number,
  note: string,
): Content[] => [when, what, unit, count, price, `=D${row}*E${row}`, note];
const day = (name: string, first: number, last: number): Content[] => [
  name,
  null,
  null,
  null,
  null,
  `=SUM(F${first}:F${last})`,
];

export const pmDonDoanAttapeu2023: SheetFixture = {
  book: {
    id: 'pm-don-doan-attapeu-2023',
    language: 'vi',
    note: 'Sở Ngoại vụ 2023: đón đoàn khách Lào, dự toán theo ngày, cột buổi thay STT, quà tặng riêng; hoa tươi bàn hội đàm ghi hai lần.',
    sheets: [
      {
        name: 'Don doan',
        rows: {
          1: ['UBND TỈNH KON TUM', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ NGOẠI VỤ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ ĐÓN TIẾP'],
          5: [
            'Đoàn đại biểu tỉnh Attapeu (CHDCND Lào) thăm và làm việc từ ngày 17/10/2023 đến ngày 19/10/2023',
          ],
          6: ['(Đoàn bạn 14 người; phía tỉnh 10 người)'],
          7: [null, null, null, null, null, null, 'ĐVT: đồng'],
          8: ['Buổi', 'Nội dung', 'Đơn vị', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          9: day('Ngày 17/10/2023', 10, 12),
          10: line(10, 'Chiều', 'Thuê xe 29 chỗ đón tại cửa khẩu Bờ Y', 'chuyến', 1, 3200000, 'Báo giá'),
          11: line(11, null, 'Thuê phòng đôi khách sạn', 'phòng', 7, 650000, 'Báo giá'),
          12: line(12, 'Tối', 'Cơm thân mật', 'suất', 24, 350000, 'Báo giá'),
          13: day('Ngày 18/10/2023', 14, 20),
          14: line(14, 'Sáng', 'Hoa tươi bàn hội đàm', 'lẵng', 3, 450000, 'Báo giá'),
          15: line(15, null, 'Nước suối, trái cây hội đàm', 'người', 24, 45000, 'Báo giá'),
          16: line(16, null, 'Băng rôn song ngữ', 'tấm', 2, 600000, 'Báo giá'),
          17: line(17, null, 'Hoa tươi bàn hội đàm', 'lẵng', 3, 450000, 'Báo giá'),
          18: line(18, 'Trưa', 'Cơm trưa', 'suất', 24, 200000, 'Báo giá'),
          19: line(19, 'Chiều', 'Vé, thuyết minh Ngục Kon Tum', 'đoàn', 1, 1000000, 'Báo giá'),
          20: line(20, 'Tối', 'Chiêu đãi chính thức', 'suất', 24, 500000, 'Báo giá'),
          21: day('Ngày 19/10/2023', 22, 23),
          22: line(22, 'Sáng', 'Ăn sáng, tiễn đoàn', 'suất', 24, 60000, 'Báo giá'),
          23: line(23, null, 'Tặng phẩm (sâm Ngọc Linh hộp nhỏ)', 'phần', 14, 500000, 'Báo giá'),
          24: ['TỔNG CỘNG', null, null, null, null, '=F9+F13+F21'],
          25: ['Bằng chữ: Bốn mươi bảy triệu ba trăm bảy mươi nghìn đồng chẵn.'],
          27: ['PHÒNG HỢP TÁC QUỐC TẾ', null, null, 'KẾ TOÁN', null, 'GIÁM ĐỐC'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: [
          'A4:G4',
          'A5:G5',
          'A6:G6',
          'A9:E9',
          'A13:E13',
          'A21:E21',
          'A24:E24',
          'A25:G25',
          'A10:A11',
          'A14:A17',
          'A22:A23',
          'E1:G1',
          'E2:G2',
        ],
      },
      {
        name: 'DS doan',
        rows: {
          1: ['DANH SÁCH ĐOÀN'],
          2: ['STT', 'Họ và tên', 'Chức vụ', 'Phòng'],
          3: [1, 'Ngài Khamphay V.', 'Phó Tỉnh trưởng', 301],
          4: [2, 'Bà Bounmy S.', 'Giám đốc Sở Ngoại vụ', 302],
          5: [3, 'Ông Somchit P.', 'Phó Chánh Văn phòng', 303],
        },
      },
    ],
  },
  dates: { from: '2023-10-17', to: '2023-10-19', document: '2023-10-02' },
  expected: {
    'Don doan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G24',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [24],
          subtotalRows: [9, 13, 21],
          lines: 12,
        },
      ],
      outside: [],
      findings: ['line.duplicate warning B17'],
    },
    'DS doan': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
