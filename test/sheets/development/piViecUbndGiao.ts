// Owns a department office's list of tasks the province set, September 2024: days as text, no money; one deadline lies before the day the task was set.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Task = readonly [
  paper: string,
  set: string,
  what: string,
  lead: string,
  partner: string | null,
  due: string,
  done: string | null,
  result: string,
];

const FIRST: readonly Task[] = [
  [
    'CV    /UBND-KGVX',
    '03/7/2024',
    'Báo cáo kết quả Chương trình phát triển tài sản trí tuệ giữa kỳ',
    'Phòng Quản lý chuyên ngành',
    'Các huyện, thị xã, thành phố',
    '25/7/2024',
    '24/7/2024',
    'Đúng hạn',
  ],
  [
    'CV    /UBND-KT',
    '10/7/2024',
    'Góp ý bộ tiêu chí điểm giới thiệu sản phẩm OCOP',
    'Phòng Quản lý chuyên ngành',
    'Sở Công Thương',
    '18/7/2024',
    '22/7/2024',
    'Quá hạn 04 ngày',
  ],
  [
    'TB    /TB-VP',
    '05/8/2024',
    'Rà soát 12 nhiệm vụ khoa học chậm nghiệm thu',
    'Phòng Quản lý khoa học',
    'Phòng Kế hoạch Tài chính',
    '25/7/2024',
    '22/8/2024',
    'Đúng hạn',
  ],
  [
    'CV    /UBND-TH',
    '12/8/2024',
    'Đăng ký danh mục mua sắm tập trung năm 2025',
    'Phòng Kế hoạch Tài chính',
    null,
    '30/8/2024',
    '29/8/2024',
    'Đúng hạn',
  ],
];
const SECOND: readonly Task[] = [
  [
    'CV    /UBND-KT',
    '26/8/2024',
    'Phương án kiểm tra đo lường xăng dầu dịp cuối năm',
    'Chi cục Tiêu chuẩn Đo lường Chất lượng',
    'Cục Quản lý thị trường',
    '27/9/2024',
    null,
    'Đang làm',
  ],
  [
    'QĐ    /QĐ-UBND',
    '04/9/2024',
    'Kế hoạch hệ sinh thái khởi nghiệp sáng tạo 2025',
    'Phòng Quản lý chuyên ngành',
    'Trường Đại học Phạm Văn Đồng',
    '31/10/2024',
    null,
    'Đang làm',
  ],
  [
    'CV    /UBND-NC',
    '09/9/2024',
    'Tự đánh giá chỉ số cải cách hành chính',
    'Văn phòng Sở',
    null,
    '15/11/2024',
    null,
    'Chưa làm',
  ],
];
const rows = (first: number, tasks: readonly Task[]) =>
  down(first, tasks, (row, task): Content[] => [row - first + 1, ...task]);

export const piViecUbndGiao: SheetFixture = {
  book: {
    id: 'pi-viec-ubnd-giao',
    language: 'vi',
    note: 'Văn phòng Sở KH&CN Quảng Ngãi 9/2024: nhiệm vụ UBND tỉnh giao, ngày là chữ dd/m/yyyy, hai phần là dòng chữ gộp, không có tiền; một thời hạn trước ngày giao.',
    sheets: [
      {
        name: 'NV giao 9-2024',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ QUẢNG NGÃI'],
          2: ['VĂN PHÒNG SỞ'],
          4: ['THEO DÕI NHIỆM VỤ UBND TỈNH, CHỦ TỊCH UBND TỈNH GIAO'],
          5: ['(Kèm theo Báo cáo số     /BC-SKHCN ngày 16 tháng 9 năm 2024)'],
          7: [
            'STT',
            'Văn bản giao',
            null,
            'Nội dung nhiệm vụ',
            'Đơn vị chủ trì',
            'Đơn vị phối hợp',
            'Thời hạn',
            'Ngày hoàn thành',
            'Tình trạng',
          ],
          8: [null, 'Loại, ký hiệu', 'Ngày giao'],
          9: ['I. Đã hoàn thành'],
          ...rows(10, FIRST),
          14: ['II. Đang thực hiện'],
          ...rows(15, SECOND),
          19: [null, null, null, 'Người theo dõi: Bích'],
        },
        merges: [
          'A4:I4',
          'A5:I5',
          'A7:A8',
          'B7:C7',
          'D7:D8',
          'E7:E8',
          'F7:F8',
          'G7:G8',
          'H7:H8',
          'I7:I8',
          'A9:I9',
          'A14:I14',
        ],
      },
    ],
  },
  dates: { from: '2024-07-01', to: '2024-12-31', document: '2024-09-16' },
  expected: {
    'NV giao 9-2024': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:I17',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            C: 'date.start',
            D: 'content',
            E: 'lead',
            F: 'coordinating',
            G: 'date.due',
            H: 'date.actual',
            I: 'status',
          },
          totalRows: [],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['time.period error G12'],
    },
  },
};
