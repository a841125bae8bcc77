// Owns the list of guests of a ward meeting: neither an estimate nor a tracking sheet.
// Invariant: a clean sheet without money.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const GUESTS: readonly (readonly [name: string, position: string, office: string, telephone: string])[] = [
  ['Nguyễn Thị Thu Hà', 'Phó Chủ tịch UBND', 'Phường Long Khánh', '0913 000 111'],
  ['Phạm Đức Long', 'Công chức', 'Phường Bảo Vinh', '0918 000 222'],
  ['Trần Văn Quý', 'Giám đốc', 'HTX Nông nghiệp Xuân Lập', '0907 000 333'],
  ['Lê Thị Bích Vân', 'Chủ hộ kinh doanh', 'Phường Hàng Gòn', '0938 000 444'],
  ['Đoàn Minh Khôi', 'Bí thư Đoàn', 'Phường Bình Lộc', '0976 000 555'],
];

export const danhSachDaiBieu: SheetFixture = {
  book: {
    id: 'danh-sach-dai-bieu',
    language: 'vi',
    note: 'ward office: a signing list, telephone numbers as texts, an empty column for the signature',
    sheets: [
      {
        name: 'DS dai bieu',
        rows: {
          1: ['UBND PHƯỜNG LONG KHÁNH'],
          3: ['DANH SÁCH ĐẠI BIỂU THAM DỰ HỘI NGHỊ'],
          4: ['Ngày 22 tháng 10 năm 2025'],
          6: ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại', 'Ký tên'],
          ...down(7, GUESTS, (row, guest) => [row - 6, ...guest]),
          13: ['Danh sách gồm có 05 người./.'],
        },
        merges: ['A3:F3', 'A4:F4', 'A13:F13'],
      },
    ],
  },
  expected: { 'DS dai bieu': { kind: 'other', tables: [], outside: [], findings: [] } },
};
