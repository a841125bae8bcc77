// Owns an upper secondary school of 2022: coaching of gifted pupils by subject with two multipliers, the timetable and a list of pupils beside it.
import type { Content } from '../../mutate/book.ts';
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Subject = readonly [name: string, teacher: string, lessons: number, weeks: number, rate: number];
const subjects: readonly Subject[] = [
  ['Toán', 'Lê Minh Trí', 6, 12, 150000],
  ['Vật lý', 'Hoàng Đức Thắng', 6, 12, 150000],
  ['Hóa học', 'Trần Thị Bích Ngọc', 6, 12, 150000],
  ['Sinh học', 'Phan Anh Tuấn', 4, 12, 150000],
  ['Tin học', 'Võ Thành Nhân', 4, 10, 150000],
  ['Ngữ văn', 'Nguyễn Thị Tường Vi', 6, 12, 140000],
  ['Lịch sử', 'Đặng Văn Hùng', 4, 10, 140000],
  ['Địa lý', 'Bùi Thị Hạnh', 4, 10, 140000],
  ['Tiếng Anh', 'Mai Phương Thảo', 6, 12, 140000],
];

export const pnBoiDuongHsg2022: SheetFixture = {
  book: {
    id: 'pn-boi-duong-hsg-2022',
    language: 'vi',
    note: 'Trường THPT 2022: bồi dưỡng học sinh giỏi theo môn, cột giáo viên giữa bảng, có dòng tổng không ghi chữ ở cột STT; trang lịch và danh sách; sạch.',
    sheets: [
      {
        name: 'BD HSG',
        rows: {
          1: ['SỞ GD&ĐT KHÁNH HÒA'],
          2: ['TRƯỜNG THPT NGUYỄN VĂN TRỖI'],
          3: ['KINH PHÍ BỒI DƯỠNG HỌC SINH GIỎI DỰ THI CẤP TỈNH NĂM HỌC 2022 - 2023'],
          4: [
            'STT',
            'Môn',
            'Giáo viên bồi dưỡng',
            'Số tiết/tuần',
            'Số tuần',
            'Đơn giá 1 tiết (đồng)',
            'Thành tiền (đồng)',
            'Ký nhận',
          ],
          ...down(5, subjects, (row, [name, teacher, lessons, weeks, rate]): Content[] => [
            row - 4,
            name,
            teacher,
            lessons,
            weeks,
            rate,
            `=PRODUCT(D${row}:F${row})`,
          ]),
          14: [null, 'CỘNG', null, '=SUM(D5:D13)', null, null, '=SUM(G5:G13)'],
          15: ['(Viết bằng chữ: Bảy mươi sáu triệu chín trăm sáu mươi nghìn đồng./.)'],
          17: [null, 'Kế toán', null, null, 'Hiệu trưởng'],
          22: [null, 'Cao Thị Mỹ Lệ', null, null, 'Đinh Quang Hải'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A3:H3', 'A15:H15'],
      },
      {
        name: 'Lich BD',
        rows: {
          1: ['LỊCH BỒI DƯỠNG (từ 10/10/2022)'],
          2: ['Buổi', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7'],
          3: ['Chiều', 'Toán', 'Lý', 'Văn', 'Hóa', 'Anh', 'Sinh'],
          4: ['Tối', 'Tin', null, 'Sử', null, 'Địa', null],
        },
        merges: ['A1:G1'],
      },
      {
        name: 'DS HS',
        rows: {
          1: ['DANH SÁCH HỌC SINH ĐỘI TUYỂN'],
          3: ['STT', 'Họ và tên', 'Lớp', 'Môn', 'Điểm vòng 1'],
          4: [1, 'Nguyễn Hoàng Phúc', '12A1', 'Toán', 17.5],
          5: [2, 'Trần Gia Bảo', '12A1', 'Toán', 16.25],
          6: [3, 'Lê Khánh Linh', '11A2', 'Tiếng Anh', 18],
          7: [4, 'Phạm Nhật Minh', '12A3', 'Vật lý', 15.75],
          8: [5, 'Huỳnh Ngọc Trâm', '12A5', 'Ngữ văn', 16],
          9: [6, 'Võ Đình Khôi', '11A1', 'Tin học', 17],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  expected: {
    'BD HSG': {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:H14',
          headerRows: [4, 4],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'person',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
    'Lich BD': { kind: 'other', tables: [], outside: [], findings: [] },
    'DS HS': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
