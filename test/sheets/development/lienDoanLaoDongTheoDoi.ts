// Owns a district labour federation of 2020 that follows money by event; one rest is typed over its formula, the value is right.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const event = (
  row: number,
  number: number,
  what: string,
  who: string,
  given: number,
  paid: number,
  state: string,
): Content[] => [number, what, who, given, paid, `=D${row}-E${row}`, state];

export const lienDoanLaoDongTheoDoi: SheetFixture = {
  book: {
    id: 'lien-doan-lao-dong-theo-doi',
    language: 'vi',
    note: 'LĐLĐ huyện 2020: theo dõi kinh phí từng hoạt động; một ô còn lại gõ tay.',
    sheets: [
      {
        name: 'Theo doi 2020',
        rows: {
          1: ['LIÊN ĐOÀN LAO ĐỘNG HUYỆN'],
          2: ['THEO DÕI KINH PHÍ HOẠT ĐỘNG PHONG TRÀO NĂM 2020'],
          3: ['Đơn vị tính: đồng'],
          5: [
            'TT',
            'Tên hoạt động',
            'Người phụ trách',
            'Kinh phí được giao',
            'Đã chi',
            'Còn lại',
            'Kết quả thực hiện',
          ],
          6: event(6, 1, 'Hội thao công nhân viên chức', 'Đ/c Hùng', 42000000, 41350000, 'Đã xong'),
          7: event(7, 2, 'Tết Sum vầy', 'Đ/c Liên', 65000000, 65000000, 'Đã xong'),
          8: event(
            8,
            3,
            'Tập huấn cán bộ công đoàn cơ sở',
            'Đ/c Thắm',
            28000000,
            13600000,
            'Đã mở 01/02 lớp',
          ),
          9: [4, 'Tháng Công nhân', 'Đ/c Hùng', 50000000, 48900000, 1100000, 'Đã xong'],
          10: event(
            10,
            5,
            'Thăm hỏi đoàn viên bị ảnh hưởng dịch',
            'Đ/c Liên',
            30000000,
            22500000,
            'Đang thực hiện',
          ),
          11: event(11, 6, 'Khen thưởng tổng kết năm', 'Đ/c Thắm', 24000000, 0, 'Quý IV'),
          12: event(12, 7, 'Học bổng con đoàn viên', 'Đ/c Liên', 18000000, 18000000, 'Đã xong'),
          13: [null, 'Tổng cộng', null, '=SUM(D6:D12)', '=SUM(E6:E12)', '=SUM(F6:F12)', null],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A2:G2', 'A3:G3'],
      },
    ],
  },
  expected: {
    'Theo doi 2020': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:G13',
          headerRows: [5, 5],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'person',
            D: 'allocated',
            E: 'disbursed',
            F: 'remaining',
            G: 'status',
          },
          totalRows: [13],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['formula.constant warning F9'],
    },
  },
};
