// Owns a study trip of October 2024: letters for groups without sums, one total over all lines, programme and list of people behind.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = [
  number: number,
  what: string,
  count: number,
  unit: string,
  times: number,
  price: number,
  basis: string,
];
const lines = (first: number, items: readonly Line[]) =>
  down(first, items, (row, [number, what, count, unit, times, price, basis]) => [
    number,
    what,
    count,
    unit,
    times,
    price,
    `=C${row}*E${row}*F${row}`,
    basis,
  ]);

export const pjDoanHocTap2024: SheetFixture = {
  book: {
    id: 'pj-doan-hoc-tap-2024',
    language: 'vi',
    note: 'Đoàn học tập OCOP Đồng Tháp, Bến Tre 10/2024: nhóm A, B, C không có cộng nhóm, tổng cộng cả bảng; lịch trình, danh sách đi kèm; sạch.',
    sheets: [
      {
        name: 'KP doan',
        rows: {
          1: ['UBND HUYỆN CẨM MỸ'],
          2: ['PHÒNG NÔNG NGHIỆP VÀ PTNT'],
          3: [null, null, null, null, null, 'Cẩm Mỹ, ngày 01 tháng 10 năm 2024'],
          5: ['DỰ TRÙ KINH PHÍ'],
          6: ['Đoàn học tập kinh nghiệm sản phẩm OCOP tại tỉnh Đồng Tháp và Bến Tre'],
          7: ['(20 người: 08 cán bộ, 12 chủ thể; từ ngày 22 đến ngày 24/10/2024)'],
          9: [
            'TT',
            'Khoản chi',
            'Số lượng',
            'ĐVT',
            'Số ngày, đêm',
            'Đơn giá (đồng)',
            'Thành tiền (đồng)',
            'Căn cứ tính',
          ],
          10: ['A', 'Đi lại, ăn, ở'],
          ...lines(11, [
            [1, 'Thuê xe 29 chỗ', 1, 'xe/ngày', 3, 5500000, 'Báo giá 26/9/2024'],
            [2, 'Thuê phòng nghỉ (2 người/phòng)', 10, 'phòng/đêm', 2, 600000, 'NQ 90/2017/NQ-HĐND'],
            [3, 'Phụ cấp lưu trú cho cán bộ', 8, 'người/ngày', 3, 200000, 'NQ 90/2017/NQ-HĐND'],
            [
              4,
              'Hỗ trợ tiền ăn cho chủ thể không hưởng lương',
              12,
              'người/ngày',
              3,
              150000,
              'NQ 90/2017/NQ-HĐND',
            ],
          ]),
          15: ['B', 'Tại nơi đến'],
          ...lines(16, [
            [5, 'Bồi dưỡng người hướng dẫn, chia sẻ', 4, 'điểm', 1, 500000, 'Thực tế'],
            [6, 'Quà lưu niệm', 4, 'phần', 1, 350000, 'Báo giá 26/9/2024'],
          ]),
          18: ['C', 'Khác'],
          ...lines(19, [
            [7, 'In tài liệu, sổ tay', 20, 'bộ', 1, 60000, 'Báo giá 26/9/2024'],
            [8, 'Bảo hiểm chuyến đi', 20, 'người', 1, 45000, 'Báo giá 26/9/2024'],
          ]),
          21: [null, 'CỘNG', null, null, null, null, '=SUM(G11:G20)'],
          22: ['Số tiền viết bằng chữ: Bốn mươi bốn triệu hai trăm nghìn đồng chẵn./.'],
          24: ['Chủ thể tự lo ăn sáng ngày đầu; xe đón tại trụ sở UBND huyện lúc 5 giờ 30.'],
          26: [null, 'Người lập', null, null, null, null, 'Trưởng phòng'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['F3:H3', 'A5:H5', 'A6:H6', 'A7:H7', 'A22:H22', 'A24:H24', 'B10:H10', 'B15:H15', 'B18:H18'],
      },
      {
        name: 'Lich trinh',
        rows: {
          1: ['CHƯƠNG TRÌNH'],
          3: ['Ngày', 'Giờ', 'Nội dung', 'Địa điểm'],
          4: ['22/10', '5g30', 'Khởi hành', 'UBND huyện'],
          5: [null, '13g30', 'Thăm HTX xoài Mỹ Xương', 'Cao Lãnh'],
          6: ['23/10', '8g00', 'Trao đổi với Văn phòng Điều phối NTM', 'TP Cao Lãnh'],
          7: [null, '14g00', 'Cơ sở kẹo dừa', 'Bến Tre'],
          8: ['24/10', '8g00', 'Điểm bán hàng OCOP', 'Bến Tre'],
          9: [null, '12g00', 'Về lại huyện', null],
        },
        merges: ['A1:D1'],
      },
      {
        name: 'DS',
        rows: {
          1: ['STT', 'Họ và tên', 'Chức vụ / cơ sở', 'Xã', 'Phòng số'],
          2: [1, 'Nguyễn Thanh Sơn', 'Phó phòng NN&PTNT', null, 1],
          3: [2, 'Lê Quang Huy', 'Chuyên viên', null, 1],
          4: [3, 'Phạm Thị Yến', 'Cơ sở tiêu sạch Yến', 'Lâm San', 2],
          5: [4, 'Hoàng Thị Kiều', 'HTX Bưởi da xanh', 'Xuân Đông', 2],
        },
      },
    ],
  },
  dates: { from: '2024-10-22', to: '2024-10-24', document: '2024-10-01' },
  expected: {
    'KP doan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A9:H21',
          headerRows: [9, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'unit',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'basis',
          },
          totalRows: [21],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'Lich trinh': { kind: 'other', tables: [], outside: [], findings: [] },
    DS: { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
