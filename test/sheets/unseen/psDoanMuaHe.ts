// Owns a youth union of 2023: a summer campaign, what comes in and what goes out one under the other, both of one amount.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  count: number,
  times: number,
  price: number,
): Content[] => [number, what, unit, count, times, price, `=D${row}*E${row}*F${row}`];
const part = (number: string | null, what: string, formula: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  formula,
];

export const psDoanMuaHe: SheetFixture = {
  book: {
    id: 'ps-doan-mua-he',
    language: 'vi',
    note: 'Tỉnh đoàn 2023: chiến dịch tình nguyện hè, phần thu ở trên và phần chi ở dưới một trang; sạch.',
    sheets: [
      {
        name: 'MHX 2023',
        rows: {
          1: ['ĐOÀN TNCS HỒ CHÍ MINH', null, null, null, 'ĐOÀN TNCS HỒ CHÍ MINH'],
          2: ['BCH TỈNH QUẢNG NGÃI', null, null, null, 'Quảng Ngãi, ngày 22 tháng 5 năm 2023'],
          4: ['DỰ TRÙ KINH PHÍ CHIẾN DỊCH MÙA HÈ XANH NĂM 2023'],
          6: ['A. NGUỒN THU (đồng)'],
          7: ['TT', 'Nội dung thu', null, null, null, null, 'Số tiền', 'Ghi chú'],
          8: [
            1,
            'Ngân sách cấp cho hoạt động thanh niên',
            null,
            null,
            null,
            null,
            120000000,
            'QĐ giao dự toán',
          ],
          9: [2, 'Hỗ trợ của Hội Doanh nhân trẻ', null, null, null, null, 45000000],
          10: [3, 'Đoàn khối trường đại học, cao đẳng', null, null, null, null, 15200000],
          11: [null, 'Cộng thu', null, null, null, null, '=SUM(G8:G10)'],
          13: ['B. DỰ KIẾN CHI (đồng)'],
          14: ['TT', 'Khoản chi', 'ĐVT', 'Số lượng', 'Số ngày/lần', 'Đơn giá', 'Số tiền', 'Ghi chú'],
          15: part('I', 'Ra quân, tổng kết', '=SUM(G16:G18)'),
          16: line(16, '1', 'Sân khấu, âm thanh', 'buổi', 1, 2, 9500000),
          17: line(17, '2', 'Áo, mũ tai bèo chiến sĩ', 'bộ', 300, 1, 135000),
          18: line(18, '3', 'Băng rôn, cờ đội hình', 'bộ', 12, 1, 400000),
          19: part('II', 'Hoạt động tại địa bàn', '=SUM(G20:G23)'),
          20: line(20, '1', 'Hỗ trợ ăn ở đội hình tại xã', 'đội', 12, 20, 300000),
          21: line(21, '2', 'Vật liệu “Thắp sáng đường quê”', 'km', 5, 1, 4500000),
          22: line(22, '3', 'Tủ sách thiếu nhi', 'tủ', 6, 1, 2300000),
          23: line(23, '4', 'Bảo hiểm tai nạn', 'người', 300, 1, 15000),
          24: part('III', 'Dự phòng', '=G25'),
          25: line(25, '1', 'Chi phát sinh', 'khoản', 1, 1, 3100000),
          26: part(null, 'Cộng chi', '=G15+G19+G24'),
          28: [null, 'BAN PHONG TRÀO', null, null, null, 'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A6:H6', 'A13:H13', 'B7:F7', 'B8:F8', 'B9:F9', 'B10:F10', 'B11:F11'],
      },
      {
        name: 'Phan doi hinh',
        rows: {
          1: ['PHÂN CÔNG ĐỘI HÌNH'],
          2: ['Đội', 'Trường', 'Huyện nhận quân', 'Số chiến sĩ', 'Đội trưởng'],
          3: [1, 'ĐH Phạm Văn Đồng', 'Sơn Tây', 25, 'Nguyễn Minh Tâm'],
          4: [2, 'ĐH Phạm Văn Đồng', 'Trà Bồng', 25, 'Lê Thị Tường'],
          5: [3, 'CĐ Y tế', 'Ba Tơ', 25, 'Võ Quốc Bảo'],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  expected: {
    'MHX 2023': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H11',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', G: 'amount', H: 'note' },
          totalRows: [11],
          subtotalRows: [],
          lines: 3,
        },
        {
          range: 'A14:H26',
          headerRows: [14, 14],
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
          totalRows: [26],
          subtotalRows: [15, 19, 24],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'Phan doi hinh': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
