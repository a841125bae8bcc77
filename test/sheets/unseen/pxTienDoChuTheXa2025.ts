// Owns the progress list of OCOP subjects by commune of Đồng Nai in October 2025, dates as serial numbers.
// Invariant: one fault, a commune that was abolished on 1/7/2025; the others are communes of that time.
import { down, on } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const SUBJECTS: readonly [
  commune: string,
  subject: string,
  product: string,
  from: string,
  due: string,
  done: string | null,
  status: string,
][] = [
  ['Xã Trảng Bom', 'HTX Quảng Tiến', 'Bưởi sấy dẻo', '2025-08-11', '2025-09-30', '2025-09-26', 'Hoàn thành'],
  ['Xã Dầu Giây', 'Hộ Lê Thị Thắm', 'Chuối sấy giòn', '2025-08-11', '2025-09-30', '2025-09-29', 'Hoàn thành'],
  [
    'Xã Gia Tân 3',
    'Công ty TNHH Phúc Nhạc',
    'Giò lụa',
    '2025-08-12',
    '2025-10-15',
    null,
    'Đang hoàn thiện nhãn',
  ],
  [
    'Phường Bình Lộc',
    'HTX Cây ăn trái Bình Lộc',
    'Chôm chôm nhãn',
    '2025-08-14',
    '2025-10-15',
    '2025-10-10',
    'Hoàn thành',
  ],
  [
    'Xã Xuân Định',
    'HTX Xuân Định',
    'Sầu riêng tươi',
    '2025-08-18',
    '2025-10-31',
    null,
    'Chờ kết quả kiểm nghiệm',
  ],
  [
    'Xã Bù Đăng',
    'HTX Điều Bù Đăng',
    'Hạt điều rang muối',
    '2025-08-20',
    '2025-10-31',
    null,
    'Đang làm mã vạch',
  ],
  [
    'Phường Phước Long',
    'Công ty CP Điều Phước Long',
    'Bánh hạt điều',
    '2025-08-20',
    '2025-09-30',
    '2025-09-18',
    'Hoàn thành',
  ],
  ['Xã Lộc Quang', 'Hộ Điểu Sơn', 'Tiêu sọ', '2025-08-25', '2025-10-31', null, 'Đang công bố tiêu chuẩn'],
];

export const pxTienDoChuTheXa2025: SheetFixture = {
  book: {
    id: 'px-tien-do-chu-the-xa-2025',
    language: 'vi',
    note: 'Sở KH&CN Đồng Nai 10/2025: tiến độ hướng dẫn chủ thể OCOP theo xã, phường mới; sót một xã đã sáp nhập (Gia Tân 3).',
    sheets: [
      {
        name: 'Tien do',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH ĐỒNG NAI'],
          2: ['THEO DÕI TIẾN ĐỘ HƯỚNG DẪN CHỦ THỂ OCOP HOÀN THIỆN HỒ SƠ ĐỢT 2 NĂM 2025'],
          3: ['(Cập nhật ngày 17/10/2025)'],
          5: [
            'TT',
            'Xã, phường',
            'Chủ thể',
            'Sản phẩm',
            'Ngày bắt đầu',
            'Hạn hoàn thành',
            'Ngày hoàn thành',
            'Tình trạng',
          ],
          ...down(6, SUBJECTS, (row, [commune, subject, product, from, due, done, status]) => [
            row - 5,
            commune,
            subject,
            product,
            on(from),
            on(due),
            done === null ? null : on(done),
            status,
          ]),
          15: [null, 'Người theo dõi'],
        },
        formats: { E: 'dd/mm/yyyy', F: 'dd/mm/yyyy', G: 'dd/mm/yyyy' },
        merges: ['A2:H2', 'A3:H3'],
      },
    ],
  },
  expected: {
    'Tien do': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:H13',
          headerRows: [5, 5],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'person',
            D: 'content',
            E: 'date.start',
            F: 'date.due',
            G: 'date.actual',
            H: 'status',
          },
          totalRows: [],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['locality.date error B8'],
    },
  },
};
