// Owns a food quality sub-department of 2024: tests priced from a price list on another sheet, and a sampling calendar.
import type { Content } from '../../mutate/book.ts';
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const tests: readonly (readonly [code: string, name: string, method: string, price: number])[] = [
  ['TN01', 'Dư lượng thuốc BVTV nhóm lân hữu cơ', 'GC-MS/MS', 650000],
  ['TN02', 'Dư lượng thuốc BVTV nhóm cúc', 'GC-MS/MS', 650000],
  ['TN03', 'Chì, cadimi', 'ICP-MS', 420000],
  ['TN04', 'Salmonella', 'TCVN 10780-1:2017', 310000],
  ['TN05', 'E. coli', 'TCVN 7924-2:2008', 240000],
  ['TN06', 'Chất tạo nạc (Salbutamol)', 'LC-MS/MS', 780000],
  ['TN07', 'Natri benzoat', 'HPLC', 390000],
];
const line = (row: number, number: number, what: string, count: number, test: number): Content[] => [
  number,
  what,
  'mẫu',
  count,
  `='Bang gia'!A${test + 3}`,
  `='Bang gia'!D${test + 3}`,
  `=ROUND(D${row}*F${row},0)`,
];
const group = (number: string, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  sum,
];

export const pnMauKiemAttp2024: SheetFixture = {
  book: {
    id: 'pn-mau-kiem-attp-2024',
    language: 'vi',
    note: 'Chi cục QLCL NLTS 2024: đơn giá và mã chỉ tiêu lấy từ trang bảng giá, ROUND trong thành tiền, kèm lịch lấy mẫu; sạch.',
    sheets: [
      {
        name: 'Du toan',
        rows: {
          1: ['SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN LÂM ĐỒNG', null, null, null, null, null, 'Mẫu số 03'],
          2: ['CHI CỤC QUẢN LÝ CHẤT LƯỢNG NÔNG LÂM SẢN VÀ THỦY SẢN'],
          4: ['DỰ TOÁN KINH PHÍ PHÂN TÍCH MẪU GIÁM SÁT AN TOÀN THỰC PHẨM NĂM 2024'],
          5: ['Đơn vị tính: đồng'],
          6: [
            'Stt',
            'Nhóm sản phẩm, chỉ tiêu',
            'Đvt',
            'Số mẫu',
            'Mã chỉ tiêu',
            'Giá phân tích',
            'Thành tiền',
          ],
          7: group('I', 'Rau, củ, quả tươi', '=SUM(G8:G10)'),
          8: line(8, 1, 'Thuốc BVTV nhóm lân hữu cơ', 60, 1),
          9: line(9, 2, 'Thuốc BVTV nhóm cúc', 60, 2),
          10: line(10, 3, 'Chì, cadimi', 25, 3),
          11: group('II', 'Thịt gia súc, gia cầm', '=SUM(G12:G14)'),
          12: line(12, 1, 'Salmonella', 40, 4),
          13: line(13, 2, 'E. coli', 40, 5),
          14: line(14, 3, 'Chất tạo nạc', 30, 6),
          15: group('III', 'Sản phẩm chế biến (mứt, nước ép, dưa muối)', '=SUM(G16:G17)'),
          16: line(16, 1, 'Natri benzoat', 22, 7),
          17: line(17, 2, 'Chì, cadimi', 18, 3),
          18: ['Tổng (I + II + III)', null, null, '=SUM(D8:D10,D12:D14,D16:D17)', null, null, '=G7+G11+G15'],
          19: ['Bằng chữ: Một trăm năm mươi triệu không trăm bốn mươi nghìn đồng'],
          21: ['Người lập', null, 'Phòng Quản lý chất lượng', null, null, 'Chi cục trưởng'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'A18:C18', 'A19:G19'],
      },
      {
        name: 'Bang gia',
        rows: {
          1: ['BẢNG GIÁ PHÂN TÍCH CỦA PHÒNG THỬ NGHIỆM ĐƯỢC CHỈ ĐỊNH'],
          3: ['Mã', 'Chỉ tiêu', 'Phương pháp', 'Giá (đồng/mẫu)'],
          ...down(4, tests, (_, test) => [...test]),
          12: ['Áp dụng từ 01/01/2024, chưa gồm phí lấy mẫu tại cơ sở.'],
        },
        formats: { D: '#,##0' },
        merges: ['A1:D1'],
      },
      {
        name: 'Lich lay mau',
        rows: {
          1: ['LỊCH LẤY MẪU NĂM 2024'],
          3: ['Tháng', 'Địa bàn', 'Nhóm sản phẩm', 'Cán bộ phụ trách'],
          4: [3, 'TP Đà Lạt', 'Rau, củ, quả', 'Trần Thị Thu Hà'],
          5: [4, 'Huyện Đơn Dương', 'Rau, củ, quả', 'Trần Thị Thu Hà'],
          6: [5, 'Huyện Đức Trọng', 'Thịt gia súc', 'Nguyễn Đình Quý'],
          7: [6, 'TP Bảo Lộc', 'Sản phẩm chế biến', 'K’ Brèo'],
          8: [8, 'Huyện Di Linh', 'Thịt gia cầm', 'Nguyễn Đình Quý'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  expected: {
    'Du toan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G18',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'code',
            F: 'price',
            G: 'amount',
          },
          totalRows: [18],
          subtotalRows: [7, 11, 15],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'Bang gia': { kind: 'other', tables: [], outside: [], findings: [] },
    'Lich lay mau': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
