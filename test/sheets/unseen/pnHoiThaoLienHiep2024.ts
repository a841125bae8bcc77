// Owns a union of science associations in 2024: a seminar of a formal S&T task priced in one factor column; attendees are paid above the cap.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
  basis: string,
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`, basis];

export const pnHoiThaoLienHiep2024: SheetFixture = {
  book: {
    id: 'pn-hoi-thao-lien-hiep-2024',
    language: 'vi',
    note: 'Liên hiệp các Hội KH&KT 2024: hội thảo khoa học của một nhiệm vụ KH&CN, không chia nhóm; mức thành viên tham gia vượt TT 03/2023.',
    sheets: [
      {
        name: 'Hoi thao',
        rows: {
          1: ['LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT TỈNH ĐỒNG NAI'],
          3: ['DỰ TOÁN KINH PHÍ HỘI THẢO KHOA HỌC'],
          4: ['Nhiệm vụ KH&CN cấp tỉnh: Ứng dụng chế phẩm sinh học trong canh tác sầu riêng'],
          5: ['Thời gian: 01 buổi, ngày 20 tháng 9 năm 2024; thành phần: 65 người'],
          7: ['Số TT', 'Diễn giải', 'Đơn vị tính', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Căn cứ tính'],
          8: line(8, 1, 'Người chủ trì hội thảo', 'người/buổi', 1, 2000000, 'TT 03/2023/TT-BTC Điều 4'),
          9: line(9, 2, 'Thư ký hội thảo', 'người/buổi', 2, 500000, 'TT 03/2023/TT-BTC Điều 4'),
          10: line(
            10,
            3,
            'Báo cáo viên trình bày tại hội thảo',
            'báo cáo',
            4,
            2500000,
            'TT 03/2023/TT-BTC Điều 4',
          ),
          11: line(
            11,
            4,
            'Báo cáo khoa học không trình bày',
            'báo cáo',
            3,
            1500000,
            'TT 03/2023/TT-BTC Điều 4',
          ),
          12: line(
            12,
            5,
            'Thành viên tham gia hội thảo',
            'người/buổi',
            55,
            400000,
            'TT 03/2023/TT-BTC Điều 4',
          ),
          13: line(13, 6, 'In kỷ yếu hội thảo', 'cuốn', 65, 90000, 'Báo giá ngày 30/8/2024'),
          14: line(14, 7, 'Thuê hội trường, âm thanh', 'buổi', 1, 4000000, 'Báo giá ngày 30/8/2024'),
          15: [null, 'Tổng cộng', null, null, null, '=SUM(F8:F14)'],
          16: [null, 'Bằng chữ: Bốn mươi chín triệu ba trăm năm mươi nghìn đồng.'],
          18: [null, 'Chủ nhiệm nhiệm vụ', null, 'Kế toán', null, 'Chủ tịch'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A3:G3', 'A4:G4', 'A5:G5', 'B16:G16'],
      },
    ],
  },
  dates: { from: '2024-09-20', to: '2024-09-20', document: '2024-09-05' },
  expected: {
    'Hoi thao': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G15',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'basis',
          },
          totalRows: [15],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['norm.over error E12'],
    },
  },
};
