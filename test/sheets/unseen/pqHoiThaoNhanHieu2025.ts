// Owns a scientific seminar of March 2025 on marks of origin. One fault: two digits changed places in the words.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  letter: string,
  what: string,
  unit: string,
  count: number,
  price: number,
  basis: string,
): Content[] => [letter, what, `=D${row}*F${row}`, count, unit, price, basis];
const group = (number: number | null, what: string, sum: string): Content[] => [number, what, sum];
const circular = 'TT 03/2023/TT-BTC';
const quote = 'Báo giá';

export const pqHoiThaoNhanHieu2025: SheetFixture = {
  book: {
    id: 'pq-hoi-thao-nhan-hieu-2025',
    language: 'vi',
    note: 'Hội thảo khoa học 3/2025: cột tiền đứng trước số lượng và đơn giá; số tiền bằng chữ đảo hai chữ số.',
    sheets: [
      {
        name: 'Hoi thao 27-3',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['TỈNH ĐỒNG NAI', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN'],
          5: ['Hội thảo khoa học "Nhãn hiệu chứng nhận cho nông sản Đồng Nai"'],
          6: ['Thời gian: 01 buổi, ngày 27/3/2025. Địa điểm: thành phố Biên Hòa. Số người dự: 52'],
          8: ['TT', 'Nội dung', 'Số tiền (đồng)', 'Diễn giải', null, null, 'Căn cứ'],
          9: [null, null, null, 'Số lượng', 'ĐVT', 'Mức chi'],
          10: group(1, 'Chủ trì, thư ký', '=C11+C12'),
          11: line(11, 'a)', 'Người chủ trì', 'người/buổi', 1, 1500000, circular),
          12: line(12, 'b)', 'Thư ký hội thảo', 'người/buổi', 2, 400000, circular),
          13: group(2, 'Báo cáo tham luận', '=C14+C15'),
          14: line(14, 'a)', 'Báo cáo viên trình bày', 'báo cáo', 4, 2000000, circular),
          15: line(15, 'b)', 'Báo cáo đặt viết, không trình bày', 'báo cáo', 3, 1200000, circular),
          16: group(3, 'Thành viên tham dự', '=C17+C18+C19'),
          17: line(17, 'a)', 'Thành viên tham gia hội thảo', 'người/buổi', 45, 150000, circular),
          18: line(18, 'b)', 'Nước uống', 'người/buổi', 52, 20000, 'NQ 90/2017/NQ-HĐND'),
          19: line(19, 'c)', 'In kỷ yếu', 'cuốn', 52, 40000, quote),
          20: group(4, 'Phục vụ', '=C21+C22'),
          21: line(21, 'a)', 'Thuê hội trường, âm thanh', 'buổi', 1, 5000000, quote),
          22: line(22, 'b)', 'Phông nền, hoa', 'bộ', 1, 1800000, quote),
          23: group(null, 'TỔNG SỐ', '=C10+C13+C16+C20'),
          24: [null, '(Bằng chữ: Ba mươi triệu, bảy trăm năm mươi nghìn đồng chẵn)'],
          26: ['NGƯỜI LẬP', null, 'KẾ TOÁN TRƯỞNG', null, null, 'GIÁM ĐỐC'],
        },
        formats: { C: '#,##0', F: '#,##0' },
        merges: [
          'D1:G1',
          'D2:G2',
          'A4:G4',
          'A5:G5',
          'A6:G6',
          'A8:A9',
          'B8:B9',
          'C8:C9',
          'D8:F8',
          'G8:G9',
          'B24:G24',
        ],
      },
    ],
  },
  dates: { from: '2025-03-27', to: '2025-03-27', document: '2025-03-10' },
  expected: {
    'Hoi thao 27-3': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G23',
          headerRows: [8, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'amount',
            D: 'quantity',
            E: 'unit',
            F: 'price',
            G: 'basis',
          },
          totalRows: [23],
          subtotalRows: [10, 13, 16, 20],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['words.total error B24'],
    },
  },
};
