// Owns a district women's union of 2023: three levels I, 1, a; the sum of one part stops a row early.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  letter: string,
  what: string,
  unit: string,
  count: number,
  classes: number,
  price: number,
  why: string,
): Content[] => [letter, what, unit, count, classes, price, `=ROUND(D${row}*E${row}*F${row},0)`, why];
const part = (number: string | number | null, what: string, formula: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  formula,
];

export const psPhuNuTapHuan: SheetFixture = {
  book: {
    id: 'ps-phu-nu-tap-huan',
    language: 'vi',
    note: 'Hội LHPN huyện 2023: ba cấp I, 1, a); một tổng con dừng trước dòng cuối.',
    sheets: [
      {
        name: 'Lop khoi nghiep',
        rows: {
          1: ['HỘI LHPN TỈNH ĐỒNG NAI'],
          2: ['BAN THƯỜNG VỤ HỘI LHPN HUYỆN THỐNG NHẤT'],
          4: ['DỰ TOÁN CHI TIẾT LỚP TẬP HUẤN PHỤ NỮ KHỞI NGHIỆP, PHÁT TRIỂN SẢN PHẨM OCOP'],
          5: ['(02 lớp, 40 học viên/lớp, 01 ngày/lớp; ngày 10/8/2023 và ngày 11/8/2023)'],
          6: [null, null, null, null, null, null, 'ĐVT: đồng'],
          7: ['TT', 'NỘI DUNG CHI', 'ĐVT', 'SỐ LƯỢNG', 'SỐ LỚP', 'ĐƠN GIÁ', 'THÀNH TIỀN', 'CĂN CỨ'],
          8: part('I', 'Lớp tập huấn', '=G9+G13'),
          9: part(1, 'Chi cho báo cáo viên', '=SUM(G10:G12)'),
          10: line(10, 'a)', 'Thù lao báo cáo viên', 'buổi', 2, 2, 600000, 'NQ 180/2019/NQ-HĐND'),
          11: line(11, 'b)', 'Tiền tàu xe báo cáo viên', 'lượt', 2, 2, 150000, 'Vé thực tế'),
          12: line(12, 'c)', 'Soạn bài giảng, trình chiếu', 'bài', 2, 1, 400000, 'Hợp đồng'),
          13: part(2, 'Chi cho học viên', '=SUM(G14:G16)'),
          14: line(
            14,
            'a)',
            'Hỗ trợ tiền ăn học viên không hưởng lương',
            'người/ngày',
            40,
            2,
            100000,
            'NQ 90/2017/NQ-HĐND',
          ),
          15: line(15, 'b)', 'Tài liệu', 'bộ', 40, 2, 25000, 'Báo giá'),
          16: line(16, 'c)', 'Sổ, bút', 'bộ', 40, 2, 15000, 'Báo giá'),
          17: part('II', 'Tham quan mô hình', '=G18+G21'),
          18: part(1, 'Đi lại', '=SUM(G19:G20)'),
          19: line(19, 'a)', 'Thuê xe 45 chỗ', 'chuyến', 1, 2, 4500000, 'Báo giá'),
          20: line(20, 'b)', 'Phí cầu đường, bến bãi', 'chuyến', 1, 2, 300000, 'Vé thực tế'),
          21: part(2, 'Tại điểm tham quan', '=SUM(G22:G23)'),
          22: line(22, 'a)', 'Hỗ trợ hướng dẫn tại cơ sở', 'cơ sở', 2, 2, 500000, 'Thỏa thuận'),
          23: line(23, 'b)', 'Vật tư thực hành gói sản phẩm', 'bộ', 10, 2, 120000, 'Báo giá'),
          24: line(24, 'c)', 'Quà lưu niệm cơ sở', 'phần', 2, 2, 200000, 'Báo giá'),
          25: part(null, 'TỔNG CỘNG', '=G8+G17'),
          28: [null, 'NGƯỜI LẬP', null, null, null, 'CHỦ TỊCH'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'G6:H6'],
      },
    ],
  },
  expected: {
    'Lop khoi nghiep': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H25',
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
            H: 'basis',
          },
          totalRows: [25],
          subtotalRows: [8, 9, 13, 17, 18, 21],
          lines: 11,
        },
      ],
      outside: [],
      findings: ['sum.range error G21'],
    },
  },
};
