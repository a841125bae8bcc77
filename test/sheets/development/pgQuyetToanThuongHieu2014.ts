// Owns a provincial department's settlement of support for local brands, 2014: codes in four columns, nghìn đồng, values only; .xls; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Codes = readonly [section: string | null, group: string | null, item: string | null, sub: string | null];
type Money = readonly [given: number, received: number, settled: number, returned: number];

const row = (codes: Codes, name: string, [given, received, settled, returned]: Money): Content[] => [
  ...codes,
  name,
  given,
  received,
  settled,
  returned,
  received - settled - returned,
];
const item = (code: string, name: string, money: Money) => row([null, null, code, null], name, money);
const sub = (code: string, name: string, money: Money) => row([null, null, null, code], name, money);

export const pgQuyetToanThuongHieu2014: SheetFixture = {
  book: {
    id: 'pg-quyet-toan-thuong-hieu-2014',
    language: 'vi',
    note: 'Sở KH&CN Quảng Ninh 2014: Loại - Khoản - Mục - Tiểu mục, nghìn đồng, chỉ có giá trị, hàng chỉ số bằng số và chữ, tệp .xls; sạch.',
    sheets: [
      {
        name: 'B04',
        rows: {
          1: ['Mã chương: 417', null, null, null, null, null, null, null, 'Mẫu số B04'],
          2: ['Đơn vị báo cáo: Sở Khoa học và Công nghệ'],
          4: ['BÁO CÁO QUYẾT TOÁN KINH PHÍ HỖ TRỢ XÂY DỰNG THƯƠNG HIỆU SẢN PHẨM ĐỊA PHƯƠNG'],
          5: ['Năm 2014'],
          6: [null, null, null, null, null, null, null, null, 'Đơn vị tính: 1000 đồng'],
          7: ['L', 'K', 'M', 'TM', 'Nội dung', 'Dự toán được giao', 'Kinh phí', null, null, 'Chuyển năm sau'],
          8: [null, null, null, null, null, null, 'Thực nhận', 'Đề nghị quyết toán', 'Nộp trả ngân sách'],
          9: ['A', 'B', 'C', 'D', 'E', 1, 2, 3, 4, '5=2-3-4'],
          10: row(
            ['370', '373', null, null],
            'Hoạt động khoa học - công nghệ khác',
            [1264000, 1230500, 1158320, 20180],
          ),
          11: item('6600', 'Thông tin, tuyên truyền, liên lạc', [236000, 236000, 221750, 4250]),
          12: sub('6606', 'Tuyên truyền', [148000, 148000, 143650, 4250]),
          13: sub('6611', 'Ấn phẩm truyền thông', [88000, 88000, 78100, 0]),
          14: item('6650', 'Hội nghị', [187500, 187500, 176420, 3080]),
          15: sub('6651', 'In, mua tài liệu', [41000, 41000, 39870, 1130]),
          16: sub('6652', 'Bồi dưỡng giảng viên, báo cáo viên', [36500, 36500, 34550, 1950]),
          17: sub('6655', 'Thuê hội trường, phương tiện vận chuyển', [64000, 64000, 58000, 0]),
          18: sub('6699', 'Chi phí khác', [46000, 46000, 44000, 0]),
          19: item('6700', 'Công tác phí', [95500, 92000, 87150, 4850]),
          20: sub('6702', 'Phụ cấp công tác phí', [53500, 50000, 47200, 2800]),
          21: sub('6703', 'Tiền thuê phòng ngủ', [42000, 42000, 39950, 2050]),
          22: item('7000', 'Chi phí nghiệp vụ chuyên môn của từng ngành', [745000, 715000, 673000, 8000]),
          23: sub('7001', 'Mua hàng hóa, vật tư (bao bì mẫu, tem)', [125000, 125000, 118600, 6400]),
          24: sub('7012', 'Hợp đồng tư vấn xây dựng nhãn hiệu', [540000, 510000, 476000, 0]),
          25: sub('7049', 'Chi phí khác', [80000, 80000, 78400, 1600]),
          26: row([null, null, null, null], 'Tổng cộng', [1264000, 1230500, 1158320, 20180]),
          28: [null, null, null, null, null, null, 'Ngày      tháng      năm 2015'],
          29: [null, null, null, null, 'Phụ trách kế toán', null, 'Thủ trưởng đơn vị'],
        },
        formats: { 'F10:J26': '#,##0' },
        merges: [
          'A4:J4',
          'A5:J5',
          'I6:J6',
          'A7:A8',
          'B7:B8',
          'C7:C8',
          'D7:D8',
          'E7:E8',
          'F7:F8',
          'G7:I7',
          'J7:J8',
          'G28:J28',
          'G29:J29',
        ],
      },
    ],
  },
  asXls: true,
  expected: {
    B04: {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:J26',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'nghìn đồng',
          columns: {
            A: 'budgetSection',
            B: 'budgetGroup',
            C: 'budgetItem',
            D: 'budgetSubItem',
            E: 'content',
            F: 'allocated',
            G: 'received',
            H: 'settled',
            J: 'carriedOver',
          },
          totalRows: [26],
          subtotalRows: [10, 11, 14, 19, 22],
          lines: 11,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
