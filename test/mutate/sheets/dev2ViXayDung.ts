// Cán bộ kỹ thuật xã: dự toán sửa chữa nhỏ với hệ số nhân công, máy và chuỗi chi phí T, C, TL, VAT.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const works = [
  ['HM.1', 'Phá dỡ nền gạch cũ', 'm2', 86.4, 0, 21500],
  ['HM.2', 'Lát nền gạch chống trơn 300x300', 'm2', 86.4, 164200, 58700],
  ['HM.3', 'Ốp tường gạch men', 'm2', 132.75, 171900, 83400],
  ['HM.4', 'Sơn trần 2 nước', 'm2', 86.4, 23100, 17800],
] as const;

export const dev2ViXayDung: Book = {
  id: 'dev2-vi-xay-dung',
  language: 'vi',
  note: 'Dự toán sửa chữa: khối lượng nhân đơn giá vật liệu, nhân công có hệ số ở ô riêng; dưới là chuỗi chi phí chung, thu nhập chịu thuế tính trước, thuế, làm tròn; mỗi dòng một công thức khác nhau, hệ số ghi ở cột bên.',
  sheets: [
    {
      name: 'Dự toán',
      rows: {
        1: ['DỰ TOÁN SỬA CHỮA KHU VỆ SINH TRƯỜNG MẦM NON HOA SEN'],
        2: ['Hệ số nhân công', null, null, null, null, null, null, 1.107],
        4: [
          'Mã hiệu',
          'Công tác',
          'Đơn vị',
          'Khối lượng',
          'ĐG vật liệu',
          'ĐG nhân công',
          'Vật liệu',
          'Nhân công',
        ],
        5: ['', '', '', '', 'đ/m2', 'đ/m2', 'đồng', 'đồng'],
        ...down(6, works, (row, work) => [...work, `=D${row}*E${row}`, `=D${row}*F${row}*$H$2`]),
        10: [null, 'Cộng', null, null, null, null, '=SUM(G6:G9)', '=SUM(H6:H9)'],
        12: ['Ký hiệu', 'Khoản mục chi phí', null, null, null, 'Định mức', null, 'Giá trị'],
        13: ['T', 'Chi phí trực tiếp', null, null, null, null, null, '=G10+H10'],
        14: ['C', 'Chi phí chung', null, null, null, 0.073, null, '=H13*F14'],
        15: ['TL', 'Thu nhập chịu thuế tính trước', null, null, null, 0.055, null, '=(H13+H14)*F15'],
        16: ['G', 'Giá trị trước thuế', null, null, null, null, null, '=H13+H14+H15'],
        17: ['GTGT', 'Thuế giá trị gia tăng', null, null, null, 0.08, null, '=H16*F17'],
        18: ['Gxd', 'Giá trị sau thuế, làm tròn', null, null, null, null, null, '=ROUND(H16+H17,-3)'],
      },
      formats: {
        D: '#,##0.00',
        E: '#,##0',
        F: '#,##0',
        G: '#,##0',
        H: '#,##0',
        H2: '0.000',
        'F14:F17': '0.0%',
      },
      merges: ['A1:H1'],
    },
  ],
};
