// Owns works by contract: plan, accepted, paid in the quarter and in all, not yet disbursed; groups are captions only.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  work: string,
  contractor: string,
  plan: number,
  accepted: number,
  paid: number,
  paidSum: number,
): Content[] => [
  number,
  work,
  contractor,
  plan,
  accepted,
  paid,
  paidSum,
  `=D${row}-G${row}`,
  `=IFERROR(G${row}/D${row}*100,0)`,
];

export const goiThau: SheetFixture = {
  book: {
    id: 'goi-thau',
    language: 'vi',
    note: 'Ban quản lý dự án huyện 2017: nhóm là dòng chữ gộp ô không có số, tổng ở dưới cộng rời các dòng; sạch.',
    sheets: [
      {
        name: 'XDCB Q2',
        rows: {
          1: ['UBND HUYỆN LONG THÀNH'],
          2: ['BAN QUẢN LÝ DỰ ÁN'],
          3: ['TÌNH HÌNH THỰC HIỆN, GIẢI NGÂN VỐN XÂY DỰNG CƠ BẢN QUÝ II NĂM 2017'],
          4: [null, null, null, null, null, null, null, 'Đơn vị: triệu đồng'],
          5: [
            'STT',
            'Tên công trình',
            'Nhà thầu',
            'Kế hoạch vốn 2017',
            'Giá trị nghiệm thu',
            'Đã thanh toán',
            null,
            'Chưa giải ngân',
            'Tỷ lệ giải ngân (%)',
          ],
          6: [null, null, null, null, null, 'Trong quý', 'Từ đầu năm'],
          7: ['Công trình chuyển tiếp'],
          8: line(8, 1, 'Trường THCS Long Phước', 'Cty Tân Á', 14500, 9800, 3200, 9100),
          9: line(9, 2, 'Đường Bàu Cạn - Suối Trầu', 'Cty 620', 22800, 15300, 4100, 14750),
          10: line(10, 3, 'Trạm y tế xã Tam An', 'Cty Bình Minh', 3900, 3720, 950, 3600),
          11: ['Công trình khởi công mới'],
          12: line(12, 1, 'Nhà văn hóa xã Lộc An', 'Cty Hùng Vương', 6200, 1250, 1000, 1000),
          13: line(13, 2, 'Chợ Phước Thái', 'Cty Tân Á', 9700, 0, 0, 0),
          14: [
            null,
            'Cộng',
            null,
            ...['D', 'E', 'F', 'G', 'H'].map(
              (column) => `=${[8, 9, 10, 12, 13].map((row) => `${column}${row}`).join('+')}`,
            ),
            '=IFERROR(G14/D14*100,0)',
          ],
          16: [null, 'Kế toán', null, null, null, null, 'Giám đốc Ban'],
        },
        formats: { 'D8:H14': '#,##0', I: '0.0' },
        merges: [
          'A3:I3',
          'A5:A6',
          'B5:B6',
          'C5:C6',
          'D5:D6',
          'E5:E6',
          'F5:G5',
          'H5:H6',
          'I5:I6',
          'A7:I7',
          'A11:I11',
        ],
      },
    ],
  },
  expected: {
    'XDCB Q2': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:I14',
          headerRows: [5, 6],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'plan',
            E: 'accepted',
            F: 'disbursed.period',
            G: 'disbursed.cumulative',
            H: 'undisbursed',
            I: 'ratio',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
