// Owns the estimate of an OCOP display week in July 2026: two tables one under the other on a sheet, scratch cells beside the second.
// Invariant: clean; the words are of both tables together.
import { down, type Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [what: string, unit: string, count: number, days: number, price: number, basis: string];
const lines = (first: number, items: readonly Line[]) =>
  down(first, items, (row, [what, unit, count, days, price, basis]) => [
    row - first + 1,
    what,
    unit,
    count,
    days,
    price,
    `=D${row}*E${row}*F${row}`,
    basis,
  ]);
type Thing = readonly [what: string, unit: string, count: number, price: number, supplier: string];
const things = (first: number, items: readonly Thing[]) =>
  down(first, items, (row, [what, unit, count, price, supplier]): readonly Content[] => [
    row - first + 1,
    what,
    unit,
    count,
    price,
    `=D${row}*E${row}`,
    supplier,
  ]);

export const pvTuanLeTrungBay: SheetFixture = {
  book: {
    id: 'pv-tuan-le-trung-bay',
    language: 'vi',
    note: 'chuyên viên cẩn thận: tuần lễ trưng bày sản phẩm OCOP 7/2026, hai bảng trên một trang, ô nháp cạnh bảng 2.',
    sheets: [
      {
        name: 'Trung bay',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN'],
          5: [
            'Tham gia Tuần lễ trưng bày, giới thiệu sản phẩm OCOP tại phường Biên Hòa (từ 15/7 đến 17/7/2026)',
          ],
          7: ['1. Chi gian hàng và phục vụ'],
          8: [null, null, null, null, null, null, 'Đơn vị: đồng'],
          9: ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Số ngày', 'Đơn giá', 'Thành tiền', 'Căn cứ'],
          ...lines(10, [
            ['Thuê gian hàng tiêu chuẩn', 'gian', 4, 3, 1500000, 'Thư mời'],
            ['Trang trí gian hàng', 'gian', 4, 1, 5000000, 'Báo giá 02/7/2026'],
            ['Thuê xe tải chở sản phẩm', 'xe/ngày', 1, 2, 1800000, 'Báo giá 02/7/2026'],
            ['Thuê người trực gian hàng', 'người/ngày', 4, 3, 350000, 'Hợp đồng'],
          ]),
          14: [null, 'Cộng 1', null, null, null, null, '=SUM(G10:G13)'],
          16: ['2. Mua vật tư, ấn phẩm'],
          17: [
            'STT',
            'Tên vật tư, ấn phẩm',
            'ĐVT',
            'Số lượng',
            'Đơn giá (đồng)',
            'Thành tiền (đồng)',
            'Nơi cung cấp',
          ],
          ...things(18, [
            ['Tờ gấp giới thiệu sản phẩm', 'tờ', 3000, 4500, 'Công ty in Thành Đạt'],
            ['Standee mã QR', 'cái', 8, 450000, 'Công ty in Thành Đạt'],
            ['Túi giấy in logo OCOP', 'cái', 1000, 9000, 'Cơ sở Hòa Bình'],
          ]),
          20: [
            3,
            'Túi giấy in logo OCOP',
            'cái',
            1000,
            9000,
            '=D20*E20',
            'Cơ sở Hòa Bình',
            null,
            null,
            'còn',
            200,
          ],
          21: [null, 'Cộng 2', null, null, null, '=SUM(F18:F20)', null, null, null, 'thiếu', 800],
          23: [null, 'Tổng kinh phí (1+2)', null, null, null, '=G14+F21'],
          24: [null, 'Bằng chữ: Bảy mươi mốt triệu chín trăm nghìn đồng.'],
          26: [null, 'NGƯỜI LẬP', null, null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: {
          'F10:G14': '#,##0',
          'E18:F23': '#,##0',
        },
        merges: ['A4:H4', 'A5:H5', 'E1:H1', 'E2:H2', 'A7:D7', 'A16:D16', 'G8:H8', 'B24:H24'],
      },
    ],
  },
  dates: { from: '2026-07-15', to: '2026-07-17', document: '2026-07-06' },
  expected: {
    'Trung bay': {
      kind: 'estimate',
      tables: [
        {
          range: 'A9:H14',
          headerRows: [9, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'basis',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 4,
        },
        {
          range: 'A17:G21',
          headerRows: [17, 17],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [21],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: ['J20:K21'],
      findings: [],
    },
  },
};
