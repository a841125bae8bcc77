// Owns an irrigation works company of 2022: electricity of pumping stations, price in đồng and money in nghìn đồng, scratch under the signatures.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const station = (
  row: number,
  number: number,
  name: string,
  pumps: number,
  power: number,
  hours: number,
): Content[] => [
  number,
  name,
  pumps,
  power,
  hours,
  `=C${row}*D${row}*E${row}`,
  1685,
  `=ROUND(F${row}*G${row}/1000,0)`,
];
const branch = (number: string, name: string, from: number, to: number): Content[] => [
  number,
  name,
  `=SUM(C${from}:C${to})`,
  null,
  null,
  `=SUM(F${from}:F${to})`,
  null,
  `=SUM(H${from}:H${to})`,
];

export const phTienDienTramBom: SheetFixture = {
  book: {
    id: 'ph-tien-dien-tram-bom',
    language: 'vi',
    note: 'Công ty KTCTTL Ninh Bình 2022: tiền điện bơm chống hạn, giá theo đồng, tiền theo nghìn đồng, số nháp dưới chữ ký; sạch.',
    sheets: [
      {
        name: 'Bom vu Dong Xuan',
        rows: {
          1: ['CÔNG TY TNHH MTV KHAI THÁC CÔNG TRÌNH THỦY LỢI TỈNH NINH BÌNH'],
          2: ['BIỂU TÍNH TIỀN ĐIỆN BƠM TƯỚI CHỐNG HẠN VỤ ĐÔNG XUÂN 2021 - 2022'],
          3: ['Kèm theo Công văn số      /CV-KTCT ngày      tháng 01 năm 2022'],
          5: ['TT', 'Trạm bơm', 'Số', 'Công suất', 'Số giờ', 'Điện năng', 'Giá điện', 'Thành tiền'],
          6: [null, null, 'máy', '(kW/máy)', 'bơm', '(kWh)', '(đồng/kWh)', '(nghìn đồng)'],
          7: [1, 2, 3, 4, 5, '6=3x4x5', 7, '8=6x7/1000'],
          8: [null, 'Toàn công ty', '=C9+C13+C17', null, null, '=F9+F13+F17', null, '=H9+H13+H17'],
          9: branch('A', 'Chi nhánh Gia Viễn', 10, 12),
          10: station(10, 1, 'Gia Trấn', 4, 75, 320),
          11: station(11, 2, 'Gia Tân', 3, 55, 280),
          12: station(12, 3, 'Liên Sơn', 2, 33, 410),
          13: branch('B', 'Chi nhánh Yên Khánh', 14, 16),
          14: station(14, 1, 'Khánh Thiện', 6, 75, 365),
          15: station(15, 2, 'Cổ Quàng', 8, 33, 240),
          16: station(16, 3, 'Chất Thành', 2, 55, 190),
          17: branch('C', 'Chi nhánh Kim Sơn', 18, 19),
          18: station(18, 1, 'Quy Hậu', 4, 37, 300),
          19: station(19, 2, 'Cồn Thoi', 3, 37, 260),
          21: [null, 'P. Kỹ thuật', null, 'P. Tài vụ', null, null, 'Tổng giám đốc'],
          26: [null, 'Tạ Quang Dũng', null, 'Đinh Thị Hợi', null, null, 'Vũ Đình Trọng'],
          30: [null, null, null, null, null, 'Năm trước', 348210],
          31: [null, null, null, null, null, 'Tăng', '=F8-G30'],
        },
        formats: { F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A1:H1', 'A2:H2', 'A3:H3', 'A5:A6', 'B5:B6'],
      },
      {
        name: 'Muc nuoc',
        rows: {
          1: ['MỰC NƯỚC BỂ HÚT LÚC 7 GIỜ (m)'],
          2: ['Trạm', '10/01', '11/01', '12/01', '13/01'],
          3: ['Gia Trấn', 0.62, 0.58, 0.55, 0.6],
          4: ['Khánh Thiện', 0.41, 0.4, 0.38, 0.45],
          5: ['Quy Hậu', 0.35, 0.37, 0.33, 0.36],
        },
      },
    ],
  },
  expected: {
    'Bom vu Dong Xuan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:H19',
          headerRows: [5, 6],
          indexRow: 7,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'factor',
            F: 'quantity',
            G: 'price',
            H: 'amount',
          },
          totalRows: [8],
          subtotalRows: [9, 13, 17],
          lines: 8,
        },
      ],
      outside: ['F30:G31'],
      findings: [],
    },
    'Muc nuoc': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
