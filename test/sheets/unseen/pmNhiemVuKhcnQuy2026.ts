// Owns a department's science tasks of the city, nine months of 2026: quarters as columns, total on top, rough sums under the signatures; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Task = readonly [
  name: string,
  lead: string,
  given: number,
  one: number,
  two: number,
  three: number,
  note: string | null,
];
const tail = (row: number): Content[] => [
  `=SUM(E${row}:G${row})`,
  `=D${row}-H${row}`,
  `=ROUND(H${row}/D${row}*100,1)`,
];
const tasks = (first: number, list: readonly Task[]) =>
  down(first, list, (row, [name, lead, given, one, two, three, note]) => [
    row - first + 1,
    name,
    lead,
    given,
    one,
    two,
    three,
    ...tail(row),
    note,
  ]);
const sums = (
  row: number,
  ordinal: string | null,
  name: string,
  of: (letter: string) => string,
): Content[] => [ordinal, name, null, ...['D', 'E', 'F', 'G'].map(of), ...tail(row)];

export const pmNhiemVuKhcnQuy2026: SheetFixture = {
  book: {
    id: 'pm-nhiem-vu-khcn-quy-2026',
    language: 'vi',
    note: 'Sở KH&CN thành phố Đồng Nai 2026: giải ngân nhiệm vụ theo quý, triệu đồng, tổng ở trên; bảng nháp dưới chữ ký; sạch.',
    sheets: [
      {
        name: 'GN 9 thang',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI', null, null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['TÌNH HÌNH GIẢI NGÂN NHIỆM VỤ KHOA HỌC VÀ CÔNG NGHỆ 9 THÁNG NĂM 2026'],
          6: [null, null, null, null, null, null, null, null, null, 'Đvt: triệu đồng'],
          7: [
            'Số TT',
            'Tên nhiệm vụ',
            'Chủ trì',
            'Dự toán được giao',
            'Giải ngân quý I',
            'Giải ngân quý II',
            'Giải ngân quý III',
            'Lũy kế giải ngân',
            'Chưa giải ngân',
            'Tỷ lệ (%)',
            'Ghi chú',
          ],
          8: [1, 2, 3, 4, 5, 6, 7, '8=5+6+7', '9=4-8', '10=8/4', 11],
          9: sums(9, null, 'TỔNG SỐ', (letter) => `=${letter}10+${letter}14`),
          10: sums(10, 'A', 'Nhiệm vụ chuyển tiếp', (letter) => `=SUM(${letter}11:${letter}13)`),
          ...tasks(11, [
            ['Chọn giống sầu riêng chịu hạn', 'Trường Đại học Lạc Hồng', 620, 120, 180, 155, null],
            [
              'Cảnh báo ngập đô thị bằng cảm biến',
              'Trường Đại học Đồng Nai',
              850,
              0,
              340,
              210,
              'Gia hạn 6 tháng',
            ],
            ['Bảo tồn nguồn gen gà tre', 'Trung tâm Công nghệ sinh học', 410, 95, 120, 130, null],
          ]),
          14: sums(14, 'B', 'Nhiệm vụ mở mới', (letter) => `=SUM(${letter}15:${letter}17)`),
          ...tasks(15, [
            ['Chỉ dẫn địa lý cho hồ tiêu', 'Hội Nông dân', 540, 0, 162, 108, null],
            ['Nền tảng truy xuất nguồn gốc', 'Trung tâm Chuyển đổi số', 1200, 0, 360, 384, null],
            [
              'Khảo sát năng suất nhân tố tổng hợp',
              'Thống kê thành phố',
              300,
              0,
              0,
              90,
              'Ký hợp đồng 20/8/2026',
            ],
          ]),
          19: [null, null, null, null, null, null, null, 'Đồng Nai, ngày 05 tháng 10 năm 2026'],
          20: [null, 'PHÒNG KẾ HOẠCH - TÀI CHÍNH', null, null, null, null, null, 'KT. GIÁM ĐỐC'],
          21: [null, null, null, null, null, null, null, 'PHÓ GIÁM ĐỐC'],
          29: [null, 'dự kiến quý IV', null, null],
          30: [null, 'chuyển tiếp', 530],
          31: [null, 'mở mới', 700],
          32: [null, 'cộng', '=C30+C31'],
        },
        formats: { 'D9:I17': '#,##0', J: '0.0' },
        merges: ['A4:K4', 'G1:K1', 'G2:K2', 'J6:K6'],
      },
    ],
  },
  expected: {
    'GN 9 thang': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:K17',
          headerRows: [7, 7],
          indexRow: 8,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'lead',
            D: 'allocated',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.cumulative',
            I: 'undisbursed',
            J: 'ratio',
            K: 'note',
          },
          totalRows: [9],
          subtotalRows: [10, 14],
          lines: 6,
        },
      ],
      outside: ['B29:C32'],
      findings: [],
    },
  },
};
