// Owns a monthly salary sheet of a district unit; .xls.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const staff = [
  ['Bùi Thanh Tùng', 'Giám đốc', 4.98, 0.6, 0],
  ['Ngô Thị Yến', 'Kế toán', 3.33, 0.2, 0],
  ['Đinh Công Hòa', 'Viên chức', 3, 0, 1],
  ['Mai Xuân Phúc', 'Viên chức', 2.67, 0, 0],
  ['Lý Kim Oanh', 'Văn thư', 2.46, 0, 2],
  ['Tạ Đình Sơn', 'Bảo vệ', 1.86, 0, 0],
] as const;

export const luongHopDong: SheetFixture = {
  book: {
    id: 'luong-hop-dong',
    language: 'vi',
    note: 'Nhà thiếu nhi: bảng lương tháng theo hệ số, lương cơ sở ở một ô riêng, ngày nghỉ trừ lương; tệp .xls.',
    sheets: [
      {
        name: 'L 03.2023',
        rows: {
          1: ['NHÀ THIẾU NHI HUYỆN LONG THÀNH'],
          2: ['BẢNG THANH TOÁN TIỀN LƯƠNG THÁNG 3 NĂM 2023'],
          3: [null, null, null, null, null, null, null, 'Lương cơ sở', 1490000],
          5: [
            'STT',
            'Họ và tên',
            'Chức vụ',
            'Hệ số lương',
            'PC chức vụ',
            'Cộng hệ số',
            'Tiền lương',
            'Ngày nghỉ',
            'Trừ lương',
            'BHXH, BHYT, BHTN (10,5%)',
            'Thực lĩnh',
            'Ký nhận',
          ],
          ...down(6, staff, (row, [name, title, grade, extra, absent]) => [
            row - 5,
            name,
            title,
            grade,
            extra,
            `=D${row}+E${row}`,
            `=ROUND(F${row}*$I$3,0)`,
            absent,
            `=ROUND(G${row}/22*H${row},0)`,
            `=ROUND(G${row}*10.5%,0)`,
            `=G${row}-I${row}-J${row}`,
          ]),
          12: [
            null,
            'Cộng',
            null,
            ...['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].map((c) => `=SUM(${c}6:${c}11)`),
          ],
          14: [null, 'Kế toán', null, null, null, null, null, null, 'Giám đốc'],
        },
        formats: { D: '0.00', E: '0.00', F: '0.00', G: '#,##0', I: '#,##0', J: '#,##0', K: '#,##0' },
        merges: ['A2:L2'],
      },
    ],
  },
  asXls: true,
  expected: { 'L 03.2023': { kind: 'other', tables: [], outside: [], findings: [] } },
};
