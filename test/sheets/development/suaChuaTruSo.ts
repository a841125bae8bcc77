// Owns a repair estimate in triệu đồng, where "Đơn vị" is the organisation, the money unit and a column.
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  content: string,
  unit: string,
  quantity: number,
  price: number,
  note: string | null = null,
) => [number, content, unit, quantity, price, `=D${row}*E${row}`, note];

export const suaChuaTruSo: SheetFixture = {
  book: {
    id: 'sua-chua-tru-so',
    language: 'vi',
    note: 'Trung tâm y tế huyện: triệu đồng có phần lẻ, dòng chú thích chen trong bảng, tổng số ở đầu bảng cộng thẳng các dòng; sạch.',
    sheets: [
      {
        name: 'sua chua',
        rows: {
          1: ['SỞ Y TẾ ĐỒNG NAI'],
          2: ['Đơn vị: Trung tâm Y tế huyện Tân Phú'],
          3: [null, 'DỰ TOÁN SỬA CHỮA NHỎ TRỤ SỞ NĂM 2019'],
          4: [null, 'Đơn giá lấy theo báo giá và chứng thư thẩm định giá tháng 02/2019'],
          5: [null, null, null, null, null, 'Đơn vị: triệu đồng'],
          6: ['STT', 'Hạng mục công việc', 'Đơn vị', 'Khối lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          7: [null, 'Tổng số', null, null, null, '=SUM(F9:F12)+SUM(F14:F17)'],
          8: [null, 'A. KHU KHÁM BỆNH (nhà 2 tầng)'],
          9: line(9, '1.', 'Cạo bỏ lớp sơn cũ, sơn lại tường trong nhà', 'm2', 320, 0.085),
          10: line(10, '2.', 'Thay gạch nền hành lang', 'm2', 46.5, 0.32),
          11: line(11, '3.', 'Chống thấm sàn mái', 'm2', 120, 0.145, 'bảo hành 24 tháng'),
          12: line(12, '4.', 'Thay bóng đèn led 1,2 m', 'bộ', 38, 0.25),
          13: [null, 'B. KHU HÀNH CHÍNH'],
          14: line(14, '1.', 'Sửa cửa sắt kéo', 'bộ', 3, 4.5),
          15: line(15, '2.', 'Thay máng xối tôn', 'm', 52, 0.375),
          16: line(16, '3.', 'Hút hầm cầu, thông nghẹt', 'lần', 2, 2.2),
          17: line(17, '4.', 'Vận chuyển xà bần', 'chuyến', 6, 1.15),
          19: [null, null, null, null, 'Tân Phú, ngày 04 tháng 3 năm 2019'],
          20: [null, 'Người lập', null, null, 'Giám đốc'],
        },
        formats: { D: '#,##0.0', E: '#,##0.000', F: '#,##0.000' },
        merges: ['B3:G3', 'B4:G4', 'E19:G19'],
      },
    ],
  },
  expected: {
    'sua chua': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G17',
          headerRows: [6, 6],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [7],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
