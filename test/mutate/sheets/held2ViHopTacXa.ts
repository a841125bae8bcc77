// Kế toán hợp tác xã nông nghiệp: nhập xuất tồn theo giá bình quân, nhóm ở trên các mặt hàng, rồi kết quả và phân phối lãi.
import { down } from '../book.ts';
import type { Book, Content } from '../book.ts';

type Goods = readonly [
  name: string,
  unit: string,
  opening: number,
  worth: number,
  bought: number | null,
  cost: number | null,
  sold: number,
];
const fertilizers: readonly Goods[] = [
  ['Đạm urê', 'kg', 3200, 35840000, 8000, 90400000, 9150],
  ['NPK 16-16-8', 'kg', 1850, 25715000, 5000, 70500000, 5420],
  ['Kali', 'kg', 900, 11250000, 2500, 31875000, 2730],
  ['Lân Văn Điển', 'kg', 4100, 18860000, null, null, 2600],
];
const pesticides: readonly Goods[] = [
  ['Thuốc trừ rầy', 'chai', 120, 6480000, 300, 16500000, 345],
  ['Thuốc đạo ôn', 'gói', 460, 5060000, 1000, 11300000, 1180],
  ['Thuốc trừ cỏ', 'chai', 75, 5250000, 150, 10650000, 163],
];
const seeds: readonly Goods[] = [
  ['Lúa giống ST25', 'kg', 0, 0, 4200, 113400000, 3950],
  ['Ngô nếp lai', 'kg', 36, 5040000, 80, 11360000, 97],
];
const goods = (row: number, [name, unit, opening, worth, bought, cost, sold]: Goods): readonly Content[] => [
  name,
  unit,
  opening,
  worth,
  bought,
  cost,
  `=ROUND((D${row}+F${row})/(C${row}+E${row}),0)`,
  sold,
  `=G${row}*H${row}`,
  `=C${row}+E${row}-H${row}`,
  `=D${row}+F${row}-I${row}`,
];
/** Nhóm chỉ cộng tiền, vì đơn vị tính khác nhau. */
const group = (name: string, first: number, last: number): readonly Content[] => {
  const sum = (c: string) => `=SUM(${c}${first}:${c}${last})`;
  return [name, null, null, sum('D'), null, sum('F'), null, null, sum('I'), null, sum('K')];
};
const all = (c: string) => `=${c}6+${c}11+${c}15`;

const members = [
  ['Nguyễn Văn Bảy', 30000000],
  ['Trần Thị Cúc', 20000000],
  ['Lê Văn Đạt', 45000000],
  ['Phạm Thị Hiền', 20000000],
  ['Võ Văn Khánh', 15000000],
  ['UBND xã góp đất', 70000000],
] as const;

export const held2ViHopTacXa: Book = {
  id: 'held2-vi-hop-tac-xa',
  language: 'vi',
  note: 'Nhập xuất tồn số lượng và tiền xen kẽ, giá bình quân làm tròn, nhóm chỉ cộng cột tiền, một mặt hàng không nhập; tổng cộng cộng ba nhóm; trang lãi trích quỹ theo tỷ lệ, phần còn lại chia theo vốn góp.',
  heldOut: true,
  sheets: [
    {
      name: 'NXT',
      rows: {
        1: ['HỢP TÁC XÃ NÔNG NGHIỆP PHÚ THỊNH'],
        2: ['BẢNG NHẬP XUẤT TỒN VẬT TƯ VỤ ĐÔNG XUÂN'],
        4: ['Tên hàng', 'ĐVT', 'Tồn đầu', null, 'Nhập', null, 'Giá bình quân', 'Xuất', null, 'Tồn cuối'],
        5: [null, null, 'SL', 'Tiền', 'SL', 'Tiền', null, 'SL', 'Tiền', 'SL', 'Tiền'],
        6: group('Phân bón', 7, 10),
        ...down(7, fertilizers, goods),
        11: group('Thuốc bảo vệ thực vật', 12, 14),
        ...down(12, pesticides, goods),
        15: group('Giống', 16, 17),
        ...down(16, seeds, goods),
        18: ['TỔNG CỘNG', null, null, all('D'), null, all('F'), null, null, all('I'), null, all('K')],
        20: ['Vòng quay hàng', null, null, null, null, null, null, null, '=I18/((D18+K18)/2)'],
        21: ['Tỷ lệ tồn phân bón', null, null, '=D6/D18', null, null, null, null, null, null, '=K6/K18'],
      },
      formats: { 'C6:K18': '#,##0', I20: '0.00', D21: '0.0%', K21: '0.0%' },
      merges: ['C4:D4', 'E4:F4', 'H4:I4', 'J4:K4'],
    },
    {
      name: 'Lãi',
      rows: {
        1: ['KẾT QUẢ VÀ PHÂN PHỐI LÃI'],
        3: ['Chỉ tiêu', 'Phân bón', 'Thuốc', 'Giống', 'Cộng'],
        4: ['Doanh thu', 248450000, 52260000, 139500000, '=SUM(B4:D4)'],
        5: ['Giá vốn', '=NXT!I6', '=NXT!I11', '=NXT!I15', '=SUM(B5:D5)'],
        6: ['Lãi gộp', '=B4-B5', '=C4-C5', '=D4-D5', '=SUM(B6:D6)'],
        7: ['Tỷ suất lãi gộp', '=B6/B4', '=C6/C4', '=D6/D4', '=E6/E4'],
        8: ['Vận chuyển, bốc xếp', 3150000, 420000, 1260000, '=SUM(B8:D8)'],
        9: ['Lãi sau vận chuyển', '=B6-B8', '=C6-C8', '=D6-D8', '=SUM(B9:D9)'],
        10: ['Chi quản lý', null, null, null, 18400000],
        11: ['Hỗ trợ của tỉnh', null, null, null, 5000000],
        12: ['Lãi để phân phối', null, null, null, '=E9-E10+E11'],
        14: ['Quỹ phát triển sản xuất', null, null, 0.2, '=ROUND($E$12*D14,-3)'],
        15: ['Quỹ dự phòng', null, null, 0.05, '=ROUND($E$12*D15,-3)'],
        16: ['Quỹ khen thưởng, phúc lợi', null, null, 0.1, '=ROUND($E$12*D16,-3)'],
        17: ['Chia theo vốn góp', null, null, '=1-SUM(D14:D16)', '=E12-SUM(E14:E16)'],
        19: ['Thành viên', 'Vốn góp', 'Tỷ lệ', 'Được chia', 'Còn lĩnh', 'Đã ứng'],
        ...down(20, members, (row, [name, capital]) => [
          name,
          capital,
          `=B${row}/B$26`,
          `=ROUND(C${row}*$E$17,0)`,
          `=D${row}-F${row}`,
          row === 22 ? 2000000 : null,
        ]),
        26: ['Cộng', ...['B', 'C', 'D', 'E', 'F'].map((c) => `=SUM(${c}20:${c}25)`)],
      },
      formats: {
        'B4:E6': '#,##0',
        'B7:E7': '0.0%',
        'B8:E17': '#,##0',
        'D14:D17': '0%',
        'B20:F26': '#,##0',
        'C20:C26': '0.0%',
      },
    },
  ],
};
