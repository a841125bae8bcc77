// Owns a district of 2013 in the VNI code: exempted irrigation fees by cooperative and season; the total adds communes and cooperatives alike. Also as .xls.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded } from '../tcvn3.ts';
import { vni } from '../vni.ts';

type Cooperative = readonly [name: string, winter: number, summer: number, fee: number];
const cooperatives = (first: number, items: readonly Cooperative[]): Record<number, readonly Content[]> =>
  down(first, items, (row, [name, winter, summer, fee]) => [
    row - first + 1,
    name,
    winter,
    summer,
    `=C${row}+D${row}`,
    fee,
    `=E${row}*F${row}`,
  ]);
const commune = (number: string, name: string, first: number, last: number): Content[] => [
  number,
  name,
  ...['C', 'D', 'E'].map((letter) => `=SUM(${letter}${first}:${letter}${last})`),
  null,
  `=SUM(G${first}:G${last})`,
];

export const poThuyLoiPhiVni2013: SheetFixture = {
  book: {
    id: 'po-thuy-loi-phi-vni-2013',
    language: 'vi',
    note: 'Phòng NN&PTNT huyện Châu Phú, An Giang 2013, chữ VNI: cấp bù thủy lợi phí theo vụ, nhóm là xã; dòng tổng cộng tiền cả xã lẫn hợp tác xã.',
    sheets: [
      {
        name: 'Cap bu TLP',
        rows: recoded(
          {
            1: ['UBND HUYỆN CHÂU PHÚ'],
            2: ['PHÒNG NÔNG NGHIỆP & PTNT'],
            4: ['DỰ TOÁN KINH PHÍ CẤP BÙ MIỄN THỦY LỢI PHÍ NĂM 2013'],
            6: [
              'STT',
              'Đơn vị',
              'Diện tích tưới, tiêu (ha)',
              null,
              null,
              'Mức thu (đồng/ha)',
              'Thành tiền (đồng)',
            ],
            7: [null, null, 'Đông Xuân', 'Hè Thu', 'Cả năm'],
            8: commune('I', 'Xã Bình Long', 9, 10),
            ...cooperatives(9, [
              ['HTX Bình Phước', 210, 205, 732000],
              ['HTX Bình Chánh', 164, 160, 732000],
            ]),
            11: commune('II', 'Xã Mỹ Phú', 12, 14),
            ...cooperatives(12, [
              ['HTX Mỹ Hưng', 188, 180, 1055000],
              ['HTX Mỹ Lợi', 142, 142, 1055000],
              ['Tổ hợp tác Kênh 7', 75, 70, 1055000],
            ]),
            15: commune('III', 'Xã Vĩnh Thạnh Trung', 16, 17),
            ...cooperatives(16, [
              ['HTX Vĩnh Lợi', 230, 226, 732000],
              ['HTX Thạnh Hòa', 97, 90, 732000],
            ]),
            18: [null, 'TỔNG CỘNG', null, null, null, null, '=SUM(G8:G17)'],
            20: [null, 'NGƯỜI LẬP BẢNG', null, null, null, 'TRƯỞNG PHÒNG'],
          },
          vni,
        ),
        formats: { C: '#,##0.0', D: '#,##0.0', E: '#,##0.0', F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'A6:A7', 'B6:B7', 'C6:E6', 'F6:F7', 'G6:G7'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Cap bu TLP': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G18',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            E: 'quantity',
            F: 'price',
            G: 'amount',
          },
          totalRows: [18],
          subtotalRows: [8, 11, 15],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['sum.double error G18'],
    },
  },
};
