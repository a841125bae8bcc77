// Owns an education department of 2023: people times days times rate; the daily allowance is above the cap of that year.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  people: number,
  days: number,
  price: number,
  basis: string,
): Content[] => [number, what, people, days, price, `=ROUND(C${row}*D${row}*E${row},0)`, basis];

export const soGiaoDucKyThi: SheetFixture = {
  book: {
    id: 'so-giao-duc-ky-thi',
    language: 'vi',
    note: 'Sở GDĐT 2023: đoàn học sinh giỏi dự thi, số người nhân số ngày nhân mức chi; phụ cấp lưu trú vượt mức trần.',
    sheets: [
      {
        name: 'Doan HSG',
        rows: {
          1: ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['PHÒNG GIÁO DỤC TRUNG HỌC', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, 'Ngày 06 tháng 02 năm 2023'],
          5: ['DỰ TOÁN KINH PHÍ ĐOÀN CÁN BỘ DẪN HỌC SINH DỰ THI TẠI HÀ NỘI (từ 20/02/2023 đến 24/02/2023)'],
          7: ['TT', 'Nội dung chi', 'Số người', 'Số ngày', 'Mức chi (đồng)', 'Kinh phí (đồng)', 'Căn cứ'],
          8: ['1', 'Chi cho cán bộ dẫn đoàn', null, null, null, '=SUM(F9:F11)'],
          9: line(9, '1.1', 'Phụ cấp lưu trú', 6, 5, 250000, 'TT 40/2017/TT-BTC'),
          10: line(10, '1.2', 'Tiền thuê phòng nghỉ (khoán)', 6, 4, 450000, 'TT 40/2017/TT-BTC'),
          11: line(11, '1.3', 'Vé tàu khứ hồi', 6, 1, 1640000, 'Theo vé thực tế'),
          12: ['2', 'Chi cho học sinh', null, null, null, '=SUM(F13:F14)'],
          13: line(13, '2.1', 'Hỗ trợ tiền ăn học sinh', 42, 5, 150000, 'NQ của HĐND tỉnh'),
          14: line(14, '2.2', 'Vé tàu khứ hồi học sinh', 42, 1, 1640000, 'Theo vé thực tế'),
          15: [null, 'Tổng cộng', null, null, null, '=F8+F12'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A5:G5'],
      },
    ],
  },
  dates: { from: '2023-02-20', to: '2023-02-24', document: '2023-02-06' },
  expected: {
    'Doan HSG': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G15',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'amount',
            G: 'basis',
          },
          totalRows: [15],
          subtotalRows: [8, 12],
          lines: 5,
        },
      ],
      outside: [],
      findings: ['norm.over error E9'],
    },
  },
};
