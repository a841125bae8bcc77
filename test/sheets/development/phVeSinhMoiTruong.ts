// Owns a city's urban management office of 2021: waste collected by month, a sum a quarter, the first quarter's months hidden, what is accepted, paid and owed.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const month = (row: number, name: string, tons: number, accepted: number, paid: number): Content[] => [
  name,
  tons,
  accepted,
  paid,
  `=C${row}-D${row}`,
  `=D${row}/C${row}`,
];
const quarter = (row: number, name: string, from: number, to: number, remark: string | null): Content[] => [
  name,
  `=SUM(B${from}:B${to})`,
  `=SUM(C${from}:C${to})`,
  `=SUM(D${from}:D${to})`,
  `=C${row}-D${row}`,
  `=D${row}/C${row}`,
  remark,
];

export const phVeSinhMoiTruong: SheetFixture = {
  book: {
    id: 'ph-ve-sinh-moi-truong',
    language: 'vi',
    note: 'Phòng Quản lý đô thị TP Vinh 2021: dịch vụ thu gom rác theo tháng, cộng theo quý, giá trị nghiệm thu và thanh toán; sạch.',
    sheets: [
      {
        name: 'VSMT 9T',
        rows: {
          1: ['UBND THÀNH PHỐ VINH'],
          2: ['PHÒNG QUẢN LÝ ĐÔ THỊ'],
          4: ['THEO DÕI NGHIỆM THU, THANH TOÁN DỊCH VỤ VỆ SINH MÔI TRƯỜNG 9 THÁNG ĐẦU NĂM 2021'],
          5: ['Nhà thầu: Công ty CP Môi trường và CTĐT Nghệ An'],
          6: [null, null, null, null, null, 'ĐVT: nghìn đồng'],
          7: [
            'Tháng',
            'Khối lượng rác thu gom (tấn)',
            'Giá trị nghiệm thu',
            'Đã thanh toán',
            'Chưa thanh toán',
            'Tỷ lệ thanh toán',
            'Ghi chú',
          ],
          8: month(8, 'Tháng 1', 8420, 4631000, 4631000),
          9: month(9, 'Tháng 2', 9115, 5013250, 5013250),
          10: month(10, 'Tháng 3', 8230, 4526500, 4526500),
          11: quarter(11, 'Quý I', 8, 10, null),
          12: month(12, 'Tháng 4', 8310, 4570500, 4570500),
          13: month(13, 'Tháng 5', 8465, 4655750, 4655750),
          14: month(14, 'Tháng 6', 8280, 4554000, 4100000),
          15: quarter(15, 'Quý II', 12, 14, 'Tháng 6 trừ chậm hồ sơ'),
          16: month(16, 'Tháng 7', 8190, 4504500, 4050000),
          17: month(17, 'Tháng 8', 7905, 4347750, 2000000),
          18: month(18, 'Tháng 9', 7840, 4312000, 0),
          19: quarter(19, 'Quý III', 16, 18, 'Giãn cách xã hội'),
          20: ['Cộng 9 tháng', '=B11+B15+B19', '=C11+C15+C19', '=D11+D15+D19', '=C20-D20', '=D20/C20'],
          22: ['CHUYÊN VIÊN', null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { B: '#,##0', C: '#,##0', D: '#,##0', E: '#,##0', F: '0.0%' },
        merges: ['A4:G4', 'A5:G5', 'F6:G6'],
        hiddenRows: [8, 9, 10],
      },
      {
        name: 'Tuyen thu gom',
        rows: {
          1: ['Tuyến', 'Xe', 'Lái xe', 'Giờ xuất phát'],
          2: ['Lê Lợi - Quang Trung', '37C-124.xx', 'Cao Xuân Hải', '18:30'],
          3: ['Trường Thi - Bến Thủy', '37C-098.xx', 'Nguyễn Cảnh Tùng', '19:00'],
          4: ['Nghi Phú - Hà Huy Tập', '37C-211.xx', 'Phan Bá Lực', '18:00'],
        },
      },
    ],
  },
  expected: {
    'VSMT 9T': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:G20',
          headerRows: [7, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'period',
            B: 'quantity',
            C: 'accepted',
            D: 'disbursed',
            E: 'undisbursed',
            F: 'ratio',
            G: 'note',
          },
          totalRows: [20],
          subtotalRows: [11, 15, 19],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
    'Tuyen thu gom': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
