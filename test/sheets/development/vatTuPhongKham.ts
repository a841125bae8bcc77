// Owns a list of consumables whose money unit stands only in the column headings, with a rounded total below the total.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const goods = [
  ['Bông y tế', 'gói 1 kg', 40, 165],
  ['Cồn 70 độ', 'can 5 lít', 36, 120],
  ['Găng tay khám', 'hộp 100', 250, 62.5],
  ['Bơm tiêm 5 ml', 'hộp 100', 180, 71],
  ['Que thử đường huyết', 'hộp 50', 90, 285],
  ['Gạc vô khuẩn', 'gói 10', 320, 14.5],
  ['Giấy điện tim', 'cuộn', 60, 38],
] as const;

export const vatTuPhongKham: SheetFixture = {
  book: {
    id: 'vat-tu-phong-kham',
    language: 'vi',
    note: 'Trạm y tế phường: đơn vị tiền chỉ ghi trong đầu đề cột, không dòng "Đơn vị tính", tổng cộng có thêm dòng làm tròn; sạch.',
    sheets: [
      {
        name: 'VTYT',
        rows: {
          1: ['Trạm Y tế phường Xuân An, thành phố Long Khánh'],
          2: ['Dự trù vật tư y tế 6 tháng cuối năm 2024 (giá trúng thầu)'],
          4: ['Stt', 'Tên vật tư', 'Quy cách', 'Số lượng', 'Đơn giá (1.000đ)', 'Thành tiền (1.000đ)'],
          ...down(5, goods, (row, [name, pack, quantity, price]) => [
            row - 4,
            name,
            pack,
            quantity,
            price,
            `=D${row}*E${row}`,
          ]),
          12: [null, 'Cộng', null, null, null, '=SUM(F5:F11)'],
          13: [null, 'Làm tròn', null, null, null, '=ROUND(F12,-3)'],
          15: [null, 'Dược sĩ phụ trách', null, null, 'Trưởng trạm'],
        },
        formats: { E: '#,##0.0', F: '#,##0.0' },
      },
    ],
  },
  expected: {
    VTYT: {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:F13',
          headerRows: [4, 4],
          unit: 'nghìn đồng',
          columns: { A: 'ordinal', B: 'content', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [12, 13],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
