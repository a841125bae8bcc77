// Owns a technical centre's estimate of tests and declared standards for OCOP products, 2024: entities as captions without sums, half of it supported; one test stands twice.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const test = (
  row: number,
  what: string,
  method: string | null,
  samples: number,
  price: number,
  unit = 'mẫu',
): Content[] => [
  '-',
  what,
  method,
  unit,
  samples,
  price,
  `=E${row}*F${row}`,
  `=G${row}/2`,
  `=G${row}-H${row}`,
];
const entity = (number: number, name: string): Content[] => [number, name];

export const pgThuNghiemMau: SheetFixture = {
  book: {
    id: 'pg-thu-nghiem-mau',
    language: 'vi',
    note: 'Trung tâm Kỹ thuật TĐC 2024: tên sản phẩm là dòng tiêu đề không có tiền, dòng con gạch đầu dòng, nghìn đồng có số lẻ, ngân sách chịu một nửa; chỉ tiêu chì ghi hai lần.',
    sheets: [
      {
        name: 'Thu nghiem',
        rows: {
          1: ['CHI CỤC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG'],
          2: ['TRUNG TÂM KỸ THUẬT TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG'],
          4: ['DỰ TOÁN THỬ NGHIỆM MẪU VÀ XÂY DỰNG TIÊU CHUẨN CƠ SỞ CHO SẢN PHẨM OCOP'],
          5: ['Đợt tháng 8 năm 2024'],
          6: ['(1.000 đồng)'],
          7: [
            'Stt',
            'Sản phẩm / chỉ tiêu',
            'Phương pháp thử',
            'Đvt',
            'Số mẫu',
            'Giá',
            'Chi phí',
            'NS hỗ trợ 50%',
            'Chủ thể trả',
          ],
          8: entity(1, 'Mật ong hoa cà phê - HTX Ong Xuân Lộc'),
          9: test(9, 'Hàm lượng đường khử', 'Chuẩn độ', 3, 280),
          10: test(10, 'Chì (Pb)', 'AAS', 3, 245),
          11: test(11, 'Hydroxymethylfurfural', 'HPLC', 3, 520),
          12: test(12, 'Chì (Pb)', 'AAS', 3, 245),
          13: test(13, 'Lập bộ tiêu chuẩn cơ sở', null, 1, 3500, 'bộ'),
          14: entity(2, 'Bánh tráng sữa - Cơ sở Út Thương'),
          15: test(15, 'Tổng vi sinh vật hiếu khí', 'Đếm đĩa', 2, 165),
          16: test(16, 'E. coli', 'Đếm đĩa', 2, 175),
          17: test(17, 'Độ ẩm', null, 2, 95),
          18: test(18, 'Ghi nhãn dinh dưỡng (5 chỉ tiêu)', 'Gói', 1, 1450, 'sản phẩm'),
          19: entity(3, 'Trà khổ qua rừng - Hộ kinh doanh Mười Tài'),
          20: test(20, 'Dư lượng thuốc BVTV (gốc lân hữu cơ)', 'GC-MS', 2, 1280),
          21: test(21, 'Tổng nấm men, nấm mốc', 'Đếm đĩa', 2, 180),
          22: test(22, 'Lập bộ tiêu chuẩn cơ sở', null, 1, 3500, 'bộ'),
          23: [null, 'Tổng chi phí', null, null, null, null, '=SUM(G9:G22)', '=SUM(H9:H22)', '=SUM(I9:I22)'],
          25: [null, 'Người lập', null, null, 'Giám đốc Trung tâm'],
        },
        formats: { F: '#,##0', 'G9:I23': '#,##0.0' },
        merges: ['A4:I4', 'A5:I5', 'A6:I6', 'B8:I8', 'B14:I14', 'B19:I19'],
      },
      {
        name: 'Gia thu',
        rows: {
          1: ['BẢNG GIÁ THỬ NGHIỆM THAM KHẢO (nghìn đồng/mẫu)'],
          3: ['Chỉ tiêu', 'Trung tâm', 'Phòng thử nghiệm ngoài'],
          4: ['Chì (Pb)', 245, 290],
          5: ['Độ ẩm', 95, 100],
          6: ['E. coli', 175, 200],
          7: ['Thuốc BVTV gốc lân', 1280, 1500],
        },
      },
    ],
  },
  expected: {
    'Thu nghiem': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I23',
          headerRows: [7, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'price',
            G: 'amount',
            H: 'amount.budget',
            I: 'amount.other',
          },
          totalRows: [23],
          subtotalRows: [],
          lines: 12,
        },
      ],
      outside: [],
      findings: ['line.duplicate warning B12'],
    },
    'Gia thu': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
