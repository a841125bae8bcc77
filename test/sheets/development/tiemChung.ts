// Owns vaccination counts by commune and month of 2023 against a target; one cumulative sum stops a month early.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const communes = [
  ['Thị trấn Long Giao', 210, 32, 30, 35, 38, 33, 36],
  ['Xã Sông Ray', 260, 40, 42, 39, 45, 41, 44],
  ['Xã Xuân Đông', 180, 25, 28, 30, 27, 29, 31],
  ['Xã Xuân Tây', 195, 30, 29, 33, 31, 30, 35],
  ['Xã Bảo Bình', 170, 26, 27, 25, 29, 30, 24],
  ['Xã Lâm San', 120, 18, 17, 20, 19, 22, 18],
  ['Xã Thừa Đức', 140, 22, 20, 24, 23, 21, 25],
] as const;

export const tiemChung: SheetFixture = {
  book: {
    id: 'tiem-chung',
    language: 'vi',
    note: 'Trung tâm y tế huyện: sáu tháng là sáu cột, chỉ đếm trẻ; lũy kế của xã Xuân Tây cộng thiếu tháng 6.',
    sheets: [
      {
        name: '6T2023',
        rows: {
          1: ['TRUNG TÂM Y TẾ HUYỆN CẨM MỸ'],
          2: ['THEO DÕI TIẾN ĐỘ TIÊM CHỦNG TRẺ DƯỚI 1 TUỔI 6 THÁNG ĐẦU NĂM 2023 (đơn vị: trẻ)'],
          4: [
            'Stt',
            'Xã, thị trấn',
            'Chỉ tiêu 6 tháng',
            'Số trẻ đã tiêm',
            null,
            null,
            null,
            null,
            null,
            'Cộng dồn',
            '% so với chỉ tiêu',
          ],
          5: [null, null, null, 'T1', 'T2', 'T3', 'T4', 'T5', 'T6'],
          ...down(6, communes, (row, [name, target, ...months]) => [
            row - 5,
            name,
            target,
            ...months,
            `=SUM(D${row}:${name === 'Xã Xuân Tây' ? 'H' : 'I'}${row})`,
            `=J${row}/C${row}`,
          ]),
          13: [
            null,
            'Cộng',
            ...['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((column) => `=SUM(${column}6:${column}12)`),
            '=J13/C13',
          ],
          15: [null, 'Người báo cáo', null, null, null, null, null, 'Giám đốc'],
        },
        formats: { K: '0.0%' },
        merges: ['A2:K2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:I4', 'J4:J5', 'K4:K5'],
      },
    ],
  },
  expected: {
    '6T2023': {
      kind: 'tracking',
      tables: [
        {
          range: 'A4:K13',
          headerRows: [4, 5],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity.plan',
            D: 'quantity.actual',
            E: 'quantity.actual',
            F: 'quantity.actual',
            G: 'quantity.actual',
            H: 'quantity.actual',
            I: 'quantity.actual',
            J: 'quantity.cumulative',
            K: 'ratio',
          },
          totalRows: [13],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['sum.range error J9'],
    },
  },
};
