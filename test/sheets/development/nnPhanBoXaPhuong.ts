// Owns a province's money for OCOP by commune and ward at the end of 2025; one commune had been merged away in July.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Place = readonly [
  name: string,
  central: number,
  local: number,
  quarter: number,
  sofar: number,
  note: string | null,
];

const WARDS: readonly Place[] = [
  ['Phường Long Khánh', 120000, 60000, 82500, 171400, null],
  ['Phường Bảo Vinh', 80000, 40000, 54000, 118650, null],
  ['Phường Tân Triều', 100000, 45000, 61200, 138900, null],
  ['Phường Đồng Xoài', 90000, 50000, 47800, 126300, null],
  ['Phường Chơn Thành', 70000, 30000, 38500, 92750, 'Chờ hóa đơn bao bì'],
];
const COMMUNES: readonly Place[] = [
  ['Xã Xuân Lộc', 150000, 70000, 98400, 214600, null],
  ['Xã Suối Cao', 60000, 25000, 31000, 79800, null],
  ['Xã Định Quán', 110000, 55000, 74300, 158250, null],
  ['Xã Cẩm Mỹ', 95000, 45000, 52900, 133700, null],
  ['Xã Sông Ray', 65000, 30000, 33600, 88150, null],
  ['Xã Lộc Ninh', 85000, 40000, 45200, 117500, 'Nộp trả phần còn lại'],
  ['Xã Bù Đăng', 75000, 35000, 40100, 104900, null],
];

const place = (row: number, first: number, [name, ...money]: Place): Content[] => {
  const [central, local, quarter, sofar, note] = money;
  return [
    row - first + 1,
    name,
    `=D${row}+E${row}`,
    central,
    local,
    quarter,
    sofar,
    `=C${row}-G${row}`,
    `=G${row}/C${row}`,
    note,
  ];
};
const sums = (
  row: number,
  number: string | null,
  what: string,
  of: (letter: string) => string,
): Content[] => [number, what, ...['C', 'D', 'E', 'F', 'G', 'H'].map(of), `=G${row}/C${row}`];

export const nnPhanBoXaPhuong: SheetFixture = {
  book: {
    id: 'nn-phan-bo-xa-phuong',
    language: 'vi',
    note: 'Văn phòng Điều phối NTM Đồng Nai cuối 2025: giao theo hai nguồn, giải ngân quý IV và lũy kế, tổng ở trên, nhóm phường và xã; xã Suối Cao đã nhập từ 01/7/2025.',
    sheets: [
      {
        name: 'Bieu 03',
        rows: {
          1: [
            'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG ĐỒNG NAI',
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            'Biểu số 03',
          ],
          2: ['VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI'],
          4: ['TÌNH HÌNH GIẢI NGÂN KINH PHÍ SỰ NGHIỆP HỖ TRỢ CHỦ THỂ OCOP TẠI CÁC XÃ, PHƯỜNG'],
          5: ['Từ ngày 01/7/2025 đến ngày 31/12/2025'],
          6: ['(Kèm theo Báo cáo số       /BC-VPĐP ngày 08 tháng 01 năm 2026)'],
          7: [null, null, null, null, null, null, null, null, 'ĐVT: 1.000 đồng'],
          8: [
            'TT',
            'Xã, phường',
            'Kinh phí được giao',
            null,
            null,
            'Kinh phí đã giải ngân',
            null,
            'Còn lại',
            'Tỷ lệ giải ngân (%)',
            'Ghi chú',
          ],
          9: [
            null,
            null,
            'Tổng số',
            'Chia theo nguồn',
            null,
            'Quý IV',
            'Lũy kế đến 31/12/2025',
            null,
            null,
            null,
          ],
          10: [null, null, null, 'NS trung ương', 'NS tỉnh'],
          11: ['A', 'B', '1=2+3', '2', '3', '4', '5', '6=1-5', '7=5/1', 'C'],
          12: sums(12, null, 'TỔNG SỐ', (letter) => `=${letter}13+${letter}19`),
          13: sums(13, 'I', 'Các phường', (letter) => `=SUM(${letter}14:${letter}18)`),
          ...down(14, WARDS, (row, ward) => place(row, 14, ward)),
          19: sums(19, 'II', 'Các xã', (letter) => `=SUM(${letter}20:${letter}26)`),
          ...down(20, COMMUNES, (row, commune) => place(row, 20, commune)),
          28: [null, 'NGƯỜI TỔNG HỢP', null, null, null, null, 'CHÁNH VĂN PHÒNG'],
        },
        formats: { 'C12:H26': '#,##0', I: '0.0%' },
        merges: [
          'A4:J4',
          'A5:J5',
          'A6:J6',
          'I7:J7',
          'A8:A10',
          'B8:B10',
          'C8:E8',
          'F8:G8',
          'H8:H10',
          'I8:I10',
          'J8:J10',
          'C9:C10',
          'D9:E9',
          'F9:F10',
          'G9:G10',
        ],
      },
    ],
  },
  dates: { from: '2025-07-01', to: '2025-12-31', document: '2026-01-08' },
  expected: {
    'Bieu 03': {
      kind: 'tracking',
      tables: [
        {
          range: 'A8:J26',
          headerRows: [8, 10],
          indexRow: 11,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'allocated.total',
            D: 'allocated.central',
            E: 'allocated.local',
            F: 'disbursed.period',
            G: 'disbursed.cumulative',
            H: 'remaining',
            I: 'ratio',
            J: 'note',
          },
          totalRows: [12],
          subtotalRows: [13, 19],
          lines: 12,
        },
      ],
      outside: [],
      findings: ['locality.date error B21'],
    },
  },
};
