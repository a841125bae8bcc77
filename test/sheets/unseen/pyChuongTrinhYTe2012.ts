// Owns a preventive health centre's programmes of 2012 in the TCVN3 code: last year beside this year, two budgets, index row, total at the top, typed millions.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

type Programme = readonly [
  name: string,
  given: number,
  spent: number,
  total: number,
  central: number,
  local: number,
  change: number,
];

export const pyChuongTrinhYTe2012: SheetFixture = {
  book: {
    id: 'py-chuong-trinh-y-te-2012',
    language: 'vi',
    note: 'Sở Y tế Hà Nam 2012, chữ TCVN3: dự toán chương trình mục tiêu y tế, năm trước và năm nay, nguồn trung ương và địa phương, triệu đồng, dòng chỉ số cột, tổng số ở trên, số gõ tay; sạch.',
    sheets: [
      {
        name: 'Bieu 02',
        rows: recoded(
          {
            1: ['sở y tế hà nam', null, null, null, null, null, null, null, 'Biểu số 02'],
            3: ['dự toán kinh phí chương trình mục tiêu quốc gia y tế năm 2012'],
            4: [null, null, null, null, null, null, null, 'Đơn vị tính: Triệu đồng'],
            5: ['Số', 'Tên dự án', 'Năm 2011', null, 'Dự toán năm 2012', null, null, 'Tăng, giảm', 'Ghi chú'],
            6: ['TT', null, 'Dự toán', 'Ước thực', 'Tổng', 'Chia ra', null, 'so với dự'],
            7: [null, null, 'giao', 'hiện', 'số', 'Trung ương', 'Địa phương', 'toán 2011'],
            8: ['A', 'B', '1', '2', '3=4+5', '4', '5', '6=3-1', '7'],
            9: [null, 'Tổng số', 1990, 1957.7, 2170, 1620, 550, 180],
            ...down<Programme>(
              10,
              [
                ['Phòng chống sốt rét', 120, 118, 135, 100, 35, 15],
                ['Phòng chống lao', 260, 260, 285, 210, 75, 25],
                ['Tiêm chủng mở rộng', 540, 532.5, 610, 450, 160, 70],
                ['Phòng chống suy dinh dưỡng trẻ em', 310, 305, 330, 230, 100, 20],
                ['Phòng chống HIV/AIDS', 425, 410, 460, 380, 80, 35],
                ['Bảo vệ sức khỏe tâm thần cộng đồng', 185, 185, 170, 120, 50, -15],
                ['Vệ sinh an toàn thực phẩm', 150, 147.2, 180, 130, 50, 30],
              ],
              (row, programme) => [row - 9, ...programme],
            ),
            18: [null, null, null, null, null, null, 'Hà Nam, ngày 12 tháng 01 năm 2012'],
            19: [null, 'Người lập biểu', null, null, 'Trưởng phòng KHTC', null, null, 'Giám đốc'],
          },
          tcvn3,
        ),
        formats: { C: '#,##0.0', D: '#,##0.0', E: '#,##0.0', F: '#,##0.0', G: '#,##0.0', H: '#,##0.0' },
        merges: ['A3:I3', 'H4:I4', 'B5:B7', 'C5:D5', 'E5:G5', 'F6:G6', 'I5:I7', 'G18:I18'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Bieu 02': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:I17',
          headerRows: [5, 7],
          indexRow: 8,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            E: 'amount.total',
            F: 'amount',
            G: 'amount',
            H: 'difference',
            I: 'note',
          },
          totalRows: [9],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
