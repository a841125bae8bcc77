// Owns the lists that travel with a class: attendance and telephone numbers.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const people = [
  ['Nguyễn Thị Bích', 'HTX Nấm Xuân Định', '0907 112 233'],
  ['Trần Quốc Cường', 'Cơ sở Trà Ba Chòi', '0918 445 061'],
  ['Lê Hoàng Dũng', 'Công ty TNHH Cacao Phú Túc', '0989 710 224'],
  ['Phạm Thị Giang', 'Hộ kinh doanh Mật ong Giang', '0382 909 118'],
  ['Hồ Văn Khánh', 'HTX Sầu riêng Xuân Thọ', '0356 221 907'],
  ['Đoàn Minh Lộc', 'HTX Bưởi Tân Triều', '0903 667 415'],
] as const;

export const lopHocDanhSach: SheetFixture = {
  book: {
    id: 'lop-hoc-danh-sach',
    language: 'vi',
    note: 'Ban tổ chức lớp: danh sách ký tên và danh bạ, không có tiền.',
    sheets: [
      {
        name: 'Điểm danh',
        rows: {
          1: ['DANH SÁCH HỌC VIÊN DỰ TẬP HUẤN (ký tên)'],
          2: ['Buổi sáng ngày 08/4/2025 tại hội trường UBND huyện Xuân Lộc'],
          4: ['STT', 'Họ và tên', 'Đơn vị', 'Sáng', 'Chiều', 'Ký tên'],
          ...down(5, people, (row, [name, place]) => [row - 4, name, place, 'x', 'x']),
          12: ['Tổng số: 06 học viên'],
        },
        merges: ['A1:F1', 'A2:F2'],
      },
      {
        name: 'Danh bạ',
        rows: {
          1: ['Danh bạ chủ thể OCOP'],
          2: ['TT', 'Họ tên', 'Số điện thoại', 'Đơn vị'],
          ...down(3, people, (row, [name, place, phone]) => [row - 2, name, phone, place]),
        },
      },
    ],
  },
  expected: {
    'Điểm danh': { kind: 'other', tables: [], outside: [], findings: [] },
    'Danh bạ': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
