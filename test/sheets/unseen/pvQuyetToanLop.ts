// Owns the settlement of one OCOP class of October 2025: approved, advanced, spent, left over, all typed, with vouchers.
// Invariant: clean; left over is approved minus spent.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  number: number | string | null,
  what: string,
  approved: number,
  advanced: number,
  spent: number,
  left: number,
  voucher: string | null = null,
  note: string | null = null,
): Content[] => [number, what, approved, advanced, spent, left, voucher, note];

export const pvQuyetToanLop: SheetFixture = {
  book: {
    id: 'pv-quyet-toan-lop',
    language: 'vi',
    note: 'văn thư gõ tay hết: bảng quyết toán lớp tập huấn, dự toán - tạm ứng - quyết toán - còn thừa, chứng từ, ô nháp bên phải.',
    sheets: [
      {
        name: 'QT lop 1',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ ĐỒNG NAI'],
          2: ['Đơn vị được giao: Phòng Quản lý chuyên ngành'],
          4: ['BẢNG QUYẾT TOÁN KINH PHÍ LỚP TẬP HUẤN OCOP TẠI PHƯỜNG LONG KHÁNH'],
          5: ['(Lớp tổ chức ngày 07/10/2025, 60 học viên)'],
          6: [null, null, null, null, null, null, null, 'ĐVT: đồng'],
          7: [
            'STT',
            'Nội dung',
            'Dự toán được duyệt',
            'Đã tạm ứng',
            'Số quyết toán',
            'Chênh lệch (dự toán - quyết toán)',
            'Chứng từ',
            'Ghi chú',
          ],
          8: line('I', 'Chi giảng viên', 2350000, 2000000, 2350000, 0),
          9: line(1, 'Bồi dưỡng giảng viên', 2000000, 2000000, 2000000, 0, 'Bảng ký nhận 07/10/2025'),
          10: line(2, 'Tiền thuê phòng nghỉ giảng viên', 350000, 0, 350000, 0, 'HĐ 0001142'),
          11: line('II', 'Chi cho học viên', 10500000, 8400000, 9860000, 640000),
          12: line(1, 'Tài liệu học tập', 2100000, 0, 2100000, 0, 'HĐ 0000371'),
          13: line(
            2,
            'Nước uống',
            2400000,
            2400000,
            2360000,
            40000,
            'Bảng kê 07/10/2025',
            'Vắng 02 người buổi chiều',
          ),
          14: line(
            3,
            'Hỗ trợ tiền ăn học viên',
            6000000,
            6000000,
            5400000,
            600000,
            'Bảng ký nhận 07/10/2025',
            '06 học viên hưởng lương',
          ),
          15: line('III', 'Chi tổ chức lớp', 6400000, 1200000, 6350000, 50000),
          16: line(1, 'Thuê hội trường, máy chiếu', 3000000, 0, 3000000, 0, 'HĐ 0000088'),
          17: line(2, 'Băng rôn', 600000, 600000, 550000, 50000, 'HĐ 0000412'),
          18: line(3, 'Phụ cấp lưu trú cán bộ', 600000, 600000, 600000, 0, 'Giấy đi đường'),
          19: line(4, 'Thuê xe', 2200000, 0, 2200000, 0, 'HĐ 0000215'),
          20: line(null, 'Tổng cộng', 19250000, 11600000, 18560000, 690000),
          21: [null, 'Số tiền quyết toán bằng chữ: Mười tám triệu năm trăm sáu mươi ngàn đồng.'],
          22: [null, 'Số còn được thanh toán sau khi trừ tạm ứng: 6.960.000 đồng.'],
          24: [null, 'Người thanh toán', null, 'Kế toán', null, null, 'Thủ trưởng đơn vị'],
          28: [null, 'Phạm Thị Kim Loan', null, 'Võ Minh Tuấn'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'B21:H21', 'B22:H22'],
      },
      {
        name: 'DS ky nhan',
        rows: {
          1: ['DANH SÁCH HỌC VIÊN KÝ NHẬN TÀI LIỆU'],
          3: ['TT', 'Họ và tên', 'Đơn vị', 'Ký nhận'],
          4: [1, 'Lê Thị Thanh Nga', 'HTX Chôm chôm Bình Lộc', null],
          5: [2, 'Ngô Đức Hải', 'Hộ kinh doanh Hải Yến', null],
          6: [3, 'Vũ Thị Lành', 'Cơ sở Bảo Vinh', null],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  dates: { from: '2025-10-07', to: '2025-10-07', document: '2025-11-05' },
  expected: {
    'QT lop 1': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:H20',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan',
            D: 'received',
            E: 'settled',
            F: 'difference',
            G: 'basis',
            H: 'note',
          },
          totalRows: [20],
          subtotalRows: [8, 11, 15],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
    'DS ky nhan': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
