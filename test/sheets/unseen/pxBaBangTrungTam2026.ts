// Owns three estimates of a public service centre one under the other on a sheet of 2026 with a summary below, thousand đồng.
// Invariant: clean; the prices of the second table come from a sheet of prices.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const HEADS: Content[] = ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Số lần', 'Đơn giá', 'Thành tiền'];
const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  [count, times]: [number, number],
  price: number | string,
): Content[] => [number, what, unit, count, times, price, `=D${String(row)}*E${String(row)}*F${String(row)}`];
const table = (range: string, header: number, total: number, lines: number) => ({
  range,
  headerRows: [header, header] as [number, number],
  unit: 'nghìn đồng' as const,
  columns: {
    A: 'ordinal',
    B: 'content',
    C: 'unit',
    D: 'quantity',
    E: 'factor',
    F: 'price',
    G: 'amount',
  },
  totalRows: [total],
  subtotalRows: [],
  lines,
});

export const pxBaBangTrungTam2026: SheetFixture = {
  book: {
    id: 'px-ba-bang-trung-tam-2026',
    language: 'vi',
    note: 'Trung tâm Phục vụ hành chính công Tây Ninh 2026: ba bảng dự toán trên một trang, bảng tổng hợp ở dưới, nghìn đồng, đơn giá lấy từ trang khác; sạch.',
    sheets: [
      {
        name: 'DT 2026',
        rows: {
          1: ['VĂN PHÒNG UBND TỈNH TÂY NINH'],
          2: ['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'],
          4: ['DỰ TOÁN CÁC NHIỆM VỤ KHÔNG THƯỜNG XUYÊN NĂM 2026'],
          5: [null, null, null, null, null, null, 'Đvt: nghìn đồng'],
          6: ['Bảng 1. Khảo sát mức độ hài lòng của người dân'],
          7: HEADS,
          8: line(8, 1, 'In phiếu khảo sát', 'phiếu', [1200, 2], 1.5),
          9: line(9, 2, 'Công phỏng vấn', 'phiếu', [1200, 2], 15),
          10: line(10, 3, 'Nhập liệu, viết báo cáo', 'đợt', [1, 2], 8500),
          11: [null, 'Cộng', null, null, null, null, '=SUM(G8:G10)'],
          13: ['Bảng 2. Thay thế thiết bị quầy tiếp nhận'],
          14: HEADS,
          15: line(15, 1, 'Máy quét mã QR', 'cái', [12, 1], "='Gia'!C4"),
          16: line(16, 2, 'Ki ốt lấy số tự động', 'bộ', [2, 1], "='Gia'!C5"),
          17: line(17, 3, 'Ghế chờ 4 chỗ', 'băng', [18, 1], "='Gia'!C6"),
          18: line(18, 4, 'Camera giám sát', 'bộ', [6, 1], "='Gia'!C7"),
          19: [null, 'Cộng', null, null, null, null, '=SUM(G15:G18)'],
          21: ['Bảng 3. Ấn phẩm hướng dẫn thủ tục'],
          22: HEADS,
          23: line(23, 1, 'Sổ tay thủ tục đất đai', 'cuốn', [2000, 1], 18),
          24: line(24, 2, 'Tờ rơi dịch vụ công trực tuyến', 'tờ', [5000, 3], 1.2),
          25: [null, 'Cộng', null, null, null, null, '=SUM(G23:G24)'],
          27: ['TỔNG HỢP'],
          28: ['STT', 'Nhiệm vụ', null, null, null, 'Thời gian', 'Kinh phí'],
          29: [1, 'Khảo sát mức độ hài lòng', null, null, null, 'Quý II, IV', '=G11'],
          30: [2, 'Thay thế thiết bị quầy', null, null, null, 'Quý II', '=G19'],
          31: [3, 'Ấn phẩm hướng dẫn', null, null, null, 'Quý III', '=G25'],
          32: [null, 'Tổng cộng', null, null, null, null, '=SUM(G29:G31)'],
          33: ['Bằng chữ: Hai trăm tám mươi mốt triệu sáu trăm nghìn đồng chẵn.'],
          35: [null, null, null, null, 'Tây Ninh, ngày 23 tháng 01 năm 2026'],
          36: [null, 'KẾ TOÁN', null, null, 'GIÁM ĐỐC'],
        },
        formats: { F: '#,##0.0', G: '#,##0' },
        merges: [
          'A4:G4',
          'A6:G6',
          'A13:G13',
          'A21:G21',
          'A27:G27',
          'B28:E28',
          'B29:E29',
          'B30:E30',
          'B31:E31',
          'B32:E32',
          'A33:G33',
          'E35:G35',
          'E36:G36',
        ],
      },
      {
        name: 'Gia',
        rows: {
          1: ['GIÁ KHẢO SÁT THÁNG 01/2026 (1.000đ)'],
          3: ['TT', 'Thiết bị', 'Giá chọn', 'Nguồn giá'],
          4: [1, 'Máy quét mã QR', 2350, 'Báo giá Cty Minh Tâm'],
          5: [2, 'Ki ốt lấy số tự động', 46500, 'Báo giá Cty Đại Tín'],
          6: [3, 'Ghế chờ 4 chỗ', 2150, 'Báo giá Nội thất Phương Nam'],
          7: [4, 'Camera giám sát', 1850, 'Báo giá Cty Minh Tâm'],
        },
        formats: { C: '#,##0' },
        merges: ['A1:D1'],
      },
    ],
  },
  expected: {
    'DT 2026': {
      kind: 'estimate',
      tables: [
        table('A7:G11', 7, 11, 3),
        table('A14:G19', 14, 19, 4),
        table('A22:G25', 22, 25, 2),
        {
          range: 'A28:G32',
          headerRows: [28, 28],
          unit: 'nghìn đồng',
          columns: { A: 'ordinal', B: 'content', F: 'period', G: 'amount' },
          totalRows: [32],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    Gia: { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
