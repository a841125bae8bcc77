// Owns a road maintenance estimate of 2014 in TCVN3, in nghìn đồng, with captions between the lines and an index row.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

const line = (
  row: number,
  number: string,
  content: string,
  unit: string,
  quantity: number,
  price: number,
): Content[] => [number, content, unit, quantity, price, `=ROUND(D${row}*E${row},0)`, null];

const rows: Record<number, readonly Content[]> = {
  1: ['sở giao thông vận tải', null, null, 'cộng hòa xã hội chủ nghĩa việt nam'],
  2: ['khu quản lý đường bộ', null, null, 'Độc lập - Tự do - Hạnh phúc'],
  4: ['dự toán duy tu, bảo dưỡng thường xuyên năm 2014'],
  5: ['Tuyến: đường tỉnh 765 (Km 0 - Km 27)'],
  6: [null, null, null, null, null, 'ĐVT: 1.000 đồng'],
  7: ['STT', 'Nội dung công việc', 'Đơn vị', 'Khối lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
  8: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(4)x(5)', '(7)'],
  9: ['I', 'mặt đường', null, null, null, '=SUM(F10:F12)'],
  10: line(10, '1', 'Vá ổ gà bằng bê tông nhựa nguội', 'm2', 412.5, 186),
  11: line(11, '2', 'Trám khe nứt', 'm', 1250, 21),
  12: line(12, '3', 'Láng nhựa hai lớp', 'm2', 960, 94.5),
  13: ['II', 'nền đường, thoát nước', null, null, null, '=SUM(F14:F16)'],
  14: line(14, '1', 'Đắp phụ lề', 'm3', 88, 152),
  15: line(15, '2', 'Nạo vét rãnh', 'm', 3400, 9.2),
  16: line(16, '3', 'Phát cỏ', 'km', 54, 640),
  17: ['III', 'an toàn giao thông', null, null, null, '=SUM(F18:F19)'],
  18: line(18, '1', 'Sơn vạch đường', 'm2', 230, 118),
  19: line(19, '2', 'Thay cọc tiêu', 'cọc', 65, 210),
  20: [null, 'tổng cộng', null, null, null, '=F9+F13+F17'],
  21: [null, 'Đơn giá theo bộ đơn giá của tỉnh công bố năm 2013'],
  23: [null, 'người lập', null, null, 'giám đốc'],
};

export const duyTuTcvn3: SheetFixture = {
  book: {
    id: 'duy-tu-tcvn3',
    language: 'vi',
    note: 'Khu quản lý đường bộ, phông .VnTime và .VnTimeH: chữ hoa lưu chữ thường, hàng chỉ số (6)=(4)x(5), khối lượng lẻ; tệp .xls; sạch.',
    sheets: [
      {
        name: 'DT765',
        rows: recoded(rows, tcvn3),
        formats: { D: '#,##0.0', E: '#,##0.0', F: '#,##0' },
        merges: ['A4:G4', 'A5:G5'],
      },
    ],
  },
  asXls: true,
  expected: {
    DT765: {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G20',
          headerRows: [7, 7],
          indexRow: 8,
          unit: 'nghìn đồng',
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
          subtotalRows: [9, 13, 17],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
