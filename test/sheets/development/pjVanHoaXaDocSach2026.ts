// Owns a commune culture centre of April 2026: two small estimates one under the other with their own totals and codes.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
  code: string,
  source: string,
): Content[] => [number, what, unit, count, price, `=ROUND(D${row}*E${row},0)`, code, source];
const head: Content[] = [
  'STT',
  'Nội dung chi',
  'Đơn vị tính',
  'Số lượng',
  'Đơn giá',
  'Thành tiền',
  'Tiểu mục',
  'Nguồn kinh phí',
];

export const pjVanHoaXaDocSach2026: SheetFixture = {
  book: {
    id: 'pj-van-hoa-xa-doc-sach-2026',
    language: 'vi',
    note: 'Trung tâm Dịch vụ tổng hợp xã Gia Kiệm 4/2026: hai dự toán trên một trang, mỗi bảng một dòng cộng, bằng chữ của bảng sau; sạch.',
    sheets: [
      {
        name: 'Thang 4',
        rows: {
          1: ['UBND XÃ GIA KIỆM'],
          2: ['TRUNG TÂM DỊCH VỤ TỔNG HỢP'],
          3: ['DỰ TOÁN CÁC HOẠT ĐỘNG VĂN HÓA THÁNG 4 NĂM 2026'],
          5: ['1. Ngày Sách và Văn hóa đọc (ngày 18/4/2026)'],
          6: [null, null, null, null, null, null, null, 'Đồng'],
          7: head,
          8: line(8, 1, 'Thuê dù, bàn ghế', 'bộ', 30, 90000, '6754', 'NS xã'),
          9: line(9, 2, 'Băng rôn, phướn', 'cái', 16, 185000, '6606', 'NS xã'),
          10: line(10, 3, 'Sách tặng học sinh', 'cuốn', 240, 35000, '7001', 'Xã hội hóa'),
          11: line(11, 4, 'Giải vẽ tranh theo sách', 'giải', 12, 250000, '7049', 'NS xã'),
          12: [null, 'Cộng', null, null, null, '=SUM(F8:F11)'],
          15: ['2. Giao lưu đờn ca tài tử (tối ngày 25/4/2026)'],
          16: [null, null, null, null, null, null, null, 'Đồng'],
          17: head,
          18: line(18, 1, 'Bồi dưỡng tài tử', 'người', 14, 300000, '7012', 'NS xã'),
          19: line(19, 2, 'Thuê âm thanh', 'buổi', 1, 3500000, '6754', 'NS xã'),
          20: line(20, 3, 'Nước uống khán giả', 'thùng', 15, 95000, '7049', 'Xã hội hóa'),
          21: [null, 'Cộng', null, null, null, '=SUM(F18:F20)'],
          23: [null, 'Bằng chữ: Chín triệu một trăm hai mươi lăm nghìn đồng./.'],
          25: [null, 'Người lập', null, null, null, 'Giám đốc'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A3:H3', 'A5:H5', 'A15:H15', 'B23:H23'],
      },
      {
        name: 'Lich phong doc',
        rows: {
          1: ['LỊCH MỞ CỬA PHÒNG ĐỌC'],
          2: ['Buổi', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6'],
          3: ['Sáng', 'x', 'x', null, 'x', 'x'],
          4: ['Chiều', 'x', null, 'x', 'x', null],
        },
      },
    ],
  },
  dates: { from: '2026-04-18', to: '2026-04-25', document: '2026-04-02' },
  expected: {
    'Thang 4': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H12',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'budgetSubItem',
            H: 'fundingSource',
          },
          totalRows: [12],
          subtotalRows: [],
          lines: 4,
        },
        {
          range: 'A17:H21',
          headerRows: [17, 17],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'budgetSubItem',
            H: 'fundingSource',
          },
          totalRows: [21],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    'Lich phong doc': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
