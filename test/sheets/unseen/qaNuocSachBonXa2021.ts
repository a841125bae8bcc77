// Owns small water works of four communes in 2021: a summary in million đồng with shares of the people, one estimate a commune over two fixed parts, a price list; in one commune a price is a text and its amount is typed.
import type { Content } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';

interface Works {
  sheet: string;
  commune: string;
  village: string;
  /** metres of pipe D63, D32; tank m3; households */
  figures: readonly [main: number, branch: number, tank: number, households: number];
  /** price of the tank as somebody typed it, and the amount beside it */
  tank?: readonly [price: string, amount: number];
}
const WORKS: readonly Works[] = [
  { sheet: 'Na Ngoi', commune: 'Xã Na Ngoi', village: 'bản Buộc Mú', figures: [1850, 1240, 20, 62] },
  { sheet: 'Tay Son', commune: 'Xã Tây Sơn', village: 'bản Huồi Giảng', figures: [1320, 980, 15, 49] },
  {
    sheet: 'Huoi Tu',
    commune: 'Xã Huồi Tụ',
    village: 'bản Huồi Đun',
    figures: [2240, 1610, 25, 84],
    tank: ['2.450.000', 61250000],
  },
  { sheet: 'Muong Long', commune: 'Xã Mường Lống', village: 'bản Trung Tâm', figures: [960, 1150, 15, 71] },
];
const row = (
  at: number,
  number: string,
  name: string,
  unit: string,
  quantity: Content,
  price: Content,
  amount?: Content,
): Content[] => [number, name, unit, quantity, price, amount ?? `=D${String(at)}*E${String(at)}`];
const commune = ({ sheet, commune: name, village, figures, tank }: Works) => ({
  name: sheet,
  rows: {
    1: [name, null, null, null, 'Biểu số 02'],
    3: ['DỰ TOÁN CÔNG TRÌNH CẤP NƯỚC TỰ CHẢY'],
    4: [`Địa điểm: ${village}, ${name.replace('Xã', 'xã')}, huyện Kỳ Sơn`],
    5: [null, null, null, null, null, 'đồng'],
    6: ['Mục', 'Diễn giải', 'Đ.vị', 'K.lượng', 'Đ.giá', 'T.tiền'],
    7: ['A', 'VẬT TƯ NHÀ NƯỚC HỖ TRỢ', null, null, null, '=SUM(F8:F12)'],
    8: row(8, 'A.1', 'Ống HDPE D63', 'm', figures[0], "='Gia'!C5"),
    9: row(9, 'A.2', 'Ống HDPE D32', 'm', figures[1], "='Gia'!C6"),
    10: row(10, 'A.3', 'Bể chứa bê tông cốt thép', 'm3', figures[2], tank?.[0] ?? "='Gia'!C7", tank?.[1]),
    11: row(11, 'A.4', 'Vòi, van, phụ kiện', 'hộ', figures[3], "='Gia'!C8"),
    12: row(12, 'A.5', 'Đập đầu nguồn', 'cái', 1, "='Gia'!C9"),
    13: ['B', 'NHÂN DÂN ĐÓNG GÓP NGÀY CÔNG', null, null, null, '=SUM(F14:F15)'],
    14: row(14, 'B.1', 'Đào rãnh, chôn ống', 'm', '=D8+D9', "='Gia'!C10"),
    15: row(15, 'B.2', 'Vận chuyển bộ vật liệu', 'công', '=D11*2', "='Gia'!C11"),
    16: [null, 'TỔNG (A+B)', null, null, null, '=F7+F13'],
    18: [null, 'TM. UBND XÃ'],
  } as Record<number, readonly Content[]>,
  formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
  merges: ['A3:F3', 'A4:F4'],
});
const expectedCommune = (findings: string[] = []): ExpectedSheet => ({
  kind: 'estimate',
  tables: [
    {
      range: 'A6:F16',
      headerRows: [6, 6],
      unit: 'đồng',
      columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
      totalRows: [16],
      subtotalRows: [7, 13],
      lines: 7,
    },
  ],
  outside: [],
  findings,
});
const other: ExpectedSheet = { kind: 'other', tables: [], outside: [], findings: [] };

export const qaNuocSachBonXa2021: SheetFixture = {
  book: {
    id: 'qa-nuoc-sach-bon-xa-2021',
    language: 'vi',
    note: 'Nước tự chảy bốn xã huyện Kỳ Sơn, Nghệ An 2021: tổng hợp triệu đồng chia Nhà nước và nhân dân; xã Huồi Tụ có đơn giá bể gõ dạng chữ, thành tiền gõ tay bên cạnh.',
    sheets: [
      {
        name: 'Bia',
        rows: {
          2: ['UBND HUYỆN KỲ SƠN'],
          3: ['PHÒNG DÂN TỘC'],
          8: ['HỒ SƠ DỰ TOÁN CÁC CÔNG TRÌNH NƯỚC SINH HOẠT NĂM 2021'],
        },
        merges: ['A2:F2', 'A3:F3', 'A8:F8'],
      },
      {
        name: 'Tong hop',
        rows: {
          1: ['BIỂU SỐ 01: TỔNG HỢP KINH PHÍ'],
          2: [null, null, null, null, null, 'Đvt: triệu đồng'],
          4: ['TT', 'Xã', 'Số hộ hưởng lợi', 'Tổng kinh phí', 'Chia ra', null],
          5: [null, null, null, null, 'Nhà nước', 'Nhân dân'],
          6: [null, 'Toàn huyện', ...[...'CDEF'].map((column) => `=SUM(${column}7:${column}10)`)],
          ...Object.fromEntries(
            WORKS.map(({ sheet, commune: name }, index): [number, Content[]] => [
              7 + index,
              [
                index + 1,
                name,
                `='${sheet}'!D11`,
                `=E${String(7 + index)}+F${String(7 + index)}`,
                `=ROUND('${sheet}'!F7/1000000,1)`,
                `=ROUND('${sheet}'!F13/1000000,1)`,
              ],
            ]),
          ),
          12: [null, 'NGƯỜI LẬP', null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { D: '#,##0.0', E: '#,##0.0', F: '#,##0.0' },
        merges: ['A1:F1', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4'],
      },
      ...WORKS.map(commune),
      {
        name: 'Gia',
        rows: {
          1: ['ĐƠN GIÁ ÁP DỤNG (đã có vận chuyển)'],
          3: ['ĐVT', 'Loại', 'Giá'],
          5: ['m', 'Ống HDPE D63 PN10', 62500],
          6: ['m', 'Ống HDPE D32 PN10', 19800],
          7: ['m3', 'Bể BTCT', 2450000],
          8: ['hộ', 'Vòi, van, phụ kiện', 285000],
          9: ['cái', 'Đập đầu nguồn', 38000000],
          10: ['m', 'Đào, chôn ống', 18000],
          11: ['công', 'Vận chuyển bộ', 180000],
        },
        formats: { C: '#,##0' },
      },
    ],
  },
  expected: {
    Bia: other,
    'Tong hop': {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:F10',
          headerRows: [4, 5],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity',
            D: 'amount.total',
            E: 'amount.budget',
            F: 'amount',
          },
          totalRows: [6],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: [],
    },
    'Na Ngoi': expectedCommune(),
    'Tay Son': expectedCommune(),
    'Huoi Tu': expectedCommune(['cell.textNumber error E10', 'formula.constant warning F10']),
    'Muong Long': expectedCommune(),
    Gia: other,
  },
};
