// Owns a hospital store of 2021: quantities in and out, no money; and the timetable of a class.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const item = (
  row: number,
  number: number,
  code: string,
  name: string,
  unit: string,
  opening: number,
  came: number,
  went: number,
): Content[] => [number, code, name, unit, opening, came, went, `=E${row}+F${row}-G${row}`, null];

export const khoVatTuNhapXuat: SheetFixture = {
  book: {
    id: 'kho-vat-tu-nhap-xuat',
    language: 'vi',
    note: 'Khoa Dược 2021: thẻ kho theo số lượng, và thời khóa biểu lớp đào tạo; không phải dự toán.',
    sheets: [
      {
        name: 'NXT tháng 5',
        rows: {
          1: ['KHOA DƯỢC - KHO CHẴN'],
          2: ['BÁO CÁO NHẬP - XUẤT - TỒN VẬT TƯ TIÊU HAO THÁNG 5/2021'],
          4: ['TT', 'Mã VT', 'Tên vật tư', 'ĐVT', 'Tồn đầu', 'Nhập', 'Xuất', 'Tồn cuối', 'Hạn dùng'],
          5: item(5, 1, 'VT0012', 'Bơm tiêm 5 ml', 'cái', 3200, 10000, 9150),
          6: item(6, 2, 'VT0013', 'Bơm tiêm 10 ml', 'cái', 1800, 5000, 4420),
          7: item(7, 3, 'VT0045', 'Găng tay y tế', 'đôi', 6500, 20000, 18700),
          8: item(8, 4, 'VT0051', 'Khẩu trang N95', 'cái', 400, 2000, 1650),
          9: item(9, 5, 'VT0077', 'Băng cuộn', 'cuộn', 950, 1200, 1310),
        },
        merges: ['A2:I2'],
      },
      {
        name: 'TKB',
        rows: {
          1: ['THỜI KHÓA BIỂU LỚP KIỂM SOÁT NHIỄM KHUẨN'],
          3: ['Buổi', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6'],
          4: [
            'Sáng',
            'Rửa tay ngoại khoa',
            'Khử khuẩn dụng cụ',
            'Phòng hộ cá nhân',
            'Thực hành',
            'Thực hành',
          ],
          5: ['Chiều', 'Quản lý chất thải', 'Giám sát', 'Thảo luận', 'Thực hành', 'Kiểm tra'],
        },
        merges: ['A1:F1'],
      },
    ],
  },
  expected: {
    'NXT tháng 5': { kind: 'other', tables: [], outside: [], findings: [] },
    TKB: { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
