// Owns a district education office of 2016: two estimates one under the other, primary and lower secondary, each with heading and total of its own.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Item = readonly [what: string, unit: string, count: number, price: number];
const items = (first: number, list: readonly Item[]): Record<number, readonly Content[]> =>
  down(first, list, (row, item) => [row - first + 1, ...item, `=D${row}*E${row}`]);
const HEAD = ['TT', 'Tên sách, thiết bị', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Đơn vị thụ hưởng'];
const COLUMNS = {
  A: 'ordinal',
  B: 'content',
  C: 'unit',
  D: 'quantity',
  E: 'price',
  F: 'amount',
};

export const poSachThietBiHaiBac2016: SheetFixture = {
  book: {
    id: 'po-sach-thiet-bi-hai-bac-2016',
    language: 'vi',
    note: 'Phòng GD&ĐT huyện Cư Jút, Đắk Nông 2016: hai bảng nối nhau, mỗi bảng một đầu đề và dòng cộng; sạch.',
    sheets: [
      {
        name: 'Mua sam 2016',
        rows: {
          1: ['UBND HUYỆN CƯ JÚT'],
          2: ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
          4: ['DỰ TOÁN MUA SẮM SÁCH, THIẾT BỊ DẠY HỌC NĂM HỌC 2016 - 2017'],
          5: [null, null, null, null, null, 'Đơn vị tính: đồng'],
          6: ['1. BẬC TIỂU HỌC'],
          7: HEAD,
          ...items(8, [
            ['Bộ sách giáo khoa lớp 1', 'bộ', 420, 54800],
            ['Bộ đồ dùng Toán, Tiếng Việt', 'bộ', 150, 168000],
            ['Bảng con, phấn', 'bộ', 420, 12500],
          ]),
          9: [2, 'Bộ đồ dùng Toán, Tiếng Việt', 'bộ', 150, 168000, '=D9*E9', '5 trường vùng III'],
          11: [null, 'Cộng bậc tiểu học', null, null, null, '=SUM(F8:F10)'],
          13: ['2. BẬC TRUNG HỌC CƠ SỞ'],
          14: HEAD,
          ...items(15, [
            ['Kính hiển vi quang học', 'cái', 12, 3450000],
            ['Bộ thí nghiệm Vật lý 8', 'bộ', 8, 2780000],
            ['Bộ hóa chất lớp 9', 'bộ', 8, 1965000],
            ['Bản đồ hành chính Việt Nam', 'tờ', 24, 78000],
          ]),
          19: [null, 'Cộng bậc trung học cơ sở', null, null, null, '=SUM(F15:F18)'],
          23: [null, 'KẾ TOÁN', null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A6:G6', 'A13:G13'],
      },
    ],
  },
  expected: {
    'Mua sam 2016': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G11',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: COLUMNS,
          totalRows: [11],
          subtotalRows: [],
          lines: 3,
        },
        {
          range: 'A14:G19',
          headerRows: [14, 14],
          unit: 'đồng',
          columns: COLUMNS,
          totalRows: [19],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
