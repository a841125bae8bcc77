// Owns OCOP dossiers by commune and ward after 2025-07-01, with the officer in charge; .xls.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const places = [
  ['Phường Long Khánh', 6, 2, 5, 'Ng. Văn Hùng', null],
  ['Phường Bảo Vinh', 4, 1, 4, 'Ng. Văn Hùng', null],
  ['Xã Xuân Lộc', 7, 3, 6, 'Trần Thị Lan', 'bổ sung nhãn'],
  ['Xã Xuân Đông', 3, 0, 2, 'Trần Thị Lan', null],
  ['Xã Cẩm Mỹ', 5, 2, 5, 'Trần Thị Lan', null],
  ['Xã Định Quán', 4, 1, 3, 'Lê Quốc Việt', null],
  ['Xã La Ngà', 2, 1, 2, 'Lê Quốc Việt', null],
  ['Xã Tân Phú', 5, 2, 4, 'Lê Quốc Việt', 'chờ kiểm nghiệm'],
  ['Xã Nam Cát Tiên', 3, 1, 2, 'Lê Quốc Việt', null],
  ['Xã Trảng Bom', 4, 1, 4, 'Phạm Thu Hà', null],
  ['Xã Gia Kiệm', 3, 2, 3, 'Phạm Thu Hà', null],
  ['Xã Long Thành', 2, 0, 1, 'Phạm Thu Hà', null],
] as const;

export const hoSoTheoXa: SheetFixture = {
  book: {
    id: 'ho-so-theo-xa',
    language: 'vi',
    note: 'Sở KH&CN tháng 10/2025: số hồ sơ theo xã, phường mới, cán bộ phụ trách, chỉ đếm hồ sơ; tệp .xls; sạch.',
    sheets: [
      {
        name: 'T10-2025',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, null, 'Biểu số 02'],
          2: ['THEO DÕI HƯỚNG DẪN HỒ SƠ OCOP THEO ĐỊA BÀN'],
          3: ['(Số liệu đến ngày 31/10/2025)'],
          5: [
            'TT',
            'Địa bàn',
            'Số hồ sơ theo kế hoạch',
            'Số hồ sơ đã hướng dẫn',
            null,
            'Tỷ lệ hoàn thành (%)',
            'Cán bộ phụ trách',
            'Ghi chú',
          ],
          6: [null, null, null, 'Trong tháng', 'Lũy kế'],
          7: ['A', 'B', '1', '2', '3', '4=3/1', 'C', 'D'],
          ...down(8, places, (row, [name, plan, now, all, officer, note]) => [
            row - 7,
            name,
            plan,
            now,
            all,
            `=ROUND(E${row}/C${row}*100,1)`,
            officer,
            note,
          ]),
          20: [null, 'Cộng', '=SUM(C8:C19)', '=SUM(D8:D19)', '=SUM(E8:E19)', '=ROUND(E20/C20*100,1)'],
          22: [null, 'Người lập', null, null, null, 'Trưởng phòng Quản lý chuyên ngành'],
        },
        formats: { F: '0.0' },
        merges: ['A2:H2', 'A3:H3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:E5', 'F5:F6', 'G5:G6', 'H5:H6'],
      },
    ],
  },
  asXls: true,
  expected: {
    'T10-2025': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:H20',
          headerRows: [5, 6],
          indexRow: 7,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity.plan',
            D: 'quantity.actual',
            E: 'quantity.cumulative',
            F: 'ratio',
            G: 'person',
            H: 'note',
          },
          totalRows: [20],
          subtotalRows: [],
          lines: 12,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
