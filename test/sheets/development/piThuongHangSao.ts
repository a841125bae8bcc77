// Owns a province's list of OCOP prizes of 2024: rank before, rank now, full prize, what was paid before, what is due; ranks as groups, words; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const PRIZE: Record<number, number> = { 3: 8000000, 4: 10000000, 5: 15000000 };

const product = (
  row: number,
  number: number,
  name: string,
  owner: string,
  place: string,
  [before, now]: readonly [number | null, number],
  note: string | null = null,
): Content[] => [
  number,
  name,
  owner,
  place,
  before === null ? null : `${before} sao`,
  `${now} sao`,
  PRIZE[now] ?? 0,
  before === null ? 0 : (PRIZE[before] ?? 0),
  `=G${row}-H${row}`,
  note,
];
const group = (number: string | null, name: string, of: (letter: string) => string): Content[] => [
  number,
  name,
  null,
  null,
  null,
  null,
  ...['G', 'H', 'I'].map(of),
];

export const piThuongHangSao: SheetFixture = {
  book: {
    id: 'pi-thuong-hang-sao',
    language: 'vi',
    note: 'Sở NN&PTNT Đồng Nai 11/2024: dự toán thưởng sản phẩm OCOP, sản phẩm nâng hạng chỉ thưởng phần chênh lệch, nhóm theo hạng, bằng chữ; trang thông tin chuyển khoản; sạch.',
    sheets: [
      {
        name: 'Thuong 2024',
        rows: {
          1: ['SỞ NÔNG NGHIỆP VÀ PTNT', null, null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['VĂN PHÒNG ĐIỀU PHỐI NTM', null, null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ THƯỞNG CHO CHỦ THỂ CÓ SẢN PHẨM ĐƯỢC CÔNG NHẬN OCOP NĂM 2024'],
          5: ['(Theo điểm h khoản 2 Điều 87 Thông tư 55/2023/TT-BTC)'],
          6: [null, null, null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: [
            'Số TT',
            'Sản phẩm',
            'Chủ thể',
            'Địa bàn',
            'Hạng đã công nhận',
            'Hạng năm 2024',
            'Mức thưởng theo hạng',
            'Đã thưởng hạng trước',
            'Số tiền được thưởng',
            'Ghi chú',
          ],
          8: group('I', 'Hạng 5 sao', (letter) => `=SUM(${letter}9:${letter}9)`),
          9: product(
            9,
            1,
            'Ca cao bột Trọng Đức',
            'Công ty TNHH Ca cao Trọng Đức',
            'Huyện Định Quán',
            [4, 5],
            'Nâng hạng',
          ),
          10: group('II', 'Hạng 4 sao', (letter) => `=SUM(${letter}11:${letter}14)`),
          11: product(
            11,
            1,
            'Bưởi đường lá cam',
            'HTX Bưởi Tân Triều',
            'Huyện Vĩnh Cửu',
            [3, 4],
            'Nâng hạng',
          ),
          12: product(12, 2, 'Sầu riêng múi cấp đông', 'HTX Xuân Định', 'Huyện Xuân Lộc', [null, 4]),
          13: product(
            13,
            3,
            'Cà phê rang mộc',
            'Công ty TNHH Thanh Trọng',
            'Huyện Cẩm Mỹ',
            [3, 4],
            'Nâng hạng',
          ),
          14: product(14, 4, 'Yến sào tinh chế', 'Cơ sở Yến Long Phước', 'Huyện Long Thành', [null, 4]),
          15: group('III', 'Hạng 3 sao', (letter) => `=SUM(${letter}16:${letter}20)`),
          16: product(16, 1, 'Mít sấy', 'HTX Suối Nho', 'Huyện Định Quán', [null, 3]),
          17: product(17, 2, 'Muối ớt tôm', 'Hộ Trần Thị Nga', 'Thành phố Long Khánh', [null, 3]),
          18: product(18, 3, 'Nấm mối đen', 'Trại nấm Gia Kiệm', 'Huyện Thống Nhất', [null, 3]),
          19: product(19, 4, 'Rau mầm', 'HTX Rau Trường An', 'Thành phố Biên Hòa', [null, 3]),
          20: product(20, 5, 'Tôm khô', 'Cơ sở Sáu Đước', 'Huyện Nhơn Trạch', [null, 3]),
          21: group(null, 'TỔNG CỘNG', (letter) => `=${letter}8+${letter}10+${letter}15`),
          22: ['Bằng chữ: Sáu mươi chín triệu đồng.'],
          23: ['Sản phẩm nâng hạng chỉ được thưởng phần chênh lệch so với hạng đã thưởng.'],
          25: [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, 'CHÁNH VĂN PHÒNG'],
        },
        formats: { 'G8:I21': '#,##0' },
        merges: ['G1:J1', 'G2:J2', 'A4:J4', 'A5:J5', 'I6:J6', 'A22:J22', 'A23:J23', 'G25:J25'],
      },
      {
        name: 'TK nhan tien',
        rows: {
          1: ['Chủ thể', 'Ngân hàng', 'Người nhận'],
          2: ['HTX Bưởi Tân Triều', 'Agribank Vĩnh Cửu', 'Chủ tài khoản HTX'],
          3: ['HTX Suối Nho', 'Agribank Định Quán', 'Chủ tài khoản HTX'],
          4: ['Hộ Trần Thị Nga', '(nhận tiền mặt)', null],
        },
      },
    ],
  },
  dates: { from: '2024-11-01', to: '2024-12-31', document: '2024-11-18' },
  expected: {
    'Thuong 2024': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:J21',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', D: 'locality', I: 'amount', J: 'note' },
          totalRows: [21],
          subtotalRows: [8, 10, 15],
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
    'TK nhan tien': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
