// Owns an estimate with the twelve months as columns; one row's sum leaves December out.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const row = (
  at: number,
  number: string,
  content: string,
  months: readonly number[],
  last = 'N',
): Content[] => [number, content, ...months, `=SUM(C${at}:${last}${at})`];
const MONTHS = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O'];

export const dienNuocTheoThang: SheetFixture = {
  book: {
    id: 'dien-nuoc-theo-thang',
    language: 'vi',
    note: 'Trường mầm non: mười hai tháng là mười hai cột, cột cuối cộng năm; dòng tiền nước cộng thiếu tháng 12.',
    sheets: [
      {
        name: 'DT 2020',
        rows: {
          1: ['TRƯỜNG MẦM NON HOA SEN'],
          2: ['DỰ TOÁN CHI THƯỜNG XUYÊN PHÂN THEO THÁNG NĂM 2020'],
          3: [
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            'ĐVT: nghìn đồng',
          ],
          4: [
            'TT',
            'Nội dung chi',
            ...Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`),
            'Cộng cả năm',
          ],
          5: row(
            5,
            '1',
            'Tiền điện',
            [5200, 3900, 6100, 6800, 7200, 4300, 2100, 5600, 6900, 6700, 6300, 5900],
          ),
          6: row(
            6,
            '2',
            'Tiền nước',
            [1450, 1100, 1600, 1750, 1800, 1200, 600, 1500, 1750, 1700, 1650, 1600],
            'M',
          ),
          7: row(7, '3', 'Vệ sinh môi trường', [900, 900, 900, 900, 900, 900, 450, 900, 900, 900, 900, 900]),
          8: row(
            8,
            '4',
            'Điện thoại, internet',
            [780, 780, 780, 780, 780, 780, 780, 780, 780, 780, 780, 780],
          ),
          9: row(9, '5', 'Văn phòng phẩm', [2500, 0, 0, 1800, 0, 0, 0, 4200, 0, 0, 1800, 0]),
          10: row(10, '6', 'Sửa chữa nhỏ', [0, 0, 3000, 0, 0, 8500, 6500, 0, 0, 2000, 0, 0]),
          11: [null, 'Tổng cộng', ...MONTHS.map((column) => `=SUM(${column}5:${column}10)`)],
          13: [null, 'Kế toán', null, null, null, null, null, null, null, null, 'Hiệu trưởng'],
        },
        formats: Object.fromEntries(MONTHS.map((column) => [column, '#,##0'])),
        merges: ['A2:O2'],
      },
    ],
  },
  expected: {
    'DT 2020': {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:O11',
          headerRows: [4, 4],
          unit: 'nghìn đồng',
          columns: { A: 'ordinal', B: 'content', O: 'amount' },
          totalRows: [11],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['sum.range error O6'],
    },
  },
};
