// Owns the city of Đồng Nai in May 2026: three classes on traceability as groups; one is still written as held in a commune that had become a ward.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const QUOTE = 'Báo giá ngày 20/4/2026';
const NORM = 'NQ 90/2017/NQ-HĐND';
type Line = readonly [
  what: string,
  unit: string,
  count: number,
  sessions: number,
  price: number,
  basis: string,
];
const classOf = (first: number, learners: number, hall: number): Record<number, readonly Content[]> =>
  down<Line>(
    first,
    [
      ['Thù lao báo cáo viên', 'người/buổi', 1, 2, 1000000, 'NQ 180/2019/NQ-HĐND'],
      ['Nước uống', 'người/buổi', learners, 2, 20000, NORM],
      ['Tài liệu, sổ tay hướng dẫn mã QR', 'bộ', learners, 1, 42000, QUOTE],
      ['Thuê hội trường, máy chiếu', 'buổi', 1, 2, hall, QUOTE],
    ],
    (row, line) => [
      `=MAX(A$8:A${row - 1})+1`,
      ...line.slice(0, 5),
      `=ROUND(D${row}*E${row}*F${row},0)`,
      line[5],
    ],
  );
const heading = (what: string, first: number): Content[] => [
  null,
  what,
  null,
  null,
  null,
  null,
  `=SUM(G${first}:G${first + 3})`,
];

export const poLopTruyXuat2026: SheetFixture = {
  book: {
    id: 'po-lop-truy-xuat-2026',
    language: 'vi',
    note: 'Sở KH&CN thành phố Đồng Nai 5/2026: mỗi lớp một nhóm không đánh số, STT bằng công thức; lớp 3 còn ghi xã Xuân Lộc dù từ 30/4/2026 đã là phường.',
    sheets: [
      {
        name: 'DT 3 lop',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, 'Đồng Nai, ngày 04 tháng 5 năm 2026'],
          4: ['DỰ TOÁN TỔ CHỨC 03 LỚP HƯỚNG DẪN TRUY XUẤT NGUỒN GỐC SẢN PHẨM OCOP'],
          5: ['Từ ngày 12/5/2026 đến ngày 19/5/2026, mỗi lớp 01 ngày (02 buổi)'],
          7: [
            'TT',
            'Nội dung chi',
            'ĐVT',
            'Số lượng',
            'Số buổi',
            'Mức chi (đồng)',
            'Thành tiền (đồng)',
            'Căn cứ',
          ],
          8: heading('Lớp 1: phường Trảng Bom, 40 học viên (12/5/2026)', 9),
          ...classOf(9, 40, 1800000),
          13: heading('Lớp 2: xã Gia Kiệm, 35 học viên (14/5/2026)', 14),
          ...classOf(14, 35, 1200000),
          18: heading('Lớp 3: xã Xuân Lộc, 45 học viên (19/5/2026)', 19),
          ...classOf(19, 45, 1500000),
          23: [null, 'Tổng cộng 03 lớp', null, null, null, null, '=G8+G13+G18'],
          24: ['(Bằng chữ: Hai mươi tư triệu tám trăm bốn mươi nghìn đồng chẵn)'],
          26: ['NGƯỜI LẬP', null, null, 'PHÒNG TĐC', null, null, 'GIÁM ĐỐC'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A24:H24', 'E1:H1', 'E2:H2', 'E3:H3'],
      },
    ],
  },
  dates: { from: '2026-05-12', to: '2026-05-19', document: '2026-05-04' },
  expected: {
    'DT 3 lop': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H23',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'basis',
          },
          totalRows: [23],
          subtotalRows: [8, 13, 18],
          lines: 12,
        },
      ],
      outside: [],
      findings: ['locality.date error B18'],
    },
  },
};
