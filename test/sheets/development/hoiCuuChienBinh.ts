// Owns a district veterans' association of 2014: typed figures, .xls, TCVN3; the second group is not the sum of its lines.
import { recoded, tcvn3 } from '../tcvn3.ts';
import type { SheetFixture } from '../fixture.ts';

export const hoiCuuChienBinh: SheetFixture = {
  book: {
    id: 'hoi-cuu-chien-binh',
    language: 'vi',
    note: 'Hội Cựu chiến binh huyện 2014: TCVN3, số gõ tay; cộng nhóm II sai.',
    sheets: [
      {
        name: 'KP Dai hoi',
        rows: recoded(
          {
            1: ['hội cựu chiến binh huyện'],
            3: ['dự toán kinh phí kỷ niệm 25 năm ngày thành lập hội'],
            4: ['(Đơn vị tính: đồng)'],
            6: ['TT', 'Nội dung chi', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
            7: ['I', 'Tổ chức lễ kỷ niệm', null, null, 21100000],
            8: ['1', 'Thuê hội trường, âm thanh', 1, 4500000, 4500000, 'Hợp đồng'],
            9: ['2', 'Trang trí, khẩu hiệu', 1, 3200000, 3200000, 'Hợp đồng'],
            10: ['3', 'Giấy mời', 220, 5000, 1100000],
            11: ['4', 'Văn nghệ chào mừng', 5, 1500000, 7500000],
            12: ['5', 'Hoa, nước uống', 1, 4800000, 4800000],
            13: ['II', 'Khen thưởng, quà tặng', null, null, 42500000],
            14: ['1', 'Giấy khen kèm tiền thưởng', 25, 350000, 8750000],
            15: ['2', 'Quà hội viên nghèo', 60, 300000, 18000000],
            16: ['3', 'Kỷ niệm chương', 150, 95000, 14250000],
            17: ['III', 'In tập san', null, null, 12600000],
            18: ['1', 'Nhuận bút', 18, 200000, 3600000],
            19: ['2', 'In ấn', 300, 30000, 9000000],
            20: [null, 'Tổng cộng', null, null, 76200000],
            22: [null, 'Người lập', null, 'T/M Ban chấp hành'],
          },
          tcvn3,
        ),
        formats: { C: '#,##0', D: '#,##0', E: '#,##0' },
        merges: ['A3:F3', 'A4:F4'],
      },
    ],
  },
  asXls: true,
  expected: {
    'KP Dai hoi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:F20',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'quantity', D: 'price', E: 'amount', F: 'note' },
          totalRows: [20],
          subtotalRows: [7, 13, 17],
          lines: 10,
        },
      ],
      outside: [],
      findings: ['sum.children error E13'],
    },
  },
};
