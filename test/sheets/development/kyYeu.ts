// Owns an estimate whose heading takes three rows, with words cut over the rows and the amount divided by source.
import type { SheetFixture } from '../fixture.ts';

const line = (row: number, content: string, unit: string, quantity: number, price: number, state: number) => [
  '-',
  content,
  unit,
  quantity,
  price,
  `=D${row}*E${row}`,
  state,
  `=F${row}-G${row}`,
  null,
];
const sums = (from: number, to: number) =>
  ['F', 'G', 'H'].map((column) => `=SUM(${column}${from}:${column}${to})`);

export const kyYeu: SheetFixture = {
  book: {
    id: 'ky-yeu',
    language: 'vi',
    note: 'Hội văn học nghệ thuật: đầu đề ba dòng, chữ cắt đôi ("Từ N." / "sách"), thành tiền chia nguồn; dòng trống ngăn các phần; sạch.',
    sheets: [
      {
        name: 'Ky yeu',
        rows: {
          1: ['HỘI VĂN HỌC NGHỆ THUẬT TỈNH'],
          2: ['DỰ TOÁN IN VÀ PHÁT HÀNH KỶ YẾU 40 NĂM'],
          3: ['Năm 2018. Đơn vị: Văn phòng Hội'],
          4: [null, null, null, null, null, null, null, null, '1.000 đồng'],
          5: ['T', 'Nội dung công việc', 'Đơn', 'Số', 'Đơn', 'Thành', 'Chia ra', null, 'Ghi'],
          6: ['T', null, 'vị', 'lượng', 'giá', 'tiền', 'Từ N.', 'Nguồn', 'chú'],
          7: [null, null, 'tính', null, null, null, 'sách', 'khác'],
          8: ['I', 'Bài vở, biên tập', null, null, null, ...sums(9, 11)],
          9: line(9, 'Nhuận bút bài viết', 'bài', 48, 600, 20000),
          10: line(10, 'Nhuận ảnh', 'ảnh', 120, 100, 12000),
          11: line(11, 'Biên tập, hiệu đính', 'trang', 320, 30, 9600),
          12: [],
          13: ['II', 'In ấn', null, null, null, ...sums(14, 15)],
          14: line(14, 'In ruột, bìa, đóng cuốn', 'cuốn', 800, 92, 50000),
          15: line(15, 'Xin giấy phép, nộp lưu chiểu', 'lần', 1, 1500, 1500),
          16: [],
          17: ['III', 'Phát hành', null, null, null, ...sums(18, 19)],
          18: line(18, 'Bưu phí gửi sách', 'gói', 150, 25, 3750),
          19: line(19, 'Buổi ra mắt sách (trọn gói)', 'buổi', 1, 18000, 8000),
          20: [
            null,
            'Cộng (I) + (II) + (III)',
            null,
            null,
            null,
            '=F8+F13+F17',
            '=G8+G13+G17',
            '=H8+H13+H17',
          ],
          22: ['Giá in theo báo giá của 02 nhà in ngày 05/3/2018.'],
          24: [null, 'Văn phòng Hội', null, null, null, null, 'Chủ tịch Hội'],
        },
        formats: { 'D8:H20': '#,##0' },
        merges: ['A2:I2', 'A3:I3', 'G5:H5'],
      },
    ],
  },
  expected: {
    'Ky yeu': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:I20',
          headerRows: [5, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            I: 'note',
          },
          totalRows: [20],
          subtotalRows: [8, 13, 17],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
