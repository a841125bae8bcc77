// Owns a district culture office of 2014: two tables on one sheet, money in and money out, which balance by source.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const out = (
  row: number,
  number: string,
  what: string,
  count: number,
  unit: string,
  price: number,
  source: string,
): Content[] => [number, what, count, unit, price, `=C${row}*E${row}`, source];
const part = (number: string, what: string, sum: string): Content[] => [number, what, null, null, null, sum];

export const pjLeHoiKyYen2014: SheetFixture = {
  book: {
    id: 'pj-le-hoi-ky-yen-2014',
    language: 'vi',
    note: 'Phòng VHTT huyện Nhơn Trạch 2014: bảng A nguồn thu, bảng B nội dung chi trên cùng trang, cân đối theo nguồn; sạch.',
    sheets: [
      {
        name: 'Le hoi',
        rows: {
          1: ['UBND HUYỆN NHƠN TRẠCH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['PHÒNG VĂN HÓA VÀ THÔNG TIN', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['KẾ HOẠCH THU CHI LỄ HỘI KỲ YÊN ĐÌNH PHÚ MỸ NĂM 2014'],
          5: ['(Lễ hội tổ chức ngày 14 và 15 tháng 3 năm 2014)'],
          7: ['A. NGUỒN KINH PHÍ'],
          8: ['TT', 'Nội dung nguồn thu', 'Số tiền (đồng)', 'Ghi chú'],
          9: [1, 'Ngân sách huyện', 30000000, 'Dự toán giao đầu năm'],
          10: [2, 'Doanh nghiệp, Mạnh Thường Quân ủng hộ', 18500000, null],
          11: [3, 'Thu cho thuê gian hàng', 6000000, '12 gian'],
          12: [null, 'Cộng nguồn thu', '=SUM(C9:C11)'],
          15: ['B. NỘI DUNG CHI'],
          16: ['TT', 'Nội dung', 'SL', 'ĐVT', 'Đơn giá', 'Thành tiền', 'Nguồn'],
          17: [null, null, null, null, '(đồng)', '(đồng)'],
          18: part('I', 'Phần lễ', '=F19+F20+F21'),
          19: out(19, '1.1', 'Trang trí khánh tiết đình', 1, 'lần', 9000000, 'Ngân sách'),
          20: out(20, '1.2', 'Đội lân sư rồng', 2, 'đội', 3000000, 'Ngân sách'),
          21: out(21, '1.3', 'Bồi dưỡng Ban Tế tự', 20, 'người', 150000, 'Xã hội hóa'),
          22: part('II', 'Phần hội', '=F23+F24+F25+F26'),
          23: out(23, '2.1', 'Thuê sân khấu, âm thanh, ánh sáng', 2, 'đêm', 7500000, 'Ngân sách'),
          24: out(24, '2.2', 'Giải thưởng trò chơi dân gian', 18, 'giải', 300000, 'Xã hội hóa'),
          25: out(25, '2.3', 'Cơm phục vụ', 220, 'suất', 30000, 'Xã hội hóa'),
          26: out(26, '2.4', 'Quay phim, chụp ảnh', 2, 'buổi', 1500000, 'Xã hội hóa'),
          27: part('III', 'Hậu cần', '=F28+F29'),
          28: out(28, '3.1', 'Thuê nhà bạt', 10, 'cái', 400000, 'Xã hội hóa'),
          29: out(29, '3.2', 'Công dọn vệ sinh', 10, 'công', 250000, 'Xã hội hóa'),
          30: [null, 'TỔNG CHI (I+II+III)', null, null, null, '=F18+F22+F27'],
          32: [null, 'Bằng chữ: Năm mươi bốn triệu năm trăm nghìn đồng'],
          34: [null, 'KẾ TOÁN', null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { 'C9:C12': '#,##0', 'E18:F30': '#,##0' },
        merges: ['D1:G1', 'D2:G2', 'A4:G4', 'A5:G5', 'A7:G7', 'A15:G15', 'B32:G32'],
      },
    ],
  },
  dates: { from: '2014-03-14', to: '2014-03-15', document: '2014-02-20' },
  expected: {
    'Le hoi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:D12',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'amount', D: 'note' },
          totalRows: [12],
          subtotalRows: [],
          lines: 3,
        },
        {
          range: 'A16:G30',
          headerRows: [16, 17],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'unit',
            E: 'price',
            F: 'amount',
            G: 'fundingSource',
          },
          totalRows: [30],
          subtotalRows: [18, 22, 27],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
