// Owns a hospital's yearly list of supplies to buy, 2023.
// Invariant: two mistakes: one typed amount that is no product, one block sum that leaves out its first line.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Supply = readonly [
  code: string,
  name: string,
  unit: string,
  quantity: number,
  price: number,
  amount: number,
];

const CONSUMABLES: readonly Supply[] = [
  ['VT001', 'Bông hút nước, gói 1kg', 'Kg', 120, 178000, 21360000],
  ['VT002', 'Băng thun 3 móc 10cm x 4,5m', 'Cuộn', 800, 13500, 10800000],
  ['VT003', 'Bơm tiêm nhựa 5ml kèm kim', 'Cái', 45000, 720, 32400000],
  ['VT004', 'Găng tay khám size M (hộp 100 chiếc)', 'Hộp', 950, 62000, 58900000],
  ['VT005', 'Dây truyền dịch', 'Bộ', 12500, 3150, 39375000],
];
const REAGENTS: readonly Supply[] = [
  ['HC010', 'Cồn 70 độ, can 5 lít', 'Can', 140, 165000, 23100000],
  ['HC014', 'Dung dịch sát khuẩn tay nhanh 500ml', 'Chai', 600, 58000, 34800000],
  ['HC021', 'Hóa chất ly giải hồng cầu', 'Chai', 36, 2450000, 82200000],
  ['HC022', 'Nước rửa máy huyết học', 'Bình', 48, 1180000, 56640000],
];

const lines = (first: number, supplies: readonly Supply[]) =>
  down(first, supplies, (row, [code, name, unit, quantity, price, amount]) => [
    row - first + 1,
    code,
    name,
    unit,
    quantity,
    price,
    amount,
    'Báo giá tháng 11/2022',
  ]);

export const benhVienVatTu: SheetFixture = {
  book: {
    id: 'benh-vien-vat-tu',
    language: 'vi',
    note: 'pharmacy ward: heading words split over two rows without merges, a slip in a heading, block sums after their lines, leaf amounts typed',
    sheets: [
      {
        name: 'VTYT-HC 2023',
        rows: {
          1: ['SỞ Y TẾ ĐỒNG NAI'],
          2: ['BỆNH VIỆN ĐA KHOA KHU VỰC'],
          4: ['BẢNG DỰ TOÁN MUA SẮM VẬT TƯ Y TẾ, HÓA CHẤT NĂM 2023'],
          5: ['(Kèm theo Tờ trình ngày 05/12/2022 của Khoa Dược)'],
          6: [null, null, null, null, null, null, null, 'Đơn vị tính: VNĐ'],
          7: ['Stt', 'Mã', 'Tên vật tư, hóa chất', 'Đơn vị', 'Số lượng', 'Đon giá', 'Thành', 'Ghi chú'],
          8: [null, 'hàng', 'Quy cách', 'tính', 'dự trù', '(có VAT)', 'tiền', null],
          10: ['A', null, 'VẬT TƯ TIÊU HAO'],
          ...lines(11, CONSUMABLES),
          16: [null, null, 'Cộng A', null, null, null, '=SUM(G12:G15)'],
          17: ['B', null, 'HÓA CHẤT'],
          ...lines(18, REAGENTS),
          22: [null, null, 'Cộng B', null, null, null, '=SUM(G18:G21)'],
          23: [null, null, 'Tổng cộng (A+B)', null, null, null, '=G16+G22'],
          24: ['Bằng chữ: Ba trăm ba mươi tám triệu, hai trăm mười lăm nghìn đồng.'],
          26: [null, null, 'TRƯỞNG KHOA DƯỢC', null, 'PHÒNG TCKT', null, 'GIÁM ĐỐC'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A1:C1', 'A2:C2', 'A4:H4', 'A5:H5', 'A24:H24'],
      },
    ],
  },
  asXls: true,
  expected: {
    'VTYT-HC 2023': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H23',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'code',
            C: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'price',
            G: 'amount',
            H: 'note',
          },
          totalRows: [23],
          subtotalRows: [16, 22],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['line.product error G20', 'sum.range error G16'],
    },
  },
};
