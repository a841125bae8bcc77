// Owns a high school of 2021 that settles by loại, khoản, mục, tiểu mục: the tree is in the columns; one tiểu mục stands under the wrong mục.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const sub = (code: string, what: string, had: number, used: number): Content[] => [
  null,
  null,
  null,
  code,
  what,
  had,
  used,
];

export const truongQuyetToanLoaiKhoan: SheetFixture = {
  book: {
    id: 'truong-quyet-toan-loai-khoan',
    language: 'vi',
    note: 'Trường THPT 2021: quyết toán theo Loại, Khoản, Mục, Tiểu mục, mã là chữ; tiểu mục 6702 nằm dưới mục 6650.',
    sheets: [
      {
        name: 'QT 2021',
        rows: {
          1: ['TRƯỜNG THPT NGUYỄN HUỆ'],
          2: ['CHI TIẾT KINH PHÍ ĐỀ NGHỊ QUYẾT TOÁN NĂM 2021'],
          3: [null, null, null, null, null, null, 'Đơn vị: đồng'],
          5: ['Loại', 'Khoản', 'Mục', 'Tiểu mục', 'Nội dung chi', 'Kinh phí được cấp', 'Đề nghị quyết toán'],
          6: ['070', '074', null, null, 'Giáo dục trung học phổ thông', '=F7+F10+F13+F17', '=G7+G10+G13+G17'],
          7: [null, null, '6550', null, 'Vật tư văn phòng', '=SUM(F8:F9)', '=SUM(G8:G9)'],
          8: sub('6551', 'Văn phòng phẩm', 32000000, 31870000),
          9: sub('6552', 'Mua sắm công cụ, dụng cụ văn phòng', 26500000, 26500000),
          10: [
            null,
            null,
            '6600',
            null,
            'Thông tin, tuyên truyền, liên lạc',
            '=SUM(F11:F12)',
            '=SUM(G11:G12)',
          ],
          11: sub('6601', 'Cước phí điện thoại trong nước', 4800000, 4123500),
          12: sub('6603', 'Cước phí bưu chính', 1200000, 960000),
          13: [null, null, '6650', null, 'Hội nghị', '=SUM(F14:F16)', '=SUM(G14:G16)'],
          14: sub('6651', 'In, mua tài liệu', 5000000, 5000000),
          15: sub('6702', 'Phụ cấp công tác phí', 18000000, 17400000),
          16: sub('6699', 'Chi phí khác', 6000000, 5750000),
          17: [
            null,
            null,
            '6900',
            null,
            'Sửa chữa tài sản phục vụ công tác chuyên môn',
            '=SUM(F18:F19)',
            '=SUM(G18:G19)',
          ],
          18: sub('6907', 'Nhà cửa', 85000000, 84650000),
          19: sub('6912', 'Thiết bị tin học', 22000000, 21990000),
          20: [null, null, null, null, 'TỔNG CỘNG', '=F6', '=G6'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A2:G2'],
      },
    ],
  },
  expected: {
    'QT 2021': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:G20',
          headerRows: [5, 5],
          unit: 'đồng',
          columns: {
            A: 'budgetSection',
            B: 'budgetGroup',
            C: 'budgetItem',
            D: 'budgetSubItem',
            E: 'content',
            F: 'received',
            G: 'settled',
          },
          totalRows: [20],
          subtotalRows: [6, 7, 10, 13, 17],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['budget.code error D15'],
    },
  },
};
