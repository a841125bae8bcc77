// Owns a ward of Đà Nẵng of late 2025 that buys fire extinguishers: the table starts in column B, a rounded total; the words tell another amount.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const item = (
  row: number,
  number: number,
  name: string,
  spec: string,
  unit: string,
  count: number,
  price: number,
): Content[] => [null, number, name, spec, unit, count, price, `=F${row}*G${row}`, 'Chứng thư thẩm định giá'];
const group = (number: string, name: string, from: number, to: number): Content[] => [
  null,
  number,
  name,
  null,
  null,
  null,
  null,
  `=SUM(H${from}:H${to})`,
];

export const phBinhChuaChay: SheetFixture = {
  book: {
    id: 'ph-binh-chua-chay',
    language: 'vi',
    note: 'Phường Hòa Khánh, Đà Nẵng 2025: mua thiết bị PCCC cho tổ liên gia, bảng lệch sang cột B, dòng làm tròn; bằng chữ ghi sai số.',
    sheets: [
      {
        name: 'Mua sam PCCC',
        rows: {
          2: [null, 'UBND PHƯỜNG HÒA KHÁNH'],
          3: [null, 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ'],
          5: [null, 'DỰ TOÁN MUA SẮM PHƯƠNG TIỆN CHỮA CHÁY TRANG BỊ CHO TỔ LIÊN GIA AN TOÀN PCCC'],
          6: [null, 'Kèm theo Tờ trình số       /TTr-KTHTĐT ngày     /11/2025'],
          8: [
            null,
            'Số TT',
            'Tên hàng',
            'Thông số kỹ thuật',
            'Đơn vị tính',
            'Số lượng',
            'Đơn giá (đã có thuế GTGT), đồng',
            'Thành tiền, đồng',
            'Căn cứ xác định giá',
          ],
          9: group('I', 'Phương tiện chữa cháy ban đầu', 10, 12),
          10: item(10, 1, 'Bình bột MFZL4', 'ABC, 4 kg', 'bình', 240, 268500),
          11: item(11, 2, 'Bình khí MT3', 'CO2, 3 kg', 'bình', 60, 447000),
          12: item(12, 3, 'Kệ đôi để bình', 'Thép sơn tĩnh điện', 'cái', 150, 92000),
          13: group('II', 'Dụng cụ phá dỡ, cứu người', 14, 16),
          14: item(14, 1, 'Xà beng', 'Dài 1,2 m', 'cái', 30, 185000),
          15: item(15, 2, 'Búa tạ', '5 kg', 'cái', 30, 236000),
          16: item(16, 3, 'Mặt nạ lọc độc', '60 phút', 'cái', 120, 412800),
          17: group('III', 'Thiết bị báo động', 18, 19),
          18: item(18, 1, 'Chuông báo cháy không dây', 'Liên kết 10 hộ', 'bộ', 30, 2150000),
          19: item(19, 2, 'Loa cầm tay', '25 W, còi hú', 'cái', 30, 565000),
          20: [null, null, 'TỔNG CỘNG', null, null, null, null, '=H9+H13+H17'],
          21: [null, null, 'LÀM TRÒN', null, null, null, null, '=ROUND(H20,-5)'],
          22: [null, '(Bằng chữ: Hai trăm bốn mươi tám triệu chín trăm nghìn đồng)'],
          24: [null, null, 'NGƯỜI LẬP', null, null, null, 'TRƯỞNG PHÒNG'],
          29: [null, null, 'Phùng Bảo Ngọc', null, null, null, 'Hoàng Xuân Sinh'],
        },
        formats: { F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['B5:I5', 'B6:I6', 'B22:I22'],
      },
      {
        name: 'To lien gia',
        rows: {
          1: ['DANH SÁCH TỔ LIÊN GIA AN TOÀN PCCC (trích)'],
          2: ['STT', 'Tổ', 'Số hộ', 'Tổ trưởng', 'Địa chỉ'],
          3: [1, 'TLG 01', 10, 'Nguyễn Thị Lan', 'K15 Âu Cơ'],
          4: [2, 'TLG 02', 12, 'Đỗ Văn Thành', 'Kiệt 86 Nguyễn Lương Bằng'],
          5: [3, 'TLG 03', 9, 'Phan Thị Hồng', 'Phạm Như Xương'],
        },
      },
    ],
  },
  dates: { from: '2025-11-20', to: '2025-12-15', document: '2025-11-12' },
  expected: {
    'Mua sam PCCC': {
      kind: 'estimate',
      tables: [
        {
          range: 'B8:I21',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            B: 'ordinal',
            C: 'content',
            E: 'unit',
            F: 'quantity',
            G: 'price',
            H: 'amount',
            I: 'basis',
          },
          totalRows: [20, 21],
          subtotalRows: [9, 13, 17],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['words.total error B22'],
    },
    'To lien gia': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
