// Owns a testing centre of late 2023: laboratory equipment before tax, tax and after tax, priced from a sheet of three quotations.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const buy = (
  row: number,
  number: number,
  what: string,
  make: string,
  unit: string,
  count: number,
  quote: number,
): Content[] => [
  number,
  what,
  make,
  unit,
  count,
  `='3 bao gia'!G${quote}`,
  `=E${row}*F${row}`,
  `=ROUND(G${row}*8%,0)`,
  `=G${row}+H${row}`,
];
const sums = (number: string | null, what: string, of: (letter: string) => string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  ...['G', 'H', 'I'].map(of),
];
const quote = (
  row: number,
  number: number,
  what: string,
  unit: string,
  prices: readonly [number, number, number],
): Content[] => [number, what, unit, ...prices, `=MIN(D${row}:F${row})`];

export const nnThietBiThuNghiem: SheetFixture = {
  book: {
    id: 'nn-thiet-bi-thu-nghiem',
    language: 'vi',
    note: 'Trung tâm Kỹ thuật TĐC tháng 10/2023: đơn giá lấy từ trang ba báo giá, trước thuế, thuế 8 %, sau thuế; tổng và bằng chữ ở dưới, ghi chú dưới bảng; sạch.',
    sheets: [
      {
        name: 'Du toan mua sam',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ TÂY NINH'],
          2: ['TRUNG TÂM KỸ THUẬT TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG'],
          4: ['DỰ TOÁN MUA SẮM DỤNG CỤ, THIẾT BỊ PHÒNG THỬ NGHIỆM NĂM 2023'],
          5: ['Nguồn: Quỹ phát triển hoạt động sự nghiệp - Đơn vị tính: đồng'],
          7: [
            'Stt',
            'Tên dụng cụ, thiết bị',
            'Quy cách',
            'Đvt',
            'SL',
            'Đơn giá chưa thuế',
            'Thành tiền chưa thuế',
            'Thuế GTGT 8%',
            'Thành tiền sau thuế',
          ],
          8: sums('I', 'Thiết bị đo', (letter) => `=SUM(${letter}9:${letter}11)`),
          9: buy(9, 1, 'Máy đo pH để bàn', '0 - 14, sai số 0,002', 'máy', 2, 6),
          10: buy(10, 2, 'Cân phân tích 4 số lẻ', '220 g', 'cái', 1, 7),
          11: buy(11, 3, 'Nhiệt ẩm kế tự ghi', '16.000 điểm', 'cái', 6, 8),
          12: sums('II', 'Dụng cụ, hóa chất', (letter) => `=SUM(${letter}13:${letter}16)`),
          13: buy(13, 1, 'Micropipet 100 - 1000 µl', 'đơn kênh', 'cây', 4, 9),
          14: buy(14, 2, 'Bình định mức', '100 ml, loại A', 'cái', 30, 10),
          15: buy(15, 3, 'Dung dịch chuẩn pH', 'chai 500 ml', 'chai', 12, 11),
          16: buy(16, 4, 'Quả cân chuẩn E2', 'bộ 1 mg - 200 g', 'bộ', 1, 12),
          17: sums(null, 'Tổng cộng (I + II)', (letter) => `=${letter}8+${letter}12`),
          18: ['Bằng chữ: Một trăm chín mươi lăm triệu năm trăm hai mươi ba nghìn hai trăm đồng.'],
          19: ['Ghi chú: giá đã gồm vận chuyển, hướng dẫn sử dụng; bảo hành 12 tháng.'],
          21: [null, 'PHÒNG THỬ NGHIỆM', null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { 'F8:I17': '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'A18:I18', 'A19:I19'],
      },
      {
        name: '3 bao gia',
        rows: {
          1: ['TỔNG HỢP BÁO GIÁ THIẾT BỊ'],
          2: ['(các báo giá ngày 02, 03 và 05 tháng 10 năm 2023; giá chưa thuế, đồng)'],
          4: ['TT', 'Mặt hàng', 'ĐVT', 'Nhà cung cấp', null, null, 'Giá chọn'],
          5: [null, null, null, 'Cty Minh Tín', 'Cty Việt Khoa', 'Cty Á Châu'],
          6: quote(6, 1, 'Máy đo pH để bàn', 'máy', [21500000, 20900000, 22400000]),
          7: quote(7, 2, 'Cân phân tích 4 số lẻ', 'cái', [58600000, 60200000, 57900000]),
          8: quote(8, 3, 'Nhiệt ẩm kế tự ghi', 'cái', [2650000, 2720000, 2590000]),
          9: quote(9, 4, 'Micropipet 100 - 1000 µl', 'cây', [4350000, 4100000, 4280000]),
          10: quote(10, 5, 'Bình định mức 100 ml', 'cái', [178000, 169000, 185000]),
          11: quote(11, 6, 'Dung dịch chuẩn pH', 'chai', [465000, 490000, 472000]),
          12: quote(12, 7, 'Quả cân chuẩn E2', 'bộ', [39800000, 41500000, 38750000]),
          14: [null, 'Tổ xét chọn giá', null, null, null, 'Kế toán'],
        },
        formats: { 'D6:G12': '#,##0' },
        merges: ['A1:G1', 'A2:G2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:F4', 'G4:G5'],
      },
    ],
  },
  expected: {
    'Du toan mua sam': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I17',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'price',
            G: 'amount',
            H: 'amount',
            I: 'amount',
          },
          totalRows: [17],
          subtotalRows: [8, 12],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
    '3 bao gia': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
