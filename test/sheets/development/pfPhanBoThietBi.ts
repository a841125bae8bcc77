// Owns a city education room's equipment for schools, 2020: schools down, goods across, one row of unit prices under the headings, SUMPRODUCT; scratch beside; clean.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const SCHOOLS = [
  ['Mầm non Sen Hồng', 0, 2, 3, 1, null],
  ['Mầm non Phú Mỹ', 0, 3, 2, 0, null],
  ['Tiểu học Trưng Vương', 96, 4, 2, 3, null],
  ['Tiểu học Vĩnh Phước', 72, 3, 1, 2, 'Phòng học mới'],
  ['Tiểu học Tân Quy Tây', 40, 2, 1, 2, null],
  ['Tiểu học Tân Khánh Đông 2', 48, 2, 1, 1, null],
  ['THCS Lưu Văn Lang', 110, 6, 2, 4, 'Thay bàn ghế năm 2008'],
  ['THCS Tân Phú Đông', 88, 4, 2, 2, null],
  ['THCS An Hiệp', 54, 3, 0, 2, null],
] as const;

export const pfPhanBoThietBi: SheetFixture = {
  book: {
    id: 'pf-phan-bo-thiet-bi',
    language: 'vi',
    note: 'Phòng GD&ĐT thành phố 2020: trường theo dòng, thiết bị theo cột, dòng đơn giá ngay dưới tiêu đề, kinh phí dùng SUMPRODUCT, nghìn đồng; nháp bên phải; sạch.',
    sheets: [
      {
        name: 'PB thiet bi',
        rows: {
          1: ['UBND THÀNH PHỐ SA ĐÉC', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN MUA SẮM VÀ PHÂN BỔ THIẾT BỊ CHO CÁC TRƯỜNG NĂM HỌC 2020 - 2021'],
          5: [null, null, null, null, null, null, 'Kinh phí: nghìn đồng'],
          6: ['TT', 'Trường', 'Số lượng phân bổ', null, null, null, 'Kinh phí', 'Ghi chú'],
          7: [null, null, 'Bàn ghế HS (bộ)', 'Quạt treo (cái)', 'Tủ hồ sơ (cái)', 'Tivi 55 inch (cái)'],
          8: [null, 'Đơn giá (nghìn đồng)', 1650, 1420, 4850, 15900],
          ...down(9, SCHOOLS, (row, [name, desks, fans, cupboards, screens, note]) => [
            row - 8,
            name,
            desks,
            fans,
            cupboards,
            screens,
            `=SUMPRODUCT(C${row}:F${row},$C$8:$F$8)`,
            note,
            ...(row === 10 ? [null, 'Trúng thầu', 1245000] : row === 11 ? [null, 'Chênh', '=K10-G18'] : []),
          ]),
          18: [
            null,
            'Tổng cộng',
            ...['C', 'D', 'E', 'F', 'G'].map((letter) => `=SUM(${letter}9:${letter}17)`),
          ],
          19: ['Bằng chữ: Một tỷ hai trăm mười bảy triệu năm trăm tám mươi nghìn đồng'],
          21: [null, 'Người lập', null, null, null, 'TRƯỞNG PHÒNG'],
          26: [null, 'Huỳnh Thị Cẩm Giang', null, null, null, 'Võ Văn Sơn'],
        },
        formats: { 'C8:G18': '#,##0', K: '#,##0' },
        merges: ['F1:H1', 'F2:H2', 'A4:H4', 'G5:H5', 'A6:A7', 'B6:B7', 'C6:F6', 'G6:G7', 'H6:H7', 'A19:H19'],
      },
    ],
  },
  expected: {
    'PB thiet bi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:H18',
          headerRows: [6, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'quantity',
            E: 'quantity',
            F: 'quantity',
            G: 'amount',
            H: 'note',
          },
          totalRows: [18],
          subtotalRows: [],
          lines: 9,
        },
      ],
      outside: ['J10:K11'],
      findings: [],
    },
  },
};
