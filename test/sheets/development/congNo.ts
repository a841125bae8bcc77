// Owns supplier debts by quarter end, formulas throughout, no ordinal column.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const suppliers = [
  ['Công ty TNHH Dược Phú Hưng', 312400000, 845000000, 902150000, 'đối chiếu 30/6'],
  ['Công ty CP Vật tư y tế Sài Thành', 95800000, 210300000, 250000000, null],
  ['Cơ sở giặt ủi Minh Châu', 0, 64800000, 54000000, null],
  ['Công ty Oxy Đồng Nai', 28750000, 133200000, 140900000, 'đối chiếu 30/6'],
  ['Công ty CP Môi trường Sonadezi', 41000000, 98000000, 115000000, null],
  ['Nhà thầu bếp ăn Hồng Phát', 150000000, 480000000, 530000000, null],
] as const;

export const congNo: SheetFixture = {
  book: {
    id: 'cong-no',
    language: 'vi',
    note: 'Bệnh viện huyện: theo dõi công nợ nhà cung cấp, không có cột STT, tổng ở trên; sạch.',
    sheets: [
      {
        name: 'Cong no 6T',
        rows: {
          1: ['BỆNH VIỆN ĐA KHOA KHU VỰC ĐỊNH QUÁN'],
          2: ['THEO DÕI CÔNG NỢ PHẢI TRẢ 6 THÁNG ĐẦU NĂM 2021'],
          3: [null, null, null, null, 'ĐVT: VNĐ'],
          5: [
            'Đơn vị cung cấp',
            'Nợ năm trước chuyển sang',
            'Phát sinh trong kỳ',
            'Đã thanh toán',
            'Còn phải trả',
            'Ghi chú',
          ],
          6: ['TỔNG CỘNG', '=SUM(B7:B12)', '=SUM(C7:C12)', '=SUM(D7:D12)', '=B6+C6-D6'],
          ...down(7, suppliers, (row, [name, before, arisen, paid, note]) => [
            name,
            before,
            arisen,
            paid,
            `=B${row}+C${row}-D${row}`,
            note,
          ]),
          14: ['Người theo dõi', null, null, 'Trưởng phòng TCKT'],
        },
        formats: { B: '#,##0', C: '#,##0', D: '#,##0', E: '#,##0' },
        merges: ['A2:F2'],
      },
    ],
  },
  expected: {
    'Cong no 6T': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:F12',
          headerRows: [5, 5],
          unit: 'đồng',
          columns: {
            A: 'content',
            B: 'carriedOver',
            D: 'disbursed',
            E: 'remaining',
            F: 'note',
          },
          totalRows: [6],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
