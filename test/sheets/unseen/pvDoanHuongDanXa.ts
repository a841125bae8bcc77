// Owns the estimate of a guiding team that goes to communes in the third quarter of 2025, with its timetable on a second sheet.
// Invariant: clean; every line is a product of four factors, as the index row declares.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [
  ordinal: number,
  content: string,
  unit: string,
  people: number,
  days: number,
  rounds: number,
  price: number,
  basis: string,
];

const lines = (first: number, items: readonly Line[]) =>
  down(first, items, (row, [ordinal, content, unit, people, days, rounds, price, basis]) => [
    ordinal,
    content,
    unit,
    people,
    days,
    rounds,
    price,
    `=D${row}*E${row}*F${row}*G${row}`,
    basis,
  ]);

export const pvDoanHuongDanXa: SheetFixture = {
  book: {
    id: 'pv-doan-huong-dan-xa',
    language: 'vi',
    note: 'chuyên viên cẩn thận: bốn thừa số, hàng chỉ số khai báo 5=1x2x3x4, bằng chữ trong bảng ký; trang lịch đi các xã.',
    sheets: [
      {
        name: 'DT doan',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, null, 'Đồng Nai, ngày 20 tháng 8 năm 2025'],
          4: ['DỰ TOÁN KINH PHÍ'],
          5: ['Tổ chức đoàn hướng dẫn chủ thể OCOP xây dựng hồ sơ tại các xã, phường (02 đợt, tháng 9/2025)'],
          6: ['(Kèm theo Tờ trình số      /TTr-QLCN ngày    /8/2025 của Phòng Quản lý chuyên ngành)'],
          7: [null, null, null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          8: [
            'STT',
            'Nội dung chi',
            'ĐVT',
            'Số lượng',
            'Số ngày (buổi)/đợt',
            'Số đợt',
            'Đơn giá',
            'Thành tiền',
            'Căn cứ',
          ],
          9: ['a', 'b', 'c', 1, 2, 3, 4, '5=1x2x3x4', 'd'],
          10: ['I', 'Công tác phí của đoàn', null, null, null, null, null, '=SUM(H11:H13)'],
          ...lines(11, [
            [1, 'Phụ cấp lưu trú', 'người/ngày', 5, 3, 2, 200000, 'NQ 90/2017/NQ-HĐND'],
            [2, 'Khoán tiền thuê phòng nghỉ', 'người/ngày', 5, 2, 2, 300000, 'NQ 90/2017/NQ-HĐND'],
            [3, 'Thuê xe 16 chỗ đưa đón đoàn', 'xe/ngày', 1, 3, 2, 2500000, 'Báo giá ngày 15/8/2025'],
          ]),
          14: ['II', 'Chi hướng dẫn tại cơ sở', null, null, null, null, null, '=SUM(H15:H17)'],
          ...lines(15, [
            [
              1,
              'Thuê chuyên gia hướng dẫn công bố tiêu chuẩn, ghi nhãn',
              'người/buổi',
              2,
              3,
              2,
              800000,
              'Hợp đồng',
            ],
            [2, 'In biểu mẫu, tài liệu hướng dẫn', 'bộ', 20, 1, 2, 25000, 'Báo giá ngày 15/8/2025'],
            [3, 'Nước uống (20 người x 3 buổi)', 'người/buổi', 20, 3, 2, 20000, 'NQ 90/2017/NQ-HĐND'],
          ]),
          18: ['III', 'Chi khác', null, null, null, null, null, '=SUM(H19:H19)'],
          ...lines(19, [[1, 'Văn phòng phẩm', 'đợt', 1, 1, 2, 500000, 'Báo giá ngày 15/8/2025']]),
          20: [null, 'TỔNG CỘNG (I+II+III)', null, null, null, null, null, '=H10+H14+H18'],
          21: ['(Bằng chữ: Bốn mươi mốt triệu đồng chẵn./.)'],
          23: [null, 'NGƯỜI LẬP', null, 'PHÒNG KẾ HOẠCH TÀI CHÍNH', null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'A6:I6', 'A21:I21', 'F1:I1', 'F2:I2', 'F3:I3'],
      },
      {
        name: 'Lich',
        rows: {
          1: ['LỊCH LÀM VIỆC CỦA ĐOÀN HƯỚNG DẪN'],
          3: ['Đợt', 'Ngày', 'Buổi', 'Địa điểm', 'Thành phần'],
          4: ['Đợt 1', '08/9/2025', 'Sáng', 'UBND phường Long Khánh', 'Chủ thể phường Long Khánh, Bảo Vinh'],
          5: [null, '09/9/2025', 'Sáng', 'UBND xã Xuân Lộc', 'Chủ thể xã Xuân Lộc, Xuân Thành'],
          6: [null, '10/9/2025', 'Chiều', 'UBND xã Định Quán', 'Chủ thể xã Định Quán, La Ngà'],
          7: ['Đợt 2', '22/9/2025', 'Sáng', 'UBND phường Đồng Xoài', 'Chủ thể phường Đồng Xoài'],
          8: [null, '23/9/2025', 'Sáng', 'UBND xã Bù Đăng', 'Chủ thể xã Bù Đăng, Thọ Sơn'],
          9: [null, '24/9/2025', 'Chiều', 'UBND phường Phước Long', 'Chủ thể phường Phước Long, Phước Bình'],
        },
        merges: ['A1:E1', 'A4:A6', 'A7:A9'],
      },
    ],
  },
  dates: { from: '2025-09-08', to: '2025-09-24', document: '2025-08-20' },
  expected: {
    'DT doan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:I20',
          headerRows: [8, 8],
          indexRow: 9,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'factor',
            G: 'price',
            H: 'amount',
            I: 'basis',
          },
          totalRows: [20],
          subtotalRows: [10, 14, 18],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
    Lich: { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
