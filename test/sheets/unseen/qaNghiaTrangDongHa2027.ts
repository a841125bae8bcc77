// Owns the repair of a martyrs' cemetery by a ward in 2027: four zones of one form, prices by source, a contract register, months of payment, a settlement beside the estimate, words of the sum.
import type { Content } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';

const WORK = [
  ['Ốp lại mộ đá granit', 'mộ', 8],
  ['Thay bia mộ', 'cái', 9],
  ['Sơn chữ bia', 'bia', 10],
  ['Lát gạch lối đi', 'm2', 11],
  ['Trồng cây viền', 'm', 12],
] as const;
const ZONES = [
  ['Khu A', [42, 42, 0, 168, 96], [42, 40, 0, 168, 96]],
  ['Khu B', [36, 30, 6, 144, 84], [36, 30, 6, 144, 80]],
  ['Khu C', [58, 20, 38, 210, 120], [58, 20, 38, 204, 120]],
  ['Khu D', [24, 24, 0, 98.5, 64], [24, 24, 0, 98.5, 64]],
] as const;
const TITLES = ['TT', 'Hạng mục', 'ĐVT', 'Khối lượng', 'Đơn giá (đ)', 'Thành tiền (đ)'];

const zone = ([name, quantities]: (typeof ZONES)[number], number: number) => ({
  name,
  rows: {
    1: ['UBND PHƯỜNG ĐÔNG HÀ', null, null, `Phụ biểu ${String(number)}`],
    3: [`DỰ TOÁN CHỈNH TRANG ${name.toUpperCase()} NGHĨA TRANG LIỆT SĨ PHƯỜNG`],
    5: TITLES,
    6: [null, 'Tổng số', null, null, null, '=SUM(F7:F11)'],
    ...Object.fromEntries(
      WORK.map(([work, unit, price], index): [number, Content[]] => {
        const row = String(7 + index);
        return [
          7 + index,
          [index + 1, work, unit, quantities[index] ?? 0, `='Đơn giá'!F${String(price)}`, `=D${row}*E${row}`],
        ];
      }),
    ),
    13: [null, 'Cán bộ lập', null, 'Kế toán'],
  } as Record<number, readonly Content[]>,
  formats: { D: '#,##0.0', E: '#,##0', F: '#,##0' },
  merges: ['A3:F3'],
});
const expectedZone: ExpectedSheet = {
  kind: 'estimate',
  tables: [
    {
      range: 'A5:F11',
      headerRows: [5, 5],
      unit: 'đồng',
      columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
      totalRows: [6],
      subtotalRows: [],
      lines: 5,
    },
  ],
  outside: [],
  findings: [],
};
const other: ExpectedSheet = { kind: 'other', tables: [], outside: [], findings: [] };
const FIRST_OF_ZONE = [8, 14, 21, 27] as const;
const settlement = (): Record<number, readonly Content[]> =>
  Object.fromEntries(
    ZONES.flatMap(([name, , done], number) => {
      const first = FIRST_OF_ZONE[number] ?? 0;
      const rows: [number, Content[]][] = WORK.map(([work, unit, price], index) => {
        const row = String(first + 1 + index);
        return [
          first + 1 + index,
          [
            index + 1,
            work,
            unit,
            `='${name}'!F${String(7 + index)}`,
            done[index] ?? 0,
            `='Đơn giá'!F${String(price)}`,
            `=E${row}*F${row}`,
            `=G${row}-D${row}`,
          ],
        ];
      });
      const sum = (column: string) => `=SUM(${column}${String(first + 1)}:${column}${String(first + 5)})`;
      return [
        [
          first,
          ['I II III IV'.split(' ')[number] ?? '', name, null, sum('D'), null, null, sum('G'), sum('H')],
        ] as [number, Content[]],
        ...rows,
      ];
    }),
  );
const HEAD = ['STT', 'Nội dung', 'ĐVT', 'Dự toán duyệt', 'Quyết toán', null, null, 'Chênh lệch'];

export const qaNghiaTrangDongHa2027: SheetFixture = {
  book: {
    id: 'qa-nghia-trang-dong-ha-2027',
    language: 'vi',
    note: 'Phường Đông Hà, Quảng Trị, chỉnh trang nghĩa trang 2027: bốn khu cùng mẫu, tổng hợp nghìn đồng theo nguồn, đơn giá, hợp đồng, giải ngân tháng, quyết toán lặp tiêu đề trang hai; sạch.',
    sheets: [
      {
        name: 'Bìa',
        rows: {
          2: ['ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG HÀ'],
          3: ['PHÒNG VĂN HÓA - XÃ HỘI'],
          9: ['DỰ TOÁN CHỈNH TRANG NGHĨA TRANG LIỆT SĨ'],
          10: ['KỶ NIỆM 80 NĂM NGÀY THƯƠNG BINH - LIỆT SĨ (27/7/1947 - 27/7/2027)'],
        },
        merges: ['A2:F2', 'A3:F3', 'A9:F9', 'A10:F10'],
      },
      {
        name: 'Tổng hợp',
        rows: {
          1: ['TỔNG HỢP KINH PHÍ VÀ NGUỒN'],
          2: [null, null, null, null, null, '(ĐVT: 1000 đồng)'],
          4: ['TT', 'Khu', 'Tổng kinh phí', 'Nguồn kinh phí', null, 'Ghi chú'],
          5: [null, null, null, 'Ngân sách', 'Xã hội hóa', null],
          6: ['1', '2', '3=4+5', '4', '5', '6'],
          ...Object.fromEntries(
            ZONES.map(([name], index): [number, Content[]] => {
              const row = String(7 + index);
              return [
                7 + index,
                [
                  index + 1,
                  name,
                  `='${name}'!F6/1000`,
                  `=C${row}-E${row}`,
                  [60000, 45000, 80000, 30000][index] ?? 0,
                  index === 2 ? 'Hội Cựu chiến binh vận động' : null,
                ],
              ];
            }),
          ),
          11: [null, 'Cộng', '=SUM(C7:C10)', '=SUM(D7:D10)', '=SUM(E7:E10)'],
          12: ['Số tiền bằng chữ: Chín trăm sáu mươi mốt triệu ba trăm bảy mươi nghìn đồng./.'],
          14: [null, 'Người lập', null, 'CHỦ TỊCH'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0' },
        merges: ['A1:F1', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5', 'A12:F12'],
      },
      ...ZONES.map((one, index) => zone(one, index + 1)),
      {
        name: 'Đơn giá',
        rows: {
          1: ['PHÂN TÍCH ĐƠN GIÁ TRỌN GÓI'],
          3: [null, null, null, null, null, 'đồng'],
          5: ['TT', 'Công việc', 'Vật liệu', 'Nhân công', 'Khác', 'Đơn giá'],
          8: [1, 'Ốp mộ đá granit', 3250000, 850000, 120000, '=SUM(C8:E8)'],
          9: [2, 'Bia mộ đá khắc', 680000, 150000, 20000, '=SUM(C9:E9)'],
          10: [3, 'Sơn chữ bia', 35000, 60000, 5000, '=SUM(C10:E10)'],
          11: [4, 'Gạch terrazzo 40x40', 165000, 85000, 10000, '=SUM(C11:E11)'],
          12: [5, 'Cây chuỗi ngọc', 42000, 18000, 0, '=SUM(C12:E12)'],
        },
        formats: { 'C1:F20': '#,##0' },
        merges: ['A1:F1'],
      },
      {
        name: 'Giải ngân',
        rows: {
          1: ['THEO DÕI HỢP ĐỒNG VÀ GIẢI NGÂN NĂM 2027'],
          2: ['Số liệu tính bằng nghìn đồng'],
          4: [
            'TT',
            'Nhà thầu',
            'Số HĐ',
            'Ngày ký',
            'Giá trị HĐ',
            'Giải ngân các tháng',
            null,
            null,
            'Lũy kế',
            'Còn lại',
          ],
          5: [null, null, null, null, null, 'T4', 'T5', 'T6'],
          6: [
            1,
            'Công ty TNHH Đá Hải Lăng',
            '03/2027/HĐ',
            '22/03/2027',
            836530,
            250000,
            330000,
            205000,
            '=SUM(F6:H6)',
            '=E6-I6',
          ],
          7: [
            2,
            'HTX Cây xanh Cam Lộ',
            '04/2027/HĐ',
            '29/03/2027',
            21840,
            0,
            10500,
            8200,
            '=SUM(F7:H7)',
            '=E7-I7',
          ],
          8: [
            3,
            'Hộ kinh doanh khắc bia Đức Thịnh',
            '05/2027/HĐ',
            '05/04/2027',
            103000,
            0,
            49000,
            36500,
            '=SUM(F8:H8)',
            '=E8-I8',
          ],
          9: [null, 'Tổng', null, null, ...[...'EFGHIJ'].map((column) => `=SUM(${column}6:${column}8)`)],
        },
        formats: { 'E1:J20': '#,##0' },
        merges: ['A1:J1', 'A2:J2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:H4', 'I4:I5', 'J4:J5'],
      },
      {
        name: 'Quyết toán',
        rows: {
          1: ['QUYẾT TOÁN SO VỚI DỰ TOÁN ĐƯỢC DUYỆT'],
          3: [null, null, null, null, null, null, null, 'Đơn vị: đồng'],
          5: HEAD,
          6: [null, null, null, '(đồng)', 'K.lượng', 'Đơn giá', 'Thành tiền', null],
          7: [null, 'TỔNG CỘNG', null, '=D8+D14+D21+D27', null, null, '=G8+G14+G21+G27', '=H8+H14+H21+H27'],
          ...settlement(),
          20: HEAD,
          34: [null, 'Người lập', null, null, null, null, 'CHỦ TỊCH'],
        },
        formats: { D: '#,##0', E: '#,##0.0', 'F1:H40': '#,##0' },
        merges: ['A1:H1', 'A5:A6', 'B5:B6', 'C5:C6', 'E5:G5', 'H5:H6', 'E20:G20'],
      },
    ],
  },
  expected: {
    Bìa: other,
    'Tổng hợp': {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:F11',
          headerRows: [4, 5],
          indexRow: 6,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'amount.total',
            D: 'amount.budget',
            E: 'amount',
            F: 'note',
          },
          totalRows: [11],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: [],
    },
    ...Object.fromEntries(ZONES.map(([name]) => [name, expectedZone])),
    'Đơn giá': other,
    'Giải ngân': {
      kind: 'tracking',
      tables: [
        {
          range: 'A4:J9',
          headerRows: [4, 5],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'code',
            D: 'date.actual',
            E: 'plan',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.period',
            I: 'disbursed.cumulative',
            J: 'remaining',
          },
          totalRows: [9],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    'Quyết toán': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:H32',
          headerRows: [5, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'plan',
            E: 'quantity',
            F: 'price',
            G: 'settled',
            H: 'difference',
          },
          totalRows: [7],
          subtotalRows: [8, 14, 21, 27],
          lines: 20,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
