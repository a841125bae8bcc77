// Owns a department's half-year payments of 2025 by source and, under each source, by district: two quarters planned and paid, nghìn đồng; a summary sheet links; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Money = readonly [year: number, plan1: number, paid1: number, plan2: number, paid2: number];

const ends = (row: number): Content[] => [
  `=E${row}+G${row}`,
  `=C${row}-H${row}`,
  `=ROUND(H${row}/C${row}*100,1)`,
];
const place = (row: number, name: string, money: Money, note: string | null = null): Content[] => [
  '-',
  name,
  ...money,
  ...ends(row),
  note,
];
const source = (row: number, number: string, name: string, first: number, last: number): Content[] => [
  number,
  name,
  ...['C', 'D', 'E', 'F', 'G'].map((letter) => `=SUM(${letter}${first}:${letter}${last})`),
  ...ends(row),
];
const linked = (row: number, name: string, from: number): Content[] => [
  row - 4,
  name,
  `='6T 2025'!C${from}`,
  `='6T 2025'!H${from}`,
  `=C${row}-D${row}`,
];

export const piNguonDiaBanQuy: SheetFixture = {
  book: {
    id: 'pi-nguon-dia-ban-quy',
    language: 'vi',
    note: 'Sở KH&CN Đồng Nai 6 tháng 2025: nguồn là nhóm, huyện là dòng gạch đầu dòng lặp lại dưới từng nguồn, hai quý kế hoạch và thực hiện, nghìn đồng, tổng ở dưới; trang tổng hợp theo nguồn lấy số bằng liên kết; sạch.',
    sheets: [
      {
        name: '6T 2025',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ ĐỒNG NAI'],
          2: ['GIẢI NGÂN KINH PHÍ HỖ TRỢ SỞ HỮU TRÍ TUỆ, TIÊU CHUẨN, NHÃN HÀNG HÓA 6 THÁNG ĐẦU NĂM 2025'],
          3: ['Số liệu khóa sổ ngày 30/6/2025 để bàn giao. Nghìn đồng'],
          5: [
            'TT',
            'Nội dung (nguồn, địa bàn)',
            'Kế hoạch năm 2025',
            'Quý I',
            null,
            'Quý II',
            null,
            'Lũy kế thực hiện',
            'Còn lại',
            'Tỷ lệ %',
            'Ghi chú',
          ],
          6: [null, null, null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
          7: source(7, 'A', 'Sự nghiệp khoa học và công nghệ', 8, 12),
          8: place(8, 'Huyện Xuân Lộc', [186000, 30000, 24500, 60000, 71200]),
          9: place(9, 'Huyện Định Quán', [164000, 25000, 18300, 55000, 52400]),
          10: place(10, 'Huyện Cẩm Mỹ', [142000, 20000, 20000, 50000, 36750], 'Chờ văn bằng'),
          11: place(11, 'Huyện Trảng Bom', [128000, 20000, 11200, 45000, 48600]),
          12: place(12, 'Thành phố Long Khánh', [175000, 30000, 32150, 60000, 58900]),
          13: source(13, 'B', 'Chương trình MTQG nông thôn mới', 14, 16),
          14: place(14, 'Huyện Xuân Lộc', [95000, 0, 0, 40000, 38500]),
          15: place(15, 'Huyện Tân Phú', [110000, 0, 0, 45000, 27300], 'Giao vốn tháng 4'),
          16: place(16, 'Huyện Vĩnh Cửu', [72000, 0, 0, 30000, 30000]),
          17: source(17, 'C', 'Ngân sách huyện, thành phố đối ứng', 18, 21),
          18: place(18, 'Huyện Xuân Lộc', [48000, 8000, 6400, 16000, 15800]),
          19: place(19, 'Huyện Thống Nhất', [36000, 6000, 0, 12000, 14250]),
          20: place(20, 'Huyện Nhơn Trạch', [25000, 4000, 2150, 8000, 9600]),
          21: place(21, 'Thành phố Biên Hòa', [60000, 10000, 9300, 20000, 17750]),
          22: [
            null,
            'TỔNG CỘNG A+B+C',
            ...['C', 'D', 'E', 'F', 'G'].map((letter) => `=${letter}7+${letter}13+${letter}17`),
            ...ends(22),
          ],
          24: [null, 'Kế toán', null, null, null, 'Trưởng phòng Kế hoạch Tài chính'],
        },
        formats: { 'C7:I22': '#,##0', J: '0.0' },
        merges: [
          'A2:K2',
          'A3:K3',
          'A5:A6',
          'B5:B6',
          'C5:C6',
          'D5:E5',
          'F5:G5',
          'H5:H6',
          'I5:I6',
          'J5:J6',
          'K5:K6',
        ],
      },
      {
        name: 'TH nguon',
        rows: {
          1: ['TỔNG HỢP THEO NGUỒN (nghìn đồng)'],
          4: ['TT', 'Nguồn kinh phí', 'Kế hoạch năm', 'Đã giải ngân', 'Còn lại'],
          5: linked(5, 'Sự nghiệp khoa học và công nghệ', 7),
          6: linked(6, 'Chương trình MTQG nông thôn mới', 13),
          7: linked(7, 'Ngân sách huyện, thành phố đối ứng', 17),
          8: [null, 'Cộng', '=SUM(C5:C7)', '=SUM(D5:D7)', '=SUM(E5:E7)'],
        },
        formats: { 'C5:E8': '#,##0' },
        merges: ['A1:E1'],
      },
    ],
  },
  dates: { from: '2025-01-01', to: '2025-06-30', document: '2025-06-30' },
  expected: {
    '6T 2025': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:K22',
          headerRows: [5, 6],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan.total',
            D: 'plan.period',
            E: 'disbursed.period',
            F: 'plan.period',
            G: 'disbursed.period',
            H: 'disbursed.cumulative',
            I: 'remaining',
            J: 'ratio',
            K: 'note',
          },
          totalRows: [22],
          subtotalRows: [7, 13, 17],
          lines: 12,
        },
      ],
      outside: [],
      findings: [],
    },
    'TH nguon': {
      kind: 'tracking',
      tables: [
        {
          range: 'A4:E8',
          headerRows: [4, 4],
          unit: 'nghìn đồng',
          columns: { A: 'ordinal', B: 'fundingSource', C: 'plan', D: 'disbursed', E: 'remaining' },
          totalRows: [8],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
