// Owns six monthly sheets of the road maintenance fund in 2016, each taking up the month before, with a summary on top; one month takes up the wrong month; also as .xls.
import { down, type Content } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';

type Works = readonly [name: string, length: string, plan: number];
const WORKS: readonly Works[] = [
  ['ĐT.525 đoạn Km2 - Km9', '7,0 km', 3250],
  ['ĐT.512 đoạn qua thị trấn', '2,4 km', 1480],
  ['ĐT.506 sửa mặt, vuốt lề', '5,1 km', 2120],
  ['Cầu Hón Can (ĐT.519)', '24 m', 960],
  ['Hệ thống biển báo ĐT.530', '48 biển', 415],
];
const paid: readonly (readonly number[])[] = [
  [0, 120, 0, 0, 0],
  [350, 180, 240, 0, 0],
  [420, 0, 310, 150, 95],
  [515.5, 260, 0, 210, 0],
  [380, 145.5, 420, 180, 120],
  [610, 300, 365, 0, 88],
];
const month = (number: number, slip?: string) => ({
  name: `T${String(number)}`,
  rows: {
    1: ['QUỸ BẢO TRÌ ĐƯỜNG BỘ TỈNH', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    2: ['VĂN PHÒNG QUỸ', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
    4: [`BÁO CÁO GIẢI NGÂN THÁNG ${String(number)} NĂM 2016`],
    6: [null, null, null, null, null, null, 'Đơn vị: triệu đồng'],
    7: ['TT', 'Công trình', 'Kế hoạch', 'Giá trị giải ngân', null, null, 'Còn', 'Tỷ lệ'],
    8: [null, null, 'năm 2016', 'Lũy kế', 'Trong', 'Lũy kế', 'phải', '(%)'],
    9: [null, null, null, 'tháng trước', 'tháng', 'đến nay', 'giải ngân'],
    10: ['a', 'b', '1', '2', '3', '4=2+3', '5=1-4', '6=4/1'],
    11: [
      null,
      'Tổng số',
      ...[...'CDEFG'].map((column) => `=SUM(${column}12:${column}16)`),
      '=ROUND(F11/C11*100,1)',
    ],
    ...down(12, WORKS, (row, [name, , plan]): Content[] => {
      const index = row - 12;
      const before = number === 1 ? 0 : `='T${String(number - 1)}'!F${String(row)}`;
      return [
        index + 1,
        name,
        number === 1 ? plan : `='T1'!C${String(row)}`,
        slip !== undefined && row === 14 ? slip : before,
        paid[number - 1]?.[index] ?? 0,
        `=D${String(row)}+E${String(row)}`,
        `=C${String(row)}-F${String(row)}`,
        `=ROUND(F${String(row)}/C${String(row)}*100,1)`,
      ];
    }),
    18: [null, 'Người lập biểu', null, null, null, 'Chánh Văn phòng'],
  } as Record<number, readonly Content[]>,
  formats: { 'C1:G40': '#,##0.0', H: '0.0' },
  merges: ['A1:C1', 'A4:H4', 'A7:A9', 'B7:B9', 'D7:F7'],
});
const expectedMonth = (findings: string[] = []): ExpectedSheet => ({
  kind: 'tracking',
  tables: [
    {
      range: 'A7:H16',
      headerRows: [7, 9],
      indexRow: 10,
      unit: 'triệu đồng',
      columns: {
        A: 'ordinal',
        B: 'content',
        C: 'plan',
        D: 'disbursed.previous',
        E: 'disbursed.period',
        F: 'disbursed.cumulative',
        G: 'remaining',
        H: 'ratio',
      },
      totalRows: [11],
      subtotalRows: [],
      lines: 5,
    },
  ],
  outside: [],
  findings,
});

export const qaGiaiNganThang2016: SheetFixture = {
  book: {
    id: 'qa-giai-ngan-thang-2016',
    language: 'vi',
    note: 'Quỹ bảo trì đường bộ Thanh Hóa, giải ngân sáu tháng 2016: mỗi tháng một trang nối lũy kế tháng trước, trang tổng hợp theo tháng; tháng 4 có một dòng nối nhầm tháng 2.',
    sheets: [
      {
        name: 'TH 6T',
        rows: {
          1: ['QUỸ BẢO TRÌ ĐƯỜNG BỘ TỈNH THANH HÓA'],
          3: ['TỔNG HỢP GIẢI NGÂN 6 THÁNG ĐẦU NĂM 2016'],
          4: ['(Đơn vị: triệu đồng)'],
          5: [
            'TT',
            'Công trình',
            'Quy mô',
            'Kế hoạch 2016',
            'Giải ngân trong tháng',
            null,
            null,
            null,
            null,
            null,
            'Cộng 6 tháng',
            'Đạt %',
          ],
          6: [null, null, null, null, 'T1', 'T2', 'T3', 'T4', 'T5', 'T6'],
          ...down(7, WORKS, (row, [name, length]): Content[] => [
            row - 6,
            name,
            length,
            `='T1'!C${String(row + 5)}`,
            ...[1, 2, 3, 4, 5, 6].map((number) => `='T${String(number)}'!E${String(row + 5)}`),
            `=SUM(E${String(row)}:J${String(row)})`,
            `=ROUND(K${String(row)}/D${String(row)}*100,1)`,
          ]),
          12: [
            null,
            'Cộng',
            null,
            ...[...'DEFGHIJK'].map((column) => `=SUM(${column}7:${column}11)`),
            '=ROUND(K12/D12*100,1)',
          ],
          14: [null, 'Ghi chú: số liệu theo bảng đối chiếu với Kho bạc Nhà nước tỉnh.'],
        },
        formats: { 'D1:K40': '#,##0.0', L: '0.0' },
        merges: ['A3:L3', 'A4:L4', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:J5', 'K5:K6', 'L5:L6'],
      },
      month(1),
      month(2),
      month(3),
      month(4, "='T2'!F14"),
      month(5),
      month(6),
    ],
  },
  asXls: true,
  expected: {
    'TH 6T': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:L12',
          headerRows: [5, 6],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'plan',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.period',
            I: 'disbursed.period',
            J: 'disbursed.period',
            K: 'disbursed.total',
            L: 'ratio',
          },
          totalRows: [12],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    T1: expectedMonth(),
    T2: expectedMonth(),
    T3: expectedMonth(),
    T4: expectedMonth(['formula.pattern warning D14']),
    T5: expectedMonth(),
    T6: expectedMonth(),
  },
};
