// Owns a new commune of September 2025: everything typed, no formula, the unit in the title, the amount before the price; one sub-item does not exist.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  number: number,
  what: string,
  code: string,
  unit: string,
  count: number,
  price: number,
  note: string | null = null,
): Content[] => [number, what, code, unit, count, count * price, price, note];

export const puTuyenTruyenXa: SheetFixture = {
  book: {
    id: 'pu-tuyen-truyen-xa',
    language: 'vi',
    note: 'UBND xã Xuân Bắc 9/2025: gõ tay toàn bộ, thành tiền đứng trước đơn giá, đơn vị đồng trong tên biểu, dòng trống giữa các nhóm; một tiểu mục không có trong mục lục.',
    sheets: [
      {
        name: 'tuyen truyen',
        rows: {
          1: ['ỦY BAN NHÂN DÂN', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['XÃ XUÂN BẮC', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, 'Xuân Bắc, ngày 15 tháng 9 năm 2025'],
          5: ['DỰ TOÁN TUYÊN TRUYỀN CHUYỂN ĐỔI SỐ VÀ DỊCH VỤ CÔNG TRỰC TUYẾN (đồng)'],
          6: ['Thực hiện trong tháng 10 năm 2025 tại các ấp trên địa bàn xã Xuân Bắc, tỉnh Đồng Nai'],
          8: ['Stt', ' Nội dung  ', 'Tiểu mục', 'Đvt', 'S.lượng', 'Thành tiền', 'Đơn giá', 'Ghi chú'],
          9: ['I', 'Tuyên truyền', null, null, null, 13360000],
          10: line(1, 'Băng rôn treo tại trụ sở, nhà văn hóa ấp', '6606', 'tấm', 14, 380000),
          11: line(2, 'Tờ rơi hướng dẫn nộp hồ sơ trực tuyến', '6606', 'tờ', 4000, 1400, '02 mặt'),
          12: line(3, 'Xe loa lưu động', '6606', 'ngày', 2, 1220000),
          14: ['II', 'Hội  nghị phổ biến', null, null, null, 12450000],
          15: line(1, 'In tài liệu', '6651', 'bộ', 150, 27000, '150 đại biểu'),
          16: line(2, 'Thuê âm thanh, màn hình', '6655', 'buổi', 2, 3200000),
          17: line(3, 'Hoa, khẩu hiệu trang trí', '6672', 'buổi', 2, 1000000),
          19: ['III', 'Tổ công nghệ số cộng đồng', null, null, null, 8100000],
          20: line(1, 'Áo đồng phục thành viên tổ', '7004', 'cái', 45, 140000),
          21: line(2, 'Mua sổ, bút cấp cho các tổ', '6551', 'tổ', 9, 200000),
          23: [null, 'Cộng I+II+III', null, null, null, 33910000],
          24: ['Viết bằng chữ: Ba mươi ba triệu chín trăm mười nghìn đồng./.'],
          26: [null, 'Công chức VH-XH', null, null, 'Kế toán', null, 'CHỦ TỊCH'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['E1:H1', 'E2:H2', 'E3:H3', 'A5:H5', 'A6:H6', 'A24:H24'],
      },
    ],
  },
  dates: { from: '2025-10-01', to: '2025-10-31', document: '2025-09-15' },
  expected: {
    'tuyen truyen': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H23',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'budgetSubItem',
            D: 'unit',
            E: 'quantity',
            F: 'amount',
            G: 'price',
            H: 'note',
          },
          totalRows: [23],
          subtotalRows: [9, 14, 19],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['budget.code error C17'],
    },
  },
};
