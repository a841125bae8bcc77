// Owns a district finance office's appraisal of what three offices asked for in 2023, thousand đồng.
// Invariant: clean; requested and appraised each have count, price and amount.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  [asked, askedPrice]: [number, number],
  [given, price]: [number, number],
  reason: string | null = null,
): Content[] => {
  const at = String(row);
  return [
    number,
    what,
    unit,
    asked,
    askedPrice,
    `=D${at}*E${at}`,
    given,
    price,
    `=G${at}*H${at}`,
    `=F${at}-I${at}`,
    reason,
  ];
};
const office = (number: string, name: string, first: number, last: number): Content[] => {
  const sum = (letter: string) => `=SUM(${letter}${String(first)}:${letter}${String(last)})`;
  return [number, name, null, null, null, sum('F'), null, null, sum('I'), sum('J')];
};

export const pxThamDinhMuaSam2023: SheetFixture = {
  book: {
    id: 'px-tham-dinh-mua-sam-2023',
    language: 'vi',
    note: 'Phòng TC-KH huyện Krông Pắc 2023: thẩm định mua sắm, sửa chữa của ba đơn vị, 1.000 đồng, hai khối đề nghị và thẩm định; sạch.',
    sheets: [
      {
        name: 'Tham dinh',
        rows: {
          1: ['UBND HUYỆN KRÔNG PẮC'],
          2: ['PHÒNG TÀI CHÍNH - KẾ HOẠCH'],
          3: ['PHỤ LỤC THẨM ĐỊNH DỰ TOÁN MUA SẮM, SỬA CHỮA TÀI SẢN NĂM 2023'],
          4: ['(Kèm theo Báo cáo thẩm định số 87/BC-TCKH ngày 22/5/2023)'],
          5: [null, null, null, null, null, null, null, null, null, 'Đơn vị: 1.000 đồng'],
          6: [
            'STT',
            'Đơn vị / Nội dung',
            'ĐVT',
            'Đơn vị đề nghị',
            null,
            null,
            'Kết quả thẩm định',
            null,
            null,
            'Chênh lệch giảm',
            'Lý do',
          ],
          7: [null, null, null, 'SL', 'Đơn giá', 'Thành tiền', 'SL', 'Đơn giá', 'Thành tiền'],
          8: office('I', 'Văn phòng HĐND và UBND', 9, 11),
          9: line(
            9,
            1,
            'Sửa chữa máy, gầm xe ô tô 47A-001.xx',
            'xe',
            [1, 48500],
            [1, 42000],
            'Báo giá thấp nhất',
          ),
          10: line(10, 2, 'Thay lốp xe ô tô', 'cái', [4, 3200], [4, 2950], 'Báo giá thấp nhất'),
          11: line(11, 3, 'Máy photocopy', 'cái', [1, 68000], [1, 65000], 'Theo chứng thư thẩm định giá'),
          12: office('II', 'Trung tâm Truyền thông - Văn hóa - Thể thao', 13, 14),
          13: line(
            13,
            1,
            'Loa kéo di động',
            'bộ',
            [2, 14500],
            [1, 14500],
            'Giảm 01 bộ, bộ cũ còn sử dụng được',
          ),
          14: line(14, 2, 'Phông nhung sân khấu', 'm2', [60, 310], [60, 310]),
          15: office('III', 'Phòng Giáo dục và Đào tạo', 16, 17),
          16: line(16, 1, 'Máy tính xách tay', 'cái', [3, 15000], [2, 15000], 'Theo tiêu chuẩn, định mức'),
          17: line(17, 2, 'Bàn ghế phòng họp', 'bộ', [1, 22400], [1, 19800], 'Theo chứng thư thẩm định giá'),
          18: [null, 'TỔNG CỘNG', null, null, null, '=F8+F12+F15', null, null, '=I8+I12+I15', '=J8+J12+J15'],
          19: ['Số tiền thẩm định bằng chữ: Hai trăm lẻ một triệu bảy trăm ngàn đồng./.'],
          21: [null, 'CÁN BỘ THẨM ĐỊNH', null, null, null, null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { E: '#,##0', F: '#,##0', H: '#,##0', I: '#,##0', J: '#,##0' },
        merges: [
          'A3:K3',
          'A4:K4',
          'J5:K5',
          'A6:A7',
          'B6:B7',
          'C6:C7',
          'D6:F6',
          'G6:I6',
          'J6:J7',
          'K6:K7',
          'A19:K19',
        ],
      },
    ],
  },
  expected: {
    'Tham dinh': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:K18',
          headerRows: [6, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'quantity',
            H: 'price',
            I: 'amount',
            J: 'difference',
            K: 'note',
          },
          totalRows: [18],
          subtotalRows: [8, 12, 15],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
