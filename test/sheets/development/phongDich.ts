// Owns an epidemic-control estimate: group heads without money, "Cộng I" rows below, "Trong đó" rows; one sum stops early.
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  content: string,
  unit: string,
  quantity: number,
  days: number,
  price: number,
) => [number, content, unit, quantity, days, price, `=D${row}*E${row}*F${row}`];

export const phongDich: SheetFixture = {
  book: {
    id: 'phong-dich',
    language: 'vi',
    note: 'Ủy ban phường: cộng nhóm ở dưới nhóm, có dòng "Trong đó" nói lại tiền đã tính; dòng Cộng II bỏ sót dòng cuối của nhóm.',
    sheets: [
      {
        name: 'Chot KD',
        rows: {
          1: ['ỦY BAN NHÂN DÂN PHƯỜNG TÂN PHONG'],
          2: ['THÀNH PHỐ BIÊN HÒA'],
          4: ['Dự toán kinh phí phục vụ chốt kiểm soát dịch tháng 8/2021'],
          6: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: ['TT', 'Nội dung', 'ĐVT', 'SL', 'Số ngày', 'Mức chi', 'Thành tiền'],
          8: ['I.', 'Nhân lực trực chốt'],
          9: line(9, '1.', 'Cán bộ, công chức trực', 'người', 6, 31, 150000),
          10: line(10, '2.', 'Dân quân, tình nguyện viên', 'người', 10, 31, 120000),
          11: line(11, '3.', 'Suất ăn đêm', 'suất', 16, 31, 30000),
          12: [null, 'Cộng I', null, null, null, null, '=SUM(G9:G11)'],
          13: [null, 'Trong đó: chi cho lực lượng tình nguyện', null, null, null, null, '=G10'],
          14: ['II.', 'Vật tư, phương tiện (theo báo giá tháng 7/2021)'],
          15: line(15, '1.', 'Khẩu trang y tế', 'hộp', 90, 1, 45000),
          16: line(16, '2.', 'Dung dịch sát khuẩn', 'chai', 60, 1, 68000),
          17: line(17, '3.', 'Nhà bạt 12 m2', 'cái', 3, 1, 2900000),
          18: line(18, '4.', 'Rào chắn, dây phản quang', 'bộ', 5, 1, 750000),
          19: [null, 'Cộng II', null, null, null, null, '=SUM(G15:G17)'],
          20: ['III.', 'Chi khác'],
          21: line(21, '1.', 'Điện, nước tại chốt', 'chốt', 3, 31, 25000),
          22: line(22, '2.', 'Nước uống', 'bình', 3, 31, 15000),
          23: [null, 'Cộng III', null, null, null, null, '=SUM(G21:G22)'],
          24: [null, 'TỔNG CỘNG (I+II+III)', null, null, null, null, '=G12+G19+G23'],
          26: ['Biên Hòa, ngày 02 tháng 8 năm 2021'],
          27: ['Kế toán', null, null, null, null, 'Chủ tịch'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'A26:G26'],
      },
    ],
  },
  expected: {
    'Chot KD': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G24',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
          },
          totalRows: [24],
          subtotalRows: [12, 19, 23],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['sum.range error G19'],
    },
  },
};
