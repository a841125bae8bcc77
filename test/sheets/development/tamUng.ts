// Owns a list of advances to staff by person and day, typed values; one balance is wrong.
import { on } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  number: number,
  person: string,
  content: string,
  taken: string,
  advance: number,
  settled: number,
  left: number,
  due: string,
  status: string,
): Content[] => [number, person, content, on(taken), advance, settled, left, on(due), status];

export const tamUng: SheetFixture = {
  book: {
    id: 'tam-ung',
    language: 'vi',
    note: 'Kế toán Sở Nông nghiệp: tạm ứng theo người, ngày là ngày thật, số gõ tay; số còn phải thu của một người sai.',
    sheets: [
      {
        name: 'Tạm ứng 2019',
        rows: {
          2: [null, 'THEO DÕI TẠM ỨNG VÀ THANH TOÁN TẠM ỨNG NĂM 2019'],
          3: [null, 'Bộ phận: Kế toán - Sở Nông nghiệp và PTNT', null, null, null, null, 'Đơn vị: đồng'],
          4: [
            'STT',
            'Họ và tên',
            'Nội dung',
            'Ngày tạm ứng',
            'Số tiền tạm ứng',
            'Số đã quyết toán',
            'Số còn lại',
            'Hạn thanh toán',
            'Tình trạng',
          ],
          5: line(
            1,
            'Nguyễn Hữu Tài',
            'Hội chợ trái cây Long Khánh',
            '2019-05-20',
            45000000,
            45000000,
            0,
            '2019-07-05',
            'Đã tất toán',
          ),
          6: line(
            2,
            'Lê Thị Hạnh',
            'Tập huấn IPM tại Định Quán',
            '2019-06-03',
            18500000,
            12300000,
            6200000,
            '2019-07-15',
            'Đang hoàn chứng từ',
          ),
          7: line(
            3,
            'Đặng Công Lý',
            'Mua giống cây mô hình',
            '2019-06-18',
            62000000,
            40000000,
            12000000,
            '2019-08-01',
            'Còn nợ',
          ),
          8: line(
            4,
            'Trương Mỹ Dung',
            'Đoàn kiểm tra dịch tả heo',
            '2019-07-02',
            25000000,
            25000000,
            0,
            '2019-08-20',
            'Đã tất toán',
          ),
          9: line(
            5,
            'Võ Thành Nhân',
            'In sổ tay khuyến nông',
            '2019-08-12',
            33000000,
            0,
            33000000,
            '2019-10-01',
            'Chưa thanh toán',
          ),
          11: [null, 'Kế toán thanh toán', null, null, null, 'Kế toán trưởng'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['B2:I2'],
      },
    ],
  },
  expected: {
    'Tạm ứng 2019': {
      kind: 'tracking',
      tables: [
        {
          range: 'A4:I9',
          headerRows: [4, 4],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'person',
            C: 'content',
            D: 'date.actual',
            F: 'settled',
            G: 'remaining',
            H: 'date.due',
            I: 'status',
          },
          totalRows: [],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: ['tracking.chain error G7'],
    },
  },
};
