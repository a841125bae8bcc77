// Owns a provincial sports department of 2019: a summary that links, "Trong đó" by source under its total; the detail's total adds groups and lines. Hard.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  what: string,
  unit: string,
  count: number,
  days: number,
  price: number,
): Content[] => ['-', what, unit, count, days, price, `=PRODUCT(D${row}:F${row})`];
const group = (number: string | null, what: string, formula: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  formula,
];

export const soVanHoaGiai: SheetFixture = {
  book: {
    id: 'so-van-hoa-giai',
    language: 'vi',
    note: 'Sở VHTTDL 2019: trang tổng hợp lấy từ trang chi tiết, "Trong đó" dưới dòng tổng; tổng ở trang chi tiết cộng cả nhóm lẫn dòng con.',
    sheets: [
      {
        name: 'TH',
        rows: {
          1: ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
          2: ['TỔNG HỢP KINH PHÍ GIẢI BÓNG CHUYỀN VÔ ĐỊCH TỈNH NĂM 2019'],
          4: ['STT', 'Nội dung', 'Kinh phí (đồng)', 'Ghi chú'],
          5: ['I', 'Công tác tổ chức', "='CT'!G7", 'Biểu CT'],
          6: ['II', 'Trọng tài, giám sát', "='CT'!G11", 'Biểu CT'],
          7: ['III', 'Giải thưởng', "='CT'!G14", 'Biểu CT'],
          8: [null, 'Tổng số', '=SUM(C5:C7)'],
          9: [null, 'Trong đó:'],
          10: [null, '- Ngân sách tỉnh', '=C8-C11'],
          11: [null, '- Nguồn xã hội hóa', 15000000],
          13: [null, 'PHÒNG KH-TC', 'GIÁM ĐỐC'],
        },
        formats: { C: '#,##0' },
        merges: ['A2:D2'],
      },
      {
        name: 'CT',
        rows: {
          2: ['DỰ TOÁN CHI TIẾT'],
          3: ['Giải bóng chuyền vô địch tỉnh năm 2019'],
          5: ['STT', 'Hạng mục', 'ĐVT', 'SL', 'Ngày', 'Đơn giá', 'Thành tiền (đồng)'],
          7: group('I', 'Công tác tổ chức', '=SUM(G8:G10)'),
          8: line(8, 'Thuê nhà thi đấu', 'sân', 1, 5, 2500000),
          9: line(9, 'Âm thanh khai mạc, bế mạc', 'bộ', 1, 2, 3000000),
          10: line(10, 'Pano, băng rôn', 'tấm', 14, 1, 350000),
          11: group('II', 'Trọng tài, giám sát', '=SUM(G12:G13)'),
          12: line(12, 'Bồi dưỡng trọng tài', 'người', 10, 5, 150000),
          13: line(13, 'Bồi dưỡng giám sát', 'người', 2, 5, 180000),
          14: group('III', 'Giải thưởng', '=SUM(G15:G17)'),
          15: line(15, 'Giải nhất (nam, nữ)', 'giải', 2, 1, 8000000),
          16: line(16, 'Giải nhì (nam, nữ)', 'giải', 2, 1, 5000000),
          17: line(17, 'Cúp, cờ lưu niệm', 'bộ', 16, 1, 280000),
          18: group(null, 'Tổng cộng', '=SUM(G7:G17)'),
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A2:G2', 'A3:G3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:F6', 'G5:G6'],
      },
    ],
  },
  expected: {
    TH: {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:D11',
          headerRows: [4, 4],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'amount', D: 'note' },
          totalRows: [8],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    CT: {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:G18',
          headerRows: [5, 6],
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
          totalRows: [18],
          subtotalRows: [7, 11, 14],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['sum.double error G18'],
    },
  },
};
