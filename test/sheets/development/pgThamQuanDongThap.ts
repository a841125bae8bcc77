// Owns a cooperative alliance's estimate of a two-day visit to Đồng Tháp, October 2023: money of the budget above, what the members pay below, both on one sheet; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  numbers: readonly [count: number, times: number, price: number],
  unit: string,
  basis: string,
): Content[] => [number, what, ...numbers, unit, `=C${row}*D${row}*E${row}`, basis];
const group = (number: string, what: string, formula: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  formula,
];

export const pgThamQuanDongThap: SheetFixture = {
  book: {
    id: 'pg-tham-quan-dong-thap',
    language: 'vi',
    note: 'Liên minh HTX 2023: cột đơn vị đứng sau đơn giá, hai bảng cùng trang (ngân sách, thành viên tự góp), danh sách đoàn ở trang khác; sạch.',
    sheets: [
      {
        name: 'Tham quan',
        rows: {
          1: ['LIÊN MINH HỢP TÁC XÃ TỈNH ĐỒNG NAI'],
          3: ['DỰ TOÁN CHUYẾN THAM QUAN, HỌC TẬP KINH NGHIỆM XÂY DỰNG SẢN PHẨM OCOP TẠI TỈNH ĐỒNG THÁP'],
          4: ['Thời gian: 02 ngày 01 đêm, từ 18/10/2023 đến 19/10/2023'],
          5: ['Thành phần: 06 cán bộ Liên minh, 24 thành viên HTX'],
          7: ['I/ Phần ngân sách chi', null, null, null, null, null, 'Đơn vị: đồng'],
          8: [
            'STT',
            'Nội dung',
            'Số người/SL',
            'Số ngày/lần',
            'Mức chi',
            'ĐVT',
            'Thành tiền',
            'Chứng từ, căn cứ',
          ],
          9: group('1', 'Đi lại', '=SUM(G10:G11)'),
          10: line(10, '1.1', 'Thuê xe 45 chỗ', [1, 2, 7800000], 'ngày', '03 báo giá'),
          11: line(11, '1.2', 'Phí cầu đường, bến bãi', [1, 1, 640000], 'chuyến', 'Vé, biên lai'),
          12: group('2', 'Cán bộ của Liên minh', '=SUM(G13:G14)'),
          13: line(13, '2.1', 'Phụ cấp lưu trú', [6, 2, 200000], 'người/ngày', 'NQ 90/2017/NQ-HĐND'),
          14: line(
            14,
            '2.2',
            'Khoán tiền phòng ngủ tại TP Cao Lãnh',
            [6, 1, 350000],
            'người/ngày',
            'NQ 90/2017/NQ-HĐND',
          ),
          15: group('3', 'Tại điểm đến', '=SUM(G16:G18)'),
          16: line(16, '3.1', 'Bồi dưỡng người báo cáo tại HTX', [2, 1, 500000], 'buổi', 'Thỏa thuận'),
          17: line(17, '3.2', 'Quà lưu niệm đơn vị đón tiếp', [3, 1, 450000], 'phần', 'Hóa đơn'),
          18: line(18, '3.3', 'Băng rôn trên xe', [1, 1, 380000], 'cái', 'Hóa đơn'),
          19: [null, 'CỘNG I', null, null, null, null, '=G9+G12+G15'],
          21: ['II/ Phần thành viên HTX tự đóng góp', null, null, null, null, null, 'Đơn vị: đồng'],
          22: ['STT', 'Khoản', 'Số người', 'Số ngày', 'Mức đóng', 'Tổng thu'],
          23: [1, 'Tiền ăn', 24, 2, 180000, '=C23*D23*E23'],
          24: [2, 'Phòng nghỉ (02 người/phòng)', 24, 1, 225000, '=C24*D24*E24'],
          25: [3, 'Vé vào làng hoa Sa Đéc', 24, 1, 40000, '=C25*D25*E25'],
          26: [null, 'CỘNG II', null, null, null, '=SUM(F23:F25)'],
          28: ['Ghi chú: phần II thu trước khi đi, kế toán Liên minh giữ hộ, không hạch toán vào ngân sách.'],
          30: [null, 'NGƯỜI LẬP', null, null, 'KẾ TOÁN', null, 'CHỦ TỊCH'],
        },
        formats: { 'E9:E25': '#,##0', G: '#,##0', F: '#,##0' },
        merges: ['A3:H3', 'A4:H4', 'A5:H5', 'A7:F7', 'A21:F21', 'A28:H28'],
      },
      {
        name: 'DS doan',
        rows: {
          1: ['DANH SÁCH ĐOÀN'],
          2: ['TT', 'Họ tên', 'Đơn vị', 'Số ĐT', 'Ghế'],
          3: [1, 'Hồ Văn Thắm', 'HTX Thanh Sơn', '0912 000 111', '1A'],
          4: [2, 'Lâm Thị Kiều', 'HTX Phú Lý Xanh', '0912 000 112', '1B'],
          5: [3, 'Đoàn Công Uẩn', 'HTX Nông nghiệp Lang Minh', '0912 000 113', '2A'],
          6: [4, 'Bạch Thị Hoa', 'HTX Tân Tiến', '0912 000 114', '2B'],
          7: ['…', 'các HTX gửi sau'],
        },
      },
    ],
  },
  dates: { from: '2023-10-18', to: '2023-10-19', document: '2023-10-02' },
  expected: {
    'Tham quan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H19',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'unit',
            G: 'amount',
            H: 'basis',
          },
          totalRows: [19],
          subtotalRows: [9, 12, 15],
          lines: 7,
        },
        {
          range: 'A22:F26',
          headerRows: [22, 22],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'quantity', D: 'factor', E: 'price', F: 'amount' },
          totalRows: [26],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    'DS doan': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
