// Owns a settlement list of 2017 in triệu đồng with one decimal: carried over, allocated, settled and what goes on to the next year.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const task = (
  row: number,
  number: number,
  name: string,
  person: string,
  carried: number,
  given: number,
  settled: number,
  note: string | null,
): Content[] => [number, name, person, carried, given, settled, `=D${row}+E${row}-F${row}`, note];
const sums = (number: string | null, name: string, of: (letter: string) => string): Content[] => [
  number,
  name,
  null,
  of('D'),
  of('E'),
  of('F'),
  of('G'),
];

export const pjDeTaiChuyenSang2017: SheetFixture = {
  book: {
    id: 'pj-de-tai-chuyen-sang-2017',
    language: 'vi',
    note: 'Văn phòng Sở KH&CN 2017: quyết toán đề tài, số dư năm trước chuyển sang, hàng chỉ số có công thức ba số hạng; sạch.',
    sheets: [
      {
        name: 'QT de tai',
        rows: {
          1: ['Đơn vị: Sở Khoa học và Công nghệ', null, null, null, null, null, null, 'Mẫu 02-QT'],
          2: ['Chương: 417'],
          4: ['TỔNG HỢP QUYẾT TOÁN KINH PHÍ ĐỀ TÀI, DỰ ÁN NĂM 2017'],
          5: [null, null, null, null, null, null, 'Đơn vị tính: triệu đồng'],
          6: [
            'TT',
            'Tên đề tài, dự án',
            'Chủ nhiệm',
            'Kinh phí năm trước chuyển sang',
            'Kinh phí được giao năm 2017',
            'Kinh phí đề nghị quyết toán',
            'Còn lại chuyển năm sau',
            'Ghi chú',
          ],
          7: ['A', 'B', 'C', '1', '2', '3', '4=1+2-3', 'D'],
          8: sums('I', 'Lĩnh vực nông nghiệp', (letter) => `=SUM(${letter}9:${letter}11)`),
          9: task(9, 1, 'Tuyển chọn giống ca cao', 'ThS. Nguyễn Lâm', 46.5, 380, 412.3, null),
          10: task(
            10,
            2,
            'Bệnh chết nhanh hồ tiêu',
            'TS. Đặng Bá Tòng',
            0,
            295.4,
            295.4,
            'Nghiệm thu T11/2017',
          ),
          11: task(11, 3, 'Heo rừng lai vùng đệm', 'KS. Lê Văn Chinh', 18.2, 150, 121.7, null),
          12: sums('II', 'Lĩnh vực y tế, xã hội', (letter) => `=SUM(${letter}13:${letter}14)`),
          13: task(13, 1, 'Sàng lọc đái tháo đường ở công nhân', 'BS. Phan Huy Anh', 75, 210, 240.8, null),
          14: task(
            14,
            2,
            'Bảo tồn nghề gốm Biên Hòa',
            'ThS. Trần Thị Tuyết',
            12.6,
            188.5,
            163.9,
            'Gia hạn 6 tháng',
          ),
          15: sums(null, 'CỘNG', (letter) => `=${letter}8+${letter}12`),
          17: [null, null, null, null, null, 'Ngày 22 tháng 01 năm 2018'],
          18: [null, 'Kế toán trưởng', null, null, null, 'Thủ trưởng đơn vị'],
        },
        formats: { 'D8:G15': '#,##0.0' },
        merges: ['A4:H4', 'G5:H5', 'F17:H17', 'F18:H18'],
      },
    ],
  },
  dates: { from: '2017-01-01', to: '2017-12-31', document: '2018-01-22' },
  expected: {
    'QT de tai': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:H15',
          headerRows: [6, 6],
          indexRow: 7,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'person',
            D: 'carriedOver',
            E: 'allocated',
            F: 'settled',
            G: 'remaining',
            H: 'note',
          },
          totalRows: [15],
          subtotalRows: [8, 12],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
