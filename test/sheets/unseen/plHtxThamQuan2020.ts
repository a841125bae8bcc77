// Owns a union of cooperatives of September 2020: a study tour, lines in the order of the trip; the total takes in groups and lines alike.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  count: number,
  days: number,
  price: number,
  note: string,
): Content[] => [number, what, unit, count, days, price, `=D${row}*E${row}*F${row}`, note];
const part = (number: string | null, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  sum,
];

export const plHtxThamQuan2020: SheetFixture = {
  book: {
    id: 'pl-htx-tham-quan-2020',
    language: 'vi',
    note: 'Liên minh HTX Trà Vinh 9/2020: tham quan học tập tại Lâm Đồng, số thứ tự a), b); lịch trình ở trang đầu; tổng cộng cả nhóm lẫn dòng con.',
    sheets: [
      {
        name: 'Lich trinh',
        rows: {
          1: ['LỊCH TRÌNH THAM QUAN HỌC TẬP TẠI TỈNH LÂM ĐỒNG'],
          3: ['Ngày', 'Buổi', 'Nội dung', 'Người phụ trách'],
          4: ['22/9', 'Sáng', 'Xuất phát tại Trà Vinh', 'Ông Khoa'],
          5: [null, 'Chiều', 'Nhận phòng', 'Bà Trang'],
          6: ['23/9', 'Sáng', 'HTX rau Anh Đào', 'Ông Khoa'],
          7: [null, 'Chiều', 'HTX hoa Thái Phiên', 'Ông Khoa'],
          8: ['24/9', 'Cả ngày', 'Trở về', 'Bà Trang'],
        },
        merges: ['A1:D1', 'A4:A5', 'A6:A7'],
      },
      {
        name: 'Du toan',
        rows: {
          1: ['LIÊN MINH HTX TỈNH TRÀ VINH', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['PHÒNG HỖ TRỢ VÀ PHÁT TRIỂN', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ THAM QUAN HỌC TẬP MÔ HÌNH HTX KIỂU MỚI'],
          5: [
            'Thời gian: 03 ngày (từ ngày 22/9/2020 đến ngày 24/9/2020); 30 người, trong đó 26 thành viên HTX',
          ],
          7: [
            'STT',
            'NỘI DUNG CHI',
            'ĐVT',
            'SỐ LƯỢNG',
            'SỐ NGÀY',
            'MỨC CHI (đồng)',
            'THÀNH TIỀN (đồng)',
            'GHI CHÚ',
          ],
          8: part('1', 'Đi lại', '=SUM(G9:G10)'),
          9: line(9, 'a)', 'Thuê xe 35 chỗ', 'xe', 1, 3, 5200000, 'Báo giá'),
          10: line(10, 'b)', 'Phí cầu đường, bến bãi', 'xe', 1, 1, 860000, 'Theo vé'),
          11: part('2', 'Thành viên HTX không hưởng lương', '=SUM(G12:G13)'),
          12: line(12, 'a)', 'Hỗ trợ tiền ăn', 'người', 26, 3, 120000, 'Ký nhận'),
          13: line(13, 'b)', 'Tiền ngủ', 'người', 26, 2, 250000, 'Hóa đơn'),
          14: part('3', 'Cán bộ Liên minh HTX', '=SUM(G15:G16)'),
          15: line(15, 'a)', 'Phụ cấp lưu trú', 'người', 4, 3, 200000, 'Quy chế chi tiêu'),
          16: line(16, 'b)', 'Tiền thuê phòng nghỉ', 'người', 4, 2, 300000, 'Khoán'),
          17: part('4', 'Tại nơi đến', '=SUM(G18:G20)'),
          18: line(18, 'a)', 'Bồi dưỡng người hướng dẫn mô hình', 'HTX', 2, 1, 500000, 'Ký nhận'),
          19: line(19, 'b)', 'Quà lưu niệm', 'phần', 2, 1, 300000, 'Hóa đơn'),
          20: line(20, 'c)', 'Nước uống trên xe', 'thùng', 6, 1, 95000, 'Hóa đơn'),
          21: part(null, 'TỔNG CỘNG', '=SUM(G8:G20)'),
          23: [null, 'NGƯỜI LẬP', null, null, 'KẾ TOÁN', null, 'CHỦ TỊCH'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'E1:H1', 'E2:H2'],
      },
    ],
  },
  dates: { from: '2020-09-22', to: '2020-09-24', document: '2020-09-07' },
  expected: {
    'Lich trinh': { kind: 'other', tables: [], outside: [], findings: [] },
    'Du toan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H21',
          headerRows: [7, 7],
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
          totalRows: [21],
          subtotalRows: [8, 11, 14, 17],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['sum.double error G21'],
    },
  },
};
