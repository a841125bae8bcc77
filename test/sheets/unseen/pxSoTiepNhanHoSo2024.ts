// Owns a register of dossiers received by a department in 2024, dates typed as texts.
// Invariant: one fault, an answer given before the dossier came in.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const DOSSIERS: readonly [
  code: string,
  came: string,
  what: string,
  sender: string,
  due: string,
  answered: string,
  result: string,
][] = [
  [
    'HS-001',
    '08/01/2024',
    'Cấp giấy phép tiến hành công việc bức xạ (X-quang)',
    'PK Đa khoa Tâm Đức',
    '07/02/2024',
    '31/01/2024',
    'Đã cấp',
  ],
  [
    'HS-002',
    '15/01/2024',
    'Gia hạn giấy phép tiến hành công việc bức xạ',
    'BVĐK thị xã Hồng Lĩnh',
    '06/02/2024',
    '05/02/2024',
    'Đã cấp',
  ],
  [
    'HS-003',
    '20/02/2024',
    'Đăng ký hoạt động khoa học và công nghệ',
    'Viện NC Phát triển Nghệ thuật',
    '12/3/2024',
    '08/3/2024',
    'Đã cấp',
  ],
  [
    'HS-004',
    '26/02/2024',
    'Công bố sử dụng dấu định lượng',
    'Công ty CP Nước mắm Kỳ Ninh',
    '04/3/2024',
    '04/02/2024',
    'Đã trả',
  ],
  [
    'HS-005',
    '11/3/2024',
    'Tiếp nhận công bố hợp quy vật liệu xây dựng',
    'Công ty TNHH Gạch Đức Thọ',
    '18/3/2024',
    '15/3/2024',
    'Đã trả',
  ],
  [
    'HS-006',
    '02/4/2024',
    'Xác nhận khai báo thiết bị X-quang',
    'TTYT huyện Can Lộc',
    '09/4/2024',
    '05/4/2024',
    'Đã trả',
  ],
  [
    'HS-007',
    '16/4/2024',
    'Đánh giá kết quả nhiệm vụ không dùng ngân sách',
    'HTX Cam Thượng Lộc',
    '28/6/2024',
    '21/6/2024',
    'Đã trả',
  ],
];

export const pxSoTiepNhanHoSo2024: SheetFixture = {
  book: {
    id: 'px-so-tiep-nhan-ho-so-2024',
    language: 'vi',
    note: 'Sở KH&CN Hà Tĩnh 2024: sổ theo dõi hồ sơ, ngày gõ dạng chữ, tháng có khi một chữ số; một ngày trả trước ngày nhận.',
    sheets: [
      {
        name: 'So HS',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ HÀ TĨNH'],
          2: ['SỔ THEO DÕI TIẾP NHẬN VÀ TRẢ KẾT QUẢ HỒ SƠ NĂM 2024'],
          4: [
            'STT',
            'Mã hồ sơ',
            'Ngày nhận',
            'Nội dung hồ sơ',
            'Tổ chức nộp',
            'Trả kết quả',
            null,
            'Kết quả',
          ],
          5: [null, null, null, null, null, 'Ngày hẹn', 'Ngày trả'],
          ...down(6, DOSSIERS, (row, [code, came, what, sender, due, answered, result]) => [
            row - 5,
            code,
            came,
            what,
            sender,
            due,
            answered,
            result,
          ]),
        },
        merges: ['A2:H2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:G4', 'H4:H5'],
      },
    ],
  },
  expected: {
    'So HS': {
      kind: 'tracking',
      tables: [
        {
          range: 'A4:H12',
          headerRows: [4, 5],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'code',
            C: 'date.start',
            D: 'content',
            E: 'person',
            F: 'date.due',
            G: 'date.actual',
            H: 'status',
          },
          totalRows: [],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['time.period error G9'],
    },
  },
};
