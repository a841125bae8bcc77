// Owns a political school of October 2025: a class for commune staff after the merger, with basis and sub-item for every line.
import type { Content } from '../../mutate/book.ts';
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [
  number: string,
  what: string,
  unit: string,
  count: number,
  times: number,
  price: number,
  sub: number,
  basis: string,
];
const lines = (first: number, items: readonly Line[]) =>
  down(first, items, (row, [number, what, unit, count, times, price, sub, basis]): Content[] => [
    number,
    what,
    sub,
    unit,
    count,
    times,
    price,
    `=E${row}*F${row}*G${row}`,
    basis,
  ]);
const group = (number: string, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  null,
  sum,
];

export const pnLopCanBoXa2025: SheetFixture = {
  book: {
    id: 'pn-lop-can-bo-xa-2025',
    language: 'vi',
    note: 'Trường Chính trị tỉnh Đồng Nai 10/2025: tiểu mục nằm trước ĐVT, số tiền bằng chữ trong ô gộp, kèm danh sách học viên theo xã; sạch.',
    sheets: [
      {
        name: 'Du toan K3',
        rows: {
          1: ['TỈNH ỦY - UBND TỈNH ĐỒNG NAI', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['TRƯỜNG CHÍNH TRỊ', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN'],
          5: ['Lớp bồi dưỡng kỹ năng lãnh đạo, quản lý cho công chức cấp xã, khóa 3 năm 2025'],
          6: ['(60 học viên, 05 ngày, từ 20/10/2025 đến 24/10/2025)'],
          8: [null, null, null, null, null, null, null, null, 'Đvt: đồng'],
          9: ['TT', 'Khoản chi', 'Tiểu mục', 'ĐVT', 'SL', 'Số buổi/ngày', 'Mức chi', 'Số tiền', 'Căn cứ'],
          10: group('I', 'Giảng dạy', '=SUM(H11:H13)'),
          ...lines(11, [
            [
              '1',
              'Thù lao giảng viên là lãnh đạo sở, ngành',
              'người/buổi',
              1,
              4,
              1300000,
              6652,
              'NQ 180/2019/NQ-HĐND',
            ],
            ['2', 'Thù lao giảng viên của Trường', 'người/buổi', 1, 6, 800000, 6652, 'NQ 180/2019/NQ-HĐND'],
            [
              '3',
              'Tiền thuê phòng nghỉ cho giảng viên',
              'người/ngày',
              2,
              4,
              300000,
              6654,
              'NQ 90/2017/NQ-HĐND',
            ],
          ]),
          14: group('II', 'Phục vụ lớp học', '=SUM(H15:H19)'),
          ...lines(15, [
            ['1', 'In tài liệu học viên', 'bộ', 60, 1, 95000, 6651, 'Báo giá ngày 06/10/2025'],
            [
              '2',
              'Thuê xe đưa học viên đi thực tế',
              'chuyến',
              2,
              1,
              5500000,
              6655,
              'Báo giá ngày 08/10/2025',
            ],
            ['3', 'Hoa, băng rôn khai giảng', 'bộ', 1, 1, 1800000, 6657, 'Báo giá ngày 06/10/2025'],
            ['4', 'Văn phòng phẩm', 'bộ', 60, 1, 25000, 6699, 'Báo giá ngày 06/10/2025'],
            ['5', 'Chứng nhận hoàn thành khóa học', 'cái', 60, 1, 12000, 6699, 'Báo giá ngày 06/10/2025'],
          ]),
          20: [null, 'Cộng (I+II)', null, null, null, null, null, '=H10+H14'],
          21: ['Số tiền bằng chữ: Ba mươi ba triệu một trăm hai mươi nghìn đồng./.'],
          23: [null, 'PHÒNG ĐÀO TẠO', null, 'KẾ TOÁN', null, null, null, 'HIỆU TRƯỞNG'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'A6:I6', 'A21:I21', 'F1:I1', 'F2:I2'],
      },
      {
        name: 'Hoc vien',
        rows: {
          1: ['SỐ LƯỢNG HỌC VIÊN ĐĂNG KÝ'],
          3: ['TT', 'Đơn vị', 'Số học viên', 'Người liên hệ'],
          4: [1, 'Phường Trảng Dài', 9, 'Văn phòng HĐND và UBND'],
          5: [2, 'Phường Hố Nai', 8, 'Phòng Văn hóa - Xã hội'],
          6: [3, 'Xã Trảng Bom', 10, 'Văn phòng HĐND và UBND'],
          7: [4, 'Xã Bàu Hàm', 7, 'Văn phòng Đảng ủy'],
          8: [5, 'Xã Xuân Lộc', 10, 'Văn phòng HĐND và UBND'],
          9: [6, 'Xã Định Quán', 9, 'Phòng Văn hóa - Xã hội'],
          10: [7, 'Xã Tà Lài', 7, 'Văn phòng Đảng ủy'],
          11: [null, 'Cộng', '=SUM(C4:C10)'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  dates: { from: '2025-10-20', to: '2025-10-24', document: '2025-10-10' },
  expected: {
    'Du toan K3': {
      kind: 'estimate',
      tables: [
        {
          range: 'A9:I20',
          headerRows: [9, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'budgetSubItem',
            D: 'unit',
            E: 'quantity',
            F: 'factor',
            G: 'price',
            H: 'amount',
            I: 'basis',
          },
          totalRows: [20],
          subtotalRows: [10, 14],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'Hoc vien': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
