// Owns a kindergarten's boarding money of the school year 2022-2023: opening, income, spending and rest by month, a purchase of kitchen goods, and a menu.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const MONTHS: [month: string, meals: number, food: number, gas: number, note: string | null][] = [
  ['9/2022', 3120, 76430000, 3980000, null],
  ['10/2022', 3885, 95870000, 4760000, null],
  ['11/2022', 3990, 98250000, 4915000, null],
  ['12/2022', 4015, 99180000, 5020000, null],
  ['01/2023', 2460, 60740000, 3150000, 'Nghỉ Tết'],
  ['02/2023', 3740, 92110000, 4680000, null],
  ['3/2023', 4180, 103400000, 5130000, null],
  ['4/2023', 3655, 90520000, 4590000, 'Nghỉ lễ 30/4'],
  ['5/2023', 3410, 84300000, 4325000, null],
];

const month = (row: number, [name, meals, food, gas, note]: (typeof MONTHS)[number]): Content[] => [
  name,
  meals,
  row === 8 ? 1250000 : `=H${row - 1}`,
  `=B${row}*26000`,
  food,
  gas,
  `=E${row}+F${row}`,
  `=C${row}+D${row}-G${row}`,
  note,
];

const GOODS: [what: string, size: string, unit: string, had: number, wanted: number, price: number][] = [
  ['Khay cơm inox 5 ngăn', '28 x 22 cm', 'cái', 190, 260, 68000],
  ['Nồi nấu canh', 'inox 50 lít', 'cái', 2, 4, 2150000],
  ['Tủ hấp cơm', '24 kg gạo, gas - điện', 'cái', 1, 2, 21500000],
  ['Chăn đắp', '1,2 x 1,5 m', 'cái', 205, 260, 145000],
  ['Xe đẩy thức ăn', '3 tầng', 'chiếc', 2, 5, 1890000],
];

const good = (row: number, [what, size, unit, had, wanted, price]: (typeof GOODS)[number]): Content[] => [
  row - 7,
  what,
  size,
  unit,
  had,
  wanted,
  `=F${row}-E${row}`,
  price,
  `=G${row}*H${row}`,
];

export const hdTruongBanTru: SheetFixture = {
  book: {
    id: 'hd-truong-ban-tru',
    language: 'vi',
    note: 'Trường mầm non 2022-2023: quỹ tiền ăn bán trú theo tháng, số dư chạy; trang mua bổ sung đồ dùng, trang thực đơn; sạch.',
    sheets: [
      {
        name: 'Quy ban tru',
        rows: {
          1: ['PHÒNG GD&ĐT HUYỆN CHỢ GẠO'],
          2: ['TRƯỜNG MẦM NON HƯỚNG DƯƠNG'],
          3: ['SỔ THEO DÕI THU - CHI TIỀN ĂN BÁN TRÚ NĂM HỌC 2022 - 2023'],
          4: ['(Mức thu 26.000 đồng/suất theo thỏa thuận với cha mẹ học sinh; đơn vị tính: đồng)'],
          6: [
            'Tháng',
            'Số suất ăn',
            'Tồn tháng trước chuyển sang',
            'Thu trong tháng',
            'Chi trong tháng',
            null,
            null,
            'Tồn cuối tháng',
            'Ghi chú',
          ],
          7: [null, null, null, null, 'Thực phẩm', 'Gas, chất đốt', 'Cộng chi'],
          ...down(8, MONTHS, month),
          17: [
            'Cả năm học',
            '=SUM(B8:B16)',
            '=C8',
            ...['D', 'E', 'F', 'G'].map((letter) => `=SUM(${letter}8:${letter}16)`),
            '=C17+D17-G17',
          ],
          19: ['Thủ quỹ', null, null, 'Kế toán', null, null, null, 'Hiệu trưởng'],
          24: ['Trần Thị Bé Sáu', null, null, 'Lê Ngọc Diễm', null, null, null, 'Võ Thị Kim Cúc'],
        },
        formats: { 'B8:H17': '#,##0' },
        merges: ['A3:I3', 'A4:I4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:G6', 'H6:H7', 'I6:I7'],
      },
      {
        name: 'Do dung',
        rows: {
          1: ['TRƯỜNG MẦM NON HƯỚNG DƯƠNG'],
          3: ['DỰ TRÙ MUA BỔ SUNG ĐỒ DÙNG PHỤC VỤ BÁN TRÚ HỌC KỲ II'],
          4: ['Theo báo giá của 03 cửa hàng tháng 12/2022'],
          5: [null, null, null, null, null, null, null, null, 'ĐVT: đồng'],
          6: [
            'TT',
            'Tên đồ dùng',
            'Quy cách',
            'ĐVT',
            'SL hiện có',
            'SL cần có',
            'SL mua thêm',
            'Đơn giá',
            'Thành tiền',
          ],
          7: ['A', 'B', 'C', 'D', 1, 2, '3=2-1', 4, '5=3x4'],
          ...down(8, GOODS, good),
          13: [null, 'Tổng cộng', null, null, null, null, null, null, '=SUM(I8:I12)'],
          14: ['Bằng chữ: Bốn mươi tư triệu hai trăm linh năm nghìn đồng.'],
          16: [null, 'Cấp dưỡng trưởng', null, null, null, 'Hiệu trưởng'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0' },
        merges: ['A3:I3', 'A4:I4', 'A14:I14'],
      },
      {
        name: 'Thuc don T3',
        rows: {
          1: ['THỰC ĐƠN TUẦN 3 THÁNG 3/2023'],
          3: ['Thứ', 'Sáng', 'Trưa', null, 'Xế'],
          4: [null, null, 'Món mặn', 'Canh', null],
          5: ['Hai', 'Bún thịt bằm', 'Cá lóc kho', 'Canh bí đỏ', 'Sữa chua'],
          6: ['Ba', 'Cháo tôm', 'Thịt kho trứng', 'Canh cải ngọt', 'Chuối'],
          7: ['Tư', 'Hủ tiếu', 'Gà xào nấm', 'Canh mướp', 'Bánh flan'],
          8: ['Năm', 'Súp cua', 'Tôm rim thịt', 'Canh chua', 'Sữa bắp'],
          9: ['Sáu', 'Nui thịt', 'Đậu hũ nhồi thịt', 'Canh rau ngót', 'Thanh long'],
          11: ['Phó hiệu trưởng', null, null, 'Tổ cấp dưỡng'],
        },
        merges: ['A1:E1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4'],
      },
    ],
  },
  expected: {
    'Quy ban tru': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:I17',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: {
            A: 'period',
            B: 'quantity',
            C: 'carriedOver',
            D: 'received.period',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'remaining',
            I: 'note',
          },
          totalRows: [17],
          subtotalRows: [],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
    'Do dung': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:I13',
          headerRows: [6, 6],
          indexRow: 7,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'unit',
            E: 'quantity.actual',
            F: 'quantity.plan',
            G: 'quantity',
            H: 'price',
            I: 'amount',
          },
          totalRows: [13],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    'Thuc don T3': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
