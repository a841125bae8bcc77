// Owns a measuring team's attendance sheet of 2014: days across, marks for work and leave, counts at the right; no money.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const days = Array.from({ length: 15 }, (_, index) => index + 1);
const worker = (number: number, name: string, post: string, marks: string, count: number): Content[] => [
  number,
  name,
  post,
  ...[...marks].map((mark) => (mark === '.' ? null : mark)),
  count,
];

export const pyChamCongDoDac2014: SheetFixture = {
  book: {
    id: 'py-cham-cong-do-dac-2014',
    language: 'vi',
    note: 'Văn phòng Đăng ký QSDĐ huyện Ea Kar 2014: bảng chấm công nửa đầu tháng 7 của tổ đo đạc, ngày xếp ngang, ký hiệu x, P, o; không có tiền; sạch.',
    sheets: [
      {
        name: 'T7-2014',
        rows: {
          1: ['VĂN PHÒNG ĐĂNG KÝ QSDĐ HUYỆN EA KAR'],
          2: ['TỔ ĐO ĐẠC SỐ 2'],
          3: ['BẢNG CHẤM CÔNG'],
          4: ['Từ ngày 01 đến ngày 15 tháng 7 năm 2014 (Đo đạc bản đồ địa chính xã Cư Huê)'],
          6: [
            'STT',
            'Họ và tên',
            'Chức danh',
            'Ngày trong tháng',
            ...Array<null>(14).fill(null),
            'Tổng số công',
          ],
          7: [null, null, null, ...days],
          8: worker(1, 'Trần Đại Nghĩa', 'Tổ trưởng', 'xxxx..xxxxx..xx', 11),
          9: worker(2, 'Lê Thị Bích Ngọc', 'Kỹ thuật', 'xxxx..xxPxx..xx', 10),
          10: worker(3, 'Y Bhiông Niê', 'Kỹ thuật', 'xxxx..xxxxx..xx', 11),
          11: worker(4, 'Phạm Hữu Tài', 'Đi mia', 'xxoo..xxxxx..xx', 9),
          12: worker(5, 'Y Thương Mlô', 'Đi mia', 'xxxx..xxxxx..xP', 10),
          13: [null, 'Cộng', null, ...Array<null>(15).fill(null), '=SUM(S8:S12)'],
          14: ['Ghi chú: x: đi làm; P: nghỉ phép; o: nghỉ không lương'],
          16: [null, 'Người chấm công', ...Array<null>(9).fill(null), 'Giám đốc'],
        },
        merges: ['A3:S3', 'A4:S4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:R6', 'S6:S7', 'A14:S14'],
      },
    ],
  },
  expected: { 'T7-2014': { kind: 'other', tables: [], outside: [], findings: [] } },
};
