// Owns a trade promotion centre of 2015: three markets in three districts side by side, one price, a sum across.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  price: number,
  counts: [number, number, number],
): Content[] => [
  number,
  what,
  unit,
  price,
  counts[0],
  `=$D${row}*E${row}`,
  counts[1],
  `=$D${row}*G${row}`,
  counts[2],
  `=$D${row}*I${row}`,
  `=F${row}+H${row}+J${row}`,
];
const part = (number: string, what: string, first: number, last: number): Content[] => {
  const sum = (c: string) => `=SUM(${c}${String(first)}:${c}${String(last)})`;
  return [number, what, null, null, null, sum('F'), null, sum('H'), null, sum('J'), sum('K')];
};

export const plPhienChoMienNui2015: SheetFixture = {
  book: {
    id: 'pl-phien-cho-mien-nui-2015',
    language: 'vi',
    note: 'Trung tâm Khuyến công và XTTM Quảng Nam 2015: ba phiên chợ hàng Việt ở ba huyện cạnh nhau, một đơn giá chung, cột cộng ngang; sạch.',
    sheets: [
      {
        name: 'Phien cho',
        rows: {
          1: ['SỞ CÔNG THƯƠNG QUẢNG NAM'],
          2: ['TRUNG TÂM KHUYẾN CÔNG VÀ XTTM'],
          4: ['DỰ TOÁN TỔ CHỨC 03 PHIÊN CHỢ ĐƯA HÀNG VIỆT VỀ MIỀN NÚI NĂM 2015'],
          5: [null, null, null, null, null, null, null, null, null, null, 'ĐVT: đồng'],
          6: [
            'TT',
            'Nội dung',
            'ĐVT',
            'Đơn giá',
            'Nam Giang (8/2015)',
            null,
            'Phước Sơn (9/2015)',
            null,
            'Bắc Trà My (10/2015)',
            null,
            'Tổng cộng',
          ],
          7: [null, null, null, null, 'SL', 'Thành tiền', 'SL', 'Thành tiền', 'SL', 'Thành tiền'],
          8: part('I', 'Gian hàng, sân khấu', 9, 12),
          9: line(9, 1, 'Thuê, lắp đặt gian hàng 3m x 3m', 'gian', 1450000, [24, 20, 26]),
          10: line(10, 2, 'Sân khấu khai mạc', 'm2', 160000, [40, 40, 48]),
          11: line(11, 3, 'Âm thanh, ánh sáng', 'đêm', 3500000, [3, 3, 3]),
          12: line(12, 4, 'Điện phục vụ phiên chợ', 'gian', 180000, [24, 20, 26]),
          13: part('II', 'Thông tin, quảng bá', 14, 16),
          14: line(14, 1, 'Xe tuyên truyền lưu động', 'ngày', 1100000, [4, 5, 4]),
          15: line(15, 2, 'Băng rôn ngang', 'cái', 320000, [12, 10, 14]),
          16: line(16, 3, 'Cổng chào', 'cái', 4200000, [1, 1, 2]),
          17: part('III', 'Bảo vệ, vệ sinh', 18, 19),
          18: line(18, 1, 'Bảo vệ ngày đêm', 'công', 200000, [16, 16, 20]),
          19: line(19, 2, 'Thu gom rác', 'công', 170000, [8, 8, 10]),
          20: [
            null,
            'CỘNG (I+II+III)',
            null,
            null,
            null,
            '=F8+F13+F17',
            null,
            '=H8+H13+H17',
            null,
            '=J8+J13+J17',
            '=K8+K13+K17',
          ],
          22: [null, 'Phòng XTTM', null, null, null, null, 'GIÁM ĐỐC'],
          23: [null, '(đã ký)', null, null, null, null, '(đã ký)'],
        },
        formats: {
          D: '#,##0',
          F: '#,##0',
          H: '#,##0',
          J: '#,##0',
          K: '#,##0',
        },
        merges: ['A4:K4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:F6', 'G6:H6', 'I6:J6', 'K6:K7'],
      },
      {
        name: 'DN tham gia',
        rows: {
          1: ['DOANH NGHIỆP ĐĂNG KÝ THAM GIA'],
          3: ['TT', 'Doanh nghiệp', 'Ngành hàng', 'Số gian', 'Phiên'],
          4: [1, 'Công ty CP Dệt may Trường Giang', 'May mặc', 2, 'Nam Giang'],
          5: [2, 'HTX Mây tre Âu Cơ', 'Gia dụng', 1, 'Cả ba phiên'],
          6: [3, 'Cơ sở nước mắm Hai Hiền', 'Thực phẩm', 2, 'Bắc Trà My'],
          7: [4, 'DNTN Nhựa Tam Kỳ', 'Đồ nhựa', 3, 'Phước Sơn'],
        },
      },
    ],
  },
  expected: {
    'Phien cho': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:K20',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'price',
            E: 'quantity',
            F: 'amount',
            G: 'quantity',
            H: 'amount',
            I: 'quantity',
            J: 'amount',
            K: 'amount.total',
          },
          totalRows: [20],
          subtotalRows: [8, 13, 17],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
    'DN tham gia': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
