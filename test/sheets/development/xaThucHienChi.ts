// Owns a commune accountant of 2013 who copies the treasury's form: TCVN3, nghìn đồng, total on top, an index row that declares.
import { recoded, tcvn3 } from '../tcvn3.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const money = (
  row: number,
  number: string | null,
  what: string,
  given: number,
  quarter: number,
  sofar: number,
): Content[] => [number, what, given, quarter, sofar, `=C${row}-E${row}`, `=E${row}/C${row}`];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [number, what, ...['C', 'D', 'E', 'F'].map(of), `=E${row}/C${row}`];

export const xaThucHienChi: SheetFixture = {
  book: {
    id: 'xa-thuc-hien-chi',
    language: 'vi',
    note: 'Kế toán xã 2013: biểu theo mẫu kho bạc, bảng mã TCVN3, nghìn đồng, tổng số ở trên; sạch.',
    sheets: [
      {
        name: 'B03-X',
        rows: recoded(
          {
            1: ['uỷ ban nhân dân xã tân lập', null, null, null, 'cộng hoà xã hội chủ nghĩa việt nam'],
            2: [null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
            4: ['báo cáo tình hình thực hiện chi ngân sách xã 9 tháng năm 2013'],
            5: [null, null, null, null, null, 'ĐVT: 1.000 đồng'],
            7: ['TT', 'Nội dung chi', 'Dự toán được giao', 'Số đã chi', null, 'Còn lại', 'Tỷ lệ (%)'],
            8: [null, null, null, 'Quý III', 'Luỹ kế từ đầu năm', null, null],
            9: ['A', 'B', 1, 2, 3, '4=1-3', '5=3/1'],
            10: sums(10, null, 'Tổng số chi', (letter) => `=${letter}11+${letter}15+${letter}19`),
            11: sums(11, 'I', 'Chi sự nghiệp', (letter) => `=SUM(${letter}12:${letter}14)`),
            12: money(12, '1', 'Sự nghiệp giao thông nông thôn', 145000, 36200, 98700),
            13: money(13, '2', 'Sự nghiệp văn hoá, thể thao', 38000, 9500, 27400),
            14: money(14, '3', 'Sự nghiệp truyền thanh', 22500, 5600, 16800),
            15: sums(15, 'II', 'Chi quản lý hành chính', (letter) => `=SUM(${letter}16:${letter}18)`),
            16: money(16, '1', 'Hội đồng nhân dân, Uỷ ban nhân dân', 986000, 246500, 739200),
            17: money(17, '2', 'Đảng uỷ', 312000, 78000, 231600),
            18: money(18, '3', 'Mặt trận và các đoàn thể', 268400, 67000, 199300),
            19: sums(19, 'III', 'Chi an ninh, quốc phòng', (letter) => `=SUM(${letter}20:${letter}21)`),
            20: money(20, '1', 'Dân quân tự vệ', 94000, 21500, 71200),
            21: money(21, '2', 'Công an xã', 76300, 19000, 57100),
            23: [null, null, null, null, 'Ngày 5 tháng 10 năm 2013'],
            24: [null, 'Kế toán', null, null, 'chủ tịch'],
            29: [null, 'Nguyễn Thị Hồng', null, null, 'Trần Văn Bảy'],
          },
          tcvn3,
        ),
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '0.0%' },
        merges: ['A4:G4', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:E7', 'F7:F8', 'G7:G8'],
      },
    ],
  },
  asXls: true,
  expected: {
    'B03-X': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:G21',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'allocated',
            D: 'disbursed.period',
            E: 'disbursed.cumulative',
            F: 'remaining',
            G: 'ratio',
          },
          totalRows: [10],
          subtotalRows: [11, 15, 19],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
