// Owns the approval of communes' settlements, Quảng Ngãi 2023, values only; the approved sum of the second district was typed wrong.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const row = (
  number: number | string | null,
  name: string,
  given: number,
  asked: number,
  approved: number,
  note: string | null = null,
): Content[] => [number, name, given, asked, approved, note];

export const ptDuyetQuyetToanXa: SheetFixture = {
  book: {
    id: 'pt-duyet-quyet-toan-xa',
    language: 'vi',
    note: 'Sở Tài chính Quảng Ngãi 2023: duyệt quyết toán kinh phí giao xã, chỉ có số; số duyệt của huyện thứ hai cộng sai.',
    sheets: [
      {
        name: 'PL 04',
        rows: {
          1: ['Phụ lục 04'],
          2: ['TỔNG HỢP DUYỆT QUYẾT TOÁN KINH PHÍ HỖ TRỢ SẢN PHẨM OCOP NĂM 2023'],
          3: [
            '(Kèm theo Thông báo số         /TB-STC ngày      tháng      năm 2024 của Sở Tài chính tỉnh Quảng Ngãi)',
          ],
          5: [null, null, null, null, null, 'Đơn vị: nghìn đồng'],
          6: [
            'STT',
            'Huyện, xã',
            'Kinh phí được giao',
            'Số đề nghị quyết toán',
            'Số quyết toán được duyệt',
            'Ghi chú',
          ],
          7: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
          8: row('I', 'Huyện Nghĩa Hành', 640000, 612500, 609800),
          9: row(1, 'Xã Hành Nhân', 220000, 214000, 214000),
          10: row(2, 'Xã Hành Thiện', 180000, 176500, 173800, 'Thiếu hóa đơn in nhãn'),
          11: row(3, 'Xã Hành Tín Đông', 240000, 222000, 222000),
          12: row('II', 'Huyện Tư Nghĩa', 575000, 548200, 546700),
          13: row(1, 'Xã Nghĩa Kỳ', 195000, 190400, 190400),
          14: row(2, 'Xã Nghĩa Thắng', 210000, 203800, 203800),
          15: row(3, 'Xã Nghĩa Hiệp', 170000, 154000, 150500, 'Trừ thuế tính hai lần'),
          16: row('III', 'Huyện Trà Bồng', 430000, 395650, 395650),
          17: row(1, 'Xã Trà Bình', 190000, 187650, 187650),
          18: row(2, 'Xã Trà Phú', 240000, 208000, 208000),
          19: row(null, 'Tổng cộng', 1645000, 1556350, 1552150),
          21: [null, 'NGƯỜI LẬP BIỂU', null, 'TRƯỞNG PHÒNG', 'KT. GIÁM ĐỐC'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0' },
        merges: ['A1:F1', 'A2:F2', 'A3:F3'],
      },
    ],
  },
  expected: {
    'PL 04': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:F19',
          headerRows: [6, 6],
          indexRow: 7,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'allocated',
            D: 'settled.requested',
            E: 'settled.approved',
            F: 'note',
          },
          totalRows: [19],
          subtotalRows: [8, 12, 16],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['sum.children error E12'],
    },
  },
};
