// Owns a department's estimate for 2014 of support for standards and brands, with two earlier years, triệu đồng; one tiểu mục lies under a foreign mục; .xls.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Years = readonly [done2012: number, likely2013: number, wanted2014: number];

const sub = (row: number, code: string, what: string, years: Years, note?: string): Content[] => [
  null,
  null,
  null,
  code,
  what,
  ...years,
  `=H${row}/G${row}*100`,
  note ?? null,
];
const sums = (
  row: number,
  codes: readonly [string | null, string | null, string | null],
  what: string,
  of: (letter: string) => string,
): Content[] => [...codes, null, what, of('F'), of('G'), of('H'), `=H${row}/G${row}*100`];

export const pgDuToan2014BaNam: SheetFixture = {
  book: {
    id: 'pg-du-toan-2014-ba-nam',
    language: 'vi',
    note: 'Sở KH&CN tháng 7/2013: dự toán 2014 bên cạnh thực hiện 2012 và ước 2013, Loại - Khoản - Mục - Tiểu mục, triệu đồng một số lẻ, tệp .xls; 6655 nằm trong mục 6700.',
    sheets: [
      {
        name: 'DT 2014',
        rows: {
          1: ['Sở Khoa học và Công nghệ Đồng Nai', null, null, null, null, null, null, null, 'Biểu số 5'],
          2: ['Chương 417'],
          3: ['DỰ TOÁN CHI SỰ NGHIỆP KHOA HỌC VÀ CÔNG NGHỆ NĂM 2014'],
          4: ['Nội dung: hỗ trợ tiêu chuẩn chất lượng, nhãn hiệu cho đặc sản địa phương'],
          6: [null, null, null, null, null, null, null, null, 'Triệu đồng'],
          7: [
            'Loại',
            'Khoản',
            'Mục',
            'Tiểu mục',
            'Nội dung',
            'Thực hiện 2012',
            'Ước TH 2013',
            'Dự toán 2014',
            'So sánh (%)',
            'Ghi chú',
          ],
          8: [null, null, null, null, 'Tổng số', '=F9', '=G9', '=H9', '=H8/G8*100'],
          9: sums(
            9,
            ['370', '373', null],
            'Hoạt động khoa học - công nghệ khác',
            (letter) => `=${letter}10+${letter}13+${letter}17+${letter}21`,
          ),
          10: sums(10, [null, null, '6550'], 'Vật tư văn phòng', (letter) => `=SUM(${letter}11:${letter}12)`),
          11: sub(11, '6551', 'Văn phòng phẩm', [18.5, 20, 22]),
          12: sub(12, '6599', 'Vật tư văn phòng khác', [6.2, 7.5, 8]),
          13: sums(13, [null, null, '6650'], 'Hội nghị', (letter) => `=SUM(${letter}14:${letter}16)`),
          14: sub(14, '6651', 'In, mua tài liệu', [24.8, 30, 36], '04 lớp'),
          15: sub(15, '6652', 'Bồi dưỡng giảng viên, báo cáo viên', [19.6, 24, 28.8], '04 lớp'),
          16: sub(16, '6658', 'Chi bù tiền ăn', [31, 36, 43.2]),
          17: sums(17, [null, null, '6700'], 'Công tác phí', (letter) => `=SUM(${letter}18:${letter}20)`),
          18: sub(18, '6702', 'Phụ cấp công tác phí', [27.4, 28, 30]),
          19: sub(19, '6655', 'Thuê hội trường, phương tiện vận chuyển', [33.5, 35, 38.5]),
          20: sub(20, '6703', 'Tiền thuê phòng ngủ', [16.1, 18, 19]),
          21: sums(
            21,
            [null, null, '7000'],
            'Chi phí nghiệp vụ chuyên môn của từng ngành',
            (letter) => `=SUM(${letter}22:${letter}24)`,
          ),
          22: sub(22, '7001', 'Chi mua hàng hóa, vật tư', [42, 45.5, 60], 'Mẫu bao bì'),
          23: sub(23, '7012', 'Hợp đồng tư vấn nhãn hiệu, tiêu chuẩn', [385, 420, 560], '08 nhãn hiệu'),
          24: sub(24, '7049', 'Chi phí khác', [12.4, 15, 15]),
          26: [null, null, null, null, null, null, null, 'Ngày 19 tháng 7 năm 2013'],
          27: [null, null, null, null, 'Kế toán trưởng', null, null, 'Giám đốc'],
        },
        formats: { 'F8:H24': '#,##0.0', 'I8:I24': '0' },
        merges: ['A3:J3', 'A4:J4', 'I6:J6', 'H26:J26', 'H27:J27'],
      },
    ],
  },
  asXls: true,
  dates: { from: '2014-01-01', to: '2014-12-31', document: '2013-07-19' },
  expected: {
    'DT 2014': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:J24',
          headerRows: [7, 7],
          unit: 'triệu đồng',
          columns: {
            A: 'budgetSection',
            B: 'budgetGroup',
            C: 'budgetItem',
            D: 'budgetSubItem',
            E: 'content',
            H: 'amount',
            I: 'ratio',
            J: 'note',
          },
          totalRows: [8],
          subtotalRows: [9, 10, 13, 17, 21],
          lines: 11,
        },
      ],
      outside: [],
      findings: ['budget.code error D19'],
    },
  },
};
