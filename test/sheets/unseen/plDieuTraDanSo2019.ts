// Owns a provincial statistics office of 2019: two tables one under the other, field workers by district and then printing and supplies.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const district = (
  row: number,
  number: number,
  name: string,
  areas: number,
  workers: number,
  days: number,
): Content[] => [number, name, areas, workers, days, 150000, `=D${row}*E${row}*F${row}`];
const supply = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
  note: string,
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`, note];

export const plDieuTraDanSo2019: SheetFixture = {
  book: {
    id: 'pl-dieu-tra-dan-so-2019',
    language: 'vi',
    note: 'Cục Thống kê Phú Yên 2019: hai bảng chồng nhau khác cột, công điều tra viên theo huyện và vật tư; sạch.',
    sheets: [
      {
        name: 'Kinh phi',
        rows: {
          1: ['TỔNG CỤC THỐNG KÊ'],
          2: ['CỤC THỐNG KÊ TỈNH PHÚ YÊN'],
          3: ['DỰ TOÁN KINH PHÍ ĐIỀU TRA DÂN SỐ VÀ NHÀ Ở NĂM 2019'],
          4: ['Thời gian thu thập thông tin: từ ngày 01/4/2019 đến ngày 25/4/2019'],
          6: ['1. Tiền công điều tra viên', null, null, null, null, null, 'ĐVT: đồng'],
          7: [
            'TT',
            'Huyện, thị xã, thành phố',
            'Số địa bàn',
            'Số điều tra viên',
            'Số ngày công',
            'Mức công/ngày',
            'Thành tiền',
          ],
          8: district(8, 1, 'Thành phố Tuy Hòa', 96, 82, 18),
          9: district(9, 2, 'Thị xã Sông Cầu', 61, 54, 20),
          10: district(10, 3, 'Huyện Tây Hòa', 70, 60, 20),
          11: district(11, 4, 'Huyện Sơn Hòa', 43, 40, 22),
          12: district(12, 5, 'Huyện Đồng Xuân', 45, 41, 22),
          13: [null, 'Cộng 1', '=SUM(C8:C12)', '=SUM(D8:D12)', null, null, '=SUM(G8:G12)'],
          16: ['2. In phiếu, vật tư, vận chuyển', null, null, null, null, 'ĐVT: đồng'],
          17: ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          18: supply(18, 1, 'In phiếu điều tra ngắn', 'tờ', 48000, 650, 'Báo giá'),
          19: supply(19, 2, 'In sổ tay hướng dẫn', 'quyển', 620, 21000, 'Báo giá'),
          20: supply(20, 3, 'Cặp đựng tài liệu', 'cái', 277, 35000, 'Báo giá'),
          21: supply(21, 4, 'Bút bi', 'cây', 1108, 3500, 'Báo giá'),
          22: supply(22, 5, 'Vận chuyển tài liệu về huyện', 'chuyến', 9, 1200000, 'Hợp đồng'),
          23: [null, 'Cộng 2', null, null, null, '=SUM(F18:F22)'],
          25: [null, 'PHÒNG THỐNG KÊ DÂN SỐ', null, null, 'CỤC TRƯỞNG'],
        },
        formats: { 'F8:G13': '#,##0', 'E18:F23': '#,##0', D: '#,##0' },
        merges: ['A3:G3', 'A4:G4', 'A6:F6', 'A16:E16', 'F16:G16'],
      },
    ],
  },
  dates: { from: '2019-04-01', to: '2019-04-25', document: '2019-02-20' },
  expected: {
    'Kinh phi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G13',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
          },
          totalRows: [13],
          subtotalRows: [],
          lines: 5,
        },
        {
          range: 'A17:G23',
          headerRows: [17, 17],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [23],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
