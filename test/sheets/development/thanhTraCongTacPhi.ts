// Owns an inspectorate of September 2025: one row a person, one column an allowance, summed across; the paper names the circulars once.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const person = (
  row: number,
  number: number,
  name: string,
  place: string,
  days: number,
  ticket: number,
): Content[] => [
  number,
  name,
  place,
  days,
  `=D${row}*300000`,
  `=(D${row}-1)*500000`,
  ticket,
  `=E${row}+F${row}+G${row}`,
  null,
];

export const thanhTraCongTacPhi: SheetFixture = {
  book: {
    id: 'thanh-tra-cong-tac-phi',
    language: 'vi',
    note: 'Thanh tra tỉnh tháng 9/2025: mỗi người một dòng, mỗi khoản một cột, cộng ngang; sạch.',
    sheets: [
      {
        name: 'CTP',
        rows: {
          1: ['THANH TRA TỈNH'],
          2: ['VĂN PHÒNG'],
          4: ['DỰ TOÁN KINH PHÍ CÔNG TÁC PHÍ ĐOÀN HỌC TẬP KINH NGHIỆM'],
          5: [
            'Từ ngày 15/9/2025 đến ngày 19/9/2025 (Căn cứ TT 40/2017/TT-BTC, sửa đổi tại TT 12/2025/TT-BTC)',
          ],
          6: [null, null, null, null, null, null, null, null, 'ĐVT: đồng'],
          7: [
            'TT',
            'Họ và tên',
            'Nơi đến',
            'Số ngày',
            'Các khoản được thanh toán',
            null,
            null,
            'Tổng cộng',
            'Ghi chú',
          ],
          8: [null, null, null, null, 'Phụ cấp lưu trú', 'Tiền phòng nghỉ', 'Vé tàu, xe', null, null],
          9: person(9, 1, 'Nguyễn Văn Hưng', 'Thành phố Đà Nẵng', 5, 2400000),
          10: person(10, 2, 'Phạm Thị Hạnh', 'Thành phố Đà Nẵng', 5, 2400000),
          11: person(11, 3, 'Dương Quốc Toản', 'Thành phố Huế', 3, 1850000),
          12: person(12, 4, 'Lý Thị Ngọc', 'Thành phố Huế', 3, 1850000),
          13: [
            null,
            'Cộng',
            null,
            null,
            ...['E', 'F', 'G', 'H'].map((letter) => `=SUM(${letter}9:${letter}12)`),
          ],
          16: [null, 'Người lập', null, null, null, 'Kế toán trưởng'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:G7', 'H7:H8', 'I7:I8'],
      },
    ],
  },
  dates: { from: '2025-09-15', to: '2025-09-19', document: '2025-09-08' },
  expected: {
    CTP: {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I13',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'person',
            C: 'locality',
            D: 'quantity',
            E: 'amount',
            F: 'amount',
            G: 'amount',
            H: 'amount',
            I: 'note',
          },
          totalRows: [13],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
