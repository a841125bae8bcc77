// Owns a district hospital's purchases of 2022: plan and payment side by side for three quarters, sources as groups, total at the bottom; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Quarter = readonly [planned: number, paid: number];
type Package = readonly [what: string, year: number, Quarter, Quarter, Quarter, note: string | null];

const tail = (row: number): Content[] => [
  `=E${row}+G${row}+I${row}`,
  `=C${row}-J${row}`,
  `=IF(C${row}=0,0,J${row}/C${row}*100)`,
];
const packages = (first: number, items: readonly Package[]) =>
  down(first, items, (row, [what, year, one, two, three, note]) => [
    row - first + 1,
    what,
    year,
    ...one,
    ...two,
    ...three,
    ...tail(row),
    note,
  ]);
const sums = (
  row: number,
  ordinal: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [ordinal, what, ...['C', 'D', 'E', 'F', 'G', 'H', 'I'].map(of), ...tail(row)];

export const pmBenhVienBaQuy2022: SheetFixture = {
  book: {
    id: 'pm-benh-vien-ba-quy-2022',
    language: 'vi',
    note: 'Bệnh viện huyện 2022: kế hoạch và giải ngân từng quý cạnh nhau, lũy kế 9 tháng, chia theo nguồn; kèm lịch trực; sạch.',
    sheets: [
      {
        name: 'GN 9T',
        rows: {
          1: [
            'TRUNG TÂM Y TẾ HUYỆN THỐNG NHẤT',
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
            'Mẫu 03/MS',
          ],
          2: ['PHÒNG TÀI CHÍNH - KẾ TOÁN'],
          4: ['TIẾN ĐỘ GIẢI NGÂN KINH PHÍ MUA SẮM, SỬA CHỮA 9 THÁNG NĂM 2022'],
          5: [null, null, null, null, null, null, null, null, null, null, '(Đơn vị: triệu đồng)'],
          7: [
            'TT',
            'Nội dung',
            'Kế hoạch năm 2022',
            'Quý I',
            null,
            'Quý II',
            null,
            'Quý III',
            null,
            'Giải ngân lũy kế 9 tháng',
            'Kế hoạch còn lại',
            'Tỷ lệ giải ngân (%)',
            'Ghi chú',
          ],
          8: [null, null, null, 'Kế hoạch', 'Giải ngân', 'Kế hoạch', 'Giải ngân', 'Kế hoạch', 'Giải ngân'],
          9: sums(9, 'I', 'Nguồn ngân sách không tự chủ', (letter) => `=SUM(${letter}10:${letter}12)`),
          ...packages(10, [
            ['Máy siêu âm 4D', 1850, [0, 0], [900, 0], [950, 1798.5], 'Giao chậm do khan hàng'],
            ['Máy thở chức năng cao', 1240, [600, 0], [640, 1195], [0, 0], null],
            ['Sửa chữa khoa Nhiễm', 760, [200, 152], [300, 310.4], [160, 98.6], null],
          ]),
          13: sums(
            13,
            'II',
            'Quỹ phát triển hoạt động sự nghiệp',
            (letter) => `=SUM(${letter}14:${letter}17)`,
          ),
          ...packages(14, [
            ['Phần mềm bệnh án điện tử', 420, [100, 100], [100, 100], [120, 100], null],
            ['Giường y tế đa năng', 315, [315, 309.7], [0, 0], [0, 0], 'Hoàn thành'],
            ['Hệ thống oxy trung tâm', 680, [0, 0], [340, 204], [200, 265.8], null],
            ['Máy giặt công nghiệp 30 kg', 285, [0, 0], [0, 0], [285, 0], 'Đang thương thảo'],
          ]),
          18: sums(18, null, 'TỔNG CỘNG', (letter) => `=${letter}9+${letter}13`),
          20: [
            null,
            'KẾ TOÁN TRƯỞNG',
            null,
            null,
            null,
            null,
            null,
            null,
            'Thống Nhất, ngày 05 tháng 10 năm 2022',
          ],
          21: [null, null, null, null, null, null, null, null, 'GIÁM ĐỐC'],
        },
        formats: {
          'C8:L18': '#,##0.0',
        },
        merges: [
          'A4:M4',
          'K5:M5',
          'A7:A8',
          'B7:B8',
          'C7:C8',
          'D7:E7',
          'F7:G7',
          'H7:I7',
          'J7:J8',
          'K7:K8',
          'L7:L8',
          'M7:M8',
          'I20:M20',
          'I21:M21',
        ],
      },
      {
        name: 'Lich truc',
        rows: {
          1: ['LỊCH TRỰC LÃNH ĐẠO TUẦN 40'],
          3: ['Ngày', 'Trực lãnh đạo', 'Trực khoa Nội', 'Trực khoa Ngoại'],
          4: ['03/10', 'BS. Hùng', 'BS. Thảo', 'BS. Dũng'],
          5: ['04/10', 'BS. Lan', 'BS. Tâm', 'BS. Phước'],
          6: ['05/10', 'BS. Hùng', 'BS. Thảo', 'BS. Khánh'],
        },
      },
    ],
  },
  expected: {
    'GN 9T': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:M18',
          headerRows: [7, 8],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan',
            D: 'plan.period',
            E: 'disbursed.period',
            F: 'plan.period',
            G: 'disbursed.period',
            H: 'plan.period',
            I: 'disbursed.period',
            J: 'disbursed.cumulative',
            K: 'remaining',
            L: 'ratio',
            M: 'note',
          },
          totalRows: [18],
          subtotalRows: [9, 13],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
    'Lich truc': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
