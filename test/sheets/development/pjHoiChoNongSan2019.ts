// Owns a trade fair of 2019: a summary page and its detail, every value typed; one price is a text with dots.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  number: number,
  what: string,
  unit: string,
  count: number,
  days: number,
  price: number,
  shown: string | number = price,
): Content[] => [number, what, unit, count, days, shown, count * days * price];
const part = (number: string, what: string, sum: number): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  sum,
];

export const pjHoiChoNongSan2019: SheetFixture = {
  book: {
    id: 'pj-hoi-cho-nong-san-2019',
    language: 'vi',
    note: 'Trung tâm Khuyến nông 2019: gian hàng hội chợ tại TP.HCM, trang tổng hợp và trang chi tiết, giá trị gõ; một đơn giá là chữ có dấu chấm.',
    sheets: [
      {
        name: 'Tong hop',
        rows: {
          1: ['TRUNG TÂM DỊCH VỤ NÔNG NGHIỆP'],
          3: ['TỔNG HỢP KINH PHÍ THAM GIA HỘI CHỢ NÔNG SẢN NĂM 2019'],
          4: [null, null, 'Đvt: đồng'],
          5: ['TT', 'Nội dung', 'Kinh phí', 'Ghi chú'],
          6: [1, 'Gian hàng, trang trí', 41000000, 'Chi tiết mục I'],
          7: [2, 'Vận chuyển, trưng bày', 13500000, 'Chi tiết mục II'],
          8: [3, 'Nhân lực', 9600000, 'Chi tiết mục III'],
          9: [null, 'Tổng cộng', 64100000],
          10: [null, 'Sáu mươi bốn triệu một trăm nghìn đồng'],
        },
        formats: { C: '#,##0' },
        merges: ['A3:D3', 'B10:D10'],
      },
      {
        name: 'Chi tiet',
        rows: {
          1: ['DỰ TOÁN CHI TIẾT'],
          2: ['(Hội chợ từ ngày 12 đến ngày 16/9/2019)'],
          4: ['STT', 'Nội dung chi', 'Đvt', 'Số lượng', 'Số ngày', 'Đơn giá', 'Thành tiền'],
          5: part('I', 'Gian hàng, trang trí', 41000000),
          6: line(1, 'Thuê gian hàng 3x3 m', 'gian', 2, 1, 12500000),
          7: line(2, 'Thiết kế, thi công trang trí', 'gian', 2, 1, 7000000),
          8: line(3, 'Tủ mát trưng bày', 'tủ', 1, 5, 400000),
          9: part('II', 'Vận chuyển, trưng bày', 13500000),
          10: line(1, 'Xe tải chở hàng', 'chuyến', 2, 1, 2500000, '2.500.000'),
          11: line(2, 'Hàng mẫu dùng thử', 'phần', 500, 1, 12000),
          12: line(3, 'Ly, khay, tăm', 'bộ', 1, 5, 500000),
          13: part('III', 'Nhân lực', 9600000),
          14: line(1, 'Phụ cấp lưu trú cán bộ trực gian', 'người/ngày', 4, 6, 200000),
          15: line(2, 'Thuê người giới thiệu sản phẩm', 'người/ngày', 3, 5, 320000),
          16: ['Cộng', null, null, null, null, null, 64100000],
          18: [null, 'Phòng Kỹ thuật', null, null, 'Giám đốc'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A1:G1', 'A2:G2', 'A16:F16'],
      },
    ],
  },
  dates: { from: '2019-09-11', to: '2019-09-16', document: '2019-08-20' },
  expected: {
    'Tong hop': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:D9',
          headerRows: [5, 5],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'amount', D: 'note' },
          totalRows: [9],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    'Chi tiet': {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:G16',
          headerRows: [4, 4],
          unit: 'đồng',
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
          subtotalRows: [5, 9, 13],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['cell.textNumber error F10'],
    },
  },
};
