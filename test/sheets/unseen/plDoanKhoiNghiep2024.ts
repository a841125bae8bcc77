// Owns a provincial youth union of October 2024: a start-up contest, prizes and jury; the second group leaves out its last line.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  count: number,
  times: number | null,
  price: number,
  from: string,
): Content[] => [number, what, unit, count, times, price, `=PRODUCT(D${row}:F${row})`, from];
const group = (number: string | null, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  sum,
];

export const plDoanKhoiNghiep2024: SheetFixture = {
  book: {
    id: 'pl-doan-khoi-nghiep-2024',
    language: 'vi',
    note: 'Tỉnh đoàn Bến Tre 10/2024: cuộc thi khởi nghiệp, cột nguồn, số lần để trống ở dòng chỉ làm một lần; cộng nhóm II bỏ sót dòng cuối; có ô nháp bên phải.',
    sheets: [
      {
        name: 'Chung ket',
        rows: {
          1: ['TỈNH ĐOÀN BẾN TRE', null, null, null, 'ĐOÀN TNCS HỒ CHÍ MINH'],
          2: ['BAN THANH NIÊN NÔNG THÔN', null, null, null, 'Bến Tre, ngày 07 tháng 10 năm 2024'],
          4: ['KẾ HOẠCH KINH PHÍ'],
          5: ['Vòng chung kết cuộc thi “Thanh niên khởi nghiệp từ sản phẩm địa phương” năm 2024'],
          6: ['Đvt: đồng'],
          8: ['STT', 'Nội dung', 'Đvt', 'Số lượng', 'Số lần', 'Đơn giá', 'Số tiền', 'Nguồn'],
          9: group('I', 'Ban Giám khảo, tập huấn thí sinh', '=SUM(G10:G12)'),
          10: line(10, '1.1', 'Bồi dưỡng giám khảo', 'người', 7, 2, 500000, 'Ngân sách'),
          11: line(11, '1.2', 'Thuê chuyên gia hướng dẫn gọi vốn', 'buổi', 3, null, 1200000, 'Ngân sách'),
          12: line(12, '1.3', 'In tài liệu cho thí sinh', 'bộ', 60, null, 28000, 'Ngân sách'),
          13: group('II', 'Tổ chức đêm chung kết', '=SUM(G14:G17)'),
          14: line(14, '2.1', 'Thuê hội trường', 'buổi', 1, 2, 6000000, 'Ngân sách'),
          15: line(15, '2.2', 'Màn hình LED', 'm2', 24, 2, 350000, 'Tài trợ'),
          16: line(16, '2.3', 'Gian trưng bày sản phẩm', 'gian', 15, null, 1100000, 'Tài trợ'),
          17: line(17, '2.4', 'Nước uống', 'chai', 320, null, 6000, 'Ngân sách'),
          18: line(18, '2.5', 'Quay phim, phát trực tuyến', 'gói', 1, null, 8500000, 'Tài trợ'),
          19: group('III', 'Giải thưởng', '=SUM(G20:G23)'),
          20: line(20, '3.1', 'Giải nhất', 'giải', 1, null, 15000000, 'Tài trợ'),
          21: line(21, '3.2', 'Giải nhì', 'giải', 2, null, 10000000, 'Tài trợ'),
          22: line(22, '3.3', 'Giải ba', 'giải', 3, null, 6000000, 'Tài trợ'),
          23: line(23, '3.4', 'Khung, giấy chứng nhận', 'cái', 15, null, 45000, 'Ngân sách'),
          24: group(null, 'TỔNG CỘNG', '=G9+G13+G19'),
          26: [null, 'NGƯỜI LẬP', null, null, 'TM. BAN THƯỜNG VỤ'],
          27: [null, null, null, null, 'PHÓ BÍ THƯ'],
          31: [null, 'Lê Thị Mỹ Tiên', null, null, 'Nguyễn Hoài Nam'],
          34: [null, null, null, null, null, null, null, null, null, 'tài trợ 2023', 42000000],
          35: [null, null, null, null, null, null, null, null, null, 'xin thêm', 20000000],
        },
        formats: { F: '#,##0', G: '#,##0', K: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A6:H6', 'E1:H1', 'E2:H2', 'E26:H26', 'E27:H27', 'E31:H31'],
      },
    ],
  },
  expected: {
    'Chung ket': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H24',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'fundingSource',
          },
          totalRows: [24],
          subtotalRows: [9, 13, 19],
          lines: 12,
        },
      ],
      outside: ['J34:K35'],
      findings: ['sum.range error G13'],
    },
  },
};
