// Owns a list of households that received seedlings in 2015, in the TCVN3 code: trees and no money, so it is neither estimate nor tracking.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

export const pyHoNhanCayGiong2015: SheetFixture = {
  book: {
    id: 'py-ho-nhan-cay-giong-2015',
    language: 'vi',
    note: 'Xã Trà Thủy, Trà Bồng 2015, chữ TCVN3: danh sách hộ nhận cây keo, quế, có cột ký nhận, không có tiền; sạch.',
    sheets: [
      {
        name: 'DS ho',
        rows: recoded(
          {
            1: ['ubnd xã trà thủy'],
            3: ['danh sách hộ gia đình nhận cây giống vụ thu 2015'],
            4: ['Thôn 3 - Ngày giao: 14/10/2015'],
            6: [
              'TT',
              'Họ tên chủ hộ',
              'Năm sinh',
              'Số CMND',
              'Diện tích (ha)',
              'Số cây nhận',
              null,
              'Ký nhận',
            ],
            7: [null, null, null, null, null, 'Keo lai', 'Quế'],
            ...down<readonly [string, number, string, number, number, number]>(
              8,
              [
                ['Hồ Văn Tiên', 1972, '212301458', 1.2, 2000, 1200],
                ['Hồ Thị Xinh', 1980, '212344907', 0.8, 1300, 800],
                ['Hồ Văn Nghĩa', 1965, '210988312', 1.5, 2500, 1500],
                ['Đinh Văn Phôi', 1988, '212560173', 0.5, 800, 500],
                ['Hồ Thị Lân', 1976, '212317740', 1, 1700, 1000],
                ['Hồ Văn Rin', 1991, '212688025', 0.6, 1000, 600],
                ['Phạm Tấn Lực', 1969, '212104866', 2, 3300, 2000],
              ],
              (row, household) => [row - 7, ...household],
            ),
            15: [null, 'Cộng', null, null, '=SUM(E8:E14)', '=SUM(F8:F14)', '=SUM(G8:G14)'],
            17: [null, 'Trưởng thôn', null, 'Cán bộ địa chính', null, null, 'Người giao'],
          },
          tcvn3,
        ),
        formats: { E: '0.0', F: '#,##0', G: '#,##0' },
        merges: ['A3:H3', 'A4:H4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:E7', 'F6:G6', 'H6:H7'],
      },
    ],
  },
  asXls: true,
  expected: { 'DS ho': { kind: 'other', tables: [], outside: [], findings: [] } },
};
