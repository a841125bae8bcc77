// Owns a district home affairs office of 2024: staff list and duty roster, no estimate and no tracking.
import { on } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

export const phongNoiVuNhanSu: SheetFixture = {
  book: {
    id: 'phong-noi-vu-nhan-su',
    language: 'vi',
    note: 'Phòng Nội vụ 2024: danh sách công chức và lịch trực; không phải dự toán.',
    sheets: [
      {
        name: 'DS công chức',
        rows: {
          1: ['UBND HUYỆN', null, null, null, null, 'Mẫu số 02'],
          2: ['DANH SÁCH CÔNG CHỨC ĐẾN KỲ NÂNG BẬC LƯƠNG THƯỜNG XUYÊN 6 THÁNG ĐẦU NĂM 2024'],
          4: [
            'TT',
            'Họ và tên',
            'Chức vụ',
            'Mã ngạch',
            'Lương hiện hưởng',
            null,
            'Đề nghị nâng',
            null,
            'Thời điểm hưởng',
          ],
          5: [null, null, null, null, 'Bậc', 'Hệ số', 'Bậc', 'Hệ số', null],
          6: [1, 'Hoàng Thị Minh Châu', 'Phó Trưởng phòng', '01.003', 5, 3.66, 6, 3.99, on('2024-03-01')],
          7: [2, 'Đinh Văn Duẩn', 'Chuyên viên', '01.003', 2, 2.67, 3, 3, on('2024-01-01')],
          8: [3, 'Lò Thị Hặc', 'Chuyên viên', '01.003', 3, 3, 4, 3.33, on('2024-06-01')],
          9: [4, 'Vi Văn Khoa', 'Kế toán viên', '06.031', 4, 3.33, 5, 3.66, on('2024-05-15')],
        },
        merges: ['A2:I2', 'E4:F4', 'G4:H4'],
      },
      {
        name: 'Lịch trực Tết',
        rows: {
          1: ['LỊCH TRỰC TẾT NGUYÊN ĐÁN GIÁP THÌN 2024'],
          3: ['Ngày', 'Ca ngày', 'Ca đêm', 'Lãnh đạo trực', 'Điện thoại'],
          4: [on('2024-02-09'), 'Đinh Văn Duẩn', 'Vi Văn Khoa', 'Hoàng Thị Minh Châu', '0912 345 678'],
          5: [on('2024-02-10'), 'Lò Thị Hặc', 'Đinh Văn Duẩn', 'Phạm Quang Lợi', '0983 111 222'],
          6: [on('2024-02-11'), 'Vi Văn Khoa', 'Lò Thị Hặc', 'Hoàng Thị Minh Châu', '0912 345 678'],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  expected: {
    'DS công chức': { kind: 'other', tables: [], outside: [], findings: [] },
    'Lịch trực Tết': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
