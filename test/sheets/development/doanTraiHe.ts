// Owns a city Youth Union of 2018 that types every figure: "Diễn giải" for the content, "Cộng I" under each group; the words do not follow the total.
import type { SheetFixture } from '../fixture.ts';

export const doanTraiHe: SheetFixture = {
  book: {
    id: 'doan-trai-he',
    language: 'vi',
    note: 'Thành đoàn 2018: số gõ tay toàn bộ, cộng từng phần ở cuối phần; số tiền bằng chữ sai.',
    sheets: [
      {
        name: 'Sheet1',
        rows: {
          1: ['BAN CHẤP HÀNH ĐOÀN TP. HỘI AN', null, null, null, 'ĐOÀN TNCS HỒ CHÍ MINH'],
          2: ['***', null, null, null, 'Hội An, ngày 04 tháng 6 năm 2018'],
          4: ['DỰ TRÙ KINH PHÍ TỔ CHỨC HỘI TRẠI HÈ NĂM 2018'],
          6: [
            'STT',
            'Diễn giải',
            'Đơn vị tính',
            'Số lượng',
            'Số ngày',
            'Đơn giá (đồng)',
            'Thành tiền (đồng)',
          ],
          7: ['I', 'Phần nghi lễ'],
          8: [1, 'Phông sân khấu', 'cái', 1, 1, 3500000, 3500000],
          9: [2, 'Âm thanh, ánh sáng', 'bộ', 1, 2, 6000000, 12000000],
          10: [3, 'Hoa tươi', 'lẵng', 3, 1, 400000, 1200000],
          11: [null, 'Cộng I', null, null, null, null, 16700000],
          12: ['II', 'Phần hội trại'],
          13: [1, 'Thuê nhà bạt', 'trại', 15, 2, 700000, 21000000],
          14: [2, 'Hỗ trợ tiền ăn trại sinh', 'người', 150, 2, 100000, 30000000],
          15: [3, 'Nước uống trại sinh', 'người', 150, 2, 20000, 6000000],
          16: [4, 'Băng rôn tuyên truyền', 'tấm', 10, 1, 350000, 3500000],
          17: [null, 'Cộng II', null, null, null, null, 60500000],
          18: ['III', 'Giải thưởng'],
          19: [1, 'Giải toàn đoàn', 'giải', 3, 1, 1500000, 4500000],
          20: [2, 'Giải trò chơi dân gian', 'giải', 12, 1, 300000, 3600000],
          21: [null, 'Cộng III', null, null, null, null, 8100000],
          22: [null, 'TỔNG CỘNG (I+II+III)', null, null, null, null, 85300000],
          23: ['(Số tiền bằng chữ: Tám mươi lăm triệu không trăm ba mươi nghìn đồng chẵn)'],
          25: [null, 'Người lập bảng', null, null, 'TM. BAN THƯỜNG VỤ'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'A23:G23'],
      },
    ],
  },
  expected: {
    Sheet1: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G22',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
          },
          totalRows: [22],
          subtotalRows: [11, 17, 21],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['words.total error A23'],
    },
  },
};
