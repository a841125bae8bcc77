// Owns a fatherland front committee of November 2025: houses for families of merit by commune, a group for new and one for repaired, two sources received.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Row = [fund: number, budget: number, paid: number];
const house = (
  row: number,
  number: number,
  family: string,
  place: string,
  plan: number,
  [fund, budget, paid]: Row,
  state: string,
): Content[] => [
  number,
  family,
  place,
  plan,
  fund,
  budget,
  `=E${row}+F${row}`,
  paid,
  `=G${row}-H${row}`,
  state,
];
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  null,
  ...['D', 'E', 'F', 'G', 'H', 'I'].map(of),
];

export const pnNhaTinhNghia2025: SheetFixture = {
  book: {
    id: 'pn-nha-tinh-nghia-2025',
    language: 'vi',
    note: 'Ủy ban MTTQ tỉnh 11/2025: nhà tình nghĩa theo hộ và xã, đã nhận từ hai nguồn, nghìn đồng ghi cạnh ngày số liệu; sạch.',
    sheets: [
      {
        name: 'Nha TN',
        rows: {
          1: [
            'ỦY BAN MTTQ VIỆT NAM TỈNH ĐỒNG NAI',
            null,
            null,
            null,
            null,
            null,
            'Đồng Nai, ngày 17 tháng 11 năm 2025',
          ],
          3: ['BẢNG THEO DÕI XÂY DỰNG, SỬA CHỮA NHÀ TÌNH NGHĨA NĂM 2025'],
          4: ['Số liệu đến ngày 15/11/2025 - Đơn vị tính: nghìn đồng'],
          5: [
            'TT',
            'Hộ gia đình',
            'Xã, phường',
            'Kinh phí được duyệt',
            'Kinh phí đã nhận',
            null,
            null,
            'Đã chi trả',
            'Còn tồn',
            'Tình trạng',
          ],
          6: [null, null, null, null, 'Quỹ Đền ơn đáp nghĩa', 'Ngân sách', 'Cộng'],
          7: sums('A', 'Xây mới', (letter) => `=SUM(${letter}8:${letter}11)`),
          8: house(8, 1, 'Bà Nguyễn Thị Hai', 'Phường Tân Triều', 120000, [60000, 40000, 80000], 'Đang xây'),
          9: house(9, 2, 'Ông Điểu Lên', 'Xã Bom Bo', 120000, [60000, 60000, 120000], 'Bàn giao 20/8/2025'),
          10: house(10, 3, 'Ông Trần Văn Sáu', 'Xã Sông Ray', 120000, [60000, 20000, 65000], 'Đang xây'),
          11: house(
            11,
            4,
            'Bà Lâm Thị Én',
            'Xã Lộc Thành',
            120000,
            [60000, 0, 30000],
            'Khởi công 06/11/2025',
          ),
          12: sums('B', 'Sửa chữa', (letter) => `=SUM(${letter}13:${letter}16)`),
          13: house(13, 1, 'Bà Phạm Thị Chín', 'Xã An Viễn', 60000, [30000, 30000, 60000], 'Xong'),
          14: house(
            14,
            2,
            'Ông Lê Văn Tư',
            'Phường Xuân Lập',
            60000,
            [30000, 30000, 55500],
            'Xong, chờ quyết toán',
          ),
          15: house(15, 3, 'Ông Đỗ Quang Khải', 'Xã Đại Phước', 45000, [25000, 0, 0], 'Chưa làm'),
          16: house(16, 4, 'Bà Hồ Thị Mười', 'Xã Nha Bích', 45000, [25000, 20000, 32000], 'Đang sửa'),
          17: sums(null, 'TỔNG CỘNG (A+B)', (letter) => `=${letter}7+${letter}12`),
          19: ['', 'Người lập biểu', '', 'Ban Phong trào', '', '', 'TM. BAN THƯỜNG TRỰC'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0' },
        merges: ['A3:J3', 'A4:J4', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:G5', 'H5:H6', 'I5:I6', 'J5:J6'],
      },
    ],
  },
  expected: {
    'Nha TN': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:J17',
          headerRows: [5, 6],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'locality',
            D: 'plan',
            E: 'received.fund',
            F: 'received.budget',
            G: 'received.total',
            H: 'disbursed',
            I: 'remaining',
            J: 'status',
          },
          totalRows: [17],
          subtotalRows: [7, 12],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
