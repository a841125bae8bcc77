// Owns the estimate of a scientific seminar under a formal task, with a chair paid above the central cap.
import type { SheetFixture } from '../fixture.ts';

const BASIS = 'Khoản 4 Điều 4 TT 03/2023/TT-BTC';
const line = (
  row: number,
  content: string,
  unit: string,
  people: number,
  sessions: number,
  norm: number,
  basis: string,
) => [`${row - 8}`, 7017, content, unit, people, sessions, norm, `=E${row}*F${row}*G${row}`, basis];

export const hoiThaoKhoaHoc: SheetFixture = {
  book: {
    id: 'hoi-thao-khoa-hoc',
    language: 'vi',
    note: 'Viện thuộc sở: cột tiểu mục đứng trước nội dung, "Định mức" thay cho đơn giá; thù lao chủ trì 2.500.000 vượt mức 2.000.000 của TT 03/2023.',
    sheets: [
      {
        name: 'Hội thảo',
        rows: {
          1: ['TRUNG TÂM ỨNG DỤNG TIẾN BỘ KHOA HỌC VÀ CÔNG NGHỆ ĐỒNG NAI'],
          3: ['DỰ TOÁN CHI TIẾT HỘI THẢO KHOA HỌC'],
          4: ['Thuộc nhiệm vụ khoa học và công nghệ cấp tỉnh "Chế biến sâu sản phẩm từ bưởi"'],
          5: ['Thời gian tổ chức: ngày 19/9/2024. Ngày lập: 02/8/2024'],
          6: [null, null, null, null, null, null, null, null, '(Đơn vị tính: đồng)'],
          7: [
            'STT',
            'Tiểu mục',
            'Nội dung chi',
            'ĐVT',
            'Số người',
            'Số buổi',
            'Định mức',
            'Kinh phí',
            'Căn cứ',
          ],
          8: [null, null, 'Tổng kinh phí', null, null, null, null, '=SUM(H9:H13)'],
          9: line(9, 'Người chủ trì hội thảo', 'người/buổi', 1, 2, 2500000, BASIS),
          10: line(10, 'Thư ký hội thảo', 'người/buổi', 1, 2, 500000, BASIS),
          11: line(11, 'Báo cáo viên trình bày tại hội thảo', 'báo cáo', 5, 1, 2000000, BASIS),
          12: line(12, 'Báo cáo đặt viết nhưng không trình bày', 'báo cáo', 3, 1, 1200000, BASIS),
          13: line(13, 'Thành viên tham gia hội thảo', 'người/buổi', 40, 2, 200000, BASIS),
          15: [null, null, 'Chủ nhiệm nhiệm vụ', null, null, null, null, 'Thủ trưởng đơn vị'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['A3:I3', 'A4:I4', 'A5:I5'],
      },
    ],
  },
  expected: {
    'Hội thảo': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I13',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'budgetSubItem',
            C: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'factor',
            G: 'price',
            H: 'amount',
            I: 'basis',
          },
          totalRows: [8],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: ['norm.over error G9'],
    },
  },
};
