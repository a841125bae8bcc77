// Owns a district finance office of 2020: money paid out by quarter, in millions with decimals, the total on top; the total of one quarter forgets a group.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  plan: number,
  quarters: [number, number, number, number],
  note: string | null = null,
): Content[] => [
  number,
  what,
  plan,
  ...quarters,
  `=SUM(D${row}:G${row})`,
  `=C${row}-H${row}`,
  `=H${row}/C${row}*100`,
  note,
];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [number, what, ...['C', 'D', 'E', 'F', 'G', 'H', 'I'].map(of), `=H${row}/C${row}*100`];

export const puGiaiNganHuyen: SheetFixture = {
  book: {
    id: 'pu-giai-ngan-huyen',
    language: 'vi',
    note: 'Phòng TC-KH huyện 2020: giải ngân theo quý, triệu đồng có số lẻ, tổng ở trên; tổng quý II bỏ sót nhóm C.',
    sheets: [
      {
        name: 'Quy',
        rows: {
          1: ['UBND HUYỆN QUẢN BẠ'],
          2: ['PHÒNG TÀI CHÍNH - KẾ HOẠCH'],
          3: ['KẾT QUẢ GIẢI NGÂN VỐN SỰ NGHIỆP CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2020'],
          4: [null, null, null, null, null, null, null, null, null, null, 'ĐVT: tr.đồng'],
          5: [
            'TT',
            'Nội dung',
            'Kế hoạch vốn\ngiao năm 2020',
            'Giải ngân trong năm',
            null,
            null,
            null,
            null,
            'Vốn còn lại',
            'Tỷ lệ %',
            'Ghi chú',
          ],
          6: [null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Lũy kế cả năm'],
          7: [
            ...sums(7, null, 'TỔNG SỐ', (letter) => `=${letter}8+${letter}11+${letter}15`).slice(0, 4),
            '=E8+E11',
            ...sums(7, null, 'TỔNG SỐ', (letter) => `=${letter}8+${letter}11+${letter}15`).slice(5),
          ],
          8: sums(8, 'A', 'Duy tu, bảo dưỡng công trình', (letter) => `=SUM(${letter}9:${letter}10)`),
          9: line(9, '1', 'Đường liên thôn Nặm Đăm - Nà Khoang', 486.5, [0, 120, 210.5, 156]),
          10: line(10, '2', 'Kênh mương thôn Tùng Pàng', 312.8, [0, 0, 187.6, 118.2], 'Còn giữ lại bảo hành'),
          11: sums(11, 'B', 'Hỗ trợ phát triển sản xuất', (letter) => `=SUM(${letter}12:${letter}14)`),
          12: line(12, '1', 'Chăn nuôi bò cái sinh sản', 1250, [0, 640, 402.5, 207.5]),
          13: line(13, '2', 'Trồng cây dược liệu', 680.4, [35.2, 210, 255.2, 148]),
          14: line(14, '3', 'Mô hình nuôi ong bạc hà', 275, [0, 137.5, 0, 137.5]),
          15: sums(15, 'C', 'Nâng cao năng lực, giám sát', (letter) => `=SUM(${letter}16:${letter}17)`),
          16: line(16, '1', 'Tập huấn cán bộ cơ sở', 148, [12.4, 46.8, 60, 28.8]),
          17: line(17, '2', 'Kiểm tra, giám sát', 64.3, [8.1, 15.2, 14.6, 20.9]),
          19: [null, 'Người lập biểu', null, null, null, null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: {
          C: '#,##0.0',
          D: '#,##0.0',
          E: '#,##0.0',
          F: '#,##0.0',
          G: '#,##0.0',
          H: '#,##0.0',
          I: '#,##0.0',
          J: '0.0',
        },
        merges: ['A3:K3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:H5', 'I5:I6', 'J5:J6', 'K5:K6'],
      },
    ],
  },
  expected: {
    Quy: {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:K17',
          headerRows: [5, 6],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan',
            D: 'disbursed.period',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.cumulative',
            I: 'remaining',
            J: 'ratio',
            K: 'note',
          },
          totalRows: [7],
          subtotalRows: [8, 11, 15],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['sum.range error E7'],
    },
  },
};
