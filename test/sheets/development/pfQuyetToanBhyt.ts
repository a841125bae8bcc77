// Owns a town health centre's settlement with social insurance, nine months of 2023: every figure typed, total on top, an index row that declares; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const PLACES = [
  ['Khoa khám bệnh và nội trú Trung tâm', 21450, 15980.4, 15742.6, 14620],
  ['Phòng khám ĐKKV Phố Mới', 3260, 2415.7, 2398.2, 2250],
  ['Trạm Y tế xã Phù Lãng', 412, 298.6, 298.6, 280],
  ['Trạm Y tế xã Đào Viên', 385, 306.1, 301.4, 275],
  ['Trạm Y tế phường Nhân Hòa', 296, 187.5, 187.5, 180],
  ['Trạm Y tế phường Việt Hùng', 340, 251.9, 246.3, 240],
  ['Trạm Y tế phường Quế Tân', 318, 229.4, 229.4, 215],
  ['Trạm Y tế xã Chi Lăng', 354, 268, 261.7, 250],
] as const;

const tenth = (value: number) => Math.round(value * 10) / 10;
const place = (row: number, [name, budget, asked, verified, paid]: (typeof PLACES)[number]): Content[] => [
  row - 10,
  name,
  budget,
  asked,
  verified,
  tenth(asked - verified),
  paid,
  tenth(verified - paid),
];
const sum = (of: (place: (typeof PLACES)[number]) => number) =>
  tenth(PLACES.reduce((all, each) => all + of(each), 0));

export const pfQuyetToanBhyt: SheetFixture = {
  book: {
    id: 'pf-quyet-toan-bhyt',
    language: 'vi',
    note: 'Trung tâm Y tế thị xã 9 tháng 2023: quyết toán chi phí KCB BHYT theo cơ sở, đề nghị - giám định - chênh lệch - đã cấp - còn phải cấp, toàn số gõ, triệu đồng; trang lịch trực; sạch.',
    sheets: [
      {
        name: '9T-2023',
        rows: {
          1: ['SỞ Y TẾ BẮC NINH', null, null, null, null, 'Mẫu số 05'],
          2: ['TRUNG TÂM Y TẾ THỊ XÃ QUẾ VÕ'],
          3: ['TỔNG HỢP QUYẾT TOÁN CHI PHÍ KHÁM CHỮA BỆNH BẢO HIỂM Y TẾ 9 THÁNG NĂM 2023'],
          4: ['(Sau giám định của Bảo hiểm xã hội thị xã)'],
          6: [null, null, null, null, null, null, null, 'Đvt: triệu đồng'],
          7: [
            'TT',
            'Cơ sở khám chữa bệnh',
            'Dự toán được giao năm 2023',
            'Chi phí quyết toán 9 tháng',
            null,
            'Chênh lệch không được chấp nhận',
            'BHXH đã cấp',
            'Còn phải cấp',
          ],
          8: [null, null, null, 'Đơn vị đề nghị', 'BHXH giám định'],
          9: ['A', 'B', 1, 2, 3, '4=2-3', 5, '6=3-5'],
          10: [
            null,
            'Tổng số',
            sum((each) => each[1]),
            sum((each) => each[2]),
            sum((each) => each[3]),
            sum((each) => each[2] - each[3]),
            sum((each) => each[4]),
            sum((each) => each[3] - each[4]),
          ],
          ...down(11, PLACES, place),
          20: ['Ghi chú: chưa gồm chi phí thanh toán đa tuyến ngoại tỉnh đến.'],
          22: [null, 'Kế toán trưởng', null, null, null, 'Giám đốc'],
          27: [null, 'Vũ Thị Hoa', null, null, null, 'BSCKII. Nguyễn Văn Thức'],
        },
        formats: { 'C10:H18': '#,##0.0' },
        merges: ['A3:H3', 'A4:H4', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:E7', 'F7:F8', 'G7:G8', 'H7:H8', 'A20:H20'],
      },
      {
        name: 'Truc T10',
        rows: {
          1: ['LỊCH TRỰC LÃNH ĐẠO THÁNG 10/2023'],
          3: ['Ngày', 'Thứ', 'Lãnh đạo trực', 'Trực cấp cứu'],
          4: [1, 'Chủ nhật', 'BS Thức', 'BS Hằng'],
          5: [2, 'Hai', 'BS Lan', 'BS Dũng'],
          6: [3, 'Ba', 'BS Mạnh', 'BS Hằng'],
          7: [4, 'Tư', 'BS Thức', 'BS Quý'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  asXls: true,
  expected: {
    '9T-2023': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:H18',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'allocated',
            D: 'settled.requested',
            E: 'settled.appraised',
            F: 'difference',
            G: 'received',
            H: 'remaining',
          },
          totalRows: [10],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'Truc T10': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
