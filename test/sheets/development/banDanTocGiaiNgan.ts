// Owns a provincial ethnic affairs committee of 2023: every figure typed, central and local budget side by side; one rest is not plan minus paid, so the column does not add up either.
import type { SheetFixture } from '../fixture.ts';

export const banDanTocGiaiNgan: SheetFixture = {
  book: {
    id: 'ban-dan-toc-giai-ngan',
    language: 'vi',
    note: 'Ban Dân tộc 2023: CTMTQG theo dự án, NSTW và NSĐP, số gõ tay, triệu đồng; một số còn lại sai.',
    sheets: [
      {
        name: 'CTMTQG DTTS',
        rows: {
          1: ['UBND TỈNH'],
          2: ['BAN DÂN TỘC'],
          4: ['KẾT QUẢ GIẢI NGÂN CHƯƠNG TRÌNH MTQG PHÁT TRIỂN KT-XH VÙNG ĐỒNG BÀO DTTS VÀ MIỀN NÚI NĂM 2023'],
          5: ['(Tính đến 31/10/2023)'],
          6: [null, null, null, null, null, null, 'Triệu đồng'],
          7: [
            'TT',
            'Dự án, tiểu dự án',
            'Kế hoạch vốn năm 2023',
            null,
            null,
            'Lũy kế giải ngân',
            'Vốn còn lại',
            'Tỷ lệ GN (%)',
          ],
          8: [null, null, 'Tổng số', 'Trong đó', null, null, null, null],
          9: [null, null, null, 'NSTW', 'NSĐP', null, null, null],
          10: [null, 'Tổng cộng', 48300, 42700, 5600, 26112, 22188, 54.1],
          11: [1, 'Dự án 1: Đất ở, nhà ở, nước sinh hoạt', 12500, 11000, 1500, 8750, 3750, 70],
          12: [2, 'Dự án 3: Phát triển sản xuất', 16800, 15000, 1800, 7392, 9408, 44],
          13: [3, 'Dự án 5: Giáo dục, đào tạo', 9400, 8200, 1200, 6110, 3380, 65],
          14: [4, 'Dự án 6: Bảo tồn văn hóa', 5200, 4600, 600, 2340, 2860, 45],
          15: [5, 'Dự án 10: Truyền thông, giám sát', 4400, 3900, 500, 1520, 2880, 34.5],
          18: [null, 'Người lập biểu', null, null, null, 'Trưởng ban'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '0.0' },
        merges: ['A4:H4', 'A5:H5', 'A7:A9', 'B7:B9', 'C7:E7', 'C8:C9', 'D8:E8', 'F7:F9', 'G7:G9', 'H7:H9'],
      },
    ],
  },
  expected: {
    'CTMTQG DTTS': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:H15',
          headerRows: [7, 9],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan.total',
            D: 'plan.budget',
            E: 'plan.budget',
            F: 'disbursed.cumulative',
            G: 'remaining',
            H: 'ratio',
          },
          totalRows: [10],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: ['tracking.chain error G13', 'sum.total error G10'],
    },
  },
};
