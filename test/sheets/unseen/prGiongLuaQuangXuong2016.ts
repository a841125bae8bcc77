// Owns a district agriculture office of 2016: seed support by commune in nghìn đồng; the money total stops a commune early.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const communes = [
  ['Xã Quảng Lưu', 42.5],
  ['Xã Quảng Thái', 38],
  ['Xã Quảng Lợi', 27.4],
  ['Xã Quảng Hải', 31],
  ['Xã Quảng Giao', 18.6],
  ['Xã Quảng Nhân', 35.2],
] as const;

export const prGiongLuaQuangXuong2016: SheetFixture = {
  book: {
    id: 'pr-giong-lua-quang-xuong-2016',
    language: 'vi',
    note: 'Phòng NN&PTNT 2016: hỗ trợ giống lúa lai theo xã, tỷ lệ hỗ trợ là một thừa số; cộng tiền bỏ sót xã cuối.',
    sheets: [
      {
        name: 'Vu Mua 2016',
        rows: {
          1: ['UBND HUYỆN QUẢNG XƯƠNG'],
          2: ['PHÒNG NÔNG NGHIỆP VÀ PTNT'],
          3: ['DỰ TOÁN HỖ TRỢ GIỐNG LÚA LAI VỤ MÙA NĂM 2016'],
          4: ['(Kèm theo Tờ trình số     /TTr-NN ngày    /5/2016)'],
          6: [
            'TT',
            'Xã',
            'Diện tích (ha)',
            'Lượng giống (kg/ha)',
            'Đơn giá (nghìn đồng/kg)',
            'Tỷ lệ hỗ trợ',
            'Thành tiền (nghìn đồng)',
          ],
          ...down(7, communes, (row, [name, area]) => [
            row - 6,
            name,
            area,
            30,
            65,
            0.5,
            `=C${row}*D${row}*E${row}*F${row}`,
          ]),
          13: [null, 'Cộng toàn huyện', '=SUM(C7:C12)', null, null, null, '=SUM(G7:G11)'],
          15: [null, 'Người lập biểu', null, null, null, 'Trưởng phòng'],
          20: [null, 'Lê Văn Sáng', null, null, null, 'Hoàng Bá Lộc'],
        },
        formats: { C: '#,##0.0', E: '#,##0', F: '0%', G: '#,##0.00' },
        merges: ['A3:G3', 'A4:G4'],
      },
    ],
  },
  expected: {
    'Vu Mua 2016': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G13',
          headerRows: [6, 6],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'factor',
            G: 'amount',
          },
          totalRows: [13],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['sum.range error G13'],
    },
  },
};
