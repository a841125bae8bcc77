// Owns a vocational programme of a farmers' union in 2024: approved estimate and settlement side by side for three classes of one form, vouchers, advances, learners, a summary in thousand đồng.
import { on, type Content } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';

type Item = readonly [
  name: string,
  unit: string,
  plan: readonly [number, number],
  done: readonly [number, number],
];

const course = (sheet: string, title: string, place: string, items: readonly Item[]) => ({
  name: sheet,
  rows: {
    1: ['HỘI NÔNG DÂN TỈNH ĐỒNG THÁP'],
    2: ['TRUNG TÂM HỖ TRỢ NÔNG DÂN'],
    4: ['BẢNG QUYẾT TOÁN KINH PHÍ MỞ LỚP'],
    5: [`Nghề: ${title}`],
    6: [`Địa điểm: ${place}`],
    8: [
      'Số TT',
      'Nội dung',
      'ĐVT',
      'Dự toán được duyệt',
      null,
      null,
      'Quyết toán',
      null,
      null,
      'Tăng (+), giảm (-)',
    ],
    9: [null, null, null, 'Số lượng', 'Đơn giá', 'Thành tiền', 'Số lượng', 'Đơn giá', 'Thành tiền', null],
    ...Object.fromEntries(
      items.map(([name, unit, plan, done], index): [number, Content[]] => {
        const row = String(10 + index);
        return [
          10 + index,
          [
            index + 1,
            name,
            unit,
            ...plan,
            `=D${row}*E${row}`,
            ...done,
            `=G${row}*H${row}`,
            `=I${row}-F${row}`,
          ],
        ];
      }),
    ),
    15: [null, 'Tổng cộng', null, null, null, '=SUM(F10:F14)', null, null, '=SUM(I10:I14)', '=I15-F15'],
    16: [null, 'Đơn vị tính các cột tiền: đồng'],
    18: [null, 'Kế toán', null, null, null, null, 'Giám đốc'],
  } as Record<number, readonly Content[]>,
  formats: { 'E1:F30': '#,##0', 'H1:J30': '#,##0' },
  merges: ['A4:J4', 'A5:J5', 'A6:J6', 'A8:A9', 'B8:B9', 'C8:C9', 'D8:F8', 'G8:I8', 'J8:J9'],
});
const expectedCourse: ExpectedSheet = {
  kind: 'tracking',
  tables: [
    {
      range: 'A8:J15',
      headerRows: [8, 9],
      unit: 'đồng',
      columns: {
        A: 'ordinal',
        B: 'content',
        C: 'unit',
        D: 'quantity',
        E: 'price',
        F: 'plan',
        G: 'quantity',
        H: 'price',
        I: 'settled',
        J: 'difference',
      },
      totalRows: [15],
      subtotalRows: [],
      lines: 5,
    },
  ],
  outside: [],
  findings: [],
};
const sum = (row: number, number: number, name: string, sheet: string, advance: number): Content[] => [
  number,
  name,
  `='${sheet}'!F15/1000`,
  `=SUMIF('Tạm ứng'!$C$5:$C$10,B${String(row)},'Tạm ứng'!$D$5:$D$10)/1000`,
  `='${sheet}'!I15/1000`,
  `=D${String(row)}-E${String(row)}`,
  `=ROUND(E${String(row)}/C${String(row)}*100,1)`,
  advance === 0 ? null : 'Nộp trả quỹ',
];
const other: ExpectedSheet = { kind: 'other', tables: [], outside: [], findings: [] };

export const qaHoiNongDan2024: SheetFixture = {
  book: {
    id: 'qa-hoi-nong-dan-2024',
    language: 'vi',
    note: 'Hội Nông dân tỉnh Đồng Tháp, quyết toán ba lớp nghề 2024: dự toán duyệt và quyết toán cạnh nhau, tạm ứng, bảng kê chứng từ, danh sách học viên, tổng hợp nghìn đồng; sạch.',
    sheets: [
      {
        name: 'Bìa',
        rows: {
          3: ['HỘI NÔNG DÂN TỈNH ĐỒNG THÁP'],
          9: ['HỒ SƠ QUYẾT TOÁN CÁC LỚP NGHỀ NĂM 2024'],
          18: ['Đồng Tháp, tháng 12 năm 2024'],
        },
        merges: ['A3:G3', 'A9:G9', 'A18:G18'],
      },
      {
        name: 'Tổng hợp',
        rows: {
          1: ['TỔNG HỢP QUYẾT TOÁN CÁC LỚP NGHỀ NĂM 2024'],
          3: [null, null, null, null, null, null, null, 'ĐVT: 1.000 đồng'],
          4: [
            'TT',
            'Lớp',
            'Dự toán duyệt',
            'Đã tạm ứng',
            'Đề nghị quyết toán',
            'Tạm ứng còn lại',
            'QT/DT (%)',
            'Ghi chú',
          ],
          5: ['A', 'B', '1', '2', '3', '4=2-3', '5=3/1', 'C'],
          6: sum(6, 1, 'Đan lục bình', 'Lục bình', 1),
          7: sum(7, 2, 'Trồng hoa kiểng', 'Hoa kiểng', 1),
          8: sum(8, 3, 'Nuôi ếch', 'Nuôi ếch', 0),
          9: [
            null,
            'Cộng',
            '=SUM(C6:C8)',
            '=SUM(D6:D8)',
            '=SUM(E6:E8)',
            '=SUM(F6:F8)',
            '=ROUND(E9/C9*100,1)',
          ],
          11: [null, 'Lập biểu', null, null, null, 'TM. Ban Thường vụ'],
        },
        formats: { 'C1:F20': '#,##0', G: '0.0' },
        merges: ['A1:H1'],
      },
      course('Lục bình', 'Đan lục bình (01 lớp, 30 học viên)', 'ấp Hòa Khánh, xã Hòa Tân, huyện Châu Thành', [
        ['Thù lao người dạy nghề', 'giờ', [90, 60000], [90, 60000]],
        ['Nguyên liệu thực hành (lục bình khô)', 'kg', [600, 18000], [585, 17500]],
        ['Khung, khuôn đan', 'bộ', [30, 85000], [30, 85000]],
        ['Tài liệu học tập', 'quyển', [30, 30000], [30, 28000]],
        ['Thuê địa điểm', 'tháng', [2, 1500000], [2, 1500000]],
      ]),
      course('Hoa kiểng', 'Trồng hoa kiểng (01 lớp, 35 học viên)', 'phường Tân Quy Đông, thành phố Sa Đéc', [
        ['Thù lao người dạy nghề', 'giờ', [120, 60000], [120, 60000]],
        ['Giống, giá thể thực hành', 'chậu', [700, 15000], [690, 14500]],
        ['Dụng cụ làm vườn', 'bộ', [35, 120000], [35, 118000]],
        ['Tài liệu học tập', 'quyển', [35, 30000], [35, 28000]],
        ['Thuê vườn thực hành', 'tháng', [2, 2500000], [2, 2500000]],
      ]),
      course('Nuôi ếch', 'Nuôi ếch (01 lớp, 25 học viên)', 'xã Phương Thịnh, huyện Cao Lãnh', [
        ['Thù lao người dạy nghề', 'giờ', [80, 60000], [80, 60000]],
        ['Ếch giống', 'con', [5000, 900], [5000, 900]],
        ['Thức ăn', 'bao', [12, 420000], [12, 420000]],
        ['Tài liệu học tập', 'quyển', [25, 30000], [25, 30000]],
        ['Thuê vèo, ao', 'tháng', [2, 1800000], [2, 1800000]],
      ]),
      {
        name: 'Tạm ứng',
        rows: {
          1: ['THEO DÕI TẠM ỨNG CÁC LỚP'],
          3: [null, null, null, 'đồng'],
          4: ['Ngày', 'Số phiếu', 'Lớp', 'Số tiền', 'Người nhận'],
          5: [on('2024-04-08'), 'PC 31', 'Đan lục bình', 10000000, 'Lê Thị Hồng Gấm'],
          6: [on('2024-05-20'), 'PC 47', 'Đan lục bình', 12500000, 'Lê Thị Hồng Gấm'],
          7: [on('2024-06-11'), 'PC 58', 'Trồng hoa kiểng', 15000000, 'Phan Văn Mẫn'],
          8: [on('2024-07-15'), 'PC 66', 'Trồng hoa kiểng', 12500000, 'Phan Văn Mẫn'],
          9: [on('2024-09-05'), 'PC 83', 'Nuôi ếch', 10000000, 'Trương Công Lý'],
          10: [on('2024-10-10'), 'PC 97', 'Nuôi ếch', 8690000, 'Trương Công Lý'],
          11: [null, null, 'Cộng', '=SUM(D5:D10)'],
        },
        formats: { D: '#,##0' },
        merges: ['A1:E1'],
      },
      {
        name: 'Học viên',
        rows: {
          1: ['DANH SÁCH HỌC VIÊN LỚP NUÔI ẾCH (trích)'],
          3: ['STT', 'Họ và tên', 'Năm sinh', 'Ấp', 'Ký nhận tài liệu'],
          4: [1, 'Nguyễn Văn Đực', 1978, 'Ấp 1'],
          5: [2, 'Trần Thị Bé Ba', 1983, 'Ấp 2'],
          6: [3, 'Huỳnh Văn Tèo', 1990, 'Ấp 2'],
          7: [4, 'Võ Thị Kim Thoa', 1987, 'Ấp 4'],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  expected: {
    Bìa: other,
    'Tổng hợp': {
      kind: 'tracking',
      tables: [
        {
          range: 'A4:H9',
          headerRows: [4, 4],
          indexRow: 5,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan',
            D: 'received',
            E: 'settled',
            F: 'remaining',
            G: 'ratio',
            H: 'note',
          },
          totalRows: [9],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    'Lục bình': expectedCourse,
    'Hoa kiểng': expectedCourse,
    'Nuôi ếch': expectedCourse,
    'Tạm ứng': {
      kind: 'tracking',
      tables: [
        {
          range: 'A4:E11',
          headerRows: [4, 4],
          unit: 'đồng',
          columns: {
            A: 'date.actual',
            B: 'code',
            C: 'content',
            D: 'received',
            E: 'person',
          },
          totalRows: [11],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
    'Học viên': other,
  },
};
