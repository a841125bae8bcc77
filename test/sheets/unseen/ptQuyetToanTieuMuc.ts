// Owns the year's settlement of an extension centre of Vĩnh Long, 2023: values only, the tree lies in the mục and tiểu mục columns.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Money = [carried: number, given: number, received: number, settled: number];
const figures = ([carried, given, received, settled]: Money): Content[] => [
  carried,
  given,
  carried + given,
  received,
  settled,
  carried + given - settled,
];
const total = (...parts: Money[]): Money =>
  parts.reduce<Money>(
    (sum, part) => [sum[0] + part[0], sum[1] + part[1], sum[2] + part[2], sum[3] + part[3]],
    [0, 0, 0, 0],
  );
const item = (code: string, name: string, ...parts: Money[]): Content[] => [
  code,
  null,
  name,
  ...figures(total(...parts)),
];
const sub = (code: string, name: string, money: Money): Content[] => [null, code, name, ...figures(money)];

const electricity: Money = [0, 48000000, 48000000, 46215300];
const water: Money = [0, 9600000, 9600000, 8874000];
const stationery: Money = [0, 30000000, 30000000, 30000000];
const otherOffice: Money = [1250000, 12000000, 13250000, 12980000];
const printing: Money = [0, 22000000, 22000000, 21450000];
const halls: Money = [0, 18000000, 18000000, 18000000];
const meals: Money = [3600000, 45000000, 48600000, 45900000];
const allowances: Money = [0, 36000000, 36000000, 34200000];
const rooms: Money = [0, 24000000, 24000000, 21700000];
const goods: Money = [15400000, 260000000, 275400000, 271850000];
const contracts: Money = [0, 85000000, 85000000, 85000000];

export const ptQuyetToanTieuMuc: SheetFixture = {
  book: {
    id: 'pt-quyet-toan-tieu-muc',
    language: 'vi',
    note: 'Trung tâm Khuyến nông Vĩnh Long 2023: quyết toán theo mục, tiểu mục, chỉ có số, không công thức; sạch.',
    sheets: [
      {
        name: 'QT 2023',
        rows: {
          1: [
            'Đơn vị: Trung tâm Khuyến nông tỉnh Vĩnh Long',
            null,
            null,
            null,
            null,
            null,
            null,
            'Mẫu biểu 02-QT',
          ],
          2: ['Mã chương: 412'],
          4: ['QUYẾT TOÁN CHI NGÂN SÁCH NHÀ NƯỚC NĂM 2023'],
          5: ['Nguồn kinh phí không tự chủ - Loại 280, khoản 281'],
          6: [null, null, null, null, null, null, null, null, 'Đvt: đồng'],
          7: [
            'Mục',
            'Tiểu mục',
            'Nội dung chi',
            'Kinh phí năm trước chuyển sang',
            'Dự toán giao trong năm',
            'Tổng kinh phí được sử dụng',
            'Kinh phí thực nhận',
            'Kinh phí đề nghị quyết toán',
            'Kinh phí còn lại',
          ],
          8: ['A', 'B', 'C', 1, 2, '3=1+2', 4, 5, '6=3-5'],
          9: [
            null,
            null,
            'TỔNG CỘNG',
            ...figures(
              total(
                electricity,
                water,
                stationery,
                otherOffice,
                printing,
                halls,
                meals,
                allowances,
                rooms,
                goods,
                contracts,
              ),
            ),
          ],
          10: item('6500', 'Thanh toán dịch vụ công cộng', electricity, water),
          11: sub('6501', 'Thanh toán tiền điện', electricity),
          12: sub('6502', 'Thanh toán tiền nước', water),
          13: item('6550', 'Vật tư văn phòng', stationery, otherOffice),
          14: sub('6551', 'Văn phòng phẩm', stationery),
          15: sub('6599', 'Vật tư văn phòng khác', otherOffice),
          16: item('6650', 'Hội nghị', printing, halls, meals),
          17: sub('6651', 'In, mua tài liệu', printing),
          18: sub('6655', 'Thuê hội trường, phương tiện vận chuyển', halls),
          19: sub('6658', 'Chi bù tiền ăn', meals),
          20: item('6700', 'Công tác phí', allowances, rooms),
          21: sub('6702', 'Phụ cấp công tác phí', allowances),
          22: sub('6703', 'Tiền thuê phòng ngủ', rooms),
          23: item('7000', 'Chi phí nghiệp vụ chuyên môn của từng ngành', goods, contracts),
          24: sub('7001', 'Chi mua hàng hóa, vật tư', goods),
          25: sub('7012', 'Chi phí hoạt động nghiệp vụ chuyên ngành', contracts),
          27: [null, null, 'Kế toán trưởng', null, null, null, 'Thủ trưởng đơn vị'],
          32: [null, null, 'Phan Thị Ngọc Hạnh', null, null, null, 'Đặng Hoàng Nam'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'H1:I1'],
      },
    ],
  },
  expected: {
    'QT 2023': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:I25',
          headerRows: [7, 7],
          indexRow: 8,
          unit: 'đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'carriedOver',
            E: 'allocated',
            F: 'allocated.total',
            G: 'received',
            H: 'settled',
            I: 'remaining',
          },
          totalRows: [9],
          subtotalRows: [10, 13, 16, 20, 23],
          lines: 11,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
