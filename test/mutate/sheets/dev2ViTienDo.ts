// Phòng kế hoạch của sở: giải ngân theo huyện và quý, lũy kế bằng quý trước cộng quý này, tổng ở trên.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const lowland = [
  [1, 'Thành phố Hòa An', 84500, 12610, 18340, 22075, 26890],
  [2, 'Huyện Phú Lương', 46200, 5380, 9120, 11460, 15940],
  [3, 'Huyện Đông Sơn', 39750, 3915, 7280, 9060, 11345],
  [4, 'Huyện Tân Bình', 52300, 8025, 10610, 14980, 18685],
] as const;
const upland = [
  [5, 'Huyện Mường Lát', 28900, 1240, 3365, 5120, 8710],
  [6, 'Huyện Bắc Yên', 31450, 2090, 4475, 6230, 9880],
  [7, 'Huyện Sông Mã', 25600, 0, 2150, 4940, 6385],
] as const;

type District = readonly [number, string, number, number, number, number, number];
/** Lũy kế, tỷ lệ: như nhau ở dòng huyện, dòng vùng và dòng tổng. */
const derived = (row: number) => ({
  first: `=D${row}`,
  second: `=E${row}+F${row}`,
  third: `=G${row}+H${row}`,
  fourth: `=I${row}+J${row}`,
  share: `=K${row}/C${row}`,
});
const district = (row: number, [number, name, plan, ...quarters]: District) => {
  const { first, second, third, fourth, share } = derived(row);
  const [one, two, three, four] = quarters;
  const rating = `=IF(L${row}>=0.95,"Tốt",IF(L${row}>=0.85,"Khá",IF(L${row}>=0.7,"Trung bình","Chậm")))`;
  return [number, name, plan, one, first, two, second, three, third, four, fourth, share, rating];
};
const group = (row: number, mark: string | null, name: string, sum: (column: string) => string) => {
  const { first, second, third, fourth, share } = derived(row);
  return [mark, name, sum('C'), sum('D'), first, sum('F'), second, sum('H'), third, sum('J'), fourth, share];
};

export const dev2ViTienDo: Book = {
  id: 'dev2-vi-tien-do',
  language: 'vi',
  note: 'Theo dõi giải ngân: cột quý và cột lũy kế xen kẽ, lũy kế quý I bằng chính quý I, tổng tỉnh ở dòng đầu cộng hai vùng, dòng vùng trên các huyện của nó, xếp loại bằng IF lồng nhau; trang thứ hai lấy số sang để báo cáo.',
  sheets: [
    {
      name: 'Giải ngân',
      rows: {
        1: ['TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024 (triệu đồng)'],
        3: [
          'TT',
          'Đơn vị',
          'Kế hoạch',
          'Quý I',
          null,
          'Quý II',
          null,
          'Quý III',
          null,
          'Quý IV',
          null,
          'Cả năm',
        ],
        4: [
          null,
          null,
          'vốn giao',
          'Trong quý',
          'Lũy kế',
          'Trong quý',
          'Lũy kế',
          'Trong quý',
          'Lũy kế',
          'Trong quý',
          'Lũy kế',
          'Tỷ lệ',
          'Xếp loại',
        ],
        5: group(5, null, 'TOÀN TỈNH', (c) => `=${c}6+${c}12`),
        6: group(6, 'A', 'Vùng đồng bằng', (c) => `=SUM(${c}7:${c}10)`),
        ...down(7, lowland, district),
        12: group(12, 'B', 'Vùng miền núi', (c) => `=SUM(${c}13:${c}15)`),
        ...down(13, upland, district),
        17: [null, 'Chưa kể vốn kéo dài từ năm 2023', 14200],
      },
      formats: Object.fromEntries(
        ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].map((c) => [c, '#,##0']).concat([['L', '0.0%']]),
      ),
      merges: ['A1:M1', 'D3:E3', 'F3:G3', 'H3:I3', 'J3:K3', 'L3:M3'],
    },
    {
      name: 'Báo cáo',
      rows: {
        1: ['BÁO CÁO NHANH'],
        3: ['Chỉ tiêu', 'Đồng bằng', 'Miền núi', 'Toàn tỉnh'],
        4: ['Kế hoạch', "='Giải ngân'!C6", "='Giải ngân'!C12", '=B4+C4'],
        5: ['Sáu tháng đầu năm', "='Giải ngân'!G6", "='Giải ngân'!G12", '=B5+C5'],
        6: [
          'Sáu tháng cuối năm',
          "='Giải ngân'!H6+'Giải ngân'!J6",
          "='Giải ngân'!H12+'Giải ngân'!J12",
          '=B6+C6',
        ],
        7: ['Cả năm', '=B5+B6', '=C5+C6', '=D5+D6'],
        8: ['Tỷ lệ so với kế hoạch', '=B7/B4', '=C7/C4', '=D7/D4'],
        9: [
          'Số huyện xếp loại tốt',
          '=COUNTIF(\'Giải ngân\'!M7:M10,"Tốt")',
          '=COUNTIF(\'Giải ngân\'!M13:M15,"Tốt")',
          '=B9+C9',
        ],
      },
      formats: { 'B4:D7': '#,##0', 'B8:D8': '0.0%', 'B9:D9': '0' },
    },
  ],
};
