// Owns a per-commune list of September 2025, nghìn đồng, total on top; one commune was merged away two months before.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const commune = (
  row: number,
  number: number,
  name: string,
  classes: number,
  given: number,
  arrived: number,
  spent: number,
  note: string | null,
): Content[] => [
  number,
  name,
  classes,
  given,
  arrived,
  spent,
  `=E${row}-F${row}`,
  `=F${row}/E${row}*100`,
  note,
];

export const pjCapTienLopXa2025: SheetFixture = {
  book: {
    id: 'pj-cap-tien-lop-xa-2025',
    language: 'vi',
    note: 'Chi cục PTNT 9/2025: tiền lớp tập huấn OCOP cấp về xã, phường sau sáp nhập; còn sót tên một xã cũ.',
    sheets: [
      {
        name: 'Cap ve xa',
        rows: {
          1: ['CHI CỤC PHÁT TRIỂN NÔNG THÔN', null, null, null, null, null, 'Biểu 03/OCOP'],
          3: ['THEO DÕI KINH PHÍ TẬP HUẤN CHỦ THỂ OCOP CẤP VỀ XÃ, PHƯỜNG NĂM 2025'],
          4: ['Số liệu đến ngày 31/8/2025'],
          5: [null, null, null, null, null, null, null, 'Đơn vị tính: nghìn đồng'],
          6: [
            'Số TT',
            'Xã, phường',
            'Số lớp',
            'Kinh phí được giao',
            'Kinh phí đã nhận',
            'Đã chi',
            'Còn lại tại xã, phường',
            'Tỷ lệ chi so với đã nhận (%)',
            'Ghi chú',
          ],
          7: [
            null,
            'Tổng số',
            '=SUM(C8:C15)',
            '=SUM(D8:D15)',
            '=SUM(E8:E15)',
            '=SUM(F8:F15)',
            '=E7-F7',
            '=F7/E7*100',
          ],
          8: commune(8, 1, 'Phường Trảng Dài', 2, 36000, 36000, 35400, null),
          9: commune(9, 2, 'Phường Long Khánh', 3, 54000, 40000, 22750, 'Lớp 3 mở tháng 10'),
          10: commune(10, 3, 'Xã Gia Kiệm', 2, 36000, 36000, 18200, null),
          11: commune(11, 4, 'Xã Suối Cát', 1, 18000, 18000, 17650, null),
          12: commune(12, 5, 'Xã Sông Ray', 2, 36000, 24000, 12000, null),
          13: commune(13, 6, 'Xã Bù Đăng', 2, 38000, 38000, 19100, null),
          14: commune(14, 7, 'Xã Lộc Tấn', 1, 19000, 19000, 0, 'Chưa mở lớp'),
          15: commune(15, 8, 'Phường Chơn Thành', 2, 36000, 36000, 36000, 'Xong'),
          17: [null, null, null, null, null, 'Đồng Nai, ngày 05 tháng 9 năm 2025'],
          18: [null, 'LẬP BIỂU', null, null, null, 'CHI CỤC TRƯỞNG'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '0.0' },
        merges: ['A3:I3', 'A4:I4', 'H5:I5', 'F17:I17', 'F18:I18'],
      },
    ],
  },
  dates: { from: '2025-07-15', to: '2025-08-31', document: '2025-09-05' },
  expected: {
    'Cap ve xa': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:I15',
          headerRows: [6, 6],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity',
            D: 'allocated',
            E: 'received',
            F: 'disbursed',
            G: 'remaining',
            H: 'ratio',
            I: 'note',
          },
          totalRows: [7],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['locality.date error B11'],
    },
  },
};
