// Owns a health communication estimate spread over the quarters in columns to the right of the amount.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Quarters = readonly [first: number, second: number, third: number, fourth: number];
/** Mỗi quý làm bao nhiêu thì lấy bấy nhiêu nhân đơn giá. */
const line = (
  row: number,
  number: string,
  content: string,
  unit: string,
  price: number,
  times: Quarters,
): Content[] => [
  number,
  content,
  unit,
  times.reduce((sum, next) => sum + next, 0),
  price,
  `=D${row}*E${row}`,
  ...times.map((time) => (time === 0 ? null : `=${time}*$E${row}`)),
  null,
];
const group = (number: string, content: string, from: number, to: number): Content[] => [
  number,
  content,
  null,
  null,
  null,
  ...['F', 'G', 'H', 'I', 'J'].map((column) => `=SUM(${column}${from}:${column}${to})`),
];

export const truyenThongTheoQuy: SheetFixture = {
  book: {
    id: 'truyen-thong-theo-quy',
    language: 'vi',
    note: 'Trung tâm kiểm soát bệnh tật: kinh phí chia theo bốn quý bên phải cột thành tiền, ô quý trống là không chi; sạch.',
    sheets: [
      {
        name: 'KH 2022',
        rows: {
          1: ['TRUNG TÂM KIỂM SOÁT BỆNH TẬT TỈNH ĐỒNG NAI'],
          2: ['KHOA TRUYỀN THÔNG, GIÁO DỤC SỨC KHỎE'],
          3: ['DỰ TOÁN HOẠT ĐỘNG TRUYỀN THÔNG NĂM 2022'],
          4: [null, null, null, null, null, null, null, null, 'Đvt: đồng'],
          5: [
            'STT',
            'Hoạt động',
            'Đơn vị tính',
            'Số lượng',
            'Đơn giá',
            'Thành tiền',
            'Phân kỳ thực hiện',
            null,
            null,
            null,
            'Ghi chú',
          ],
          6: [null, null, null, null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
          7: group('1', 'Sản xuất tài liệu (theo báo giá trúng thầu)', 8, 10),
          8: line(8, '1.1', 'Tờ gấp phòng chống sốt xuất huyết', 'tờ', 1200, [5000, 10000, 5000, 0]),
          9: line(9, '1.2', 'Áp phích khổ A2', 'tờ', 9500, [300, 300, 300, 300]),
          10: line(10, '1.3', 'Đĩa phát thanh', 'đĩa', 85000, [0, 40, 0, 40]),
          11: group('2', 'Phát sóng, phát thanh (theo hợp đồng)', 12, 13),
          12: line(12, '2.1', 'Phóng sự truyền hình 10 phút', 'phóng sự', 14500000, [1, 1, 1, 1]),
          13: line(13, '2.2', 'Chuyên mục phát thanh', 'kỳ', 1800000, [6, 6, 6, 6]),
          14: group('3', 'Nói chuyện chuyên đề tại cộng đồng', 15, 15),
          15: line(
            15,
            '3.1',
            'Tổ chức buổi nói chuyện (trọn gói theo hợp đồng)',
            'buổi',
            2350000,
            [4, 6, 6, 2],
          ),
          16: [
            null,
            'TỔNG CỘNG',
            null,
            null,
            null,
            ...['F', 'G', 'H', 'I', 'J'].map((column) => `=${column}7+${column}11+${column}14`),
          ],
          18: [null, 'Lập bảng', null, null, null, null, null, 'Trưởng khoa'],
        },
        formats: { D: '#,##0', 'E7:J16': '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' },
        merges: ['A3:K3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:F6', 'G5:J5', 'K5:K6'],
      },
    ],
  },
  expected: {
    'KH 2022': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:K16',
          headerRows: [5, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            K: 'note',
          },
          totalRows: [16],
          subtotalRows: [7, 11, 14],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
