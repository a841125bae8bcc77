// Owns a provincial trade department's estimate for booths at a fair, October 2025: owners of the new communes as lines, three kinds of cost across, 70 % from the budget; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Stand = readonly [
  who: string,
  place: string,
  stands: number,
  price: number,
  carriage: number,
  decoration: number,
];

const OWNERS: readonly Stand[] = [
  ['HTX Nông nghiệp Suối Lớn (xoài, xoài sấy)', 'Xã Xuân Đông', 1, 8500000, 3200000, 2500000],
  ['HTX Ca cao Thành Đạt (bột ca cao)', 'Xã Phú Hòa', 1, 8500000, 3600000, 2500000],
  ['Hộ kinh doanh Chuối sấy Út Mười', 'Xã Bàu Hàm', 1, 8500000, 2800000, 1800000],
  ['HTX Bưởi Tân Phát (bưởi da xanh, tinh dầu)', 'Phường Tân Triều', 2, 8500000, 4100000, 4300000],
];
const FIRMS: readonly Stand[] = [
  ['Công ty TNHH Hạt điều Minh Tâm', 'Xã Bù Đăng', 2, 9200000, 5600000, 6450000],
  ['Công ty CP Cà phê Gia Hưng', 'Xã Sông Ray', 1, 9200000, 3300000, 3150000],
  ['Công ty TNHH Gỗ mỹ nghệ Trường Phát', 'Phường Trảng Dài', 2, 9200000, 7400000, 5200000],
];

const stand = (
  row: number,
  first: number,
  [who, place, stands, price, carriage, decoration]: Stand,
): Content[] => [
  row - first + 1,
  who,
  place,
  stands,
  price,
  `=D${row}*E${row}`,
  carriage,
  decoration,
  `=SUM(F${row}:H${row})`,
  `=ROUND(I${row}*70%,0)`,
  `=I${row}-J${row}`,
];
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  null,
  of('D'),
  null,
  ...['F', 'G', 'H', 'I', 'J', 'K'].map(of),
];

export const pdGianHangHoiCho: SheetFixture = {
  book: {
    id: 'pd-gian-hang-hoi-cho',
    language: 'vi',
    note: 'Sở Công Thương tháng 10/2025: gian hàng hội chợ theo đơn vị tham gia của xã, phường mới, ba khoản chi theo cột, ngân sách 70 %, tổng ở trên, bằng chữ dưới bảng; trang liên hệ; sạch.',
    sheets: [
      {
        name: 'Gian hang',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ CÔNG THƯƠNG', null, null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, null, null, 'Đồng Nai, ngày 13 tháng 10 năm 2025'],
          5: ['DỰ TOÁN KINH PHÍ HỖ TRỢ ĐƠN VỊ THAM GIA HỘI CHỢ NÔNG NGHIỆP TẠI THÀNH PHỐ CẦN THƠ'],
          6: ['Thời gian: từ ngày 06/11/2025 đến ngày 10/11/2025'],
          7: [null, null, null, null, null, null, null, null, null, 'ĐVT: VNĐ'],
          8: [
            'Stt',
            'Đơn vị tham gia (sản phẩm trưng bày)',
            'Xã, phường',
            'Thuê gian hàng',
            null,
            null,
            'Vận chuyển hàng hóa',
            'Trang trí gian hàng',
            'Tổng kinh phí',
            'Trong đó',
            null,
          ],
          9: [
            null,
            null,
            null,
            'Số gian',
            'Đơn giá',
            'Thành tiền',
            null,
            null,
            null,
            'Ngân sách hỗ trợ 70%',
            'Đơn vị tự chi trả',
          ],
          10: sums(null, 'TỔNG CỘNG', (letter) => `=${letter}11+${letter}16`),
          11: sums('I', 'Chủ thể OCOP', (letter) => `=SUM(${letter}12:${letter}15)`),
          ...down(12, OWNERS, (row, item) => stand(row, 12, item)),
          16: sums('II', 'Doanh nghiệp công nghiệp nông thôn', (letter) => `=SUM(${letter}17:${letter}19)`),
          ...down(17, FIRMS, (row, item) => stand(row, 17, item)),
          20: ['Ngân sách hỗ trợ bằng chữ: Một trăm linh một triệu không trăm tám mươi nghìn đồng./.'],
          21: ['* Đơn giá gian hàng theo thư mời của ban tổ chức; vận chuyển, trang trí theo báo giá.'],
          23: [null, 'PHÒNG QUẢN LÝ THƯƠNG MẠI', null, null, 'KẾ TOÁN', null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { 'E10:K19': '#,##0' },
        merges: [
          'G1:K1',
          'G2:K2',
          'G3:K3',
          'A5:K5',
          'A6:K6',
          'J7:K7',
          'A8:A9',
          'B8:B9',
          'C8:C9',
          'D8:F8',
          'G8:G9',
          'H8:H9',
          'I8:I9',
          'J8:K8',
          'A20:K20',
          'A21:K21',
        ],
      },
      {
        name: 'Lien he',
        rows: {
          1: ['ĐẦU MỐI LIÊN HỆ TẠI HỘI CHỢ'],
          3: ['Gian số', 'Đơn vị', 'Người phụ trách', 'Điện thoại', 'Giờ mở cửa'],
          4: ['A12', 'HTX Nông nghiệp Suối Lớn', 'Anh Bảo', '0909000121', '8h00 - 21h00'],
          5: ['A13', 'HTX Ca cao Thành Đạt', 'Chị Hương', '0977000232', '8h00 - 21h00'],
          6: ['B02, B03', 'Công ty TNHH Hạt điều Minh Tâm', 'Anh Vũ', '0932000343', '8h00 - 21h30'],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  dates: { from: '2025-11-06', to: '2025-11-10', document: '2025-10-13' },
  expected: {
    'Gian hang': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:K19',
          headerRows: [8, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'locality',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'amount',
            H: 'amount',
            I: 'amount.total',
            J: 'amount.budget',
            K: 'amount.other',
          },
          totalRows: [10],
          subtotalRows: [11, 16],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
    'Lien he': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
