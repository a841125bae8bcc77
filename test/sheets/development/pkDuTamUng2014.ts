// Owns the advances of a district's building money in 2014: opening balance, advanced, recovered, closing balance; owners of projects as groups; declared columns.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const contract = (
  row: number,
  number: string,
  name: string,
  value: number,
  opening: number,
  advanced: number,
  recovered: number,
  note: string | null = null,
): Content[] => [number, name, value, opening, advanced, recovered, `=D${row}+E${row}-F${row}`, note];
const owner = (number: string | null, name: string, of: (letter: string) => string): Content[] => [
  number,
  name,
  ...['C', 'D', 'E', 'F', 'G'].map(of),
];

export const pkDuTamUng2014: SheetFixture = {
  asXls: true,
  book: {
    id: 'pk-du-tam-ung-2014',
    language: 'vi',
    note: 'Phòng TC-KH huyện 2014: theo dõi tạm ứng vốn XDCB, dư đầu năm, tạm ứng, thu hồi, dư cuối kỳ; chủ đầu tư là nhóm; sạch.',
    sheets: [
      {
        name: 'Du tam ung',
        rows: {
          1: ['UBND HUYỆN CẦU KÈ', null, null, null, null, null, null, 'Mẫu số 03/TU'],
          2: ['PHÒNG TÀI CHÍNH - KẾ HOẠCH'],
          3: ['BÁO CÁO TÌNH HÌNH TẠM ỨNG VÀ THU HỒI TẠM ỨNG VỐN XDCB'],
          4: ['Đến ngày 30 tháng 9 năm 2014'],
          5: ['Đơn vị: triệu đồng'],
          6: [
            'TT',
            'Chủ đầu tư, gói thầu',
            'Giá trị hợp đồng',
            'Dư tạm ứng năm trước chuyển sang',
            'Tạm ứng trong kỳ',
            'Thu hồi trong kỳ',
            'Dư tạm ứng chuyển kỳ sau',
            'Ghi chú',
          ],
          7: ['A', 'B', '1', '2', '3', '4', '5=2+3-4', 'C'],
          8: owner(null, 'TỔNG SỐ', (letter) => `=${letter}9+${letter}13+${letter}16`),
          9: owner('I', 'Ban QLDA huyện', (letter) => `=SUM(${letter}10:${letter}12)`),
          10: contract(10, '1', 'Đường vào ấp Giồng Lớn', 3420.5, 685, 0, 412.5),
          11: contract(11, '2', 'Trường Mẫu giáo An Phú Tân', 5180, 0, 1554, 320, 'Thi công phần móng'),
          12: contract(12, '3', 'Cống Bà Bảy', 1265.8, 253, 0, 253),
          13: owner('II', 'UBND xã Phong Phú', (letter) => `=SUM(${letter}14:${letter}15)`),
          14: contract(14, '1', 'Nhà văn hóa xã', 2140, 428, 150, 210.4),
          15: contract(15, '2', 'Lộ đan ấp 2', 865.25, 0, 259, 0, 'Mới khởi công'),
          16: owner('III', 'UBND xã Hòa Tân', (letter) => `=SUM(${letter}17:${letter}18)`),
          17: contract(17, '1', 'Nâng cấp trạm cấp nước', 1730, 346, 0, 190),
          18: contract(18, '2', 'Cầu kênh Đường Đức', 2985.4, 597, 200, 365.6),
          20: [null, 'Người lập biểu', null, null, null, 'Trưởng phòng'],
          21: [null, '(ký, họ tên)', null, null, null, '(ký, đóng dấu)'],
        },
        formats: {
          C: '#,##0.00',
          D: '#,##0.00',
          E: '#,##0.00',
          F: '#,##0.00',
          G: '#,##0.00',
        },
        merges: ['A3:H3', 'A4:H4', 'A5:H5'],
      },
    ],
  },
  expected: {
    'Du tam ung': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:H18',
          headerRows: [6, 6],
          indexRow: 7,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'carriedOver',
            E: 'disbursed.period',
            G: 'remaining',
            H: 'note',
          },
          totalRows: [8],
          subtotalRows: [9, 13, 16],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
