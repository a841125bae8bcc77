// Owns the equipment of six schools of a district in 2018: one list a school with the price from a price list, a summary by school and one by article that agree, quotations and a delivery schedule.
import type { Content } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';

const ARTICLES = [
  ['Bàn ghế học sinh 2 chỗ', 'bộ'],
  ['Bàn ghế giáo viên', 'bộ'],
  ['Bảng từ chống lóa 1,25 x 3,6 m', 'cái'],
  ['Tủ đựng thiết bị', 'cái'],
  ['Máy vi tính để bàn', 'bộ'],
  ['Máy chiếu', 'bộ'],
  ['Quạt trần', 'cái'],
] as const;
const SCHOOLS = [
  ['TH1', 'TH Phú Thứ', [45, 3, 3, 2, 0, 1, 12]],
  ['TH2', 'TH Tân Hòa', [30, 2, 2, 2, 10, 1, 8]],
  ['TH3', 'TH Phú Lâm', [60, 4, 4, 4, 0, 0, 16]],
  ['CS1', 'THCS Hòa Bình 2', [40, 2, 2, 3, 20, 2, 8]],
  ['CS2', 'THCS Tây Sơn', [25, 1, 1, 2, 15, 1, 0]],
  ['MN1', 'MN Sơn Thành Đông', [0, 2, 2, 6, 2, 1, 10]],
] as const;

const school = ([sheet, name, counts]: (typeof SCHOOLS)[number], number: number) => ({
  name: sheet,
  rows: {
    1: [`Phụ lục ${String(number)}`],
    2: [`DANH MỤC THIẾT BỊ MUA SẮM CHO TRƯỜNG ${name.toUpperCase()}`],
    3: ['(Kèm theo Tờ trình số       /TTr-PGDĐT ngày     /7/2018)'],
    5: ['TT', 'Tên thiết bị', 'ĐVT', 'SL', 'Đơn giá (đồng)', 'Thành tiền (đồng)', 'Ghi chú'],
    6: [null, 'Tổng cộng', null, null, null, '=SUM(F7:F13)'],
    ...Object.fromEntries(
      ARTICLES.map(([article, unit], index): [number, Content[]] => [
        7 + index,
        [
          index + 1,
          article,
          unit,
          counts[index] ?? 0,
          `=VLOOKUP(B${String(7 + index)},'Bao gia'!$B$6:$G$12,6,0)`,
          `=D${String(7 + index)}*E${String(7 + index)}`,
        ],
      ]),
    ),
    15: [null, 'Hiệu trưởng', null, null, 'Phòng GD&ĐT'],
  } as Record<number, readonly Content[]>,
  formats: { E: '#,##0', F: '#,##0' },
  merges: ['A1:G1', 'A2:G2', 'A3:G3'],
});
const expectedSchool: ExpectedSheet = {
  kind: 'estimate',
  tables: [
    {
      range: 'A5:G13',
      headerRows: [5, 5],
      unit: 'đồng',
      columns: {
        A: 'ordinal',
        B: 'content',
        C: 'unit',
        D: 'quantity',
        E: 'price',
        F: 'amount',
        G: 'note',
      },
      totalRows: [6],
      subtotalRows: [],
      lines: 7,
    },
  ],
  outside: [],
  findings: [],
};
const other: ExpectedSheet = { kind: 'other', tables: [], outside: [], findings: [] };
const quotes = [
  [1650000, 1680000, 1720000],
  [2450000, 2400000, 2550000],
  [3900000, 4050000, 3950000],
  [4200000, 4350000, 4100000],
  [12800000, 12950000, 13100000],
  [14500000, 14900000, 14750000],
  [980000, 1020000, 995000],
] as const;

export const qaThietBiSauTruong2018: SheetFixture = {
  book: {
    id: 'qa-thiet-bi-sau-truong-2018',
    language: 'vi',
    note: 'Mua sắm thiết bị sáu trường huyện Tây Hòa, Phú Yên 2018: phụ lục từng trường, tổng hợp theo trường và theo thiết bị, ba báo giá, kế hoạch giao hàng; sạch.',
    sheets: [
      {
        name: 'TH truong',
        rows: {
          1: ['ỦY BAN NHÂN DÂN HUYỆN TÂY HÒA'],
          2: ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
          4: ['TỔNG HỢP DỰ TOÁN MUA SẮM THIẾT BỊ DẠY HỌC NĂM 2018'],
          5: ['(Theo đơn vị thụ hưởng)'],
          6: [null, null, null, 'Đơn vị tính: 1.000đ'],
          7: ['Số TT', 'Đơn vị', 'Kinh phí', 'Ghi chú'],
          8: ['I', 'Tiểu học', '=SUM(C9:C11)'],
          9: [1, 'TH Phú Thứ', "='TH1'!F6/1000"],
          10: [2, 'TH Tân Hòa', "='TH2'!F6/1000"],
          11: [3, 'TH Phú Lâm', "='TH3'!F6/1000"],
          12: ['II', 'Trung học cơ sở', '=SUM(C13:C14)'],
          13: [1, 'THCS Hòa Bình 2', "='CS1'!F6/1000", 'Phòng tin học'],
          14: [2, 'THCS Tây Sơn', "='CS2'!F6/1000", 'Phòng tin học'],
          15: ['III', 'Mầm non', '=SUM(C16:C16)'],
          16: [1, 'MN Sơn Thành Đông', "='MN1'!F6/1000"],
          17: [null, 'Cộng (I+II+III)', '=C8+C12+C15'],
          18: ['(Bằng chữ: Một tỷ hai trăm ba mươi bảy triệu sáu trăm hai mươi nghìn đồng chẵn)'],
          20: [null, 'Người lập', null, 'Trưởng phòng'],
        },
        formats: { C: '#,##0' },
        merges: ['A4:D4', 'A5:D5', 'A18:D18'],
      },
      {
        name: 'TH thiet bi',
        rows: {
          1: ['TỔNG HỢP THEO LOẠI THIẾT BỊ'],
          3: [
            'TT',
            'Thiết bị',
            'ĐVT',
            'Số lượng',
            null,
            null,
            null,
            null,
            null,
            null,
            'Đơn giá',
            'Thành tiền',
          ],
          4: [null, null, null, ...SCHOOLS.map(([, name]) => name), 'Cộng', '(đồng)', '(đồng)'],
          ...Object.fromEntries(
            ARTICLES.map(([article, unit], index): [number, Content[]] => {
              const row = String(5 + index);
              return [
                5 + index,
                [
                  index + 1,
                  article,
                  unit,
                  ...SCHOOLS.map(([sheet]) => `='${sheet}'!D${String(7 + index)}`),
                  `=SUM(D${row}:I${row})`,
                  `='Bao gia'!G${String(6 + index)}`,
                  `=J${row}*K${row}`,
                ],
              ];
            }),
          ),
          12: [null, 'Tổng cộng', null, null, null, null, null, null, null, null, null, '=SUM(L5:L11)'],
          14: [
            null,
            'Đối chiếu với biểu theo trường:',
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "=L12-'TH truong'!C17*1000",
          ],
        },
        formats: { K: '#,##0', L: '#,##0' },
        merges: ['A1:L1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:J3'],
      },
      ...SCHOOLS.map((one, index) => school(one, index + 1)),
      {
        name: 'Bao gia',
        rows: {
          1: ['BẢNG SO SÁNH BÁO GIÁ'],
          3: [null, null, null, null, null, null, 'đồng'],
          4: ['TT', 'Tên thiết bị', 'ĐVT', 'Báo giá của', null, null, 'Giá chọn'],
          5: [null, null, null, 'Cty Tuy Hòa', 'Cty Nam Trung Bộ', 'DNTN Hiệp Phát', '(thấp nhất)'],
          ...Object.fromEntries(
            ARTICLES.map(([article, unit], index): [number, Content[]] => [
              6 + index,
              [
                index + 1,
                article,
                unit,
                ...(quotes[index] ?? []),
                `=MIN(D${String(6 + index)}:F${String(6 + index)})`,
              ],
            ]),
          ),
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A1:G1', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:F4'],
      },
      {
        name: 'Giao hang',
        rows: {
          1: ['KẾ HOẠCH GIAO HÀNG'],
          3: ['Ngày', 'Trường', 'Người nhận', 'Điện thoại'],
          4: ['15/8/2018', 'TH Phú Thứ, TH Tân Hòa', 'Cô Hạnh', '0257.3578xxx'],
          5: ['16/8/2018', 'TH Phú Lâm, THCS Hòa Bình 2', 'Thầy Duy', '0257.3591xxx'],
          6: ['17/8/2018', 'THCS Tây Sơn, MN Sơn Thành Đông', 'Cô Nga', '0257.3562xxx'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  expected: {
    'TH truong': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:D17',
          headerRows: [7, 7],
          unit: 'nghìn đồng',
          columns: { A: 'ordinal', B: 'content', C: 'amount', D: 'note' },
          totalRows: [17],
          subtotalRows: [8, 12, 15],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
    'TH thiet bi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A3:L12',
          headerRows: [3, 4],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'quantity',
            F: 'quantity',
            G: 'quantity',
            H: 'quantity',
            I: 'quantity',
            J: 'quantity.total',
            K: 'price',
            L: 'amount',
          },
          totalRows: [12],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: ['B14:L14'],
      findings: [],
    },
    ...Object.fromEntries(SCHOOLS.map(([sheet]) => [sheet, expectedSchool])),
    'Bao gia': other,
    'Giao hang': other,
  },
};
