// Owns a provincial museum's collecting trip of 2017: the estimate takes the price of one line from the list of objects below it; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const cost = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  times: number,
  price: number | string,
  basis: string,
): Content[] => [number, what, unit, count, times, price, `=D${row}*E${row}*F${row}`, basis];
const objects: readonly [string, string, string, number, number, string][] = [
  ['Bộ cối đá giã gạo', 'Đá', 'Đầu thế kỷ XX', 1, 3500000, 'Có vết nứt nhỏ'],
  ['Khung cửi dệt vải', 'Gỗ', 'Những năm 1950', 2, 6200000, 'Còn nguyên bộ phận'],
  ['Chum sành Thổ Hà', 'Sành', 'Thế kỷ XIX', 4, 2800000, 'Men nâu'],
  ['Bản khắc in tranh', 'Gỗ thị', 'Thế kỷ XIX', 3, 8500000, 'Chữ Nôm'],
  ['Đèn dầu ba dây', 'Đồng', 'Những năm 1940', 2, 1250000, 'Thiếu chao'],
];

export const pmBaoTangHienVat2017: SheetFixture = {
  book: {
    id: 'pm-bao-tang-hien-vat-2017',
    language: 'vi',
    note: 'Bảo tàng tỉnh 2017: hai bảng trên một trang, dự toán sưu tầm lấy tổng danh mục hiện vật ở bảng dưới làm đơn giá; sạch.',
    sheets: [
      {
        name: 'Suu tam dot 2',
        rows: {
          1: ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
          2: ['BẢO TÀNG TỈNH BẮC GIANG'],
          3: ['DỰ TOÁN KINH PHÍ SƯU TẦM HIỆN VẬT ĐỢT 2 NĂM 2017'],
          4: ['Thời gian: từ ngày 18/9/2017 đến ngày 22/9/2017'],
          6: ['I. DỰ TOÁN KINH PHÍ', null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: ['STT', 'Nội dung', 'Đơn vị', 'Số lượng', 'Số ngày', 'Mức chi', 'Thành tiền', 'Căn cứ'],
          8: cost(
            8,
            1,
            'Phụ cấp lưu trú cán bộ đi điền dã',
            'người',
            4,
            5,
            150000,
            'Quy chế chi tiêu nội bộ',
          ),
          9: cost(9, 2, 'Thuê xe 7 chỗ', 'xe', 1, 5, 1400000, 'Báo giá'),
          10: cost(10, 3, 'Công dẫn đường, phiên âm', 'người', 2, 4, 180000, 'Thỏa thuận'),
          11: cost(11, 4, 'Mua hiện vật (bảng II)', 'đợt', 1, 1, '=F27', 'Biên bản Hội đồng thẩm định'),
          12: cost(12, 5, 'Thuê vận chuyển, đóng gói hiện vật', 'chuyến', 2, 1, 2600000, 'Báo giá'),
          13: cost(13, 6, 'Chụp ảnh, lập phiếu hiện vật', 'phiếu', 12, 1, 60000, 'Thỏa thuận'),
          14: [null, 'Tổng cộng', null, null, null, null, '=SUM(G8:G13)'],
          15: ['Số tiền bằng chữ: Bảy mươi hai triệu bốn trăm sáu mươi nghìn đồng chẵn.'],
          19: ['II. DANH MỤC HIỆN VẬT DỰ KIẾN MUA'],
          20: [
            'TT',
            'Tên hiện vật',
            'Chất liệu',
            'Số lượng',
            'Giá thỏa thuận',
            'Thành tiền',
            'Niên đại',
            'Hiện trạng',
          ],
          ...down(21, objects, (row, [name, stuff, age, count, price, state]) => [
            row - 20,
            name,
            stuff,
            count,
            price,
            `=D${row}*E${row}`,
            age,
            state,
          ]),
          27: [null, 'Cộng', null, '=SUM(D21:D25)', null, '=SUM(F21:F25)'],
          29: [null, 'PHÒNG SƯU TẦM', null, null, 'KẾ TOÁN', null, 'GIÁM ĐỐC'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A3:H3', 'A4:H4', 'A15:H15', 'A6:C6', 'A19:H19'],
      },
    ],
  },
  expected: {
    'Suu tam dot 2': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H14',
          headerRows: [7, 7],
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
          lines: 6,
        },
        {
          range: 'A20:H27',
          headerRows: [20, 20],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            H: 'note',
          },
          totalRows: [27],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
