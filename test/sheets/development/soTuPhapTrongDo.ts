// Owns a justice department of 2021 that adds "Trong đó" rows, a note inside the table and source of money by line.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  counts: [number, number],
  price: number,
  source: string,
): Content[] => [number, what, unit, ...counts, price, `=D${row}*E${row}*F${row}`, source];

export const soTuPhapTrongDo: SheetFixture = {
  book: {
    id: 'so-tu-phap-trong-do',
    language: 'vi',
    note: 'Sở Tư pháp 2021: dòng "Trong đó", ghi chú giữa bảng, nguồn theo từng dòng; sạch.',
    sheets: [
      {
        name: 'PBGDPL',
        rows: {
          1: ['SỞ TƯ PHÁP', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['PHÒNG PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ PHỔ BIẾN PHÁP LUẬT CHO ĐỒNG BÀO BIÊN GIỚI NĂM 2021'],
          5: [
            '(Theo Kế hoạch số 15/KH-STP ngày 22/01/2021; định mức theo TT 40/2017/TT-BTC và TT 36/2018/TT-BTC; các khoản khác theo báo giá)',
          ],
          6: [null, null, null, null, null, null, null, 'ĐVT: đồng'],
          7: ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Số đợt', 'Đơn giá', 'Thành tiền', 'Nguồn kinh phí'],
          8: ['I', 'Hội nghị tuyên truyền tại xã', null, null, null, null, '=G9+G10+G11', null],
          9: line(9, '1', 'Báo cáo viên', 'buổi', [2, 6], 600000, 'Ngân sách tỉnh'),
          10: line(10, '2', 'Hỗ trợ tiền ăn người dự', 'người', [80, 6], 100000, 'Ngân sách tỉnh'),
          11: line(11, '3', 'Nước uống', 'người/buổi', [160, 6], 15000, 'Ngân sách tỉnh'),
          12: ['* Mỗi xã biên giới tổ chức 01 đợt, 80 người/đợt'],
          13: ['II', 'Tài liệu', null, null, null, null, '=G14+G15', null],
          14: line(14, '1', 'Tờ gấp song ngữ', 'tờ', [5000, 1], 3200, 'Dự án hợp tác'),
          15: line(15, '2', 'Sổ tay hỏi đáp', 'cuốn', [1200, 1], 14500, 'Dự án hợp tác'),
          16: [null, 'TỔNG CỘNG', null, null, null, null, '=G8+G13', null],
          17: [null, 'Trong đó: Ngân sách tỉnh', null, null, null, null, '=G8', null],
          18: [null, 'Trong đó: Dự án hợp tác', null, null, null, null, '=G13', null],
          20: [null, 'NGƯỜI LẬP', null, null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { D: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A12:H12'],
      },
    ],
  },
  expected: {
    PBGDPL: {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H18',
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
            H: 'fundingSource',
          },
          totalRows: [16],
          subtotalRows: [8, 13],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
