// Owns a provincial library of 2018: needs by activity in triệu đồng; one figure was entered in đồng.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const ACTIVITIES: [what: string, given: number, paid: number][] = [
  ['Bổ sung sách, báo', 650, 512],
  ['Luân chuyển sách về cơ sở', 120, 88],
  ['Ngày hội sách', 95, 95],
  ['Số hóa tài liệu địa chí', 240, 135],
  ['Thi kể chuyện sách thiếu nhi', 65000000, 64],
  ['Bảo trì phần mềm thư viện', 80, 0],
];

export const thuVienKeHoachNam: SheetFixture = {
  book: {
    id: 'thu-vien-ke-hoach-nam',
    language: 'vi',
    note: 'Thư viện tỉnh 2018: kinh phí giao và đã chi, triệu đồng; một số nhập bằng đồng.',
    sheets: [
      {
        name: 'Thu vien',
        rows: {
          1: ['THƯ VIỆN TỈNH'],
          2: ['TÌNH HÌNH SỬ DỤNG KINH PHÍ KHÔNG THƯỜNG XUYÊN NĂM 2018'],
          3: [null, null, null, null, 'Đơn vị: triệu đồng'],
          4: ['TT', 'Nội dung hoạt động', 'Kinh phí giao', 'Đã chi', 'Ghi chú'],
          ...down(5, ACTIVITIES, (row, [what, given, paid]) => [row - 4, what, given, paid]),
          11: [null, 'Tổng cộng', '=SUM(C5:C10)', '=SUM(D5:D10)'],
        },
        formats: { C: '#,##0', D: '#,##0' },
        merges: ['A2:E2'],
      },
    ],
  },
  expected: {
    'Thu vien': {
      kind: 'tracking',
      tables: [
        {
          range: 'A4:E11',
          headerRows: [4, 4],
          unit: 'triệu đồng',
          columns: { A: 'ordinal', B: 'content', C: 'allocated', D: 'disbursed', E: 'note' },
          totalRows: [11],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['unit.scale error C9'],
    },
  },
};
