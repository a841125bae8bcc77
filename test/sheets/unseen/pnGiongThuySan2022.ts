// Owns a fish seed centre of 2022: total on top, letters under roman groups, a source for each line and sums left below the signatures.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  spec: string | null,
  unit: string,
  count: number,
  months: number | null,
  price: number,
  source: string,
): Content[] => [
  number,
  what,
  spec,
  unit,
  count,
  months,
  price,
  months === null ? `=E${row}*G${row}` : `=E${row}*F${row}*G${row}`,
  source,
];
const sums = (number: string | null, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  null,
  sum,
];

export const pnGiongThuySan2022: SheetFixture = {
  book: {
    id: 'pn-giong-thuy-san-2022',
    language: 'vi',
    note: 'Trung tâm Giống thủy sản 2022: dòng tổng ở trên, a) b) c), có dòng không có số tháng; tính nhẩm dưới chữ ký; sạch.',
    sheets: [
      {
        name: 'DT san xuat giong',
        rows: {
          1: ['SỞ NÔNG NGHIỆP VÀ PTNT AN GIANG'],
          2: ['TRUNG TÂM GIỐNG THỦY SẢN'],
          3: [null, 'DỰ TOÁN CHI PHÍ LƯU GIỮ ĐÀN CÁ BỐ MẸ VÀ SẢN XUẤT CÁ TRA GIỐNG NĂM 2022'],
          4: [null, '(Đính kèm Kế hoạch số     /KH-TTGTS ngày    /    /2022)'],
          6: [
            'TT',
            'Diễn giải',
            'Quy cách',
            'ĐVT',
            'Số lượng',
            'Số tháng',
            'Đơn giá (đ)',
            'Thành tiền (đ)',
            'Nguồn kinh phí',
          ],
          7: sums(null, 'TỔNG CHI', '=H8+H12+H17'),
          8: sums('I', 'Nuôi vỗ đàn cá bố mẹ', '=SUM(H9:H11)'),
          9: line(9, 'a)', 'Thức ăn viên', '30% đạm', 'kg', 2400, 10, 16500, 'Ngân sách'),
          10: line(10, 'b)', 'Công chăm sóc', null, 'người', 3, 10, 4800000, 'Ngân sách'),
          11: line(11, 'c)', 'Vitamin, men tiêu hóa', 'gói 1kg', 'gói', 35, 10, 120000, 'Ngân sách'),
          12: sums('II', 'Sinh sản và ương giống', '=SUM(H13:H16)'),
          13: line(13, 'a)', 'Kích dục tố HCG', '10.000 UI', 'lọ', 140, null, 165000, 'Thu sự nghiệp'),
          14: line(14, 'b)', 'Trứng nước (Moina)', null, 'kg', 850, null, 60000, 'Thu sự nghiệp'),
          15: line(15, 'c)', 'Thức ăn mịn', '40% đạm', 'kg', 3200, null, 28500, 'Thu sự nghiệp'),
          16: line(16, 'd)', 'Ô xy đóng bao', 'bình 6m3', 'bình', 24, 4, 85000, 'Thu sự nghiệp'),
          17: sums('III', 'Chi phí chung', '=SUM(H18:H19)'),
          18: line(18, 'a)', 'Điện bơm nước', null, 'kWh', 4500, 10, 1864, 'Thu sự nghiệp'),
          19: line(19, 'b)', 'Cải tạo, sên vét ao', null, 'm2', 6000, null, 3200, 'Ngân sách'),
          21: [null, 'Người lập bảng', null, null, 'Kế toán', null, null, 'Giám đốc'],
          27: [null, 'Nguyễn Văn Bé Năm', null, null, 'Lê Thị Ngọc Diễm', null, null, 'Trần Hữu Phước'],
          31: [null, null, null, null, null, null, 'NS', '=H8+H19'],
          32: [null, null, null, null, null, null, 'Thu SN', '=H12+H18'],
        },
        formats: { E: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['B3:I3', 'B4:I4'],
      },
    ],
  },
  expected: {
    'DT san xuat giong': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:I19',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'factor',
            G: 'price',
            H: 'amount',
            I: 'fundingSource',
          },
          totalRows: [7],
          subtotalRows: [8, 12, 17],
          lines: 9,
        },
      ],
      outside: ['G31:H32'],
      findings: [],
    },
  },
};
