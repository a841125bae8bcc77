// Owns a district agriculture office of 2020 that speaks of need, of what is arranged and of what is still short; the table begins at C12.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const work = (
  row: number,
  number: string,
  what: string,
  place: string,
  need: number,
  got: number,
  note: string | null,
): Content[] => [null, null, number, what, place, need, got, `=F${row}-G${row}`, note];
const sums = (what: string, of: (letter: string) => string): Content[] => [
  null,
  null,
  null,
  what,
  null,
  ...['F', 'G', 'H'].map(of),
];

export const phongNongNghiepNhuCauVon: SheetFixture = {
  book: {
    id: 'phong-nong-nghiep-nhu-cau-von',
    language: 'vi',
    note: 'Phòng NN&PTNT 2020: nhu cầu, đã bố trí, còn thiếu; bảng bắt đầu ở C12, triệu đồng, tổng ở trên; sạch.',
    sheets: [
      {
        name: 'Nhu cau von',
        rows: {
          2: [null, null, 'PHÒNG NÔNG NGHIỆP VÀ PTNT'],
          5: [null, null, 'TỔNG HỢP TÌNH HÌNH BỐ TRÍ VỐN SỬA CHỮA CÔNG TRÌNH THỦY LỢI SAU BÃO NĂM 2020'],
          7: [null, null, 'Số liệu đến ngày 15/12/2020. Đơn vị tính: triệu đồng'],
          12: [
            null,
            null,
            'TT',
            'Tên công trình',
            'Xã, phường',
            'Nhu cầu KP',
            'Đã bố trí',
            'Còn thiếu',
            'Ghi chú',
          ],
          13: sums('Tổng số', (letter) => `=${letter}14+${letter}18`),
          14: sums('I. Hồ chứa, đập dâng', (letter) => `=SUM(${letter}15:${letter}17)`),
          15: work(15, '1', 'Hồ Cây Khế', 'Hoài Mỹ', 1450, 900, 'Nguồn dự phòng NS huyện'),
          16: work(16, '2', 'Đập dâng Lại Giang', 'Hoài Đức', 2300, 2300, null),
          17: work(17, '3', 'Tràn xả lũ Mỹ Bình', 'Hoài Phú', 870, 400, null),
          18: sums('II. Kênh mương', (letter) => `=SUM(${letter}19:${letter}21)`),
          19: work(19, '1', 'Kênh N1-3', 'Hoài Tân', 360, 360, null),
          20: work(20, '2', 'Kênh tiêu Bàu Sen', 'Hoài Hảo', 520, 150, null),
          21: work(21, '3', 'Cống lấy nước Thiết Đính', 'Bồng Sơn', 240, 0, 'Chờ NS tỉnh'),
        },
        formats: { F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['C5:I5', 'C7:I7'],
      },
    ],
  },
  expected: {
    'Nhu cau von': {
      kind: 'tracking',
      tables: [
        {
          range: 'C12:I21',
          headerRows: [12, 12],
          unit: 'triệu đồng',
          columns: {
            C: 'ordinal',
            D: 'content',
            E: 'locality',
            F: 'plan',
            G: 'allocated',
            H: 'difference',
            I: 'note',
          },
          totalRows: [13],
          subtotalRows: [14, 18],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
