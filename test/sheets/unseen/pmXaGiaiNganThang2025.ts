// Owns a new commune's public investment from July to November 2025: months as columns, sources as groups, total on top, notes under the table; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Project = readonly [
  name: string,
  place: string,
  plan: number,
  months: readonly number[],
  note: string | null,
];
const MONTHS = ['E', 'F', 'G', 'H', 'I'];
const tail = (row: number): Content[] => [`=SUM(E${row}:I${row})`, `=J${row}/D${row}`, `=D${row}-J${row}`];
const projects = (first: number, list: readonly Project[]) =>
  down(first, list, (row, [name, place, plan, months, note]) => [
    row - first + 1,
    name,
    place,
    plan,
    ...months,
    ...tail(row),
    note,
  ]);
const sums = (
  row: number,
  ordinal: string | null,
  name: string,
  of: (letter: string) => string,
): Content[] => [ordinal, name, null, of('D'), ...MONTHS.map(of), ...tail(row)];

export const pmXaGiaiNganThang2025: SheetFixture = {
  book: {
    id: 'pm-xa-giai-ngan-thang-2025',
    language: 'vi',
    note: 'Xã mới sau 01/7/2025: giải ngân vốn đầu tư công theo tháng, chia theo nguồn vốn, tổng ở trên; sạch.',
    sheets: [
      {
        name: 'Giai ngan DTC',
        rows: {
          1: [
            'ỦY BAN NHÂN DÂN XÃ XUÂN BẮC',
            null,
            null,
            null,
            null,
            null,
            null,
            'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          ],
          2: ['PHÒNG KINH TẾ', null, null, null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['BẢNG THEO DÕI GIẢI NGÂN VỐN ĐẦU TƯ CÔNG TỪ THÁNG 7 ĐẾN THÁNG 11 NĂM 2025'],
          5: [
            'Đơn vị: đồng',
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
            'Cập nhật: 30/11/2025',
          ],
          6: [
            'STT',
            'Tên dự án',
            'Địa điểm',
            'Kế hoạch vốn năm 2025',
            'Giải ngân trong các tháng',
            null,
            null,
            null,
            null,
            'Lũy kế giải ngân',
            'Tỷ lệ giải ngân',
            'Kế hoạch còn lại',
            'Ghi chú',
          ],
          7: [null, null, null, null, 'Tháng 7', 'Tháng 8', 'Tháng 9', 'Tháng 10', 'Tháng 11'],
          8: sums(8, null, 'Tổng cộng', (letter) => `=${letter}9+${letter}13`),
          9: sums(9, 'I', 'Vốn tỉnh bổ sung có mục tiêu', (letter) => `=SUM(${letter}10:${letter}12)`),
          ...projects(10, [
            [
              'Nâng cấp đường liên ấp Bình Hòa - ấp 8',
              'Ấp Bình Hòa',
              6800000000,
              [0, 680000000, 1245000000, 1580000000, 1120500000],
              null,
            ],
            [
              'Sửa chữa Trường TH Lê Lợi',
              'Ấp 3',
              2150000000,
              [0, 0, 645000000, 820000000, 571300000],
              'Đã nghiệm thu',
            ],
            [
              'Hệ thống thoát nước khu trung tâm xã',
              'Trung tâm xã',
              3400000000,
              [0, 0, 0, 340000000, 918000000],
              null,
            ],
          ]),
          13: sums(
            13,
            'II',
            'Vốn ngân sách xã (tiền sử dụng đất)',
            (letter) => `=SUM(${letter}14:${letter}15)`,
          ),
          ...projects(14, [
            [
              'Nhà văn hóa ấp Thọ Bình',
              'Ấp Thọ Bình',
              1250000000,
              [0, 125000000, 300000000, 412500000, 290000000],
              null,
            ],
            ['Chiếu sáng đường trục chính', 'Các ấp', 960000000, [0, 0, 0, 0, 288000000], 'Khởi công 05/11'],
          ]),
          16: ['* Tháng 7 chưa phát sinh do đang bàn giao hồ sơ từ đơn vị cũ.'],
          17: ['* Tỷ lệ tính trên kế hoạch vốn cả năm.'],
          19: [null, 'CÔNG CHỨC THEO DÕI', null, null, null, null, null, null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: {
          'D8:J15': '#,##0',
          K: '0.0%',
          L: '#,##0',
        },
        merges: [
          'A4:M4',
          'L5:M5',
          'A6:A7',
          'B6:B7',
          'C6:C7',
          'D6:D7',
          'E6:I6',
          'J6:J7',
          'K6:K7',
          'L6:L7',
          'M6:M7',
          'A16:M16',
          'A17:M17',
        ],
      },
    ],
  },
  expected: {
    'Giai ngan DTC': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:M15',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'locality',
            D: 'plan',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.period',
            I: 'disbursed.period',
            J: 'disbursed.cumulative',
            K: 'ratio',
            L: 'remaining',
            M: 'note',
          },
          totalRows: [8],
          subtotalRows: [9, 13],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
