// Owns a transport department of 2015: road upkeep by quarter in thousand đồng, roads under the firms that keep them, a list of bridges beside; also as .xls.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Road = readonly [
  name: string,
  stretch: string,
  length: number,
  plan: number,
  quarters: readonly [number, number, number],
  paid: number,
];
const roads = (first: number, items: readonly Road[]): Record<number, readonly Content[]> =>
  down(first, items, (row, [name, stretch, length, plan, quarters, paid]) => [
    row - first + 1,
    name,
    stretch,
    length,
    plan,
    ...quarters,
    `=SUM(F${row}:H${row})`,
    paid,
    `=E${row}-J${row}`,
  ]);
const firm = (number: string | null, name: string, of: (letter: string) => string): Content[] => [
  number,
  name,
  null,
  ...['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].map(of),
];
type Bridge = readonly [name: string, road: string, length: number, state: string];

export const poDuyTuDuongTinh2015: SheetFixture = {
  book: {
    id: 'po-duy-tu-duong-tinh-2015',
    language: 'vi',
    note: 'Sở GTVT Hà Tĩnh, 9 tháng 2015, nghìn đồng: giá trị nghiệm thu theo quý, đơn vị bảo trì là nhóm, trang cầu đi kèm; sạch.',
    sheets: [
      {
        name: 'Bieu 1',
        rows: {
          1: ['SỞ GIAO THÔNG VẬN TẢI HÀ TĨNH', null, null, null, null, null, null, null, null, 'Biểu số 1'],
          3: ['TÌNH HÌNH THỰC HIỆN BẢO DƯỠNG THƯỜNG XUYÊN ĐƯỜNG TỈNH 9 THÁNG NĂM 2015'],
          4: ['Nguồn: Quỹ Bảo trì đường bộ tỉnh'],
          5: [null, null, null, null, null, null, null, null, null, '1.000 đồng'],
          6: [
            'TT',
            'Tuyến đường',
            'Lý trình',
            'Chiều dài (km)',
            'Kế hoạch vốn năm 2015',
            'Giá trị nghiệm thu',
            null,
            null,
            null,
            'Đã thanh toán',
            'Kế hoạch vốn còn lại',
          ],
          7: [null, null, null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Cộng'],
          8: firm('A', 'Công ty CP Xây dựng giao thông I', (letter) => `=SUM(${letter}9:${letter}11)`),
          ...roads(9, [
            ['ĐT.547', 'Km0 - Km28', 28, 1120000, [255000, 281400, 268900], 720000],
            ['ĐT.548', 'Km0 - Km16+300', 16.3, 640000, [148200, 160500, 151000], 430000],
            ['ĐT.550', 'Km0 - Km24+500', 24.5, 905000, [210600, 230000, 198700], 590500],
          ]),
          12: firm('B', 'Công ty CP Sửa chữa đường bộ II', (letter) => `=SUM(${letter}13:${letter}14)`),
          ...roads(13, [
            ['ĐT.551', 'Km0 - Km31', 31, 1245000, [301200, 298000, 310400], 850000],
            ['ĐT.553', 'Km4 - Km40', 36, 1380000, [330000, 352100, 341800], 935000],
          ]),
          15: firm(null, 'TỔNG CỘNG', (letter) => `=${letter}8+${letter}12`),
          17: [null, 'Người lập biểu', null, null, 'Phòng Quản lý giao thông', null, null, null, 'Giám đốc'],
        },
        formats: {
          D: '0.0',
          E: '#,##0',
          F: '#,##0',
          G: '#,##0',
          H: '#,##0',
          I: '#,##0',
          J: '#,##0',
          K: '#,##0',
        },
        merges: ['A3:K3', 'A4:K4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:E7', 'F6:I6', 'J6:J7', 'K6:K7'],
      },
      {
        name: 'Cau',
        rows: {
          1: ['DANH MỤC CẦU TRÊN CÁC TUYẾN'],
          2: ['TT', 'Tên cầu', 'Tuyến', 'Chiều dài (m)', 'Tình trạng'],
          ...down<Bridge>(
            3,
            [
              ['Cầu Cửa Sót', 'ĐT.550', 64.5, 'Tốt'],
              ['Cầu Trung', 'ĐT.551', 33, 'Lan can hỏng'],
              ['Cầu Đò Hà', 'ĐT.553', 42, 'Tốt'],
            ],
            (row, bridge) => [row - 2, ...bridge],
          ),
        },
      },
    ],
  },
  asXls: true,
  expected: {
    'Bieu 1': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:K15',
          headerRows: [6, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            E: 'plan',
            F: 'accepted',
            G: 'accepted',
            H: 'accepted',
            I: 'accepted.total',
            J: 'disbursed',
            K: 'remaining',
          },
          totalRows: [15],
          subtotalRows: [8, 12],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    Cau: { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
