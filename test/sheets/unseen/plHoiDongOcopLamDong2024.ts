// Owns a provincial OCOP council of September 2024: two sessions and an advisory team, words under the total, members on a second sheet.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  sessions: number,
  price: number,
  basis: string,
): Content[] => [number, what, unit, count, sessions, price, `=ROUND(D${row}*E${row}*F${row},0)`, basis];
const group = (letter: string, what: string, sum: string): Content[] => [
  letter,
  what,
  null,
  null,
  null,
  null,
  sum,
];

export const plHoiDongOcopLamDong2024: SheetFixture = {
  book: {
    id: 'pl-hoi-dong-ocop-lam-dong-2024',
    language: 'vi',
    note: 'Văn phòng điều phối NTM Lâm Đồng 9/2024: họp Hội đồng OCOP hai phiên, có căn cứ từng dòng, bằng chữ, danh sách thành viên ở trang sau; sạch.',
    sheets: [
      {
        name: 'DT hop HD',
        rows: {
          1: ['UBND TỈNH LÂM ĐỒNG', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG OCOP', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ HỌP HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP ĐỢT 1 NĂM 2024'],
          5: ['Thời gian: 02 phiên, ngày 24/9/2024 và ngày 25/9/2024; số sản phẩm: 46'],
          6: ['(Kèm theo Tờ trình số      /TTr-VPĐP ngày      tháng 9 năm 2024)'],
          7: ['Đơn vị tính: đồng'],
          8: ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Số phiên', 'Mức chi', 'Thành tiền', 'Căn cứ'],
          9: group('A', 'Hội đồng', '=SUM(G10:G13)'),
          10: line(10, 1, 'Chủ tịch Hội đồng', 'người', 1, 2, 1500000, 'TT 55/2023/TT-BTC'),
          11: line(11, 2, 'Phó Chủ tịch, thành viên Hội đồng', 'người', 10, 2, 1200000, 'TT 55/2023/TT-BTC'),
          12: line(12, 3, 'Thư ký hành chính', 'người', 1, 2, 300000, 'TT 55/2023/TT-BTC'),
          13: line(13, 4, 'Đại biểu được mời', 'người', 6, 2, 200000, 'TT 55/2023/TT-BTC'),
          14: group('B', 'Tổ tư vấn giúp việc Hội đồng', '=SUM(G15:G16)'),
          15: line(15, 1, 'Tổ trưởng', 'người', 1, 1, 800000, 'TT 55/2023/TT-BTC'),
          16: line(16, 2, 'Thành viên Tổ tư vấn', 'người', 8, 1, 600000, 'TT 55/2023/TT-BTC'),
          17: group('C', 'Chi phục vụ', '=SUM(G18:G21)'),
          18: line(18, 1, 'Nước uống', 'người', 18, 2, 20000, 'Quy chế chi tiêu nội bộ'),
          19: line(19, 2, 'In, đóng quyển hồ sơ sản phẩm', 'bộ', 46, 1, 65000, 'Báo giá'),
          20: line(20, 3, 'Mua mẫu sản phẩm để chấm cảm quan', 'mẫu', 46, 1, 150000, 'Báo giá'),
          21: line(21, 4, 'Trang trí, biển tên', 'phiên', 1, 2, 900000, 'Báo giá'),
          22: [null, 'TỔNG CỘNG', null, null, null, null, '=G9+G14+G17'],
          23: ['(Bằng chữ: Bốn mươi tám triệu không trăm mười nghìn đồng./.)'],
          25: [null, 'NGƯỜI LẬP', null, null, null, 'CHÁNH VĂN PHÒNG'],
          30: [null, 'Phạm Thị Diệu', null, null, null, 'Trương Quốc Hưng'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A6:H6', 'A7:H7', 'E1:H1', 'E2:H2', 'A23:H23'],
      },
      {
        name: 'Thanh phan',
        rows: {
          1: ['THÀNH PHẦN DỰ HỌP'],
          3: ['TT', 'Chức danh trong Hội đồng', 'Cơ quan', 'Số người'],
          4: [1, 'Chủ tịch', 'UBND tỉnh', 1],
          5: [2, 'Phó Chủ tịch', 'Sở Nông nghiệp và Phát triển nông thôn', 2],
          6: [3, 'Thành viên', 'Các sở, ngành', 8],
          7: [4, 'Thư ký', 'Văn phòng điều phối', 1],
          8: [5, 'Khách mời', 'Các huyện, thành phố', 6],
          9: [null, 'Cộng', null, '=SUM(D4:D8)'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  dates: { from: '2024-09-24', to: '2024-09-25', document: '2024-09-10' },
  expected: {
    'DT hop HD': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H22',
          headerRows: [8, 8],
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
          totalRows: [22],
          subtotalRows: [9, 14, 17],
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
    'Thanh phan': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
