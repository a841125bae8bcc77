// Owns a fruit festival of Tiền Giang, 2022: a summary that links to two detail sheets with different columns, clean throughout.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const stage = (
  row: number,
  number: string,
  what: string,
  unit: string,
  count: number,
  price: number,
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`];
const team = (
  row: number,
  number: number,
  what: string,
  people: number,
  sessions: number,
  each: number,
  duty: string,
): Content[] => [number, what, people, sessions, each, `=C${row}*D${row}*E${row}`, duty];

export const ptTongHopFestival: SheetFixture = {
  book: {
    id: 'pt-tong-hop-festival',
    language: 'vi',
    note: 'Sở VHTTDL Tiền Giang 2022: trang tổng hợp liên kết hai trang chi tiết khác cột, nguồn ghi trong cột; sạch.',
    sheets: [
      {
        name: 'Tong hop',
        rows: {
          1: ['UBND TỈNH TIỀN GIANG'],
          2: ['BAN TỔ CHỨC FESTIVAL TRÁI CÂY'],
          4: ['TỔNG HỢP DỰ TOÁN KINH PHÍ TỔ CHỨC FESTIVAL TRÁI CÂY NĂM 2022'],
          5: [null, null, null, null, 'Đơn vị: đồng'],
          6: ['Stt', 'Hạng mục', 'Dự toán', 'Nguồn kinh phí', 'Ghi chú'],
          7: [1, 'Sân khấu, gian hàng', '=San_khau!F16', 'Ngân sách tỉnh', 'Biểu 1'],
          8: [2, 'Bồi dưỡng lực lượng phục vụ', "='Luc luong'!F10", 'Ngân sách tỉnh', 'Biểu 2'],
          9: [3, 'Truyền thông (hợp đồng trọn gói)', 185000000, 'Tài trợ', 'Hợp đồng'],
          10: [null, 'Cộng', '=SUM(C7:C9)'],
          11: ['Số tiền bằng chữ: Sáu trăm sáu mươi triệu một trăm hai mươi nghìn đồng.'],
          13: [null, 'Người tổng hợp', null, 'TM. BAN TỔ CHỨC'],
        },
        formats: { C: '#,##0' },
        merges: ['A4:E4', 'A11:E11'],
      },
      {
        name: 'San_khau',
        rows: {
          1: ['Biểu 1: SÂN KHẤU, GIAN HÀNG'],
          3: ['Stt', 'Nội dung', 'ĐVT', 'SL', 'Đơn giá (đồng)', 'Thành tiền (đồng)'],
          4: ['I', 'Sân khấu', null, null, null, '=SUM(F5:F8)'],
          5: stage(5, '1', 'Khung sân khấu chính', 'm2', 120, 650000),
          6: stage(6, '2', 'Màn hình LED', 'm2', 60, 900000),
          7: stage(7, '3', 'Âm thanh, ánh sáng', 'đêm', 3, 28000000),
          8: stage(8, '4', 'Máy phát điện dự phòng', 'đêm', 3, 4500000),
          10: ['II', 'Gian hàng', null, null, null, '=SUM(F11:F13)'],
          11: stage(11, '1', 'Gian hàng tiêu chuẩn', 'gian', 45, 2600000),
          12: stage(12, '2', 'Nhà bạt không gian', 'm2', 300, 55000),
          13: stage(13, '3', 'Cổng chào', 'cái', 2, 14000000),
          14: ['III', 'Vệ sinh', null, null, null, '=F15'],
          15: stage(15, '1', 'Nhà vệ sinh lưu động', 'cái', 6, 3200000),
          16: [null, 'Tổng cộng', null, null, null, '=F4+F10+F14'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A1:F1'],
      },
      {
        name: 'Luc luong',
        rows: {
          1: ['Biểu 2: BỒI DƯỠNG LỰC LƯỢNG PHỤC VỤ'],
          2: [null, null, null, null, null, null, 'ĐVT: đồng'],
          3: ['Stt', 'Lực lượng', 'Số người', 'Số buổi', 'Mức bồi dưỡng', 'Thành tiền', 'Nhiệm vụ'],
          4: team(4, 1, 'Công an', 30, 6, 100000, 'Giữ trật tự'),
          5: team(5, 2, 'Y tế', 6, 6, 100000, 'Trực cấp cứu'),
          6: team(6, 3, 'Điện lực', 4, 6, 100000, 'Trực điện'),
          7: team(7, 4, 'Thanh niên tình nguyện', 40, 6, 80000, 'Hướng dẫn khách'),
          8: team(8, 5, 'Đội nghệ thuật không chuyên', 52, 3, 120000, 'Biểu diễn'),
          9: team(9, 6, 'Lễ tân', 10, 2, 150000, 'Đón khách'),
          10: [null, 'Cộng', '=SUM(C4:C9)', null, null, '=SUM(F4:F9)'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A1:G1'],
      },
    ],
  },
  expected: {
    'Tong hop': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:E10',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'amount', D: 'fundingSource', E: 'note' },
          totalRows: [10],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    San_khau: {
      kind: 'estimate',
      tables: [
        {
          range: 'A3:F16',
          headerRows: [3, 3],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
          },
          totalRows: [16],
          subtotalRows: [4, 10, 14],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'Luc luong': {
      kind: 'estimate',
      tables: [
        {
          range: 'A3:G10',
          headerRows: [3, 3],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [10],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
