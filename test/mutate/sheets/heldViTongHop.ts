// A province's summary fed from three unit sheets of one form.
import { down } from '../book.ts';
import type { Book, SheetLayout } from '../book.ts';

type Line = readonly [string, number, number, number];

function unit(name: string, title: string, lines: readonly Line[]): SheetLayout {
  return {
    name,
    rows: {
      1: [title],
      3: ['TT', 'Nhiệm vụ', 'Kế hoạch', 'Đã chi', 'Ước cả năm', 'Còn lại', 'Đạt (%)'],
      ...down(4, lines, (row, [task, planned, spent, expected]) => [
        row - 3,
        task,
        planned,
        spent,
        expected,
        `=C${row}-E${row}`,
        `=IF(C${row}>0,ROUND(E${row}/C${row}*100,1),0)`,
      ]),
      9: [
        null,
        'Tổng',
        ...['C', 'D', 'E', 'F'].map((column) => `=SUM(${column}4:${column}8)`),
        '=IF(C9>0,ROUND(E9/C9*100,1),0)',
      ],
    },
    formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '0.0' },
  };
}

const TASKS = [
  'Chuyển đổi số',
  'Hỗ trợ khởi nghiệp',
  'Đo lường chất lượng',
  'Sở hữu trí tuệ',
  'Thông tin thống kê',
] as const;
const lines = (...figures: readonly (readonly [number, number, number])[]): Line[] =>
  figures.map((three, index) => [TASKS[index] ?? '', ...three]);
const COLUMNS = ['C', 'D', 'E', 'F'];

export const heldViTongHop: Book = {
  id: 'held-vi-tong-hop',
  language: 'vi',
  note: 'Văn phòng sở: mỗi đơn vị một trang cùng mẫu, trang tổng hợp cộng qua các trang theo nhiệm vụ và theo đơn vị.',
  heldOut: true,
  sheets: [
    {
      name: 'Tổng hợp',
      rows: {
        1: ['TỔNG HỢP KINH PHÍ SỰ NGHIỆP (triệu đồng)'],
        3: ['TT', 'Nhiệm vụ', 'Kế hoạch', 'Đã chi', 'Ước cả năm', 'Còn lại', 'Đạt (%)'],
        ...down(4, TASKS, (row, task) => [
          row - 3,
          task,
          ...COLUMNS.map(
            (column) => `='Biên Hòa'!${column}${row}+'Long Thành'!${column}${row}+'Vĩnh Cửu'!${column}${row}`,
          ),
          `=IF(C${row}>0,ROUND(E${row}/C${row}*100,1),0)`,
        ]),
        9: [
          null,
          'Tổng',
          ...COLUMNS.map((column) => `=SUM(${column}4:${column}8)`),
          '=IF(C9>0,ROUND(E9/C9*100,1),0)',
        ],
        12: [null, 'Đơn vị', 'Kế hoạch', 'Đã chi', 'Ước cả năm', 'Còn lại', 'Tỷ trọng'],
        13: [1, 'Biên Hòa', ...COLUMNS.map((column) => `='Biên Hòa'!${column}9`), '=C13/C$16'],
        14: [2, 'Long Thành', ...COLUMNS.map((column) => `='Long Thành'!${column}9`), '=C14/C$16'],
        15: [3, 'Vĩnh Cửu', ...COLUMNS.map((column) => `='Vĩnh Cửu'!${column}9`), '=C15/C$16'],
        16: [null, 'Cộng', ...COLUMNS.map((column) => `=SUM(${column}13:${column}15)`), '=SUM(G13:G15)'],
        18: [null, 'Kiểm tra hai bảng', ...COLUMNS.map((column) => `=${column}9-${column}16`)],
      },
      formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', 'G4:G9': '0.0', 'G13:G16': '0.0%' },
    },
    unit(
      'Biên Hòa',
      'Đơn vị: Biên Hòa',
      lines([1850, 920, 1800], [640, 310, 655], [420, 260, 410], [150, 60, 140], [210, 130, 205]),
    ),
    unit(
      'Long Thành',
      'Đơn vị: Long Thành',
      lines([960, 470, 955], [380, 95, 300], [270, 180, 275], [90, 25, 80], [120, 70, 118]),
    ),
    unit(
      'Vĩnh Cửu',
      'Đơn vị: Vĩnh Cửu',
      lines([540, 260, 520], [220, 140, 220], [160, 60, 150], [0, 0, 0], [85, 50, 84]),
    ),
  ],
};
