// Owns a service centre's yearly estimate cut into quarters, with the page of explanations behind it, 2019.
// Invariant: a clean book; the tree stands in the code columns, the total on top.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Quarters = readonly [number, number, number, number];

const line = (row: number, code: number, name: string, quarters: Quarters): readonly Content[] => [
  null,
  null,
  null,
  code,
  name,
  `=SUM(G${row}:J${row})`,
  ...quarters,
];

/** A row that adds up the rows named, quarter by quarter. */
const sum = (
  row: number,
  codes: readonly [Content, Content, Content],
  name: string,
  of: (column: string) => string,
): readonly Content[] => [
  ...codes,
  null,
  name,
  `=SUM(G${row}:J${row})`,
  ...['G', 'H', 'I', 'J'].map((column) => `=${of(column)}`),
];

const block =
  (from: number, to: number) =>
  (column: string): string =>
    `SUM(${column}${from}:${column}${to})`;

export const trungTamDuToanNam: SheetFixture = {
  book: {
    id: 'trung-tam-du-toan-nam',
    language: 'vi',
    note: 'service centre: millions with decimals, quarters under one heading, index row, no quantities and prices; a page of plain sentences as second sheet',
    sheets: [
      {
        name: 'Bieu 02',
        rows: {
          1: [
            'SỞ KHOA HỌC VÀ CÔNG NGHỆ ĐỒNG NAI',
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            'Biểu số 02',
          ],
          2: ['TRUNG TÂM ỨNG DỤNG TIẾN BỘ KH&CN'],
          4: ['DỰ TOÁN CHI NGÂN SÁCH NĂM 2019'],
          5: ['(Phần kinh phí giao không thực hiện chế độ tự chủ)'],
          6: [null, null, null, null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
          7: [
            'Mã số',
            null,
            null,
            null,
            'Chỉ tiêu',
            'Dự toán',
            'Chia ra các quý',
            null,
            null,
            null,
            'Thuyết minh',
          ],
          8: ['Loại', 'Khoản', 'Mục', 'TM', null, 'năm 2019', 'I', 'II', 'III', 'IV', null],
          9: ['A', 'B', 'C', 'D', 'E', '1=2+3+4+5', 2, 3, 4, 5, 6],
          10: sum(10, [null, null, null], 'TỔNG SỐ', (column) => `${column}11`),
          11: sum(
            11,
            [100, 103, null],
            'Khoa học và công nghệ khác',
            (column) => `${column}12+${column}15+${column}18+${column}21+${column}24`,
          ),
          12: sum(12, [null, null, 6500], 'Thanh toán dịch vụ công cộng', block(13, 14)),
          13: line(13, 6501, 'Thanh toán tiền điện', [12, 15, 15, 12.5]),
          14: line(14, 6502, 'Thanh toán tiền nước', [1.2, 1.5, 1.5, 1.2]),
          15: sum(15, [null, null, 6550], 'Vật tư văn phòng', block(16, 17)),
          16: line(16, 6551, 'Văn phòng phẩm', [8, 8, 8, 9.5]),
          17: line(17, 6552, 'Mua sắm công cụ, dụng cụ văn phòng', [0, 12, 0, 6]),
          18: sum(18, [null, null, 6650], 'Hội nghị', block(19, 20)),
          19: line(19, 6651, 'In, mua tài liệu', [0, 6.5, 7, 0]),
          20: line(20, 6699, 'Chi phí khác', [0, 4, 4.2, 0]),
          21: sum(21, [null, null, 6700], 'Công tác phí', block(22, 23)),
          22: line(22, 6702, 'Phụ cấp công tác phí', [5, 7.5, 7.5, 6]),
          23: line(23, 6703, 'Tiền thuê phòng ngủ', [4, 6, 6, 5]),
          24: sum(24, [null, null, 7000], 'Chi phí nghiệp vụ chuyên môn của từng ngành', block(25, 25)),
          25: line(25, 7012, 'Chi phí hoạt động nghiệp vụ chuyên ngành', [40, 85.5, 92, 60]),
          27: [null, null, null, null, null, null, null, 'Biên Hòa, ngày 14 tháng 12 năm 2018'],
          28: [null, null, null, null, 'KẾ TOÁN', null, null, 'GIÁM ĐỐC'],
        },
        formats: { F: '#,##0.0', G: '#,##0.0', H: '#,##0.0', I: '#,##0.0', J: '#,##0.0', 'A9:K9': '0' },
        merges: ['A4:K4', 'A5:K5', 'A7:D7', 'E7:E8', 'G7:J7', 'K7:K8', 'H27:K27', 'H28:K28'],
      },
      {
        name: 'Thuyet minh',
        rows: {
          1: ['THUYẾT MINH DỰ TOÁN CHI NĂM 2019'],
          3: ['1. Cơ sở xây dựng dự toán'],
          4: ['Căn cứ số lượng viên chức có mặt đến ngày 30/11/2018 là 26 người.'],
          5: ['Căn cứ hóa đơn tiền điện, tiền nước bình quân của 10 tháng năm 2018.'],
          6: ['2. Một số nội dung cần giải trình'],
          7: ['- Tiền điện quý II, III tăng do vận hành phòng nuôi cấy mô vào mùa nóng.'],
          8: ['- Quý II và quý IV thay thế máy in, bộ lưu điện đã hỏng.'],
          9: ['- Các nội dung còn lại lập theo mức bình quân năm trước.'],
          11: ['Người lập: Bùi Thị Thanh'],
        },
      },
    ],
  },
  expected: {
    'Bieu 02': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:K25',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'triệu đồng',
          columns: {
            A: 'budgetSection',
            B: 'budgetGroup',
            C: 'budgetItem',
            D: 'budgetSubItem',
            E: 'content',
            F: 'amount',
            G: 'amount.period',
            H: 'amount.period',
            I: 'amount.period',
            J: 'amount.period',
            K: 'note',
          },
          totalRows: [10],
          subtotalRows: [11, 12, 15, 18, 21, 24],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
    'Thuyet minh': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
