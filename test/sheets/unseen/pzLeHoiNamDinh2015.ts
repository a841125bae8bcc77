// Owns a festival of Nam Định in 2015 as an .xls: a detail sheet whose lines bear a quarter, and a form by quarter and source that sums them up.
// Invariant: clean; thousand đồng in the form, đồng in the detail; society pays what the budget does not.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const spent = (
  row: number,
  number: string,
  name: string,
  unit: string,
  count: number,
  price: number,
  share: number,
  quarter: string,
): Content[] => [number, name, unit, count, price, `=D${row}*E${row}`, share, `=F${row}-G${row}`, quarter];
const form = (row: number, number: string, name: string, first: number, last: number): Content[] => [
  number,
  name,
  ...['Quý I', 'Quý II'].map(
    (quarter) =>
      `=SUMIF('Chi tiet'!$I$${first}:$I$${last},"${quarter}",'Chi tiet'!$G$${first}:$G$${last})/1000`,
  ),
  `=C${row}+D${row}`,
  ...['Quý I', 'Quý II'].map(
    (quarter) =>
      `=SUMIF('Chi tiet'!$I$${first}:$I$${last},"${quarter}",'Chi tiet'!$H$${first}:$H$${last})/1000`,
  ),
  `=F${row}+G${row}`,
  `=E${row}+H${row}`,
];

export const pzLeHoiNamDinh2015: SheetFixture = {
  book: {
    id: 'pz-le-hoi-nam-dinh-2015',
    language: 'vi',
    note: 'Dự toán lễ hội Phủ Dầy (Vụ Bản, Nam Định) năm 2015, .xls: trang chi tiết theo đồng có cột quý, biểu tổng hợp theo quý và nguồn tính nghìn đồng bằng SUMIF; kèm phân công; sạch.',
    sheets: [
      {
        name: 'Bieu TH',
        rows: {
          1: ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH NAM ĐỊNH', null, null, null, null, null, 'Mẫu 02/LH'],
          2: ['BIỂU TỔNG HỢP KINH PHÍ LỄ HỘI PHỦ DẦY NĂM 2015'],
          3: [null, null, null, null, null, null, null, 'Đơn vị: nghìn đồng'],
          4: [
            'TT',
            'Nhóm nội dung',
            'Dự toán kinh phí chia theo nguồn và theo quý',
            null,
            null,
            null,
            null,
            null,
            'Tổng',
          ],
          5: [null, null, 'Ngân sách cấp', null, null, 'Nguồn xã hội hóa', null, null, 'cộng'],
          6: [null, null, 'Quý I', 'Quý II', 'Cộng', 'Quý I', 'Quý II', 'Cộng', 'hai nguồn'],
          7: ['a', 'b', 1, 2, '3=1+2', 4, 5, '6=4+5', '7=3+6'],
          8: form(8, 'I', 'Công tác chuẩn bị', 6, 8),
          9: form(9, 'II', 'Phần lễ', 10, 12),
          10: form(10, 'III', 'Phần hội', 14, 17),
          11: [
            null,
            'TỔNG SỐ',
            ...['C', 'D', 'E', 'F', 'G', 'H', 'I'].map((letter) => `=SUM(${letter}8:${letter}10)`),
          ],
          13: [null, null, null, null, null, 'Nam Định, ngày 26 tháng 01 năm 2015'],
          14: [null, 'Phòng KH-TC', null, null, null, 'Giám đốc'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0' },
        merges: ['A2:I2', 'H3:I3', 'A4:A6', 'B4:B6', 'C4:H4', 'C5:E5', 'F5:H5'],
      },
      {
        name: 'Chi tiet',
        rows: {
          1: ['CHI TIẾT KINH PHÍ LỄ HỘI (đồng)'],
          3: ['STT', 'Nội dung', 'ĐVT', 'Số', 'Đơn giá', 'Thành tiền', 'Trong đó', null, 'Thời gian'],
          4: [null, null, null, 'lượng', null, null, 'Ngân sách', 'Xã hội hóa', 'chi'],
          5: ['I', 'Công tác chuẩn bị', null, null, null, '=SUM(F6:F8)', '=SUM(G6:G8)', '=SUM(H6:H8)'],
          6: spent(6, '1', 'Pa nô tuyên truyền', 'tấm', 12, 850000, 10200000, 'Quý I'),
          7: spent(7, '2', 'Cờ hội, cờ phướn', 'lá', 200, 45000, 5000000, 'Quý I'),
          8: spent(8, '3', 'Sửa chữa đường điện', 'điểm', 4, 2750000, 0, 'Quý II'),
          9: ['II', 'Phần lễ', null, null, null, '=SUM(F10:F12)', '=SUM(G10:G12)', '=SUM(H10:H12)'],
          10: spent(10, '1', 'Lễ vật dâng hương', 'lễ', 3, 3000000, 9000000, 'Quý II'),
          11: spent(11, '2', 'Đội rước kiệu', 'người', 120, 100000, 0, 'Quý II'),
          12: spent(12, '3', 'Kéo chữ', 'người', 150, 80000, 6000000, 'Quý II'),
          13: ['III', 'Phần hội', null, null, null, '=SUM(F14:F17)', '=SUM(G14:G17)', '=SUM(H14:H17)'],
          14: spent(14, '1', 'Thuê sân khấu, âm thanh', 'đêm', 3, 15000000, 30000000, 'Quý II'),
          15: spent(15, '2', 'Hát chầu văn', 'tiết mục', 20, 1200000, 12000000, 'Quý II'),
          16: spent(16, '3', 'Giải thưởng cờ người, đấu vật', 'giải', 14, 500000, 0, 'Quý II'),
          17: spent(17, '4', 'Quay phim tư liệu', 'phim', 1, 25000000, 25000000, 'Quý II'),
          18: [null, 'Cộng', null, null, null, '=F5+F9+F13', '=G5+G9+G13', '=H5+H9+H13'],
          21: [null, null, null, null, 'đã ứng', 60000000],
          22: [null, null, null, null, 'còn', '=F18-F21'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A1:I1', 'A3:A4', 'B3:B4', 'C3:C4', 'E3:E4', 'F3:F4', 'G3:H3'],
      },
      {
        name: 'Phan cong',
        rows: {
          1: ['BẢNG PHÂN CÔNG NHIỆM VỤ BAN TỔ CHỨC'],
          3: ['TT', 'Tiểu ban', 'Trưởng tiểu ban', 'Công việc chính'],
          4: [1, 'Nội dung', 'Trần Đức Long', 'Kịch bản lễ khai hội'],
          5: [2, 'Hậu cần', 'Vũ Thị Tâm', 'Lễ vật, nước uống'],
          6: [3, 'An ninh', 'Bùi Thế Vinh', 'Trông giữ xe, tuần tra'],
          7: [4, 'Y tế, môi trường', 'Đỗ Minh Hiền', 'Trực cấp cứu, thu gom rác'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Bieu TH': {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:I11',
          headerRows: [4, 6],
          indexRow: 7,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'amount',
            D: 'amount',
            E: 'amount.total',
            F: 'amount',
            G: 'amount',
            H: 'amount.total',
            I: 'amount.total',
          },
          totalRows: [11],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    'Chi tiet': {
      kind: 'estimate',
      tables: [
        {
          range: 'A3:I18',
          headerRows: [3, 4],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'amount',
            H: 'amount',
            I: 'period',
          },
          totalRows: [18],
          subtotalRows: [5, 9, 13],
          lines: 10,
        },
      ],
      outside: ['E21:F22'],
      findings: [],
    },
    'Phan cong': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
