// Owns a provincial hospital of 2016: what it owes to suppliers of medicine over a half year, with a list of goods.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const suppliers = [
  ['Cty CP Dược phẩm Cửu Long', 412650000, 865200000, 900000000, '31/7/2016', null],
  ['Cty TNHH Vật tư y tế Hậu Giang', 98400000, 154300000, 200000000, '15/8/2016', null],
  ['Cty CP Hóa chất xét nghiệm', 0, 237850000, 150000000, '31/8/2016', 'Nhà cung ứng mới'],
  ['Nhà thuốc đối chiếu BHYT', 26750000, 0, 26750000, null, 'Đã tất toán'],
  ['Cty TNHH Khí y tế Miền Tây', 45200000, 68900000, 70000000, '31/7/2016', null],
] as const;

export const prCongNoThuoc2016: SheetFixture = {
  book: {
    id: 'pr-cong-no-thuoc-2016',
    language: 'vi',
    note: 'Bệnh viện tỉnh 2016, tệp .xls: công nợ nhà cung ứng 6 tháng, nợ đầu kỳ cộng phát sinh trừ đã trả; sạch.',
    sheets: [
      {
        name: 'Cong no',
        rows: {
          1: [null, 'SỞ Y TẾ SÓC TRĂNG'],
          2: [null, 'BỆNH VIỆN ĐA KHOA TỈNH'],
          4: [null, 'BẢNG THEO DÕI CÔNG NỢ THUỐC, VẬT TƯ Y TẾ 6 THÁNG ĐẦU NĂM 2016'],
          5: [null, '(Đơn vị tính: đồng)'],
          7: [
            null,
            'STT',
            'Nhà cung ứng',
            'Nợ đầu kỳ 01/01/2016',
            'Phát sinh trong kỳ',
            'Đã thanh toán trong kỳ',
            'Còn nợ cuối kỳ 30/6/2016',
            'Hạn thanh toán',
            'Ghi chú',
          ],
          8: [null, 'A', 'B', 1, 2, 3, '4=1+2-3', 5, 6],
          ...down(9, suppliers, (row, [name, opening, added, paid, due, note]) => [
            null,
            row - 8,
            name,
            opening,
            added,
            paid,
            `=D${row}+E${row}-F${row}`,
            due,
            note,
          ]),
          14: [null, null, 'Tổng cộng', '=SUM(D9:D13)', '=SUM(E9:E13)', '=SUM(F9:F13)', '=SUM(G9:G13)'],
          15: [null, 'Ghi chú: số liệu đã đối chiếu với các nhà cung ứng, có biên bản kèm theo.'],
          17: [null, null, 'KẾ TOÁN THANH TOÁN', null, null, 'KẾ TOÁN TRƯỞNG', null, 'GIÁM ĐỐC'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['B4:I4', 'B5:I5', 'B15:I15'],
      },
      {
        name: 'DM',
        rows: {
          1: ['DANH MỤC NHÓM HÀNG ĐANG CUNG ỨNG'],
          3: ['TT', 'Nhóm hàng', 'Nhà cung ứng', 'Người theo dõi'],
          4: [1, 'Kháng sinh, dịch truyền', 'Cửu Long', 'DS Trang'],
          5: [2, 'Bơm kim tiêm, bông gạc', 'Hậu Giang', 'DS Trang'],
          6: [3, 'Hóa chất sinh hóa', 'Hóa chất xét nghiệm', 'KTV Phúc'],
          7: [4, 'Oxy', 'Miền Tây', 'KTV Phúc'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Cong no': {
      kind: 'tracking',
      tables: [
        {
          range: 'B7:I14',
          headerRows: [7, 7],
          indexRow: 8,
          unit: 'đồng',
          columns: {
            B: 'ordinal',
            C: 'content',
            F: 'disbursed.period',
            G: 'remaining',
            H: 'date.due',
            I: 'note',
          },
          totalRows: [14],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    DM: { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
