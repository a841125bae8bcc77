// Owns the purchase of computers for a health centre in 2024, million đồng, tax in a column of its own, quotations noted beside.
// Invariant: clean; the quotations in K:L are no part of the table.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const GOODS: readonly [what: string, unit: string, count: number, price: number][] = [
  ['Máy tính để bàn (CPU i5, RAM 8GB, SSD 256GB, màn hình 21,5 inch)', 'bộ', 15, 13.5],
  ['Máy in laser đen trắng hai mặt', 'cái', 6, 4.2],
  ['Máy chủ cài phần mềm HIS', 'bộ', 1, 145],
  ['Bộ lưu điện 3kVA', 'bộ', 2, 9.8],
  ['Bộ chuyển mạch 24 cổng', 'cái', 3, 6.9],
  ['Tủ mạng, cáp, đầu nối và công lắp đặt', 'gói', 1, 18.4],
];

export const pxThietBiTin2024: SheetFixture = {
  book: {
    id: 'px-thiet-bi-tin-2024',
    language: 'vi',
    note: 'Trung tâm Y tế huyện Ninh Phước 2024: mua thiết bị tin học, triệu đồng, cột thuế GTGT riêng, báo giá ghi nháp bên phải; sạch.',
    sheets: [
      {
        name: 'Thiết bị CNTT',
        rows: {
          1: ['SỞ Y TẾ NINH THUẬN'],
          2: ['TRUNG TÂM Y TẾ HUYỆN NINH PHƯỚC'],
          4: ['DỰ TOÁN MUA SẮM THIẾT BỊ CÔNG NGHỆ THÔNG TIN NĂM 2024'],
          6: [null, null, null, null, null, null, 'Đơn vị tính: triệu đồng'],
          7: [
            'TT',
            'Danh mục thiết bị',
            'ĐVT',
            'Số lượng',
            'Đơn giá (chưa thuế)',
            'Thành tiền',
            null,
            null,
            'Nguồn kinh phí',
          ],
          8: [null, null, null, null, null, 'Trước thuế', 'Thuế GTGT 10%', 'Sau thuế'],
          9: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(4)x(5)', '(7)=(6)x10%', '(8)=(6)+(7)', '(9)'],
          ...down(10, GOODS, (row, [what, unit, count, price]) => [
            row - 9,
            what,
            unit,
            count,
            price,
            `=D${String(row)}*E${String(row)}`,
            `=F${String(row)}*10%`,
            `=F${String(row)}+G${String(row)}`,
            'Quỹ PTHĐSN',
            ...(row === 10 ? [null, 'Cty TNHH A', 478.2] : row === 11 ? [null, 'Cty CP B', 481.05] : []),
          ]),
          16: [null, 'Tổng cộng', null, null, null, '=SUM(F10:F15)', '=SUM(G10:G15)', '=SUM(H10:H15)'],
          17: ['Bằng chữ: Bốn trăm bảy mươi bốn triệu năm trăm bốn mươi nghìn đồng.'],
          19: [null, null, null, null, null, null, 'Ninh Phước, ngày 15 tháng 3 năm 2024'],
          20: [null, 'Tổ CNTT', null, 'Kế toán trưởng', null, null, 'GIÁM ĐỐC'],
        },
        formats: { E: '#,##0.00', F: '#,##0.00', G: '#,##0.00', H: '#,##0.00' },
        merges: [
          'A4:I4',
          'A7:A8',
          'B7:B8',
          'C7:C8',
          'D7:D8',
          'E7:E8',
          'F7:H7',
          'I7:I8',
          'A17:I17',
          'G19:I19',
          'G20:I20',
        ],
      },
    ],
  },
  expected: {
    'Thiết bị CNTT': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I16',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'amount',
            H: 'amount.total',
            I: 'fundingSource',
          },
          totalRows: [16],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: ['K10:L11'],
      findings: [],
    },
  },
};
