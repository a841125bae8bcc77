// Owns a third-quarter report of OCOP guidance by commune after the merger of 2025.
// Invariant: two mistakes: a district that no longer exists among the communes, and one typed remainder that does not follow.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Report = readonly [
  name: string,
  planned: number,
  quarter: number,
  cumulative: number,
  allocated: number,
  received: number,
  disbursed: number,
  remaining: number,
];

const REPORTS: readonly Report[] = [
  ['Xã Trảng Bom', 8, 3, 7, 24000, 18000, 15400, 8600],
  ['Xã Bàu Hàm', 5, 2, 4, 15000, 12000, 10250, 4750],
  ['Phường Long Khánh', 10, 4, 9, 30000, 24000, 22100, 7900],
  ['Huyện Vĩnh Cửu', 6, 1, 5, 18000, 12000, 11300, 6700],
  ['Xã Định Quán', 7, 3, 6, 21000, 16000, 14750, 6520],
  ['Xã Cẩm Mỹ', 4, 2, 3, 12000, 9000, 7800, 4200],
  ['Xã Long Thành', 6, 2, 6, 18000, 15000, 14200, 3800],
  ['Xã Xuân Lộc', 9, 3, 8, 27000, 21000, 19650, 7350],
];

export const soKhcnTienDoDiaBan: SheetFixture = {
  book: {
    id: 'so-khcn-tien-do-dia-ban',
    language: 'vi',
    note: 'management room: counts and money side by side, everything typed, no total row, thousands of đồng',
    sheets: [
      {
        name: 'Quý III',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, null, 'Đồng Nai, ngày 03 tháng 10 năm 2025'],
          2: ['PHÒNG QUẢN LÝ CHUYÊN NGÀNH'],
          4: ['TỔNG HỢP TIẾN ĐỘ HƯỚNG DẪN HỒ SƠ OCOP TẠI CÁC XÃ, PHƯỜNG'],
          5: ['Quý III/2025 (từ ngày 01/7/2025 đến ngày 30/9/2025)'],
          6: [null, null, null, null, null, null, null, null, 'ĐVT: 1.000 đồng'],
          7: [
            'TT',
            'Địa phương',
            'Số chủ thể được hướng dẫn',
            null,
            null,
            'Kinh phí',
            null,
            null,
            null,
            'Ghi chú',
          ],
          8: [
            null,
            null,
            'Kế hoạch',
            'Thực hiện trong quý',
            'Lũy kế',
            'Được giao',
            'Đã nhận',
            'Đã thanh toán',
            'Còn lại',
            null,
          ],
          ...down(9, REPORTS, (row, report) => [row - 8, ...report]),
          18: [null, 'NGƯỜI TỔNG HỢP', null, null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0' },
        merges: ['A4:J4', 'A5:J5', 'A7:A8', 'B7:B8', 'C7:E7', 'F7:I7', 'J7:J8'],
      },
    ],
  },
  dates: { from: '2025-07-01', to: '2025-09-30', document: '2025-10-03' },
  expected: {
    'Quý III': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:J16',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity.plan',
            D: 'quantity.actual',
            E: 'quantity.cumulative',
            F: 'allocated',
            G: 'received',
            H: 'disbursed',
            I: 'remaining',
            J: 'note',
          },
          totalRows: [],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['locality.date error B12', 'tracking.chain error I13'],
    },
  },
};
