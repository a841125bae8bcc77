// Owns an estimate where someone typed a product over its formula and the words were not updated.
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  content: string,
  unit: string,
  quantity: number,
  norm: number,
  note: string | null,
) => [number, content, unit, quantity, norm, `=D${row}*E${row}`, note];

export const caiCachHanhChinh: SheetFixture = {
  book: {
    id: 'cai-cach-hanh-chinh',
    language: 'vi',
    note: 'Sở Nội vụ: "Định mức chi"; một dòng gõ số đúng đè lên công thức, số tiền bằng chữ sai, có phép tính nháp dưới chữ ký.',
    sheets: [
      {
        name: 'CCHC 2022',
        rows: {
          1: ['SỞ NỘI VỤ TỈNH ĐỒNG NAI'],
          2: ['DỰ TOÁN KINH PHÍ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
          3: ['(Giá in ấn theo báo giá ngày 07/02/2022 của Công ty In)'],
          5: [null, null, null, null, null, 'Đơn vị tính: đồng'],
          6: ['STT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Định mức chi', 'Tổng tiền', 'Ghi chú'],
          7: [null, null, null, '(1)', '(2)', '(3)=(1)x(2)'],
          8: line(8, 1, 'Thiết kế bộ nhận diện', 'bộ', 1, 9500000, null),
          9: line(9, 2, 'In tờ gấp', 'tờ', 8000, 1650, 'giấy C150'),
          10: line(10, 3, 'Treo băng rôn', 'tấm', 22, 480000, null),
          11: [4, 'Phát thanh trên đài huyện', 'lượt', 66, 95000, 6270000, '11 huyện x 6 lượt'],
          12: line(12, 5, 'Cuộc thi trực tuyến: máy chủ', 'tháng', 3, 3200000, null),
          13: line(13, 6, 'Giải thưởng cuộc thi', 'giải', 15, 800000, null),
          14: [null, 'Tổng cộng', null, null, null, '=SUM(F8:F13)'],
          15: ['Bằng chữ: Sáu mươi triệu một trăm ba mươi nghìn đồng chẵn'],
          17: ['Người lập bảng', null, null, null, 'Giám đốc'],
          22: ['Hoàng Thị Mai', null, null, null, 'Vũ Đức Long'],
          25: [null, 'tính thử', null, 22, 500000, '=D25*E25'],
          26: [null, 'chênh', null, null, null, '=F25-F10'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A2:G2', 'A3:G3', 'A15:G15'],
      },
    ],
  },
  expected: {
    'CCHC 2022': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G14',
          headerRows: [6, 6],
          indexRow: 7,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
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
      outside: ['B25:F26'],
      findings: ['formula.constant warning F11', 'words.total error A15'],
    },
  },
};
