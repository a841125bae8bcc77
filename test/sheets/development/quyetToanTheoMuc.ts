// Owns a settlement by mục and tiểu mục, typed values of 2014: one mục does not add up, one tiểu mục lies elsewhere.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const item = (code: number, name: string, state: number, fee: number): Content[] => [
  null,
  null,
  null,
  code,
  name,
  state,
  fee,
];
const head = (code: number, name: string, state: number, fee: number): Content[] => [
  null,
  null,
  code,
  null,
  name,
  state,
  fee,
];
const group = (name: string, state: number, fee: number): Content[] => [
  null,
  null,
  null,
  null,
  name,
  state,
  fee,
];

export const quyetToanTheoMuc: SheetFixture = {
  book: {
    id: 'quyet-toan-theo-muc',
    language: 'vi',
    note: 'Cảng vụ: quyết toán chỉ có giá trị, cây nằm ở các cột loại, khoản, mục, tiểu mục; mục 6500 lệch các tiểu mục, 6754 nằm trong mục 6700.',
    sheets: [
      {
        name: 'QT 2014',
        rows: {
          1: ['KINH PHÍ ĐÃ SỬ DỤNG ĐỀ NGHỊ QUYẾT TOÁN'],
          2: [null, null, null, null, 'Năm 2014', null, 'ĐVT: đồng'],
          3: [
            'Loại',
            'Khoản',
            'Mục',
            'Tiểu mục',
            'Nội dung chi',
            'Nguồn ngân sách trong nước',
            'Nguồn phí để lại',
          ],
          4: group('I. Kinh phí quyết toán năm nay', 1431450000, 173000000),
          5: [220, 223, null, null, 'Chi thường xuyên', 1431450000, 173000000],
          6: group(' Nhóm 1 - Chi thanh toán cá nhân', 1112350000, 96000000),
          7: head(6000, 'Tiền lương', 812400000, 0),
          8: item(6001, 'Tiền lương theo ngạch bậc', 768400000, 0),
          9: item(6003, 'Lương hợp đồng dài hạn', 44000000, 0),
          10: head(6100, 'Phụ cấp lương', 108350000, 0),
          11: item(6101, 'Phụ cấp chức vụ', 38350000, 0),
          12: item(6113, 'Phụ cấp trách nhiệm', 70000000, 0),
          13: head(6300, 'Các khoản đóng góp', 191600000, 0),
          14: item(6301, 'Bảo hiểm xã hội', 156000000, 0),
          15: item(6302, 'Bảo hiểm y tế', 26600000, 0),
          16: item(6303, 'Kinh phí công đoàn', 9000000, 0),
          17: head(6400, 'Các khoản thanh toán khác cho cá nhân', 0, 96000000),
          18: item(6404, 'Chi chênh lệch thu nhập thực tế so với lương ngạch bậc', 0, 96000000),
          19: group(' Nhóm 2 - Chi nghiệp vụ chuyên môn', 319100000, 77000000),
          20: head(6500, 'Thanh toán dịch vụ công cộng', 84600000, 12000000),
          21: item(6501, 'Thanh toán tiền điện', 58200000, 12000000),
          22: item(6502, 'Thanh toán tiền nước', 9400000, 0),
          23: item(6503, 'Thanh toán tiền nhiên liệu', 18000000, 0),
          24: head(6700, 'Công tác phí', 96500000, 25000000),
          25: item(6702, 'Phụ cấp công tác phí', 41500000, 10000000),
          26: item(6703, 'Tiền thuê phòng ngủ', 32000000, 15000000),
          27: item(6754, 'Thuê thiết bị các loại', 23000000, 0),
          28: head(6900, 'Sửa chữa tài sản phục vụ chuyên môn', 138000000, 40000000),
          29: item(6902, 'Ô tô con, ô tô tải', 38000000, 0),
          30: item(6912, 'Thiết bị tin học', 21000000, 0),
          31: item(6921, 'Đường điện, cấp thoát nước', 79000000, 40000000),
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A1:G1'],
      },
    ],
  },
  expected: {
    'QT 2014': {
      kind: 'tracking',
      tables: [
        {
          range: 'A3:G31',
          headerRows: [3, 3],
          unit: 'đồng',
          columns: {
            A: 'budgetSection',
            B: 'budgetGroup',
            C: 'budgetItem',
            D: 'budgetSubItem',
            E: 'content',
            F: 'settled.budget',
            G: 'settled.fee',
          },
          totalRows: [4],
          subtotalRows: [5, 6, 7, 10, 13, 17, 19, 20, 24, 28],
          lines: 17,
        },
      ],
      outside: [],
      findings: ['sum.children error F20', 'budget.code error D27'],
    },
  },
};
