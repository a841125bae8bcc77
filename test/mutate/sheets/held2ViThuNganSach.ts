// Kế toán ngân sách xã: báo cáo ước thực hiện thu, mục cha ở trên mục con, hàng chỉ số cột, và bảng điều tiết giữa các cấp.
import { down } from '../book.ts';
import type { Book, Content } from '../book.ts';

const MONEY = ['C', 'D', 'E', 'F'] as const;
/** Dòng chi tiết: bốn cột số nhập, ba cột tính. */
const line = (row: number, stt: Content, text: string, numbers: readonly Content[]): readonly Content[] => [
  stt,
  text,
  ...numbers,
  `=E${row}+F${row}`,
  `=IF(C${row}=0,"",G${row}/C${row})`,
  `=IF(D${row}=0,"",G${row}/D${row})`,
];
/** Dòng cộng: cùng một cách cộng ở bốn cột số. */
const sum = (row: number, stt: Content, text: string, formula: (column: string) => string) =>
  line(row, stt, text, MONEY.map(formula));

const shared = [
  ['Thuế giá trị gia tăng hộ kinh doanh', 11, 1],
  ['Thuế thu nhập cá nhân hộ kinh doanh', 12, 0.7],
  ['Lệ phí môn bài', 13, 1],
  ['Thuế sử dụng đất phi nông nghiệp', 14, 1],
  ['Lệ phí trước bạ nhà, đất', 15, 0.8],
  ['Thu tiền sử dụng đất', 16, 0.4],
] as const;

export const held2ViThuNganSach: Book = {
  id: 'held2-vi-thu-ngan-sach',
  language: 'vi',
  note: 'Tổng thu ở dòng đầu cộng rời I, II, III; hàng chỉ số A, B, 1, 2, 3, 4, 5=3+4, 6=5/1, 7=5/2; dòng "Trong đó" không cộng vào mục; có khoản ngoài dự toán để tỷ lệ trống; trang hai chia theo tỷ lệ điều tiết, phần còn lại về tỉnh.',
  heldOut: true,
  sheets: [
    {
      name: 'Thu NS',
      rows: {
        1: ['ỦY BAN NHÂN DÂN XÃ TÂN HÒA'],
        2: ['BÁO CÁO ƯỚC THỰC HIỆN THU NGÂN SÁCH NĂM 2025'],
        3: [null, null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
        4: ['STT', 'Nội dung', 'Dự toán', null, 'Thực hiện', null, null, 'So sánh (%)'],
        5: [
          null,
          null,
          'Tỉnh giao',
          'HĐND xã giao',
          '9 tháng',
          'Ước quý IV',
          'Ước cả năm',
          'Với tỉnh giao',
          'Với HĐND giao',
        ],
        6: ['A', 'B', 1, 2, 3, 4, '5=3+4', '6=5/1', '7=5/2'],
        7: sum(7, null, 'TỔNG THU', (c) => `=${c}8+${c}23+${c}26`),
        8: sum(8, 'I', 'Các khoản thu trên địa bàn', (c) => `=${c}9+${c}10+${c}16+${c}18+${c}21`),
        9: line(9, 1, 'Thu phí, lệ phí', [120, 130, 96.5, 34]),
        10: sum(10, 2, 'Thu từ hộ kinh doanh và các loại thuế', (c) => `=SUM(${c}11:${c}15)`),
        11: line(11, 'a', 'Thuế giá trị gia tăng hộ kinh doanh', [640, 665, 498.2, 171]),
        12: line(12, 'b', 'Thuế thu nhập cá nhân hộ kinh doanh', [310, 320, 251.7, 82]),
        13: line(13, 'c', 'Lệ phí môn bài', [96, 96, 97.3, 1.5]),
        14: line(14, 'd', 'Thuế sử dụng đất phi nông nghiệp', [85, 88, 62.4, 25]),
        15: line(15, 'đ', 'Lệ phí trước bạ nhà, đất', [720, 750, 586.1, 190]),
        16: line(16, 3, 'Thu tiền sử dụng đất', [4500, 5200, 2874, 1950]),
        17: line(17, null, 'Trong đó: ghi thu, ghi chi', [1200, 1200, 860, 0]),
        18: sum(18, 4, 'Thu quỹ đất công ích và hoa lợi công sản', (c) => `=${c}19+${c}20`),
        19: line(19, 'a', 'Cho thuê đất công ích', [180, 195, 142.8, 48]),
        20: line(20, 'b', 'Khoán ao, hồ', [64, 64, 64, 0]),
        21: line(21, 5, 'Thu khác ngân sách', [75, 80, 91.6, 12]),
        22: line(22, null, 'Trong đó: thu phạt', [40, 40, 55.2, 8]),
        23: sum(23, 'II', 'Thu bổ sung từ ngân sách tỉnh', (c) => `=SUM(${c}24:${c}25)`),
        24: line(24, 1, 'Bổ sung cân đối', [8460, 8460, 6345, 2115]),
        25: line(25, 2, 'Bổ sung có mục tiêu', [1350, 1350, 1512, 430]),
        26: sum(26, 'III', 'Thu chuyển nguồn, kết dư năm trước', (c) => `=SUM(${c}27:${c}28)`),
        27: line(27, 1, 'Thu chuyển nguồn', [0, 415, 415, 0]),
        28: line(28, 2, 'Thu kết dư', [0, 0, 128.3, 0]),
        30: [null, 'Người lập biểu', null, null, null, null, 'Chủ tịch'],
      },
      formats: { 'C7:G28': '#,##0.0', 'H7:I28': '0.0%' },
      merges: ['C4:D4', 'E4:G4', 'H4:I4'],
    },
    {
      name: 'Điều tiết',
      rows: {
        1: ['PHÂN CHIA CÁC KHOẢN THU THEO TỶ LỆ ĐIỀU TIẾT'],
        3: ['STT', 'Khoản thu', 'Ước cả năm', 'Tỷ lệ xã hưởng', 'Xã hưởng', 'Nộp tỉnh'],
        4: ['A', 'B', 1, 2, '3=1x2', '4=1-3'],
        ...down(5, shared, (row, [name, source, rate]) => [
          row - 4,
          name,
          `='Thu NS'!G${source}`,
          rate,
          `=ROUND(C${row}*D${row},1)`,
          `=C${row}-E${row}`,
        ]),
        11: [null, 'Cộng các khoản phân chia', '=SUM(C5:C10)', '=E11/C11', '=SUM(E5:E10)', '=SUM(F5:F10)'],
        12: [
          null,
          'Các khoản xã hưởng toàn bộ',
          "='Thu NS'!G9+'Thu NS'!G18+'Thu NS'!G21",
          1,
          '=C12*D12',
          '=C12-E12',
        ],
        13: [null, 'Cộng thu trên địa bàn', '=C11+C12', '=E13/C13', '=E11+E12', '=F11+F12'],
        14: [null, 'Kiểm tra với biểu thu', "=C13-'Thu NS'!G8"],
      },
      formats: { C: '#,##0.0', 'D5:D13': '0%', E: '#,##0.0', F: '#,##0.0' },
    },
  ],
};
