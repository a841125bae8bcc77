// Owns the first half of 2027 in Đồng Nai by commune: two sources, quarters, an index row that declares the columns, decomposed text, a hidden row, total at the top.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded } from '../tcvn3.ts';

const decomposed = (text: string): string => text.normalize('NFD');

export const pyHaiNguonQuy2027: SheetFixture = {
  book: {
    id: 'py-hai-nguon-quy-2027',
    language: 'vi',
    note: 'Sở KH&CN thành phố Đồng Nai, 6 tháng 2027: hỗ trợ truy xuất nguồn gốc theo xã, phường, ngân sách và đối ứng, quý I, quý II, triệu đồng, chữ NFD, dòng chỉ số cột, một dòng ẩn; sạch.',
    sheets: [
      {
        name: '6T-2027',
        rows: recoded(
          {
            1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
            2: ['CHI CỤC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG'],
            4: ['THEO DÕI KINH PHÍ HỖ TRỢ TRUY XUẤT NGUỒN GỐC SẢN PHẨM OCOP 6 THÁNG ĐẦU NĂM 2027'],
            5: [null, null, null, null, null, null, null, null, null, 'Đơn vị tính: triệu đồng'],
            6: [
              'STT',
              'Địa bàn',
              'Kế hoạch năm 2027',
              null,
              null,
              'Thực hiện giải ngân (cả hai nguồn)',
              null,
              null,
              'Còn phải thực hiện',
              'Ghi chú',
            ],
            7: [null, null, 'Ngân sách', 'Đối ứng', 'Tổng số', 'Quý I', 'Quý II', 'Lũy kế 6 tháng'],
            8: ['A', 'B', 1, 2, '3=1+2', 4, 5, '6=4+5', '7=3-6', 8],
            9: [
              null,
              'TỔNG SỐ',
              ...['C', 'D', 'E', 'F', 'G', 'H', 'I'].map((letter) => `=SUM(${letter}10:${letter}17)`),
            ],
            ...down<readonly [string, number, number, number, number, string | null]>(
              10,
              [
                ['Phường Biên Hòa', 85, 25, 18.5, 31.2, null],
                ['Phường Xuân Lộc', 70, 30, 22, 24.8, 'sầu riêng'],
                ['Phường Tân Phú', 64, 20, 9.6, 27.4, null],
                ['Xã Định Quán', 76, 24, 14.2, 30.5, 'ca cao, xoài'],
                ['Xã Xuân Đông', 58, 18, 12.7, 16.3, null],
                ['Xã Thọ Sơn', 49, 15, 6.4, 19.9, 'điều'],
                ['Phường Chơn Thành', 66, 22, 15.8, 23.7, null],
                ['Xã Bom Bo', 52, 16, 8.3, 21.6, null],
              ],
              (row, [name, budget, own, first, second, note]) => [
                row - 9,
                name,
                budget,
                own,
                `=C${row}+D${row}`,
                first,
                second,
                `=F${row}+G${row}`,
                `=E${row}-H${row}`,
                note,
              ],
            ),
            19: [null, 'Người tổng hợp', null, null, null, null, 'Chi cục trưởng'],
          },
          decomposed,
        ),
        formats: {
          C: '#,##0.0',
          D: '#,##0.0',
          E: '#,##0.0',
          F: '#,##0.0',
          G: '#,##0.0',
          H: '#,##0.0',
          I: '#,##0.0',
        },
        merges: ['A4:J4', 'A6:A7', 'B6:B7', 'C6:E6', 'F6:H6', 'I6:I7', 'J6:J7'],
        hiddenRows: [14],
      },
    ],
  },
  expected: {
    '6T-2027': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:J17',
          headerRows: [6, 7],
          indexRow: 8,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'plan.budget',
            D: 'plan',
            E: 'plan.total',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.cumulative',
            I: 'remaining',
            J: 'note',
          },
          totalRows: [9],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
