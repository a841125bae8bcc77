// Owns the estimate of a delegation to eleven localities: three factors under one heading, index row, total on top.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  content: string,
  factors: readonly [places: number, people: number, days: number | null],
  price: number,
  code: number,
  basis: string,
): Content[] => [number, content, ...factors, price, `=PRODUCT(C${row}:F${row})`, code, basis];

export const doanHuongDan: SheetFixture = {
  book: {
    id: 'doan-huong-dan',
    language: 'vi',
    note: 'Phòng kế hoạch tài chính: ba cột khối lượng dưới một đầu đề gộp, hàng chỉ số cột, tổng số ở trên, tiểu mục và căn cứ từng dòng; có phép nhẩm bên cạnh bảng; sạch.',
    sheets: [
      {
        name: 'Doan CT',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ ĐỒNG NAI'],
          2: ['PHÒNG QUẢN LÝ CHUYÊN NGÀNH'],
          4: [
            'DỰ TOÁN CHI TIẾT ĐOÀN HƯỚNG DẪN CHỦ THỂ OCOP XÂY DỰNG HỒ SƠ\n(Thực hiện từ ngày 10/4/2025 đến ngày 29/4/2025)',
          ],
          5: ['Kèm theo Tờ trình ngày 20 tháng 3 năm 2025 của Phòng Quản lý chuyên ngành'],
          7: [
            'TT',
            'Nội dung chi',
            'Khối lượng',
            null,
            null,
            'Mức chi (đồng)',
            'Thành tiền (đồng)',
            'Tiểu mục',
            'Căn cứ',
          ],
          8: [null, null, 'Số địa phương', 'Số người', 'Số ngày, buổi'],
          9: ['a', 'b', '1', '2', '3', '4', '5=1x2x3x4', 'c', 'd'],
          10: [null, 'TỔNG SỐ', null, null, null, null, '=G11+G16'],
          11: ['A', 'Công tác phí của đoàn', null, null, null, null, '=SUM(G12:G15)'],
          12: line(
            12,
            1,
            'Phụ cấp lưu trú',
            [11, 5, 1],
            200000,
            6702,
            'Nghị quyết 90/2017/NQ-HĐND; Thông tư 40/2017/TT-BTC',
          ),
          13: line(
            13,
            2,
            'Khoán thuê phòng nghỉ tại 04 huyện xa',
            [4, 5, 1],
            300000,
            6703,
            'Nghị quyết 90/2017/NQ-HĐND; Thông tư 40/2017/TT-BTC',
          ),
          14: line(
            14,
            3,
            'Thuê xe 7 chỗ (gồm xăng dầu, lái xe)',
            [11, 1, 1],
            1500000,
            6751,
            'Báo giá của 03 đơn vị vận tải',
          ).concat(null, 'nhẩm', '=G10/11'),
          15: line(
            15,
            4,
            'In tài liệu hướng dẫn phát cho chủ thể',
            [11, 25, null],
            35000,
            6651,
            'Báo giá nhà in',
          ).concat(null, 'trừ xe', '=G10-G14'),
          16: ['B', 'Buổi làm việc tại địa phương', null, null, null, null, '=SUM(G17:G18)'],
          17: line(
            17,
            1,
            'Nước uống đại biểu dự buổi hướng dẫn',
            [11, 25, 2],
            20000,
            6699,
            'Nghị quyết 90/2017/NQ-HĐND; Thông tư 40/2017/TT-BTC',
          ),
          18: line(18, 2, 'Thuê máy chiếu, âm thanh', [11, 1, 1], 700000, 6657, 'Báo giá'),
          19: [null, 'Số tiền bằng chữ: Sáu mươi mốt triệu tám trăm hai mươi lăm nghìn đồng chẵn.'],
          22: [null, 'Người lập biểu', null, null, null, null, 'Trưởng phòng'],
        },
        formats: { 'C10:F18': '#,##0', G: '#,##0', L: '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'C7:E7', 'A7:A8', 'B7:B8', 'F7:F8', 'G7:G8', 'H7:H8', 'I7:I8'],
      },
    ],
  },
  expected: {
    'Doan CT': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I18',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'factor',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'budgetSubItem',
            I: 'basis',
          },
          totalRows: [10],
          subtotalRows: [11, 16],
          lines: 6,
        },
      ],
      outside: ['K14:L15'],
      findings: [],
    },
  },
};
