// Owns a demonstration model of Bến Tre, 2019: the estimate, and below it on the same sheet how the money falls to quarters and sources.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  each: number,
  area: number,
  price: number,
): Content[] => [number, what, unit, each, area, price, `=D${row}*E${row}*F${row}`];
const group = (number: string | null, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  sum,
];
const source = (row: number, number: number, name: string, ...quarters: number[]): Content[] => [
  number,
  name,
  ...quarters,
  `=SUM(C${row}:F${row})`,
];

export const ptMoHinhHaiBang: SheetFixture = {
  book: {
    id: 'pt-mo-hinh-hai-bang',
    language: 'vi',
    note: 'Sở NN&PTNT Bến Tre 2019: dự toán mô hình và bảng phân kỳ theo quý, nguồn trên cùng trang; sạch.',
    sheets: [
      {
        name: 'Buoi da xanh',
        rows: {
          1: ['SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN BẾN TRE'],
          3: ['DỰ TOÁN MÔ HÌNH TRỒNG BƯỞI DA XANH THEO VIETGAP NĂM 2019'],
          4: ['Quy mô: 10 ha, 16 hộ, xã Mỹ Thạnh An'],
          6: ['I. DỰ TOÁN CHI TIẾT', null, null, null, null, null, 'ĐVT: đồng'],
          7: ['TT', 'Nội dung', 'ĐVT', 'Định mức/ha', 'Diện tích (ha)', 'Đơn giá', 'Thành tiền'],
          8: group('A', 'Vật tư', '=SUM(G9:G12)'),
          9: line(9, 1, 'Phân hữu cơ vi sinh', 'kg', 2000, 10, 4200),
          10: line(10, 2, 'Phân NPK', 'kg', 600, 10, 13500),
          11: line(11, 3, 'Chế phẩm Trichoderma', 'kg', 20, 10, 65000),
          12: line(12, 4, 'Bao trái chuyên dụng', 'cái', 5000, 10, 1200),
          13: group('B', 'Chứng nhận', '=SUM(G14:G15)'),
          14: line(14, 1, 'Phân tích mẫu đất, nước', 'mẫu', 0.4, 10, 2800000),
          15: line(15, 2, 'Đánh giá, cấp chứng nhận', 'ha', 1, 10, 4500000),
          16: group(null, 'Cộng (A+B)', '=G8+G13'),
          17: ['Bằng chữ: Hai trăm chín mươi tư triệu hai trăm nghìn đồng.'],
          19: ['II. PHÂN KỲ KINH PHÍ', null, null, null, null, null, 'ĐVT: đồng'],
          20: ['TT', 'Nguồn kinh phí', 'Kế hoạch theo quý', null, null, null, 'Cả năm'],
          21: [null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
          22: source(22, 1, 'Ngân sách tỉnh', 0, 124000000, 66200000, 30000000),
          23: source(23, 2, 'Ngân sách thành phố', 0, 24000000, 0, 0),
          24: source(24, 3, 'Hộ tham gia đối ứng', 10000000, 25000000, 15000000, 0),
          25: [
            null,
            'Tổng cộng',
            '=SUM(C22:C24)',
            '=SUM(D22:D24)',
            '=SUM(E22:E24)',
            '=SUM(F22:F24)',
            '=SUM(G22:G24)',
          ],
          27: [null, 'PHÒNG KẾ HOẠCH - TÀI CHÍNH', null, null, null, 'KT. GIÁM ĐỐC'],
        },
        formats: { 'C22:G25': '#,##0', 'D9:D15': '#,##0.0', F: '#,##0', G: '#,##0' },
        merges: ['A3:G3', 'A4:G4', 'A17:G17', 'A20:A21', 'B20:B21', 'C20:F20', 'G20:G21'],
      },
    ],
  },
  expected: {
    'Buoi da xanh': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G16',
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
          },
          totalRows: [16],
          subtotalRows: [8, 13],
          lines: 6,
        },
        {
          range: 'A20:G25',
          headerRows: [20, 21],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'fundingSource',
            C: 'plan.period',
            D: 'plan.period',
            E: 'plan.period',
            F: 'plan.period',
            G: 'plan.total',
          },
          totalRows: [25],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
