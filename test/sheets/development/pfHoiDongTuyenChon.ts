// Owns a science department's councils that choose who carries out two tasks, June 2024: the critics' sheets are priced above the central cap.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const PAY = 'TT 03/2023/TT-BTC';
const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  tasks: number,
  price: number,
  code: string,
  basis: string,
): Content[] => [number, what, unit, count, tasks, price, `=D${row}*E${row}*F${row}`, code, basis];
const group = (number: string | null, what: string, formula: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  formula,
];

export const pfHoiDongTuyenChon: SheetFixture = {
  book: {
    id: 'pf-hoi-dong-tuyen-chon',
    language: 'vi',
    note: 'Sở KH&CN Đồng Nai 6/2024: hội đồng tuyển chọn và tổ thẩm định kinh phí hai nhiệm vụ; phiếu của ủy viên phản biện vượt mức trần; trang thành phần hội đồng.',
    sheets: [
      {
        name: 'Hoi dong TC',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['PHÒNG QUẢN LÝ KHOA HỌC', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ'],
          5: ['Họp Hội đồng tuyển chọn và Tổ thẩm định kinh phí 02 nhiệm vụ khoa học và công nghệ cấp tỉnh'],
          6: ['(Thời gian họp: ngày 18/6/2024 và ngày 19/6/2024)'],
          7: [null, null, null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          8: [
            'STT',
            'Nội dung chi',
            'ĐVT',
            'Số lượng',
            'Số nhiệm vụ',
            'Mức chi',
            'Thành tiền',
            'Tiểu mục',
            'Căn cứ',
          ],
          9: group('I', 'Hội đồng tuyển chọn', '=SUM(G10:G15)'),
          10: line(10, 1, 'Chủ tịch Hội đồng', 'người', 1, 2, 1500000, '7017', PAY),
          11: line(11, 2, 'Phó Chủ tịch, ủy viên Hội đồng', 'người', 8, 2, 1200000, '7017', PAY),
          12: line(12, 3, 'Thư ký khoa học', 'người', 1, 2, 300000, '7017', PAY),
          13: line(13, 4, 'Thư ký hành chính', 'người', 1, 2, 300000, '7017', PAY),
          14: line(14, 5, 'Phiếu nhận xét của ủy viên', 'phiếu', 7, 2, 600000, '7017', PAY),
          15: line(15, 6, 'Phiếu nhận xét của ủy viên phản biện', 'phiếu', 2, 2, 1200000, '7017', PAY),
          16: group('II', 'Tổ thẩm định kinh phí', '=SUM(G17:G19)'),
          17: line(17, 1, 'Tổ trưởng', 'người', 1, 2, 800000, '7017', PAY),
          18: line(18, 2, 'Thành viên tổ thẩm định', 'người', 4, 2, 600000, '7017', PAY),
          19: line(19, 3, 'Thư ký tổ thẩm định', 'người', 1, 2, 250000, '7017', PAY),
          20: group('III', 'Phục vụ họp', '=SUM(G21:G22)'),
          21: line(21, 1, 'Photo thuyết minh, hồ sơ', 'bộ', 16, 2, 95000, '6651', 'Báo giá'),
          22: line(22, 2, 'Nước uống (kể cả khách mời)', 'người/buổi', 20, 2, 20000, '6699', 'Dự kiến'),
          23: group(null, 'Tổng cộng (I+II+III)', '=G9+G16+G20'),
          24: ['Bằng chữ: Bốn mươi bảy triệu ba trăm bốn mươi nghìn đồng'],
          26: [null, 'Người lập', null, null, 'Phòng KH-TC', null, 'KT. GIÁM ĐỐC'],
          27: [null, null, null, null, null, null, 'PHÓ GIÁM ĐỐC'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['E1:I1', 'E2:I2', 'A4:I4', 'A5:I5', 'A6:I6', 'A24:I24'],
      },
      {
        name: 'Thanh phan',
        rows: {
          1: ['THÀNH PHẦN HỘI ĐỒNG TUYỂN CHỌN (trích)'],
          3: ['STT', 'Học hàm, học vị, họ và tên', 'Cơ quan', 'Chức danh'],
          4: [1, 'PGS.TS. Huỳnh Công Lý', 'Trường Đại học Lạc Hồng', 'Chủ tịch'],
          5: [2, 'TS. Vương Thế Hiển', 'Sở Khoa học và Công nghệ', 'Phó Chủ tịch'],
          6: [3, 'TS. Đào Thị Mỹ Hạnh', 'Viện Nghiên cứu Cao su', 'Ủy viên phản biện'],
          7: [4, 'ThS. Lưu Tấn Phát', 'Chi cục Trồng trọt', 'Ủy viên phản biện'],
          8: [5, 'ThS. Phan Ngọc Diễm', 'Sở Tài chính', 'Ủy viên'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  dates: { from: '2024-06-18', to: '2024-06-19', document: '2024-06-05' },
  expected: {
    'Hoi dong TC': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:I23',
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
          totalRows: [23],
          subtotalRows: [9, 16, 20],
          lines: 11,
        },
      ],
      outside: [],
      findings: ['norm.over error F15'],
    },
    'Thanh phan': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
