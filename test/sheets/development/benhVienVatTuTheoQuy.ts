// Owns a regional hospital of 2020: quantities by quarter before one price, an index row with "x", and the store's stock list.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const item = (
  row: number,
  number: number,
  what: string,
  pack: string,
  unit: string,
  quarters: [number, number, number, number],
  price: number,
): Content[] => [number, what, pack, unit, ...quarters, `=SUM(E${row}:H${row})`, price, `=I${row}*J${row}`];
const sum = (number: string | null, what: string, formula: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  null,
  null,
  null,
  null,
  formula,
];
const stock = (
  row: number,
  number: number,
  what: string,
  unit: string,
  moves: [number, number, number],
  until: string,
): Content[] => [number, what, unit, ...moves, `=D${row}+E${row}-F${row}`, until];

export const benhVienVatTuTheoQuy: SheetFixture = {
  book: {
    id: 'benh-vien-vat-tu-theo-quy',
    language: 'vi',
    note: 'Bệnh viện khu vực 2020: dự trù theo bốn quý rồi mới nhân đơn giá, hàng chỉ số có dấu x, kèm báo cáo tồn kho; sạch.',
    sheets: [
      {
        name: 'Du tru',
        rows: {
          1: ['SỞ Y TẾ', null, null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['BỆNH VIỆN ĐA KHOA KHU VỰC', null, null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TRÙ VẬT TƯ, HÓA CHẤT PHÒNG CHỐNG DỊCH NĂM 2020'],
          5: [null, null, null, null, null, null, null, null, null, null, 'ĐVT: đồng'],
          6: [
            'STT',
            'Tên vật tư, hóa chất',
            'Quy cách',
            'ĐVT',
            'Số lượng dự trù',
            null,
            null,
            null,
            'Tổng SL',
            'Đơn giá (có VAT)',
            'Thành tiền',
          ],
          7: [null, null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
          8: ['a', 'b', 'c', 'd', 1, 2, 3, 4, '5=1+2+3+4', 6, '7=5x6'],
          9: sum('A', 'Vật tư bảo hộ', '=SUM(K10:K12)'),
          10: item(10, 1, 'Khẩu trang y tế 3 lớp', 'hộp 50 cái', 'hộp', [200, 400, 300, 300], 42000),
          11: item(11, 2, 'Bộ trang phục phòng dịch cấp 3', 'bộ', 'bộ', [50, 150, 80, 80], 168000),
          12: item(12, 3, 'Găng tay khám', 'hộp 100 chiếc', 'hộp', [120, 180, 150, 150], 61500),
          13: sum('B', 'Hóa chất', '=SUM(K14:K15)'),
          14: item(14, 1, 'Cloramin B 25%', 'thùng 35 kg', 'kg', [35, 105, 70, 70], 158000),
          15: item(
            15,
            2,
            'Dung dịch sát khuẩn tay nhanh',
            'chai 500 ml',
            'chai',
            [100, 200, 150, 150],
            74800,
          ),
          16: sum(null, 'Tổng cộng (A+B)', '=K9+K13'),
          18: [null, 'KHOA DƯỢC', null, null, 'PHÒNG TCKT', null, null, null, 'GIÁM ĐỐC'],
        },
        formats: { 'E9:I16': '#,##0', 'J9:K16': '#,##0' },
        merges: ['A4:K4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:H6', 'I6:I7', 'J6:J7', 'K6:K7'],
      },
      {
        name: 'Ton kho T3',
        rows: {
          1: ['BÁO CÁO NHẬP XUẤT TỒN KHO VẬT TƯ THÁNG 3/2020'],
          3: ['TT', 'Tên vật tư', 'ĐVT', 'Tồn đầu kỳ', 'Nhập', 'Xuất', 'Tồn cuối kỳ', 'Hạn dùng'],
          4: stock(4, 1, 'Khẩu trang y tế 3 lớp', 'hộp', [85, 200, 190], '12/2022'),
          5: stock(5, 2, 'Găng tay khám', 'hộp', [40, 120, 96], '06/2023'),
          6: stock(6, 3, 'Cloramin B 25%', 'kg', [18, 35, 27], '09/2021'),
          7: stock(7, 4, 'Cồn 70 độ', 'lít', [60, 100, 132], '01/2022'),
          9: [null, 'Thủ kho', null, null, null, 'Trưởng khoa Dược'],
        },
        merges: ['A1:H1'],
      },
    ],
  },
  expected: {
    'Du tru': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:K16',
          headerRows: [6, 7],
          indexRow: 8,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'quantity',
            G: 'quantity',
            H: 'quantity',
            I: 'quantity',
            J: 'price',
            K: 'amount',
          },
          totalRows: [16],
          subtotalRows: [9, 13],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    'Ton kho T3': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
