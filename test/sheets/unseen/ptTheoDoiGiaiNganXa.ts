// Owns the disbursement of OCOP money given to communes and wards of Đồng Nai, November 2025, in triệu đồng with the total on top.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const place = (
  row: number,
  number: number,
  name: string,
  [central, province, before, now]: [number, number, number, number],
  note: string | null = null,
): Content[] => [
  number,
  name,
  `=D${row}+E${row}`,
  central,
  province,
  before,
  now,
  `=F${row}+G${row}`,
  `=C${row}-H${row}`,
  `=ROUND(H${row}/C${row}*100,1)`,
  note,
];
const sums = (
  row: number,
  number: string | null,
  name: string,
  of: (letter: string) => string,
): Content[] => [number, name, ...[...'CDEFGHI'].map(of), `=ROUND(H${row}/C${row}*100,1)`];

export const ptTheoDoiGiaiNganXa: SheetFixture = {
  book: {
    id: 'pt-theo-doi-giai-ngan-xa',
    language: 'vi',
    note: 'Chi cục Phát triển nông thôn Đồng Nai 11/2025: giải ngân theo xã, phường, triệu đồng, tổng ở trên, hàng chỉ số cột; sạch.',
    sheets: [
      {
        name: 'T11',
        rows: {
          1: ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', null, null, null, null, null, null, null, null, 'Biểu số 03'],
          2: ['CHI CỤC PHÁT TRIỂN NÔNG THÔN'],
          4: ['TÌNH HÌNH GIẢI NGÂN KINH PHÍ CHƯƠNG TRÌNH OCOP GIAO CÁC XÃ, PHƯỜNG NĂM 2025'],
          5: ['(Số liệu tính đến hết ngày 30/11/2025)'],
          6: [null, null, null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
          7: [
            'TT',
            'Xã, phường',
            'Kinh phí được giao năm 2025',
            null,
            null,
            'Kinh phí đã giải ngân',
            null,
            null,
            'Còn lại chưa giải ngân',
            'Tỷ lệ giải ngân (%)',
            'Ghi chú',
          ],
          8: [
            null,
            null,
            'Tổng số',
            'Ngân sách trung ương',
            'Ngân sách tỉnh',
            'Lũy kế đến hết tháng 10',
            'Trong tháng 11',
            'Lũy kế đến hết tháng 11',
          ],
          9: ['a', 'b', '1=2+3', 2, 3, 4, 5, '6=4+5', '7=1-6', '8=6/1', 9],
          10: sums(10, null, 'TỔNG CỘNG', (letter) => `=${letter}11+${letter}16`),
          11: sums(11, 'I', 'Các xã', (letter) => `=SUM(${letter}12:${letter}15)`),
          12: place(12, 1, 'Xã Xuân Lộc', [320, 180, 265, 74]),
          13: place(13, 2, 'Xã Định Quán', [280, 140, 190, 96.5]),
          14: place(14, 3, 'Xã Bù Đăng', [350, 120, 210, 88], 'Chờ nghiệm thu máy đóng gói'),
          15: place(15, 4, 'Xã Cẩm Mỹ', [240, 110, 244, 62]),
          16: sums(16, 'II', 'Các phường', (letter) => `=SUM(${letter}17:${letter}19)`),
          17: place(17, 1, 'Phường Long Khánh', [200, 150, 300, 30]),
          18: place(18, 2, 'Phường Tân Triều', [160, 90, 85, 110]),
          19: place(19, 3, 'Phường Bình Long', [180, 75, 0, 48], 'Giao bổ sung tháng 9'),
          21: [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, null, 'CHI CỤC TRƯỞNG'],
          26: [null, 'Lê Thị Mỹ Duyên', null, null, null, null, null, 'Trần Quốc Đạt'],
        },
        formats: { 'C10:I19': '#,##0.0', 'J10:J19': '0.0' },
        merges: ['A4:K4', 'A5:K5', 'A7:A8', 'B7:B8', 'C7:E7', 'F7:H7', 'I7:I8', 'J7:J8', 'K7:K8'],
      },
    ],
  },
  expected: {
    T11: {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:K19',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'allocated.total',
            D: 'allocated.budget.central',
            E: 'allocated.budget.province',
            F: 'disbursed.previous',
            G: 'disbursed.period',
            H: 'disbursed.cumulative',
            I: 'undisbursed',
            J: 'ratio',
            K: 'note',
          },
          totalRows: [10],
          subtotalRows: [11, 16],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
