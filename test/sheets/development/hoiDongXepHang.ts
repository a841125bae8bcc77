// Owns the estimate of an OCOP council: price in đồng, amount in nghìn đồng, "Cộng I" below each group.
import type { SheetFixture } from '../fixture.ts';

const COUNCIL = 'Điều 87 Thông tư 55/2023/TT-BTC; Điều 6 Thông tư 03/2023/TT-BTC';
const line = (row: number, content: string, unit: string, people: number, price: number, basis: string) => [
  '-',
  content,
  unit,
  2,
  people,
  price,
  `=D${row}*E${row}*F${row}/1000`,
  basis,
];

export const hoiDongXepHang: SheetFixture = {
  book: {
    id: 'hoi-dong-xep-hang',
    language: 'vi',
    note: 'Văn phòng điều phối: đơn giá tính bằng đồng, thành tiền tính bằng nghìn đồng, đầu nhóm không có số, cộng nhóm ở dưới; sạch.',
    sheets: [
      {
        name: 'HD OCOP',
        rows: {
          1: ['VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI TỈNH ĐỒNG NAI'],
          2: ['Bảng dự toán kinh phí họp Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh'],
          3: ['(02 đợt, trong tháng 6/2025; lập ngày 26/5/2025)'],
          5: [
            'Số TT',
            'Nội dung',
            'ĐVT',
            'Số hội đồng',
            'Số người',
            'Đơn giá\n(đồng)',
            'Thành tiền\n(nghìn đồng)',
            'Căn cứ',
          ],
          6: ['I', 'Hội đồng đánh giá, phân hạng'],
          7: line(7, 'Chủ tịch hội đồng', 'người', 1, 1800000, COUNCIL),
          8: line(8, 'Thành viên hội đồng', 'người', 8, 1500000, COUNCIL),
          9: line(9, 'Thư ký hội đồng', 'người', 1, 300000, COUNCIL),
          10: line(10, 'Đại biểu được mời', 'người', 10, 200000, COUNCIL),
          11: [null, 'Cộng I', null, null, null, null, '=SUM(G7:G10)'],
          12: ['II', 'Tổ tư vấn giúp việc Hội đồng'],
          13: line(13, 'Tổ trưởng', 'người', 1, 1000000, COUNCIL),
          14: line(14, 'Thành viên tổ tư vấn', 'người', 5, 700000, COUNCIL),
          15: line(15, 'Thư ký tổ tư vấn', 'người', 1, 300000, COUNCIL),
          16: [null, 'Cộng II', null, null, null, null, '=SUM(G13:G15)'],
          17: ['III', 'Chi phục vụ họp'],
          18: line(18, 'Tài liệu họp', 'bộ', 27, 40000, 'Báo giá photocopy'),
          19: line(
            19,
            'Nước uống',
            'người/buổi',
            27,
            20000,
            'TT 40/2017/TT-BTC được sửa đổi tại TT 12/2025/TT-BTC',
          ),
          20: [null, 'Cộng III', null, null, null, null, '=SUM(G18:G19)'],
          21: [null, 'TỔNG CỘNG (I + II + III)', null, null, null, null, '=G11+G16+G20'],
          23: ['Bằng chữ: Bốn mươi lăm triệu không trăm bốn mươi nghìn đồng.'],
          25: [null, 'KẾ TOÁN', null, null, null, 'CHÁNH VĂN PHÒNG'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A2:H2', 'A3:H3', 'A23:H23'],
      },
    ],
  },
  dates: { from: '2025-06-02', to: '2025-06-27', document: '2025-05-26' },
  expected: {
    'HD OCOP': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:H21',
          headerRows: [5, 5],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'factor',
            E: 'quantity',
            F: 'price',
            G: 'amount',
            H: 'basis',
          },
          totalRows: [21],
          subtotalRows: [11, 16, 20],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
