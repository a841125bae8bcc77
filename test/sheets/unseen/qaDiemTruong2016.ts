// Owns the repair of five school sites of a mountain district in 2016: a summary in thousand đồng over five copies of one form, one of which adds up too few rows.
import type { Content } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';

type Quantities = readonly [
  roof: number,
  purlin: number,
  ceiling: number,
  paint: number,
  door: number,
  tile: number,
  pipe: number,
  lamp: number,
];

const line = (
  row: number,
  number: number,
  name: string,
  unit: string,
  quantity: number,
  price: number,
): Content[] => [number, name, unit, quantity, `='Gia VT-NC'!D${price}`, `=D${row}*E${row}`, null];

const site = (
  name: string,
  school: string,
  [roof, purlin, ceiling, paint, door, tile, pipe, lamp]: Quantities,
  sumOfHouse = '=SUM(F11:F16)',
) => ({
  name,
  rows: {
    1: ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN CHI LĂNG'],
    3: ['DỰ TOÁN SỬA CHỮA NHỎ ĐIỂM TRƯỜNG'],
    4: [school],
    6: [null, null, null, null, null, null, 'ĐVT: đồng'],
    7: ['Số', 'Nội dung công việc', 'Đơn', 'Khối', 'Đơn giá', 'Thành tiền', 'Ghi'],
    8: ['TT', null, 'vị', 'lượng', null, null, 'chú'],
    9: ['A', 'B', 'C', 1, 2, '3=1x2', 'D'],
    10: ['I', 'Nhà lớp học', null, null, null, sumOfHouse],
    11: line(11, 1, 'Lợp lại mái tôn sóng', 'm2', roof, 5),
    12: line(12, 2, 'Thay xà gồ thép hộp', 'm', purlin, 6),
    13: line(13, 3, 'Đóng trần tôn lạnh', 'm2', ceiling, 7),
    14: line(14, 4, 'Cạo bỏ, quét vôi ve 3 nước', 'm2', paint, 8),
    15: line(15, 5, 'Sửa cửa đi, cửa sổ pa nô', 'bộ', door, 9),
    16: line(16, 6, 'Lát lại nền gạch 40x40', 'm2', tile, 10),
    17: ['II', 'Điện nước', null, null, null, '=SUM(F18:F19)'],
    18: line(18, 1, 'Đường ống nước HDPE D32', 'm', pipe, 11),
    19: line(19, 2, 'Bộ đèn ống 1,2 m', 'bộ', lamp, 12),
    20: [null, 'Cộng', null, null, null, '=F10+F17'],
    22: [null, 'NGƯỜI LẬP', null, null, 'HIỆU TRƯỞNG'],
  } as Record<number, readonly Content[]>,
  formats: { D: '#,##0.0', E: '#,##0', F: '#,##0' },
  merges: ['A1:D1', 'A3:G3', 'A4:G4', 'B7:B8', 'E7:E8', 'F7:F8'],
});
const expectedSite = (findings: string[] = []): ExpectedSheet => ({
  kind: 'estimate',
  tables: [
    {
      range: 'A7:G20',
      headerRows: [7, 8],
      indexRow: 9,
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
      totalRows: [20],
      subtotalRows: [10, 17],
      lines: 8,
    },
  ],
  outside: [],
  findings,
});
const link = (row: number, number: number, school: string, commune: string, sheet: string): Content[] => [
  number,
  school,
  commune,
  `='${sheet}'!F10/1000`,
  `='${sheet}'!F17/1000`,
  `=D${row}+E${row}`,
  null,
];
const other: ExpectedSheet = { kind: 'other', tables: [], outside: [], findings: [] };

export const qaDiemTruong2016: SheetFixture = {
  book: {
    id: 'qa-diem-truong-2016',
    language: 'vi',
    note: 'Sửa chữa hè 2016 năm điểm trường huyện Chi Lăng: bìa, tổng hợp nghìn đồng, năm bản một mẫu; bản Vân Thủy cộng thiếu dòng lát nền.',
    sheets: [
      {
        name: 'Bia',
        rows: {
          3: ['ỦY BAN NHÂN DÂN HUYỆN CHI LĂNG'],
          4: ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
          10: ['DỰ TOÁN'],
          11: ['SỬA CHỮA NHỎ CÁC ĐIỂM TRƯỜNG HÈ NĂM 2016'],
          20: ['Chi Lăng, tháng 5/2016'],
        },
        merges: ['A3:G3', 'A4:G4', 'A10:G10', 'A11:G11', 'A20:G20'],
      },
      {
        name: 'Tong hop',
        rows: {
          1: ['UBND HUYỆN CHI LĂNG'],
          2: ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
          4: ['TỔNG HỢP KINH PHÍ SỬA CHỮA NHỎ CÁC ĐIỂM TRƯỜNG HÈ 2016'],
          6: [null, null, null, null, null, 'Đơn vị tính: 1.000 đồng'],
          7: ['STT', 'Trường', 'Xã', 'Kinh phí sửa chữa', null, null, 'Ghi chú'],
          8: [null, null, null, 'Nhà lớp học', 'Điện nước', 'Cộng'],
          9: link(9, 1, 'Mầm non Vân Thủy', 'Vân Thủy', 'Van Thuy'),
          10: link(10, 2, 'Mầm non Bắc Thủy', 'Bắc Thủy', 'Bac Thuy'),
          11: link(11, 3, 'Tiểu học Nhân Lý', 'Nhân Lý', 'Nhan Ly'),
          12: link(12, 4, 'Tiểu học Mai Sao', 'Mai Sao', 'Mai Sao'),
          13: link(13, 5, 'Tiểu học Thượng Cường', 'Thượng Cường', 'Thuong Cuong'),
          14: [null, 'Tổng cộng', null, '=SUM(D9:D13)', '=SUM(E9:E13)', '=SUM(F9:F13)'],
          16: [null, 'NGƯỜI TỔNG HỢP', null, null, 'TRƯỞNG PHÒNG'],
          21: [null, 'Hoàng Thị Nhung', null, null, 'Vi Văn Hòa'],
        },
        formats: { D: '#,##0.0', E: '#,##0.0', F: '#,##0.0' },
        merges: ['A4:G4', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:F7', 'G7:G8'],
      },
      site(
        'Van Thuy',
        'Trường Mầm non Vân Thủy - điểm Nà Lình',
        [96, 120, 54, 180, 6, 54, 40, 8],
        '=SUM(F11:F15)',
      ),
      site('Bac Thuy', 'Trường Mầm non Bắc Thủy - điểm Khuổi Kháo', [72, 96, 48, 150, 5, 48, 60, 6]),
      site('Nhan Ly', 'Trường Tiểu học Nhân Lý - điểm Lạng Giai', [144, 168, 0, 260, 9, 96, 25, 12]),
      site('Mai Sao', 'Trường Tiểu học Mai Sao - điểm Sao Hạ', [110, 132, 90, 210, 7, 90, 80, 10]),
      site('Thuong Cuong', 'Trường Tiểu học Thượng Cường - điểm Nà Nọi', [88.5, 110, 64, 176, 6, 64, 35, 8]),
      {
        name: 'Gia VT-NC',
        rows: {
          1: ['BẢNG GIÁ VẬT TƯ, NHÂN CÔNG (đã gồm lắp đặt)'],
          3: ['STT', 'Tên công việc', 'Đơn vị', 'Giá (đồng)', 'Nguồn'],
          5: [1, 'Lợp tôn sóng 0,4 mm', 'm2', 165000, 'Báo giá'],
          6: [2, 'Xà gồ thép hộp 40x80', 'm', 98000, 'Báo giá'],
          7: [3, 'Trần tôn lạnh', 'm2', 178000, 'Báo giá'],
          8: [4, 'Quét vôi ve 3 nước', 'm2', 14500, 'Thông báo giá'],
          9: [5, 'Sửa bộ cửa pa nô', 'bộ', 620000, 'Báo giá'],
          10: [6, 'Lát gạch 40x40', 'm2', 192000, 'Báo giá'],
          11: [7, 'Ống HDPE D32', 'm', 36000, 'Thông báo giá'],
          12: [8, 'Đèn ống 1,2 m', 'bộ', 185000, 'Báo giá'],
        },
        formats: { D: '#,##0' },
        merges: ['A1:E1'],
      },
    ],
  },
  expected: {
    Bia: other,
    'Tong hop': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G14',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'locality',
            D: 'amount',
            E: 'amount',
            F: 'amount.total',
            G: 'note',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    'Van Thuy': expectedSite(['sum.range error F10']),
    'Bac Thuy': expectedSite(),
    'Nhan Ly': expectedSite(),
    'Mai Sao': expectedSite(),
    'Thuong Cuong': expectedSite(),
    'Gia VT-NC': other,
  },
};
