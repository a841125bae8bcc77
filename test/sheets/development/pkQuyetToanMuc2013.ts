// Owns a district office's settlement of 2013 by mục and tiểu mục: the tree is in the code columns, values only, old code; one mục is not its tiểu mục.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

const group = (code: string, what: string, given: number, settled: number): Content[] => [
  code,
  null,
  what,
  given,
  settled,
];
const item = (code: string, what: string, given: number, settled: number): Content[] => [
  null,
  code,
  what,
  given,
  settled,
];

export const pkQuyetToanMuc2013: SheetFixture = {
  asXls: true,
  book: {
    id: 'pk-quyet-toan-muc-2013',
    language: 'vi',
    note: 'Phòng Văn hóa - Thông tin huyện, quyết toán 2013 theo mục lục: chỉ có số, cây ở cột mã; mục 6550 cộng sai cột quyết toán.',
    sheets: [
      {
        name: 'QT 2013',
        rows: recoded(
          {
            1: ['ubnd huyện thanh liêm'],
            2: ['phòng văn hóa và thông tin'],
            3: ['Mã chương: 625'],
            5: ['báo cáo quyết toán kinh phí đã sử dụng năm 2013'],
            6: ['(Nguồn ngân sách huyện)'],
            7: [null, null, null, null, 'Đơn vị: đồng'],
            8: ['Mục', 'Tiểu mục', 'Nội dung', 'Dự toán được giao', 'Số quyết toán', 'Ghi chú'],
            9: [null, null, 'Tổng số', 548250000, 541876000],
            10: group('6000', 'Tiền lương', 268400000, 268400000),
            11: item('6001', 'Lương ngạch, bậc theo quỹ lương được duyệt', 268400000, 268400000),
            12: group('6100', 'Phụ cấp lương', 71900000, 71900000),
            13: item('6101', 'Phụ cấp chức vụ', 14500000, 14500000),
            14: item('6113', 'Phụ cấp trách nhiệm theo nghề, theo công việc', 3800000, 3800000),
            15: item('6149', 'Khác', 53600000, 53600000),
            16: group('6300', 'Các khoản đóng góp', 64750000, 64750000),
            17: item('6301', 'Bảo hiểm xã hội', 48100000, 48100000),
            18: item('6302', 'Bảo hiểm y tế', 8490000, 8490000),
            19: item('6303', 'Kinh phí công đoàn', 8160000, 8160000),
            20: group('6500', 'Thanh toán dịch vụ công cộng', 21600000, 20184000),
            21: item('6501', 'Thanh toán tiền điện', 16800000, 15726000),
            22: item('6502', 'Thanh toán tiền nước', 4800000, 4458000),
            23: group('6550', 'Vật tư văn phòng', 18000000, 17745000),
            24: item('6551', 'Văn phòng phẩm', 12500000, 12415000),
            25: item('6599', 'Vật tư văn phòng khác', 5500000, 4830000),
            26: group('6600', 'Thông tin, tuyên truyền, liên lạc', 37600000, 36952000),
            27: item('6601', 'Cước phí điện thoại trong nước', 6200000, 5874000),
            28: item('6606', 'Tuyên truyền', 27000000, 26988000).concat('Trang trí các ngày lễ'),
            29: item('6612', 'Sách, báo, tạp chí thư viện', 4400000, 4090000),
            30: group('6700', 'Công tác phí', 28000000, 26850000),
            31: item('6702', 'Phụ cấp công tác phí', 10000000, 9150000),
            32: item('6704', 'Khoán công tác phí', 18000000, 17700000).concat('03 người'),
            33: group('7750', 'Chi khác', 38000000, 35095000),
            34: item('7761', 'Chi tiếp khách', 16000000, 14270000),
            35: item('7799', 'Chi các khoản khác', 22000000, 20825000),
            37: [null, null, 'kế toán', null, 'thủ trưởng đơn vị'],
            42: [null, null, 'Lại Thị Hòa', null, 'Đinh Quốc Trị'],
          },
          tcvn3,
        ),
        formats: { D: '#,##0', E: '#,##0' },
        merges: ['A5:F5', 'A6:F6', 'E7:F7'],
      },
    ],
  },
  expected: {
    'QT 2013': {
      kind: 'tracking',
      tables: [
        {
          range: 'A8:F35',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'allocated',
            E: 'settled',
            F: 'note',
          },
          totalRows: [9],
          subtotalRows: [10, 12, 16, 20, 23, 26, 30, 33],
          lines: 18,
        },
      ],
      outside: [],
      findings: ['sum.children error E23'],
    },
  },
};
