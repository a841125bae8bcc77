// Owns a service centre's purchase for labels, August 2025: values without formulas, price before and after tax, a second table of services under the first, a scratch sum beside.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const item = (
  number: number,
  what: string,
  make: string,
  unit: string,
  count: number,
  price: number,
): Content[] => [number, what, make, unit, count, price, count * price];

export const peMuaThietBiMaVach: SheetFixture = {
  book: {
    id: 'pe-mua-thiet-bi-ma-vach',
    language: 'vi',
    note: 'Trung tâm cung ứng dịch vụ công xã Xuân Lộc 8/2025: các bảng toàn số gõ, hai bảng mua sắm và dịch vụ trên một trang, phép cộng nháp bên phải; sạch.',
    sheets: [
      {
        name: 'Mua sam',
        rows: {
          1: ['UBND XÃ XUÂN LỘC'],
          2: ['TRUNG TÂM CUNG ỨNG DỊCH VỤ CÔNG'],
          4: ['DỰ TOÁN MUA SẮM PHỤC VỤ ĐIỂM HỖ TRỢ IN TEM, NHÃN CHO CHỦ THỂ OCOP'],
          5: ['Thực hiện trong tháng 8 năm 2025'],
          7: ['I. Máy móc, thiết bị'],
          8: [
            'STT',
            'Tên hàng hóa',
            'Yêu cầu kỹ thuật',
            'ĐVT',
            'Số lượng',
            'Đơn giá đã có thuế',
            'Thành tiền (đồng)',
          ],
          9: item(1, 'Máy in tem nhiệt', 'Khổ 108 mm, 300 dpi', 'máy', 1, 8650000),
          10: item(2, 'Đầu đọc mã vạch 2D', 'Có dây, cổng USB', 'cái', 2, 1980000),
          11: item(3, 'Máy hàn miệng túi', 'Dập chân, 400 mm', 'máy', 2, 2450000),
          12: item(4, 'Cân điện tử', '30 kg, sai số 1 g', 'cái', 1, 3275000),
          13: [null, 'Cộng', null, null, null, null, 20785000, null, 20785000],
          14: [null, null, null, null, null, null, null, null, 11030000],
          15: ['II. Vật tư, dịch vụ', null, null, null, null, null, null, null, '=I13+I14'],
          16: ['STT', 'Nội dung', 'Quy cách', 'ĐVT', 'Số lượng', 'Đơn giá đã có thuế', 'Thành tiền (đồng)'],
          17: item(1, 'Giấy decal cuộn', '50 x 30 mm, 2.000 tem', 'cuộn', 24, 165000),
          18: item(2, 'Ruy băng mực', '110 mm x 300 m', 'cuộn', 10, 187000),
          19: item(3, 'Bảo trì, hướng dẫn sử dụng', '02 lần', 'lần', 2, 1300000),
          20: item(4, 'Duy trì mã doanh nghiệp GS1', 'năm 2025', 'mã', 4, 650000),
          21: [null, 'Cộng', null, null, null, null, 11030000],
          22: ['Bằng chữ: Mười một triệu không trăm ba mươi nghìn đồng chẵn.'],
          24: [null, 'Người đề nghị', null, 'Kế toán', null, 'Giám đốc'],
        },
        formats: { F: '#,##0', G: '#,##0', I: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'A7:G7', 'A15:G15', 'A22:G22'],
      },
    ],
  },
  expected: {
    'Mua sam': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G13',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', D: 'unit', E: 'quantity', F: 'price', G: 'amount' },
          totalRows: [13],
          subtotalRows: [],
          lines: 4,
        },
        {
          range: 'A16:G21',
          headerRows: [16, 16],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', D: 'unit', E: 'quantity', F: 'price', G: 'amount' },
          totalRows: [21],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: ['I13:I15'],
      findings: [],
    },
  },
};
