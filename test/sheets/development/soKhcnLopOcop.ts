// Owns the estimate of two OCOP classes held in two districts, April 2025.
// Invariant: two mistakes: an allowance above the cap of that day, and words left over from an earlier version.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [
  ordinal: number,
  content: string,
  unit: string,
  quantity: number,
  classes: number,
  days: number,
  price: number,
  code: string,
  basis: string,
];

const lines = (first: number, items: readonly Line[]) =>
  down(first, items, (row, [ordinal, content, unit, quantity, classes, days, price, code, basis]) => [
    ordinal,
    content,
    unit,
    quantity,
    classes,
    days,
    price,
    `=D${row}*E${row}*F${row}*G${row}`,
    code,
    basis,
  ]);

export const soKhcnLopOcop: SheetFixture = {
  book: {
    id: 'so-khcn-lop-ocop',
    language: 'vi',
    note: 'management room: three factor columns, codes as text, letters for groups, words row inside the table width',
    sheets: [
      {
        name: 'Du toan lop OCOP',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, null, 'Đồng Nai, ngày 02 tháng 4 năm 2025'],
          5: ['DỰ TOÁN CHI TIẾT'],
          6: [
            'Lớp tập huấn về ghi nhãn, công bố tiêu chuẩn cho chủ thể OCOP (02 lớp, 50 học viên/lớp, 01 ngày/lớp)',
          ],
          7: ['Địa điểm: huyện Trảng Bom (15/4/2025), huyện Xuân Lộc (16/4/2025)'],
          8: [null, null, null, null, null, null, null, null, null, 'Đơn vị: đồng'],
          9: [
            'STT',
            'Diễn giải nội dung chi',
            'ĐVT',
            'Số lượng',
            'Số lớp',
            'Số ngày',
            'Đơn giá',
            'Thành tiền',
            'Tiểu mục',
            'Căn cứ',
          ],
          10: ['A', 'Chi cho giảng viên', null, null, null, null, null, '=SUM(H11:H12)'],
          ...lines(11, [
            [1, 'Thù lao giảng viên', 'buổi', 2, 2, 1, 1000000, '6652', 'NQ 180/2019/NQ-HĐND'],
            [
              2,
              'Tiền thuê phòng nghỉ cho giảng viên',
              'người/ngày',
              1,
              2,
              1,
              300000,
              '6654',
              'NQ 90/2017/NQ-HĐND',
            ],
          ]),
          13: ['B', 'Chi cho đoàn công tác của Sở', null, null, null, null, null, '=SUM(H14:H15)'],
          ...lines(14, [
            [1, 'Phụ cấp lưu trú', 'người/ngày', 4, 2, 1, 250000, '6702', 'NQ 90/2017/NQ-HĐND'],
            [2, 'Thuê xe đưa đón đoàn', 'chuyến', 1, 2, 1, 2500000, '6751', 'Báo giá ngày 28/3/2025'],
          ]),
          16: ['C', 'Chi phục vụ lớp học', null, null, null, null, null, '=SUM(H17:H21)'],
          ...lines(17, [
            [
              1,
              'Nước uống (50 người x 2 buổi)',
              'người/buổi',
              100,
              2,
              1,
              20000,
              '6699',
              'NQ 90/2017/NQ-HĐND',
            ],
            [2, 'Photo tài liệu', 'bộ', 50, 2, 1, 35000, '6651', 'Báo giá ngày 28/3/2025'],
            [
              3,
              'Hỗ trợ tiền ăn cho học viên không hưởng lương',
              'người/ngày',
              50,
              2,
              1,
              100000,
              '6658',
              'NQ 90/2017/NQ-HĐND',
            ],
            [4, 'Thuê hội trường, máy chiếu', 'ngày', 1, 2, 1, 3000000, '6655', 'Báo giá ngày 28/3/2025'],
            [5, 'Băng rôn', 'cái', 1, 2, 1, 500000, '6657', 'Báo giá ngày 28/3/2025'],
          ]),
          22: [null, 'TỔNG CỘNG', null, null, null, null, null, '=H10+H13+H16'],
          23: ['Bằng chữ: Ba mươi lăm triệu một trăm nghìn đồng./.'],
          25: [null, 'PHÒNG QUẢN LÝ CHUYÊN NGÀNH', null, null, 'PHÒNG KH-TC', null, null, 'GIÁM ĐỐC'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['A5:J5', 'A6:J6', 'A7:J7', 'A23:J23', 'F1:J1', 'F2:J2', 'F3:J3'],
      },
    ],
  },
  dates: { from: '2025-04-15', to: '2025-04-16', document: '2025-04-02' },
  expected: {
    'Du toan lop OCOP': {
      kind: 'estimate',
      tables: [
        {
          range: 'A9:J22',
          headerRows: [9, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'factor',
            G: 'price',
            H: 'amount',
            I: 'budgetSubItem',
            J: 'basis',
          },
          totalRows: [22],
          subtotalRows: [10, 13, 16],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['norm.over error G14', 'words.total error A23'],
    },
  },
};
