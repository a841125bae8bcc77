// Kế toán xã: lương của ba cán bộ theo hệ số, có truy lĩnh ghi tay.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const staff = [
  ['Trần Văn Hậu', 'Chủ tịch', 4.32, 0.25, null],
  ['Lò Thị Mai', 'Văn phòng, thống kê', 3.33, null, 594000],
  ['Nguyễn Đức Toàn', 'Tài chính, kế toán', 2.67, null, null],
] as const;

export const dev2ViLuongXa: Book = {
  id: 'dev2-vi-luong-xa',
  language: 'vi',
  note: 'Bảng lương rất nhỏ, ba người: hệ số nhân mức lương cơ sở ở ô trên bằng $, bảo hiểm theo tỷ lệ ở ô trên, truy lĩnh chỉ một người.',
  sheets: [
    {
      name: 'T7',
      rows: {
        1: ['BẢNG LƯƠNG CÁN BỘ XÃ THÁNG 7'],
        2: ['Mức lương cơ sở', null, 2340000],
        3: ['Bảo hiểm người lao động', null, 0.105],
        5: [
          'Họ và tên',
          'Chức danh',
          'Hệ số lương',
          'PC chức vụ',
          'Cộng hệ số',
          'Tiền lương',
          'Trừ bảo hiểm',
          'Truy lĩnh',
          'Thực lĩnh',
        ],
        ...down(6, staff, (row, [name, post, factor, extra, arrears]) => [
          name,
          post,
          factor,
          extra,
          `=C${row}+D${row}`,
          `=E${row}*$C$2`,
          `=ROUND(F${row}*$C$3,0)`,
          arrears,
          `=F${row}-G${row}+H${row}`,
        ]),
        9: ['Cộng', null, null, null, ...['E', 'F', 'G', 'H', 'I'].map((c) => `=SUM(${c}6:${c}8)`)],
        11: ['Truy lĩnh nâng bậc từ tháng 4 của bà Mai.'],
      },
      formats: {
        C: '0.00',
        D: '0.00',
        E: '0.00',
        F: '#,##0',
        G: '#,##0',
        H: '#,##0',
        I: '#,##0',
        C2: '#,##0',
        C3: '0.0%',
      },
    },
  ],
};
