// Owns a children's fund of 2022: money carried over, come in, paid out and left at the end, by quarter in rows.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const PROGRAMMES: [what: string, had: number, came: number, went: number, note: string | null][] = [
  ['Phẫu thuật tim bẩm sinh', 185000000, 420000000, 512000000, '16 ca'],
  ['Học bổng "Tiếp sức đến trường"', 64500000, 230000000, 251000000, '251 suất'],
  ['Nụ cười trẻ thơ', 22000000, 95000000, 88400000, null],
  ['Cặp phao cứu sinh', 0, 60000000, 57500000, '460 cái'],
  ['Sữa học đường vùng khó', 41200000, 0, 39600000, null],
];

export const quyBaoTroTreEm: SheetFixture = {
  book: {
    id: 'quy-bao-tro-tre-em',
    language: 'vi',
    note: 'Quỹ Bảo trợ trẻ em 2022: tồn đầu kỳ, thu, chi, tồn cuối kỳ theo chương trình; sạch.',
    sheets: [
      {
        name: '6 tháng',
        rows: {
          1: ['QUỸ BẢO TRỢ TRẺ EM TỈNH'],
          3: ['TÌNH HÌNH THU, CHI QUỸ 6 THÁNG ĐẦU NĂM 2022'],
          4: [null, null, null, null, null, 'Đơn vị tính: đồng'],
          5: [
            'TT',
            'Chương trình',
            'Số dư năm trước chuyển sang',
            'Đã nhận trong kỳ',
            'Đã chi trong kỳ',
            'Số dư cuối kỳ',
            'Ghi chú',
          ],
          6: ['a', 'b', 1, 2, 3, '4=1+2-3', 'c'],
          ...down(7, PROGRAMMES, (row, [what, had, came, went, note]) => [
            row - 6,
            what,
            had,
            came,
            went,
            `=C${row}+D${row}-E${row}`,
            note,
          ]),
          12: [null, 'Tổng cộng', ...['C', 'D', 'E', 'F'].map((letter) => `=SUM(${letter}7:${letter}11)`)],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A3:G3'],
      },
    ],
  },
  asXls: true,
  expected: {
    '6 tháng': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:G12',
          headerRows: [5, 5],
          indexRow: 6,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'carriedOver',
            D: 'received.period',
            E: 'disbursed.period',
            F: 'remaining',
            G: 'note',
          },
          totalRows: [12],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
