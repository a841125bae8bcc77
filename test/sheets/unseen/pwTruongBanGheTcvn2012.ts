// Owns a school's repair estimate of 2012 in TCVN3 code: two price columns, material and labour, heading words split over rows.
// Invariant: clean; in nghìn đồng, the words are of the amount in đồng.
import { recoded, tcvn3 } from '../tcvn3.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  quantity: number,
  material: number,
  labour: number,
): Content[] => [number, what, unit, quantity, material, labour, `=D${row}*(E${row}+F${row})`];

const estimate: Record<number, readonly Content[]> = {
  1: ['phòng gd&đt huyện hưng hà', null, null, null, 'cộng hòa xã hội chủ nghĩa việt nam'],
  2: ['trường tiểu học thái phương', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
  4: ['dự toán kinh phí sửa chữa bàn ghế, cổng trường hè năm 2012'],
  5: ['(Kèm theo Tờ trình số 14/TTr-THTP ngày 18/6/2012)'],
  6: [null, null, null, null, null, null, 'ĐVT: nghìn đồng'],
  7: ['Số', 'Nội dung công việc', 'Đơn vị', 'Khối', 'Đơn giá', null, 'Thành', 'Ghi chú'],
  8: ['TT', null, 'tính', 'lượng', 'Vật liệu', 'Nhân công', 'tiền'],
  9: ['A', 'Sửa chữa bàn ghế', null, null, null, null, '=SUM(G10:G13)'],
  10: line(10, 1, 'Thay mặt bàn gỗ ghép', 'bộ', 46, 185, 35),
  11: line(11, 2, 'Thay đai sắt chân bàn', 'cái', 60, 42, 12),
  12: line(12, 3, 'Sơn lại bảng chống lóa', 'm2', 21.6, 48, 25),
  13: line(13, 4, 'Vận chuyển bàn ghế đi, về', 'chuyến', 2, 350, 0),
  14: ['B', 'Cổng, tường rào', null, null, null, null, '=SUM(G15:G17)'],
  15: line(15, 1, 'Xây trụ cổng gạch chỉ', 'm3', 3.5, 780, 320),
  16: line(16, 2, 'Trát, quét vôi tường rào', 'm2', 124, 16, 14),
  17: line(17, 3, 'Cánh cổng sắt hộp', 'bộ', 1, 4600, 500),
  18: [null, 'Cộng (A+B)', null, null, null, null, '=G9+G14'],
  19: ['Bằng chữ: Hai mươi tám triệu ba trăm linh sáu nghìn tám trăm đồng.'],
  21: [null, null, null, null, 'Thái Phương, ngày 18 tháng 6 năm 2012'],
  22: [null, 'người lập', null, null, 'hiệu trưởng'],
};

export const pwTruongBanGheTcvn2012: SheetFixture = {
  book: {
    id: 'pw-truong-ban-ghe-tcvn-2012',
    language: 'vi',
    note: 'Trường tiểu học 2012, chữ TCVN3: đơn giá tách vật liệu và nhân công, nghìn đồng, tiêu đề tách hai dòng; sạch.',
    sheets: [
      {
        name: 'Du toan',
        rows: recoded(estimate, tcvn3),
        formats: { D: '#,##0.0', E: '#,##0', F: '#,##0', G: '#,##0.0' },
        merges: ['A4:H4', 'A5:H5', 'G6:H6', 'B7:B8', 'E7:F7', 'H7:H8', 'A19:H19'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Du toan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H18',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'price',
            G: 'amount',
            H: 'note',
          },
          totalRows: [18],
          subtotalRows: [9, 14],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
