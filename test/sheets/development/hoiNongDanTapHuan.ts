// Owns a district farmers' union of 2019: four classes, short headings, the learners' list on a second sheet.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
  note: string,
): Content[] => [number, what, unit, count, 4, price, `=D${row}*E${row}*F${row}`, note];

export const hoiNongDanTapHuan: SheetFixture = {
  book: {
    id: 'hoi-nong-dan-tap-huan',
    language: 'vi',
    note: 'Hội Nông dân huyện 2019: dự toán bốn lớp với SL, T.tiền, kèm danh sách học viên; sạch.',
    sheets: [
      {
        name: 'DT',
        rows: {
          1: ['HỘI NÔNG DÂN HUYỆN THĂNG BÌNH'],
          3: ['DỰ TOÁN'],
          4: ['Kinh phí tổ chức 04 lớp tập huấn chuyển giao kỹ thuật cho hội viên năm 2019'],
          5: ['(50 người/lớp, 01 ngày/lớp)'],
          7: ['TT', 'Nội dung chi', 'ĐVT', 'SL', 'Số lớp', 'Đơn giá', 'T.tiền', 'Ghi chú'],
          8: line(8, 1, 'Bồi dưỡng báo cáo viên (02 buổi/lớp)', 'buổi', 2, 600000, 'TT 36/2018/TT-BTC'),
          9: line(9, 2, 'Hỗ trợ tiền ăn học viên', 'người', 50, 100000, 'TT 40/2017/TT-BTC'),
          10: line(10, 3, 'Nước uống (50 người x 2 buổi)', 'người/buổi', 100, 20000, 'TT 40/2017/TT-BTC'),
          11: line(11, 4, 'Photo tài liệu', 'bộ', 50, 15000, 'Báo giá'),
          12: line(12, 5, 'Maket, khánh tiết', 'cái', 1, 500000, 'Báo giá'),
          13: line(13, 6, 'Thuê hội trường', 'ngày', 1, 1000000, 'Báo giá'),
          14: [null, 'Tổng cộng', null, null, null, null, '=SUM(G8:G13)'],
          15: ['Bằng chữ: Bốn mươi mốt triệu tám trăm nghìn đồng.'],
          17: [null, 'NGƯỜI LẬP', null, null, null, 'TM. BAN THƯỜNG VỤ'],
          18: [null, null, null, null, null, 'CHỦ TỊCH'],
          23: [null, 'Đoàn Thị Mai', null, null, null, 'Nguyễn Văn Lành'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A3:H3', 'A4:H4', 'A5:H5', 'A15:H15'],
      },
      {
        name: 'DS hoc vien',
        rows: {
          1: ['DANH SÁCH HỌC VIÊN LỚP TẬP HUẤN SỐ 1'],
          3: ['TT', 'Họ và tên', 'Năm sinh', 'Chi hội', 'Số điện thoại', 'Ký tên'],
          4: [1, 'Trần Thị Bưởi', 1971, 'Chi hội 3', '0905112233', null],
          5: [2, 'Lê Văn Cảnh', 1966, 'Chi hội 3', '0914556677', null],
          6: [3, 'Võ Thị Diệu', 1980, 'Chi hội 5', '0935998877', null],
          7: [4, 'Phan Thanh Hải', 1975, 'Chi hội 1', '0906778899', null],
        },
        merges: ['A1:F1'],
      },
    ],
  },
  expected: {
    DT: {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H14',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'note',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
    'DS hoc vien': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
