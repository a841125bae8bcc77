// Owns a quality branch of 2024 that copies its citations from an old file: one line rests on a circular long replaced.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  counts: [number, number],
  price: number,
  basis: string,
): Content[] => [number, what, unit, ...counts, price, `=D${row}*E${row}*F${row}`, basis];

export const chiCucCanCuCu: SheetFixture = {
  book: {
    id: 'chi-cuc-can-cu-cu',
    language: 'vi',
    note: 'Chi cục TCĐLCL 2024: đoàn kiểm tra, có cột căn cứ; một căn cứ hết hiệu lực.',
    sheets: [
      {
        name: 'Kiem tra',
        rows: {
          1: ['CHI CỤC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG'],
          3: ['DỰ TOÁN KINH PHÍ ĐOÀN KIỂM TRA ĐO LƯỜNG, CHẤT LƯỢNG HÀNG HÓA NĂM 2024'],
          4: ['(Thời gian: từ 06/5/2024 đến 17/5/2024)'],
          5: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          6: ['STT', 'Nội dung', 'ĐVT', 'Số người', 'Số ngày', 'Mức chi', 'Thành tiền', 'Căn cứ pháp lý'],
          7: line(7, 1, 'Phụ cấp lưu trú', 'người/ngày', [5, 10], 200000, 'Thông tư 40/2017/TT-BTC'),
          8: line(8, 2, 'Khoán tiền phòng nghỉ', 'người/ngày', [5, 8], 300000, 'Thông tư 97/2010/TT-BTC'),
          9: line(9, 3, 'Thuê xe 16 chỗ', 'xe/ngày', [1, 10], 1800000, 'Báo giá'),
          10: line(10, 4, 'Mua mẫu thử nghiệm', 'mẫu', [30, 1], 250000, 'Hóa đơn thực tế'),
          11: [null, 'Tổng số', null, null, null, null, '=SUM(G7:G10)', null],
          14: [null, 'Lập biểu', null, null, 'Chi cục trưởng'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A3:H3', 'A4:H4'],
      },
    ],
  },
  dates: { from: '2024-05-06', to: '2024-05-17', document: '2024-04-22' },
  expected: {
    'Kiem tra': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:H11',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'basis',
          },
          totalRows: [11],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: ['basis.lapsed warning H8'],
    },
  },
};
