// Owns a sports centre's next-year budget made in 2023: settled, granted and asked by mục in nghìn đồng, unnumbered group rows, total on top; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Item = readonly [
  code: string,
  what: string,
  settled: number,
  granted: number,
  asked: number,
  why: string | null,
];
const compared = (row: number): Content[] => [`=E${row}-D${row}`, `=ROUND(E${row}/D${row}*100,1)`];
const items = (first: number, list: readonly Item[]) =>
  down(first, list, (row, [code, what, settled, granted, asked, why]) => [
    code,
    what,
    settled,
    granted,
    asked,
    ...compared(row),
    why,
  ]);
const sums = (row: number, what: string, of: (letter: string) => string): Content[] => [
  null,
  what,
  ...['C', 'D', 'E'].map(of),
  ...compared(row),
];

export const pmTdttDuToanNamSau2023: SheetFixture = {
  book: {
    id: 'pm-tdtt-du-toan-nam-sau-2023',
    language: 'vi',
    note: 'Trung tâm HLTĐ TDTT lập dự toán 2024 hồi tháng 7/2023: theo mục, so với quyết toán và dự toán giao; nhóm không đánh số; sạch.',
    sheets: [
      {
        name: 'DT chi 2024',
        rows: {
          1: ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH TÂY NINH'],
          2: ['TRUNG TÂM HUẤN LUYỆN VÀ THI ĐẤU THỂ DỤC THỂ THAO'],
          4: ['DỰ TOÁN CHI NGÂN SÁCH NHÀ NƯỚC NĂM 2024'],
          5: ['(Kèm theo Công văn số        /TTHLTĐ-KT ngày     tháng 7 năm 2023)'],
          6: [null, null, null, null, null, null, 'Đvt: nghìn đồng'],
          7: [
            'Mục',
            'Nội dung chi',
            'Quyết toán năm 2022',
            'Dự toán giao năm 2023',
            'Dự toán năm 2024',
            'So sánh DT 2024 với DT 2023',
            null,
            'Thuyết minh',
          ],
          8: [null, null, null, null, null, 'Tăng (+), giảm (-)', 'Tỷ lệ (%)'],
          9: sums(9, 'TỔNG CHI', (letter) => `=${letter}10+${letter}14+${letter}19`),
          10: sums(10, 'Chi thanh toán cho cá nhân', (letter) => `=SUM(${letter}11:${letter}13)`),
          ...items(11, [
            ['6000', 'Tiền lương', 2846500, 3012000, 3475000, 'Lương cơ sở 1,8 triệu đồng cả năm'],
            ['6100', 'Phụ cấp lương', 412300, 438000, 506000, null],
            ['6300', 'Các khoản đóng góp', 668900, 707800, 816600, null],
          ]),
          14: sums(14, 'Chi nghiệp vụ chuyên môn', (letter) => `=SUM(${letter}15:${letter}18)`),
          ...items(15, [
            ['6500', 'Thanh toán dịch vụ công cộng', 534100, 560000, 575000, 'Thêm hồ bơi'],
            ['6550', 'Vật tư văn phòng', 61250, 65000, 60000, 'Tiết kiệm'],
            ['6700', 'Công tác phí', 188400, 210000, 210000, null],
            ['7000', 'Chi phí nghiệp vụ chuyên môn', 3927650, 4150000, 4680000, '22 giải toàn quốc'],
          ]),
          19: sums(19, 'Chi khác', (letter) => `=SUM(${letter}20:${letter}21)`),
          ...items(20, [
            ['6750', 'Chi phí thuê mướn', 275000, 290000, 310000, 'Thuê chuyên gia 2 đội tuyển'],
            ['7750', 'Chi khác', 48700, 50000, 45000, null],
          ]),
          23: [null, 'Lập bảng', null, 'Kế toán trưởng', null, null, 'Giám đốc'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '0.0' },
        merges: ['A4:H4', 'A5:H5', 'G6:H6', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:E8', 'F7:G7', 'H7:H8'],
      },
      {
        name: 'Gia ve san',
        rows: {
          1: ['BẢNG GIÁ DỊCH VỤ NĂM 2023'],
          3: ['Dịch vụ', 'Giờ thường', 'Giờ cao điểm'],
          4: ['Sân bóng đá mini (90 phút)', 200000, 350000],
          5: ['Sân cầu lông (60 phút)', 50000, 80000],
          6: ['Hồ bơi (lượt)', 25000, 30000],
        },
        formats: { B: '#,##0', C: '#,##0' },
      },
    ],
  },
  expected: {
    'DT chi 2024': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H21',
          headerRows: [7, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'budgetItem',
            B: 'content',
            C: 'settled.previous',
            D: 'allocated',
            E: 'amount',
            F: 'difference',
            G: 'ratio',
            H: 'note',
          },
          totalRows: [9],
          subtotalRows: [10, 14, 19],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
    'Gia ve san': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
