// Owns the settlement of three OCOP classes of 2024 in districts of Đồng Nai: approved, spent, asked to be settled, with the vouchers; values without formulas in the lines.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [
  number: string,
  what: string,
  item: number,
  plan: number,
  spent: number,
  settled: number,
  left: number,
  voucher: string | null,
];
const group = (number: string | null, what: string, ...money: number[]): Content[] => [
  number,
  what,
  null,
  ...money,
];

export const poQuyetToanLopXuanLoc2024: SheetFixture = {
  book: {
    id: 'po-quyet-toan-lop-xuan-loc-2024',
    language: 'vi',
    note: 'Quyết toán ba lớp năm 2024: số liệu dán giá trị, tiểu mục theo từng khoản, chứng từ ở cột cuối, dòng tổng không nhãn chữ hoa; sạch.',
    sheets: [
      {
        name: 'QT 2024',
        rows: {
          1: ['CHI CỤC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG ĐỒNG NAI'],
          3: ['BẢNG QUYẾT TOÁN KINH PHÍ CÁC LỚP TẬP HUẤN CHỦ THỂ OCOP NĂM 2024'],
          4: ['Huyện Xuân Lộc (10/9/2024), huyện Thống Nhất (12/9/2024), thành phố Long Khánh (17/9/2024)'],
          6: [null, null, null, null, null, null, null, '(đồng)'],
          7: [
            'TT',
            'Nội dung',
            'Tiểu mục',
            'Dự toán được duyệt',
            'Số thực chi',
            'Số đề nghị quyết toán',
            'Chênh lệch (dự toán - quyết toán)',
            'Chứng từ',
          ],
          8: group('1', 'Lớp tại huyện Xuân Lộc', 12200000, 11860000, 11860000, 340000),
          ...down<Line>(
            9,
            [
              ['1.1', 'Bồi dưỡng báo cáo viên', 6652, 2000000, 2000000, 2000000, 0, 'PC 112'],
              ['1.2', 'In tài liệu', 6651, 2450000, 2310000, 2310000, 140000, 'PC 113'],
              ['1.3', 'Thuê hội trường', 6655, 3000000, 3000000, 3000000, 0, 'UNC 45'],
              ['1.4', 'Nước uống, chi khác', 6699, 4750000, 4550000, 4550000, 200000, 'PC 114'],
            ],
            (_, line) => line,
          ),
          13: group('2', 'Lớp tại huyện Thống Nhất', 10400000, 10105000, 10105000, 295000),
          ...down<Line>(
            14,
            [
              ['2.1', 'Bồi dưỡng báo cáo viên', 6652, 2000000, 2000000, 2000000, 0, 'PC 118'],
              ['2.2', 'In tài liệu', 6651, 2100000, 1980000, 1980000, 120000, 'PC 119'],
              ['2.3', 'Thuê hội trường', 6655, 2500000, 2500000, 2500000, 0, 'UNC 46'],
              ['2.4', 'Nước uống, chi khác', 6699, 3800000, 3625000, 3625000, 175000, 'PC 120'],
            ],
            (_, line) => line,
          ),
          18: group('3', 'Lớp tại thành phố Long Khánh', 13150000, 12980000, 12780000, 370000),
          ...down<Line>(
            19,
            [
              ['3.1', 'Bồi dưỡng báo cáo viên', 6652, 2000000, 2000000, 2000000, 0, 'PC 124'],
              ['3.2', 'In tài liệu', 6651, 2800000, 2680000, 2680000, 120000, 'PC 125'],
              ['3.3', 'Thuê hội trường', 6655, 3500000, 3500000, 3500000, 0, 'UNC 49'],
              ['3.4', 'Nước uống, chi khác', 6699, 4850000, 4800000, 4600000, 250000, 'PC 126'],
            ],
            (_, line) => line,
          ),
          23: group(null, 'Cộng ba lớp', 35750000, 34945000, 34745000, 1005000),
          24: ['Số thực chi 200.000 đồng của lớp 3 không có hóa đơn hợp lệ, không đề nghị quyết toán.'],
          26: [null, 'Kế toán trưởng', null, null, 'Chi cục trưởng'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A3:H3', 'A4:H4', 'A24:H24'],
      },
    ],
  },
  expected: {
    'QT 2024': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:H23',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'budgetSubItem',
            D: 'plan',
            E: 'disbursed',
            F: 'settled',
            G: 'difference',
            H: 'note',
          },
          totalRows: [23],
          subtotalRows: [8, 13, 18],
          lines: 12,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
