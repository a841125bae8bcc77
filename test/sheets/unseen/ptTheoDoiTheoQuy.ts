// Owns the use of a hospital's recurrent money by quarter, Thái Bình 2020: last year beside this year, adjustments, values without formulas.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Money = [before: number, given: number, change: number, q1: number, q2: number, q3: number, q4: number];
const add = (...parts: Money[]): Money =>
  parts.reduce<Money>(
    (sum, part) => sum.map((value, at) => value + (part[at] ?? 0)) as Money,
    [0, 0, 0, 0, 0, 0, 0],
  );
const row = (mark: string | null, what: string, money: Money): Content[] => {
  const [before, given, change, ...quarters] = money;
  const used = quarters.reduce((sum, quarter) => sum + quarter, 0);
  return [mark, what, before, given, change, given + change, ...quarters, used, given + change - used];
};

const wages: Money = [8420, 9100, 150, 2240, 2265, 2310, 2395];
const insurance: Money = [1960, 2120, 35, 522, 528, 536, 556];
const power: Money = [1240, 1300, 0, 285, 340, 372, 296];
const waste: Money = [318, 360, 0, 82, 88, 91, 96];
const drugs: Money = [6150, 6400, 420, 1510, 1622, 1740, 1893];
const reagents: Money = [2275, 2500, 310, 640, 705, 688, 742];
const repairs: Money = [540, 600, -120, 0, 148, 205, 97];

export const ptTheoDoiTheoQuy: SheetFixture = {
  book: {
    id: 'pt-theo-doi-theo-quy',
    language: 'vi',
    note: 'Bệnh viện huyện ở Thái Bình 2020: theo dõi sử dụng kinh phí bốn quý, có cột năm trước và điều chỉnh, chỉ có số; sạch.',
    sheets: [
      {
        name: 'Nam 2020',
        rows: {
          1: ['SỞ Y TẾ THÁI BÌNH'],
          2: ['BỆNH VIỆN ĐA KHOA HUYỆN VŨ THƯ'],
          4: ['THEO DÕI SỬ DỤNG KINH PHÍ NĂM 2020'],
          5: ['(Đơn vị tính: triệu đồng)'],
          7: [
            'STT',
            'Nội dung',
            'Thực hiện năm 2019',
            'Dự toán năm 2020',
            null,
            null,
            'Thực hiện năm 2020',
            null,
            null,
            null,
            null,
            'Dự toán còn lại',
          ],
          8: [
            null,
            null,
            null,
            'Giao đầu năm',
            'Điều chỉnh tăng, giảm',
            'Dự toán sau điều chỉnh',
            'Quý I',
            'Quý II',
            'Quý III',
            'Quý IV',
            'Cộng cả năm',
          ],
          9: ['A', 'B', 1, 2, 3, '4=2+3', 5, 6, 7, 8, '9=5+6+7+8', '10=4-9'],
          10: row('I', 'Chi cho con người', add(wages, insurance)),
          11: row('1', 'Lương, phụ cấp', wages),
          12: row('2', 'Các khoản đóng góp', insurance),
          13: row('II', 'Chi quản lý', add(power, waste)),
          14: row('1', 'Điện, nước', power),
          15: row('2', 'Xử lý chất thải', waste),
          16: row('III', 'Chi chuyên môn', add(drugs, reagents)),
          17: row('1', 'Thuốc, dịch truyền', drugs),
          18: row('2', 'Hóa chất, sinh phẩm', reagents),
          19: row('IV', 'Sửa chữa', add(repairs)),
          20: row('1', 'Sửa chữa khoa Nhi', repairs),
          21: row(null, 'Tổng cộng', add(wages, insurance, power, waste, drugs, reagents, repairs)),
          23: [null, 'KẾ TOÁN TRƯỞNG', null, null, null, null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { 'C10:L21': '#,##0' },
        merges: ['A4:L4', 'A5:L5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:F7', 'G7:K7', 'L7:L8'],
      },
    ],
  },
  expected: {
    'Nam 2020': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:L21',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'disbursed.previous',
            D: 'allocated',
            E: 'allocated.adjustment',
            F: 'allocated.total',
            G: 'disbursed.period',
            H: 'disbursed.period',
            I: 'disbursed.period',
            J: 'disbursed.period',
            K: 'disbursed.total',
            L: 'remaining',
          },
          totalRows: [21],
          subtotalRows: [10, 13, 16, 19],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
