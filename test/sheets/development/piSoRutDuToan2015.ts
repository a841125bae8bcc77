// Owns an accountant's book of money drawn from the treasury, 2015: a voucher a row, running sum and what is left of the year's money above the table, nghìn đồng; .xls; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Voucher = readonly [
  booked: string,
  voucher: string,
  dated: string,
  what: string,
  item: string,
  sub: string,
  money: number,
];

const VOUCHERS: readonly Voucher[] = [
  ['12/02', 'RDT 04', '11/02/2015', 'Tạm ứng tập huấn sở hữu trí tuệ Lệ Thủy', '6650', '6699', 12500],
  ['06/3', 'RDT 09', '05/3/2015', 'In sổ tay nhãn hiệu tập thể', '6650', '6651', 18600],
  ['18/3', 'CK 02', '17/3/2015', 'Tư vấn nhãn hiệu nước mắm Bảo Ninh, đợt 1', '7000', '7012', 65000],
  ['10/4', 'RDT 15', '09/4/2015', 'Công tác phí đoàn khảo sát Tuyên Hóa', '6700', '6702', 4800],
  ['10/4', 'RDT 16', '09/4/2015', 'Thuê phòng nghỉ đoàn khảo sát', '6700', '6703', 3150],
  ['22/5', 'CK 05', '21/5/2015', 'Tư vấn nhãn hiệu khoai deo Hải Ninh, đợt 1', '7000', '7012', 58000],
  ['03/6', 'RDT 22', '02/6/2015', 'Phí nộp đơn đăng ký nhãn hiệu', '7750', '7756', 7240],
  ['24/6', 'CK 08', '23/6/2015', 'Phóng sự chỉ dẫn địa lý', '6600', '6606', 22000],
  ['30/6', 'RDT 27', '30/6/2015', 'Thuê xe khảo sát vùng trồng', '6750', '6751', 9600],
];

export const piSoRutDuToan2015: SheetFixture = {
  book: {
    id: 'pi-so-rut-du-toan-2015',
    language: 'vi',
    note: 'Sở KH&CN Quảng Bình 6 tháng 2015: sổ theo dõi rút dự toán, mỗi dòng một chứng từ, lũy kế cộng dồn từng dòng, dự toán cả năm ghi ở ô phía trên bảng, nghìn đồng, ngày là chữ; tệp .xls; sạch.',
    sheets: [
      {
        name: 'So rut DT',
        rows: {
          1: ['Sở Khoa học và Công nghệ Quảng Bình', null, null, null, null, null, null, 'Mẫu sổ nội bộ'],
          2: ['Văn phòng - Kế toán'],
          3: ['SỔ THEO DÕI RÚT DỰ TOÁN CHƯƠNG TRÌNH PHÁT TRIỂN TÀI SẢN TRÍ TUỆ'],
          4: ['Từ 01/01/2015 đến 30/6/2015'],
          5: ['Dự toán giao năm 2015 (1.000đ):', null, null, null, null, null, null, null, 620000],
          6: ['Chương 417 Loại 370 Khoản 373', null, null, null, null, null, null, null, 'ĐVT: 1.000 đồng'],
          7: [
            'Ngày ghi sổ',
            'Chứng từ',
            null,
            'Diễn giải',
            'Mục',
            'Tiểu mục',
            'Số tiền rút',
            'Lũy kế đã rút',
            'Dự toán còn lại',
          ],
          8: [null, 'Số', 'Ngày'],
          ...down(9, VOUCHERS, (row, voucher): Content[] => [
            ...voucher,
            row === 9 ? '=G9' : `=H${row - 1}+G${row}`,
            `=$I$5-H${row}`,
          ]),
          18: [null, null, null, 'Cộng phát sinh 6 tháng', null, null, '=SUM(G9:G17)'],
          20: [null, null, null, 'Người ghi sổ', null, null, 'Phụ trách kế toán'],
          24: [null, null, null, 'Hoàng Thị Lệ', null, null, 'Nguyễn Văn Dục'],
        },
        formats: { 'G9:I18': '#,##0', I5: '#,##0' },
        merges: ['A3:I3', 'A4:I4', 'A7:A8', 'B7:C7', 'D7:D8', 'E7:E8', 'F7:F8', 'G7:G8', 'H7:H8', 'I7:I8'],
      },
    ],
  },
  asXls: true,
  expected: {
    'So rut DT': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:I18',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            B: 'code',
            D: 'content',
            E: 'budgetItem',
            F: 'budgetSubItem',
            G: 'disbursed.period',
            H: 'disbursed.cumulative',
            I: 'remaining',
          },
          totalRows: [18],
          subtotalRows: [],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
