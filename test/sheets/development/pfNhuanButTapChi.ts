// Owns a literary review's royalties for one issue, end of 2019: author before work, coefficients with a half, tax above two million; a hidden line of a withdrawn piece; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const piece = (
  row: number,
  number: number,
  author: string,
  work: string,
  kind: string,
  factor: number,
): Content[] => [
  number,
  author,
  work,
  kind,
  factor,
  149000,
  `=E${row}*F${row}`,
  `=IF(G${row}>=2000000,ROUND(G${row}*10%,0),0)`,
  `=G${row}-H${row}`,
];
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  ...['G', 'H', 'I'].map(of),
];

export const pfNhuanButTapChi: SheetFixture = {
  book: {
    id: 'pf-nhuan-but-tap-chi',
    language: 'vi',
    note: 'Tạp chí của Hội VHNT cuối 2019: dự toán nhuận bút, hệ số x 149.000 đồng, thuế TNCN từ 2 triệu đồng, thực nhận; một dòng ẩn có hệ số 0; sạch.',
    sheets: [
      {
        name: 'So 112',
        rows: {
          1: ['HỘI VĂN HỌC NGHỆ THUẬT TỈNH QUẢNG NAM'],
          2: ['TẠP CHÍ ĐẤT QUẢNG'],
          3: ['DỰ TOÁN NHUẬN BÚT, THÙ LAO SỐ 112 (THÁNG 11, 12/2019)'],
          4: ['(Giá trị một đơn vị hệ số: 10% lương cơ sở 1.490.000 đồng)'],
          5: [null, null, null, null, null, null, null, null, 'ĐVT: đồng'],
          6: [
            'TT',
            'Họ tên, bút danh',
            'Tác phẩm',
            'Thể loại',
            'Hệ số',
            'Giá trị 01 đơn vị hệ số',
            'Nhuận bút',
            'Thuế TNCN (10%)',
            'Thực nhận',
          ],
          7: sums('A', 'Văn xuôi, lý luận', (letter) => `=SUM(${letter}8:${letter}12)`),
          8: piece(8, 1, 'Nguyễn Tấn Ái', 'Mùa nước bạc', 'Truyện ngắn', 14),
          9: piece(9, 2, 'Lê Thị Kim Ánh', 'Ký ức bến Giá', 'Bút ký', 12.5),
          10: piece(10, 3, 'Phùng Văn Bình', 'Ngày gió', 'Truyện ngắn', 0),
          11: piece(11, 4, 'Hà Đình Cẩn', 'Đọc lại thơ Thu Bồn', 'Phê bình', 11),
          12: piece(12, 5, 'Trương Công Dũng', 'Làng gốm bên sông', 'Tản văn', 6.5),
          13: sums('B', 'Thơ, nhạc, ảnh', (letter) => `=SUM(${letter}14:${letter}18)`),
          14: piece(14, 1, 'Mai Hạ', 'Chùm thơ 3 bài', 'Thơ', 7.5),
          15: piece(15, 2, 'Đinh Xuân Hiến', 'Trưa phố Hội', 'Thơ', 3),
          16: piece(16, 3, 'Trần Ngọc Khôi', 'Bên dòng Thu Bồn', 'Ca khúc', 8),
          17: piece(17, 4, 'Võ Lâm', 'Sắc màu Tiên Phước', 'Ảnh bìa 1', 5),
          18: piece(18, 5, 'Võ Lâm', 'Mùa lúa chín, Chợ quê', 'Ảnh trong', 4),
          19: sums('C', 'Thù lao biên tập, kỹ thuật', (letter) => `=SUM(${letter}20:${letter}22)`),
          20: piece(20, 1, 'Ban Biên tập', 'Biên tập số 112', 'Biên tập', 18),
          21: piece(21, 2, 'Ngô Thị Lệ', 'Trình bày, vi tính', 'Kỹ thuật', 9),
          22: piece(22, 3, 'Phạm Thị Nga', 'Sửa bản in', 'Kỹ thuật', 5.5),
          23: sums(null, 'CỘNG', (letter) => `=${letter}7+${letter}13+${letter}19`),
          25: [null, 'Lập bảng', null, 'Kế toán', null, null, 'Tổng biên tập'],
        },
        formats: { E: '0.0', F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0' },
        merges: ['A3:I3', 'A4:I4'],
        hiddenRows: [10],
      },
      {
        name: 'He so',
        rows: {
          1: ['KHUNG HỆ SỐ NHUẬN BÚT ÁP DỤNG TẠI TẠP CHÍ'],
          3: ['Thể loại', 'Hệ số tối thiểu', 'Hệ số tối đa'],
          4: ['Truyện ngắn, bút ký', 8, 20],
          5: ['Thơ (bài)', 2, 4],
          6: ['Ca khúc', 6, 10],
          7: ['Ảnh bìa', 4, 6],
          8: ['Phê bình, lý luận', 8, 15],
        },
        merges: ['A1:C1'],
      },
    ],
  },
  expected: {
    'So 112': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:I23',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'person',
            C: 'content',
            E: 'factor',
            F: 'price',
            G: 'amount',
            I: 'amount',
          },
          totalRows: [23],
          subtotalRows: [7, 13, 19],
          lines: 13,
        },
      ],
      outside: [],
      findings: [],
    },
    'He so': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
