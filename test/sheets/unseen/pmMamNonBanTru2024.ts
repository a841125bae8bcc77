// Owns a kindergarten's estimate of 2024 for its kitchen: prices linked from the sheet of quotations, "Trong đó" by source; the words were left from an earlier version.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const quotes: readonly [string, string, number, number, number][] = [
  ['Tủ nấu cơm gas 6 khay', 'cái', 13500000, 13900000, 14200000],
  ['Bàn sơ chế inox 1,5m', 'cái', 4200000, 4050000, 4400000],
  ['Xe đẩy thức ăn 3 tầng', 'cái', 2150000, 2300000, 2250000],
  ['Khay cơm trẻ inox 304', 'cái', 68000, 72000, 65000],
  ['Muỗng inox trẻ em', 'cái', 9000, 8500, 9500],
];
const bought = (row: number, quote: number, number: number, count: number): Content[] => [
  number,
  `='Bao gia'!B${quote}`,
  `='Bao gia'!C${quote}`,
  count,
  `='Bao gia'!G${quote}`,
  `=D${row}*E${row}`,
  'Báo giá thấp nhất',
];
const done = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`, 'Dự toán thợ lập'];
const group = (ordinal: string | null, what: string, sum: string): Content[] => [
  ordinal,
  what,
  null,
  null,
  null,
  sum,
];

export const pmMamNonBanTru2024: SheetFixture = {
  book: {
    id: 'pm-mam-non-ban-tru-2024',
    language: 'vi',
    note: 'Trường mầm non 2024: tên hàng, đơn giá lấy từ trang báo giá; "Trong đó" theo nguồn dưới tổng; số tiền bằng chữ sai. Kèm thực đơn tuần.',
    sheets: [
      {
        name: 'Du toan',
        rows: {
          1: ['PHÒNG GD&ĐT HUYỆN XUÂN LỘC'],
          2: ['TRƯỜNG MẦM NON HOA PHƯỢNG'],
          4: ['DỰ TOÁN MUA SẮM, SỬA CHỮA BẾP ĂN BÁN TRÚ'],
          5: ['Năm học 2024 - 2025'],
          7: ['TT', 'Nội dung', 'ĐVT', 'SL', 'Đơn giá (đồng)', 'Thành tiền (đồng)', 'Ghi chú'],
          8: group('A', 'Mua sắm đồ dùng', '=SUM(F9:F13)'),
          9: bought(9, 5, 1, 2),
          10: bought(10, 6, 2, 3),
          11: bought(11, 7, 3, 4),
          12: bought(12, 8, 4, 320),
          13: bought(13, 9, 5, 320),
          14: group('B', 'Sửa chữa bếp', '=SUM(F15:F17)'),
          15: done(15, 1, 'Ốp gạch tường khu nấu', 'm2', 64, 285000),
          16: done(16, 2, 'Thay ống hút khói', 'm', 12, 650000),
          17: done(17, 3, 'Lắp lưới chắn côn trùng', 'm2', 38, 190000),
          18: group(null, 'Cộng (A+B)', '=F8+F14'),
          19: [null, 'Trong đó:'],
          20: group(null, '- Thu hỗ trợ trang thiết bị bán trú', '=F8'),
          21: group(null, '- Chi thường xuyên', '=F18-F20'),
          22: ['Bằng chữ: Một trăm linh bốn triệu ba trăm năm mươi nghìn đồng./.'],
          24: [null, 'Cấp dưỡng', null, 'Kế toán', null, 'Hiệu trưởng'],
          29: [null, 'Trần Thị Lụa', null, 'Phan Thị Thu Hà', null, 'Nguyễn Thị Ngọc Sương'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'A22:G22'],
      },
      {
        name: 'Bao gia',
        rows: {
          1: ['SO SÁNH BÁO GIÁ'],
          2: ['(03 nhà cung cấp, tháng 7/2024)'],
          4: ['STT', 'Tên hàng', 'ĐVT', 'Cửa hàng A', 'Công ty B', 'Công ty C', 'Giá chọn'],
          ...down(5, quotes, (row, [what, unit, ...prices]) => [
            row - 4,
            what,
            unit,
            ...prices,
            `=MIN(D${row}:F${row})`,
          ]),
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A1:G1', 'A2:G2'],
      },
      {
        name: 'Thuc don',
        rows: {
          1: ['THỰC ĐƠN TUẦN 1 THÁNG 9/2024'],
          3: ['Thứ', 'Bữa trưa', 'Bữa xế'],
          4: ['Hai', 'Cơm, thịt kho trứng, canh bí đỏ', 'Sữa, bánh flan'],
          5: ['Ba', 'Cơm, cá thu sốt cà, canh mồng tơi', 'Súp gà'],
          6: ['Tư', 'Mì quảng', 'Sữa chua, chuối'],
          7: ['Năm', 'Cơm, gà xào nấm, canh chua', 'Cháo thịt bằm'],
        },
        merges: ['A1:C1'],
      },
    ],
  },
  expected: {
    'Du toan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G21',
          headerRows: [7, 7],
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
          totalRows: [18],
          subtotalRows: [8, 14],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['words.total error A22'],
    },
    'Bao gia': { kind: 'other', tables: [], outside: [], findings: [] },
    'Thuc don': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
