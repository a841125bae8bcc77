// Owns a department's count of guided entities by district and month, first half of 2025: no money, last year's row hidden, the officer's sums below; clean.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Place = readonly [name: string, plan: number, months: readonly number[], note: string | null];

const PLACES: readonly Place[] = [
  ['TP Biên Hòa', 8, [0, 1, 1, 2, 2, 1], null],
  ['TP Long Khánh', 14, [0, 0, 3, 4, 3, 2], null],
  ['Tân Phú', 10, [0, 0, 1, 2, 3, 2], null],
  ['Vĩnh Cửu', 7, [0, 0, 0, 2, 1, 2], 'Chờ kinh phí huyện'],
  ['Định Quán', 12, [0, 1, 2, 2, 4, 3], 'Vượt tiến độ'],
  ['Trảng Bom', 11, [0, 0, 2, 2, 2, 3], null],
  ['Thống Nhất', 8, [0, 0, 1, 1, 3, 1], null],
  ['Cẩm Mỹ', 12, [0, 0, 2, 3, 2, 3], null],
  ['Long Thành', 5, [0, 0, 0, 1, 1, 1], null],
  ['Xuân Lộc', 15, [0, 1, 2, 3, 4, 3], null],
  ['Nhơn Trạch', 4, [0, 0, 0, 1, 0, 1], 'Ít sản phẩm'],
];
const COUNTED = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

export const pgChuTheTheoThang: SheetFixture = {
  book: {
    id: 'pg-chu-the-theo-thang',
    language: 'vi',
    note: 'Phòng Quản lý chuyên ngành 6/2025: đếm chủ thể được hướng dẫn theo tháng, tên huyện không có chữ "huyện", tháng là số 1-6, tổng trên cùng, hàng năm trước bị ẩn; sạch.',
    sheets: [
      {
        name: 'Chu the 6T',
        rows: {
          1: ['Sở Khoa học và Công nghệ', null, null, null, null, null, null, 'Ngày 30/6/2025'],
          2: ['Phòng Quản lý chuyên ngành'],
          3: ['THEO DÕI SỐ CHỦ THỂ OCOP ĐƯỢC HƯỚNG DẪN HỒ SƠ - 6 THÁNG ĐẦU NĂM 2025'],
          4: [null, null, null, null, null, null, null, null, null, 'Đơn vị: chủ thể'],
          5: [
            'TT',
            'Địa phương',
            'KH năm',
            'Đã hướng dẫn trong các tháng',
            null,
            null,
            null,
            null,
            null,
            'Lũy kế',
            'Tỷ lệ %',
            'Ghi chú',
          ],
          6: [null, null, null, 1, 2, 3, 4, 5, 6],
          7: [
            null,
            'Cộng',
            ...COUNTED.map((letter) => `=SUM(${letter}9:${letter}19)`),
            '=ROUND(J7/C7*100,1)',
          ],
          8: [null, 'Cùng kỳ 2024 (tham khảo)', 96, 0, 2, 11, 18, 20, 19, 70],
          ...down(9, PLACES, (row, [name, plan, months, note]) => [
            row - 8,
            name,
            plan,
            ...months,
            `=SUM(D${row}:I${row})`,
            `=ROUND(J${row}/C${row}*100,1)`,
            note,
          ]),
          21: ['* Huyện không còn hoạt động từ 01/7/2025, số còn lại bàn giao cho xã, phường mới theo dõi.'],
          23: [null, 'Lập biểu: Hậu', null, null, null, null, null, null, 'P. Trưởng phòng'],
        },
        formats: { K: '0.0' },
        merges: ['A3:L3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:I5', 'J5:J6', 'K5:K6', 'L5:L6', 'J4:L4', 'A21:L21'],
        hiddenRows: [8],
      },
      {
        name: 'Ban giao',
        rows: {
          1: ['Việc bàn giao'],
          2: ['Hồ sơ giấy', 'từng huyện đóng thùng, ghi tên chủ thể'],
          3: ['Tài khoản Zalo nhóm', 'giữ nguyên đến hết quý III'],
          4: ['Đầu mối mới', 'chờ danh sách của UBND xã, phường'],
        },
      },
    ],
  },
  dates: { from: '2025-01-01', to: '2025-06-30', document: '2025-06-30' },
  expected: {
    'Chu the 6T': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:L19',
          headerRows: [5, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity.plan',
            D: 'quantity.actual',
            E: 'quantity.actual',
            F: 'quantity.actual',
            G: 'quantity.actual',
            H: 'quantity.actual',
            I: 'quantity.actual',
            J: 'quantity.cumulative',
            K: 'ratio',
            L: 'note',
          },
          totalRows: [7],
          subtotalRows: [],
          lines: 11,
        },
      ],
      outside: [],
      findings: [],
    },
    'Ban giao': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
