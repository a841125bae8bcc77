// Owns a ward's estimate of support per entity, 2026: one row an entity, kinds of cost as columns, budget 70 % and the entity's own 30 %, a rates line above the table.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const firm = (row: number, number: number, name: string, costs: [number, number, number]): Content[] => [
  number,
  name,
  ...costs,
  `=SUM(C${row}:E${row})`,
  `=ROUND(F${row}*70%,0)`,
  `=F${row}-G${row}`,
];
const sums = (number: string | null, name: string, of: (letter: string) => string): Content[] => [
  number,
  name,
  ...['C', 'D', 'E', 'F', 'G', 'H'].map(of),
];

export const peTemQrTheoChuThe: SheetFixture = {
  book: {
    id: 'pe-tem-qr-theo-chu-the',
    language: 'vi',
    note: 'UBND phường Long Khánh 5/2026: mỗi dòng một chủ thể, các khoản chi là cột, ngân sách 70%; sạch.',
    sheets: [
      {
        name: 'Biểu hỗ trợ',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI', null, null, null, null, 'Biểu số 03'],
          2: ['ỦY BAN NHÂN DÂN PHƯỜNG LONG KHÁNH'],
          4: ['DỰ TOÁN HỖ TRỢ BAO BÌ, TEM TRUY XUẤT NGUỒN GỐC CHO CHỦ THỂ OCOP NĂM 2026'],
          5: ['(Kèm theo Kế hoạch số        /KH-UBND ngày 12 tháng 5 năm 2026 của UBND phường)'],
          7: [
            'Mức hỗ trợ từ ngân sách: 70% chi phí, làm tròn đến đồng',
            null,
            null,
            null,
            null,
            null,
            'Đvt: đồng',
          ],
          8: ['Số thứ tự', 'Chủ thể, địa chỉ', 'Chi phí', null, null, null, 'Nguồn kinh phí'],
          9: [
            null,
            null,
            'Bao bì',
            'Tem QR',
            'Kiểm nghiệm mẫu',
            'Tổng chi phí',
            'Ngân sách phường hỗ trợ',
            'Chủ thể đối ứng',
          ],
          10: [1, 2, 3, 4, 5, '6=3+4+5', '7=6*70%', '8=6-7'],
          11: sums('A', 'Hợp tác xã, doanh nghiệp', (letter) => `=SUM(${letter}12:${letter}14)`),
          12: firm(12, 1, 'HTX Chôm chôm Bình Nhãn', [18600000, 7250000, 4380000]),
          13: firm(13, 2, 'Công ty TNHH Rượu trái cây Suối Tre', [24750000, 5400000, 6120000]),
          14: firm(14, 3, 'HTX Sầu riêng Bàu Trâm', [21300000, 9600000, 4380000]),
          15: sums('B', 'Hộ kinh doanh', (letter) => `=SUM(${letter}16:${letter}19)`),
          16: firm(16, 1, 'Hộ kinh doanh Nguyễn Thị Thắm', [8450000, 2700000, 3150000]),
          17: firm(17, 2, 'Hộ kinh doanh Lò bánh Năm Sang', [6900000, 1800000, 2640000]),
          18: firm(18, 3, 'Hộ kinh doanh Trần Văn Tới', [11250000, 3600000, 3150000]),
          19: firm(19, 4, 'Hộ kinh doanh Hoa lan Bích', [4800000, 1350000, 0]),
          20: sums(null, 'CỘNG', (letter) => `=${letter}11+${letter}15`),
          21: [
            'Bằng chữ (ngân sách phường hỗ trợ): Một trăm lẻ sáu triệu không trăm chín mươi chín nghìn đồng./.',
          ],
          23: [null, 'NGƯỜI LẬP', null, null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
          24: [null, null, null, null, null, null, 'KT. CHỦ TỊCH'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: [
          'A4:H4',
          'A5:H5',
          'A7:E7',
          'G7:H7',
          'A8:A9',
          'B8:B9',
          'C8:F8',
          'G8:H8',
          'A21:H21',
          'G23:H23',
          'G24:H24',
        ],
      },
    ],
  },
  expected: {
    'Biểu hỗ trợ': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H20',
          headerRows: [8, 9],
          indexRow: 10,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'amount',
            D: 'amount',
            E: 'amount',
            F: 'amount.total',
            G: 'amount.budget',
            H: 'amount.other',
          },
          totalRows: [20],
          subtotalRows: [11, 15],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
