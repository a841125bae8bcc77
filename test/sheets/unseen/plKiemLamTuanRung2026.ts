// Owns a forest ranger station of Sơn La, February 2026: values only, no formula; one product has two figures changed round.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

export const plKiemLamTuanRung2026: SheetFixture = {
  book: {
    id: 'pl-kiem-lam-tuan-rung-2026',
    language: 'vi',
    note: 'Hạt Kiểm lâm Sơn La 2/2026: tuần tra mùa khô, chép giá trị không công thức, cộng từng phần dưới mỗi phần; một thành tiền đảo hai chữ số.',
    sheets: [
      {
        name: 'Tuan tra mua kho',
        rows: {
          1: ['CHI CỤC KIỂM LÂM SƠN LA'],
          2: ['HẠT KIỂM LÂM KHU VỰC MAI SƠN'],
          4: ['DỰ TOÁN CHI TIẾT KINH PHÍ TUẦN TRA, CANH LỬA RỪNG MÙA KHÔ NĂM 2026'],
          5: ['(Từ ngày 01/3/2026 đến ngày 30/4/2026)'],
          7: ['STT', 'Diễn giải', 'ĐVT', 'Số lượng', 'Số đợt', 'Mức hỗ trợ', 'Thành tiền', 'Ghi chú'],
          8: [null, null, null, null, null, '(đồng)', '(đồng)'],
          9: ['I', 'TUẦN TRA'],
          10: [1, 'Hỗ trợ tổ đội tuần tra', 'công', 36, 8, 180000, 51840000, 'Bảng chấm công'],
          11: [2, 'Xăng xe máy', 'lít', 45, 8, 20500, 7380000, 'Theo giá bán lẻ'],
          12: [3, 'Lương khô, nước uống', 'suất', 36, 8, 42000, 12906000, 'Hóa đơn'],
          13: [null, 'Cộng I', null, null, null, null, 72126000],
          14: ['II', 'CANH LỬA'],
          15: [1, 'Trực chòi canh ban ngày', 'công', 122, 1, 150000, 18300000, 'Bảng chấm công'],
          16: [2, 'Trực đêm cuối tuần', 'công', 36, 1, 200000, 7200000, 'Bảng chấm công'],
          17: [3, 'Sửa chòi canh', 'chòi', 2, 1, 6400000, 12800000, 'Báo giá'],
          18: [null, 'Cộng II', null, null, null, null, 38300000],
          19: ['III', 'DỤNG CỤ'],
          20: [1, 'Bàn dập lửa', 'cái', 60, 1, 75000, 4500000, 'Báo giá'],
          21: [2, 'Dao phát', 'con', 40, 1, 120000, 4800000, 'Báo giá'],
          22: [3, 'Đèn pin đội đầu', 'cái', 24, 1, 265000, 6360000, 'Báo giá'],
          23: [null, 'Cộng III', null, null, null, null, 15660000],
          24: [null, 'TỔNG CỘNG I + II + III', null, null, null, null, 126086000],
          26: [null, 'NGƯỜI LẬP', null, null, null, 'HẠT TRƯỞNG'],
          31: [null, 'Lò Văn Inh', null, null, null, 'Cầm Bá Thắng'],
        } satisfies Record<number, Content[]>,
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:E8', 'H7:H8'],
      },
    ],
  },
  expected: {
    'Tuan tra mua kho': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H24',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'note',
          },
          totalRows: [24],
          subtotalRows: [13, 18, 23],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['line.product error G12'],
    },
  },
};
