// Owns a science department of 2013: a regional meeting written in the old TCVN3 code, thousands of đồng, total first.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  days: number,
  price: number,
): Content[] => [number, what, unit, count, days, price, `=F${row}*E${row}*D${row}`];
const part = (number: string, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  sum,
];

export const plGiaoBanVungTcvn2013: SheetFixture = {
  book: {
    id: 'pl-giao-ban-vung-tcvn-2013',
    language: 'vi',
    note: 'Sở KH&CN An Giang 2013: hội nghị giao ban vùng, toàn bộ bằng TCVN3, nghìn đồng, tổng ở dòng đầu; sạch.',
    sheets: [
      {
        name: 'Giao ban',
        rows: recoded(
          {
            1: ['sở khoa học và công nghệ an giang'],
            2: ['văn phòng sở'],
            4: ['dự toán chi hội nghị giao ban khoa học và công nghệ vùng đồng bằng sông cửu long'],
            5: ['Thời gian: 02 ngày (14/11/2013 - 15/11/2013), 120 đại biểu'],
            6: [null, null, null, null, null, null, 'Đơn vị: 1.000 đồng'],
            7: ['STT', 'Nội dung chi', 'Đơn vị tính', 'Số lượng', 'Số ngày', 'Mức chi', 'Thành tiền'],
            8: [null, 'Tổng cộng', null, null, null, null, '=G9+G13+G18'],
            9: part('I', 'Hội trường', '=SUM(G10:G12)'),
            10: line(10, 1, 'Thuê hội trường', 'phòng', 1, 2, 4500),
            11: line(11, 2, 'Pa nô, khẩu hiệu', 'tấm', 6, 1, 420),
            12: line(12, 3, 'Hoa tươi', 'lẵng', 5, 2, 250),
            13: part('II', 'Đại biểu', '=SUM(G14:G17)'),
            14: line(14, 1, 'Nước uống giữa giờ', 'người', 120, 2, 25),
            15: line(15, 2, 'Tài liệu', 'bộ', 120, 1, 38),
            16: line(16, 3, 'Cặp giấy', 'cái', 120, 1, 12),
            17: line(17, 4, 'Xe đưa đón đại biểu đi thực tế', 'xe', 3, 1, 3200),
            18: part('III', 'Báo cáo tham luận', '=SUM(G19:G20)'),
            19: line(19, 1, 'Viết báo cáo', 'bài', 14, 1, 400),
            20: line(20, 2, 'Biên tập kỷ yếu', 'trang', 160, 1, 20),
            23: [null, 'người lập', null, null, 'giám đốc'],
            28: [null, 'Trần Ngọc Bích', null, null, 'Đoàn Minh Hải'],
          },
          tcvn3,
        ),
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'A5:G5'],
      },
    ],
  },
  expected: {
    'Giao ban': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G20',
          headerRows: [7, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
          },
          totalRows: [8],
          subtotalRows: [9, 13, 18],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
