// Owns two companions of a district office of 2024: the duty roster of receiving citizens and a telephone list.
// Invariant: no money in either; both are of kind other.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const DAYS: readonly [day: string, date: string, chair: string, with_: string][] = [
  ['Thứ Năm', '04/7/2024', 'Đ/c Chủ tịch UBND', 'Thanh tra, Phòng TN-MT'],
  ['Thứ Ba', '09/7/2024', 'Đ/c PCT phụ trách kinh tế', 'Phòng KT-HT, Ban QLDA'],
  ['Thứ Năm', '18/7/2024', 'Đ/c Chủ tịch UBND', 'Thanh tra, Phòng Tư pháp'],
  ['Thứ Ba', '23/7/2024', 'Đ/c PCT phụ trách văn xã', 'Phòng LĐ-TB&XH, Phòng GD&ĐT'],
  ['Thứ Tư', '31/7/2024', 'Đ/c Chủ tịch UBND', 'Thanh tra, VP HĐND và UBND'],
];
const PHONES: readonly [name: string, office: string, phone: string][] = [
  ['Trần Quốc Việt', 'Ban Tiếp công dân', '0236.3847.112'],
  ['Lê Thị Thu Hà', 'Phòng Tư pháp', '0236.3847.205'],
  ['Đỗ Minh Khôi', 'Thanh tra huyện', '0236.3847.138'],
  ['Ngô Thị Lan', 'Phòng TN-MT', '0236.3847.166'],
];

export const pxLichTiepDan2024: SheetFixture = {
  book: {
    id: 'px-lich-tiep-dan-2024',
    language: 'vi',
    note: 'UBND huyện Hòa Vang 7/2024: lịch tiếp công dân và danh bạ, không có tiền; sạch.',
    sheets: [
      {
        name: 'Lich thang 7',
        rows: {
          1: ['UBND HUYỆN HÒA VANG'],
          2: ['BAN TIẾP CÔNG DÂN'],
          4: ['LỊCH TIẾP CÔNG DÂN THÁNG 7 NĂM 2024'],
          6: ['TT', 'Thứ', 'Ngày', 'Chủ trì', 'Cơ quan tham dự', 'Giờ'],
          ...down(7, DAYS, (row, [day, date, chair, others]) => [
            row - 6,
            day,
            date,
            chair,
            others,
            '7h30 - 11h00',
          ]),
          13: ['Lưu ý: nếu trùng lịch họp của Huyện ủy, Ban Tiếp công dân sẽ thông báo lịch thay thế.'],
          15: [null, null, null, null, 'TRƯỞNG BAN'],
        },
        merges: ['A4:F4', 'A13:F13'],
      },
      {
        name: 'Danh ba',
        rows: {
          1: ['DANH BẠ ĐẦU MỐI PHỐI HỢP TIẾP CÔNG DÂN'],
          3: ['STT', 'Họ và tên', 'Đơn vị', 'Điện thoại'],
          ...down(4, PHONES, (row, [name, office, phone]) => [row - 3, name, office, phone]),
        },
        merges: ['A1:D1'],
      },
    ],
  },
  expected: {
    'Lich thang 7': { kind: 'other', tables: [], outside: [], findings: [] },
    'Danh ba': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
