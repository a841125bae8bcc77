// Owns a vaccination round of 2014: one small sheet for each of thirteen communes and a summary that links to all of them, in the TCVN3 code, also as .xls.
import type { Content, SheetLayout } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

type Commune = readonly [
  sheet: string,
  name: string,
  cattle: number,
  pigs: number,
  poultry: number,
  days: number,
];

const communes: readonly Commune[] = [
  ['Thinh Quang', 'Thịnh Quang', 320, 1450, 9800, 14],
  ['Phuong Tri', 'Phượng Trì', 210, 980, 7200, 10],
  ['Minh Khai', 'Minh Khai', 445, 1720, 12500, 18],
  ['Tan Lap', 'Tân Lập', 180, 860, 5600, 9],
  ['Song Lang', 'Song Lãng', 265, 1130, 8300, 12],
  ['Viet Hung', 'Việt Hùng', 390, 1610, 11000, 16],
  ['Hoa Binh', 'Hòa Bình', 150, 720, 4900, 8],
  ['Dong Thanh', 'Đồng Thanh', 305, 1280, 9100, 13],
  ['Hong Ly', 'Hồng Lý', 275, 1190, 8700, 12],
  ['Bach Thuan', 'Bách Thuận', 120, 640, 4300, 7],
  ['Xuan Hoa', 'Xuân Hòa', 235, 1040, 7700, 11],
  ['Hiep Hoa', 'Hiệp Hòa', 340, 1500, 10200, 15],
  ['Vu Tien', 'Vũ Tiến', 415, 1680, 11900, 17],
];

const cattlePrice = 17500;

const sheetOf = ([sheet, name, cattle, pigs, poultry, days]: Commune): SheetLayout => ({
  name: sheet,
  rows: recoded(
    {
      1: [`UBND xã ${name}`],
      2: ['Kinh phí tiêm phòng vụ xuân hè 2014'],
      4: ['TT', 'Nội dung', 'ĐVT', 'SL', 'Đơn giá', 'T.tiền (đ)'],
      5: [1, 'Vắc xin LMLM trâu bò', 'liều', cattle, cattlePrice, '=D5*E5'],
      6: [2, 'Vắc xin dịch tả lợn', 'liều', pigs, 4200, '=D6*E6'],
      7: [3, 'Vắc xin cúm gia cầm', 'liều', poultry, 350, '=D7*E7'],
      8: [4, 'Công tiêm phòng', 'công', days, 90000, '=D8*E8'],
      9: [null, 'Cộng', null, null, null, '=SUM(F5:F8)'],
    },
    tcvn3,
  ),
  formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
  merges: ['A2:F2'],
});

const expectedCommune: ExpectedSheet = {
  kind: 'estimate',
  tables: [
    {
      range: 'A4:F9',
      headerRows: [4, 4],
      unit: 'đồng',
      columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
      totalRows: [9],
      subtotalRows: [],
      lines: 4,
    },
  ],
  outside: [],
  findings: [],
};

const link = ([sheet, name]: Commune, index: number): Content[] => {
  const row = 8 + index;
  return [
    index + 1,
    name,
    `='${sheet}'!F5`,
    `='${sheet}'!F6`,
    `='${sheet}'!F7`,
    `='${sheet}'!F8`,
    `=SUM(C${row}:F${row})`,
  ];
};

export const pyTiemPhongBonTrang2014: SheetFixture = {
  book: {
    id: 'py-tiem-phong-bon-trang-2014',
    language: 'vi',
    note: 'Trạm Thú y huyện Vũ Thư 2014, chữ TCVN3: mười ba trang xã nhỏ như nhau, trang tổng hợp lấy từng dòng của từng xã; sạch.',
    sheets: [
      {
        name: 'TH',
        rows: recoded(
          {
            1: ['chi cục thú y thái bình'],
            2: ['trạm thú y huyện vũ thư'],
            3: ['tổng hợp kinh phí tiêm phòng vụ xuân hè năm 2014'],
            5: [null, null, null, null, null, null, 'Đơn vị: đồng'],
            6: ['TT', 'Xã', 'Tiền vắc xin', null, null, 'Công tiêm', 'Tổng cộng'],
            7: [null, null, 'LMLM', 'Dịch tả lợn', 'Cúm gia cầm'],
            ...Object.fromEntries(communes.map((commune, index) => [8 + index, link(commune, index)])),
            21: [
              null,
              'Cộng toàn huyện',
              ...['C', 'D', 'E', 'F', 'G'].map((letter) => `=SUM(${letter}8:${letter}20)`),
            ],
            22: ['(Bằng chữ: Một trăm tám mươi ba triệu bảy trăm ba mươi lăm nghìn đồng)'],
            24: [null, 'Kế toán', null, null, null, 'Trạm trưởng'],
          },
          tcvn3,
        ),
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A3:G3', 'A6:A7', 'B6:B7', 'C6:E6', 'F6:F7', 'G6:G7', 'A22:G22'],
      },
      ...communes.map(sheetOf),
    ],
  },
  asXls: true,
  expected: {
    TH: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G21',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'amount',
            D: 'amount',
            E: 'amount',
            F: 'amount',
            G: 'amount.total',
          },
          totalRows: [21],
          subtotalRows: [],
          lines: 13,
        },
      ],
      outside: [],
      findings: [],
    },
    ...Object.fromEntries(communes.map(([sheet]) => [sheet, expectedCommune])),
  },
};
