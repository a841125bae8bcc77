// Owns a commune's form of needs sent to the department, March 2026: crosses for what is asked, money by who pays, quarter, nghìn đồng; crosses are counted below; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Need = readonly [
  product: string,
  owner: string,
  asked: string,
  budget: number,
  own: number,
  quarter: string,
  note: string | null,
];

/** asked: one letter a kind of support, in the order of the columns, "-" where there is none */
const NEEDS: readonly Need[] = [
  ['Nấm bào ngư sấy giòn', 'HTX Nấm An Viễn', 'xx-x', 28500, 9500, 'Quý II', null],
  ['Mật ong hoa cao su', 'Hộ ông Phan Văn Lễ', '--xx', 6800, 2200, 'Quý II', null],
  ['Bánh phở khô', 'Cơ sở Ba Nhạn', 'xxx-', 24600, 8200, 'Quý II-III', 'Đang đổi chủ hộ'],
  ['Tinh dầu sả chanh', 'Tổ hợp tác Ấp 4', 'x---', 18000, 6000, 'Quý III', null],
  ['Chả lụa bì ớt xiêm', 'Hộ bà Đinh Thị Hồng', '-xxx', 11250, 3750, 'Quý II', null],
  ['Gà thả vườn đóng gói', 'Trang trại Minh Khang', 'xx-x', 31500, 13500, 'Quý III-IV', null],
  ['Chuối sấy dẻo', 'HTX Nấm An Viễn', '-xxx', 12300, 4100, 'Quý III', null],
  ['Dưa lưới nhà màng', 'Công ty TNHH Nông sản Hoàng Lâm', 'x--x', 21000, 14000, 'Quý IV', 'Chưa có MSMV'],
];

export const piPhieuDangKyXa2026: SheetFixture = {
  book: {
    id: 'pi-phieu-dang-ky-xa-2026',
    language: 'vi',
    note: 'UBND xã An Viễn 3/2026: phiếu đăng ký nhu cầu hỗ trợ sản phẩm OCOP, dấu x theo loại hỗ trợ, kinh phí chia hai bên, thời gian theo quý, nghìn đồng, dòng tổng đếm dấu x bằng COUNTIF; trang hướng dẫn điền; sạch.',
    sheets: [
      {
        name: 'Phieu DK',
        rows: {
          1: ['UBND XÃ AN VIỄN', null, null, null, null, null, null, 'Mẫu số 01'],
          2: ['PHÒNG KINH TẾ'],
          4: ['PHIẾU ĐĂNG KÝ NHU CẦU HỖ TRỢ XÂY DỰNG HỒ SƠ, TEM NHÃN SẢN PHẨM OCOP NĂM 2026'],
          5: ['Kính gửi: Sở Khoa học và Công nghệ tỉnh Đồng Nai (qua Phòng Quản lý chuyên ngành)'],
          6: [null, null, null, null, null, null, null, null, null, null, 'ĐVT: nghìn đồng'],
          7: [
            'TT',
            'Tên sản phẩm',
            'Chủ thể',
            'Nội dung đề nghị hỗ trợ (đánh dấu x)',
            null,
            null,
            null,
            'Kinh phí dự kiến',
            null,
            null,
            'Thời gian',
            'Ghi chú',
          ],
          8: [null, null, null, 'Nhãn hiệu', 'TCCS', 'MSMV', 'Tem QR', 'Tổng', 'Ngân sách', 'Chủ thể góp'],
          ...down(9, NEEDS, (row, [product, owner, asked, budget, own, quarter, note]): Content[] => [
            row - 8,
            product,
            owner,
            ...[...asked].map((mark) => (mark === 'x' ? 'x' : null)),
            `=I${row}+J${row}`,
            budget,
            own,
            quarter,
            note,
          ]),
          17: [
            null,
            'Cộng toàn xã',
            null,
            ...['D', 'E', 'F', 'G'].map((letter) => `=COUNTIF(${letter}9:${letter}16,"x")`),
            ...['H', 'I', 'J'].map((letter) => `=SUM(${letter}9:${letter}16)`),
          ],
          19: ['Xã cam kết các chủ thể đối ứng đủ phần góp và nộp hồ sơ đúng thời gian.'],
          21: [null, 'Công chức lập phiếu', null, null, null, null, null, 'TM. UBND XÃ'],
          22: [null, null, null, null, null, null, null, 'PHÓ CHỦ TỊCH'],
        },
        formats: { 'H9:J17': '#,##0' },
        merges: [
          'A4:L4',
          'A5:L5',
          'K6:L6',
          'A7:A8',
          'B7:B8',
          'C7:C8',
          'D7:G7',
          'H7:J7',
          'K7:K8',
          'L7:L8',
          'A19:L19',
          'H21:L21',
          'H22:L22',
        ],
      },
      {
        name: 'Huong dan',
        rows: {
          1: ['Cách điền phiếu'],
          2: ['Cột 4-7', 'chỉ đánh chữ x, không ghi số'],
          3: ['Cột 8', 'không sửa, tự cộng'],
          4: ['Gửi trước', '25/3/2026'],
          5: ['Hộp thư', 'gửi qua trục văn bản'],
        },
      },
    ],
  },
  dates: { from: '2026-04-01', to: '2026-12-31', document: '2026-03-20' },
  expected: {
    'Phieu DK': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:L17',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            H: 'amount.total',
            I: 'amount.budget',
            J: 'amount.other',
            K: 'period',
            L: 'note',
          },
          totalRows: [17],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'Huong dan': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
