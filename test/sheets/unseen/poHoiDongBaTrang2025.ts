// Owns the provincial OCOP council of October 2025: an estimate with its total on top, the list of members and the mark sheet beside it.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const COUNCIL = 'TT 55/2023/TT-BTC; TT 03/2023/TT-BTC';
type Line = readonly [
  number: string,
  what: string,
  unit: string,
  people: number,
  price: number,
  basis: string,
];
const lines = (first: number, items: readonly Line[]) =>
  down(first, items, (row, [number, what, unit, people, price, basis]) => [
    number,
    what,
    unit,
    people,
    price,
    `=D${row}*E${row}`,
    basis,
  ]);
const group = (number: string | null, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  sum,
];
type Member = readonly [name: string, office: string, role: string];
type Product = readonly [
  name: string,
  maker: string,
  place: string,
  marks: readonly [number, number, number],
  stars: number,
];

export const poHoiDongBaTrang2025: SheetFixture = {
  book: {
    id: 'po-hoi-dong-ba-trang-2025',
    language: 'vi',
    note: 'Hội đồng đánh giá, phân hạng OCOP cấp tỉnh tháng 10/2025: dòng tổng đầu bảng, STT 1.1, danh sách thành viên và phiếu điểm ở trang khác; sạch.',
    sheets: [
      {
        name: 'DT',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['VP HỘI ĐỒNG OCOP', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, 'Đồng Nai, ngày 06 tháng 10 năm 2025'],
          5: ['DỰ TOÁN KINH PHÍ'],
          6: ['Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh, ngày 21/10/2025'],
          8: ['Số TT', 'Nội dung chi', 'Đơn vị tính', 'Số lượng', 'Mức chi', 'Thành tiền (đồng)', 'Căn cứ'],
          9: group(null, 'TỔNG KINH PHÍ (1+2+3)', '=F10+F15+F20'),
          10: group('1', 'Hội đồng', '=SUM(F11:F14)'),
          ...lines(11, [
            ['1.1', 'Chủ tịch Hội đồng', 'người/nhiệm vụ', 1, 1800000, COUNCIL],
            ['1.2', 'Phó Chủ tịch, thành viên Hội đồng', 'người/nhiệm vụ', 8, 1500000, COUNCIL],
            ['1.3', 'Thư ký khoa học, thư ký hành chính', 'người/nhiệm vụ', 2, 300000, COUNCIL],
            ['1.4', 'Đại biểu được mời tham dự', 'người/nhiệm vụ', 6, 200000, COUNCIL],
          ]),
          15: group('2', 'Tổ tư vấn giúp việc Hội đồng', '=SUM(F16:F19)'),
          ...lines(16, [
            ['2.1', 'Tổ trưởng Tổ tư vấn', 'người/nhiệm vụ', 1, 1000000, COUNCIL],
            ['2.2', 'Thành viên Tổ tư vấn', 'người/nhiệm vụ', 6, 700000, COUNCIL],
            ['2.3', 'Thư ký hành chính Tổ tư vấn', 'người/nhiệm vụ', 1, 300000, COUNCIL],
            ['2.4', 'Thuê xe đi kiểm tra cơ sở sản xuất', 'chuyến', 2, 2800000, 'Báo giá ngày 29/9/2025'],
          ]),
          20: group('3', 'Chi phục vụ phiên họp', '=SUM(F21:F23)'),
          ...lines(21, [
            ['3.1', 'In hồ sơ, phiếu chấm điểm', 'bộ', 25, 68000, 'Báo giá ngày 29/9/2025'],
            ['3.2', 'Nước uống', 'người/buổi', 25, 20000, 'NQ 90/2017/NQ-HĐND'],
            ['3.3', 'Trang trí, trưng bày sản phẩm', 'đợt', 1, 3600000, 'Báo giá ngày 29/9/2025'],
          ]),
          24: ['Số tiền bằng chữ: Ba mươi hai triệu năm trăm nghìn đồng./.'],
          26: ['NGƯỜI LẬP', null, null, null, 'CHÁNH VĂN PHÒNG'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A5:G5', 'A6:G6', 'A24:G24', 'E1:G1', 'E2:G2', 'E3:G3'],
      },
      {
        name: 'Thanh phan',
        rows: {
          1: ['DANH SÁCH THÀNH VIÊN HỘI ĐỒNG'],
          3: ['TT', 'Họ và tên', 'Cơ quan', 'Nhiệm vụ trong Hội đồng'],
          ...down<Member>(
            4,
            [
              ['Trần Quốc Thịnh', 'UBND tỉnh', 'Chủ tịch'],
              ['Lê Thị Mai Hương', 'Sở Nông nghiệp và Môi trường', 'Phó Chủ tịch'],
              ['Phạm Đức Long', 'Sở Khoa học và Công nghệ', 'Thành viên'],
              ['Vũ Thị Thanh', 'Sở Công Thương', 'Thành viên'],
              ['Đặng Hoài Nam', 'Sở Y tế', 'Thành viên'],
            ],
            (row, member) => [row - 3, ...member],
          ),
        },
        merges: ['A1:D1'],
      },
      {
        name: 'Diem',
        rows: {
          1: ['TỔNG HỢP ĐIỂM CÁC SẢN PHẨM'],
          3: [
            'TT',
            'Sản phẩm',
            'Chủ thể',
            'Xã, phường',
            'Phần A',
            'Phần B',
            'Phần C',
            'Tổng điểm',
            'Hạng sao',
          ],
          ...down<Product>(
            4,
            [
              ['Chôm chôm sấy dẻo', 'HTX Bình Lộc Xanh', 'Phường Bình Lộc', [33, 19, 24.5], 4],
              ['Mật ong cà phê', 'Hộ KD Hai Lúa', 'Xã Phú Riềng', [28, 16, 21], 3],
              ['Bột ca cao nguyên chất', 'Công ty TNHH Ca cao Thanh Hà', 'Xã Định Quán', [35, 20, 27], 4],
              ['Khô cá lìm kìm', 'Cơ sở Út Mười', 'Xã La Ngà', [26.5, 15, 18], 3],
            ],
            (row, [name, maker, place, marks, stars]) => [
              row - 3,
              name,
              maker,
              place,
              ...marks,
              `=SUM(E${row}:G${row})`,
              stars,
            ],
          ),
        },
        formats: { H: '0.0' },
        merges: ['A1:I1'],
      },
    ],
  },
  dates: { from: '2025-10-21', to: '2025-10-21', document: '2025-10-06' },
  expected: {
    DT: {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G23',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'basis',
          },
          totalRows: [9],
          subtotalRows: [10, 15, 20],
          lines: 11,
        },
      ],
      outside: [],
      findings: [],
    },
    'Thanh phan': { kind: 'other', tables: [], outside: [], findings: [] },
    Diem: { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
