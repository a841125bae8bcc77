// Owns a union of cooperatives of July 2026: the half year by mục and tiểu mục, two quarters side by side, total at the top.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const tail = (row: number): Content[] => [
  `=E${row}+F${row}`,
  `=D${row}-G${row}`,
  `=IF(D${row}=0,0,G${row}/D${row}*100)`,
];
const item = (row: number, code: number, name: string, first: number, last: number): Content[] => [
  code,
  null,
  name,
  ...['D', 'E', 'F'].map((letter) => `=SUM(${letter}${String(first)}:${letter}${String(last)})`),
  ...tail(row),
];
const subItem = (
  row: number,
  code: number,
  name: string,
  granted: number,
  first: number,
  second: number,
): Content[] => [null, code, name, granted, first, second, ...tail(row)];

export const plLienMinhHtxTieuMuc2026: SheetFixture = {
  book: {
    id: 'pl-lien-minh-htx-tieu-muc-2026',
    language: 'vi',
    note: 'Liên minh HTX Hà Tĩnh 7/2026: thực hiện dự toán 6 tháng theo mục, tiểu mục, tổng ở trên, hai quý cạnh nhau; sạch.',
    sheets: [
      {
        name: '6 thang',
        rows: {
          1: ['LIÊN MINH HỢP TÁC XÃ TỈNH HÀ TĨNH'],
          2: ['VĂN PHÒNG'],
          3: ['BÁO CÁO TÌNH HÌNH THỰC HIỆN DỰ TOÁN CHI 6 THÁNG ĐẦU NĂM 2026'],
          4: ['Nguồn kinh phí: ngân sách tỉnh cấp chi thường xuyên'],
          5: [null, null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          6: [
            'Mục',
            'Tiểu mục',
            'Nội dung chi',
            'Dự toán được giao năm 2026',
            'Thực hiện',
            null,
            null,
            'Dự toán còn lại',
            'Tỷ lệ thực hiện (%)',
          ],
          7: [null, null, null, null, 'Quý I', 'Quý II', 'Cộng 6 tháng'],
          8: [
            null,
            null,
            'Tổng số chi',
            ...['D', 'E', 'F'].map((c) => `=${c}9+${c}11+${c}14+${c}17+${c}20+${c}24`),
            ...tail(8),
          ],
          9: item(9, 6000, 'Tiền lương', 10, 10),
          10: subItem(10, 6001, 'Lương theo ngạch, bậc', 2680000000, 661400000, 668200000),
          11: item(11, 6300, 'Các khoản đóng góp', 12, 13),
          12: subItem(12, 6301, 'Bảo hiểm xã hội', 455600000, 112438000, 113594000),
          13: subItem(13, 6302, 'Bảo hiểm y tế', 80400000, 19842000, 20046000),
          14: item(14, 6500, 'Thanh toán dịch vụ công cộng', 15, 16),
          15: subItem(15, 6501, 'Tiền điện', 72000000, 14385600, 21906400),
          16: subItem(16, 6502, 'Tiền nước', 9600000, 2146000, 2518000),
          17: item(17, 6550, 'Vật tư văn phòng', 18, 19),
          18: subItem(18, 6551, 'Văn phòng phẩm', 60000000, 13750000, 16240000),
          19: subItem(19, 6599, 'Vật tư văn phòng khác', 24000000, 0, 8400000),
          20: item(20, 6650, 'Hội nghị', 21, 23),
          21: subItem(21, 6651, 'In, mua tài liệu', 45000000, 9800000, 21350000),
          22: subItem(22, 6652, 'Bồi dưỡng giảng viên, báo cáo viên', 96000000, 18000000, 42000000),
          23: subItem(23, 6655, 'Thuê hội trường, phương tiện vận chuyển', 54000000, 7500000, 28500000),
          24: item(24, 6700, 'Công tác phí', 25, 27),
          25: subItem(25, 6701, 'Tiền vé máy bay, tàu, xe', 50000000, 6320000, 14890000),
          26: subItem(26, 6702, 'Phụ cấp công tác phí', 84000000, 15300000, 23700000),
          27: subItem(27, 6704, 'Khoán công tác phí', 42000000, 10500000, 10500000),
          30: [null, null, 'KẾ TOÁN', null, null, null, 'CHỦ TỊCH'],
          35: [null, null, 'Đặng Thị Hường', null, null, null, 'Ngô Văn Lộc'],
        },
        formats: {
          D: '#,##0',
          E: '#,##0',
          F: '#,##0',
          G: '#,##0',
          H: '#,##0',
          I: '0.00',
        },
        merges: ['A3:I3', 'A4:I4', 'H5:I5', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:G6', 'H6:H7', 'I6:I7'],
      },
    ],
  },
  expected: {
    '6 thang': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:I27',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'allocated',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.cumulative',
            H: 'remaining',
            I: 'ratio',
          },
          totalRows: [8],
          subtotalRows: [9, 11, 14, 17, 20, 24],
          lines: 13,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
