// Owns a provincial centre of preventive medicine of 2013: two tables of one estimate under each other, reckoning left beside them.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

export const prPhongDichHaiBang2013: SheetFixture = {
  book: {
    id: 'pr-phong-dich-hai-bang-2013',
    language: 'vi',
    note: 'Trung tâm YTDP 2013: bảng A hóa chất và bảng B in ấn không cùng cột, tổng hai bảng ở cuối bảng B, nháp bên phải; sạch.',
    sheets: [
      {
        name: 'DT SXH',
        rows: {
          1: ['SỞ Y TẾ KHÁNH HÒA'],
          2: ['TRUNG TÂM Y TẾ DỰ PHÒNG'],
          4: ['DỰ TOÁN KINH PHÍ PHÒNG CHỐNG SỐT XUẤT HUYẾT QUÝ III NĂM 2013'],
          5: [null, null, null, null, null, 'Đơn vị: đồng'],
          6: ['A. HÓA CHẤT, NHIÊN LIỆU'],
          7: ['TT', 'Tên hàng', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
          8: [1, 'Hóa chất phun dạng lỏng', 'lít', 120, 1150000, '=D8*E8'],
          9: [2, 'Xăng A92 chạy máy phun', 'lít', 650, 24000, '=D9*E9', null, null, 13, 50],
          10: [3, 'Nhớt pha', 'lít', 26, 95000, '=D10*E10', null, null, '=I9*J9'],
          11: [null, 'Cộng A', null, null, null, '=SUM(F8:F10)'],
          14: ['B. IN ẤN, TRUYỀN THÔNG'],
          15: ['TT', 'Nội dung', 'Số xã', 'Số lượng/xã', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          16: [1, 'Tờ rơi diệt lăng quăng', 13, 800, 700, '=C16*D16*E16', 'In 2 mặt'],
          17: [2, 'Áp phích khổ A2', 13, 20, 12500, '=C17*D17*E17'],
          18: [3, 'Băng rôn', 13, 2, 320000, '=C18*D18*E18', 'Dài 6 m'],
          19: [4, 'Phát thanh', 13, 12, 50000, '=C19*D19*E19', 'Lượt'],
          20: [null, 'Cộng B', null, null, null, '=SUM(F16:F19)'],
          21: [null, 'TỔNG CỘNG (A + B)', null, null, null, '=F11+F20'],
          23: [null, 'NGƯỜI LẬP', null, 'P. TÀI CHÍNH KẾ TOÁN', null, 'GIÁM ĐỐC'],
        } satisfies Record<number, readonly Content[]>,
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A6:F6', 'A14:F14'],
      },
    ],
  },
  expected: {
    'DT SXH': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:F11',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [11],
          subtotalRows: [],
          lines: 3,
        },
        {
          range: 'A15:G21',
          headerRows: [15, 15],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'factor',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [21],
          subtotalRows: [20],
          lines: 4,
        },
      ],
      outside: ['I9:J10'],
      findings: [],
    },
  },
};
