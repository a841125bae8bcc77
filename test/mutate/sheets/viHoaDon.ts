// An invoice with two tax rates.
import type { Book } from '../book.ts';

export const viHoaDon: Book = {
  id: 'vi-hoa-don',
  language: 'vi',
  note: 'Cửa hàng vật tư: sáu dòng hàng, chiết khấu theo dòng, cộng tiền hàng, thuế hai mức, tổng thanh toán.',
  sheets: [
    {
      name: 'Phiếu giao',
      rows: {
        1: ['CỬA HÀNG VẬT TƯ NÔNG NGHIỆP TÂN HIỆP'],
        2: ['PHIẾU GIAO HÀNG KIÊM BÁO GIÁ', null, null, null, null, 'Số:', 'TH-0387'],
        4: ['Khách hàng:', 'HTX Nông nghiệp Xuân Định'],
        6: ['Tên hàng', 'ĐVT', 'SL', 'Đơn giá', 'CK %', 'Tiền hàng', 'Thuế %', 'Tiền thuế'],
        7: ['Phân NPK 16-16-8', 'bao', 40, 685000, 3, '=C7*D7*(1-E7/100)', 5, '=F7*G7/100'],
        8: ['Phân hữu cơ vi sinh', 'bao', 25, 240000, 3, '=C8*D8*(1-E8/100)', 5, '=F8*G8/100'],
        9: ['Ống nhựa PVC 34', 'cây', 60, 52000, 0, '=C9*D9*(1-E9/100)', 8, '=F9*G9/100'],
        10: ['Béc tưới xoay', 'cái', 150, 18500, 5, '=C10*D10*(1-E10/100)', 8, '=F10*G10/100'],
        11: ['Máy bơm 2 HP', 'cái', 2, 4350000, 0, '=C11*D11*(1-E11/100)', 8, '=F11*G11/100'],
        12: ['Dây điện 2x2,5', 'mét', 200, 17000, 0, '=C12*D12*(1-E12/100)', 8, '=F12*G12/100'],
        13: ['Cộng tiền hàng', null, null, null, null, '=SUM(F7:F12)'],
        14: ['Thuế GTGT 5%', null, null, null, null, '=SUMIF(G7:G12,5,H7:H12)'],
        15: ['Thuế GTGT 8%', null, null, null, null, '=SUMIF(G7:G12,8,H7:H12)'],
        16: ['Phí vận chuyển', null, null, null, null, 350000],
        17: ['Tổng thanh toán', null, null, null, null, '=SUM(F13:F16)'],
        18: ['Đã đặt cọc', null, null, null, null, 10000000],
        19: ['Còn phải trả', null, null, null, null, '=F17-F18'],
      },
      formats: { C: '#,##0', D: '#,##0', F: '#,##0', H: '#,##0' },
      merges: ['A1:H1'],
    },
  ],
};
