// Owns a college's estimate of pay for an examination board, one line a person, 2023.
// Invariant: two mistakes: a price typed as a text with a dot, and a typed total that is not the sum of the lines.
import type { SheetFixture } from '../fixture.ts';

export const truongHoiDongThi: SheetFixture = {
  book: {
    id: 'truong-hoi-dong-thi',
    language: 'vi',
    note: 'college training room: persons as lines, everything typed, scratch counting beside the table, blanks round the texts',
    sheets: [
      {
        name: 'HD thi',
        rows: {
          1: ['TRƯỜNG CAO ĐẲNG KỸ THUẬT'],
          2: ['PHÒNG ĐÀO TẠO'],
          4: ['DỰ TOÁN BỒI DƯỠNG HỘI ĐỒNG THI TỐT NGHIỆP'],
          5: ['Khóa 2020 - 2023 (kèm theo Quyết định thành lập Hội đồng ngày 12/6/2023)'],
          6: [null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: ['Stt', ' Họ và tên ', 'Nhiệm vụ', 'SL (buổi)', 'Mức/buổi', ' Số tiền ', 'Ghi chú'],
          8: [1, 'Nguyễn Văn Thọ', 'Chủ tịch Hội đồng', 6, 400000, 2400000, 'Quy chế CTNB'],
          9: [2, 'Trịnh Thị Mai ', 'Phó Chủ tịch', 6, 350000, 2100000, 'Quy chế CTNB'],
          10: [3, 'Lý Quốc Hưng', 'Ủy viên thư ký', 6, 300000, 1800000, 'Quy chế CTNB'],
          11: [4, 'Cao Thị Ngọc', 'Giám thị 1', 5, '250.000', 1250000, 'Quy chế CTNB'],
          12: [5, 'Đặng Minh Trí', 'Giám thị 2', 4, 250000, 1000000, 'Quy chế CTNB', null, 'GT', 9],
          13: [6, ' Huỳnh Tấn Phát', 'Phục vụ', 4, 150000, 600000, 'Quy chế CTNB', null, 'PV', 4],
          14: [null, 'Cộng', null, null, null, 9050000],
          15: ['Số tiền (bằng chữ): Chín triệu không trăm năm mươi nghìn đồng.'],
          17: [null, 'Lập bảng', null, 'Kế toán trưởng', null, 'Hiệu trưởng'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'A15:G15'],
      },
    ],
  },
  expected: {
    'HD thi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G14',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'person',
            C: 'content',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: ['I12:J13'],
      findings: ['cell.textNumber error E11', 'sum.total error F14'],
    },
  },
};
