// Owns a commune of the new city, September 2026: spending by quarter in nghìn đồng, total on top, ratio beside the rest.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  given: number,
  quarters: [number, number, number],
  note: string | null,
): Content[] => [
  number,
  what,
  given,
  ...quarters,
  `=SUM(D${row}:F${row})`,
  `=G${row}/C${row}*100`,
  `=C${row}-G${row}`,
  note,
];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [
  number,
  what,
  ...['C', 'D', 'E', 'F'].map(of),
  `=SUM(D${row}:F${row})`,
  `=G${row}/C${row}*100`,
  `=C${row}-G${row}`,
];

export const psXaThucHienQuy: SheetFixture = {
  book: {
    id: 'ps-xa-thuc-hien-quy',
    language: 'vi',
    note: 'Phòng Kinh tế xã Sông Ray 9/2026: thực hiện dự toán theo quý, nghìn đồng, tổng ở trên, tỷ lệ phần trăm; sạch.',
    sheets: [
      {
        name: 'Bieu 01',
        rows: {
          1: ['ỦY BAN NHÂN DÂN XÃ SÔNG RAY', null, null, null, null, null, null, null, null, 'Biểu 01'],
          2: ['PHÒNG KINH TẾ'],
          4: ['TÌNH HÌNH THỰC HIỆN DỰ TOÁN CHI SỰ NGHIỆP KINH TẾ 9 THÁNG NĂM 2026'],
          5: ['(Kèm theo Báo cáo số      /BC-PKT ngày      tháng 9 năm 2026)'],
          6: [null, null, null, null, null, null, null, null, 'ĐVT: nghìn đồng'],
          7: [
            'TT',
            'Nội dung',
            'Dự toán giao năm 2026',
            'Thực hiện chi',
            null,
            null,
            'Lũy kế 9 tháng',
            'Đạt (%)',
            'Còn lại',
            'Ghi chú',
          ],
          8: [null, null, null, 'Quý I', 'Quý II', 'Quý III'],
          9: sums(9, null, 'TỔNG SỐ', (letter) => `=${letter}10+${letter}14+${letter}18`),
          10: sums(10, 'I', 'Nông nghiệp, thủy lợi', (letter) => `=SUM(${letter}11:${letter}13)`),
          11: line(11, '1', 'Nạo vét kênh nội đồng', 420000, [0, 185000, 160000], null),
          12: line(12, '2', 'Tiêm phòng gia súc', 96000, [24000, 24000, 21500], null),
          13: line(13, '3', 'Mô hình trồng bắp sinh khối', 150000, [0, 60000, 45000], 'Hộ đối ứng 50% giống'),
          14: sums(14, 'II', 'Giao thông, chiếu sáng', (letter) => `=SUM(${letter}15:${letter}17)`),
          15: line(15, '1', 'Dặm vá đường liên ấp', 780000, [95000, 310000, 205000], null),
          16: line(16, '2', 'Tiền điện chiếu sáng công cộng', 264000, [63200, 65800, 66100], null),
          17: line(17, '3', 'Sơn kẻ gờ giảm tốc', 58000, [0, 0, 0], 'Đang lấy báo giá'),
          18: sums(18, 'III', 'Chương trình OCOP', (letter) => `=SUM(${letter}19:${letter}20)`),
          19: line(19, '1', 'Hỗ trợ in tem QR, nhãn phụ', 75000, [0, 30000, 22500], null),
          20: line(20, '2', 'Chuẩn hóa hồ sơ 03 sản phẩm', 45000, [0, 15000, 15000], null),
          22: ['Người lập biểu', null, null, null, null, null, 'Trưởng phòng'],
          27: ['Nguyễn Hồng Nhung', null, null, null, null, null, 'Trần Đình Phúc'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '0.0', I: '#,##0' },
        merges: [
          'A4:J4',
          'A5:J5',
          'I6:J6',
          'A7:A8',
          'B7:B8',
          'C7:C8',
          'D7:F7',
          'G7:G8',
          'H7:H8',
          'I7:I8',
          'J7:J8',
        ],
      },
    ],
  },
  expected: {
    'Bieu 01': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:J20',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'allocated',
            D: 'disbursed.period',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.cumulative',
            H: 'ratio',
            I: 'remaining',
            J: 'note',
          },
          totalRows: [9],
          subtotalRows: [10, 14, 18],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
