// Owns OCOP money of Đồng Nai communes to the end of September 2026: one commune under its name of before 30/4/2026, one that paid out more than it received.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

export const pyGiaiNganXaPhuong2026: SheetFixture = {
  book: {
    id: 'py-giai-ngan-xa-phuong-2026',
    language: 'vi',
    note: 'Văn phòng điều phối NTM thành phố Đồng Nai, 9 tháng 2026: cấp và giải ngân từng xã, phường, đồng, công thức; ghi xã Trảng Bom (đã là phường), xã Sông Ray chi vượt số cấp.',
    sheets: [
      {
        name: '9 thang 2026',
        rows: {
          1: ['VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI THÀNH PHỐ ĐỒNG NAI'],
          3: ['TÌNH HÌNH GIẢI NGÂN KINH PHÍ HỖ TRỢ OCOP ĐẾN NGÀY 30/9/2026'],
          5: [
            'TT',
            'Xã, phường',
            'Kế hoạch năm 2026 (đồng)',
            'Đã cấp',
            'Giải ngân',
            null,
            null,
            'Còn lại so với kế hoạch',
            'Tỷ lệ giải ngân (%)',
          ],
          6: [null, null, null, null, 'Đến 31/8', 'Tháng 9', 'Lũy kế đến 30/9'],
          ...down<readonly [string, number, number, number, number]>(
            7,
            [
              ['Phường Long Khánh', 180000000, 120000000, 84500000, 21000000],
              ['Xã Trảng Bom', 150000000, 100000000, 61200000, 18300000],
              ['Phường Dầu Giây', 140000000, 90000000, 55000000, 12400000],
              ['Xã Sông Ray', 160000000, 80000000, 66000000, 27500000],
              ['Xã Cẩm Mỹ', 130000000, 100000000, 72800000, 9600000],
              ['Xã La Ngà', 120000000, 75000000, 48250000, 16000000],
              ['Xã Bù Đăng', 165000000, 110000000, 70400000, 25100000],
              ['Phường Phước Long', 110000000, 60000000, 37900000, 8700000],
            ],
            (row, [name, plan, received, before, month]) => [
              row - 6,
              name,
              plan,
              received,
              before,
              month,
              `=E${row}+F${row}`,
              `=C${row}-G${row}`,
              `=ROUND(G${row}/C${row}*100,1)`,
            ],
          ),
          15: [
            null,
            'Tổng cộng',
            ...['C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `=SUM(${letter}7:${letter}14)`),
            '=ROUND(G15/C15*100,1)',
          ],
          17: [null, 'Người lập biểu', null, null, null, null, 'Chánh Văn phòng'],
        },
        formats: {
          C: '#,##0',
          D: '#,##0',
          E: '#,##0',
          F: '#,##0',
          G: '#,##0',
          H: '#,##0',
          I: '0.0',
        },
        merges: ['A3:I3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:G5', 'H5:H6', 'I5:I6'],
      },
    ],
  },
  expected: {
    '9 thang 2026': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:I15',
          headerRows: [5, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'plan',
            D: 'received',
            E: 'disbursed.previous',
            F: 'disbursed.period',
            G: 'disbursed.cumulative',
            H: 'remaining',
            I: 'ratio',
          },
          totalRows: [15],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['locality.date error B8', 'tracking.chain error G10'],
    },
  },
};
