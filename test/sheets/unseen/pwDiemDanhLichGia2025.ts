// Owns what goes along with a class of October 2025: attendance by half day, timetable, prices that suppliers offered.
// Invariant: clean; none of the three is an estimate or a tracking sheet.
import { on } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const nothing = { kind: 'other' as const, tables: [], outside: [], findings: [] };

export const pwDiemDanhLichGia2025: SheetFixture = {
  book: {
    id: 'pw-diem-danh-lich-gia-2025',
    language: 'vi',
    note: 'Tệp kèm lớp tập huấn 10/2025: bảng điểm danh theo buổi, lịch học, bảng giá các cửa hàng; không có bảng dự toán.',
    sheets: [
      {
        name: 'Diem danh',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
          3: ['DANH SÁCH HỌC VIÊN THAM DỰ LỚP TRUY XUẤT NGUỒN GỐC'],
          4: ['Ngày 23-24/10/2025, tại xã Gia Kiệm'],
          6: ['TT', 'Họ và tên', 'Cơ sở sản xuất', 'Điện thoại', '23/10', null, '24/10', null, 'Số buổi'],
          7: [null, null, null, null, 'Sáng', 'Chiều', 'Sáng', 'Chiều'],
          8: [1, 'Trần Văn Lợi', 'HTX Bưởi Tân An', '0912000111', 'x', 'x', 'x', 'x', 4],
          9: [2, 'Ngô Thị Hiền', 'Hộ KD mật ong Hiền Phát', '0912000112', 'x', 'x', 'x', null, 3],
          10: [3, "K' Brốc", 'Tổ hợp tác dệt thổ cẩm Tà Lài', '0912000113', 'x', null, 'x', 'x', 3],
          11: [4, 'Lý A Sềnh', 'Cơ sở bún khô Gia Kiệm', '0912000114', 'x', 'x', 'x', 'x', 4],
          12: [5, 'Huỳnh Kim Chi', 'Công ty TNHH Ca cao Định Quán', '0912000115', 'x', 'x', null, 'x', 3],
          14: [null, 'Người theo dõi lớp'],
        },
        merges: ['A3:I3', 'A4:I4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:F6', 'G6:H6', 'I6:I7'],
      },
      {
        name: 'Lich hoc',
        rows: {
          1: ['CHƯƠNG TRÌNH LỚP TẬP HUẤN'],
          3: ['Ngày', 'Thời gian', 'Nội dung', 'Người thực hiện'],
          4: [on('2025-10-23'), '7g30 - 8g00', 'Đón tiếp học viên, khai giảng', 'Ban tổ chức'],
          5: [null, '8g00 - 11g30', 'Quy định về truy xuất nguồn gốc', 'Báo cáo viên'],
          6: [null, '13g30 - 16g30', 'Thực hành tạo mã QR', 'Báo cáo viên'],
          7: [on('2025-10-24'), '7g30 - 11g30', 'Ghi nhật ký sản xuất', 'Báo cáo viên'],
          8: [null, '13g30 - 16g00', 'Trao đổi, bế giảng', 'Ban tổ chức'],
        },
        formats: { A: 'dd/mm/yyyy' },
        merges: ['A1:D1', 'A4:A6', 'A7:A8'],
      },
      {
        name: 'Bao gia',
        rows: {
          1: ['BẢNG SO SÁNH BÁO GIÁ'],
          2: [null, null, null, null, null, 'đơn vị tính: đồng'],
          3: ['Mặt hàng', 'ĐVT', 'Nhà cung cấp', null, null, 'Chọn'],
          4: [null, null, 'Minh Phát', 'Hồng Đức', 'In Sao Việt'],
          5: ['In tài liệu 60 trang', 'bộ', 36000, 35000, 34500, 'In Sao Việt'],
          6: ['Cặp da có in chữ', 'cái', 62000, 65000, 68000, 'Minh Phát'],
          7: ['Băng rôn 4m x 0,8m', 'cái', 520000, 480000, 500000, 'Hồng Đức'],
          8: ['Giấy chứng nhận A4', 'tờ', 9000, 8500, 8500, 'Hồng Đức'],
        },
        formats: { 'C5:E8': '#,##0' },
        merges: ['A1:F1', 'A3:A4', 'B3:B4', 'C3:E3', 'F3:F4'],
      },
    ],
  },
  expected: { 'Diem danh': nothing, 'Lich hoc': nothing, 'Bao gia': nothing },
};
