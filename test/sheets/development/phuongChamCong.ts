// Owns a ward of 2026: attendance of a month and a telephone list, nothing of money.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const WORKERS = ['Trịnh Thị Ánh', 'Bùi Công Danh', 'Ngô Thanh Hà', 'Huỳnh Tấn Lộc'];
const days = (person: number): string[] =>
  Array.from({ length: 12 }, (_, day) => ((day + person) % 7 === 6 ? 'P' : 'x'));
const row = (name: string, index: number): Content[] => [
  index + 1,
  name,
  ...days(index),
  `=COUNTIF(C${index + 6}:N${index + 6},"x")`,
];

export const phuongChamCong: SheetFixture = {
  book: {
    id: 'phuong-cham-cong',
    language: 'vi',
    note: 'Phường 2026: bảng chấm công và danh bạ; không phải dự toán.',
    sheets: [
      {
        name: 'Cham cong 3.2026',
        rows: {
          1: ['UBND PHƯỜNG'],
          2: ['BẢNG CHẤM CÔNG THÁNG 3 NĂM 2026'],
          4: ['STT', 'Họ và tên', 'Ngày trong tháng', ...Array.from({ length: 11 }, () => null), 'Số công'],
          5: [null, null, ...Array.from({ length: 12 }, (_, day) => day + 2), null],
          ...Object.fromEntries(WORKERS.map((name, index) => [index + 6, row(name, index)])),
          11: ['Ký hiệu: x - đi làm; P - nghỉ phép'],
        },
        merges: ['A2:O2', 'A4:A5', 'B4:B5', 'C4:N4', 'O4:O5'],
      },
      {
        name: 'Danh ba',
        rows: {
          1: ['DANH BẠ ĐIỆN THOẠI CÁN BỘ PHƯỜNG'],
          3: ['TT', 'Họ tên', 'Chức danh', 'Số máy', 'Thư điện tử'],
          4: [1, 'Trịnh Thị Ánh', 'Công chức văn phòng', '0251.3.822.xxx', 'anh.tt@phuong.gov.vn'],
          5: [2, 'Bùi Công Danh', 'Công chức địa chính', '0251.3.823.xxx', 'danh.bc@phuong.gov.vn'],
          6: [3, 'Ngô Thanh Hà', 'Công chức tư pháp', '0251.3.824.xxx', 'ha.nt@phuong.gov.vn'],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  expected: {
    'Cham cong 3.2026': { kind: 'other', tables: [], outside: [], findings: [] },
    'Danh ba': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
