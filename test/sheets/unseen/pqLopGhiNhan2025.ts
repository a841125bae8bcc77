// Owns the estimate of two labelling classes held in two communes, October 2025, in nghìn đồng, with its timetable. Clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [
  what: string,
  how: string,
  people: number,
  sessions: number,
  classes: number,
  price: number,
  code: number,
];

const lines = (first: number, items: readonly Line[]) =>
  down(first, items, (row, [what, how, people, sessions, classes, price, code]) => [
    '-',
    what,
    how,
    people,
    sessions,
    classes,
    price,
    `=D${row}*E${row}*F${row}*G${row}`,
    code,
  ]);
const group = (number: string | null, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  null,
  sum,
];

export const pqLopGhiNhan2025: SheetFixture = {
  book: {
    id: 'pq-lop-ghi-nhan-2025',
    language: 'vi',
    note: 'Trung tâm thuộc Sở KH&CN 2025: nghìn đồng, cột "Cách tính" bằng chữ, hàng chỉ số, kèm lịch lớp; sạch.',
    sheets: [
      {
        name: 'DT lop',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['TRUNG TÂM KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ TỔ CHỨC LỚP HƯỚNG DẪN GHI NHÃN HÀNG HÓA CHO CHỦ THỂ OCOP'],
          5: ['(02 lớp, 40 học viên/lớp, 01 ngày/lớp; ngày 14/10/2025 và 16/10/2025)'],
          6: ['Kèm theo Tờ trình số       /TTr-TTKHCN ngày     tháng 9 năm 2025'],
          7: [null, null, null, null, null, null, null, null, 'ĐVT: nghìn đồng'],
          8: [
            'TT',
            'Khoản chi',
            'Cách tính',
            'Số người (cái)',
            'Số buổi (ngày)',
            'Số lớp',
            'Mức chi',
            'Kinh phí',
            'Tiểu mục',
          ],
          9: ['a', 'b', 'c', 1, 2, 3, 4, '5=1x2x3x4', 6],
          10: group('I', 'Giảng viên', '=SUM(H11:H13)'),
          ...lines(11, [
            ['Thù lao giảng viên', '1 người x 2 buổi', 1, 2, 2, 1000, 6652],
            ['Phụ cấp lưu trú giảng viên', '1 người x 1 ngày', 1, 1, 2, 200, 6702],
            ['Thuê xe đưa đón giảng viên', '1 chuyến/lớp', 1, 1, 2, 1800, 6751],
          ]),
          14: group('II', 'Học viên', '=SUM(H15:H18)'),
          ...lines(15, [
            ['Hỗ trợ tiền ăn học viên không hưởng lương', '40 người x 1 ngày', 40, 1, 2, 100, 6658],
            ['Nước uống', '40 người x 2 buổi', 40, 2, 2, 20, 6699],
            ['Tài liệu, tờ nhãn mẫu', '40 bộ', 40, 1, 2, 30, 6651],
            ['Bút, sổ, bìa hồ sơ', '40 bộ', 40, 1, 2, 15, 6699],
          ]),
          19: group('III', 'Tổ chức lớp', '=SUM(H20:H22)'),
          ...lines(20, [
            ['Thuê hội trường, âm thanh, máy chiếu', 'Theo báo giá', 1, 1, 2, 4000, 6655],
            ['Băng rôn, bảng tên', 'Theo báo giá', 1, 1, 2, 700, 6657],
            ['Phụ cấp lưu trú cán bộ tổ chức lớp', '3 người x 1 ngày', 3, 1, 2, 200, 6702],
          ]),
          23: group(null, 'Cộng (I+II+III)', '=H10+H14+H19'),
          24: ['Bằng chữ: Ba mươi ba triệu bốn trăm nghìn đồng./.'],
          26: [null, 'NGƯỜI LẬP', null, 'PHỤ TRÁCH KẾ TOÁN', null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'A6:I6', 'A24:I24', 'E1:I1', 'E2:I2'],
      },
      {
        name: 'Lich',
        rows: {
          1: ['LỊCH LỚP HƯỚNG DẪN GHI NHÃN HÀNG HÓA'],
          3: ['Lớp', 'Ngày', 'Buổi', 'Nội dung', 'Địa điểm'],
          4: ['Lớp 1', '14/10/2025', 'Sáng', 'Quy định về nhãn hàng hóa', 'Phường Long Khánh'],
          5: [null, null, 'Chiều', 'Thực hành sửa nhãn của chủ thể', null],
          6: ['Lớp 2', '16/10/2025', 'Sáng', 'Quy định về nhãn hàng hóa', 'Xã Định Quán'],
          7: [null, null, 'Chiều', 'Thực hành sửa nhãn của chủ thể', null],
        },
        merges: ['A1:E1', 'A4:A5', 'B4:B5', 'E4:E5', 'A6:A7', 'B6:B7', 'E6:E7'],
      },
    ],
  },
  dates: { from: '2025-10-14', to: '2025-10-16', document: '2025-09-22' },
  expected: {
    'DT lop': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:I23',
          headerRows: [8, 8],
          indexRow: 9,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'quantity',
            E: 'factor',
            F: 'factor',
            G: 'price',
            H: 'amount',
            I: 'budgetSubItem',
          },
          totalRows: [23],
          subtotalRows: [10, 14, 19],
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
    Lich: { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
