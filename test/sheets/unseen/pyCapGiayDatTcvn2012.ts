// Owns a land office of 2012 in the TCVN3 code: measuring and certificates by commune in thousand đồng, two products a row; one total stops a row early.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

export const pyCapGiayDatTcvn2012: SheetFixture = {
  book: {
    id: 'py-cap-giay-dat-tcvn-2012',
    language: 'vi',
    note: 'Phòng TN&MT huyện Yên Thành 2012, chữ TCVN3, nghìn đồng: đo đạc và cấp giấy chứng nhận từng xã; cộng kinh phí đo đạc bỏ sót xã cuối. Bên cạnh có ô tính nháp.',
    sheets: [
      {
        name: 'PB xa',
        rows: recoded(
          {
            1: ['ubnd huyện yên thành'],
            2: ['phòng tài nguyên và môi trường'],
            4: ['phân bổ kinh phí đo đạc, cấp giấy chứng nhận quyền sử dụng đất năm 2012'],
            5: [null, null, null, null, null, null, null, 'Đơn vị: 1.000 đồng'],
            6: [
              'TT',
              'Tên xã',
              'Đo đạc chỉnh lý',
              null,
              null,
              'Cấp giấy CNQSDĐ',
              null,
              null,
              'Tổng kinh phí',
            ],
            7: [null, null, 'Số thửa', 'Đơn giá/thửa', 'Thành tiền', 'Số giấy', 'Đơn giá/giấy', 'Thành tiền'],
            ...down<readonly [string, number, number]>(
              8,
              [
                ['Công Thành', 1240, 410],
                ['Bảo Thành', 980, 325],
                ['Mỹ Thành', 1515, 502],
                ['Vĩnh Thành', 860, 290],
                ['Long Thành', 1105, 384],
                ['Sơn Thành', 720, 233],
                ['Hợp Thành', 1330, 451],
                ['Nhân Thành', 1050, 372],
                ['Đô Thành', 1875, 640],
              ],
              (row, [name, plots, papers]) => [
                row - 7,
                name,
                plots,
                48,
                `=C${row}*D${row}`,
                papers,
                35,
                `=F${row}*G${row}`,
                `=E${row}+H${row}`,
              ],
            ),
            17: [
              null,
              'Cộng',
              '=SUM(C8:C16)',
              null,
              '=SUM(E8:E15)',
              '=SUM(F8:F16)',
              null,
              '=SUM(H8:H16)',
              '=SUM(I8:I16)',
            ],
            19: [null, 'Người lập', null, null, null, 'Trưởng phòng'],
            22: [null, null, null, null, null, null, null, null, null, null, 'nháp'],
            23: [null, null, null, null, null, null, null, null, null, null, 1875, '=K23*48'],
          },
          tcvn3,
        ),
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0' },
        merges: ['A4:I4', 'H5:I5', 'A6:A7', 'B6:B7', 'C6:E6', 'F6:H6', 'I6:I7'],
      },
    ],
  },
  asXls: true,
  expected: {
    'PB xa': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:I17',
          headerRows: [6, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity',
            D: 'price',
            E: 'amount',
            F: 'quantity',
            G: 'price',
            H: 'amount',
            I: 'amount.total',
          },
          totalRows: [17],
          subtotalRows: [],
          lines: 9,
        },
      ],
      outside: ['K22:L23'],
      findings: ['sum.range error E17'],
    },
  },
};
