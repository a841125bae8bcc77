// Owns a provincial finance department's appraisal of 2022 for two offices: a summary that links to two details with sub-items.
// Invariant: one mistake: an appraised amount typed over that is not its product.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  code: number,
  what: string,
  unit: string,
  asked: number,
  granted: readonly [count: number, times: number, price: number],
  amount: Content = `=F${row}*G${row}*H${row}`,
): Content[] => [row - 7, code, what, unit, asked, ...granted, amount, `=E${row}-I${row}`];

const detail = (office: string, last: number, lines: Record<number, readonly Content[]>) => ({
  rows: {
    1: [`Đơn vị: ${office}`],
    3: ['CHI TIẾT THẨM ĐỊNH CÁC KHOẢN CHI NGOÀI ĐỊNH MỨC NĂM 2022'],
    5: [null, null, null, null, null, null, null, null, null, 'ĐVT: đồng'],
    6: [
      'TT',
      'Tiểu mục',
      'Nội dung',
      'ĐVT',
      'Đơn vị đề nghị',
      'Sở Tài chính thẩm định',
      null,
      null,
      null,
      'Giảm so với đề nghị',
    ],
    7: [null, null, null, null, null, 'Số lượng', 'Số lần (tháng)', 'Mức chi', 'Thành tiền', null],
    ...lines,
    [last]: [
      null,
      null,
      'Cộng',
      null,
      `=SUM(E8:E${last - 1})`,
      null,
      null,
      null,
      `=SUM(I8:I${last - 1})`,
      `=SUM(J8:J${last - 1})`,
    ],
  },
  formats: { E: '#,##0', H: '#,##0', I: '#,##0', J: '#,##0' },
  merges: ['A3:J3', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:E7', 'F6:I6', 'J6:J7'],
});

const DETAIL_COLUMNS = {
  A: 'ordinal',
  B: 'budgetSubItem',
  C: 'content',
  D: 'unit',
  E: 'amount.requested',
  F: 'quantity.appraised',
  G: 'factor.appraised',
  H: 'price.appraised',
  I: 'amount.appraised',
  J: 'difference',
};

const office = (row: number, number: number, what: string, sheet: string, last: number): Content[] => [
  number,
  what,
  `='${sheet}'!E${last}`,
  `='${sheet}'!I${last}`,
  `=C${row}-D${row}`,
  `Biểu ${sheet}`,
];

export const tcThamDinhDauNam: SheetFixture = {
  book: {
    id: 'tc-tham-dinh-dau-nam',
    language: 'vi',
    note: 'Sở Tài chính đầu 2022: trang tổng hợp lấy từ hai trang chi tiết, phía đề nghị chỉ có thành tiền; một thành tiền thẩm định gõ tay sai.',
    sheets: [
      {
        name: 'TH',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ TÀI CHÍNH', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['TỔNG HỢP THẨM ĐỊNH KINH PHÍ NGOÀI ĐỊNH MỨC NĂM 2022'],
          5: ['(Kèm theo Công văn số      /STC-HCSN ngày 14 tháng 01 năm 2022)'],
          6: [null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: ['TT', 'Đơn vị', 'Số đề nghị', 'Số thẩm định', 'Giảm', 'Ghi chú'],
          8: office(8, 1, 'Văn phòng Sở Tư pháp', 'CT01', 13),
          9: office(9, 2, 'Trung tâm Trợ giúp pháp lý', 'CT02', 12),
          10: [null, 'TỔNG CỘNG', '=SUM(C8:C9)', '=SUM(D8:D9)', '=SUM(E8:E9)'],
          12: [null, 'CHUYÊN VIÊN', null, 'KT. GIÁM ĐỐC'],
          13: [null, null, null, 'PHÓ GIÁM ĐỐC'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0' },
        merges: ['A4:F4', 'A5:F5', 'D1:F1', 'D2:F2', 'D12:F12', 'D13:F13'],
      },
      {
        name: 'CT01',
        ...detail('Văn phòng Sở Tư pháp', 13, {
          8: line(8, 6551, 'Văn phòng phẩm phục vụ kiểm tra văn bản', 'đợt', 30000000, [1, 4, 6500000]),
          9: line(9, 6651, 'In tài liệu hội nghị', 'bộ', 12000000, [150, 2, 35000]),
          10: line(10, 6702, 'Phụ cấp lưu trú đoàn kiểm tra', 'người/ngày', 24000000, [5, 18, 200000]),
          11: line(
            11,
            6703,
            'Tiền thuê phòng ngủ đoàn kiểm tra',
            'người/ngày',
            21000000,
            [5, 11, 300000],
            16800000,
          ),
          12: line(12, 6751, 'Thuê xe đoàn kiểm tra', 'chuyến', 33000000, [11, 1, 2600000]),
        }),
      },
      {
        name: 'CT02',
        ...detail('Trung tâm Trợ giúp pháp lý', 12, {
          8: line(8, 6606, 'Tờ gấp tuyên truyền', 'tờ', 18000000, [9000, 1, 1800]),
          9: line(9, 6704, 'Khoán công tác phí', 'người/tháng', 54000000, [9, 12, 500000]),
          10: line(10, 6552, 'Bảng, kệ tờ gấp đặt tại UBND xã', 'cái', 25500000, [17, 1, 1250000]),
          11: line(11, 6751, 'Thuê xe trợ giúp pháp lý lưu động', 'chuyến', 48000000, [24, 1, 1800000]),
        }),
      },
    ],
  },
  dates: { from: '2022-01-15', to: '2022-12-31', document: '2022-01-14' },
  expected: {
    TH: {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:F10',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'amount.requested',
            D: 'amount.appraised',
            E: 'difference',
            F: 'note',
          },
          totalRows: [10],
          subtotalRows: [],
          lines: 2,
        },
      ],
      outside: [],
      findings: [],
    },
    CT01: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:J13',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: DETAIL_COLUMNS,
          totalRows: [13],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: ['line.product error I11'],
    },
    CT02: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:J12',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: DETAIL_COLUMNS,
          totalRows: [12],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
