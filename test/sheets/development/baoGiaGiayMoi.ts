// Owns a comparison of three quotations and a letter typed into a sheet.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const goods = [
  ['Máy in laser đen trắng', 'cái', 4, 5200000, 5450000, 5150000],
  ['Máy quét 2 mặt', 'cái', 2, 11800000, 11500000, 12100000],
  ['Tủ sắt hồ sơ', 'cái', 6, 3350000, 3200000, 3500000],
  ['Ghế xoay', 'cái', 20, 1250000, 1310000, 1190000],
] as const;

export const baoGiaGiayMoi: SheetFixture = {
  book: {
    id: 'bao-gia-giay-moi',
    language: 'vi',
    note: 'Văn phòng: bảng so sánh báo giá của ba công ty có cột giá thấp nhất, và một giấy mời gõ trong Excel; tệp .xls.',
    sheets: [
      {
        name: 'So sánh báo giá',
        rows: {
          1: ['BẢNG SO SÁNH BÁO GIÁ CỦA CÁC NHÀ CUNG CẤP'],
          2: ['Ngày 14 tháng 5 năm 2024'],
          4: [
            'TT',
            'Tên hàng',
            'ĐVT',
            'SL',
            'Công ty A',
            'Công ty B',
            'Công ty C',
            'Giá thấp nhất',
            'Đơn vị chọn',
          ],
          ...down(5, goods, (row, [name, unit, quantity, first, second, third]) => [
            row - 4,
            name,
            unit,
            quantity,
            first,
            second,
            third,
            `=MIN(E${row}:G${row})`,
            `=IF(H${row}=E${row},"A",IF(H${row}=F${row},"B","C"))`,
          ]),
          10: [null, 'Giá đã gồm thuế GTGT, vận chuyển, lắp đặt.'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A1:I1', 'A2:I2'],
      },
      {
        name: 'Giấy mời',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          5: ['GIẤY MỜI'],
          7: ['Kính gửi: Đại diện các nhà cung cấp'],
          8: [
            'Sở Khoa học và Công nghệ trân trọng kính mời Quý đơn vị dự buổi mở báo giá mua sắm thiết bị văn phòng.',
          ],
          9: ['Thời gian: 08 giờ 30, ngày 14 tháng 5 năm 2024.'],
          10: ['Địa điểm: phòng họp số 2, trụ sở Sở Khoa học và Công nghệ.'],
          12: [null, null, null, null, 'CHÁNH VĂN PHÒNG'],
        },
        merges: ['A5:H5', 'A8:H8', 'A9:H9', 'A10:H10'],
      },
    ],
  },
  asXls: true,
  expected: {
    'So sánh báo giá': { kind: 'other', tables: [], outside: [], findings: [] },
    'Giấy mời': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
