// Owns a district broadcasting station of 2018: no ordinals of its own, the number stands within the content; blank rows and columns between.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (row: number, what: string, unit: string, count: number, price: number): Content[] => [
  null,
  what,
  unit,
  null,
  count,
  price,
  `=E${row}*F${row}`,
];

export const daiTruyenThanhPhongSu: SheetFixture = {
  book: {
    id: 'dai-truyen-thanh-phong-su',
    language: 'vi',
    note: 'Đài TT-TH huyện 2018: số thứ tự nằm trong nội dung, dòng trống giữa các phần, một cột trống; sạch.',
    sheets: [
      {
        name: 'phong su',
        rows: {
          1: [null, 'ĐÀI TRUYỀN THANH - TRUYỀN HÌNH HUYỆN'],
          3: [null, 'DỰ TOÁN SẢN XUẤT 12 PHÓNG SỰ XÂY DỰNG NÔNG THÔN MỚI NĂM 2018'],
          4: [null, '(Giá theo hợp đồng và quy chế chi tiêu nội bộ)'],
          6: [
            null,
            'Khoản mục chi phí',
            'Đơn vị tính',
            null,
            'Số lượng',
            'Đơn giá, đồng',
            'Thành tiền, đồng',
          ],
          7: [null, 'I. Tiền kỳ'],
          8: line(8, '1. Kịch bản', 'kịch bản', 12, 600000),
          9: line(9, '2. Thuê xe đi quay', 'chuyến', 18, 850000),
          11: [null, 'II. Sản xuất'],
          12: line(12, '1. Quay phim', 'ngày công', 24, 400000),
          13: line(13, '2. Thuê flycam', 'buổi', 6, 1500000),
          14: line(14, '3. Dựng, lồng tiếng', 'phóng sự', 12, 950000),
          16: [null, 'III. Phát sóng'],
          17: line(17, '1. Phát lại trên đài tỉnh', 'lần', 12, 2000000),
          19: [null, 'Cộng I + II + III', null, null, null, null, '=SUM(G8:G17)'],
          21: [null, 'Người lập', null, null, 'Trưởng đài'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['B3:G3', 'B4:G4'],
      },
    ],
  },
  expected: {
    'phong su': {
      kind: 'estimate',
      tables: [
        {
          range: 'B6:G19',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { B: 'content', C: 'unit', E: 'quantity', F: 'price', G: 'amount' },
          totalRows: [19],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
