// Owns a provincial finance department of 2023 that appraises: asked and granted side by side; one granted group stops a row early.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Half = [count: number, price: number];
const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  asked: Half,
  granted: Half,
  why: string | null,
): Content[] => [
  number,
  what,
  unit,
  ...asked,
  `=D${row}*E${row}`,
  ...granted,
  `=G${row}*H${row}`,
  `=I${row}-F${row}`,
  why,
];
const sums = (
  row: number,
  number: string | null,
  what: string,
  asked: string,
  granted: string,
): Content[] => [number, what, null, null, null, asked, null, null, granted, `=I${row}-F${row}`];

export const taiChinhThamDinh: SheetFixture = {
  book: {
    id: 'tai-chinh-tham-dinh',
    language: 'vi',
    note: 'Sở Tài chính 2023: bảng thẩm định hai phía đề nghị và thẩm định; cộng nhóm II phía thẩm định bỏ sót dòng cuối.',
    sheets: [
      {
        name: 'Tham dinh',
        rows: {
          1: ['UBND TỈNH QUẢNG TRỊ'],
          2: ['SỞ TÀI CHÍNH'],
          4: ['BẢNG THẨM ĐỊNH DỰ TOÁN MUA SẮM, SỬA CHỮA NĂM 2023 CỦA TRUNG TÂM LƯU TRỮ LỊCH SỬ'],
          5: ['(Kèm theo Công văn số       /STC-HCSN ngày     tháng     năm 2023)'],
          6: [null, null, null, null, null, null, null, null, null, null, 'Đơn vị: đồng'],
          7: [
            'TT',
            'Nội dung',
            'ĐVT',
            'Đơn vị đề nghị',
            null,
            null,
            'Sở Tài chính thẩm định',
            null,
            null,
            'Chênh lệch tăng (+), giảm (-)',
            'Lý do',
          ],
          8: [null, null, null, 'Số lượng', 'Đơn giá', 'Thành tiền', 'Số lượng', 'Đơn giá', 'Thành tiền'],
          9: sums(9, 'I', 'Mua sắm', '=SUM(F10:F12)', '=SUM(I10:I12)'),
          10: line(
            10,
            1,
            'Giá sắt để tài liệu',
            'cái',
            [20, 3450000],
            [16, 3300000],
            'Theo diện tích kho thực tế',
          ),
          11: line(11, 2, 'Hộp đựng hồ sơ', 'hộp', [1500, 32000], [1500, 32000], null),
          12: line(12, 3, 'Máy hút ẩm', 'máy', [3, 11800000], [2, 11500000], 'Giá theo báo giá thấp nhất'),
          13: sums(13, 'II', 'Sửa chữa', '=SUM(F14:F16)', '=SUM(I14:I15)'),
          14: line(14, 1, 'Sơn lại tường kho', 'm2', [420, 68000], [385, 68000], 'Trừ diện tích cửa'),
          15: line(15, 2, 'Thay cửa chống cháy', 'bộ', [2, 14500000], [2, 13900000], null),
          16: line(16, 3, 'Chống thấm mái', 'm2', [150, 215000], [150, 198000], 'Theo công bố giá quý I'),
          17: sums(17, null, 'TỔNG CỘNG', '=F9+F13', '=I9+I13'),
          19: [
            null,
            'CHUYÊN VIÊN THẨM ĐỊNH',
            null,
            null,
            null,
            null,
            'TRƯỞNG PHÒNG TCHCSN',
            null,
            null,
            'KT. GIÁM ĐỐC',
          ],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0', J: '#,##0' },
        merges: ['A4:K4', 'A5:K5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:F7', 'G7:I7', 'J7:J8', 'K7:K8'],
      },
    ],
  },
  expected: {
    'Tham dinh': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:K17',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity.requested',
            E: 'price.requested',
            F: 'amount.requested',
            G: 'quantity.appraised',
            H: 'price.appraised',
            I: 'amount.appraised',
            J: 'difference',
            K: 'note',
          },
          totalRows: [17],
          subtotalRows: [9, 13],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['sum.range error I13'],
    },
  },
};
