// Owns a health department of October 2025 that appraises repairs of commune health stations: typed numbers only, no formula; one granted product is not its factors.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Half = [count: number, price: number];
const line = (
  number: string,
  what: string,
  unit: string,
  asked: Half,
  granted: Half,
  note: string | null = null,
  typed?: number,
): Content[] => {
  const wanted = asked[0] * asked[1];
  const given = typed ?? granted[0] * granted[1];
  return [number, what, unit, ...asked, wanted, ...granted, given, wanted - given, note];
};
const sums = (number: string | null, what: string, asked: number, granted: number): Content[] => [
  number,
  what,
  null,
  null,
  null,
  asked,
  null,
  null,
  granted,
  asked - granted,
];

export const puThamDinhTramYTe: SheetFixture = {
  book: {
    id: 'pu-tham-dinh-tram-y-te',
    language: 'vi',
    note: 'Sở Y tế 10/2025: thẩm định sửa chữa trạm y tế xã, gõ tay toàn bộ, ba dòng tiêu đề, số giảm trừ dương; một thành tiền thẩm định nhân sai.',
    sheets: [
      {
        name: 'Sheet1',
        rows: {
          1: ['ỦY BAN NHÂN DÂN TỈNH VĨNH LONG'],
          2: ['SỞ Y TẾ'],
          4: ['KẾT QUẢ THẨM ĐỊNH DỰ TOÁN SỬA CHỮA TRẠM Y TẾ NĂM 2025'],
          5: ['(Kèm theo Thông báo số        /TB-SYT ngày      /10/2025)'],
          7: [
            'STT',
            'Hạng mục',
            'ĐVT',
            'Giá trị dự toán (đồng)',
            null,
            null,
            null,
            null,
            null,
            'Giảm so với đề nghị',
            'Ghi chú',
          ],
          8: [null, null, null, 'Trạm Y tế\nđề nghị', null, null, 'Sở Y tế thẩm định'],
          9: [null, null, null, 'Khối lượng', 'Đơn giá', 'Thành tiền', 'Khối lượng', 'Đơn giá', 'Thành tiền'],
          10: sums('I', 'Trạm Y tế xã Cái Nhum', 119000000, 110670000),
          11: line('1', 'Chống thấm sê nô', 'm2', [86, 250000], [86, 235000]),
          12: line('2', 'Thay trần thạch cao', 'm2', [120, 310000], [116, 310000], 'Đo thực tế'),
          13: line('3', 'Sơn tường trong, ngoài', 'm2', [650, 72000], [610, 70000]),
          14: line('4', 'Sửa nhà vệ sinh', 'phòng', [2, 6750000], [2, 5900000]),
          15: sums('II', 'Trạm Y tế xã Tân Long Hội', 102390000, 92310000),
          16: line('1', 'Lợp lại mái tôn', 'm2', [210, 265000], [205, 258000]),
          17: line('2', 'Hệ thống điện', 'hệ thống', [1, 18500000], [1, 17200000]),
          18: line('3', 'Lát gạch nền', 'm2', [64, 385000], [64, 370000], null, 22220000),
          19: line('4', 'Vận chuyển xà bần', 'chuyến', [4, 900000], [0, 0], 'Không tính'),
          20: sums(null, 'Tổng cộng', 221390000, 202980000),
          21: ['Số tiền thẩm định bằng chữ: Hai trăm linh hai triệu chín trăm tám mươi nghìn đồng.'],
          23: [null, 'Người thẩm định', null, null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { E: '#,##0', F: '#,##0', H: '#,##0', I: '#,##0', J: '#,##0' },
        merges: [
          'A4:K4',
          'A5:K5',
          'A7:A9',
          'B7:B9',
          'C7:C9',
          'D7:I7',
          'D8:F8',
          'G8:I8',
          'J7:J9',
          'K7:K9',
          'A21:K21',
        ],
      },
    ],
  },
  expected: {
    Sheet1: {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:K20',
          headerRows: [7, 9],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity.requested',
            E: 'price.requested',
            F: 'amount.requested',
            G: 'quantity.appraised',
            H: 'price.appraised',
            I: 'amount.appraised',
            J: 'difference',
            K: 'note',
          },
          totalRows: [20],
          subtotalRows: [10, 15],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['line.product error I18'],
    },
  },
};
