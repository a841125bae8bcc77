// Owns the support of labels, boxes and QR stamps in August 2025 by a clerk who still writes VNI code: state share and the owners' share.
// Invariant: clean; the state pays 70 % of each line; a sheet of quotations beside it.
import { recoded } from '../tcvn3.ts';
import { vni } from '../vni.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  count: number,
  price: number,
  note: string | null = null,
): Content[] => [
  number,
  what,
  unit,
  count,
  price,
  `=D${row}*E${row}`,
  `=ROUND(F${row}*70%,0)`,
  `=F${row}-G${row}`,
  note,
];
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  ...['F', 'G', 'H'].map(of),
];

const estimate: Record<number, readonly Content[]> = {
  1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  2: ['PHÒNG QUẢN LÝ CHUYÊN NGÀNH', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
  4: ['DỰ TOÁN KINH PHÍ HỖ TRỢ THIẾT KẾ, IN NHÃN, BAO BÌ, TEM TRUY XUẤT NGUỒN GỐC'],
  5: ['Cho 03 chủ thể OCOP năm 2025 (ngân sách hỗ trợ 70%)'],
  6: [null, null, null, null, null, null, null, 'Đơn vị tính: đồng'],
  7: ['TT', 'Nội dung hỗ trợ', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Nguồn kinh phí', null, 'Ghi chú'],
  8: [null, null, null, null, null, null, 'Ngân sách', 'Chủ thể'],
  9: sums('I', 'HTX Dịch vụ nông nghiệp Phú Lý', (letter) => `=SUM(${letter}10:${letter}11)`),
  10: line(10, '1', 'Thiết kế nhãn', 'mẫu', 2, 4000000, 'Báo giá'),
  11: line(11, '2', 'In nhãn giấy', 'cái', 10000, 450, 'Báo giá'),
  12: sums('II', 'Hộ kinh doanh ca cao Sông Ray', (letter) => `=SUM(${letter}13:${letter}15)`),
  13: line(13, '1', 'Thiết kế hộp', 'mẫu', 1, 6000000, 'Báo giá'),
  14: line(14, '2', 'In hộp giấy', 'cái', 3000, 5200, 'Báo giá'),
  15: line(15, '3', 'Tem QR truy xuất', 'tem', 6000, 300, 'Báo giá'),
  16: sums('III', 'Công ty TNHH nông sản Minh Hưng', (letter) => `=SUM(${letter}17:${letter}18)`),
  17: line(17, '1', 'Đăng ký mã số mã vạch', 'gói', 1, 2000000, 'Theo biểu phí'),
  18: line(18, '2', 'Tem QR truy xuất', 'tem', 20000, 280, 'Báo giá'),
  19: sums(null, 'TỔNG CỘNG', (letter) => `=${letter}9+${letter}12+${letter}16`),
  20: ['Bằng chữ: Bốn mươi ba triệu năm trăm ngàn đồng.'],
  22: [null, 'NGƯỜI LẬP BẢNG', null, 'KẾ TOÁN', null, null, 'GIÁM ĐỐC'],
};

const quotations: Record<number, readonly Content[]> = {
  1: ['BẢNG SO SÁNH BÁO GIÁ'],
  3: ['TT', 'Mặt hàng', 'Cơ sở in Hòa Bình', 'Công ty TNHH Minh Tâm', 'Công ty in Thành Đạt', 'Chọn'],
  4: [1, 'In nhãn giấy', 450, 480, 500, 'Hòa Bình'],
  5: [2, 'In hộp giấy', 5500, 5200, 5600, 'Minh Tâm'],
  6: [3, 'Tem QR, dưới 10.000 tem', 320, 300, 330, 'Minh Tâm'],
  7: [4, 'Tem QR, từ 10.000 tem', 300, 280, 290, 'Minh Tâm'],
};

export const pvTemNhanVni: SheetFixture = {
  book: {
    id: 'pv-tem-nhan-vni',
    language: 'vi',
    note: 'chép biểu cũ chữ VNI: hỗ trợ nhãn, hộp, tem QR tháng 8/2025, chia ngân sách và chủ thể; trang so sánh báo giá.',
    sheets: [
      {
        name: 'Ho tro tem nhan',
        rows: recoded(estimate, vni),
        formats: { E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: [
          'A4:I4',
          'A5:I5',
          'H6:I6',
          'A7:A8',
          'B7:B8',
          'C7:C8',
          'D7:D8',
          'E7:E8',
          'F7:F8',
          'G7:H7',
          'I7:I8',
          'A20:I20',
        ],
      },
      {
        name: 'Bao gia',
        rows: recoded(quotations, vni),
        formats: { C: '#,##0', D: '#,##0', E: '#,##0' },
        merges: ['A1:F1'],
      },
    ],
  },
  dates: { from: '2025-08-18', to: '2025-10-31', document: '2025-08-12' },
  expected: {
    'Ho tro tem nhan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I19',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'amount.budget',
            H: 'amount.own',
            I: 'note',
          },
          totalRows: [19],
          subtotalRows: [9, 12, 16],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
    'Bao gia': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
