// A school's yearly budget with SUBTOTAL under every group.
import type { Book } from '../book.ts';

const line = (
  row: number,
  code: string,
  name: string,
  unit: string,
  quantity: number,
  times: number,
  price: number,
  source: string,
) => [code, name, unit, quantity, times, price, `=ROUND(D${row}*E${row}*F${row}/1000,0)`, source];

export const heldViTruong: Book = {
  id: 'held-vi-truong',
  language: 'vi',
  note: 'Kế toán trường học: cộng nhóm bằng SUBTOTAL ở dòng cuối mỗi nhóm, tổng toàn bảng bằng một SUBTOTAL, chia theo nguồn bằng SUMIF.',
  heldOut: true,
  sheets: [
    {
      name: 'Kế hoạch 2025',
      rows: {
        1: ['TRƯỜNG TIỂU HỌC PHƯỚC THIỀN'],
        2: ['KẾ HOẠCH CHI NĂM 2025'],
        4: ['Mã', 'Nội dung', 'Đơn vị', 'Khối lượng', 'Số lần', 'Đơn giá', 'Nghìn đồng', 'Nguồn'],
        5: ['A', 'Chuyên môn'],
        6: line(6, 'A1', 'Sách tham khảo thư viện', 'cuốn', 320, 1, 48500, 'NS'),
        7: line(7, 'A2', 'Đồ dùng dạy học', 'bộ', 28, 1, 1150000, 'NS'),
        8: line(8, 'A3', 'Thi học sinh giỏi', 'em', 64, 2, 35000, 'XHH'),
        9: line(9, 'A4', 'Bồi dưỡng giáo viên', 'người', 31, 2, 300000, 'NS'),
        10: [null, 'Cộng A', null, null, null, null, '=SUBTOTAL(9,G6:G9)'],
        11: ['B', 'Cơ sở vật chất'],
        12: line(12, 'B1', 'Sơn lại phòng học', 'm2', 640, 1, 62000, 'NS'),
        13: line(13, 'B2', 'Sửa bàn ghế', 'bộ', 75, 1, 180000, 'XHH'),
        14: line(14, 'B3', 'Bảo trì máy tính', 'máy', 24, 3, 120000, 'NS'),
        15: line(15, 'B4', 'Thay bóng đèn', 'bóng', 90, 1, 95000, 'NS'),
        16: line(16, 'B5', 'Vệ sinh bể nước', 'lần', 1, 4, 850000, 'XHH'),
        17: [null, 'Cộng B', null, null, null, null, '=SUBTOTAL(9,G12:G16)'],
        18: ['C', 'Hoạt động khác'],
        19: line(19, 'C1', 'Khai giảng', 'buổi', 1, 1, 7500000, 'XHH'),
        20: line(20, 'C2', 'Tết thiếu nhi', 'em', 780, 1, 12000, 'XHH'),
        21: line(21, 'C3', 'Hội thao', 'ngày', 2, 1, 3200000, 'XHH'),
        22: [null, 'Cộng C', null, null, null, null, '=SUBTOTAL(9,G19:G21)'],
        23: [null, 'TỔNG', null, null, null, null, '=SUBTOTAL(9,G6:G22)'],
        25: [null, 'Ngân sách (NS)', null, null, null, null, '=SUMIF($H$6:$H$21,"NS",$G$6:$G$21)'],
        26: [null, 'Xã hội hóa (XHH)', null, null, null, null, '=SUMIF($H$6:$H$21,"XHH",$G$6:$G$21)'],
        27: [null, 'Tỷ lệ xã hội hóa', null, null, null, null, '=G26/G23'],
      },
      formats: { D: '#,##0', F: '#,##0', G: '#,##0', G27: '0.0%' },
    },
  ],
};
