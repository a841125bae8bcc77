// Owns a sports congress estimate numbered I.1, II.1, with "Cộng mục" rows below and a column of sources.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  content: string,
  unit: string,
  quantity: number,
  days: number | null,
  price: number,
  source: string,
): Content[] => [
  number,
  content,
  unit,
  quantity,
  days,
  price,
  days === null ? `=D${row}*F${row}` : `=D${row}*E${row}*F${row}`,
  source,
];

export const daiHoiTheThao: SheetFixture = {
  book: {
    id: 'dai-hoi-the-thao',
    language: 'vi',
    note: 'Trung tâm văn hóa thể thao huyện: đánh số I.1, II.1, ô số ngày trống thì không nhân, "Cộng mục I" dưới nhóm, cột nguồn; sạch.',
    sheets: [
      {
        name: 'ĐH TDTT',
        rows: {
          1: ['TRUNG TÂM VĂN HÓA - THỂ THAO HUYỆN TRẢNG BOM'],
          2: ['KINH PHÍ TỔ CHỨC ĐẠI HỘI THỂ DỤC THỂ THAO HUYỆN LẦN THỨ IX NĂM 2022'],
          3: ['(Dự toán - giá mua sắm, thuê theo báo giá ngày 04/4/2022)'],
          5: [null, null, null, null, null, null, null, '(Đơn vị tính: đồng)'],
          6: ['TT', 'Nội dung', 'ĐVT', 'SL', 'Ngày', 'Đơn giá', 'Thành tiền', 'Nguồn'],
          7: ['I', 'TỔ CHỨC THI ĐẤU'],
          8: line(8, 'I.1', 'Tổ trọng tài chính', 'người', 6, 8, 200000, 'NSNN'),
          9: line(9, 'I.2', 'Trọng tài viên', 'người', 42, 8, 150000, 'NSNN'),
          10: line(10, 'I.3', 'Bóng, lưới, cờ thi đấu', 'bộ', 12, null, 1450000, 'NSNN'),
          11: line(11, 'I.4', 'Y tế, cứu thương', 'tổ', 2, 8, 500000, 'XHH'),
          12: [null, 'Cộng mục I', null, null, null, null, '=SUM(G8:G11)'],
          13: ['II', 'KHAI MẠC, BẾ MẠC'],
          14: line(14, 'II.1', 'Diễn viên đồng diễn', 'người', 300, 5, 50000, 'XHH'),
          15: line(15, 'II.2', 'Trang phục đồng diễn', 'bộ', 300, null, 110000, 'XHH'),
          16: line(16, 'II.3', 'Lễ đài, pháo giấy', 'gói', 1, null, 48000000, 'NSNN'),
          17: [null, 'Cộng mục II', null, null, null, null, '=SUM(G14:G16)'],
          18: ['III', 'GIẢI THƯỞNG'],
          19: line(19, 'III.1', 'Huy chương', 'chiếc', 420, null, 65000, 'NSNN'),
          20: line(20, 'III.2', 'Cúp toàn đoàn', 'chiếc', 3, null, 2500000, 'XHH'),
          21: [null, 'Cộng mục III', null, null, null, null, '=SUM(G19:G20)'],
          22: [null, 'TỔNG KINH PHÍ', null, null, null, null, '=G12+G17+G21'],
          23: [null, '(Bằng chữ: Hai trăm bảy mươi sáu triệu hai trăm nghìn đồng)'],
          25: [null, 'Người lập', null, null, null, 'Giám đốc'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A2:H2', 'A3:H3'],
      },
    ],
  },
  expected: {
    'ĐH TDTT': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:H22',
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
            H: 'fundingSource',
          },
          totalRows: [22],
          subtotalRows: [12, 17, 21],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
