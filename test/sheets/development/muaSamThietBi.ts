// Owns a procurement estimate with a specification column, value added tax below the lines and wrong words.
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  goods: string,
  specification: string,
  unit: string,
  quantity: number,
  price: number,
) => [row - 8, goods, specification, unit, quantity, price, `=E${row}*F${row}`];

export const muaSamThietBi: SheetFixture = {
  book: {
    id: 'mua-sam-thiet-bi',
    language: 'vi',
    note: 'Trường trung học: cột thông số kỹ thuật, thuế GTGT là một dòng, tổng sau thuế; số tiền bằng chữ đọc thiếu một triệu.',
    sheets: [
      {
        name: 'Dự toán TB',
        rows: {
          1: ['SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐỒNG NAI'],
          2: ['TRƯỜNG THPT XUÂN HƯNG'],
          4: ['DỰ TOÁN MUA SẮM THIẾT BỊ PHÒNG TIN HỌC'],
          5: ['(Kèm theo Tờ trình số 41/TTr-THPT ngày 11 tháng 6 năm 2024; giá theo báo giá của 03 công ty)'],
          6: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          8: ['TT', 'Tên thiết bị', 'Thông số kỹ thuật', 'ĐVT', 'SL', 'Đơn giá', 'Thành tiền'],
          9: line(9, 'Máy tính để bàn', 'Core i5, RAM 8 GB, SSD 256 GB', 'bộ', 25, 12400000),
          10: line(10, 'Màn hình', '21,5 inch, IPS', 'cái', 25, 2650000),
          11: line(11, 'Bộ chuyển mạch mạng', '24 cổng gigabit', 'cái', 2, 3100000),
          12: line(12, 'Bàn ghế học sinh', 'gỗ công nghiệp, 2 chỗ', 'bộ', 13, 1850000),
          13: line(13, 'Máy chiếu', '4000 lumen', 'cái', 1, 15900000),
          14: [null, 'Cộng trước thuế', null, null, null, null, '=SUM(G9:G13)'],
          15: [null, 'Thuế GTGT 10%', null, null, null, null, '=ROUND(G14*10%,0)'],
          16: [null, 'Tổng cộng sau thuế', null, null, null, null, '=G14+G15'],
          17: ['Số tiền bằng chữ: Bốn trăm sáu mươi ba triệu sáu trăm bốn mươi nghìn đồng'],
          19: ['Xuân Lộc, ngày 11 tháng 6 năm 2024'],
          20: [null, 'KẾ TOÁN', null, null, null, 'HIỆU TRƯỞNG'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'A17:G17', 'A19:G19'],
      },
    ],
  },
  expected: {
    'Dự toán TB': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G16',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', D: 'unit', E: 'quantity', F: 'price', G: 'amount' },
          totalRows: [16],
          subtotalRows: [14],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['words.total error A17'],
    },
  },
};
