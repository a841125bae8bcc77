// Owns a gifted school's cost of pupils' research projects, school year 2023-2024: a project a row, kinds of cost across, school and sponsors; one row's sum leaves out travel.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Project = readonly [
  name: string,
  field: string,
  pupils: number,
  costs: readonly [parts: number, machine: number, poster: number, travel: number],
  school: number,
  teacher: string,
];

const PROJECTS: readonly Project[] = [
  ['Găng tay phiên dịch thủ ngữ', 'Hệ thống nhúng', 2, [6850000, 0, 600000, 3200000], 6000000, 'Cô Thảo'],
  ['Màng bọc từ vỏ tôm, lá sim', 'Hóa học', 2, [2140000, 3600000, 600000, 3200000], 6000000, 'Thầy Lĩnh'],
  ['Máy gieo mạ khay mini', 'Kỹ thuật cơ khí', 2, [9300000, 1500000, 600000, 4100000], 8000000, 'Thầy Phúc'],
  [
    'Bẫy bả sinh học trừ ruồi vàng',
    'Khoa học thực vật',
    1,
    [1250000, 900000, 600000, 1600000],
    2500000,
    'Cô Hiền',
  ],
  ['Bản đồ số di tích Lam Kinh', 'Khoa học xã hội', 2, [780000, 0, 850000, 2400000], 3000000, 'Cô Oanh'],
  [
    'Đèn cảnh báo sạt lở dùng LoRa',
    'Hệ thống nhúng',
    2,
    [5420000, 650000, 600000, 3200000],
    6000000,
    'Thầy Quân',
  ],
  ['Trà túi lọc lá vối, cỏ ngọt', 'Vi sinh', 1, [960000, 2750000, 600000, 1600000], 3500000, 'Cô Hiền'],
];
const COSTS = ['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'];
/** the fourth project's row sums up to the poster only */
const sum = (row: number): string => (row === 10 ? `=SUM(E${row}:G${row})` : `=SUM(E${row}:H${row})`);

export const piDuAnHocSinh: SheetFixture = {
  book: {
    id: 'pi-du-an-hoc-sinh',
    language: 'vi',
    note: 'Trường THPT chuyên Lam Sơn 2023-2024: kinh phí các dự án khoa học kỹ thuật của học sinh, mỗi dòng một dự án, các khoản chi dàn ngang; một dòng cộng thiếu cột đi lại.',
    sheets: [
      {
        name: 'KHKT 23-24',
        rows: {
          1: ['SỞ GD&ĐT THANH HÓA'],
          2: ['TRƯỜNG THPT CHUYÊN LAM SƠN'],
          3: ['DỰ TRÙ KINH PHÍ CÁC DỰ ÁN DỰ THI KHOA HỌC KỸ THUẬT CẤP TỈNH NĂM HỌC 2023 - 2024 (đồng)'],
          5: [
            'TT',
            'Tên dự án',
            'Lĩnh vực',
            'Số HS',
            'Các khoản chi',
            null,
            null,
            null,
            'Cộng',
            'Trong đó',
            null,
            'GV hướng dẫn',
          ],
          6: [
            null,
            null,
            null,
            null,
            'Vật tư, linh kiện',
            'Thuê máy, thử mẫu',
            'In poster',
            'Đi lại, ăn ở',
            null,
            'Nhà trường',
            'Phụ huynh, tài trợ',
          ],
          ...down(7, PROJECTS, (row, [name, field, pupils, costs, school, teacher]): Content[] => [
            row - 6,
            name,
            field,
            pupils,
            ...costs,
            sum(row),
            school,
            `=I${row}-J${row}`,
            teacher,
          ]),
          14: [null, 'Tổng', null, ...COSTS.map((letter) => `=SUM(${letter}7:${letter}13)`)],
          16: ['Hội Cha mẹ học sinh góp theo từng dự án, trường không thu chung.'],
          18: [null, 'Tổ trưởng chuyên môn', null, null, 'Kế toán', null, null, null, 'Hiệu trưởng'],
        },
        formats: { 'E7:K14': '#,##0' },
        merges: ['A3:L3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:H5', 'I5:I6', 'J5:K5', 'L5:L6', 'A16:L16'],
      },
    ],
  },
  expected: {
    'KHKT 23-24': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:L14',
          headerRows: [5, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'quantity',
            E: 'amount',
            F: 'amount',
            G: 'amount',
            H: 'amount',
            I: 'amount',
            J: 'amount',
            K: 'amount',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['sum.range error I10'],
    },
  },
};
