// Owns a training estimate of August 2025, after districts ended and circular 12/2025 came.
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  content: string,
  unit: string,
  quantity: number,
  price: number,
  code: string,
  basis: string,
) => [`0${row - 9}`, content, unit, quantity, 2, price, `=+D${row}*E${row}*F${row}`, code, basis];

export const lopThangTam: SheetFixture = {
  book: {
    id: 'lop-thang-tam',
    language: 'vi',
    note: 'Sở KH&CN tháng 8/2025: địa bàn là phường, xã mới, dẫn TT 40 cùng TT 12; STT và tiểu mục là chữ, công thức mở bằng =+, số chữ viết kiểu Nam (ngàn, hai mươi bốn); sạch.',
    sheets: [
      {
        name: 'Lop thang 8',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, null, 'Đồng Nai, ngày 28 tháng 7 năm 2025'],
          4: [null, 'DỰ TOÁN LỚP TẬP HUẤN NHÃN HÀNG HÓA, SỞ HỮU TRÍ TUỆ CHO CHỦ THỂ OCOP'],
          5: [
            null,
            '02 lớp: phường Long Khánh (ngày 20/8/2025) và xã Xuân Lộc (ngày 22/8/2025); 50 người/lớp',
          ],
          7: [null, null, null, null, null, null, null, null, 'ĐVT: đồng'],
          8: [
            'STT',
            'NỘI DUNG CHI',
            'ĐVT',
            'SỐ LƯỢNG',
            'SỐ LỚP',
            'ĐƠN GIÁ',
            'THÀNH TIỀN',
            'TIỂU MỤC',
            'CĂN CỨ, GHI CHÚ',
          ],
          10: line(
            10,
            'Thù lao báo cáo viên (chuyên viên)',
            'buổi',
            2,
            800000,
            '6652',
            'NQ 180/2019/NQ-HĐND',
          ),
          11: line(
            11,
            'Phụ cấp lưu trú cán bộ đi quản lý lớp',
            'người/ngày',
            2,
            200000,
            '6702',
            'NQ 90/2017/NQ-HĐND',
          ),
          12: line(
            12,
            'Nước uống (50 người x 2 buổi)',
            'người/buổi',
            100,
            20000,
            '6699',
            'TT 40/2017/TT-BTC và TT 12/2025/TT-BTC',
          ),
          13: line(13, 'In tài liệu', 'bộ', 50, 45000, '6651', 'Báo giá'),
          14: line(14, 'Thuê hội trường', 'buổi', 2, 1500000, '6655', 'Báo giá'),
          15: line(15, 'Thuê xe đoàn công tác', 'chuyến', 1, 1900000, '6751', 'Báo giá'),
          16: line(16, 'Phông, maket', 'cái', 1, 900000, '6657', 'Báo giá'),
          17: [null, 'TỔNG CỘNG', null, null, null, null, '=SUM(G10:G16)'],
          18: ['Bằng chữ: Hai mươi bốn triệu một trăm ngàn đồng chẵn./.'],
          20: ['Người lập', null, null, 'Phòng Kế hoạch Tài chính', null, null, 'Giám đốc'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['B4:I4', 'B5:I5', 'F1:I1', 'F2:I2', 'F3:I3', 'A18:I18'],
      },
    ],
  },
  expected: {
    'Lop thang 8': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:I17',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'budgetSubItem',
            I: 'basis',
          },
          totalRows: [17],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
