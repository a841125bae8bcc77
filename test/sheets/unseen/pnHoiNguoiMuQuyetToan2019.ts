// Owns an association of the blind in 2019: a settlement by item and sub-item, values only; one item is not the sum of its sub-items.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Money = [given: number, drawn: number, settled: number];
const money = ([given, drawn, settled]: Money): Content[] => [given, drawn, settled, given - drawn];
const item = (code: number, name: string, sums: Money): Content[] => [code, null, name, ...money(sums)];
const sub = (code: number, name: string, sums: Money): Content[] => [null, code, name, ...money(sums)];

export const pnHoiNguoiMuQuyetToan2019: SheetFixture = {
  book: {
    id: 'pn-hoi-nguoi-mu-quyet-toan-2019',
    language: 'vi',
    note: 'Hội Người mù tỉnh 2019: quyết toán theo mục, tiểu mục, toàn số không công thức; mục 6700 đề nghị quyết toán thấp hơn 1.000.000 so với các tiểu mục.',
    sheets: [
      {
        name: 'QT 2019',
        rows: {
          1: ['Hội Người mù tỉnh Hà Nam', null, null, null, null, null, 'Mẫu số F02-1H'],
          2: ['Mã ĐVQHNS: 1006xxx'],
          3: ['CHI TIẾT KINH PHÍ HOẠT ĐỘNG ĐỀ NGHỊ QUYẾT TOÁN'],
          4: ['Năm 2019'],
          5: [null, null, null, null, null, null, 'Đơn vị: đồng'],
          6: [
            'Mục',
            'Tiểu mục',
            'Nội dung chi',
            'Dự toán được giao trong năm',
            'Kinh phí thực rút tại Kho bạc',
            'Số đề nghị quyết toán',
            'Kinh phí còn lại hủy tại Kho bạc',
          ],
          7: [null, null, 'Tổng số', ...money([655000000, 636300000, 635300000])],
          8: item(6000, 'Tiền lương', [318000000, 317400000, 317400000]),
          9: sub(6001, 'Lương theo ngạch, bậc', [318000000, 317400000, 317400000]),
          10: item(6100, 'Phụ cấp lương', [42000000, 41700000, 41700000]),
          11: sub(6101, 'Phụ cấp chức vụ', [33000000, 33000000, 33000000]),
          12: sub(6113, 'Phụ cấp trách nhiệm theo nghề, theo công việc', [9000000, 8700000, 8700000]),
          13: item(6300, 'Các khoản đóng góp', [78000000, 77600000, 77600000]),
          14: sub(6301, 'Bảo hiểm xã hội', [58000000, 57800000, 57800000]),
          15: sub(6302, 'Bảo hiểm y tế', [10000000, 9900000, 9900000]),
          16: sub(6303, 'Kinh phí công đoàn', [10000000, 9900000, 9900000]),
          17: item(6500, 'Thanh toán dịch vụ công cộng', [31000000, 28250000, 28250000]),
          18: sub(6501, 'Tiền điện', [22000000, 20150000, 20150000]),
          19: sub(6502, 'Tiền nước', [9000000, 8100000, 8100000]),
          20: item(6550, 'Vật tư văn phòng', [26000000, 25600000, 25600000]),
          21: sub(6551, 'Văn phòng phẩm', [16000000, 15600000, 15600000]),
          22: sub(6552, 'Mua sắm công cụ, dụng cụ văn phòng', [10000000, 10000000, 10000000]),
          23: item(6650, 'Hội nghị', [88000000, 82600000, 82600000]),
          24: sub(6651, 'In, mua tài liệu', [18000000, 15100000, 15100000]),
          25: sub(6658, 'Chi bù tiền ăn', [54000000, 52500000, 52500000]),
          26: sub(6699, 'Chi phí khác', [16000000, 15000000, 15000000]),
          27: item(6700, 'Công tác phí', [72000000, 63150000, 62150000]),
          28: sub(6702, 'Phụ cấp công tác phí', [24000000, 20400000, 20400000]),
          29: sub(6703, 'Tiền thuê phòng ngủ', [18000000, 12750000, 12750000]),
          30: sub(6704, 'Khoán công tác phí', [30000000, 30000000, 30000000]),
          33: [null, null, 'Phụ trách kế toán', null, null, 'Chủ tịch Hội'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A3:G3', 'A4:G4'],
      },
    ],
  },
  expected: {
    'QT 2019': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:G30',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'allocated',
            E: 'received',
            F: 'settled',
            G: 'remaining',
          },
          totalRows: [7],
          subtotalRows: [8, 10, 13, 17, 20, 23, 27],
          lines: 16,
        },
      ],
      outside: [],
      findings: ['sum.children error F27'],
    },
  },
};
