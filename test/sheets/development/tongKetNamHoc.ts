// Owns a flat estimate whose header words are split over two rows without merges; amounts are typed.
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  content: string,
  unit: string,
  quantity: number,
  price: number,
  amount: number,
) => [row === 9 ? 1 : `=A${row - 1}+1`, content, unit, quantity, price, amount];

export const tongKetNamHoc: SheetFixture = {
  book: {
    id: 'tong-ket-nam-hoc',
    language: 'vi',
    note: 'Phòng giáo dục huyện: chữ đầu đề tách hai dòng không gộp ô, STT là công thức, thành tiền gõ tay; một dòng nhân sai.',
    sheets: [
      {
        name: 'Sheet1',
        rows: {
          1: ['UBND HUYỆN TRẢNG BOM'],
          2: ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
          4: [null, 'DỰ TRÙ KINH PHÍ HỘI NGHỊ TỔNG KẾT NĂM HỌC 2022 - 2023'],
          5: [null, 'Tổ chức ngày 15/8/2023, 180 đại biểu'],
          6: ['Số', 'Nội dung', 'Đơn vị', 'Số', 'Đơn giá', 'Thành'],
          7: ['TT', 'chi', 'tính', 'lượng', '(đồng)', 'tiền'],
          8: [null, 'Tổng cộng', null, null, null, '=SUM(F9:F16)'],
          9: line(9, 'Thuê hội trường (hợp đồng số 12)', 'buổi', 1, 4500000, 4500000),
          10: line(10, 'Phông chữ, trang trí theo báo giá', 'bộ', 1, 2800000, 2800000),
          11: line(11, 'Hoa tươi bục, bàn đại biểu theo báo giá', 'lẵng', 4, 350000, 1400000),
          12: line(12, 'In giấy khen, khung theo báo giá', 'cái', 64, 42000, 2688000),
          13: line(13, 'Photo tài liệu hội nghị theo báo giá', 'bộ', 180, 13500, 2340000),
          14: line(14, 'Nước uống đại biểu (NQ 90/2017/NQ-HĐND)', 'người', 180, 20000, 3600000),
          15: line(15, 'Văn nghệ chào mừng theo hợp đồng', 'tiết mục', 3, 1200000, 3600000),
          16: line(16, 'Thuê âm thanh, ánh sáng theo báo giá', 'buổi', 1, 3000000, 3000000),
          19: [null, 'Người lập', null, null, 'Trưởng phòng'],
          24: [null, 'Phạm Thu Hà', null, null, 'Đỗ Quốc Anh'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['B4:F4', 'B5:F5'],
      },
    ],
  },
  expected: {
    Sheet1: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:F16',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [8],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['line.product error F13'],
    },
  },
};
