// Owns a prawn-and-rice model of Kiên Giang in 2014 as an .xls in VNI: the estimate takes its prices from a sheet of quotations, its area from the households.
// Invariant: clean; half of every line is borne by the budget, half by the farmers.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded } from '../tcvn3.ts';
import { vni } from '../vni.ts';

const supply = (
  row: number,
  number: string,
  name: string,
  unit: string,
  perHectare: number,
  quote: number,
): Content[] => [
  number,
  name,
  unit,
  perHectare,
  "='Ho'!D11",
  `=D${row}*E${row}`,
  `='Bao gia'!G${quote}`,
  `=F${row}*G${row}`,
  `=ROUND(H${row}*50%,0)`,
  `=H${row}-I${row}`,
];
const quoted = (row: number, name: string, unit: string, a: number, b: number, c: number): Content[] => [
  row - 6,
  name,
  unit,
  a,
  b,
  c,
  `=MIN(D${row}:F${row})`,
];
const household = (row: number, name: string, hamlet: string, hectares: number): Content[] => [
  row - 5,
  name,
  hamlet,
  hectares,
];

export const pzTomLuaVni2014: SheetFixture = {
  book: {
    id: 'pz-tom-lua-vni-2014',
    language: 'vi',
    note: 'Mô hình tôm càng xanh - lúa huyện An Minh (Kiên Giang) năm 2014, .xls VNI: đơn giá lấy giá thấp nhất ở trang báo giá, diện tích lấy ở danh sách hộ; nhà nước 50%, dân 50%; sạch.',
    sheets: [
      {
        name: 'Du toan',
        rows: recoded(
          {
            1: ['SỞ NÔNG NGHIỆP VÀ PTNT KIÊN GIANG'],
            2: ['TRUNG TÂM KHUYẾN NÔNG - KHUYẾN NGƯ'],
            4: ['DỰ TOÁN MÔ HÌNH NUÔI TÔM CÀNG XANH XEN LÚA NĂM 2014'],
            5: ['Địa điểm: xã Đông Thạnh, huyện An Minh'],
            7: [
              'TT',
              'Hạng mục đầu tư',
              'ĐVT',
              'Định mức',
              'Diện tích',
              'Tổng',
              'Đơn giá',
              'Thành tiền',
              'Trong đó',
              null,
            ],
            8: [null, null, null, 'cho', '(ha)', 'nhu cầu', '(đồng)', '(đồng)', 'Nhà nước', 'Nông dân'],
            9: [null, null, null, '01 ha', null, null, null, null, 'hỗ trợ 50%', 'đối ứng'],
            10: ['I', 'Con giống', null, null, null, null, null, '=H11', '=I11', '=J11'],
            11: supply(11, '1', 'Tôm càng xanh giống (cỡ 1,2 cm)', 'con', 15000, 7),
            12: [
              'II',
              'Vật tư',
              null,
              null,
              null,
              null,
              null,
              '=SUM(H13:H16)',
              '=SUM(I13:I16)',
              '=SUM(J13:J16)',
            ],
            13: supply(13, '1', 'Thức ăn viên (đạm 30%)', 'kg', 180, 8),
            14: supply(14, '2', 'Vôi nông nghiệp', 'kg', 400, 9),
            15: supply(15, '3', 'Men vi sinh xử lý nước', 'gói', 6, 10),
            16: supply(16, '4', 'Dây thuốc cá', 'kg', 20, 11),
            17: [null, 'TỔNG CỘNG', null, null, null, null, null, '=H10+H12', '=I10+I12', '=J10+J12'],
            19: [null, null, null, null, null, null, 'Rạch Giá, ngày 05 tháng 5 năm 2014'],
            20: [null, 'Người lập', null, null, null, null, 'Giám đốc'],
          },
          vni,
        ),
        formats: { F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0', J: '#,##0' },
        merges: ['A4:J4', 'A5:J5', 'A7:A9', 'B7:B9', 'C7:C9', 'I7:J7'],
      },
      {
        name: 'Bao gia',
        rows: recoded(
          {
            1: ['BẢNG SO SÁNH BÁO GIÁ CON GIỐNG, VẬT TƯ'],
            2: ['Ngày 21/4/2014'],
            4: ['Số', 'Tên hàng', 'ĐVT', 'Giá chào (đồng)', null, null, 'Giá'],
            5: ['TT', null, null, 'Trại giống', 'Đại lý', 'Công ty TNHH', 'chọn'],
            6: [null, null, null, 'Hòn Đất', 'Ba Hùng', 'Thủy sản Xanh', null],
            7: quoted(7, 'Tôm càng xanh giống', 'con', 230, 250, 240),
            8: quoted(8, 'Thức ăn viên 30% đạm', 'kg', 27500, 26800, 27000),
            9: quoted(9, 'Vôi nông nghiệp', 'kg', 2200, 2000, 2300),
            10: quoted(10, 'Men vi sinh', 'gói', 98000, 95000, 92000),
            11: quoted(11, 'Dây thuốc cá', 'kg', 36000, 38000, 37500),
          },
          vni,
        ),
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A1:G1', 'A2:G2', 'B4:B6', 'C4:C6', 'D4:F4'],
      },
      {
        name: 'Ho',
        rows: recoded(
          {
            1: ['DANH SÁCH HỘ THAM GIA MÔ HÌNH'],
            3: ['TT', 'Họ và tên chủ hộ', 'Ấp', 'Diện tích (ha)'],
            6: household(6, 'Danh Sol', 'Thạnh An', 1.2),
            7: household(7, 'Nguyễn Văn Út', 'Thạnh An', 0.8),
            8: household(8, 'Trần Thị Lến', 'Kinh Xáng', 1),
            9: household(9, 'Lê Văn Đực', 'Kinh Xáng', 1.5),
            10: household(10, 'Phạm Hồng Nhiên', 'Đông Hưng', 0.5),
            11: [null, 'Cộng', null, '=SUM(D6:D10)'],
          },
          vni,
        ),
        merges: ['A1:D1', 'A3:A5', 'B3:B5', 'C3:C5', 'D3:D5'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Du toan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:J17',
          headerRows: [7, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'quantity.total',
            G: 'price',
            H: 'amount',
            I: 'amount',
            J: 'amount',
          },
          totalRows: [17],
          subtotalRows: [10, 12],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    'Bao gia': { kind: 'other', tables: [], outside: [], findings: [] },
    Ho: { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
