// Owns an estimate of a commune after 2025-07-01 that still speaks of a district.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  content: string,
  unit: string,
  quantity: number,
  price: number,
  note: string,
): Content[] => [number, content, unit, quantity, price, `=IF(D${row}="","",D${row}*E${row})`, note];

export const xaSauSapNhap: SheetFixture = {
  book: {
    id: 'xa-sau-sap-nhap',
    language: 'vi',
    note: 'Ủy ban xã sau ngày 01/7/2025: thành tiền viết bằng IF, ngày ký và nơi nhận dưới bảng; một dòng còn ghi huyện Xuân Lộc đã bỏ.',
    sheets: [
      {
        name: 'DT 9.2025',
        rows: {
          1: ['ỦY BAN NHÂN DÂN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['XÃ XUÂN LỘC', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, 'Xuân Lộc, ngày 03 tháng 9 năm 2025'],
          5: ['DỰ TOÁN'],
          6: ['Hội nghị giới thiệu sản phẩm OCOP xã Xuân Lộc (ngày 25/9/2025)'],
          7: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          8: ['STT', 'Nội dung', 'ĐVT', 'SL', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          9: line(9, 1, 'Gian hàng trưng bày', 'gian', 10, 1200000, 'Báo giá'),
          10: line(10, 2, 'Xe đưa đại biểu huyện Xuân Lộc tham quan cơ sở', 'chuyến', 2, 1700000, 'Báo giá'),
          11: line(11, 3, 'Maket, trang trí sân khấu', 'bộ', 1, 4600000, 'Báo giá'),
          12: line(12, 4, 'Thuê âm thanh', 'buổi', 2, 1500000, 'Báo giá'),
          13: line(13, 5, 'Quà tặng khách hàng', 'phần', 100, 60000, 'Báo giá'),
          14: line(14, 6, 'Photo tài liệu', 'bộ', 100, 8000, 'Báo giá'),
          15: [null, 'Tổng cộng', null, null, null, '=SUM(F9:F14)'],
          16: [null, 'Bằng chữ: Hai mươi chín triệu tám trăm nghìn đồng'],
          18: ['Nơi nhận:', null, null, null, 'CHỦ TỊCH'],
          19: ['- Phòng Kinh tế xã;'],
          20: ['- Lưu: VT.'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A5:G5', 'A6:G6', 'D1:G1', 'D2:G2', 'D3:G3'],
      },
    ],
  },
  expected: {
    'DT 9.2025': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G15',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [15],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['locality.date error B10'],
    },
  },
};
