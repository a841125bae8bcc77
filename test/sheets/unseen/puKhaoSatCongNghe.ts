// Owns a provincial survey of 2020: the estimate above, the sample by locality below it on the same sheet and feeding it; the words are of an older total.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  count: Content,
  price: Content,
  note: string | null = null,
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`, note];
const group = (number: string | null, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  sum,
];
const place = (row: number, number: number, name: string, small: number, big: number): Content[] => [
  number,
  name,
  small,
  big,
  `=C${row}+D${row}`,
  `=E${row}*$E$14`,
];

export const puKhaoSatCongNghe: SheetFixture = {
  book: {
    id: 'pu-khao-sat-cong-nghe',
    language: 'vi',
    note: 'Khảo sát trình độ công nghệ 2020: dự toán ở trên lấy số phiếu từ bảng mẫu theo địa bàn ở dưới cùng trang; số bằng chữ của bản trước.',
    sheets: [
      {
        name: 'Khao sat',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ BÌNH DƯƠNG'],
          2: ['TRUNG TÂM KHOA HỌC CÔNG NGHỆ'],
          4: ['DỰ TOÁN KINH PHÍ ĐIỀU TRA, KHẢO SÁT TRÌNH ĐỘ CÔNG NGHỆ SẢN XUẤT NĂM 2020'],
          6: ['1. Dự toán chi tiết'],
          7: [null, null, null, null, null, null, '(đồng)'],
          8: ['STT', 'Nội dung công việc', 'ĐVT', 'Khối lượng', 'Đơn giá', 'Thành tiền', 'Diễn giải'],
          9: group('1', 'Chuẩn bị', '=SUM(F10:F12)'),
          10: line(10, '1.1', 'Thiết kế phiếu điều tra', 'mẫu phiếu', 2, 1500000, '02 loại phiếu'),
          11: line(11, '1.2', 'In phiếu', 'phiếu', '=E35+20', 6500, 'dự phòng 20 phiếu'),
          12: line(12, '1.3', 'Tập huấn điều tra viên', 'lớp', 1, 4800000),
          13: group('2', 'Điều tra', '=SUM(F14:F16)'),
          14: line(14, '2.1', 'Chi cho đơn vị cung cấp thông tin', 'phiếu', '=E35', 50000),
          15: line(15, '2.2', 'Công điều tra viên', 'phiếu', '=E35', 70000),
          16: line(16, '2.3', 'Thuê xe đi khảo sát', 'ngày', 12, 1600000),
          17: group('3', 'Xử lý số liệu, báo cáo', '=SUM(F18:F20)'),
          18: line(18, '3.1', 'Nhập, làm sạch số liệu', 'phiếu', '=E35', 15000),
          19: line(19, '3.2', 'Phân tích, viết báo cáo tổng hợp', 'báo cáo', 1, 12000000),
          20: line(20, '3.3', 'In báo cáo', 'bộ', 20, 85000),
          21: group(null, 'TỔNG CỘNG', '=F9+F13+F17'),
          22: ['(Bằng chữ: Tám mươi tám triệu hai trăm bốn mươi nghìn đồng)'],
          24: ['2. Phân bổ mẫu điều tra theo địa bàn'],
          26: ['STT', 'Địa bàn', 'Số phiếu', null, null, 'Chi cho đơn vị cung cấp thông tin (đồng)'],
          27: [null, null, 'DN nhỏ', 'DN vừa, lớn', 'Cộng'],
          28: place(28, 1, 'TP Thủ Dầu Một', 28, 12),
          29: place(29, 2, 'TP Thuận An', 40, 25),
          30: place(30, 3, 'TP Dĩ An', 35, 20),
          31: place(31, 4, 'Thị xã Bến Cát', 24, 18),
          32: place(32, 5, 'Thị xã Tân Uyên', 26, 14),
          33: place(33, 6, 'Huyện Bàu Bàng', 12, 10),
          34: place(34, 7, 'Huyện Bắc Tân Uyên', 11, 5),
          35: [null, 'Tổng số', '=SUM(C28:C34)', '=SUM(D28:D34)', '=SUM(E28:E34)', '=SUM(F28:F34)'],
          37: [null, 'Người lập', null, null, 'Giám đốc Trung tâm'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A22:G22', 'A26:A27', 'B26:B27', 'C26:E26', 'F26:F27'],
      },
    ],
  },
  expected: {
    'Khao sat': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G21',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [21],
          subtotalRows: [9, 13, 17],
          lines: 9,
        },
        {
          range: 'A26:F35',
          headerRows: [26, 27],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity',
            D: 'quantity',
            E: 'quantity.total',
            F: 'amount',
          },
          totalRows: [35],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['words.total error A22'],
    },
  },
};
