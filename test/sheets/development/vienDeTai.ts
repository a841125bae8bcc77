// Owns a research institute of 2024: a summary by year that takes its figures from two detailed sheets, triệu đồng.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const pay = (
  row: number,
  number: number,
  who: string,
  people: number,
  months: number,
  price: number,
): Content[] => [number, who, people, months, price, `=C${row}*D${row}*E${row}`, 'TT 03/2023/TT-BTC'];
const supply = (
  row: number,
  number: string,
  what: string,
  unit: string,
  count: number,
  price: number,
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`];

export const vienDeTai: SheetFixture = {
  book: {
    id: 'vien-de-tai',
    language: 'vi',
    note: 'Viện nghiên cứu 2024: tổng hợp theo năm lấy số từ hai trang chi tiết, triệu đồng; sạch.',
    sheets: [
      {
        name: 'Tổng hợp',
        rows: {
          1: ['VIỆN KHOA HỌC KỸ THUẬT NÔNG LÂM NGHIỆP'],
          2: ['TỔNG HỢP DỰ TOÁN KINH PHÍ NHIỆM VỤ KH&CN CẤP TỈNH'],
          3: ['Thời gian thực hiện: 24 tháng, từ tháng 3/2024'],
          4: [null, null, null, null, null, 'Đơn vị: triệu đồng'],
          6: ['STT', 'Nội dung các khoản chi', 'Tổng kinh phí', 'Trong đó', null, 'Tỷ lệ %'],
          7: [null, null, null, 'Năm thứ nhất', 'Năm thứ hai', null],
          8: [1, 'Thù lao thực hiện nhiệm vụ', "='Thù lao'!F12", 410, '=C8-D8', '=C8/C$11*100'],
          9: [2, 'Nguyên vật liệu, năng lượng', "='Vật tư'!F14", 96.5, '=C9-D9', '=C9/C$11*100'],
          10: [3, 'Chi khác', '=SUM(D10:E10)', 15, 28, '=C10/C$11*100'],
          11: [null, 'Tổng cộng', '=SUM(C8:C10)', '=SUM(D8:D10)', '=SUM(E8:E10)', '=SUM(F8:F10)'],
        },
        formats: { C: '#,##0.0', D: '#,##0.0', E: '#,##0.0', F: '0.0' },
        merges: ['A2:F2', 'A3:F3', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:E6', 'F6:F7'],
      },
      {
        name: 'Thù lao',
        rows: {
          1: ['Khoản 1. Thù lao thực hiện nhiệm vụ'],
          2: [null, null, null, null, null, 'ĐVT: triệu đồng'],
          4: ['TT', 'Chức danh', 'Số người', 'Số tháng quy đổi', 'Mức chi/tháng', 'Kinh phí', 'Căn cứ'],
          5: [null, 'Nội dung 1: Điều tra, khảo sát'],
          6: pay(6, 1, 'Chủ nhiệm nhiệm vụ', 1, 3, 30),
          7: pay(7, 2, 'Thành viên chính', 3, 4, 20),
          8: [null, 'Nội dung 2: Xây dựng mô hình'],
          9: pay(9, 3, 'Chủ nhiệm nhiệm vụ', 1, 2, 30),
          10: pay(10, 4, 'Thành viên', 4, 5.5, 10),
          11: pay(11, 5, 'Kỹ thuật viên, nhân viên hỗ trợ', 2, 6, 6),
          12: [null, 'Tổng cộng', null, null, null, '=SUM(F6:F11)'],
        },
        formats: { D: '0.0', E: '#,##0.0', F: '#,##0.0' },
      },
      {
        name: 'Vật tư',
        rows: {
          1: ['Khoản 2. Nguyên vật liệu, năng lượng'],
          2: [null, null, null, null, null, 'ĐVT: triệu đồng'],
          4: ['TT', 'Danh mục', 'Đơn vị đo', 'Số lượng', 'Đơn giá', 'Thành tiền'],
          5: ['2.1', 'Nguyên, vật liệu', null, null, null, '=SUM(F6:F9)'],
          6: supply(6, 'a', 'Giống dược liệu', 'cây', 12000, 0.0065),
          7: supply(7, 'b', 'Phân hữu cơ vi sinh', 'tấn', 8, 4.2),
          8: supply(8, 'c', 'Lưới che', 'm2', 1500, 0.012),
          9: supply(9, 'd', 'Hệ thống tưới nhỏ giọt', 'bộ', 2, 14.5),
          10: ['2.2', 'Dụng cụ, vật rẻ', null, null, null, '=SUM(F11:F12)'],
          11: supply(11, 'a', 'Bộ dụng cụ lấy mẫu', 'bộ', 3, 1.85),
          12: supply(12, 'b', 'Bảo hộ lao động', 'bộ', 10, 0.35),
          13: supply(13, '2.3', 'Điện bơm nước', 'kWh', 4000, 0.0025),
          14: [null, 'Cộng', null, null, null, '=F5+F10+F13'],
        },
        formats: { D: '#,##0', E: '#,##0.0000', F: '#,##0.00' },
      },
    ],
  },
  dates: { from: '2024-03-01', to: '2026-02-28', document: '2024-02-15' },
  expected: {
    'Tổng hợp': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:F11',
          headerRows: [6, 7],
          unit: 'triệu đồng',
          columns: { A: 'ordinal', B: 'content', C: 'amount', D: 'amount', E: 'amount', F: 'ratio' },
          totalRows: [11],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    'Thù lao': {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:G12',
          headerRows: [4, 4],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'amount',
            G: 'basis',
          },
          totalRows: [12],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    'Vật tư': {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:F14',
          headerRows: [4, 4],
          unit: 'triệu đồng',
          columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [14],
          subtotalRows: [5, 10],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
