// Owns research tasks followed by code, leader, period and money, in TCVN3, of 2015; scratch beside the table.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

const line = (
  row: number,
  code: string,
  name: string,
  leader: string,
  period: string,
  approved: number,
  received: number,
  settled: number,
): Content[] => [row - 6, code, name, leader, period, approved, received, settled, `=F${row}-G${row}`];

const rows: Record<number, readonly Content[]> = {
  1: ['sở khoa học và công nghệ'],
  2: ['theo dõi kinh phí các đề tài, dự án năm 2015'],
  4: [null, null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
  5: [
    'Số TT',
    'Mã số',
    'Tên đề tài, dự án',
    'Chủ nhiệm',
    'Thời gian thực hiện',
    'Kinh phí được duyệt',
    'Đã cấp',
    'Đã quyết toán',
    'Còn phải cấp',
  ],
  6: [
    null,
    null,
    'Tổng số',
    null,
    null,
    ...['F', 'G', 'H', 'I'].map((column) => `=SUM(${column}7:${column}11)`),
  ],
  7: line(7, 'ĐN-01/14', 'Chọn tạo giống xoài xuất khẩu', 'TS. Lê Văn Khoa', '2014 - 2016', 1250, 800, 640),
  8: line(8, 'ĐN-03/14', 'Bảo tồn nghề gốm Biên Hòa', 'ThS. Trần Thu', '2014 - 2015', 480, 430, 300),
  9: line(9, 'ĐN-02/15', 'Xử lý nước thải chăn nuôi', 'TS. Ngô Bá', '2015 - 2016', 920, 350, 0),
  10: line(10, 'ĐN-05/15', 'Bản đồ số di tích', 'ThS. Hồ Quý', '2015', 365, 365, 210.5),
  11: line(11, 'ĐN-06/15', 'Nhãn hiệu chôm chôm Long Khánh', 'KS. Phan An', '2015 - 2017', 540, 160, 60),
  13: [null, null, 'người lập biểu', null, null, null, 'phó giám đốc'],
};
const withScratch = recoded(rows, tcvn3);

export const deTaiTcvn3: SheetFixture = {
  book: {
    id: 'de-tai-tcvn3',
    language: 'vi',
    note: 'Phòng quản lý khoa học, phông .VnArial: mã số, chủ nhiệm, thời gian, tiền; phép nhẩm bên phải bảng; sạch.',
    sheets: [
      {
        name: 'De tai 2015',
        rows: {
          ...withScratch,
          8: [...(withScratch[8] ?? []), null, '480*90%', '=480*0.9'],
          9: [...(withScratch[9] ?? []), null, null, '=L8-G8'],
        },
        formats: { 'F6:I11': '#,##0.0' },
        merges: ['A2:I2'],
      },
    ],
  },
  expected: {
    'De tai 2015': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:I11',
          headerRows: [5, 5],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'code',
            C: 'content',
            D: 'person',
            E: 'period',
            F: 'allocated',
            G: 'received',
            H: 'settled',
            I: 'remaining',
          },
          totalRows: [6],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: ['K8:L9'],
      findings: [],
    },
  },
};
