// Owns the sharing out of traceability labels to communes and wards of Đồng Nai, November 2025; one commune ended with June.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const place = (row: number, number: number, name: string, products: number, each: number): Content[] => [
  number,
  name,
  products,
  each,
  320,
  `=C${row}*D${row}*E${row}`,
  'Hợp đồng in tem',
];

export const ptPhanBoTemXa: SheetFixture = {
  book: {
    id: 'pt-phan-bo-tem-xa',
    language: 'vi',
    note: 'Sở KH&CN Đồng Nai 11/2025: phân bổ tem QR cho xã, phường mới; còn tên một xã cũ.',
    sheets: [
      {
        name: 'Phan bo',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['PHÒNG QUẢN LÝ CHUYÊN NGÀNH', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, 'Đồng Nai, ngày 12 tháng 11 năm 2025'],
          5: ['DỰ TOÁN HỖ TRỢ TEM TRUY XUẤT NGUỒN GỐC PHÂN BỔ CHO CÁC XÃ, PHƯỜNG'],
          6: ['Thời gian cấp tem: tháng 12 năm 2025'],
          8: ['STT', 'Địa bàn', 'Số sản phẩm', 'Số tem/ sản phẩm', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          9: [null, null, '(sp)', '(tem)', '(đồng)', '(đồng)'],
          10: place(10, 1, 'Phường Tân Triều', 4, 5000),
          11: place(11, 2, 'Xã Tân An', 2, 5000),
          12: place(12, 3, 'Xã Thạnh Phú', 3, 4000),
          13: place(13, 4, 'Xã Phú Lý', 1, 3000),
          14: place(14, 5, 'Xã Gia Kiệm', 3, 5000),
          15: place(15, 6, 'Phường Chơn Thành', 2, 6000),
          16: place(16, 7, 'Xã Bom Bo', 5, 4000),
          17: place(17, 8, 'Xã Sông Ray', 2, 4500),
          18: [null, 'Tổng cộng', '=SUM(C10:C17)', null, null, '=SUM(F10:F17)'],
          19: ['Bằng chữ: Ba mươi hai triệu ba trăm hai mươi nghìn đồng.'],
          21: [null, 'NGƯỜI LẬP', null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['D1:G1', 'D2:G2', 'D3:G3', 'A5:G5', 'A6:G6', 'A8:A9', 'B8:B9', 'G8:G9', 'A19:G19'],
      },
    ],
  },
  dates: { from: '2025-12-01', to: '2025-12-31', document: '2025-11-12' },
  expected: {
    'Phan bo': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G18',
          headerRows: [8, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [18],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['locality.date error B12'],
    },
  },
};
