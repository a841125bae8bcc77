// Owns a city department of August 2026: one-stop desks of communes and wards, money given and paid; one row still says commune where a ward stands.
import type { Content } from '../../mutate/book.ts';
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Unit = readonly [name: string, allocated: number, previous: number, month: number, note: string | null];
const units: readonly Unit[] = [
  ['Phường Trấn Biên', 180000000, 96500000, 21400000, null],
  ['Phường Long Khánh', 150000000, 110250000, 0, null],
  ['Phường Trảng Bom', 150000000, 64000000, 38200000, null],
  ['Phường Nhơn Trạch', 150000000, 0, 72600000, 'Mới ký hợp đồng'],
  ['Xã Lộc Ninh', 120000000, 45800000, 12500000, null],
  ['Xã Gia Kiệm', 120000000, 88400000, 9600000, null],
  ['Xã Cẩm Mỹ', 120000000, 120000000, 0, 'Hoàn thành'],
  ['Xã Đak Lua', 90000000, 31500000, 7250000, null],
  ['Xã Bù Đăng', 120000000, 52000000, 26300000, null],
];

export const pnGiaiNganXaPhuong2026: SheetFixture = {
  book: {
    id: 'pn-giai-ngan-xa-phuong-2026',
    language: 'vi',
    note: 'Sở Nội vụ TP Đồng Nai 8/2026: một cột kỳ trước, một cột trong tháng, một cột lũy kế; còn ghi Xã Lộc Ninh dù đã là phường từ 30/4/2026.',
    sheets: [
      {
        name: 'Thang 8-2026',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ NỘI VỤ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, 'Đồng Nai, ngày 31 tháng 8 năm 2026'],
          5: [
            'TÌNH HÌNH GIẢI NGÂN KINH PHÍ HỖ TRỢ NÂNG CẤP TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG CÁC XÃ, PHƯỜNG',
          ],
          6: ['Tháng 8 năm 2026'],
          8: [
            'STT',
            'Xã, phường',
            'Kinh phí được giao (đồng)',
            'Giải ngân (đồng)',
            null,
            null,
            'Còn lại (đồng)',
            'Ghi chú',
          ],
          9: [null, null, null, 'Đến hết tháng 7', 'Trong tháng 8', 'Lũy kế từ đầu năm'],
          ...down(10, units, (row, [name, allocated, previous, month, note]) => [
            row - 9,
            name,
            allocated,
            previous,
            month,
            `=D${row}+E${row}`,
            `=C${row}-F${row}`,
            note,
          ]),
          19: [
            null,
            'Tổng cộng',
            ...['C', 'D', 'E', 'F', 'G'].map((letter): Content => `=SUM(${letter}10:${letter}18)`),
          ],
          21: [null, 'Nơi nhận:', null, null, null, 'KT. GIÁM ĐỐC'],
          22: [null, '- Sở Tài chính;', null, null, null, 'PHÓ GIÁM ĐỐC'],
          23: [null, '- Lưu: VT, CCHC.'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: [
          'E1:H1',
          'E2:H2',
          'E3:H3',
          'A5:H5',
          'A6:H6',
          'A8:A9',
          'B8:B9',
          'C8:C9',
          'D8:F8',
          'G8:G9',
          'H8:H9',
        ],
      },
    ],
  },
  expected: {
    'Thang 8-2026': {
      kind: 'tracking',
      tables: [
        {
          range: 'A8:H19',
          headerRows: [8, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'allocated',
            D: 'disbursed.previous',
            E: 'disbursed.period',
            F: 'disbursed.cumulative',
            G: 'remaining',
            H: 'note',
          },
          totalRows: [19],
          subtotalRows: [],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['locality.date error B14'],
    },
  },
};
