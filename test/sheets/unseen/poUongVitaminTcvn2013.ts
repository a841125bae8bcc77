// Owns a district health centre of 2013 in the TCVN3 code: pay for the helpers of a vitamin campaign, one line a commune, also as .xls.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

type Commune = readonly [name: string, children: number, points: number, people: number];

export const poUongVitaminTcvn2013: SheetFixture = {
  book: {
    id: 'po-uong-vitamin-tcvn-2013',
    language: 'vi',
    note: 'TTYT huyện Kim Động, Hưng Yên 6/2013, chữ TCVN3: mỗi xã một dòng, số điểm x số người x mức bồi dưỡng, cột ký nhận để trống; sạch.',
    sheets: [
      {
        name: 'Vitamin A dot 1',
        rows: recoded(
          {
            1: ['sở y tế hưng yên', null, null, null, 'cộng hòa xã hội chủ nghĩa việt nam'],
            2: ['trung tâm y tế huyện kim động', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
            4: ['dự toán kinh phí bồi dưỡng cộng tác viên'],
            5: ['Chiến dịch uống vitamin A đợt 1 năm 2013 (ngày 01-02/6/2013)'],
            7: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
            8: [
              'TT',
              'Xã, thị trấn',
              'Số trẻ',
              'Số điểm uống',
              'Số người/điểm',
              'Mức bồi dưỡng',
              'Thành tiền',
              'Ký nhận',
            ],
            ...down<Commune>(
              9,
              [
                ['Thị trấn Lương Bằng', 812, 6, 3],
                ['Xã Chính Nghĩa', 655, 5, 3],
                ['Xã Nhân La', 318, 3, 2],
                ['Xã Vĩnh Xá', 540, 4, 3],
                ['Xã Toàn Thắng', 876, 6, 3],
                ['Xã Đồng Thanh', 590, 5, 2],
                ['Xã Song Mai', 734, 5, 3],
                ['Xã Ngọc Thanh', 611, 5, 3],
              ],
              (row, [name, children, points, people]) => [
                row - 8,
                name,
                children,
                points,
                people,
                40000,
                `=D${row}*E${row}*F${row}`,
              ],
            ),
            17: [null, 'Tổng cộng', '=SUM(C9:C16)', '=SUM(D9:D16)', null, null, '=SUM(G9:G16)'],
            18: ['Bằng chữ: Bốn triệu ba trăm sáu mươi nghìn đồng.'],
            20: [null, 'Người lập', null, 'Kế toán', null, null, 'Giám đốc'],
            25: [null, 'Đỗ Thị Nhàn', null, 'Trần Văn Quyết', null, null, 'BS. Hoàng Thế Vinh'],
          },
          tcvn3,
        ),
        formats: { C: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A18:H18', 'E1:H1', 'E2:H2'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Vitamin A dot 1': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H17',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
          },
          totalRows: [17],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
