// Owns a commune's tasks before the election of March 2026: who leads, who helps, true days, result and state, no money; captions merged over the table; clean.
import { on } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const task = (
  number: number,
  what: string,
  [lead, partner]: readonly [string, string | null],
  [start, due, done]: readonly [string, string, string | null],
  share: number,
  state: string,
  note: string | null = null,
): Content[] => [
  number,
  what,
  lead,
  partner,
  on(start),
  on(due),
  done === null ? null : on(done),
  share,
  state,
  note,
];

const OFFICE = 'Văn phòng HĐND và UBND xã';
const CULTURE = 'Phòng Văn hóa - Xã hội';
const POLICE = 'Công an xã';
const FRONT = 'UBMTTQ Việt Nam xã';

export const pfTienDoBauCu: SheetFixture = {
  book: {
    id: 'pf-tien-do-bau-cu',
    language: 'vi',
    note: 'Xã Xuân Bắc 02/2026: tiến độ nhiệm vụ bầu cử, đơn vị chủ trì và phối hợp, ngày thật, tỷ lệ hoàn thành dạng phần trăm, không có tiền; trang khu vực bỏ phiếu; sạch.',
    sheets: [
      {
        name: 'Tien do 20-02',
        rows: {
          1: ['UBND XÃ XUÂN BẮC'],
          2: ['ỦY BAN BẦU CỬ'],
          4: ['BẢNG THEO DÕI TIẾN ĐỘ CÁC NHIỆM VỤ CHUẨN BỊ BẦU CỬ ĐẠI BIỂU QUỐC HỘI VÀ HĐND CÁC CẤP'],
          5: ['(Cập nhật đến ngày 20/02/2026)'],
          7: [
            'TT',
            'Nội dung công việc',
            'Đơn vị chủ trì',
            'Đơn vị phối hợp',
            'Ngày bắt đầu',
            'Thời hạn',
            'Ngày hoàn thành',
            'Mức độ hoàn thành',
            'Tình trạng',
            'Ghi chú',
          ],
          8: ['A. Thành lập tổ chức, nhân sự'],
          9: task(
            1,
            'Thành lập Ban bầu cử, Tổ bầu cử',
            [OFFICE, FRONT],
            ['2026-01-05', '2026-01-30', '2026-01-28'],
            1,
            'Đã xong',
          ),
          10: task(
            2,
            'Hội nghị hiệp thương lần thứ hai',
            [FRONT, OFFICE],
            ['2026-01-19', '2026-02-03', '2026-02-02'],
            1,
            'Đã xong',
          ),
          11: task(
            3,
            'Lấy ý kiến cử tri nơi cư trú',
            [FRONT, 'Ban công tác Mặt trận các ấp'],
            ['2026-02-04', '2026-02-10', '2026-02-10'],
            1,
            'Đã xong',
          ),
          12: task(
            4,
            'Hội nghị hiệp thương lần thứ ba',
            [FRONT, OFFICE],
            ['2026-02-11', '2026-02-20', null],
            0.9,
            'Đang làm',
            'Họp chiều 20/02',
          ),
          13: ['B. Cử tri, khu vực bỏ phiếu'],
          14: task(
            1,
            'Rà soát, lập danh sách cử tri',
            [POLICE, CULTURE],
            ['2026-01-12', '2026-02-03', '2026-02-06'],
            1,
            'Xong, chậm 03 ngày',
          ),
          15: task(
            2,
            'Niêm yết danh sách cử tri',
            [OFFICE, POLICE],
            ['2026-02-03', '2026-02-25', null],
            0.5,
            'Đang làm',
          ),
          16: task(
            3,
            'Bố trí 14 khu vực bỏ phiếu',
            [CULTURE, 'Trưởng các ấp'],
            ['2026-01-26', '2026-03-05', null],
            0.6,
            'Đang làm',
          ),
          17: ['C. Tuyên truyền, bảo đảm'],
          18: task(
            1,
            'Băng rôn, loa truyền thanh',
            [CULTURE, 'Đoàn Thanh niên xã'],
            ['2026-02-02', '2026-03-14', null],
            0.35,
            'Đang làm',
          ),
          19: task(
            2,
            'Phương án an ninh, trật tự',
            [POLICE, 'Ban Chỉ huy Quân sự xã'],
            ['2026-02-09', '2026-03-01', null],
            0.7,
            'Đang làm',
          ),
          20: task(
            3,
            'Hòm phiếu, con dấu, văn phòng phẩm',
            [OFFICE, null],
            ['2026-02-09', '2026-03-06', null],
            0,
            'Chưa làm',
            'Chờ cấp trên giao',
          ),
          22: [null, 'Thư ký tổng hợp', null, null, null, null, 'TM. ỦY BAN BẦU CỬ'],
        },
        formats: { E: 'dd/mm/yyyy', F: 'dd/mm/yyyy', G: 'dd/mm/yyyy', H: '0%' },
        merges: ['A4:J4', 'A5:J5', 'A8:J8', 'A13:J13', 'A17:J17', 'G22:J22'],
      },
      {
        name: 'Khu vuc bo phieu',
        rows: {
          1: ['KHU VỰC BỎ PHIẾU'],
          3: ['Số', 'Địa điểm', 'Ấp', 'Số cử tri dự kiến'],
          4: [1, 'Trường TH Bế Văn Đàn', 'Ấp 1', 1284],
          5: [2, 'Nhà văn hóa ấp 2B', 'Ấp 2B', 976],
          6: [3, 'Hội trường UBND xã', 'Ấp Bàu Cối', 1431],
          7: [null, 'Cộng 3 khu vực', null, '=SUM(D4:D6)'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  dates: { from: '2026-01-05', to: '2026-03-14', document: '2026-02-20' },
  expected: {
    'Tien do 20-02': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:J20',
          headerRows: [7, 7],
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
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
    'Khu vuc bo phieu': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
