// Owns a sheet of the southern offices written in VNI code, of 2013, with food by day and head.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded } from '../tcvn3.ts';
import { vni } from '../vni.ts';

const line = (
  row: number,
  number: string,
  content: string,
  unit: string,
  people: number,
  days: number,
  price: number,
) => [number, content, unit, people, days, price, `=D${row}*E${row}*F${row}`];

const rows: Record<number, readonly Content[]> = {
  1: ['UBND HUYỆN LONG THÀNH'],
  2: ['BAN CHỈ HUY QUÂN SỰ XÃ LONG ĐỨC'],
  4: ['DỰ TOÁN KINH PHÍ HUẤN LUYỆN DÂN QUÂN NĂM 2013'],
  6: [null, null, null, null, null, null, 'ĐVT: đồng'],
  7: ['STT', 'Nội dung', 'ĐVT', 'Số người', 'Số ngày', 'Đơn giá', 'Thành tiền'],
  8: ['I', 'Chi cho chiến sĩ', null, null, null, null, '=G9+G10+G11'],
  9: line(9, '1', 'Trợ cấp ngày công lao động', 'ngày', 42, 7, 92000),
  10: line(10, '2', 'Tiền ăn', 'ngày', 42, 7, 43000),
  11: line(11, '3', 'Nước uống', 'ngày', 42, 7, 5000),
  12: ['II', 'Chi tổ chức', null, null, null, null, '=G13+G14+G15'],
  13: line(13, '1', 'Bồi dưỡng giáo viên', 'ngày', 4, 7, 60000),
  14: line(14, '2', 'Xăng xe chở vũ khí', 'lượt', 2, 2, 350000),
  15: line(15, '3', 'Vật chất huấn luyện', 'bộ', 42, 1, 25000),
  16: [null, 'Tổng cộng', null, null, null, null, '=G8+G12'],
  17: [null, 'Viết bằng chữ: Bốn mươi lăm triệu hai trăm chín mươi nghìn đồng.'],
  19: ['Người lập', null, null, null, null, 'Chỉ huy trưởng'],
};

export const huanLuyenVni: SheetFixture = {
  book: {
    id: 'huan-luyen-vni',
    language: 'vi',
    note: 'Xã đội, phông VNI-Times: mỗi chữ có dấu là hai ký tự; sạch.',
    sheets: [
      { name: 'DQ 2013', rows: recoded(rows, vni), formats: { F: '#,##0', G: '#,##0' }, merges: ['A4:G4'] },
    ],
  },
  expected: {
    'DQ 2013': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G16',
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
          totalRows: [16],
          subtotalRows: [8, 12],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
