// Owns the support for labels and packaging by commune after 1 July 2025: product, state's share and owner's share; scratch cells beside; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Support = readonly [
  owner: string | null,
  what: string,
  unit: string,
  count: number,
  price: number,
  share: number,
];
const supports = (first: number, list: readonly Support[], aside: Record<number, readonly Content[]> = {}) =>
  down(first, list, (row, [owner, what, unit, count, price, share]) => [
    row - first + 1,
    owner,
    what,
    unit,
    count,
    price,
    `=E${row}*F${row}`,
    share,
    `=ROUND(G${row}*H${row},0)`,
    `=G${row}-I${row}`,
    ...(aside[row] ?? []),
  ]);
const commune = (ordinal: string, name: string, first: number, last: number): Content[] => [
  ordinal,
  name,
  null,
  null,
  null,
  null,
  ...['G', 'H', 'I', 'J'].map((letter) =>
    letter === 'H' ? null : `=SUM(${letter}${first}:${letter}${last})`,
  ),
];

export const pmBaoBiTheoXa2025: SheetFixture = {
  book: {
    id: 'pm-bao-bi-theo-xa-2025',
    language: 'vi',
    note: 'Chi cục TCĐLCL cuối 2025: hỗ trợ bao bì, tem nhãn theo xã mới, tỷ lệ ngân sách hỗ trợ và đối ứng; ô nháp bên phải, danh mục chủ thể trang sau; sạch.',
    sheets: [
      {
        name: 'Ho tro bao bi',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ ĐỒNG NAI'],
          2: ['CHI CỤC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG'],
          4: ['DỰ TOÁN HỖ TRỢ THIẾT KẾ, IN BAO BÌ, TEM NHÃN CHO CHỦ THỂ OCOP'],
          5: ['(Kèm theo Tờ trình số       /TTr-TĐC ngày       tháng 11 năm 2025)'],
          6: [null, null, null, null, null, null, null, null, null, 'ĐVT: đồng'],
          7: [
            'TT',
            'Chủ thể',
            'Nội dung hỗ trợ',
            'ĐVT',
            'SL',
            'Đơn giá',
            'Tổng chi phí',
            'Tỷ lệ NSNN hỗ trợ',
            'NSNN hỗ trợ',
            'Chủ thể đối ứng',
          ],
          8: commune('I', 'Xã Phú Lý', 9, 10),
          ...supports(
            9,
            [
              ['HTX Xoài Phú Lý', 'In thùng carton 5 lớp', 'thùng', 4000, 8500, 0.5],
              ['Cơ sở Mật ong Mã Đà', 'Thiết kế nhãn chai', 'mẫu', 2, 6000000, 0.7],
            ],
            { 9: [null, 'được giao', 75000000], 10: [null, 'còn', '=M9-I18'] },
          ),
          11: commune('II', 'Xã Cẩm Mỹ', 12, 14),
          ...supports(12, [
            ['HTX Tiêu Lâm San', 'In tem QR truy xuất', 'tem', 30000, 350, 0.7],
            ['Hộ KD Ca cao Út Hiền', 'In hộp giấy 250 g', 'hộp', 5000, 4200, 0.5],
            [null, 'Khuôn bế hộp', 'bộ', 1, 3800000, 0.5],
          ]),
          15: commune('III', 'Phường Tân Triều', 16, 17),
          ...supports(16, [
            ['HTX Bưởi Tân Triều', 'In túi lưới gắn nhãn', 'túi', 10000, 2600, 0.5],
            ['Công ty TNHH Rượu bưởi Năm Huệ', 'Thiết kế bộ nhận diện hộp quà', 'bộ', 1, 18500000, 0.7],
          ]),
          18: [
            null,
            'TỔNG CỘNG (I+II+III)',
            null,
            null,
            null,
            null,
            '=G8+G11+G15',
            null,
            '=I8+I11+I15',
            '=J8+J11+J15',
          ],
          19: ['Số tiền ngân sách hỗ trợ bằng chữ: Bảy mươi mốt triệu một trăm nghìn đồng./.'],
          21: [null, 'PHÒNG HC-TH', null, null, null, null, null, 'CHI CỤC TRƯỞNG'],
        },
        formats: {
          E: '#,##0',
          F: '#,##0',
          G: '#,##0',
          H: '0%',
          I: '#,##0',
          J: '#,##0',
          M: '#,##0',
        },
        merges: ['A4:J4', 'A5:J5', 'A19:J19', 'B13:B14'],
      },
      {
        name: 'DM chu the',
        rows: {
          1: ['Danh mục chủ thể đăng ký hỗ trợ'],
          2: ['STT', 'Chủ thể', 'Sản phẩm', 'Số điện thoại'],
          3: [1, 'HTX Xoài Phú Lý', 'Xoài cát chu', '0907 xxx 114'],
          4: [2, 'Cơ sở Mật ong Mã Đà', 'Mật ong rừng', '0918 xxx 305'],
          5: [3, 'HTX Tiêu Lâm San', 'Tiêu đen hữu cơ', '0933 xxx 871'],
          6: [4, 'HTX Bưởi Tân Triều', 'Bưởi đường lá cam', '0913 xxx 660'],
        },
      },
    ],
  },
  dates: { from: '2025-11-20', to: '2025-12-25', document: '2025-11-10' },
  expected: {
    'Ho tro bao bi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:J18',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            C: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'price',
            G: 'amount',
            I: 'amount.budget',
            J: 'amount',
          },
          totalRows: [18],
          subtotalRows: [8, 11, 15],
          lines: 7,
        },
      ],
      outside: ['L9:M10'],
      findings: [],
    },
    'DM chu the': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
