// Owns the provincial science tasks of 2025 with money of several years, every number typed, a scratch sum below. Clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Money = [whole: number, before: number, given: number, received: number, paid: number, later: number];
const line = (
  number: string | number | null,
  what: string,
  lead: string | null,
  years: string | null,
  money: Money,
  note: string | null = null,
): Content[] => [number, what, lead, years, ...money, note];

export const pqNhiemVuChuyenTiep2025: SheetFixture = {
  book: {
    id: 'pq-nhiem-vu-chuyen-tiep-2025',
    language: 'vi',
    note: 'Phòng Kế hoạch - Tài chính 2025: nhiệm vụ KH&CN nhiều năm, số gõ tay cả bảng, ô kiểm tra dưới chữ ký; sạch.',
    sheets: [
      {
        name: 'NV KHCN',
        rows: {
          1: ['DANH MỤC NHIỆM VỤ KH&CN CẤP TỈNH VÀ TÌNH HÌNH CẤP KINH PHÍ NĂM 2025'],
          2: ['Đvt: triệu đồng'],
          3: [
            'TT',
            'Tên nhiệm vụ',
            'Cơ quan chủ trì',
            'Thời gian thực hiện',
            'Tổng kinh phí được duyệt',
            'Đã cấp đến hết năm 2024',
            'Năm 2025',
            null,
            null,
            'Còn lại cấp các năm sau',
            'Ghi chú',
          ],
          4: [null, null, null, null, null, null, 'Kế hoạch giao', 'Đã cấp', 'Đã thanh toán'],
          5: line('I', 'Nhiệm vụ chuyển tiếp', null, null, [3940, 2150, 1240, 1090, 872, 550]),
          6: line(
            1,
            'Quy trình bảo quản sầu riêng sau thu hoạch',
            'Trường Đại học Lạc Hồng',
            '2023-2025',
            [1420, 950, 470, 470, 401, 0],
            'Nghiệm thu quý IV',
          ),
          7: line(
            2,
            'Nhân giống lan rừng bằng nuôi cấy mô',
            'Trung tâm Công nghệ sinh học',
            '2024-2026',
            [1180, 500, 380, 320, 256, 300],
          ),
          8: line(
            3,
            'Giám sát nước nuôi cá bè bằng cảm biến',
            'Trường Đại học Công nghệ Đồng Nai',
            '2024-2026',
            [1340, 700, 390, 300, 215, 250],
          ),
          9: line('II', 'Nhiệm vụ mở mới', null, null, [2260, 0, 960, 610, 318, 1300]),
          10: line(
            1,
            'Chỉ dẫn địa lý cho hạt điều',
            'Chi cục Tiêu chuẩn Đo lường Chất lượng',
            '2025-2027',
            [1290, 0, 520, 350, 198, 770],
          ),
          11: line(
            2,
            'Chế biến vỏ ca cao làm phân hữu cơ',
            'Trường Cao đẳng Kỹ thuật Đồng Nai',
            '2025-2026',
            [970, 0, 440, 260, 120, 530],
          ),
          12: line(null, 'Tổng cộng (I+II)', null, null, [6200, 2150, 2200, 1700, 1190, 1850]),
          14: [null, 'Đồng Nai, ngày 20 tháng 11 năm 2025'],
          15: [null, 'Người lập', null, null, null, null, 'Trưởng phòng'],
          20: [null, 'Ngô Thanh Vy', null, null, null, null, 'Đinh Công Tráng'],
          23: [null, 'kiểm tra', '=G12-H12'],
          24: [null, 'còn phải rút dự toán', 500],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0', J: '#,##0' },
        merges: [
          'A1:K1',
          'A2:K2',
          'A3:A4',
          'B3:B4',
          'C3:C4',
          'D3:D4',
          'E3:E4',
          'F3:F4',
          'G3:I3',
          'J3:J4',
          'K3:K4',
        ],
      },
    ],
  },
  expected: {
    'NV KHCN': {
      kind: 'tracking',
      tables: [
        {
          range: 'A3:K12',
          headerRows: [3, 4],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'lead',
            D: 'period',
            E: 'plan.total',
            F: 'received.previous',
            G: 'plan',
            H: 'received',
            I: 'disbursed',
            J: 'remaining',
            K: 'note',
          },
          totalRows: [12],
          subtotalRows: [5, 9],
          lines: 5,
        },
      ],
      outside: ['B23:C24'],
      findings: [],
    },
  },
};
