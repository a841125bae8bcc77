// Owns a department's estimate of three OCOP classes, May and June 2025, one table a class under its own title; the second class's sum stops a row early.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [what: string, unit: string, count: number, times: number, price: number, basis: string];

const QUOTE = 'Báo giá tháng 4/2025';
const heading: readonly Content[] = [
  'TT',
  'Nội dung chi',
  'ĐVT',
  'Số lượng',
  'Số buổi (ngày)',
  'Đơn giá',
  'Thành tiền',
  'Căn cứ',
];
const lines = (first: number, items: readonly Line[]) =>
  down(first, items, (row, [what, unit, count, times, price, basis]) => [
    row - first + 1,
    what,
    unit,
    count,
    times,
    price,
    `=D${row}*E${row}*F${row}`,
    basis,
  ]);
const course = (people: number, hall: number, car: number): readonly Line[] => [
  ['Thù lao giảng viên', 'buổi', 1, 2, 1000000, 'NQ 180/2019/NQ-HĐND'],
  ['Tài liệu', 'bộ', people, 1, 38000, QUOTE],
  ['Nước uống', 'người/buổi', people, 2, 20000, 'NQ 90/2017/NQ-HĐND'],
  ['Thuê hội trường, máy chiếu', 'ngày', 1, 1, hall, QUOTE],
  ['Phụ cấp lưu trú đoàn của Sở', 'người/ngày', 4, 1, 200000, 'NQ 90/2017/NQ-HĐND'],
  ['Thuê xe đoàn của Sở', 'chuyến', 1, 1, car, QUOTE],
];
const sum = (what: string, formula: string): Content[] => [null, what, null, null, null, null, formula];

const columns = {
  A: 'ordinal',
  B: 'content',
  C: 'unit',
  D: 'quantity',
  E: 'factor',
  F: 'price',
  G: 'amount',
  H: 'basis',
};

export const piBaLopRieng: SheetFixture = {
  book: {
    id: 'pi-ba-lop-rieng',
    language: 'vi',
    note: 'Sở KH&CN Đồng Nai 5/2025: ba lớp, mỗi lớp một bảng có tiêu đề riêng trên cùng trang, tổng ba lớp ở cuối; cộng lớp 2 bỏ sót dòng thuê xe.',
    sheets: [
      {
        name: 'KP 3 lop',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ 03 LỚP TẬP HUẤN TRUY XUẤT NGUỒN GỐC, MÃ SỐ MÃ VẠCH CHO CHỦ THỂ OCOP'],
          5: ['(Kèm theo Tờ trình số       /TTr-QLCN ngày 08 tháng 5 năm 2025)'],
          6: [null, null, null, null, null, null, null, 'ĐVT: đồng'],
          7: ['1. Lớp tại huyện Tân Phú, ngày 20/5/2025, 45 học viên'],
          8: heading,
          ...lines(9, course(45, 2500000, 2800000)),
          15: sum('Cộng lớp 1', '=SUM(G9:G14)'),
          17: ['2. Lớp tại huyện Định Quán, ngày 27/5/2025, 50 học viên'],
          18: heading,
          ...lines(19, course(50, 2500000, 2400000)),
          25: sum('Cộng lớp 2', '=SUM(G19:G23)'),
          27: ['3. Lớp tại thành phố Long Khánh, ngày 05/6/2025, 60 học viên'],
          28: heading,
          ...lines(29, course(60, 3000000, 2000000)),
          35: sum('Cộng lớp 3', '=SUM(G29:G34)'),
          36: sum('Tổng cộng 03 lớp', '=G15+G25+G35'),
          37: ['Số tiền bằng chữ: Ba mươi ba triệu hai trăm chín mươi nghìn đồng./.'],
          39: [null, 'PHÒNG QUẢN LÝ CHUYÊN NGÀNH', null, 'PHÒNG KH-TC', null, null, 'GIÁM ĐỐC'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['E1:H1', 'E2:H2', 'A4:H4', 'A5:H5', 'A7:H7', 'A17:H17', 'A27:H27', 'A37:H37', 'G39:H39'],
      },
    ],
  },
  dates: { from: '2025-05-20', to: '2025-06-05', document: '2025-05-08' },
  expected: {
    'KP 3 lop': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H15',
          headerRows: [8, 8],
          unit: 'đồng',
          columns,
          totalRows: [15],
          subtotalRows: [],
          lines: 6,
        },
        {
          range: 'A18:H25',
          headerRows: [18, 18],
          unit: 'đồng',
          columns,
          totalRows: [25],
          subtotalRows: [],
          lines: 6,
        },
        {
          range: 'A28:H36',
          headerRows: [28, 28],
          unit: 'đồng',
          columns,
          totalRows: [35, 36],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['sum.range error G25'],
    },
  },
};
