// Owns two estimates one under the other on a TCVN3 sheet, capitals stored in lower case; all values typed.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

const line = (
  number: number,
  content: string,
  unit: string,
  quantity: number,
  days: number,
  price: number,
) => [number, content, unit, quantity, days, price, quantity * days * price];

const rows: Record<number, readonly Content[]> = {
  1: ['sở văn hóa, thể thao và du lịch', null, null, null, 'cộng hòa xã hội chủ nghĩa việt nam'],
  2: ['nhà văn hóa trung tâm', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
  4: ['dự toán kinh phí lễ hội đường phố'],
  5: ['Ngày 30/4 và 01/5/2014'],
  6: ['I. phần lễ'],
  7: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
  8: ['TT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Số ngày', 'Mức chi', 'Thành tiền'],
  9: line(1, 'Thuê sân khấu, âm thanh', 'bộ', 1, 2, 12000000),
  10: line(2, 'Bồi dưỡng đội nghi lễ', 'người', 24, 2, 80000),
  11: line(3, 'Trang trí xe hoa', 'xe', 6, 1, 4500000),
  12: line(4, 'Nước uống phục vụ', 'thùng', 15, 2, 60000),
  13: [null, 'Cộng', null, null, null, null, 56640000],
  16: ['II. phần hội'],
  17: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
  18: ['TT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Số ngày', 'Mức chi', 'Thành tiền'],
  19: line(1, 'Diễn viên quần chúng', 'người', 60, 2, 100000),
  20: line(2, 'Thuê trang phục', 'bộ', 60, 1, 70000),
  21: line(3, 'Đạo diễn, biên đạo', 'người', 2, 2, 1500000),
  22: line(4, 'Giải thưởng trò chơi dân gian', 'giải', 12, 1, 500000),
  23: line(5, 'Bảo vệ, trật tự', 'người', 10, 2, 120000),
  24: [null, 'Cộng', null, null, null, null, 33600000],
  26: [null, 'người lập', null, null, null, 'giám đốc'],
};

const columns = {
  A: 'ordinal',
  B: 'content',
  C: 'unit',
  D: 'quantity',
  E: 'factor',
  F: 'price',
  G: 'amount',
};

export const leHoiTcvn3: SheetFixture = {
  book: {
    id: 'le-hoi-tcvn3',
    language: 'vi',
    note: 'Nhà văn hóa, phông .VnTime: hai dự toán trên một trang, mọi số gõ tay; dòng cộng của phần hội gõ 33.600.000, các dòng cộng lại 30.600.000.',
    sheets: [
      {
        name: 'LeHoi',
        rows: recoded(rows, tcvn3),
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'A5:G5'],
      },
    ],
  },
  expected: {
    LeHoi: {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G13',
          headerRows: [8, 8],
          unit: 'đồng',
          columns,
          totalRows: [13],
          subtotalRows: [],
          lines: 4,
        },
        {
          range: 'A18:G24',
          headerRows: [18, 18],
          unit: 'đồng',
          columns,
          totalRows: [24],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: ['sum.total error G24'],
    },
  },
};
