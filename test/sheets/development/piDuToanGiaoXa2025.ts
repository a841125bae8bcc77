// Owns a department's tracking of money handed to new communes, October 2025: given, added, taken back, drawn before and in the month; one row bears a commune that ended on 1 July 2025.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Place = readonly [
  name: string,
  given: number,
  added: number,
  taken: number,
  before: number,
  month: number,
  note: string | null,
];

const PLACES: readonly Place[] = [
  ['Phường Trấn Biên', 180, 40, 0, 96.5, 38.2, null],
  ['Phường Long Bình', 150, 0, 20, 71, 24.6, 'Trả lại phần chợ phiên'],
  ['Phường Tân Triều', 165, 35, 0, 120.4, 41.8, 'Bưởi Tân Triều'],
  ['Phường Bảo Vinh', 140, 25, 0, 62.3, 47, null],
  ['Xã Trảng Bom', 160, 0, 0, 88, 31.5, null],
  ['Xã Bàu Hàm', 110, 0, 15, 40.2, 22.4, null],
  ['Xã Xuân Lộc', 170, 30, 0, 104.6, 52.5, null],
  ['Xã Xuân Tâm', 120, 0, 0, 35.7, 28, null],
  ['Xã Xuân Hòa', 115, 10, 0, 51.9, 30.3, null],
  ['Xã Cẩm Mỹ', 145, 0, 0, 77.2, 26, null],
  ['Xã Đồng Phú', 155, 20, 0, 69.8, 45.1, 'Hạt điều'],
  ['Phường Chơn Thành', 130, 0, 25, 48.4, 19.7, null],
  ['Xã Bù Gia Mập', 125, 15, 0, 57, 36.6, null],
];
const MONEY = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

export const piDuToanGiaoXa2025: SheetFixture = {
  book: {
    id: 'pi-du-toan-giao-xa-2025',
    language: 'vi',
    note: 'Sở KH&CN Đồng Nai 10/2025: dự toán giao xã, phường mới, có bổ sung và giảm trong năm, rút trước và trong tháng, triệu đồng, tổng ở trên; một dòng ghi xã Xuân Tâm đã sáp nhập; trang đầu mối liên hệ.',
    sheets: [
      {
        name: 'Thang 10-2025',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, null, null, null, null, null, 'Biểu 2'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
          4: ['TÌNH HÌNH RÚT DỰ TOÁN KINH PHÍ HỖ TRỢ TEM, NHÃN, MÃ SỐ MÃ VẠCH GIAO XÃ, PHƯỜNG NĂM 2025'],
          5: ['(Số liệu từ 01/7/2025 đến hết ngày 31/10/2025)'],
          6: [null, null, null, null, null, null, null, null, null, 'Triệu đồng'],
          7: [
            'STT',
            'Đơn vị',
            'Dự toán được giao',
            null,
            null,
            null,
            'Đã rút tại Kho bạc',
            null,
            null,
            'Còn lại',
            'Tỷ lệ (%)',
            'Ghi chú',
          ],
          8: [null, null, 'Giao tháng 7', 'Bổ sung', 'Giảm', 'Tổng', 'Đến hết tháng 9', 'Tháng 10', 'Lũy kế'],
          9: [null, 'TỔNG CỘNG', ...MONEY.map((letter) => `=SUM(${letter}10:${letter}22)`), '=I9/F9*100'],
          ...down(10, PLACES, (row, [name, given, added, taken, before, month, note]): Content[] => [
            row - 9,
            name,
            given,
            added,
            taken,
            `=C${row}+D${row}-E${row}`,
            before,
            month,
            `=G${row}+H${row}`,
            `=F${row}-I${row}`,
            `=I${row}/F${row}*100`,
            note,
          ]),
          24: [null, 'Chuyên viên', null, null, null, null, 'Trưởng phòng KHTC'],
        },
        formats: { 'C9:J22': '#,##0.0', K: '0.0' },
        merges: ['A4:L4', 'A5:L5', 'J6:L6', 'A7:A8', 'B7:B8', 'C7:F7', 'G7:I7', 'J7:J8', 'K7:K8', 'L7:L8'],
      },
      {
        name: 'Dau moi',
        rows: {
          1: ['Đầu mối nhận biểu'],
          2: ['Phường Trấn Biên', 'chị Ngân', 'Phòng Kinh tế, HT&ĐT'],
          3: ['Phường Bảo Vinh', 'anh Trí', 'Phòng Kinh tế, HT&ĐT'],
          4: ['Xã Cẩm Mỹ', 'anh Duy', 'Phòng Kinh tế'],
          5: ['Xã Bù Gia Mập', 'chị Điểu Hương', 'Phòng Kinh tế'],
        },
      },
    ],
  },
  dates: { from: '2025-07-01', to: '2025-10-31', document: '2025-11-05' },
  expected: {
    'Thang 10-2025': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:L22',
          headerRows: [7, 8],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'allocated',
            D: 'allocated',
            F: 'allocated.total',
            G: 'disbursed.previous',
            H: 'disbursed.period',
            I: 'disbursed.cumulative',
            J: 'remaining',
            K: 'ratio',
            L: 'note',
          },
          totalRows: [9],
          subtotalRows: [],
          lines: 13,
        },
      ],
      outside: [],
      findings: ['locality.date error B17'],
    },
    'Dau moi': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
