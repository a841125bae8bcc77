// Owns a tourism department of 2019: planned, paid and a typed percentage; one percentage belongs to another line.
import type { SheetFixture } from '../fixture.ts';

export const soDuLichTyLe: SheetFixture = {
  book: {
    id: 'so-du-lich-ty-le',
    language: 'vi',
    note: 'Sở Du lịch 2019: kế hoạch, đã giải ngân, tỷ lệ gõ tay; một tỷ lệ sai.',
    sheets: [
      {
        name: 'Xuc tien',
        rows: {
          1: ['SỞ DU LỊCH'],
          2: ['TRUNG TÂM THÔNG TIN XÚC TIẾN DU LỊCH'],
          4: ['THEO DÕI GIẢI NGÂN KINH PHÍ XÚC TIẾN DU LỊCH NĂM 2019'],
          5: [null, null, null, null, null, 'ĐVT: triệu đồng'],
          6: ['STT', 'Nội dung', 'Đơn vị chủ trì', 'KH kinh phí', 'Đã giải ngân', 'Đạt tỷ lệ (%)'],
          7: [1, 'Hội chợ du lịch quốc tế VITM', 'Phòng Xúc tiến', 400, 380, 95],
          8: [2, 'Đón đoàn famtrip', 'Phòng Xúc tiến', 250, 150, 60],
          9: [3, 'Clip quảng bá', 'Phòng Truyền thông', 300, 225, 57],
          10: [4, 'Ấn phẩm du lịch', 'Phòng Truyền thông', 200, 190, 95],
          11: [5, 'Tập huấn nghiệp vụ hướng dẫn viên', 'Phòng Nghiệp vụ', 120, 84, 70],
          12: [null, 'Cộng', null, 1270, 1029, 81],
        },
        formats: { D: '#,##0', E: '#,##0', F: '0' },
        merges: ['A4:F4'],
      },
    ],
  },
  expected: {
    'Xuc tien': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:F12',
          headerRows: [6, 6],
          unit: 'triệu đồng',
          columns: { A: 'ordinal', B: 'content', C: 'lead', D: 'plan', E: 'disbursed', F: 'ratio' },
          totalRows: [12],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: ['tracking.percent error F9'],
    },
  },
};
