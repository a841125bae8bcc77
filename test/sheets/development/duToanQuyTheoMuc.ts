// Owns a unit accountant of 2018 who splits the year's estimate by mục and quarter, "Chia ra" over four columns.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const item = (
  row: number,
  code: number,
  what: string,
  quarters: [number, number, number, number],
): Content[] => [null, code, what, `=SUM(E${row}:H${row})`, ...quarters];
const sums = (code: number | null, what: string, of: (letter: string) => string): Content[] => [
  code,
  null,
  what,
  ...['D', 'E', 'F', 'G', 'H'].map(of),
];

export const duToanQuyTheoMuc: SheetFixture = {
  book: {
    id: 'du-toan-quy-theo-muc',
    language: 'vi',
    note: 'Đơn vị sự nghiệp 2018: dự toán năm chia ra bốn quý theo mục, tiểu mục; nghìn đồng; sạch.',
    sheets: [
      {
        name: 'DT 2018',
        rows: {
          1: ['TRUNG TÂM KIỂM ĐỊNH CHẤT LƯỢNG XÂY DỰNG'],
          3: ['DỰ TOÁN CHI TIẾT NĂM 2018 CHIA THEO QUÝ'],
          4: [null, null, null, null, null, null, null, 'Đvt: 1.000đ'],
          5: ['Mục', 'Tiểu mục', 'Diễn giải nội dung', 'Dự toán cả năm', 'Chia ra', null, null, null],
          6: [null, null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
          7: sums(6500, 'Thanh toán dịch vụ công cộng', (letter) => `=SUM(${letter}8:${letter}9)`),
          8: item(8, 6501, 'Tiền điện', [18000, 24000, 26000, 20000]),
          9: item(9, 6502, 'Tiền nước', [2400, 2700, 2900, 2500]),
          10: sums(6550, 'Vật tư văn phòng', (letter) => `=SUM(${letter}11:${letter}12)`),
          11: item(11, 6551, 'Văn phòng phẩm', [9000, 9000, 9000, 12000]),
          12: item(12, 6552, 'Mua sắm công cụ, dụng cụ văn phòng', [0, 15000, 0, 10000]),
          13: sums(6700, 'Công tác phí', (letter) => `=SUM(${letter}14:${letter}16)`),
          14: item(14, 6701, 'Tiền vé máy bay, tàu, xe', [8000, 12000, 12000, 9000]),
          15: item(15, 6702, 'Phụ cấp công tác phí', [14000, 18000, 18000, 16000]),
          16: item(16, 6703, 'Tiền thuê phòng ngủ', [11000, 15000, 15000, 12000]),
          17: sums(null, 'Tổng cộng', (letter) => `=${letter}7+${letter}10+${letter}13`),
          20: [null, null, 'Phụ trách kế toán', null, null, 'Giám đốc'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A3:H3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:H5'],
      },
    ],
  },
  asXls: true,
  expected: {
    'DT 2018': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:H17',
          headerRows: [5, 6],
          unit: 'nghìn đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'amount',
            E: 'amount',
            F: 'amount',
            G: 'amount',
            H: 'amount',
          },
          totalRows: [17],
          subtotalRows: [7, 10, 13],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
