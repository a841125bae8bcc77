// Văn thư của một trạm y tế: chia quỹ thưởng cuối năm theo ngày công và xếp loại, người cuối nhận phần còn lại do làm tròn.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const people = [
  ['BS. Hồ Thị Lan', 248, 'A', 500000],
  ['YS. Đinh Văn Mẫn', 251, 'B', null],
  ['ĐD. Ngô Thị Nga', 246, 'A', null],
  ['ĐD. Bùi Thị Oanh (thai sản)', 118, 'B', null],
  ['DS. Tạ Văn Phong', 250, 'C', null],
  ['HS. Lý Thị Quý', 244, 'A', 300000],
] as const;

export const held2ViKhenThuong: Book = {
  id: 'held2-vi-khen-thuong',
  language: 'vi',
  note: 'Bảng rất nhỏ: hệ số xếp loại nằm ngang tra bằng HLOOKUP, điểm là ngày công nhân hệ số, tiền chia theo điểm làm tròn nghìn, dòng cuối là phần còn lại; thưởng thêm ghi rải rác; không có dòng trống.',
  heldOut: true,
  strings: 'inline',
  sheets: [
    {
      name: 'Thưởng 2025',
      rows: {
        1: ['CHIA QUỸ THƯỞNG CUỐI NĂM 2025'],
        2: ['Quỹ thưởng', 42500000, 'Xếp loại', 'A', 'B', 'C'],
        3: ['Chia theo điểm', '=B2-F12', 'Hệ số', 1.2, 1, 0.7],
        4: ['Họ tên', 'Ngày công', 'Xếp loại', 'Điểm', 'Theo điểm', 'Thưởng thêm', 'Thực nhận'],
        ...down(5, people, (row, person) => [
          ...person.slice(0, 3),
          `=B${row}*HLOOKUP(C${row},$D$2:$F$3,2,FALSE)`,
          `=ROUND($B$3*D${row}/$D$12,-3)`,
          person[3],
          `=E${row}+F${row}`,
        ]),
        11: [
          'NHS. Cao Thị Sen',
          249,
          'B',
          '=B11*HLOOKUP(C11,$D$2:$F$3,2,FALSE)',
          '=B3-SUM(E5:E10)',
          null,
          '=E11+F11',
        ],
        12: ['Cộng', '=SUM(B5:B11)', null, '=SUM(D5:D11)', '=SUM(E5:E11)', '=SUM(F5:F11)', '=SUM(G5:G11)'],
        13: ['Bình quân một người', null, null, null, '=E12/COUNTA(A5:A11)', null, '=G12/COUNTA(A5:A11)'],
        14: ['Cao nhất', null, null, null, '=MAX(E5:E11)', null, '=MAX(G5:G11)'],
        15: [
          'Số người loại',
          null,
          null,
          '=COUNTIF($C$5:$C$11,D2)',
          '=COUNTIF($C$5:$C$11,E2)',
          '=COUNTIF($C$5:$C$11,F2)',
        ],
      },
      formats: { 'B2:B3': '#,##0', D: '0.0', 'D15:F15': '0', 'E5:G14': '#,##0' },
    },
  ],
};
