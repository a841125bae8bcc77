// Owns support paid by ward and commune after 2026-04-30, where one place still bears its old kind.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const places = [
  ['Phường Trấn Biên', 240, 120, 118.5],
  ['Phường Long Khánh', 310, 200, 164],
  ['Phường Xuân Lộc', 285, 140, 132.2],
  ['Xã Trảng Bom', 190, 95, 80],
  ['Phường Nhơn Trạch', 175, 100, 97.6],
  ['Xã Cẩm Mỹ', 260, 130, 88],
  ['Xã Định Quán', 205, 110, 105.3],
  ['Phường Đồng Xoài', 230, 115, 115],
  ['Xã Bù Đăng', 150, 60, 42],
] as const;

export const hoTroPhuong2026: SheetFixture = {
  book: {
    id: 'ho-tro-phuong-2026',
    language: 'vi',
    note: 'Sở Nông nghiệp và Môi trường thành phố, tháng 6/2026: kinh phí hỗ trợ chủ thể theo phường, xã; Trảng Bom đã là phường từ 30/4/2026.',
    sheets: [
      {
        name: 'T6.2026',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI'],
          2: ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
          4: ['BÁO CÁO TÌNH HÌNH GIẢI NGÂN KINH PHÍ HỖ TRỢ CHỦ THỂ OCOP'],
          5: ['Từ ngày 01/6/2026 đến ngày 30/6/2026'],
          6: [null, null, null, null, null, null, 'Đơn vị tính: triệu đồng'],
          8: [
            'STT',
            'Phường, xã',
            'Kinh phí được giao năm 2026',
            'Kinh phí đã cấp',
            'Kinh phí đã giải ngân',
            'Chưa giải ngân',
            'Tỷ lệ giải ngân so với số giao (%)',
          ],
          9: ['', '', '(1)', '(2)', '(3)', '(4)=(2)-(3)', '(5)=(3)/(1)'],
          ...down(10, places, (row, [name, given, received, paid]) => [
            row - 9,
            name,
            given,
            received,
            paid,
            `=D${row}-E${row}`,
            `=E${row}/C${row}*100`,
          ]),
          19: [
            '',
            'Tổng cộng',
            '=SUM(C10:C18)',
            '=SUM(D10:D18)',
            '=SUM(E10:E18)',
            '=SUM(F10:F18)',
            '=E19/C19*100',
          ],
          21: [null, null, null, null, 'Đồng Nai, ngày 03 tháng 7 năm 2026'],
          22: ['Người lập', null, null, null, 'Giám đốc'],
        },
        formats: { 'C10:F19': '#,##0.0', G: '0.00' },
        merges: ['A4:G4', 'A5:G5', 'E21:G21'],
      },
    ],
  },
  expected: {
    'T6.2026': {
      kind: 'tracking',
      tables: [
        {
          range: 'A8:G19',
          headerRows: [8, 8],
          indexRow: 9,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'allocated',
            D: 'received',
            E: 'disbursed',
            F: 'undisbursed',
            G: 'ratio',
          },
          totalRows: [19],
          subtotalRows: [],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['locality.date error B13'],
    },
  },
};
