// Owns an estimate in nghìn đồng where one line slipped into đồng.
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  content: string,
  unit: string,
  quantity: number,
  times: number,
  price: number,
) => [number, content, unit, quantity, times, price, `=D${row}*E${row}*F${row}`, 'Báo giá, hợp đồng'];

export const baoTriMayTinh: SheetFixture = {
  book: {
    id: 'bao-tri-may-tinh',
    language: 'vi',
    note: 'Văn phòng Hội đồng nhân dân: bảng tính bằng nghìn đồng; dòng mực in ghi đơn giá bằng đồng nên gấp một nghìn lần.',
    sheets: [
      {
        name: 'BT',
        rows: {
          1: ['VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND TỈNH'],
          3: ['DỰ TOÁN BẢO TRÌ, SỬA CHỮA THIẾT BỊ TIN HỌC NĂM 2023'],
          4: [null, null, null, null, null, null, null, '(đơn vị tính: nghìn đồng)'],
          6: ['STT', 'Nội dung công việc', 'ĐVT', 'Số lượng', 'Số lần', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          7: line(7, 1, 'Bảo trì máy tính', 'máy', 46, 2, 180),
          8: line(8, 2, 'Bảo trì máy in', 'máy', 18, 4, 220),
          9: line(9, 3, 'Thay mực in', 'hộp', 30, 1, 1150000),
          10: line(10, 4, 'Thay ổ cứng SSD', 'cái', 12, 1, 1350),
          11: line(11, 5, 'Thay bộ lưu điện', 'cái', 9, 1, 1750),
          12: line(12, 6, 'Sửa máy photocopy', 'lần', 2, 3, 2400),
          13: line(13, 7, 'Bảo trì phòng máy chủ', 'lần', 1, 4, 6500),
          14: [null, 'CỘNG', null, null, null, null, '=SUM(G7:G13)'],
          16: ['Lập biểu', null, null, null, null, 'Trưởng phòng'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A3:H3'],
      },
    ],
  },
  expected: {
    BT: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:H14',
          headerRows: [6, 6],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'note',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['unit.scale error F9'],
    },
  },
};
