// Owns a provincial women's union of 2024: three small tables one under the other, nghìn đồng, the last by source of money.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const contest = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`];

export const hoiPhuNuBaBang: SheetFixture = {
  book: {
    id: 'hoi-phu-nu-ba-bang',
    language: 'vi',
    note: 'Hội LHPN tỉnh 2024: ba bảng trên một trang, nghìn đồng, bảng cuối theo nguồn kinh phí; sạch.',
    sheets: [
      {
        name: 'KP hoi thi',
        rows: {
          1: ['HỘI LIÊN HIỆP PHỤ NỮ TỈNH'],
          2: ['BAN GIA ĐÌNH - XÃ HỘI'],
          4: ['DỰ TOÁN KINH PHÍ HỘI THI "PHỤ NỮ KHỞI NGHIỆP" NĂM 2024'],
          5: ['Đơn vị: nghìn đồng'],
          7: ['I. Kinh phí tổ chức vòng sơ khảo'],
          8: ['TT', 'Nội dung', 'ĐVT', 'SL', 'Mức chi', 'Thành tiền'],
          9: contest(9, 1, 'Thẩm định hồ sơ dự thi', 'hồ sơ', 42, 150),
          10: contest(10, 2, 'Nước uống cuộc họp Ban giám khảo', 'người', 15, 20),
          11: contest(11, 3, 'Văn phòng phẩm', 'lần', 1, 1200),
          12: [null, 'Cộng', null, null, null, '=SUM(F9:F11)'],
          15: ['II. Kinh phí tổ chức vòng chung kết'],
          16: ['TT', 'Nội dung', 'ĐVT', 'SL', 'Mức chi', 'Thành tiền'],
          17: contest(17, 1, 'Thuê hội trường', 'ngày', 1, 8000),
          18: contest(18, 2, 'Trang trí khánh tiết', 'gói', 1, 12500),
          19: contest(19, 3, 'Giải nhất', 'giải', 1, 10000),
          20: contest(20, 4, 'Giải nhì', 'giải', 2, 7000),
          21: contest(21, 5, 'Giải ba', 'giải', 3, 5000),
          22: contest(22, 6, 'Giải khuyến khích', 'giải', 5, 2000),
          23: [null, 'Cộng', null, null, null, '=SUM(F17:F22)'],
          26: ['III. Nguồn kinh phí'],
          27: ['TT', 'Nguồn kinh phí', 'Số tiền', 'Tỷ lệ (%)'],
          28: [1, 'Ngân sách tỉnh cấp theo Đề án 939', '=F12+F23-C29', '=C28/C30*100'],
          29: [2, 'Doanh nghiệp tài trợ', 25000, '=C29/C30*100'],
          30: [null, 'Tổng cộng', '=SUM(C28:C29)', '=SUM(D28:D29)'],
          33: ['NGƯỜI LẬP BIỂU', null, null, null, 'PHÓ CHỦ TỊCH'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', 'D28:D30': '0.0' },
        merges: ['A4:F4', 'A5:F5', 'A7:F7', 'A15:F15', 'A26:F26'],
      },
    ],
  },
  expected: {
    'KP hoi thi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:F12',
          headerRows: [8, 8],
          unit: 'nghìn đồng',
          columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [12],
          subtotalRows: [],
          lines: 3,
        },
        {
          range: 'A16:F23',
          headerRows: [16, 16],
          unit: 'nghìn đồng',
          columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [23],
          subtotalRows: [],
          lines: 6,
        },
        {
          range: 'A27:D30',
          headerRows: [27, 27],
          unit: 'nghìn đồng',
          columns: { A: 'ordinal', B: 'fundingSource', C: 'amount', D: 'ratio' },
          totalRows: [30],
          subtotalRows: [],
          lines: 2,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
