// Owns a district party office's yearly conferences of 2015: values only in thousands of đồng, the year before beside them, a pencil sum at the side.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  number: string,
  what: string,
  unit: string,
  count: number,
  price: number,
  before: number,
  note: string | null = null,
): Content[] => [number, what, unit, count, price, count * price, before, note];

export const pkHuyenUyHoiNghi2015: SheetFixture = {
  asXls: true,
  book: {
    id: 'pk-huyen-uy-hoi-nghi-2015',
    language: 'vi',
    note: 'Văn phòng Huyện ủy 2015: chỉ có số, nghìn đồng, cột thực hiện năm trước, số nháp bên phải; sạch.',
    sheets: [
      {
        name: 'DT 2015',
        rows: {
          1: ['TỈNH ỦY NGHỆ AN', null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
          2: ['HUYỆN ỦY NGHĨA ĐÀN'],
          3: ['*'],
          4: ['DỰ TOÁN KINH PHÍ CÁC HỘI NGHỊ VÀ ĐẠI HỘI ĐẢNG BỘ HUYỆN NĂM 2015'],
          5: ['Đơn vị tính: nghìn đồng'],
          6: [
            'TT',
            'Nội dung',
            'Đơn vị',
            'Số lượng',
            'Mức chi',
            'Dự toán năm 2015',
            'Thực hiện năm 2014',
            'Ghi chú',
          ],
          7: ['I', 'Hội nghị Ban Chấp hành (4 kỳ)', null, null, null, 28600, 25850],
          8: line('1', 'Nước uống đại biểu', 'người', 180, 30, 5200),
          9: line('2', 'Tài liệu', 'bộ', 180, 40, 6650),
          10: line('3', 'Đại biểu không hưởng lương', 'người', 160, 100, 14000),
          11: ['II', 'Hội nghị triển khai nghị quyết', null, null, null, 41000, 38400],
          12: line('1', 'Báo cáo viên', 'buổi', 10, 500, 4400),
          13: line('2', 'In tài liệu học tập', 'cuốn', 1200, 25, 28800),
          14: line('3', 'Trang trí', 'lần', 5, 1200, 5200, null),
          15: [
            'III',
            'Đại hội Đảng bộ huyện',
            null,
            null,
            null,
            322500,
            0,
            'Nhiệm kỳ 2015 - 2020',
            null,
            'in',
            350 * 60,
          ],
          16: line('1', 'Văn kiện, kỷ yếu', 'cuốn', 350, 150, 0).concat([null, 'cặp', 350 * 90]),
          17: line('2', 'Phông, cờ, khẩu hiệu', 'bộ', 1, 45000, 0, 'Theo báo giá').concat([
            null,
            'tổng',
            52500,
          ]),
          18: line('3', 'Ăn, nghỉ đại biểu', 'người', 300, 500, 0),
          19: line('4', 'Quay phim, chụp ảnh', 'gói', 1, 15000, 0, 'Theo hợp đồng'),
          20: line('5', 'Quà lưu niệm', 'suất', 300, 200, 0),
          21: [null, 'Tổng cộng', null, null, null, 392100, 64250],
          22: ['(Bằng chữ: Ba trăm chín mươi hai triệu một trăm nghìn đồng)'],
          24: [null, 'KẾ TOÁN', null, null, 'T/L BAN THƯỜNG VỤ'],
          25: [null, null, null, null, 'CHÁNH VĂN PHÒNG'],
          30: [null, 'Võ Thị Hà', null, null, 'Lê Thái Hưng'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A22:H22'],
      },
    ],
  },
  expected: {
    'DT 2015': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:H21',
          headerRows: [6, 6],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'amount.previous',
            H: 'note',
          },
          totalRows: [21],
          subtotalRows: [7, 11, 15],
          lines: 11,
        },
      ],
      outside: ['J15:K17'],
      findings: [],
    },
  },
};
