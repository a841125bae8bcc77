// Owns an education department of 2023: a teachers' contest typed without formulas; one amount is not the product of its row.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  number: string,
  what: string,
  unit: string,
  people: number,
  sessions: number,
  price: number,
  amount: number,
): Content[] => [number, what, unit, people, sessions, price, amount];
const part = (number: string | null, what: string, amount: number): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  amount,
];

export const psGiaoDucHoiThi: SheetFixture = {
  book: {
    id: 'ps-giao-duc-hoi-thi',
    language: 'vi',
    note: 'Sở GD&ĐT 2023: dự toán hội thi giáo viên dạy giỏi chỉ có giá trị, không công thức; một thành tiền không bằng tích của dòng.',
    sheets: [
      {
        name: 'Hoi thi GVDG',
        rows: {
          1: ['UBND TỈNH HÀ NAM', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ'],
          5: ['Tổ chức Hội thi giáo viên dạy giỏi cấp tỉnh cấp học mầm non, năm học 2023-2024'],
          6: ['(Từ ngày 06 đến ngày 10 tháng 11 năm 2023)'],
          8: ['STT', 'Nội dung', 'Đơn vị tính', 'Số người/ số lượng', 'Số buổi', 'Mức chi', 'Thành tiền'],
          9: [null, null, null, null, null, '(đồng)', '(đồng)'],
          10: part('1', 'Ban tổ chức, ban giám khảo', 36200000),
          11: line('1.1', 'Trưởng ban', 'người/buổi', 1, 10, 300000, 3000000),
          12: line('1.2', 'Phó trưởng ban', 'người/buổi', 2, 10, 250000, 5000000),
          13: line('1.3', 'Giám khảo', 'người/buổi', 12, 8, 250000, 25000000),
          14: line('1.4', 'Phục vụ, y tế, bảo vệ', 'người/buổi', 4, 8, 100000, 3200000),
          15: part('2', 'Chi cho hội thi', 19550000),
          16: line('2.1', 'Phô tô đề, phiếu chấm', 'bộ', 75, 1, 30000, 2250000),
          17: line('2.2', 'Khẩu hiệu, trang trí hai điểm thi', 'điểm', 2, 1, 2400000, 4800000),
          18: line('2.3', 'Đồ dùng, nguyên liệu làm đồ chơi', 'bộ', 50, 1, 250000, 12500000),
          19: part('3', 'Khen thưởng', 17000000),
          20: line('3.1', 'Giải nhất', 'giải', 5, 1, 1000000, 5000000),
          21: line('3.2', 'Giải nhì', 'giải', 8, 1, 800000, 6400000),
          22: line('3.3', 'Giải ba', 'giải', 14, 1, 400000, 5600000),
          23: part(null, 'Tổng (1 + 2 + 3)', 72750000),
          24: ['Bảy mươi hai triệu bảy trăm năm mươi nghìn đồng'],
          26: [null, 'PHÒNG GDMN', null, 'PHÒNG KHTC', null, null, 'GIÁM ĐỐC'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: [
          'A1:C1',
          'A2:C2',
          'D1:G1',
          'D2:G2',
          'A4:G4',
          'A5:G5',
          'A6:G6',
          'A8:A9',
          'B8:B9',
          'C8:C9',
          'D8:D9',
          'E8:E9',
          'A24:G24',
        ],
      },
      {
        name: 'Phong thi',
        rows: {
          1: ['PHÂN PHÒNG THI'],
          2: ['Phòng', 'Điểm thi', 'SBD từ', 'SBD đến', 'Giám khảo 1', 'Giám khảo 2'],
          3: [1, 'MN Quang Trung', '001', '012', 'Lê Thị Hạnh', 'Đỗ Thu Thủy'],
          4: [2, 'MN Quang Trung', '013', '025', 'Ngô Bích Vân', 'Trần Thị Lụa'],
          5: [3, 'MN Hoa Sen', '026', '038', 'Vũ Thị Nga', 'Phạm Hồng Gấm'],
          6: [4, 'MN Hoa Sen', '039', '050', 'Bùi Thị Tuyết', 'Lại Thị Hoa'],
        },
        merges: ['A1:F1'],
      },
    ],
  },
  expected: {
    'Hoi thi GVDG': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G23',
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
          },
          totalRows: [23],
          subtotalRows: [10, 15, 19],
          lines: 10,
        },
      ],
      outside: [],
      findings: ['line.product error G13'],
    },
    'Phong thi': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
