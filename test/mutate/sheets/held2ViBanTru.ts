// Kế toán trường mầm non: sổ tính tiền ăn bán trú từng ngày, thừa thiếu chuyển sang ngày sau, tổng hợp tuần ở trang khác.
import { down, on } from '../book.ts';
import type { Book, Content } from '../book.ts';

type Day = readonly [date: string, children: readonly number[], market: readonly (number | null)[]];
const one: readonly Day[] = [
  ['2025-10-06', [24, 31, 35], [310, 1180, 365, 74, 420]],
  ['2025-10-07', [25, 30, 36], [310, 1215, 340, 60, 420]],
  ['2025-10-08', [25, 32, 34], [315, 1090, 382, 81, 420]],
  ['2025-10-09', [23, 32, 36], [310, 1264, 355, 66, 420]],
  ['2025-10-10', [24, 29, 35], [300, 1142, 348, 70, null]],
];
const two: readonly Day[] = [
  ['2025-10-13', [22, 30, 33], [295, 1105, 330, 62, 400]],
  ['2025-10-14', [24, 31, 35], [305, 1196, 361, 77, 420]],
  ['2025-10-16', [25, 31, 36], [315, 1238, 374, 64, 420]],
  ['2025-10-17', [25, 32, 36], [320, 1171, 352, 82, 425]],
];
/** Tiền tính theo nghìn đồng. */
const day =
  (first: Content) =>
  (row: number, [date, children, market]: Day): readonly Content[] => {
    /** sau thứ bảy, chủ nhật và ngày 15 có dòng không có số */
    const before = ['2025-10-13', '2025-10-16'].includes(date) ? row - 2 : row - 1;
    return [
      on(date),
      ...children,
      `=SUM(B${row}:D${row})`,
      `=E${row}*$F$3`,
      date === '2025-10-06' ? first : `=N${before}`,
      ...market,
      `=SUM(H${row}:L${row})`,
      `=F${row}+G${row}-M${row}`,
    ];
  };
const week = (row: number, name: string, first: number, last: number): readonly Content[] => [
  name,
  `=SUM(Ngày!E${first}:E${last})`,
  `=SUM(Ngày!F${first}:F${last})`,
  `=SUM(Ngày!M${first}:M${last})`,
  `=C${row}-D${row}`,
  `=D${row}/B${row}`,
];

export const held2ViBanTru: Book = {
  id: 'held2-vi-ban-tru',
  language: 'vi',
  note: 'Số suất ba lớp, tiền được chi theo một mức, cột thừa thiếu mang sang là số dư của dòng trên; giữa bảng có dòng nghỉ cuối tuần và dòng nghỉ một ngày, số dư bước qua; dòng cộng ở cuối không cộng cột mang sang; trang tuần cộng từng khúc.',
  heldOut: true,
  sheets: [
    {
      name: 'Ngày',
      rows: {
        1: ['TRƯỜNG MẦM NON HOA SEN'],
        2: ['SỔ TÍNH TIỀN ĂN BÁN TRÚ, từ 6/10 đến 17/10 (nghìn đồng)'],
        3: ['Mức ăn một suất', null, null, null, null, 26],
        5: [
          'Ngày',
          'Mầm',
          'Chồi',
          'Lá',
          'Cộng suất',
          'Được chi',
          'Hôm trước sang',
          'Gạo',
          'Thịt, cá, trứng',
          'Rau, quả',
          'Gia vị, ga',
          'Sữa',
          'Cộng chi',
          'Thừa (thiếu)',
        ],
        ...down(6, one, day(18.5)),
        11: ['Thứ bảy, chủ nhật'],
        ...down(12, two.slice(0, 2), day(null)),
        14: ['15/10 nghỉ bão'],
        ...down(15, two.slice(2), day(null)),
        17: [
          'Cộng',
          ...['B', 'C', 'D', 'E', 'F'].map((c) => `=SUM(${c}6:${c}16)`),
          '=G6',
          ...['H', 'I', 'J', 'K', 'L', 'M'].map((c) => `=SUM(${c}6:${c}16)`),
          '=F17+G17-M17',
        ],
        18: [
          'Cơ cấu chi',
          ...Array<null>(6).fill(null),
          ...['H', 'I', 'J', 'K', 'L'].map((c) => `=${c}17/$M17`),
        ],
        19: ['Bình quân một ngày', ...['B', 'C', 'D', 'E'].map((c) => `=AVERAGE(${c}6:${c}16)`)],
      },
      formats: { 'F6:N17': '#,##0.0', 'H18:L18': '0.0%', 'B19:E19': '0.0' },
    },
    {
      name: 'Tuần',
      rows: {
        1: ['TỔNG HỢP TIỀN ĂN THEO TUẦN'],
        3: ['Tuần', 'Số suất', 'Được chi', 'Đã chi', 'Chênh lệch', 'Chi một suất'],
        4: week(4, 'Tuần 6', 6, 10),
        5: week(5, 'Tuần 7', 12, 16),
        6: ['Cộng', '=B4+B5', '=C4+C5', '=D4+D5', '=E4+E5', '=D6/B6'],
        8: ['Số dư đầu kỳ', null, null, null, '=Ngày!G6'],
        9: ['Số dư cuối kỳ', null, null, null, '=E8+E6'],
        10: ['Ngày có chi vượt mức', null, null, null, '=COUNTIF(Ngày!N6:N16,"<0")'],
      },
      formats: { 'B4:B6': '#,##0', C: '#,##0.0', D: '#,##0.0', 'E4:E9': '#,##0.0', F: '0.00' },
    },
  ],
};
