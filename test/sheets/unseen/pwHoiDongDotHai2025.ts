// Owns the second session of the province's OCOP council in November 2025: council and advisory team, amounts typed, a list of members beside it.
// Invariant: clean; every rate is at the cap, none above.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const BASIS = 'TT 55/2023/TT-BTC; TT 03/2023/TT-BTC';
const line = (
  number: string,
  what: string,
  unit: string,
  people: number,
  price: number,
  amount: number,
  basis: string = BASIS,
): Content[] => [number, what, unit, people, price, amount, basis];

export const pwHoiDongDotHai2025: SheetFixture = {
  book: {
    id: 'pw-hoi-dong-dot-hai-2025',
    language: 'vi',
    note: 'Hội đồng OCOP tỉnh đợt 2/2025 và tổ tư vấn, số gõ tay, kèm danh sách thành viên; sạch.',
    sheets: [
      {
        name: 'Du toan HD',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG OCOP', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN HỌP HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP CẤP TỈNH ĐỢT 2 NĂM 2025'],
          5: ['Thời gian: ngày 20/11/2025'],
          7: ['STT', 'Nội dung chi', 'ĐVT', 'Số người', 'Mức chi', 'Thành tiền', 'Căn cứ'],
          8: [null, null, null, null, '(đ)', '(đ)'],
          9: ['A', 'HỌP HỘI ĐỒNG', null, null, null, 21800000],
          10: line('1', 'Chủ tịch Hội đồng', 'người/nhiệm vụ', 1, 1800000, 1800000),
          11: line('2', 'Phó Chủ tịch Hội đồng', 'người/nhiệm vụ', 1, 1500000, 1500000),
          12: line('3', 'Thành viên Hội đồng', 'người/nhiệm vụ', 11, 1500000, 16500000),
          13: line('4', 'Thư ký hành chính', 'người/nhiệm vụ', 2, 300000, 600000),
          14: line('5', 'Đại biểu được mời', 'người/nhiệm vụ', 7, 200000, 1400000),
          15: ['B', 'HỌP TỔ TƯ VẤN', null, null, null, 5500000],
          16: line('1', 'Tổ trưởng', 'người/nhiệm vụ', 1, 1000000, 1000000),
          17: line('2', 'Thành viên tổ tư vấn', 'người/nhiệm vụ', 6, 700000, 4200000),
          18: line('3', 'Thư ký hành chính', 'người/nhiệm vụ', 1, 300000, 300000),
          19: ['C', 'CHI KHÁC', null, null, null, 4060000],
          20: line('1', 'In hồ sơ, phiếu chấm điểm', 'bộ', 22, 80000, 1760000, 'Báo giá'),
          21: line('2', 'Bàn trưng bày sản phẩm chấm điểm', 'bàn', 10, 230000, 2300000, 'Báo giá'),
          22: [null, 'TỔNG CỘNG (A+B+C)', null, null, null, 31360000],
          23: ['Bằng chữ: Ba mươi mốt triệu ba trăm sáu mươi nghìn đồng'],
          25: [null, 'KẾ TOÁN', null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'G7:G8', 'A23:G23'],
      },
      {
        name: 'DS thanh vien',
        rows: {
          1: ['DANH SÁCH THÀNH VIÊN HỘI ĐỒNG'],
          3: ['TT', 'Họ và tên', 'Đơn vị công tác', 'Chức danh', 'Ký nhận'],
          4: [1, 'Nguyễn Văn Thắng', 'UBND tỉnh', 'Chủ tịch'],
          5: [2, 'Trần Thị Mai', 'Sở Nông nghiệp và Môi trường', 'Phó Chủ tịch'],
          6: [3, 'Lê Quốc Hùng', 'Sở Khoa học và Công nghệ', 'Thành viên'],
          7: [4, 'Phạm Thu Hà', 'Sở Công Thương', 'Thành viên'],
          8: [5, 'Đỗ Minh Trí', 'Sở Y tế', 'Thành viên'],
          9: [6, 'Võ Ngọc Ánh', 'Liên minh Hợp tác xã', 'Thành viên'],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  expected: {
    'Du toan HD': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G22',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'basis',
          },
          totalRows: [22],
          subtotalRows: [9, 15, 19],
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
    'DS thanh vien': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
