// Owns three OCOP classes of June 2026, each on its own sheet, and a summary that links to them with "Trong đó" by source.
// Invariant: clean; the three classes have one shape and different numbers of learners.
import type { Content, SheetLayout } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  count: number,
  sessions: number,
  price: number,
  basis: string,
): Content[] => [number, what, unit, count, sessions, price, `=PRODUCT(D${row}:F${row})`, basis];
const sums = (number: string | null, what: string, formula: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  formula,
];

const classSheet = (
  name: string,
  place: string,
  day: string,
  learners: number,
  hall: number,
): SheetLayout => ({
  name,
  rows: {
    1: [`LỚP TẬP HUẤN TẠI ${place.toUpperCase()}`],
    2: [`(${learners} học viên, ngày ${day})`],
    4: ['TT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Số buổi', 'Mức chi (đồng)', 'Thành tiền (đồng)', 'Căn cứ'],
    5: sums('1', 'Giảng viên, báo cáo viên', '=SUM(G6:G7)'),
    6: line(6, '1.1', 'Thù lao giảng viên', 'người/buổi', 1, 2, 1300000, 'NQ 180/2019/NQ-HĐND'),
    7: line(7, '1.2', 'Thuê xe đưa đón giảng viên', 'chuyến', 2, 1, 900000, 'Báo giá'),
    8: sums('2', 'Học viên', '=SUM(G9:G10)'),
    9: line(9, '2.1', 'Tài liệu', 'bộ', learners, 1, 40000, 'Báo giá'),
    10: line(10, '2.2', 'Nước uống', 'người/buổi', learners, 2, 20000, 'NQ 90/2017/NQ-HĐND'),
    11: sums('3', 'Địa điểm', '=SUM(G12:G13)'),
    12: line(12, '3.1', 'Thuê hội trường', 'buổi', 1, 2, hall, 'Báo giá'),
    13: line(13, '3.2', 'Phông, băng rôn', 'bộ', 1, 1, 750000, 'Báo giá'),
    14: sums(null, 'Cộng', '=G5+G8+G11'),
  },
  formats: { F: '#,##0', G: '#,##0' },
  merges: ['A1:H1', 'A2:H2'],
});

const classExpected: ExpectedSheet = {
  kind: 'estimate',
  tables: [
    {
      range: 'A4:H14',
      headerRows: [4, 4],
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
      totalRows: [14],
      subtotalRows: [5, 8, 11],
      lines: 6,
    },
  ],
  outside: [],
  findings: [],
};

export const pvTongHopBaLop: SheetFixture = {
  book: {
    id: 'pv-tong-hop-ba-lop',
    language: 'vi',
    note: 'chuyên viên cẩn thận: trang tổng hợp lấy từ ba trang lớp, "Trong đó" theo nguồn dưới dòng tổng, PRODUCT cho thành tiền.',
    sheets: [
      {
        name: 'Tong hop',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['TỔNG HỢP DỰ TOÁN KINH PHÍ TẬP HUẤN KHOA HỌC VÀ CÔNG NGHỆ CHO CHỦ THỂ OCOP NĂM 2026'],
          5: ['(03 lớp; kèm theo Tờ trình số     /TTr-QLCN ngày     /5/2026)'],
          7: ['STT', 'Lớp', 'Số học viên', 'Kinh phí (đồng)', 'Ghi chú'],
          8: [1, 'Lớp tại phường Trảng Bom', "='Lop 1'!D9", "='Lop 1'!G14", '09/6/2026'],
          9: [2, 'Lớp tại phường Lộc Ninh', "='Lop 2'!D9", "='Lop 2'!G14", '11/6/2026'],
          10: [3, 'Lớp tại xã Bù Đăng', "='Lop 3'!D9", "='Lop 3'!G14", '16/6/2026'],
          11: [null, 'Tổng số', '=SUM(C8:C10)', '=SUM(D8:D10)'],
          12: [null, 'Trong đó:'],
          13: [null, '- Sự nghiệp khoa học và công nghệ', null, '=D11-D14'],
          14: [null, '- Chương trình MTQG xây dựng nông thôn mới', null, 12000000],
          15: ['Bằng chữ: Ba mươi lăm triệu hai trăm năm mươi nghìn đồng chẵn.'],
          17: [null, 'NGƯỜI LẬP', 'PHÒNG KHTC', 'GIÁM ĐỐC'],
        },
        formats: { D: '#,##0' },
        merges: ['A4:E4', 'A5:E5', 'D1:E1', 'D2:E2', 'A15:E15'],
      },
      classSheet('Lop 1', 'phường Trảng Bom', '09/6/2026', 60, 1500000),
      classSheet('Lop 2', 'phường Lộc Ninh', '11/6/2026', 50, 1200000),
      classSheet('Lop 3', 'xã Bù Đăng', '16/6/2026', 45, 1000000),
    ],
  },
  dates: { from: '2026-06-09', to: '2026-06-16', document: '2026-05-20' },
  expected: {
    'Tong hop': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:E14',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'quantity', D: 'amount', E: 'note' },
          totalRows: [11],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    'Lop 1': classExpected,
    'Lop 2': classExpected,
    'Lop 3': classExpected,
  },
};
