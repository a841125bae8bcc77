// Owns a provincial education department of 2013 in the TCVN3 code: grants and outfits of boarding pupils, a school a line; one sum leaves the outfits out. Also as .xls.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

type School = readonly [name: string, pupils: number, newcomers: number];

export const poHocBongNoiTruTcvn2013: SheetFixture = {
  book: {
    id: 'po-hoc-bong-noi-tru-tcvn-2013',
    language: 'vi',
    note: 'Sở GD&ĐT Lào Cai 2013, chữ TCVN3, tiêu đề ba dòng, hai khoản chi cạnh nhau rồi cộng ngang; cột tổng của trường thứ tư chỉ lấy học bổng.',
    sheets: [
      {
        name: 'Bieu HB',
        rows: recoded(
          {
            1: ['UBND tỉnh Lào Cai', null, null, null, null, null, null, null, null, 'Biểu số 05'],
            2: ['Sở Giáo dục và Đào tạo'],
            3: ['Dự toán kinh phí học bổng, trang cấp học sinh dân tộc nội trú'],
            4: ['5 tháng cuối năm 2013 (từ tháng 8 đến tháng 12)'],
            5: [null, null, null, null, null, null, null, null, null, 'đơn vị: đồng'],
            6: [
              'Số TT',
              'Tên trường',
              'Học bổng',
              null,
              null,
              null,
              'Trang cấp lần đầu',
              null,
              null,
              'Tổng cộng',
            ],
            7: [null, null, 'Số học sinh', 'Mức/', 'Số', 'Thành tiền', 'Số học', 'Mức/', 'Thành tiền'],
            8: [null, null, null, 'tháng', 'tháng', null, 'sinh mới', 'học sinh'],
            9: ['A', 'B', 1, 2, 3, 4, 5, 6, 7, 8],
            ...down<School>(
              10,
              [
                ['PTDTNT tỉnh', 480, 160],
                ['PTDTNT huyện Bắc Hà', 250, 70],
                ['PTDTNT huyện Mường Khương', 245, 65],
                ['PTDTNT huyện Si Ma Cai', 240, 62],
                ['PTDTNT huyện Bát Xát', 250, 68],
                ['PTDTNT huyện Sa Pa', 235, 60],
              ],
              (row, [name, pupils, newcomers]) => [
                row - 9,
                name,
                pupils,
                920000,
                5,
                `=C${row}*D${row}*E${row}`,
                newcomers,
                850000,
                `=G${row}*H${row}`,
                row === 13 ? `=F${row}` : `=F${row}+I${row}`,
              ],
            ),
            16: [
              null,
              'Cộng',
              '=SUM(C10:C15)',
              null,
              null,
              '=SUM(F10:F15)',
              '=SUM(G10:G15)',
              null,
              '=SUM(I10:I15)',
              '=SUM(J10:J15)',
            ],
            18: [null, 'Người lập biểu', null, null, null, 'Trưởng phòng KHTC', null, null, 'Giám đốc sở'],
          },
          tcvn3,
        ),
        formats: { D: '#,##0', F: '#,##0', H: '#,##0', I: '#,##0', J: '#,##0' },
        merges: ['A3:J3', 'A4:J4', 'A6:A8', 'B6:B8', 'C6:F6', 'G6:I6', 'C7:C8', 'F7:F8', 'I7:I8', 'J6:J8'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Bieu HB': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:J16',
          headerRows: [6, 8],
          indexRow: 9,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'price',
            E: 'factor',
            F: 'amount',
            G: 'quantity',
            H: 'price',
            I: 'amount',
            J: 'amount.total',
          },
          totalRows: [16],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['formula.pattern warning J13'],
    },
  },
};
