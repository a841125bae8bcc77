// Owns the OCOP dossiers of quarter III/2025 by commune, grouped by working team, counts and money in one table.
// Invariant: clean; communes are those from 1 July 2025, money in triệu đồng.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  commune: string,
  counts: [entities: number, products: number, filed: number, passed: number],
  plan: number,
  spent: number,
  status: string,
): Content[] => [number, commune, ...counts, `=E${row}-F${row}`, plan, spent, `=I${row}/H${row}`, status];
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [number, what, ...['C', 'D', 'E', 'F', 'G', 'H', 'I'].map(of), `=I${row}/H${row}`];

export const pwHoSoOcopToCongTac2025: SheetFixture = {
  book: {
    id: 'pw-ho-so-ocop-to-cong-tac-2025',
    language: 'vi',
    note: 'Theo dõi hồ sơ OCOP quý III/2025 theo xã, phường, chia hai tổ công tác: đếm hồ sơ và tiền hỗ trợ cùng bảng; sạch.',
    sheets: [
      {
        name: 'Ho so Q3',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['TIẾN ĐỘ HỖ TRỢ HOÀN THIỆN HỒ SƠ SẢN PHẨM OCOP QUÝ III/2025'],
          5: ['(Số liệu đến ngày 30/9/2025)'],
          6: ['Kinh phí tính bằng triệu đồng'],
          7: [
            'TT',
            'Xã, phường',
            'Đăng ký',
            null,
            'Hồ sơ',
            null,
            null,
            'Kinh phí hỗ trợ',
            null,
            null,
            'Tình trạng',
          ],
          8: [
            null,
            null,
            'Số chủ thể',
            'Số sản phẩm',
            'Đã nộp',
            'Đạt',
            'Phải bổ sung',
            'Kế hoạch',
            'Đã giải ngân',
            'Tỷ lệ',
          ],
          9: sums(9, 'I', 'Tổ công tác số 1', (letter) => `=SUM(${letter}10:${letter}14)`),
          10: line(10, 1, 'Phường Long Khánh', [4, 7, 6, 4], 42, 30.5, 'Đang hoàn thiện'),
          11: line(11, 2, 'Xã Xuân Lộc', [3, 5, 5, 5], 30, 30, 'Hoàn thành'),
          12: line(12, 3, 'Xã Định Quán', [2, 3, 2, 1], 18, 7.2, 'Đang hoàn thiện'),
          13: line(13, 4, 'Xã Tân Phú', [3, 4, 3, 3], 24, 18, 'Đang hoàn thiện'),
          14: line(14, 5, 'Xã Cẩm Mỹ', [2, 2, 2, 1], 12, 6, 'Chờ kết quả kiểm nghiệm'),
          15: sums(15, 'II', 'Tổ công tác số 2', (letter) => `=SUM(${letter}16:${letter}19)`),
          16: line(16, 1, 'Phường Phước Long', [3, 6, 4, 2], 36, 16.2, 'Đang hoàn thiện'),
          17: line(17, 2, 'Xã Bù Đăng', [5, 8, 8, 6], 48, 36, 'Đang hoàn thiện'),
          18: line(18, 3, 'Xã Lộc Ninh', [2, 4, 3, 3], 24, 18, 'Đang hoàn thiện'),
          19: line(19, 4, 'Xã Đồng Tâm', [1, 1, 1, 1], 6, 6, 'Hoàn thành'),
          20: sums(20, null, 'Cộng (I + II)', (letter) => `=${letter}9+${letter}15`),
          22: [null, null, null, null, null, null, null, 'Đồng Nai, ngày 03 tháng 10 năm 2025'],
          23: [null, 'Người tổng hợp', null, null, null, null, null, 'Trưởng phòng QLCN'],
        },
        formats: { H: '#,##0.0', I: '#,##0.0', J: '0.0%' },
        merges: ['A4:K4', 'A5:K5', 'A6:K6', 'A7:A8', 'B7:B8', 'C7:D7', 'E7:G7', 'H7:J7', 'K7:K8'],
      },
    ],
  },
  expected: {
    'Ho so Q3': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:K20',
          headerRows: [7, 8],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity',
            D: 'quantity',
            E: 'quantity',
            F: 'quantity',
            G: 'quantity',
            H: 'plan',
            I: 'disbursed',
            J: 'ratio',
            K: 'status',
          },
          totalRows: [20],
          subtotalRows: [9, 15],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
