// Owns a commune's village festival of 2013 in TCVN3 code: income left, expenses right, on the same rows.
// Invariant: clean; both sides come to 47.000.000 đồng.
import { recoded, tcvn3 } from '../tcvn3.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const both = (
  row: number,
  income: [string | null, number | string | null],
  expense: [what: string, quantity: number, price: number],
): Content[] => [
  income[0] === null || income[0] === 'Cộng thu' ? null : row - 6,
  ...income,
  null,
  row - 6,
  ...expense,
  `=G${row}*H${row}`,
];

const sheet: Record<number, readonly Content[]> = {
  1: ['ủy ban nhân dân', null, null, null, null, 'cộng hòa xã hội chủ nghĩa việt nam'],
  2: ['xã liên hà', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
  3: ['dự toán thu, chi lễ hội làng xuân quý tỵ 2013'],
  4: [null, null, null, null, null, null, null, null, '(Đơn vị tính: đồng)'],
  5: ['I. PHẦN THU', null, null, null, 'II. PHẦN CHI'],
  6: ['TT', 'Khoản thu', 'Số tiền', null, 'TT', 'Khoản chi', 'Số lượng', 'Mức chi', 'Số tiền'],
  7: both(7, ['Ngân sách xã hỗ trợ', 12000000], ['Đội tế, đội rước', 60, 150000]),
  8: both(8, ['Tiền công đức năm trước chuyển sang', 21500000], ['Thuê loa đài, phông rạp', 2, 3500000]),
  9: both(9, ['Năm thôn đóng góp (1,5 triệu đồng/thôn)', 7500000], ['Giải vật', 12, 800000]),
  10: both(10, ['Doanh nghiệp tài trợ', 6000000], ['Giải cờ người', 6, 500000]),
  11: both(11, ['Cộng thu', '=SUM(C7:C10)'], ['Đoàn chèo biểu diễn', 2, 6500000]),
  12: both(12, [null, null], ['Nước uống, phục vụ', 3, 1200000]),
  13: both(13, [null, null], ['An ninh, y tế', 12, 150000]),
  14: [null, null, null, null, null, 'Cộng chi', null, null, '=SUM(I7:I13)'],
  16: [null, null, null, null, null, null, 'Liên Hà, ngày 25 tháng 01 năm 2013'],
  17: [null, 'kế toán', null, null, null, 'trưởng ban tổ chức', 'chủ tịch ubnd xã'],
};

export const pwXaHoiLangTcvn2013: SheetFixture = {
  book: {
    id: 'pw-xa-hoi-lang-tcvn-2013',
    language: 'vi',
    note: 'Xã 2013, chữ TCVN3: thu và chi lễ hội đặt cạnh nhau, cách một cột trống, hai dòng cộng lệch hàng; sạch.',
    sheets: [
      {
        name: 'Le hoi',
        rows: recoded(sheet, tcvn3),
        formats: { C: '#,##0', H: '#,##0', I: '#,##0' },
        merges: ['A3:I3', 'A5:C5', 'E5:I5'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Le hoi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:C11',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'amount' },
          totalRows: [11],
          subtotalRows: [],
          lines: 4,
        },
        {
          range: 'E6:I14',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            E: 'ordinal',
            F: 'content',
            G: 'quantity',
            H: 'price',
            I: 'amount',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
