// Owns a provincial hospital of 2023: a class for village health workers by sub-item; one code is in no list.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  code: string,
  what: string,
  unit: string,
  count: number,
  days: number,
  price: number,
  why: string,
): Content[] => [null, code, what, unit, count, days, price, `=E${row}*F${row}*G${row}`, why];
const item = (number: string, what: string, sum: string): Content[] => [
  number,
  null,
  what,
  null,
  null,
  null,
  null,
  sum,
];

export const psBenhVienTapHuan: SheetFixture = {
  book: {
    id: 'ps-benh-vien-tap-huan',
    language: 'vi',
    note: 'Bệnh viện đa khoa tỉnh 2023: lớp cho nhân viên y tế ấp, xếp theo mục và tiểu mục; một tiểu mục không có trong mục lục.',
    sheets: [
      {
        name: 'DT lop YTA',
        rows: {
          1: ['SỞ Y TẾ VĨNH LONG', null, null, null, null, 'Mã ĐVQHNS: .............'],
          2: ['BỆNH VIỆN ĐA KHOA TỈNH'],
          3: ['DỰ TOÁN MỞ LỚP TẬP HUẤN SƠ CẤP CỨU CHO NHÂN VIÊN Y TẾ ẤP'],
          4: ['Thời gian: 02 ngày, từ 14/9/2023 đến 15/9/2023; số học viên: 45 người (không hưởng lương)'],
          5: ['Địa điểm: Hội trường Bệnh viện, thành phố Vĩnh Long. Đơn vị tính: đồng'],
          7: ['STT', 'Tiểu mục', 'Nội dung', 'Đvt', 'SL', 'Số ngày', 'Mức chi', 'Thành tiền', 'Ghi chú'],
          8: item('1', 'Mục 6650 - Hội nghị', '=SUM(H9:H12)'),
          9: line(9, '6651', 'Photo tài liệu', 'bộ', 45, 1, 28000, 'Báo giá'),
          10: line(10, '6652', 'Bồi dưỡng báo cáo viên', 'buổi', 2, 2, 500000, '2 buổi/ngày'),
          11: line(
            11,
            '6668',
            'Hỗ trợ tiền ăn học viên',
            'người/ngày',
            45,
            2,
            100000,
            'Thông tư 40/2017/TT-BTC',
          ),
          12: line(12, '6657', 'Băng rôn, trang trí', 'bộ', 1, 1, 900000, 'Báo giá'),
          13: item('2', 'Mục 7000 - Chi phí nghiệp vụ chuyên môn', '=SUM(H14:H15)'),
          14: line(14, '7001', 'Băng gạc, nẹp thực hành', 'bộ', 45, 1, 65000, 'Giá trúng thầu 2023'),
          15: line(15, '7001', 'Mặt nạ hô hấp dùng một lần', 'cái', 90, 1, 12000, 'Giá trúng thầu 2023'),
          16: [null, null, 'Cộng', null, null, null, null, '=H8+H13'],
          18: ['PHÒNG CĐT - NCKH', null, null, 'PHÒNG TCKT', null, null, 'GIÁM ĐỐC'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['A3:I3', 'A4:I4', 'A5:I5'],
      },
      {
        name: 'Lich giang',
        rows: {
          1: ['LỊCH GIẢNG'],
          2: ['Buổi', 'Thời gian', 'Chuyên đề', 'Báo cáo viên'],
          3: ['Sáng 14/9', '7h30 - 11h00', 'Nguyên tắc sơ cấp cứu', 'BS. Lê Hữu Phước'],
          4: ['Chiều 14/9', '13h30 - 16h30', 'Cầm máu, băng bó', 'BS. Trần Kim Anh'],
          5: ['Sáng 15/9', '7h30 - 11h00', 'Hồi sức tim phổi cơ bản', 'BS. Lê Hữu Phước'],
          6: ['Chiều 15/9', '13h30 - 16h30', 'Thực hành, lượng giá', 'BS. Trần Kim Anh'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  expected: {
    'DT lop YTA': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I16',
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
            I: 'note',
          },
          totalRows: [16],
          subtotalRows: [8, 13],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['budget.code error B11'],
    },
    'Lich giang': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
