// Owns an office's follow-up of tasks without money: who leads, by when, how far, 2025.
// Invariant: two mistakes: a due date in a year far off, and a room that coordinates with itself.
import { on } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const task = (
  ordinal: number,
  name: string,
  units: readonly [lead: string, coordinating: string],
  dates: readonly [start: string, due: string, done: string | null],
  percent: number,
  status: string,
): readonly Content[] => [
  ordinal,
  name,
  ...units,
  ...dates.map((date) => (date === null ? null : on(date))),
  percent,
  status,
];

const SPECIALIST = 'Phòng Quản lý chuyên ngành';
const FINANCE = 'Phòng Kế hoạch Tài chính';

export const soKhcnTienDoNhiemVu: SheetFixture = {
  book: {
    id: 'so-khcn-tien-do-nhiem-vu',
    language: 'vi',
    note: 'management room: no money at all, true dates, group captions, percent done as whole numbers',
    sheets: [
      {
        name: 'Tien do',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ ĐỒNG NAI'],
          3: ['BẢNG THEO DÕI TIẾN ĐỘ CÁC NHIỆM VỤ OCOP NĂM 2025'],
          4: ['(Cập nhật đến ngày 15/6/2025)'],
          6: [
            'TT',
            'Nhiệm vụ',
            'Chủ trì',
            'Phối hợp',
            'Thời gian',
            null,
            null,
            'Mức độ',
            'Tình trạng',
            'Ghi chú',
          ],
          7: [null, null, null, null, 'Bắt đầu', 'Hạn', 'Hoàn thành', 'hoàn thành (%)', null, null],
          8: ['I', 'Hướng dẫn hồ sơ'],
          9: task(
            1,
            'Khảo sát nhu cầu của chủ thể OCOP',
            [SPECIALIST, 'UBND huyện Định Quán'],
            ['2025-03-10', '2025-03-31', '2025-03-28'],
            100,
            'Đã xong',
          ),
          10: task(
            2,
            'Hướng dẫn đăng ký bảo hộ nhãn hiệu',
            [SPECIALIST, 'UBND huyện Xuân Lộc'],
            ['2025-04-07', '2025-06-27', null],
            70,
            'Đang làm',
          ),
          11: task(
            3,
            'Lập dự toán kinh phí đoàn hướng dẫn',
            [FINANCE, SPECIALIST],
            ['2025-03-17', '2025-04-04', '2025-04-03'],
            100,
            'Đã xong',
          ),
          12: ['II', 'Tập huấn'],
          13: task(
            1,
            'Biên soạn tài liệu tập huấn',
            [SPECIALIST, SPECIALIST],
            ['2025-04-14', '2025-05-16', '2025-05-20'],
            100,
            'Xong, trễ 4 ngày',
          ),
          14: task(
            2,
            'Tổ chức 03 lớp tập huấn',
            [SPECIALIST, 'UBND huyện Trảng Bom'],
            ['2025-05-19', '2052-06-30', null],
            40,
            'Đang làm',
          ),
          15: task(
            3,
            'Thanh quyết toán kinh phí các lớp',
            [FINANCE, SPECIALIST],
            ['2025-06-16', '2025-06-27', null],
            0,
            'Chưa làm',
          ),
          17: [null, 'Người theo dõi', null, null, 'Trưởng phòng'],
        },
        merges: ['A3:J3', 'A4:J4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:G6', 'I6:I7', 'J6:J7'],
      },
    ],
  },
  asXls: true,
  dates: { from: '2025-03-10', to: '2025-06-30', document: '2025-06-15' },
  expected: {
    'Tien do': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:J15',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'lead',
            D: 'coordinating',
            E: 'date.start',
            F: 'date.due',
            G: 'date.actual',
            H: 'ratio',
            I: 'status',
            J: 'note',
          },
          totalRows: [],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['unit.register warning C13', 'time.period error F14'],
    },
  },
};
