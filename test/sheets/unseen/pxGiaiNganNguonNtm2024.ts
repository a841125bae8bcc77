// Owns a district's disbursement by source of money for the new-countryside programme to 30/9/2024, million đồng.
// Invariant: clean; the total of each block is the sum of its three sources.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Sources = [central: number, city: number, district: number];
const derived = (row: string): [plan: string, paid: string, ratio: string] => [
  `=SUM(E${row}:G${row})`,
  `=SUM(I${row}:K${row})`,
  `=H${row}/D${row}*100`,
];
const line = (
  row: number,
  number: number,
  what: string,
  place: string,
  plan: Sources,
  paid: Sources,
  note: string | null = null,
): Content[] => {
  const [planned, spent, ratio] = derived(String(row));
  return [number, what, place, planned, ...plan, spent, ...paid, ratio, note];
};
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => {
  const [planned, spent, ratio] = derived(String(row));
  const sources = (letters: string[]) => letters.map(of);
  return [
    number,
    what,
    null,
    planned,
    ...sources(['E', 'F', 'G']),
    spent,
    ...sources(['I', 'J', 'K']),
    ratio,
  ];
};

export const pxGiaiNganNguonNtm2024: SheetFixture = {
  book: {
    id: 'px-giai-ngan-nguon-ntm-2024',
    language: 'vi',
    note: 'Huyện Thới Lai, TP Cần Thơ 30/9/2024: giải ngân vốn nông thôn mới theo ba nguồn, triệu đồng, tổng ở đầu bảng, tỷ lệ tính phần trăm; sạch.',
    sheets: [
      {
        name: 'Bieu 02',
        rows: {
          1: ['UBND HUYỆN THỚI LAI', null, null, null, null, null, null, null, null, null, 'Biểu số 02'],
          2: ['VĂN PHÒNG ĐIỀU PHỐI NTM'],
          4: ['TÌNH HÌNH GIẢI NGÂN VỐN CHƯƠNG TRÌNH MTQG XÂY DỰNG NÔNG THÔN MỚI NĂM 2024'],
          5: ['(Số liệu tính đến ngày 30 tháng 9 năm 2024)'],
          6: [null, null, null, null, null, null, null, null, null, null, 'Đơn vị tính: Triệu đồng'],
          7: [
            'Số TT',
            'Nội dung thực hiện',
            'Địa điểm',
            'Kế hoạch vốn năm 2024',
            null,
            null,
            null,
            'Giải ngân đến 30/9/2024',
            null,
            null,
            null,
            'Tỷ lệ giải ngân (%)',
            'Ghi chú',
          ],
          8: [
            null,
            null,
            null,
            'Tổng số',
            'Trong đó',
            null,
            null,
            'Tổng số',
            'Trong đó',
            null,
            null,
            null,
            null,
          ],
          9: [null, null, null, null, 'NSTW', 'NSTP', 'NS huyện', null, 'NSTW', 'NSTP', 'NS huyện'],
          10: sums(10, null, 'TỔNG CỘNG', (letter) => `=${letter}11+${letter}15`),
          11: sums(11, 'A', 'Vốn đầu tư', (letter) => `=SUM(${letter}12:${letter}14)`),
          12: line(
            12,
            1,
            'Nâng cấp đường Bờ Nam kênh Ranh',
            'Xã Trường Xuân',
            [2400, 800, 300],
            [1850, 640, 120],
          ),
          13: line(13, 2, 'Nhà văn hóa ấp Định Phước', 'Xã Định Môn', [600, 250, 0], [600, 212.5, 0]),
          14: line(
            14,
            3,
            'Cầu kênh Bà Đầm',
            'Xã Đông Bình',
            [1500, 500, 220],
            [940, 500, 85],
            'Vướng mặt bằng',
          ),
          15: sums(15, 'B', 'Vốn sự nghiệp', (letter) => `=SUM(${letter}16:${letter}18)`),
          16: line(16, 1, 'Hỗ trợ mô hình trồng dưa lưới', 'Xã Thới Tân', [180, 60, 20], [126, 60, 15]),
          17: line(17, 2, 'Thùng rác, xe thu gom', 'Xã Trường Thắng', [95, 30, 0], [95, 28.5, 0]),
          18: line(18, 3, 'Tuyên truyền, tập huấn', 'Toàn huyện', [70, 25, 15], [42, 18, 9.6]),
          20: [null, null, null, null, null, null, null, null, 'Thới Lai, ngày 04 tháng 10 năm 2024'],
          21: [null, 'Người lập biểu', null, null, null, null, null, null, 'CHÁNH VĂN PHÒNG'],
        },
        formats: {
          D: '#,##0.0',
          E: '#,##0.0',
          F: '#,##0.0',
          G: '#,##0.0',
          H: '#,##0.0',
          I: '#,##0.0',
          J: '#,##0.0',
          K: '#,##0.0',
          L: '0.0',
        },
        merges: [
          'K1:M1',
          'A4:M4',
          'A5:M5',
          'K6:M6',
          'A7:A9',
          'B7:B9',
          'C7:C9',
          'D7:G7',
          'H7:K7',
          'L7:L9',
          'M7:M9',
          'D8:D9',
          'E8:G8',
          'H8:H9',
          'I8:K8',
          'I20:M20',
          'I21:M21',
        ],
      },
    ],
  },
  expected: {
    'Bieu 02': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:M18',
          headerRows: [7, 9],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'locality',
            D: 'plan.total',
            E: 'plan.budget',
            F: 'plan.budget',
            G: 'plan.budget',
            H: 'disbursed.total',
            I: 'disbursed.budget',
            J: 'disbursed.budget',
            K: 'disbursed.budget',
            L: 'ratio',
            M: 'note',
          },
          totalRows: [10],
          subtotalRows: [11, 15],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
