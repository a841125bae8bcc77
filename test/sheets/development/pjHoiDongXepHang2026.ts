// Owns the provincial product ranking council of April 2026: fees of council and advisers; the words swap two digits of the total.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const fee = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  times: number,
  price: number,
  basis: string,
): Content[] => [number, what, unit, count, times, price, `=D${row}*E${row}*F${row}`, basis];
const part = (number: string, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  sum,
];

export const pjHoiDongXepHang2026: SheetFixture = {
  book: {
    id: 'pj-hoi-dong-xep-hang-2026',
    language: 'vi',
    note: 'Hội đồng đánh giá, phân hạng OCOP tỉnh 4/2026: hai đợt họp, danh sách hội đồng ở trang sau; số bằng chữ đảo chữ số.',
    sheets: [
      {
        name: 'DT hop HD',
        rows: {
          1: [
            'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG ĐỒNG NAI',
            null,
            null,
            null,
            null,
            'Đồng Nai, ngày 20 tháng 3 năm 2026',
          ],
          2: ['VĂN PHÒNG ĐIỀU PHỐI NTM'],
          4: ['DỰ TOÁN KINH PHÍ HỌP HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP CẤP TỈNH ĐỢT 1 NĂM 2026'],
          5: ['Thời gian: ngày 08 và ngày 09/4/2026 (02 hội đồng: thực phẩm; thủ công mỹ nghệ, du lịch)'],
          7: [
            'STT',
            'Nội dung',
            'ĐVT',
            'Số người',
            'Số hội đồng',
            'Mức chi (đồng)',
            'Thành tiền (đồng)',
            'Căn cứ',
          ],
          8: part('I', 'Họp Hội đồng', '=SUM(G9:G12)'),
          9: fee(9, 1, 'Chủ tịch Hội đồng', 'người/HĐ', 1, 2, 1800000, 'Điều 87 TT 55/2023/TT-BTC'),
          10: fee(
            10,
            2,
            'Phó Chủ tịch, thành viên Hội đồng',
            'người/HĐ',
            8,
            2,
            1500000,
            'Điều 87 TT 55/2023/TT-BTC',
          ),
          11: fee(11, 3, 'Thư ký hành chính', 'người/HĐ', 1, 2, 300000, 'Điều 87 TT 55/2023/TT-BTC'),
          12: fee(12, 4, 'Đại biểu được mời', 'người/HĐ', 6, 2, 200000, 'Điều 87 TT 55/2023/TT-BTC'),
          13: part('II', 'Tổ tư vấn giúp việc Hội đồng', '=SUM(G14:G16)'),
          14: fee(14, 1, 'Tổ trưởng', 'người/HĐ', 1, 2, 1000000, 'Điều 87 TT 55/2023/TT-BTC'),
          15: fee(15, 2, 'Thành viên tổ tư vấn', 'người/HĐ', 10, 2, 700000, 'Điều 87 TT 55/2023/TT-BTC'),
          16: fee(16, 3, 'Thư ký tổ tư vấn', 'người/HĐ', 1, 2, 300000, 'Điều 87 TT 55/2023/TT-BTC'),
          17: part('III', 'Chi phục vụ', '=SUM(G18:G20)'),
          18: fee(18, 1, 'Nước uống (28 người)', 'người/buổi', 28, 2, 20000, 'NQ 90/2017/NQ-HĐND'),
          19: fee(19, 2, 'In hồ sơ, phiếu chấm điểm', 'bộ', 45, 1, 60000, 'Báo giá ngày 16/3/2026'),
          20: fee(20, 3, 'Thuê kệ trưng bày mẫu sản phẩm', 'kệ', 12, 2, 150000, 'Báo giá ngày 16/3/2026'),
          21: [null, 'Tổng cộng (I+II+III)', null, null, null, null, '=G8+G13+G17'],
          22: ['Bằng chữ: Năm mươi bốn triệu hai trăm sáu mươi nghìn đồng./.'],
          24: [null, 'Người lập', null, null, 'Kế toán', null, 'Chánh Văn phòng'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['F1:H1', 'A4:H4', 'A5:H5', 'A22:H22'],
      },
      {
        name: 'DS hoi dong',
        rows: {
          1: ['DANH SÁCH HỘI ĐỒNG VÀ TỔ TƯ VẤN'],
          3: ['STT', 'Họ và tên', 'Đơn vị công tác', 'Nhiệm vụ', 'Điện thoại'],
          4: [1, 'Nguyễn Văn Thắng', 'UBND tỉnh', 'Chủ tịch', '0913 000 111'],
          5: [2, 'Trần Lâm Sinh', 'Sở Nông nghiệp và Môi trường', 'Phó Chủ tịch', '0913 000 112'],
          6: [3, 'Đỗ Thị Mai Hoa', 'Sở Khoa học và Công nghệ', 'Thành viên', '0913 000 113'],
          7: [4, 'Phan Đình Khôi', 'Sở Công Thương', 'Thành viên', '0913 000 114'],
          8: [5, 'Võ Thị Thanh Tâm', 'Sở Y tế', 'Thành viên', '0913 000 115'],
          9: [6, 'Huỳnh Tấn Lộc', 'Văn phòng Điều phối NTM', 'Thư ký', '0913 000 116'],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  dates: { from: '2026-04-08', to: '2026-04-09', document: '2026-03-20' },
  expected: {
    'DT hop HD': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H21',
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
          totalRows: [21],
          subtotalRows: [8, 13, 17],
          lines: 10,
        },
      ],
      outside: [],
      findings: ['words.total error A22'],
    },
    'DS hoi dong': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
