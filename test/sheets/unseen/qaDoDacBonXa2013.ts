// Owns cadastral mapping of four communes of a mountain district in 2013 in TCVN3: products priced of five parts in a price sheet, one bill a commune, a summary whose total adds an item and its parts.
import type { Content } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

const COMMUNES = [
  ['BD', 'Biên Động', [12, 640, 318, 2150, 5]],
  ['HD', 'Hộ Đáp', [9, 520.5, 204, 1490, 4]],
  ['PN', 'Phú Nhuận', [10, 486, 251, 1725, 4]],
  ['DG', 'Đèo Gia', [8, 415, 189.5, 1302, 3]],
] as const;
const PRODUCTS = [
  ['Lưới địa chính', 'điểm'],
  ['Bản đồ địa chính 1/2000', 'ha'],
  ['Bản đồ địa chính 1/1000', 'ha'],
  ['Đăng ký, lập hồ sơ địa chính', 'hồ sơ'],
  ['Bộ hồ sơ địa chính số', 'bộ'],
] as const;
const PARTS = [
  [985400, 412000, 31200, 58900, 96500],
  [402300, 88600, 12450, 18700, 41250],
  [968700, 176200, 24800, 33150, 88900],
  [92400, 0, 3150, 14600, 5800],
  [1865000, 0, 96000, 214000, 187500],
] as const;

const commune = ([sheet, name, quantities]: (typeof COMMUNES)[number]) => ({
  name: sheet,
  rows: recoded(
    {
      1: ['VĂN PHÒNG ĐĂNG KÝ QUYỀN SỬ DỤNG ĐẤT HUYỆN LỤC NGẠN'],
      3: [`DỰ TOÁN ĐO ĐẠC XÃ ${name.toUpperCase()}`],
      4: [null, null, null, null, null, 'ĐVT: đồng'],
      5: ['TT', 'Sản phẩm', 'ĐVT', 'Khối lượng', 'Đơn giá', 'Thành tiền'],
      6: [1, 2, 3, 4, 5, '6=4x5'],
      ...Object.fromEntries(
        PRODUCTS.map(([product, unit], index): [number, Content[]] => {
          const row = String(7 + index);
          return [
            7 + index,
            [
              index + 1,
              product,
              unit,
              quantities[index] ?? 0,
              `='DON GIA'!K${String(8 + index)}`,
              `=ROUND(D${row}*E${row},0)`,
            ],
          ];
        }),
      ),
      12: [null, 'Cộng', null, null, null, '=SUM(F7:F11)'],
    },
    tcvn3,
  ),
  formats: { D: '#,##0.0', E: '#,##0', F: '#,##0' },
  merges: ['A3:F3'],
});
const expectedCommune: ExpectedSheet = {
  kind: 'estimate',
  tables: [
    {
      range: 'A5:F12',
      headerRows: [5, 5],
      indexRow: 6,
      unit: 'đồng',
      columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
      totalRows: [12],
      subtotalRows: [],
      lines: 5,
    },
  ],
  outside: [],
  findings: [],
};
const other: ExpectedSheet = { kind: 'other', tables: [], outside: [], findings: [] };

export const qaDoDacBonXa2013: SheetFixture = {
  book: {
    id: 'qa-do-dac-bon-xa-2013',
    language: 'vi',
    note: 'Đo đạc địa chính bốn xã huyện Lục Ngạn, Bắc Giang 2013 mã TCVN3: đơn giá năm thành phần, dự toán từng xã, lương ngày công; tổng cộng của bảng tổng hợp cộng cả mục I lẫn các xã.',
    sheets: [
      {
        name: 'BIA',
        rows: recoded(
          {
            2: ['UBND HUYỆN LỤC NGẠN'],
            3: ['VĂN PHÒNG ĐĂNG KÝ QUYỀN SỬ DỤNG ĐẤT'],
            9: ['DỰ TOÁN KINH PHÍ'],
            10: ['Đo đạc bản đồ, đăng ký đất đai bốn xã năm 2013'],
            18: ['Lục Ngạn, năm 2013'],
          },
          tcvn3,
        ),
        merges: ['A2:G2', 'A3:G3', 'A9:G9', 'A10:G10', 'A18:G18'],
      },
      {
        name: 'THUYET MINH',
        rows: recoded(
          {
            1: ['THUYẾT MINH'],
            3: ['1. Phạm vi: bốn xã Biên Động, Hộ Đáp, Phú Nhuận, Đèo Gia.'],
            4: ['2. Chi phí chung: 20% công việc ngoại nghiệp, 15% nội nghiệp.'],
            5: ['3. Nguồn vốn: ngân sách tỉnh và tiền sử dụng đất của huyện.'],
          },
          tcvn3,
        ),
      },
      {
        name: 'TONG HOP',
        rows: recoded(
          {
            1: ['TỔNG HỢP DỰ TOÁN'],
            3: [null, null, null, 'Đơn vị tính: nghìn đồng'],
            4: ['TT', 'Khoản mục', 'Cách tính', 'Kinh phí'],
            6: ['I', 'Chi phí đo đạc, đăng ký', null, '=SUM(D7:D10)'],
            ...Object.fromEntries(
              COMMUNES.map(([sheet, name], index): [number, Content[]] => [
                7 + index,
                [index + 1, `Xã ${name}`, 'Biểu chi tiết', `=${sheet}!F12/1000`],
              ]),
            ),
            11: ['II', 'Khảo sát, lập dự án', '3% x I', '=D6*3%'],
            12: ['III', 'Kiểm tra, nghiệm thu', '4% x I', '=D6*4%'],
            13: ['IV', 'Thuế giá trị gia tăng', '10% x (I+II+III)', '=(D6+D11+D12)*10%'],
            14: [null, 'Tổng cộng (I+II+III+IV)', null, '=SUM(D6:D13)'],
            16: [null, 'Người lập', null, 'Giám đốc'],
            21: [null, 'Vi Thị Mến', null, 'Giáp Văn Ơn'],
          },
          tcvn3,
        ),
        formats: { D: '#,##0' },
        merges: ['A1:D1', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5'],
      },
      {
        name: 'DON GIA',
        rows: recoded(
          {
            1: ['BẢNG ĐƠN GIÁ SẢN PHẨM'],
            4: [
              'TT',
              'Sản phẩm',
              'ĐVT',
              'Lao động',
              null,
              'Dụng',
              'Vật',
              'Khấu hao',
              'Chi phí',
              'Chi phí chung',
              'Đơn giá',
            ],
            5: [
              null,
              null,
              null,
              'kỹ thuật',
              'phổ thông',
              'cụ',
              'liệu',
              'thiết bị',
              'trực tiếp',
              null,
              'sản phẩm',
            ],
            6: ['a', 'b', 'c', '1', '2', '3', '4', '5', '6=1+2+3+4+5', '7', '8=6+7'],
            7: [null, 'Mức khó khăn 3'],
            ...Object.fromEntries(
              PRODUCTS.map(([product, unit], index): [number, Content[]] => {
                const row = String(8 + index);
                return [
                  8 + index,
                  [
                    index + 1,
                    product,
                    unit,
                    ...(PARTS[index] ?? []),
                    `=SUM(D${row}:H${row})`,
                    `=ROUND(I${row}*${index < 3 ? '20' : '15'}%,0)`,
                    `=I${row}+J${row}`,
                  ],
                ];
              }),
            ),
          },
          tcvn3,
        ),
        formats: { 'D1:K20': '#,##0' },
        merges: ['A1:K1', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'J4:J5'],
      },
      {
        name: 'NGAY CONG',
        rows: recoded(
          {
            1: ['TIỀN LƯƠNG NGÀY CÔNG LAO ĐỘNG KỸ THUẬT (lương tối thiểu 1.050.000 đ)'],
            3: ['Bậc', 'Hệ số', 'Lương tháng', 'Phụ cấp lưu động 0,4', 'Lương ngày (26 công)'],
            4: ['KS3', 3, '=B4*1050000', '=0.4*1050000', '=ROUND((C4+D4)/26,0)'],
            5: ['KTV4', 2.46, '=B5*1050000', '=0.4*1050000', '=ROUND((C5+D5)/26,0)'],
            6: ['KTV6', 2.86, '=B6*1050000', '=0.4*1050000', '=ROUND((C6+D6)/26,0)'],
            7: ['LX3', 3.07, '=B7*1050000', '=0.4*1050000', '=ROUND((C7+D7)/26,0)'],
          },
          tcvn3,
        ),
        formats: { B: '0.00', C: '#,##0', D: '#,##0', E: '#,##0' },
      },
      ...COMMUNES.map(commune),
    ],
  },
  asXls: true,
  expected: {
    BIA: other,
    'THUYET MINH': other,
    'TONG HOP': {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:D14',
          headerRows: [4, 5],
          unit: 'nghìn đồng',
          columns: { A: 'ordinal', B: 'content', C: 'basis', D: 'amount' },
          totalRows: [14],
          subtotalRows: [6],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['sum.double error D14'],
    },
    'DON GIA': other,
    'NGAY CONG': other,
    BD: expectedCommune,
    HD: expectedCommune,
    PN: expectedCommune,
    DG: expectedCommune,
  },
};
