// Owns a primary school of 2018 that lays two small purchases side by side to save paper, each with its own sum.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Good = [what: string, unit: string, count: number, price: number];
const side = (
  letters: [string, string, string],
  row: number,
  number: number,
  [what, unit, count, price]: Good,
): Content[] => [number, what, unit, count, price, `=${letters[0]}${row}*${letters[1]}${row}`];
const both = (row: number, number: number, left: Good, right: Good | null): Content[] => [
  ...side(['D', 'E', 'F'], row, number, left),
  null,
  ...(right ? side(['K', 'L', 'M'], row, number, right) : []),
];

export const truongHaiBangCanhNhau: SheetFixture = {
  book: {
    id: 'truong-hai-bang-canh-nhau',
    language: 'vi',
    note: 'Trường tiểu học 2018: hai bảng mua sắm đặt cạnh nhau, cách một cột trống; sạch.',
    sheets: [
      {
        name: 'VPP + VS',
        rows: {
          1: ['TRƯỜNG TIỂU HỌC KIM ĐỒNG'],
          2: ['DỰ TRÙ MUA SẮM HỌC KỲ I NĂM HỌC 2018 - 2019'],
          3: ['(Giá theo báo giá của nhà sách và đại lý, tháng 8/2018; đơn vị tính: đồng)'],
          5: ['1. Văn phòng phẩm', null, null, null, null, null, null, '2. Dụng cụ vệ sinh'],
          6: [
            'TT',
            'Tên hàng',
            'ĐVT',
            'SL',
            'Đơn giá',
            'Thành tiền',
            null,
            'TT',
            'Tên hàng',
            'ĐVT',
            'SL',
            'Đơn giá',
            'Thành tiền',
          ],
          7: both(7, 1, ['Giấy A4', 'ram', 60, 68000], ['Chổi quét lớp', 'cây', 40, 35000]),
          8: both(8, 2, ['Bút bi', 'hộp', 12, 72000], ['Nước lau sàn', 'chai', 30, 28000]),
          9: both(9, 3, ['Mực in', 'hộp', 4, 450000], ['Giấy vệ sinh', 'lốc', 50, 42000]),
          10: both(10, 4, ['Phấn không bụi', 'hộp', 200, 11000], ['Xô, ca nhựa', 'bộ', 20, 45000]),
          11: both(11, 5, ['Sổ đầu bài', 'quyển', 25, 32000], ['Găng tay cao su', 'đôi', 30, 15000]),
          12: [
            null,
            'Cộng',
            null,
            null,
            null,
            '=SUM(F7:F11)',
            null,
            null,
            'Cộng',
            null,
            null,
            null,
            '=SUM(M7:M11)',
          ],
          15: [null, 'Văn thư', null, null, null, null, null, null, 'Hiệu trưởng'],
        },
        formats: { E: '#,##0', F: '#,##0', L: '#,##0', M: '#,##0' },
        merges: ['A2:M2', 'A3:M3', 'A5:F5', 'H5:M5'],
      },
    ],
  },
  expected: {
    'VPP + VS': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:F12',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [12],
          subtotalRows: [],
          lines: 5,
        },
        {
          range: 'H6:M12',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { H: 'ordinal', I: 'content', J: 'unit', K: 'quantity', L: 'price', M: 'amount' },
          totalRows: [12],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
