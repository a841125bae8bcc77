// Owns the estimate of the provincial OCOP council's meeting of December 2025, Đồng Nai; the first group leaves out its last line.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const chain = 'TT 55/2023/TT-BTC; TT 03/2023/TT-BTC';
const quote = 'Báo giá ngày 24/11/2025';
const line = (
  row: number,
  what: string,
  unit: string,
  count: number,
  times: number,
  price: number,
  basis: string,
): Content[] => ['-', what, unit, count, times, price, `=ROUND(D${row}*E${row}*F${row},0)`, basis];
const group = (number: string | null, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  sum,
];

export const ptHoiDongPhanHang: SheetFixture = {
  book: {
    id: 'pt-hoi-dong-phan-hang',
    language: 'vi',
    note: 'Văn phòng điều phối Đồng Nai 12/2025: họp Hội đồng OCOP cấp tỉnh; cộng nhóm 1 bỏ sót đại biểu được mời.',
    sheets: [
      {
        name: 'Hop HD',
        rows: {
          1: ['VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI TỈNH ĐỒNG NAI'],
          3: ['DỰ TOÁN KINH PHÍ HỌP HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP CẤP TỈNH ĐỢT 2 NĂM 2025'],
          4: ['Thời gian: 01 ngày (dự kiến 16/12/2025); địa điểm: phường Trấn Biên'],
          6: [
            'TT',
            'Nội dung',
            'Đơn vị tính',
            'Số người/ Số lượng',
            'Số lần',
            'Định mức (đồng)',
            'Thành tiền (đồng)',
            'Cơ sở tính',
          ],
          7: group('1', 'Họp Hội đồng', '=SUM(G8:G10)'),
          8: line(8, 'Chủ tịch Hội đồng', 'người/nhiệm vụ', 1, 1, 1500000, chain),
          9: line(9, 'Phó Chủ tịch, thành viên Hội đồng', 'người/nhiệm vụ', 10, 1, 1200000, chain),
          10: line(10, 'Thư ký Hội đồng', 'người/nhiệm vụ', 2, 1, 300000, chain),
          11: line(11, 'Đại biểu được mời', 'người/nhiệm vụ', 8, 1, 200000, chain),
          12: group('2', 'Tổ tư vấn giúp việc', '=SUM(G13:G14)'),
          13: line(13, 'Tổ trưởng', 'người/nhiệm vụ', 1, 1, 900000, chain),
          14: line(14, 'Thành viên tổ', 'người/nhiệm vụ', 7, 1, 600000, chain),
          15: group('3', 'Phục vụ cuộc họp', '=SUM(G16:G18)'),
          16: line(16, 'Nước uống (29 người x 2 buổi)', 'người/buổi', 29, 2, 20000, 'NQ 90/2017/NQ-HĐND'),
          17: line(17, 'In phiếu chấm, hồ sơ', 'bộ', 29, 1, 85000, quote),
          18: line(18, 'Thuê phòng họp, âm thanh', 'ngày', 1, 1, 4500000, quote),
          19: group(null, 'TỔNG CỘNG', '=G7+G12+G15'),
          21: [null, 'Người lập', null, null, null, 'Chánh Văn phòng'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A3:H3', 'A4:H4'],
      },
    ],
  },
  dates: { from: '2025-12-16', to: '2025-12-16', document: '2025-12-01' },
  expected: {
    'Hop HD': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:H19',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'basis',
          },
          totalRows: [19],
          subtotalRows: [7, 12, 15],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['sum.range error G7'],
    },
  },
};
