// Owns a district labour office's Tet gifts of 2014: one price to a pair of columns, communes as lines, thousands of đồng, words below.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

type Commune = readonly [name: string, first: number, second: number];

export const pkQuaTetNguoiCoCong2014: SheetFixture = {
  book: {
    id: 'pk-qua-tet-nguoi-co-cong-2014',
    language: 'vi',
    note: 'Phòng LĐ-TBXH huyện, Tết Giáp Ngọ 2014: mỗi mức quà một cặp cột, đơn giá nằm ở tiêu đề, mã TCVN3; sạch.',
    sheets: [
      {
        name: 'Qua Chu tich nuoc',
        rows: recoded(
          {
            1: ['ubnd huyện hương khê', null, null, null, null, 'cộng hòa xã hội chủ nghĩa việt nam'],
            2: ['phòng lao động - tb và xh', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
            4: ['dự toán kinh phí tặng quà người có công nhân dịp tết nguyên đán giáp ngọ năm 2014'],
            5: ['(Quà của Chủ tịch nước)'],
            6: [null, null, null, null, null, null, 'ĐVT: nghìn đồng'],
            7: ['STT', 'Xã, thị trấn', 'Mức 400', null, 'Mức 200', null, 'Cộng', null, 'Ghi chú'],
            8: [null, null, 'Số người', 'Số tiền', 'Số người', 'Số tiền', 'Số người', 'Số tiền'],
            9: ['A', 'B', 1, '2=1x400', 3, '4=3x200', '5=1+3', '6=2+4', 7],
            ...down<Commune>(
              10,
              [
                ['TT Hương Khê', 31, 284],
                ['Hương Trà', 12, 117],
                ['Hương Đô', 17, 163],
                ['Phúc Trạch', 28, 251],
                ['Lộc Yên', 19, 188],
                ['Hương Lâm', 22, 206],
                ['Phú Gia', 14, 149],
                ['Hòa Hải', 25, 232],
              ],
              (row, [name, first, second]) => [
                row - 9,
                name,
                first,
                `=C${row}*400`,
                second,
                `=E${row}*200`,
                `=C${row}+E${row}`,
                `=D${row}+F${row}`,
                name === 'Phú Gia' ? 'Có 02 trường hợp chuyển từ xã khác đến' : null,
              ],
            ),
            18: [
              null,
              'Cộng',
              ...['C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `=SUM(${letter}10:${letter}17)`),
            ],
            19: ['Bằng chữ: Ba trăm tám mươi lăm triệu hai trăm nghìn đồng./.'],
            21: [null, 'cán bộ chính sách', null, null, null, null, 'trưởng phòng'],
            26: [null, 'Phan Thị Lài', null, null, null, null, 'Ngô Xuân Ninh'],
          },
          tcvn3,
        ),
        formats: { D: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'A7:A8', 'B7:B8', 'C7:D7', 'E7:F7', 'G7:H7', 'I7:I8', 'A19:I19'],
      },
    ],
  },
  expected: {
    'Qua Chu tich nuoc': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I18',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity',
            D: 'amount',
            E: 'quantity',
            F: 'amount',
            G: 'quantity.total',
            H: 'amount.total',
            I: 'note',
          },
          totalRows: [18],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
