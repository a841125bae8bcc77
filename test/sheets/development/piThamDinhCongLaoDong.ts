// Owns an appraisal team's reading of the working days of a research task, August 2019: days x coefficient x base pay in a cell above, asked and appraised; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const RATE = { leader: 0.79, chief: 0.49, member: 0.25, aide: 0.16 } as const;
const TITLE = {
  leader: 'Chủ nhiệm',
  chief: 'Thành viên chính, thư ký',
  member: 'Thành viên',
  aide: 'Kỹ thuật viên, nhân viên hỗ trợ',
} as const;

const work = (
  row: number,
  number: string,
  what: string,
  who: keyof typeof RATE,
  [asked, agreed]: readonly [number, number],
  why: string | null = null,
): Content[] => [
  number,
  what,
  TITLE[who],
  RATE[who],
  asked,
  `=ROUND(D${row}*E${row}*$D$6,0)`,
  agreed,
  `=ROUND(D${row}*G${row}*$D$6,0)`,
  `=H${row}-F${row}`,
  why,
];
const part = (row: number, number: string, what: string, first: number, last: number): Content[] => [
  number,
  what,
  null,
  null,
  ...['E', 'F', 'G', 'H'].map((letter) => `=SUM(${letter}${first}:${letter}${last})`),
  `=H${row}-F${row}`,
];

export const piThamDinhCongLaoDong: SheetFixture = {
  book: {
    id: 'pi-tham-dinh-cong-lao-dong',
    language: 'vi',
    note: 'Sở KH&CN Thái Nguyên 8/2019: tổ thẩm định công lao động khoa học, số công x hệ số x lương cơ sở ở ô phía trên, đề nghị và thẩm định, giảm là số âm, cộng cả số công; trang thuyết minh; sạch.',
    sheets: [
      {
        name: 'Cong LD',
        rows: {
          1: ['UBND TỈNH THÁI NGUYÊN', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: ['BẢNG THẨM ĐỊNH CÔNG LAO ĐỘNG TRỰC TIẾP'],
          4: ['Đề tài: Chọn lọc và nhân giống chè trung du tại Đại Từ, Phú Lương'],
          6: ['Lương cơ sở (từ 01/7/2019):', null, null, 1490000, 'đồng/tháng'],
          7: [null, null, null, null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          8: [
            'TT',
            'Nội dung công việc',
            'Chức danh',
            'Hệ số tiền công ngày',
            'Đơn vị đề nghị',
            null,
            'Tổ thẩm định',
            null,
            'Tăng (+), giảm (-)',
            'Lý do',
          ],
          9: [null, null, null, null, 'Số công', 'Thành tiền', 'Số công', 'Thành tiền'],
          10: part(10, '1', 'Điều tra, chọn cây đầu dòng', 11, 14),
          11: work(11, '1.1', 'Xây dựng thuyết minh, phương án', 'leader', [12, 10], 'Thuyết minh đã có'),
          12: work(12, '1.2', 'Điều tra 6 xã vùng chè', 'chief', [48, 42], '7 công/xã'),
          13: work(13, '1.3', 'Nhập, xử lý số liệu', 'member', [30, 20], 'Theo số phiếu thực tế'),
          14: work(14, '1.4', 'Dẫn đường, đo cây', 'aide', [60, 60]),
          15: part(15, '2', 'Nhân giống giâm cành', 16, 18),
          16: work(16, '2.1', 'Chỉ đạo kỹ thuật', 'leader', [15, 15]),
          17: work(17, '2.2', 'Theo dõi vườn ươm', 'member', [120, 96], '4 công/tuần x 24 tuần'),
          18: work(18, '2.3', 'Chăm sóc, tưới', 'aide', [200, 180], '15 công/tháng x 12 tháng'),
          19: part(19, '3', 'Báo cáo, hội thảo', 20, 22),
          20: work(20, '3.1', 'Báo cáo tổng hợp', 'leader', [20, 20]),
          21: work(21, '3.2', 'Báo cáo chuyên đề (03)', 'chief', [45, 36], '12 công/chuyên đề'),
          22: work(22, '3.3', 'Biên tập quy trình kỹ thuật', 'chief', [10, 10]),
          23: [
            null,
            'Tổng cộng',
            null,
            null,
            ...['E', 'F', 'G', 'H', 'I'].map((letter) => `=${letter}10+${letter}15+${letter}19`),
          ],
          24: [
            'Kinh phí thẩm định bằng chữ: Hai trăm mười bảy triệu sáu trăm bốn mươi tư nghìn ba trăm đồng.',
          ],
          26: [null, 'THÀNH VIÊN', null, null, 'THƯ KÝ', null, null, 'TỔ TRƯỞNG'],
        },
        formats: { D: '0.00', 'F10:F23': '#,##0', 'H10:I23': '#,##0', D6: '#,##0' },
        merges: [
          'F1:J1',
          'F2:J2',
          'A3:J3',
          'A4:J4',
          'A6:C6',
          'A8:A9',
          'B8:B9',
          'C8:C9',
          'D8:D9',
          'E8:F8',
          'G8:H8',
          'I8:I9',
          'J8:J9',
          'A24:J24',
          'H26:J26',
        ],
      },
      {
        name: 'Thuyet minh',
        rows: {
          1: ['Ý KIẾN CỦA TỔ'],
          2: ['1. Số phiếu điều tra 180 phiếu, mỗi người 9 phiếu/ngày.'],
          3: ['2. Vườn ươm 24 tuần, không phải 30 tuần.'],
          4: ['3. Không tính công quản lý chung vào bảng này.'],
        },
      },
    ],
  },
  dates: { from: '2019-09-01', to: '2020-12-31', document: '2019-08-21' },
  expected: {
    'Cong LD': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:J23',
          headerRows: [8, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'factor',
            E: 'quantity.requested',
            F: 'amount.requested',
            G: 'quantity.appraised',
            H: 'amount.appraised',
            I: 'difference',
            J: 'note',
          },
          totalRows: [23],
          subtotalRows: [10, 15, 19],
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
    'Thuyet minh': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
