// Owns money by district and quarter of 2023, percentages typed; one of them is wrong.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const districts = [
  ['TP. Biên Hòa', 850, 120.5, 210, 180, 300, 95.4],
  ['TP. Long Khánh', 620, 90, 150, 160, 190, 95.2],
  ['Tân Phú', 540, 60, 140, 120, 180, 92.6],
  ['Vĩnh Cửu', 410, 45, 90, 110, 140, 93.9],
  ['Định Quán', 530, 70, 100, 150, 175, 93.4],
  ['Trảng Bom', 600, 80, 140, 170, 150, 60],
  ['Thống Nhất', 380, 0, 110, 120, 130, 94.7],
  ['Cẩm Mỹ', 460, 55, 125, 115, 130, 92.4],
  ['Long Thành', 505, 60, 130, 140, 160, 97],
  ['Xuân Lộc', 640, 100, 160, 170, 180, 95.3],
  ['Nhơn Trạch', 470, 65, 105, 120, 145, 92.6],
] as const;

export const kinhPhiTheoHuyen: SheetFixture = {
  book: {
    id: 'kinh-phi-theo-huyen',
    language: 'vi',
    note: 'Sở Tài chính: kinh phí hỗ trợ theo địa phương và quý, tỷ lệ gõ tay làm tròn một số lẻ; tỷ lệ của Trảng Bom là 60 thay vì 90.',
    sheets: [
      {
        name: 'Quy IV',
        rows: {
          1: ['SỞ TÀI CHÍNH ĐỒNG NAI'],
          2: ['TIẾN ĐỘ GIẢI NGÂN KINH PHÍ HỖ TRỢ PHÁT TRIỂN SẢN XUẤT CÁC HUYỆN, THÀNH PHỐ NĂM 2023'],
          3: [null, null, null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
          4: [
            'Số TT',
            'Địa phương',
            'Dự toán năm',
            'Giải ngân quý I',
            'Giải ngân quý II',
            'Giải ngân quý III',
            'Giải ngân quý IV',
            'Lũy kế giải ngân',
            'Còn lại',
            'Tỷ lệ %',
          ],
          5: [null, 'TỔNG', ...['C', 'D', 'E', 'F', 'G', 'H', 'I'].map((c) => `=SUM(${c}6:${c}16)`), 93.9],
          ...down(6, districts, (row, [name, plan, first, second, third, fourth, ratio]) => [
            row - 5,
            name,
            plan,
            first,
            second,
            third,
            fourth,
            `=D${row}+E${row}+F${row}+G${row}`,
            `=C${row}-H${row}`,
            ratio,
          ]),
        },
        formats: { 'C5:I16': '#,##0.0', J: '0.0' },
        merges: ['A2:J2'],
      },
    ],
  },
  expected: {
    'Quy IV': {
      kind: 'tracking',
      tables: [
        {
          range: 'A4:J16',
          headerRows: [4, 4],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'plan',
            D: 'disbursed.period',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.cumulative',
            I: 'remaining',
            J: 'ratio',
          },
          totalRows: [5],
          subtotalRows: [],
          lines: 11,
        },
      ],
      outside: [],
      findings: ['tracking.percent error J11'],
    },
  },
};
