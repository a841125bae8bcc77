// Owns a provincial sports training centre of 2019 in VNI code: a swimming team's camp, and the list of swimmers; one group's sum stops a row early.
import { recoded } from '../tcvn3.ts';
import { vni } from '../vni.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  count: number,
  days: number,
  price: number,
  note: string | null = null,
): Content[] => [number, what, unit, count, days, price, `=D${row}*E${row}*F${row}`, note];
const group = (number: string | null, what: string, formula: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  formula,
];

const estimate: Record<number, readonly Content[]> = {
  1: ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  2: ['TRUNG TÂM HUẤN LUYỆN VÀ THI ĐẤU TDTT', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
  4: ['DỰ TOÁN KINH PHÍ TẬP HUẤN, THI ĐẤU ĐỘI TUYỂN BƠI NĂM 2019'],
  5: ['(12 vận động viên, 02 huấn luyện viên, tập trung 20 ngày)'],
  7: ['TT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Số ngày', 'Mức chi (đồng)', 'Thành tiền (đồng)', 'Ghi chú'],
  8: group('I', 'Chế độ dinh dưỡng', '=SUM(G9:G10)'),
  9: line(9, '1', 'Tiền ăn vận động viên', 'người', 12, 20, 220000, 'Chế độ hiện hành'),
  10: line(10, '2', 'Tiền ăn huấn luyện viên', 'người', 2, 20, 220000, 'Chế độ hiện hành'),
  11: group('II', 'Trang phục, dụng cụ', '=SUM(G12:G13)'),
  12: line(12, '1', 'Quần áo bơi thi đấu', 'bộ', 12, 1, 650000, 'Báo giá'),
  13: line(13, '2', 'Kính bơi, mũ bơi', 'bộ', 12, 1, 380000, 'Báo giá'),
  14: line(14, '3', 'Phao chân, bàn quạt tay', 'bộ', 12, 1, 420000, 'Báo giá'),
  15: group('III', 'Đi thi đấu', '=SUM(G16:G18)'),
  16: line(16, '1', 'Thuê xe 16 chỗ', 'chuyến', 2, 1, 6500000, 'Báo giá'),
  17: line(17, '2', 'Phòng nghỉ', 'phòng', 7, 5, 500000, 'TT 40/2017/TT-BTC'),
  18: line(18, '3', 'Lệ phí tham dự giải', 'người', 12, 1, 300000, 'Điều lệ giải'),
  19: group(null, 'Tổng cộng (I+II+III)', '=G8+G11+G15'),
  21: [null, 'PHÒNG HLTĐ', null, 'KẾ TOÁN', null, null, 'GIÁM ĐỐC'],
};

const swimmers: Record<number, readonly Content[]> = {
  1: ['DANH SÁCH VẬN ĐỘNG VIÊN ĐỘI TUYỂN BƠI'],
  3: ['TT', 'Họ và tên', 'Năm sinh', 'Nội dung thi', 'Thành tích tốt nhất', 'Đẳng cấp'],
  4: [1, 'Nguyễn Hữu Phước', 2003, '100 m tự do', '53"42', 'Kiện tướng'],
  5: [2, 'Lê Thị Mỹ Tiên', 2005, '200 m ếch', '2\'41"08', 'Cấp I'],
  6: [3, 'Đặng Quốc Thịnh', 2004, '100 m bướm', '58"17', 'Cấp I'],
  7: [4, 'Trần Ngọc Ánh', 2006, '50 m ngửa', '33"90', 'Cấp II'],
};

export const hdTrungTamTdttVni: SheetFixture = {
  book: {
    id: 'hd-trung-tam-tdtt-vni',
    language: 'vi',
    note: 'Trung tâm TDTT tỉnh 2019, chữ VNI: dự toán tập huấn đội bơi; cộng nhóm II bỏ sót dòng cuối; trang danh sách VĐV.',
    sheets: [
      {
        name: 'DT Boi',
        rows: recoded(estimate, vni),
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5'],
      },
      { name: 'DS VDV', rows: recoded(swimmers, vni), merges: ['A1:F1'] },
    ],
  },
  expected: {
    'DT Boi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H19',
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
            H: 'note',
          },
          totalRows: [19],
          subtotalRows: [8, 11, 15],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['sum.range error G11'],
    },
    'DS VDV': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
