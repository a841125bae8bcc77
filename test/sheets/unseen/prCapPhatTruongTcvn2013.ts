// Owns a district education office of 2013 in TCVN3: money handed to schools by quarter, in nghìn đồng.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

const school = (
  row: number,
  number: number,
  name: string,
  pupils: number,
  allotted: number,
  quarters: [number, number, number],
): Content[] => [number, name, pupils, allotted, ...quarters, `=E${row}+F${row}+G${row}`, `=D${row}-H${row}`];
const sums = (number: string | null, name: string, of: (letter: string) => string): Content[] => [
  number,
  name,
  ...['C', 'D', 'E', 'F', 'G', 'H', 'I'].map(of),
];

export const prCapPhatTruongTcvn2013: SheetFixture = {
  book: {
    id: 'pr-cap-phat-truong-tcvn-2013',
    language: 'vi',
    note: 'Phòng GD&ĐT Ý Yên 2013, phông .VnTime: cấp phát chi thường xuyên theo quý cho các trường; sạch.',
    sheets: [
      {
        name: 'Cap phat',
        rows: recoded(
          {
            1: ['UBND huyện Ý Yên'],
            2: ['Phòng Giáo dục và Đào tạo'],
            4: ['Theo dõi cấp kinh phí chi thường xuyên năm 2013'],
            5: ['(Đến hết quý III/2013)'],
            6: [null, null, null, null, null, null, null, 'Đơn vị tính: nghìn đồng'],
            7: [
              'Số TT',
              'Tên trường',
              'Số học sinh',
              'Dự toán giao năm 2013',
              'Kinh phí đã cấp',
              null,
              null,
              null,
              'Còn lại',
              'Ghi chú',
            ],
            8: [null, null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Lũy kế'],
            9: sums('I', 'Trung học cơ sở', (letter) => `=SUM(${letter}10:${letter}12)`),
            10: school(10, 1, 'THCS Yên Thọ', 312, 485000, [121000, 121000, 121500]),
            11: school(11, 2, 'THCS Yên Phong', 278, 441600, [110000, 110400, 110400]),
            12: school(12, 3, 'THCS thị trấn Lâm', 405, 602300, [150000, 150000, 151700]),
            13: sums('II', 'Tiểu học', (letter) => `=SUM(${letter}14:${letter}17)`),
            14: school(14, 1, 'Tiểu học Yên Lợi', 366, 398200, [99500, 99500, 99500]),
            15: school(15, 2, 'Tiểu học Yên Tân', 341, 372900, [93000, 93000, 93400]),
            16: school(16, 3, 'Tiểu học Yên Phong', 298, 340500, [85000, 85000, 85200]),
            17: [
              ...school(17, 4, 'Tiểu học Yên Thọ', 387, 415000, [103000, 103000, 0]),
              'Quý III cấp tháng 10',
            ],
            18: sums(null, 'Tổng cộng', (letter) => `=${letter}9+${letter}13`),
            20: [null, 'Kế toán', null, null, null, null, null, 'Trưởng phòng'],
            25: [null, 'Trịnh Thị Hoa', null, null, null, null, null, 'Vũ Xuân Thủy'],
          },
          tcvn3,
        ),
        formats: {
          C: '#,##0',
          D: '#,##0',
          E: '#,##0',
          F: '#,##0',
          G: '#,##0',
          H: '#,##0',
          I: '#,##0',
        },
        merges: ['A4:J4', 'A5:J5', 'H6:J6', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:H7', 'I7:I8', 'J7:J8'],
      },
    ],
  },
  expected: {
    'Cap phat': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:J18',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'allocated',
            E: 'received.period',
            F: 'received.period',
            G: 'received.period',
            H: 'received.cumulative',
            I: 'remaining',
            J: 'note',
          },
          totalRows: [18],
          subtotalRows: [9, 13],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
