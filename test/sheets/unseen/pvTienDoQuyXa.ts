// Owns the follow-up of money by commune at the end of 2025, all typed: up to the third quarter, the fourth, the year.
// Invariant: one mistake: a percentage with its digits changed over.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const typed = (
  number: string | null,
  place: string,
  plan: number,
  before: number,
  quarter: number,
  year: number,
  percent: number,
  left: number,
  note: string | null = null,
): Content[] => [number, place, plan, before, quarter, year, percent, left, note];

export const pvTienDoQuyXa: SheetFixture = {
  book: {
    id: 'pv-tien-do-quy-xa',
    language: 'vi',
    note: 'văn thư gõ tay hết: giải ngân theo xã, phường đến hết quý IV/2025, triệu đồng, tổng cuối; tỷ lệ một xã gõ nhầm 78,5.',
    sheets: [
      {
        name: 'Quy IV',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH ĐỒNG NAI'],
          2: ['PHÒNG KẾ HOẠCH TÀI CHÍNH'],
          4: ['TIẾN ĐỘ GIẢI NGÂN KINH PHÍ HỖ TRỢ OCOP TẠI CÁC XÃ, PHƯỜNG QUÝ IV NĂM 2025'],
          6: ['ĐVT: triệu đồng'],
          8: ['TT', 'Địa bàn', 'Kế hoạch', 'Đã giải ngân', null, null, 'Tỷ lệ giải', 'Còn lại', 'Ghi chú'],
          9: [null, null, 'năm 2025', 'Đến hết quý III', 'Trong quý IV', 'Lũy kế cả năm', 'ngân (%)'],
          10: typed('I', 'Các xã', 204, 90.3, 82, 172.3, 84.5, 31.7),
          11: typed('1', 'Xã Định Quán', 60, 32.5, 20, 52.5, 87.5, 7.5),
          12: typed('2', 'Xã Gia Kiệm', 48, 24, 18, 42, 78.5, 6),
          13: typed('3', 'Xã Bù Đăng', 56, 23.8, 14, 37.8, 67.5, 18.2, 'Chờ nghiệm thu bao bì'),
          14: typed('4', 'Xã Xuân Bắc', 40, 10, 30, 40, 100, 0, 'Hoàn thành'),
          15: typed('II', 'Các phường', 194, 85, 80, 165, 85.1, 29),
          16: typed('1', 'Phường Long Khánh', 80, 44, 28, 72, 90, 8),
          17: typed('2', 'Phường Chơn Thành', 50, 25, 20, 45, 90, 5),
          18: typed('3', 'Phường Phước Long', 64, 16, 32, 48, 75, 16),
          19: typed(null, 'Tổng cộng', 398, 175.3, 162, 337.3, 84.7, 60.7),
          21: [null, null, null, null, null, 'Đồng Nai, ngày 08 tháng 01 năm 2026'],
          22: [null, 'Người tổng hợp', null, null, null, 'Trưởng phòng'],
        },
        formats: {
          C: '#,##0.0',
          D: '#,##0.0',
          E: '#,##0.0',
          F: '#,##0.0',
          G: '0.0',
          H: '#,##0.0',
        },
        merges: ['A4:I4', 'A6:I6', 'A8:A9', 'B8:B9', 'D8:F8', 'H8:H9', 'I8:I9'],
      },
      {
        name: 'Ghi chep',
        rows: {
          1: ['Nhật ký làm việc với các xã, phường'],
          3: ['Ngày', 'Xã, phường', 'Nội dung'],
          4: ['06/11/2025', 'Phường Chơn Thành', 'Đối chiếu hóa đơn in nhãn'],
          5: ['20/11/2025', 'Xã Bù Đăng', 'Nhắc nộp hồ sơ nghiệm thu'],
          6: ['11/12/2025', 'Xã Xuân Bắc', 'Hoàn thành thanh toán'],
        },
      },
    ],
  },
  dates: { from: '2025-10-01', to: '2025-12-31', document: '2026-01-08' },
  expected: {
    'Quy IV': {
      kind: 'tracking',
      tables: [
        {
          range: 'A8:I19',
          headerRows: [8, 9],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'plan',
            D: 'disbursed.previous',
            E: 'disbursed.period',
            F: 'disbursed.cumulative',
            G: 'ratio',
            H: 'remaining',
            I: 'note',
          },
          totalRows: [19],
          subtotalRows: [10, 15],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['tracking.percent error G12'],
    },
    'Ghi chep': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
