// Owns a district project board's book of 2023: cover, list of projects, progress, disbursement by month, matched funds, obstacles; all in million đồng.
import { down, type Content } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';

type Project = readonly [
  name: string,
  place: string,
  central: number,
  local: number,
  months: readonly number[],
];
const PROJECTS: readonly (Project | string)[] = [
  'Dự án chuyển tiếp',
  ['Đường liên xã Đăk Choong - Mường Hoong', 'Xã Đăk Choong', 12600, 2400, [0, 850, 1200, 0, 960, 1450]],
  ['Cầu treo thôn Đăk Nai', 'Xã Đăk Nhoong', 3900, 650, [320, 0, 410, 380, 0, 520]],
  ['Thủy lợi Đăk Blô', 'Xã Đăk Blô', 5400, 800, [0, 0, 760, 540, 615.5, 700]],
  'Dự án khởi công mới năm 2023',
  ['Trường PTDTBT THCS Xốp', 'Xã Xốp', 7800, 1200, [0, 0, 0, 2340, 0, 885]],
  ['Nước sinh hoạt tập trung thôn Măng Khênh', 'Xã Đăk Man', 2700, 300, [0, 0, 0, 810, 240, 0]],
];
const FIRST = 9;
const isGroup = (row: number) => typeof PROJECTS[row - FIRST] === 'string';
const members = (row: number) => {
  const found: number[] = [];
  for (let at = row + 1; at < FIRST + PROJECTS.length && !isGroup(at); at++) found.push(at);
  return found;
};
const groups = [9, 13];
const rowsOf = (
  columns: string,
  own: (row: number, project: Project, number: number) => readonly Content[],
  middle: number,
) =>
  down(FIRST, PROJECTS, (row, project): Content[] => {
    if (typeof project !== 'string') {
      const group = groups.filter((at) => at < row).at(-1) ?? FIRST;
      return [row - group, ...own(row, project, row)];
    }
    const list = members(row);
    return [
      row === FIRST ? 'I' : 'II',
      project,
      ...Array.from({ length: middle }, () => null),
      ...[...columns].map((column) => `=SUM(${column}${String(list[0])}:${column}${String(list.at(-1))})`),
    ];
  });
const all = (columns: string) => [...columns].map((column) => `=${column}9+${column}13`);
const other: ExpectedSheet = { kind: 'other', tables: [], outside: [], findings: [] };

export const qaTienDoDuAn2023: SheetFixture = {
  book: {
    id: 'qa-tien-do-du-an-2023',
    language: 'vi',
    note: 'Ban QLDA huyện Đắk Glei, Kon Tum, sáu tháng 2023: danh mục và vốn, giải ngân từng tháng nối vào, tiến độ, vốn đối ứng, vướng mắc; triệu đồng, tổng ở đầu; sạch.',
    sheets: [
      {
        name: 'BIA',
        rows: {
          2: ['ỦY BAN NHÂN DÂN HUYỆN ĐẮK GLEI'],
          3: ['BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG'],
          9: ['SỔ THEO DÕI DỰ ÁN'],
          10: ['6 tháng đầu năm 2023'],
        },
        merges: ['A2:H2', 'A3:H3', 'A9:H9', 'A10:H10'],
      },
      {
        name: 'DANH MUC',
        rows: {
          1: ['DANH MỤC DỰ ÁN VÀ KẾ HOẠCH VỐN NĂM 2023'],
          3: [null, null, null, null, null, null, null, 'Đvt: triệu đồng'],
          4: ['TT', 'Tên dự án', 'Địa điểm', 'Kế hoạch vốn năm 2023', null, null, 'Đã giải ngân', 'Còn lại'],
          5: [null, null, null, 'Tổng số', 'Trong đó', null, null, null],
          6: [null, null, null, null, 'NSTW', 'NSĐP', null, null],
          7: ['1', '2', '3', '4=5+6', '5', '6', '7', '8=4-7'],
          8: [null, 'TỔNG SỐ', null, ...all('DEFGH')],
          ...rowsOf(
            'DEFGH',
            (row, [name, place, central, local]) => [
              name,
              place,
              `=E${String(row)}+F${String(row)}`,
              central,
              local,
              `='GIAI NGAN'!J${String(row)}`,
              `=D${String(row)}-G${String(row)}`,
            ],
            1,
          ),
          17: ['* NSĐP gồm ngân sách tỉnh và ngân sách huyện.'],
        },
        formats: { 'D1:H30': '#,##0.0' },
        merges: ['A1:H1', 'A4:A6', 'B4:B6', 'C4:C6', 'D4:F4', 'D5:D6', 'E5:F5', 'G4:G6', 'H4:H6'],
      },
      {
        name: 'GIAI NGAN',
        rows: {
          1: ['GIẢI NGÂN TỪNG THÁNG NĂM 2023'],
          3: [null, null, null, null, null, null, null, null, null, null, 'Đvt: triệu đồng'],
          5: [
            'TT',
            'Dự án',
            'KHV 2023',
            'Giải ngân các tháng',
            null,
            null,
            null,
            null,
            null,
            'Lũy kế 6 tháng',
            'Tỷ lệ GN (%)',
          ],
          6: [null, null, null, 1, 2, 3, 4, 5, 6, null, null],
          8: [null, 'TỔNG SỐ', ...all('CDEFGHIJ'), '=ROUND(J8/C8*100,1)'],
          ...Object.fromEntries(
            Object.entries(
              rowsOf(
                'CDEFGHIJ',
                (row, [name, , , , months]) => [
                  name,
                  `='DANH MUC'!D${String(row)}`,
                  ...months,
                  `=SUM(D${String(row)}:I${String(row)})`,
                ],
                0,
              ),
            ).map(([row, contents]) => [row, [...contents, `=ROUND(J${row}/C${row}*100,1)`]]),
          ),
        },
        formats: { 'C1:J30': '#,##0.0', K: '0.0' },
        merges: ['A1:K1', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:I5', 'J5:J6', 'K5:K6'],
      },
      {
        name: 'TIEN DO',
        rows: {
          1: ['TIẾN ĐỘ THỰC HIỆN'],
          3: [
            'STT',
            'Dự án',
            'Khởi công',
            'Hoàn thành (KH)',
            'Khối lượng thực hiện (%)',
            'Cán bộ theo dõi',
            'Tình trạng',
          ],
          4: [
            1,
            'Đường liên xã Đăk Choong - Mường Hoong',
            '15/03/2022',
            '30/11/2023',
            70,
            'A Thuần',
            'Đang thi công mặt đường',
          ],
          5: [2, 'Cầu treo thôn Đăk Nai', '10/05/2022', '31/10/2023', 75, 'Nguyễn Hữu Tài', 'Lắp cáp chủ'],
          6: [3, 'Thủy lợi Đăk Blô', '20/06/2022', '31/12/2023', 60, 'A Thuần', 'Đang thi công kênh'],
          7: [4, 'Trường PTDTBT THCS Xốp', '05/04/2023', '31/05/2024', 35, 'Y Hạnh', 'Xong móng'],
          8: [
            5,
            'Nước sinh hoạt tập trung thôn Măng Khênh',
            '12/04/2023',
            '30/12/2023',
            45,
            'Nguyễn Hữu Tài',
            'Xây bể chứa',
          ],
        },
        merges: ['A1:G1'],
      },
      {
        name: 'DOI UNG',
        rows: {
          1: ['VỐN NSĐP BỐ TRÍ VÀ ĐÃ NHẬN ĐẾN 30/6/2023'],
          2: [null, null, null, null, '(triệu đồng)'],
          3: ['TT', 'Dự án', 'NSĐP kế hoạch', 'Đã nhận', 'Chưa nhận'],
          4: [1, 'Đường Đăk Choong - Mường Hoong', "='DANH MUC'!F10", 1500, '=C4-D4'],
          5: [2, 'Cầu treo Đăk Nai', "='DANH MUC'!F11", 650, '=C5-D5'],
          6: [3, 'Thủy lợi Đăk Blô', "='DANH MUC'!F12", 400, '=C6-D6'],
          7: [4, 'Trường Xốp', "='DANH MUC'!F14", 800, '=C7-D7'],
          8: [5, 'Nước Măng Khênh', "='DANH MUC'!F15", 300, '=C8-D8'],
          9: [null, 'Cộng', '=SUM(C4:C8)', '=SUM(D4:D8)', '=SUM(E4:E8)'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0' },
        merges: ['A1:E1'],
      },
      {
        name: 'VUONG MAC',
        rows: {
          1: ['KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ'],
          3: ['- Đường Đăk Choong - Mường Hoong: mưa kéo dài, thiếu đá dăm.'],
          4: ['- Trường Xốp: chờ điều chỉnh thiết kế móng do địa chất.'],
          5: ['- Kiến nghị UBND huyện bố trí đủ NSĐP còn thiếu:', null, null, "='DOI UNG'!E9", 'triệu đồng'],
        },
      },
    ],
  },
  expected: {
    BIA: other,
    'DANH MUC': {
      kind: 'tracking',
      tables: [
        {
          range: 'A4:H15',
          headerRows: [4, 6],
          indexRow: 7,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'locality',
            D: 'plan.total',
            E: 'plan.budget',
            F: 'plan.budget',
            G: 'disbursed',
            H: 'remaining',
          },
          totalRows: [8],
          subtotalRows: [9, 13],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    'GIAI NGAN': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:K15',
          headerRows: [5, 6],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan',
            D: 'disbursed.period',
            E: 'disbursed.period',
            F: 'disbursed.period',
            G: 'disbursed.period',
            H: 'disbursed.period',
            I: 'disbursed.period',
            J: 'disbursed.cumulative',
            K: 'ratio',
          },
          totalRows: [8],
          subtotalRows: [9, 13],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    'TIEN DO': {
      kind: 'tracking',
      tables: [
        {
          range: 'A3:G8',
          headerRows: [3, 3],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'date.start',
            D: 'date.due',
            E: 'ratio',
            F: 'person',
            G: 'status',
          },
          totalRows: [],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    'DOI UNG': {
      kind: 'tracking',
      tables: [
        {
          range: 'A3:E9',
          headerRows: [3, 3],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan.budget',
            D: 'received',
            E: 'remaining',
          },
          totalRows: [9],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    'VUONG MAC': other,
  },
};
