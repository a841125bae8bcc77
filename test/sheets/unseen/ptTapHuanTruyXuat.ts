// Owns the estimate of two classes on traceability held in Đồng Nai, October 2025, with the programme of the day beside it.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
  code: number,
  basis: string,
): Content[] => [number, what, unit, count, 2, price, `=D${row}*E${row}*F${row}`, code, basis];
const group = (number: string | null, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  sum,
];

export const ptTapHuanTruyXuat: SheetFixture = {
  book: {
    id: 'pt-tap-huan-truy-xuat',
    language: 'vi',
    note: 'Sở KH&CN Đồng Nai 10/2025: hai lớp tập huấn truy xuất nguồn gốc, có tiểu mục và căn cứ, kèm chương trình lớp; sạch.',
    sheets: [
      {
        name: 'DT 02 lop',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, 'Đồng Nai, ngày 06 tháng 10 năm 2025'],
          5: ['DỰ TOÁN KINH PHÍ CHI TIẾT'],
          6: [
            'Tập huấn truy xuất nguồn gốc cho chủ thể OCOP (02 lớp, 60 học viên/lớp, 01 ngày/lớp): xã Trảng Bom ngày 22/10/2025, phường Long Khánh ngày 23/10/2025',
          ],
          7: ['(Kèm theo Tờ trình số      /TTr-QLCN ngày 06/10/2025)'],
          8: [null, null, null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          9: [
            'STT',
            'Nội dung chi',
            'ĐVT',
            'Số lượng',
            'Số lớp',
            'Mức chi',
            'Thành tiền',
            'Tiểu mục',
            'Căn cứ',
          ],
          10: group('I', 'Chi cho giảng viên', '=SUM(G11:G12)'),
          11: line(11, 1, 'Thù lao giảng viên', 'buổi', 2, 1000000, 6652, 'NQ 180/2019/NQ-HĐND'),
          12: line(12, 2, 'Thuê xe đưa đón giảng viên', 'chuyến', 1, 1800000, 6655, 'Báo giá ngày 30/9/2025'),
          13: group('II', 'Chi tổ chức lớp học', '=SUM(G14:G18)'),
          14: line(14, 1, 'In tài liệu', 'bộ', 60, 32000, 6651, 'Báo giá ngày 30/9/2025'),
          15: line(
            15,
            2,
            'Nước uống (60 người x 2 buổi)',
            'người/buổi',
            120,
            20000,
            6699,
            'NQ 90/2017/NQ-HĐND',
          ),
          16: line(16, 3, 'Thuê hội trường, máy chiếu', 'ngày', 1, 3500000, 6655, 'Báo giá ngày 30/9/2025'),
          17: line(17, 4, 'Băng rôn', 'cái', 1, 600000, 6657, 'Báo giá ngày 30/9/2025'),
          18: line(18, 5, 'Bút, sổ phát học viên', 'bộ', 60, 15000, 6699, 'Báo giá ngày 30/9/2025'),
          19: group('III', 'Chi cho cán bộ tổ chức lớp', '=SUM(G20:G20)'),
          20: line(20, 1, 'Phụ cấp lưu trú', 'người/ngày', 4, 200000, 6702, 'NQ 90/2017/NQ-HĐND'),
          21: group(null, 'Tổng cộng (I+II+III)', '=G10+G13+G19'),
          22: ['(Bằng chữ: Hai mươi bảy triệu tám trăm bốn mươi nghìn đồng)'],
          24: [null, 'NGƯỜI LẬP', null, 'PHÒNG KẾ HOẠCH - TÀI CHÍNH', null, null, 'GIÁM ĐỐC'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['E1:I1', 'E2:I2', 'E3:I3', 'A5:I5', 'A6:I6', 'A7:I7', 'A22:I22', 'D24:F24'],
      },
      {
        name: 'Chuong trinh',
        rows: {
          1: ['CHƯƠNG TRÌNH LỚP TẬP HUẤN'],
          3: ['Thời gian', 'Nội dung', 'Người thực hiện'],
          4: ['07h30 - 08h00', 'Đón tiếp, phát tài liệu', 'Ban tổ chức'],
          5: ['08h00 - 08h15', 'Khai mạc', 'Lãnh đạo Sở'],
          6: ['08h15 - 11h30', 'Quy định về truy xuất nguồn gốc, mã số mã vạch', 'Giảng viên'],
          7: ['13h30 - 16h00', 'Thực hành tạo mã QR trên phần mềm', 'Giảng viên'],
          8: ['16h00 - 16h30', 'Trao đổi, bế mạc', 'Ban tổ chức'],
        },
        merges: ['A1:C1'],
      },
    ],
  },
  dates: { from: '2025-10-22', to: '2025-10-23', document: '2025-10-06' },
  expected: {
    'DT 02 lop': {
      kind: 'estimate',
      tables: [
        {
          range: 'A9:I21',
          headerRows: [9, 9],
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
          totalRows: [21],
          subtotalRows: [10, 13, 19],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'Chuong trinh': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
