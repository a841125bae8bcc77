// Kế toán đơn vị sự nghiệp: quyết toán theo mục, tiểu mục, dòng mục là tổng các tiểu mục nằm dưới.
import type { Book, Content } from '../book.ts';

type Item = readonly [code: number, name: string, given: number, more: number, less: number, spent: number];
const chapters: readonly (readonly [code: number, name: string, items: readonly Item[]])[] = [
  [
    6000,
    'Tiền lương',
    [
      [6001, 'Lương theo ngạch, bậc', 1248000, 96000, 0, 1338420],
      [6003, 'Lương hợp đồng theo chế độ', 86400, 0, 12000, 74400],
    ],
  ],
  [
    6100,
    'Phụ cấp lương',
    [
      [6101, 'Phụ cấp chức vụ', 58320, 4320, 0, 62640],
      [6113, 'Phụ cấp trách nhiệm theo nghề', 12960, 0, 0, 12960],
      [6115, 'Phụ cấp thâm niên nghề', 164500, 11800, 0, 174115],
      [6149, 'Phụ cấp khác', 21000, 0, 6500, 13250],
    ],
  ],
  [
    6300,
    'Các khoản đóng góp',
    [
      [6301, 'Bảo hiểm xã hội', 228200, 16750, 0, 243380],
      [6302, 'Bảo hiểm y tế', 39120, 2870, 0, 41723],
      [6304, 'Bảo hiểm thất nghiệp', 13040, 960, 0, 13908],
    ],
  ],
  [
    6500,
    'Thanh toán dịch vụ công cộng',
    [
      [6501, 'Tiền điện', 72000, 0, 8000, 61284],
      [6502, 'Tiền nước', 14400, 0, 0, 12975],
    ],
  ],
  [6750, 'Chi phí thuê mướn', [[6757, 'Thuê lao động trong nước', 54000, 6000, 0, 58500]]],
  [
    7000,
    'Chi phí nghiệp vụ chuyên môn',
    [
      [7001, 'Mua hàng hóa, vật tư', 46500, 0, 0, 44820],
      [7004, 'Đồng phục, trang phục', 18000, 0, 18000, 0],
      [7012, 'Chi phí hoạt động nghiệp vụ', 95000, 24000, 0, 112365],
    ],
  ],
];

const AMOUNTS = ['D', 'E', 'F', 'H'] as const;
/** Cột tính: giống nhau ở mọi dòng. */
const allowed = (row: number) => `=D${row}+E${row}-F${row}`;
const left = (row: number) => [`=G${row}-H${row}`, `=H${row}/G${row}`];
function line(row: number, head: Content[], [given, more, less, spent]: readonly Content[], share = true) {
  const [rest = null, rate = null] = left(row);
  return [
    ...head,
    given ?? null,
    more ?? null,
    less ?? null,
    allowed(row),
    spent ?? null,
    rest,
    share ? rate : null,
  ];
}

const heads: number[] = [];
const rows: Record<number, readonly Content[]> = {};
let next = 9;
for (const [code, name, items] of chapters) {
  const head = next;
  heads.push(head);
  const sums = AMOUNTS.map((c) =>
    items.length === 1 ? `=${c}${head + 1}` : `=SUM(${c}${head + 1}:${c}${head + items.length})`,
  );
  rows[head] = line(head, [code, null, name], sums);
  items.forEach(([item, label, given, more, less, spent], index) => {
    const row = head + 1 + index;
    // Không có dự toán thì không tính tỷ lệ.
    rows[row] = line(row, [null, item, label], [given, more, less, spent], given + more > less);
  });
  next = head + 1 + items.length;
}

export const dev2ViQuyetToan: Book = {
  id: 'dev2-vi-quyet-toan',
  language: 'vi',
  note: 'Quyết toán kinh phí: tổng số ở dòng đầu cộng rời từng mục, mục cộng tiểu mục (có mục chỉ một tiểu mục), dòng ký hiệu cột 4=1+2-3, mã mục là số, một dòng hết dự toán không tính tỷ lệ, dòng "trong đó" dưới bảng không cộng.',
  sheets: [
    {
      name: 'QT 2023',
      rows: {
        1: ['TRƯỜNG TIỂU HỌC NGUYỄN BỈNH KHIÊM'],
        2: ['BÁO CÁO QUYẾT TOÁN KINH PHÍ NĂM 2023'],
        4: [null, null, null, null, null, null, null, null, null, 'ĐVT: nghìn đồng'],
        5: [
          'Mục',
          'Tiểu mục',
          'Nội dung',
          'Dự toán giao',
          'Bổ sung',
          'Giảm trừ',
          'Được sử dụng',
          'Đã quyết toán',
          'Còn lại',
          'Tỷ lệ',
        ],
        6: ['A', 'B', 'C', '1', '2', '3', '4=1+2-3', '5', '6=4-5', '7=5/4'],
        8: line(
          8,
          [null, null, 'TỔNG SỐ'],
          AMOUNTS.map((c) => `=${heads.map((row) => `${c}${row}`).join('+')}`),
        ),
        ...rows,
        [next + 1]: [null, null, 'Trong đó: từ nguồn cải cách tiền lương', null, 96000, null, null, 94250],
        [next + 3]: [null, null, 'Tiểu mục 7004 chuyển sang năm sau theo Quyết định 118.'],
      },
      formats: Object.fromEntries(
        ['D', 'E', 'F', 'G', 'H', 'I'].map((c) => [c, '#,##0']).concat([['J', '0.0%']]),
      ),
      merges: ['A1:E1', 'A2:J2'],
    },
  ],
};
