// Owns a job service centre's three-year plan of late 2022: two years behind, the year's estimate and two years ahead, triệu đồng, spending and sources in two tables; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Years = readonly [done: number, expected: number, next: number, second: number, third: number];
const line = (
  row: number,
  number: number,
  what: string,
  years: Years,
  note: string | null = null,
): Content[] => [number, what, ...years, `=E${row}/D${row}*100`, note];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [number, what, ...['C', 'D', 'E', 'F', 'G'].map(of), `=E${row}/D${row}*100`];

export const pfKeHoachBaNam: SheetFixture = {
  book: {
    id: 'pf-ke-hoach-ba-nam',
    language: 'vi',
    note: 'Trung tâm dịch vụ việc làm cuối 2022: dự toán 2023 và kế hoạch tài chính 03 năm, hai năm trước, ba năm sau, triệu đồng; bảng nguồn nằm dưới bảng chi; sạch.',
    sheets: [
      {
        name: 'KHTC 2023-2025',
        rows: {
          1: ['SỞ LAO ĐỘNG - TBXH TỈNH PHÚ THỌ', null, null, null, null, null, null, null, 'Biểu số 04'],
          2: ['TRUNG TÂM DỊCH VỤ VIỆC LÀM'],
          4: ['DỰ TOÁN CHI NĂM 2023 VÀ KẾ HOẠCH TÀI CHÍNH - NGÂN SÁCH 03 NĂM 2023 - 2025'],
          5: ['(Kèm theo Công văn số      /TTDVVL-HCTC ngày      tháng 8 năm 2022)'],
          6: [null, null, null, null, null, null, null, null, 'Triệu đồng'],
          7: [
            'STT',
            'Nội dung chi',
            'Thực hiện năm 2021',
            'Ước thực hiện năm 2022',
            'Dự toán năm 2023',
            'Dự kiến các năm sau',
            null,
            'So sánh 2023/2022 (%)',
            'Thuyết minh',
          ],
          8: [null, null, null, null, null, 'Năm 2024', 'Năm 2025', null, null],
          9: ['A', 'B', '1', '2', '3', '4', '5', '6=3/2', 'C'],
          10: sums(10, null, 'TỔNG CHI', (letter) => `=${letter}11+${letter}15+${letter}19`),
          11: sums(11, 'I', 'Chi thường xuyên', (letter) => `=SUM(${letter}12:${letter}14)`),
          12: line(
            12,
            1,
            'Lương, phụ cấp, các khoản đóng góp',
            [3120.4, 3268, 3415, 3560, 3705],
            '24 biên chế',
          ),
          13: line(13, 2, 'Hàng hóa, dịch vụ', [486.5, 512.8, 540, 565, 590]),
          14: line(14, 3, 'Sửa chữa nhỏ', [65, 80, 85, 90, 95]),
          15: sums(15, 'II', 'Chi nghiệp vụ', (letter) => `=SUM(${letter}16:${letter}18)`),
          16: line(16, 1, 'Sàn giao dịch việc làm', [318, 402.5, 460, 480, 500], '24 phiên/năm'),
          17: line(17, 2, 'Thu thập thông tin cung, cầu lao động', [275.6, 290, 305.5, 310, 315]),
          18: line(18, 3, 'Tư vấn học nghề tại các xã', [92, 118, 126, 135, 140], '45 xã'),
          19: sums(19, 'III', 'Chi mua sắm', (letter) => `=SUM(${letter}20:${letter}21)`),
          20: line(20, 1, 'Máy tính, máy in', [120, 60, 150, 80, 80], 'Thay máy năm 2016'),
          21: line(21, 2, 'Phần mềm quản lý bảo hiểm thất nghiệp', [0, 45, 45, 45, 45]),
          23: [null, 'NGUỒN BẢO ĐẢM', null, null, null, null, null, null, 'Triệu đồng'],
          24: ['STT', 'Nguồn', 'Năm 2023', 'Năm 2024', 'Năm 2025'],
          25: [1, 'Ngân sách tỉnh', '=E10-C26-C27', '=F10-D26-D27', '=G10-E26-E27'],
          26: [2, 'Chi phí quản lý Quỹ BHTN', 1850, 1920, 1990],
          27: [3, 'Thu dịch vụ giới thiệu việc làm', 214.5, 230, 245],
          28: [null, 'Cộng', '=SUM(C25:C27)', '=SUM(D25:D27)', '=SUM(E25:E27)'],
          30: [null, 'PHÒNG HC-TC', null, null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { 'C10:G21': '#,##0.0', H: '0.0', 'C25:E28': '#,##0.0' },
        merges: ['A4:I4', 'A5:I5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:E8', 'F7:G7', 'H7:H8', 'I7:I8'],
      },
    ],
  },
  expected: {
    'KHTC 2023-2025': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I21',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            E: 'amount',
            H: 'ratio',
            I: 'note',
          },
          totalRows: [10],
          subtotalRows: [11, 15, 19],
          lines: 8,
        },
        {
          range: 'A24:E28',
          headerRows: [24, 24],
          unit: 'triệu đồng',
          columns: { A: 'ordinal', B: 'fundingSource', C: 'amount', D: 'amount', E: 'amount' },
          totalRows: [28],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
