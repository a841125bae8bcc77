// A family's few formulas, and a sheet that is irregular on purpose.
import type { Book } from '../book.ts';

export const heldViHoGiaDinh: Book = {
  id: 'held-vi-ho-gia-dinh',
  language: 'vi',
  note: 'Hộ trồng sầu riêng: trang nhỏ ít công thức; trang nhiều năm có năm đầu gõ tay, giá gõ từng năm, một năm mất mùa gõ đè, dòng trống ngăn khối.',
  heldOut: true,
  sheets: [
    {
      name: 'Vườn',
      rows: {
        1: ['Vườn sầu riêng 1,2 ha'],
        3: ['Năm', 2022, 2023, 2024, 2025, 'Ghi chú'],
        4: ['Số cây cho trái', 96, '=B4+24', '=C4+30', '=D4+18', 'trồng thêm từng đợt'],
        5: ['Kg một cây', 55, 60, 41, 66, '2024 mất mùa vì hạn'],
        6: ['Sản lượng (kg)', '=B4*B5', '=C4*C5', '=D4*D5', '=E4*E5'],
        7: ['Giá bán', 48000, 62000, 71000, 65000],
        8: ['Doanh thu', '=B6*B7', '=C6*C7', '=D6*D7', '=E6*E7'],
        10: ['Phân bón', 61000000, '=B10*1.05', '=C10*1.05', '=D10*1.08', '2025 giá phân tăng 8%'],
        11: ['Thuốc', 18000000, 18500000, 24000000, 19500000],
        12: ['Công thuê', '=B6*3000', '=C6*3200', '=D6*3200', '=E6*3500', 'tiền công mỗi kg'],
        13: ['Cộng chi', '=SUM(B10:B12)', '=SUM(C10:C12)', '=SUM(D10:D12)', '=SUM(E10:E12)'],
        15: ['Lãi', '=B8-B13', '=C8-C13', '=D8-D13', '=E8-E13'],
        16: ['Lãi cộng dồn', '=B15', '=B16+C15', '=C16+D15', '=D16+E15'],
      },
      formats: { 'B4:E16': '#,##0' },
    },
    {
      name: 'Vay',
      rows: {
        1: ['Vay ngân hàng'],
        2: ['Số tiền vay', 200000000],
        3: ['Lãi suất năm', 0.085],
        4: ['Số năm', 3],
        6: ['Lãi phải trả mỗi năm', '=B2*B3'],
        7: ['Gốc trả mỗi năm', '=ROUND(B2/B4,-3)'],
        8: ['Trả năm đầu', '=B6+B7'],
        9: ['So với lãi vườn 2025', '=B8/Vườn!E15'],
      },
      formats: { B: '#,##0', B3: '0.0%', B9: '0.0%' },
    },
  ],
};
