// Owns a vocational college of 2021: purchase of workshop equipment, tax rows before the total, the quotations compared on another sheet.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  maker: string,
  unit: string,
  count: number,
  price: number,
  note: string | null,
): Content[] => [number, what, maker, unit, count, price, `=E${row}*F${row}`, note];
const tail = (what: string, formula: string): Content[] => [null, what, null, null, null, null, formula];
const offer = (number: number, what: string, unit: string, offers: [number, number, number]): Content[] => [
  number,
  what,
  unit,
  ...offers,
  Math.min(...offers),
];

export const psCaoDangMuaSam: SheetFixture = {
  book: {
    id: 'ps-cao-dang-mua-sam',
    language: 'vi',
    note: 'Trường cao đẳng nghề 2021: mua sắm thiết bị xưởng, cộng trước thuế, thuế GTGT 10%, tổng sau thuế; ba báo giá ở trang khác; sạch.',
    sheets: [
      {
        name: 'Mua sam',
        rows: {
          1: ['TRƯỜNG CAO ĐẲNG NGHỀ YÊN BÁI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['PHÒNG QUẢN TRỊ - THIẾT BỊ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN MUA SẮM THIẾT BỊ XƯỞNG THỰC HÀNH ĐIỆN CÔNG NGHIỆP'],
          5: ['Kèm theo Tờ trình số        /TTr-QTTB ngày       /5/2021'],
          7: [
            'STT',
            'Tên thiết bị',
            'Xuất xứ',
            'ĐVT',
            'Số lượng',
            'Đơn giá chưa thuế (đ)',
            'Thành tiền (đ)',
            'Ghi chú',
          ],
          8: line(
            8,
            1,
            'Bàn thực hành lắp đặt điện',
            'Việt Nam',
            'bộ',
            10,
            14200000,
            'Kèm mặt bàn cách điện',
          ),
          9: line(9, 2, 'Bộ lập trình PLC', 'Đức', 'bộ', 6, 21850000, null),
          10: line(10, 3, 'Biến tần 1,5 kW', 'Nhật Bản', 'cái', 6, 6900000, null),
          11: line(11, 4, 'Động cơ ba pha 1,5 kW', 'Việt Nam', 'cái', 10, 3150000, null),
          12: line(12, 5, 'Đồng hồ vạn năng số', 'Đài Loan', 'cái', 20, 1280000, null),
          13: line(13, 6, 'Dụng cụ cầm tay nghề điện', 'Việt Nam', 'bộ', 20, 950000, '12 món/bộ'),
          14: tail('Cộng trước thuế', '=SUM(G8:G13)'),
          15: tail('Thuế GTGT 10%', '=ROUND(G14*10%,0)'),
          16: tail('Tổng cộng', '=G14+G15'),
          17: ['Bằng chữ: Bốn trăm hai mươi chín triệu sáu trăm sáu mươi nghìn đồng./.'],
          18: ['Giá trên đã gồm vận chuyển, lắp đặt tại xưởng, bảo hành 12 tháng.'],
          20: [null, 'TRƯỞNG PHÒNG', null, null, 'KẾ TOÁN TRƯỞNG', null, 'HIỆU TRƯỞNG'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A1:D1', 'A2:D2', 'E1:H1', 'E2:H2', 'A4:H4', 'A5:H5', 'A17:H17', 'A18:H18'],
      },
      {
        name: 'So sanh bao gia',
        rows: {
          1: ['SO SÁNH BÁO GIÁ (đơn giá chưa thuế)'],
          3: [
            'STT',
            'Tên thiết bị',
            'ĐVT',
            'Công ty An Phát',
            'Công ty Tây Bắc',
            'Công ty Việt Tín',
            'Giá thấp nhất',
          ],
          4: offer(1, 'Bàn thực hành lắp đặt điện', 'bộ', [14200000, 14950000, 15100000]),
          5: offer(2, 'Bộ lập trình PLC', 'bộ', [22400000, 21850000, 23000000]),
          6: offer(3, 'Biến tần 1,5 kW', 'cái', [6900000, 7250000, 7100000]),
          7: offer(4, 'Động cơ ba pha 1,5 kW', 'cái', [3400000, 3150000, 3300000]),
          8: offer(5, 'Đồng hồ vạn năng số', 'cái', [1280000, 1350000, 1420000]),
          9: offer(6, 'Dụng cụ cầm tay nghề điện', 'bộ', [1050000, 980000, 950000]),
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A1:G1'],
      },
    ],
  },
  expected: {
    'Mua sam': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H16',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'price',
            G: 'amount',
            H: 'note',
          },
          totalRows: [16],
          subtotalRows: [14],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
    'So sanh bao gia': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
