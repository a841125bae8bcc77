// Owns a city trade union of December 2024: Tết gifts, total on top, dashes under numbers; the words are left from an earlier draft.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const item = (
  row: number,
  what: string,
  unit: string,
  count: number,
  price: number,
  from: string,
): Content[] => ['-', what, unit, count, price, `=ROUND(D${row}*E${row},0)`, from];
const sum = (number: string | number | null, what: string, formula: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  formula,
];
const ACCOUNT = 'Tài chính công đoàn';
const GIVEN = 'Xã hội hóa';

export const psLienDoanTet: SheetFixture = {
  book: {
    id: 'ps-lien-doan-tet',
    language: 'vi',
    note: 'Liên đoàn Lao động thành phố 12/2024: dòng tổng trên cùng, hai cấp nhóm I/1, dòng gạch đầu dòng; số bằng chữ còn của bản trước.',
    sheets: [
      {
        name: 'Tet sum vay 2025',
        rows: {
          1: ['LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐỒNG NAI', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['LIÊN ĐOÀN LAO ĐỘNG TP. BIÊN HÒA', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, 'Biên Hòa, ngày 12 tháng 12 năm 2024'],
          5: ['DỰ TOÁN CHƯƠNG TRÌNH “TẾT SUM VẦY - XUÂN ƠN ĐẢNG” NĂM 2025'],
          7: ['Đơn vị tính: đồng'],
          8: ['STT', 'Nội dung', 'ĐVT', 'SL', 'Đơn giá', 'Thành tiền', 'Nguồn chi', 'Ghi chú'],
          9: sum(null, 'TỔNG CỘNG', '=F10+F19'),
          10: sum('I', 'Chăm lo đoàn viên, người lao động khó khăn', '=F11+F15'),
          11: sum(1, 'Khu nhà trọ phường Long Bình', '=SUM(F12:F14)'),
          12: item(12, 'Quà Tết cho người lao động không về quê', 'suất', 250, 500000, ACCOUNT),
          13: item(13, 'Lì xì con công nhân', 'phần', 120, 100000, GIVEN),
          14: item(14, 'Vé xe đưa công nhân về quê', 'vé', 90, 450000, ACCOUNT),
          15: sum(2, 'Công đoàn cơ sở trường học', '=SUM(F16:F18)'),
          16: item(16, 'Quà Tết cho nhân viên cấp dưỡng, bảo vệ', 'suất', 140, 400000, ACCOUNT),
          17: item(17, 'Thăm đoàn viên bệnh hiểm nghèo', 'người', 35, 1000000, ACCOUNT),
          18: item(18, 'Gạo, nhu yếu phẩm', 'túi', 175, 180000, GIVEN),
          19: sum('II', 'Tổ chức chương trình', '=SUM(F20:F23)'),
          20: item(20, 'Âm thanh, sân khấu, ánh sáng', 'gói', 1, 28500000, ACCOUNT),
          21: item(21, 'Thuê nhóm múa lân, ca nhạc', 'chương trình', 1, 12000000, GIVEN),
          22: item(22, 'Nước suối', 'thùng', 40, 95000, GIVEN),
          23: item(23, 'In thiệp mời, băng rôn', 'bộ', 1, 4200000, ACCOUNT),
          24: ['(Bằng chữ: Ba trăm ba mươi lăm triệu năm trăm nghìn đồng chẵn)'],
          26: [null, 'NGƯỜI LẬP', null, 'KẾ TOÁN', null, 'CHỦ TỊCH'],
          27: [null, '(Ký, ghi rõ họ tên)', null, '(Ký, ghi rõ họ tên)', null, '(Ký, đóng dấu)'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A1:C1', 'A2:C2', 'D1:H1', 'D2:H2', 'D3:H3', 'A5:H5', 'A7:H7', 'A24:H24'],
      },
    ],
  },
  expected: {
    'Tet sum vay 2025': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H23',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'fundingSource',
            H: 'note',
          },
          totalRows: [9],
          subtotalRows: [10, 11, 15, 19],
          lines: 10,
        },
      ],
      outside: [],
      findings: ['words.total error A24'],
    },
  },
};
