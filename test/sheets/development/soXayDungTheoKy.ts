// Owns a department of construction of 2020: previous periods, this period, cumulative, all typed; one cumulative is off.
import type { SheetFixture } from '../fixture.ts';

export const soXayDungTheoKy: SheetFixture = {
  book: {
    id: 'so-xay-dung-theo-ky',
    language: 'vi',
    note: 'Sở Xây dựng 2020: lũy kế kỳ trước, trong kỳ, lũy kế đến kỳ này, số gõ tay; một lũy kế sai.',
    sheets: [
      {
        name: 'Quý 3',
        rows: {
          1: ['SỞ XÂY DỰNG - VĂN PHÒNG SỞ'],
          3: ['BÁO CÁO TIẾN ĐỘ GIẢI NGÂN KINH PHÍ NHIỆM VỤ QUY HOẠCH QUÝ III NĂM 2020'],
          5: [null, null, null, null, null, 'ĐVT: nghìn đồng'],
          6: ['TT', 'Nhiệm vụ quy hoạch', 'Kinh phí giao', 'Giải ngân', null, null],
          7: [null, null, null, 'Lũy kế kỳ trước', 'Trong kỳ', 'Lũy kế đến kỳ này'],
          8: [1, 'Quy hoạch chung đô thị Phú Mỹ', 1850000, 620000, 310000, 930000],
          9: [2, 'Quy hoạch phân khu phía Tây', 940000, 280000, 145000, 452000],
          10: [3, 'Chương trình phát triển đô thị', 1200000, 0, 360000, 360000],
          11: [4, 'Quy chế quản lý kiến trúc', 680000, 204000, 0, 204000],
          12: [5, 'Khảo sát địa hình', 430000, 430000, 0, 430000],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A3:F3', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:F6'],
      },
    ],
  },
  expected: {
    'Quý 3': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:F12',
          headerRows: [6, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'allocated',
            D: 'disbursed.previous',
            E: 'disbursed.period',
            F: 'disbursed.cumulative',
          },
          totalRows: [],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: ['tracking.chain error F9'],
    },
  },
};
