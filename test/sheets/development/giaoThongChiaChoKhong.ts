// Owns a district transport office of 2022: shares of a plan, and one plan that is still nought; a clean list of needs on a second sheet.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const road = (row: number, number: number, what: string, plan: number, paid: number): Content[] => [
  number,
  what,
  plan,
  paid,
  `=D${row}/C${row}`,
];
const repair = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`];

export const giaoThongChiaChoKhong: SheetFixture = {
  book: {
    id: 'giao-thong-chia-cho-khong',
    language: 'vi',
    note: 'Phòng Kinh tế - Hạ tầng 2022: tỷ lệ chia cho kế hoạch bằng 0; trang dự toán vá ổ gà sạch.',
    sheets: [
      {
        name: 'Tien do',
        rows: {
          1: ['PHÒNG KINH TẾ VÀ HẠ TẦNG'],
          2: ['TIẾN ĐỘ GIẢI NGÂN VỐN ĐƯỜNG HUYỆN NĂM 2022 (triệu đồng)'],
          4: ['TT', 'Tuyến đường', 'Kế hoạch vốn', 'Giải ngân', 'Tỷ lệ'],
          5: road(5, 1, 'ĐH.01', 2400, 1800),
          6: road(6, 2, 'ĐH.02', 1850, 1295),
          7: road(7, 3, 'ĐH.05 (chưa giao vốn)', 0, 0),
          8: road(8, 4, 'ĐH.07', 960, 960),
          9: [null, 'Cộng', '=SUM(C5:C8)', '=SUM(D5:D8)', '=D9/C9'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '0.0%' },
        merges: ['A2:E2'],
      },
      {
        name: 'Va o ga',
        rows: {
          1: ['DỰ TOÁN VÁ Ổ GÀ ĐƯỜNG HUYỆN QUÝ IV NĂM 2022'],
          2: ['(đơn giá theo báo giá tháng 9/2022)'],
          4: ['TT', 'Công việc', 'Đvt', 'KL', 'Đơn giá (đồng)', 'Thành tiền (đồng)'],
          5: repair(5, 1, 'Đá dăm 4x6', 'm3', 85, 420000),
          6: repair(6, 2, 'Nhựa đường', 'kg', 3200, 18500),
          7: repair(7, 3, 'Nhân công', 'công', 140, 280000),
          8: repair(8, 4, 'Ca máy lu', 'ca', 9, 1950000),
          9: [null, 'Cộng', null, null, null, '=SUM(F5:F8)'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A1:F1', 'A2:F2'],
      },
    ],
  },
  expected: {
    'Tien do': {
      kind: 'tracking',
      tables: [
        {
          range: 'A4:E9',
          headerRows: [4, 4],
          unit: 'triệu đồng',
          columns: { A: 'ordinal', B: 'content', C: 'plan', D: 'disbursed', E: 'ratio' },
          totalRows: [9],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: ['formula.error error E7'],
    },
    'Va o ga': {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:F9',
          headerRows: [4, 4],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [9],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
