// Owns a district games of 2022 over five sheets: a summary that links, one sheet a sport that takes its prices from a price list, a fixture list.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number | string,
  price: number,
  unit: string,
  people: number,
  days: number,
): Content[] => [
  number,
  `='Don gia'!B${price}`,
  unit,
  people,
  days,
  `='Don gia'!C${price}`,
  `=D${row}*E${row}*F${row}`,
];
const link = (row: number, number: number, sport: string, sheet: string, meets: number): Content[] => [
  number,
  sport,
  meets,
  `=${sheet}!G7`,
  `=${sheet}!G12`,
  `=D${row}+E${row}`,
];
const sport = (
  name: string,
  title: string,
  officials: readonly [price: number, unit: string, people: number, days: number][],
  prizes: readonly [price: number, unit: string, people: number, days: number][],
) => ({
  name,
  rows: {
    1: ['BAN TỔ CHỨC ĐẠI HỘI TDTT HUYỆN MỎ CÀY NAM'],
    3: [title],
    5: ['TT', 'Nội dung', 'ĐVT', 'Số người', 'Số ngày', 'Mức chi', 'Thành tiền (đồng)'],
    7: ['I', 'Ban tổ chức, trọng tài', null, null, null, null, '=SUM(G8:G11)'],
    ...Object.fromEntries(
      officials.map(([price, unit, people, days], index) => [
        8 + index,
        line(8 + index, index + 1, price, unit, people, days),
      ]),
    ),
    12: ['II', 'Giải thưởng', null, null, null, null, '=SUM(G13:G15)'],
    ...Object.fromEntries(
      prizes.map(([price, unit, people, days], index) => [
        13 + index,
        line(13 + index, index + 1, price, unit, people, days),
      ]),
    ),
    16: [null, 'Cộng', null, null, null, null, '=G7+G12'],
  } as Record<number, readonly Content[]>,
  formats: { F: '#,##0', G: '#,##0' },
  merges: ['A3:G3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:F6', 'G5:G6'],
});
const expectedSport = {
  kind: 'estimate' as const,
  tables: [
    {
      range: 'A5:G16',
      headerRows: [5, 6] as [number, number],
      unit: 'đồng' as const,
      columns: {
        A: 'ordinal',
        B: 'content',
        C: 'unit',
        D: 'quantity',
        E: 'factor',
        F: 'price',
        G: 'amount',
      },
      totalRows: [16],
      subtotalRows: [7, 12],
      lines: 7,
    },
  ],
  outside: [],
  findings: [],
};

export const puDaiHoiTheThao: SheetFixture = {
  book: {
    id: 'pu-dai-hoi-the-thao',
    language: 'vi',
    note: 'Đại hội TDTT huyện 2022: trang tổng hợp lấy từ từng môn, tên khoản chi và mức chi lấy từ trang đơn giá, kèm lịch thi đấu; sạch.',
    sheets: [
      {
        name: 'Tong hop',
        rows: {
          1: ['ỦY BAN NHÂN DÂN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['HUYỆN MỎ CÀY NAM', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['TỔNG HỢP KINH PHÍ ĐẠI HỘI THỂ DỤC THỂ THAO HUYỆN LẦN THỨ VI NĂM 2022'],
          5: [null, null, null, null, null, 'Đơn vị tính: đồng'],
          6: ['TT', 'Môn', 'Số trận, lượt', 'Kinh phí', null, null, 'Ghi chú'],
          7: [null, null, null, 'Ban tổ chức, trọng tài', 'Giải thưởng', 'Cộng'],
          8: link(8, 1, 'Bóng đá 7 người', "'Bong da'", 16),
          9: link(9, 2, 'Điền kinh', "'Dien kinh'", 12),
          10: [null, 'Tổng cộng', '=SUM(C8:C9)', '=SUM(D8:D9)', '=SUM(E8:E9)', '=SUM(F8:F9)'],
          11: ['Bằng chữ: Bốn mươi lăm triệu chín trăm sáu mươi nghìn đồng chẵn.'],
          13: [null, 'PHÒNG VH-TT', null, null, 'PHÒNG TC-KH'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['D1:G1', 'D2:G2', 'A4:G4', 'F5:G5', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:F6', 'G6:G7', 'A11:G11'],
      },
      sport(
        'Bong da',
        'DỰ TOÁN MÔN BÓNG ĐÁ 7 NGƯỜI',
        [
          [4, 'người/ngày', 4, 6],
          [5, 'người/ngày', 8, 6],
          [6, 'người/ngày', 3, 6],
          [7, 'sân/ngày', 2, 6],
        ],
        [
          [8, 'giải', 1, 1],
          [9, 'giải', 1, 1],
          [10, 'giải', 2, 1],
        ],
      ),
      sport(
        'Dien kinh',
        'DỰ TOÁN MÔN ĐIỀN KINH',
        [
          [4, 'người/ngày', 3, 2],
          [5, 'người/ngày', 10, 2],
          [6, 'người/ngày', 2, 2],
          [7, 'sân/ngày', 1, 2],
        ],
        [
          [11, 'giải', 12, 1],
          [12, 'giải', 12, 1],
          [13, 'giải', 12, 1],
        ],
      ),
      {
        name: 'Don gia',
        rows: {
          1: ['BẢNG ĐƠN GIÁ, MỨC CHI ÁP DỤNG'],
          3: ['TT', 'Nội dung', 'Mức (đồng)', 'Căn cứ'],
          4: [1, 'Bồi dưỡng Ban tổ chức', 100000, 'Quy chế chi tiêu'],
          5: [2, 'Bồi dưỡng trọng tài', 90000, 'Quy chế chi tiêu'],
          6: [3, 'Y tế, an ninh, phục vụ', 70000, 'Quy chế chi tiêu'],
          7: [4, 'Thuê sân bãi', 1200000, 'Hợp đồng'],
          8: [5, 'Giải nhất đồng đội', 4000000, 'Điều lệ'],
          9: [6, 'Giải nhì đồng đội', 2500000, 'Điều lệ'],
          10: [7, 'Giải ba đồng đội', 1500000, 'Điều lệ'],
          11: [8, 'Huy chương vàng', 350000, 'Điều lệ'],
          12: [9, 'Huy chương bạc', 250000, 'Điều lệ'],
          13: [10, 'Huy chương đồng', 150000, 'Điều lệ'],
        },
        formats: { C: '#,##0' },
        merges: ['A1:D1'],
      },
      {
        name: 'Lich',
        rows: {
          1: ['LỊCH THI ĐẤU BÓNG ĐÁ 7 NGƯỜI'],
          3: ['Ngày', 'Giờ', 'Đội A', 'Đội B', 'Sân'],
          4: ['14/3/2022', '7g30', 'TT Mỏ Cày', 'Hương Mỹ', '1'],
          5: ['14/3/2022', '8g45', 'An Thới', 'Minh Đức', '2'],
          6: ['15/3/2022', '7g30', 'Cẩm Sơn', 'Ngãi Đăng', '1'],
          7: ['15/3/2022', '8g45', 'Tân Hội', 'Đa Phước Hội', '2'],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  expected: {
    'Tong hop': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G10',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'amount',
            E: 'amount',
            F: 'amount.total',
            G: 'note',
          },
          totalRows: [10],
          subtotalRows: [],
          lines: 2,
        },
      ],
      outside: [],
      findings: [],
    },
    'Bong da': expectedSport,
    'Dien kinh': expectedSport,
    'Don gia': { kind: 'other', tables: [], outside: [], findings: [] },
    Lich: { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
