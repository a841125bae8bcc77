// Owns a provincial home affairs department of 2023: what a recruitment exam takes in and what it costs, two tables one under the other.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  people: number,
  days: number,
  price: number,
): Content[] => [number, what, people, days, price, `=C${row}*D${row}*E${row}`];
const group = (number: string, what: string, sum: string): Content[] => [number, what, null, null, null, sum];

export const pnTuyenDungVienChuc2023: SheetFixture = {
  book: {
    id: 'pn-tuyen-dung-vien-chuc-2023',
    language: 'vi',
    note: 'Sở Nội vụ 2023: bảng thu phí dự tuyển và bảng chi trên cùng trang, cột lệch nhau, số 1.1; sạch.',
    sheets: [
      {
        name: 'Thu - Chi',
        rows: {
          1: ['SỞ NỘI VỤ TỈNH HẢI DƯƠNG'],
          2: ['HỘI ĐỒNG TUYỂN DỤNG'],
          3: ['DỰ TOÁN THU, CHI KỲ XÉT TUYỂN VIÊN CHỨC NGÀNH GIÁO DỤC NĂM 2023'],
          4: ['(Kèm theo Tờ trình số      /TTr-HĐTD ngày      tháng      năm 2023)'],
          6: ['A. PHẦN THU'],
          7: [null, null, null, null, 'Đơn vị tính: đồng'],
          8: ['STT', 'Nội dung thu', 'Số thí sinh', 'Mức thu', 'Thành tiền'],
          9: [1, 'Phí dự tuyển vòng 2, vị trí giáo viên mầm non', 318, 300000, '=C9*D9'],
          10: [2, 'Phí dự tuyển vòng 2, vị trí giáo viên tiểu học', 406, 300000, '=C10*D10'],
          11: [3, 'Phí phúc khảo bài viết', 24, 150000, '=C11*D11'],
          12: [null, 'Cộng phần thu', '', '', '=SUM(E9:E11)'],
          15: ['B. PHẦN CHI'],
          16: ['STT', 'Nội dung chi', 'Số người', 'Số ngày', 'Mức chi/ngày', 'Thành tiền (đồng)'],
          17: group('1', 'Hội đồng tuyển dụng và các ban giúp việc', '=SUM(F18:F21)'),
          18: line(18, '1.1', 'Chủ tịch Hội đồng', 1, 6, 400000),
          19: line(19, '1.2', 'Phó Chủ tịch Hội đồng', 2, 6, 370000),
          20: line(20, '1.3', 'Ủy viên kiêm thư ký, ủy viên', 4, 6, 340000),
          21: line(21, '1.4', 'Nhân viên phục vụ, bảo vệ, y tế', 9, 3, 180000),
          22: group('2', 'Ban đề thi', '=SUM(F23:F24)'),
          23: line(23, '2.1', 'Ra đề, phản biện đề', 8, 5, 500000),
          24: line(24, '2.2', 'Phục vụ cách ly vòng ngoài', 4, 5, 200000),
          25: group('3', 'Ban kiểm tra, sát hạch', '=SUM(F26:F27)'),
          26: line(26, '3.1', 'Giám khảo thực hành', 36, 2, 380000),
          27: line(27, '3.2', 'Thư ký phòng thi', 18, 2, 250000),
          28: group('4', 'Cơ sở vật chất', '=SUM(F29:F30)'),
          29: line(29, '4.1', 'Thuê phòng thi, phòng chờ', 20, 2, 300000),
          30: line(30, '4.2', 'Văn phòng phẩm, phù hiệu, niêm phong', 1, 1, 15800000),
          31: group('', 'Cộng phần chi (1+2+3+4)', '=F17+F22+F25+F28'),
          33: [
            'Ghi chú: số thu còn lại sau khi chi được quản lý, sử dụng theo quy chế chi tiêu nội bộ của Sở.',
          ],
          35: [null, 'NGƯỜI LẬP', null, 'THƯ KÝ HỘI ĐỒNG', null, 'CHỦ TỊCH HỘI ĐỒNG'],
          40: [null, 'Đoàn Thị Mai', null, 'Phạm Quốc Toản', null, 'Vũ Hồng Thịnh'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A3:F3', 'A4:F4', 'A33:F33'],
      },
    ],
  },
  expected: {
    'Thu - Chi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:E12',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'quantity', D: 'price', E: 'amount' },
          totalRows: [12],
          subtotalRows: [],
          lines: 3,
        },
        {
          range: 'A16:F31',
          headerRows: [16, 16],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'amount',
          },
          totalRows: [31],
          subtotalRows: [17, 22, 25, 28],
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
