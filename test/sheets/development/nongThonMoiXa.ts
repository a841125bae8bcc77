// Owns a district new-countryside office of 2022: a line for each commune, quarters across, total on top; one running sum is typed.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const commune = (
  row: number,
  number: number,
  name: string,
  plan: number,
  quarters: [number, number, number, number],
  why: string | null,
  typed?: number,
): Content[] => [
  number,
  name,
  plan,
  ...quarters,
  typed ?? `=SUM(D${row}:G${row})`,
  `=H${row}/C${row}`,
  `=C${row}-H${row}`,
  why,
];

export const nongThonMoiXa: SheetFixture = {
  book: {
    id: 'nong-thon-moi-xa',
    language: 'vi',
    note: 'Văn phòng NTM huyện 2022: mỗi xã một dòng, giải ngân theo quý, tổng ở đầu; một ô lũy kế gõ tay đúng số.',
    sheets: [
      {
        name: 'Bieu 1',
        rows: {
          1: ['UBND HUYỆN THANH CHƯƠNG'],
          2: ['VĂN PHÒNG ĐIỀU PHỐI NTM'],
          3: ['TIẾN ĐỘ GIẢI NGÂN VỐN CHƯƠNG TRÌNH MTQG XÂY DỰNG NÔNG THÔN MỚI NĂM 2022'],
          4: ['(Theo địa bàn xã, đến ngày 31/12/2022)'],
          5: [null, null, null, null, null, null, null, null, null, null, 'Triệu đồng'],
          6: [
            'TT',
            'Tên xã',
            'Kế hoạch vốn năm 2022',
            'Giải ngân theo quý',
            null,
            null,
            null,
            'Lũy kế giải ngân',
            'Tỷ lệ',
            'Còn lại',
            'Nguyên nhân chậm',
          ],
          7: [null, null, null, 'Q.I', 'Q.II', 'Q.III', 'Q.IV'],
          8: [
            null,
            'Toàn huyện',
            ...['C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `=SUM(${letter}9:${letter}15)`),
            '=H8/C8',
            '=SUM(J9:J15)',
          ],
          9: commune(9, 1, 'Xã Thanh Lĩnh', 1850, [0, 320.5, 640, 889.5], null),
          10: commune(10, 2, 'Xã Thanh Đồng', 1420, [0, 150, 510, 700], 'Chờ quyết toán'),
          11: commune(11, 3, 'Xã Thanh Phong', 2100, [0, 275, 830.25, 994.75], null),
          12: commune(12, 4, 'Xã Thanh Tùng', 1275, [0, 0, 460, 615], 'Vướng mặt bằng', 1075),
          13: commune(13, 5, 'Xã Ngọc Sơn', 1930, [0, 405, 725, 800], null),
          14: commune(14, 6, 'Xã Xuân Tường', 1660, [0, 210, 390, 745.5], 'Mưa lũ tháng 9'),
          15: commune(15, 7, 'Xã Đồng Văn', 1540, [0, 180, 560, 800], null),
          17: [null, 'NGƯỜI TỔNG HỢP', null, null, null, null, 'CHÁNH VĂN PHÒNG'],
        },
        formats: {
          C: '#,##0.0',
          D: '#,##0.0',
          E: '#,##0.0',
          F: '#,##0.0',
          G: '#,##0.0',
          H: '#,##0.0',
          I: '0.0%',
          J: '#,##0.0',
        },
        merges: ['A3:K3', 'A4:K4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:G6', 'H6:H7', 'I6:I7', 'J6:J7', 'K6:K7'],
      },
    ],
  },
  expected: {
    'Bieu 1': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:K15',
          headerRows: [6, 7],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'plan',
            D: 'disbursed.period',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.cumulative',
            I: 'ratio',
            J: 'remaining',
            K: 'note',
          },
          totalRows: [8],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['formula.constant warning H12'],
    },
  },
};
