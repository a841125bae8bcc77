// Owns a ward health station after 30 April 2026: campaigns by quarter label; the second group's sum stops before its last line.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  when: string,
  count: number,
  unit: string,
  rounds: number,
  price: number,
): Content[] => [number, what, when, count, unit, rounds, price, `=D${row}*F${row}*G${row}`];
const part = (number: string | null, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  null,
  sum,
];

export const pjTramYTePhuong2026: SheetFixture = {
  book: {
    id: 'pj-tram-y-te-phuong-2026',
    language: 'vi',
    note: 'Trạm y tế phường Trảng Bom giữa năm 2026: cột thời gian theo quý, số thứ tự 2.1; cộng nhóm 2 bỏ dòng cuối.',
    sheets: [
      {
        name: '6 thang cuoi nam',
        rows: {
          1: ['UBND PHƯỜNG TRẢNG BOM'],
          2: ['TRẠM Y TẾ'],
          3: ['DỰ TOÁN HOẠT ĐỘNG TRUYỀN THÔNG, PHÒNG CHỐNG DỊCH 6 THÁNG CUỐI NĂM 2026'],
          4: ['(Ban hành kèm theo Kế hoạch số      /KH-TYT ngày     /7/2026)'],
          5: ['ĐVT: đồng'],
          7: ['TT', 'Hoạt động', 'Thời gian', 'Số lượng', 'ĐVT', 'Số đợt', 'Mức chi', 'Thành tiền'],
          8: part('1', 'Truyền thông', '=SUM(H9:H11)'),
          9: line(9, '1.1', 'In tờ gấp phòng sốt xuất huyết', 'Quý III/2026', 3000, 'tờ', 1, 1800),
          10: line(10, '1.2', 'Xe loa lưu động', 'Quý III/2026', 2, 'xe', 3, 650000),
          11: line(11, '1.3', 'Nói chuyện chuyên đề ở khu phố', 'Quý IV/2026', 9, 'khu phố', 1, 800000),
          12: part('2', 'Chiến dịch diệt lăng quăng', '=SUM(H13:H15)'),
          13: line(13, '2.1', 'Bồi dưỡng cộng tác viên', 'Quý III/2026', 36, 'người/buổi', 4, 50000),
          14: line(14, '2.2', 'Găng tay, đèn pin', 'Quý III/2026', 36, 'bộ', 1, 75000),
          15: line(15, '2.3', 'Hóa chất phun', 'Quý III/2026', 20, 'lít', 2, 420000),
          16: line(16, '2.4', 'Thuê máy phun', 'Quý IV/2026', 4, 'máy', 2, 500000),
          17: part('3', 'Tiêm chủng lưu động', '=SUM(H18:H19)'),
          18: line(18, '3.1', 'Bồi dưỡng nhân viên y tế', 'Quý IV/2026', 6, 'người', 5, 100000),
          19: line(19, '3.2', 'Hộp an toàn, bông gạc', 'Quý IV/2026', 25, 'hộp', 1, 38000),
          20: part(null, 'Cộng (1+2+3)', '=H8+H12+H17'),
          22: [null, 'Người lập', null, null, null, null, 'Trưởng trạm'],
          27: [null, 'Ngô Thị Bích Liên', null, null, null, null, 'BS. Trương Công Minh'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['A3:H3', 'A4:H4', 'A5:H5', 'G22:H22', 'G27:H27'],
      },
    ],
  },
  dates: { from: '2026-07-15', to: '2026-12-31', document: '2026-07-06' },
  expected: {
    '6 thang cuoi nam': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H20',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'period',
            D: 'quantity',
            E: 'unit',
            F: 'factor',
            G: 'price',
            H: 'amount',
          },
          totalRows: [20],
          subtotalRows: [8, 12, 17],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['sum.range error H12'],
    },
  },
};
