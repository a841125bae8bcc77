// Owns the verification of a finished project's settlement, 2015: costs asked and verified, then the sources of money in a second table; old code.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

const cost = (
  row: number,
  number: string | number | null,
  what: string,
  approved: number | string,
  asked: number | string,
  verified: number | string,
): Content[] => [number, what, approved, asked, verified, `=E${row}-D${row}`];
const source = (row: number, number: number, what: string, given: number, paid: number): Content[] => [
  number,
  what,
  given,
  paid,
  `=C${row}-D${row}`,
];

export const pkThamTraQuyetToan2015: SheetFixture = {
  asXls: true,
  book: {
    id: 'pk-tham-tra-quyet-toan-2015',
    language: 'vi',
    note: 'Sở Tài chính 2015: thẩm tra quyết toán dự án hoàn thành, hai bảng trên một trang, mã TCVN3; kèm danh mục hồ sơ; sạch.',
    sheets: [
      {
        name: 'Tham tra',
        rows: recoded(
          {
            1: ['ủy ban nhân dân tỉnh lạng sơn', null, null, 'cộng hòa xã hội chủ nghĩa việt nam'],
            2: ['sở tài chính', null, null, 'Độc lập - Tự do - Hạnh phúc'],
            4: ['kết quả thẩm tra quyết toán dự án hoàn thành'],
            5: ['Dự án: Trạm y tế xã Hữu Khánh, huyện Lộc Bình'],
            6: ['Chủ đầu tư: Ban QLDA ĐTXD huyện Lộc Bình'],
            8: ['A', 'Chi phí đầu tư', null, null, null, 'ĐVT: đồng'],
            9: [
              'TT',
              'Nội dung chi phí',
              'Dự toán được duyệt',
              'Chủ đầu tư đề nghị quyết toán',
              'Kết quả thẩm tra',
              'Chênh lệch',
            ],
            10: ['1', '2', '3', '4', '5', '6=5-4'],
            11: cost(11, 1, 'Xây dựng', 2815400000, 2768913000, 2754206000),
            12: cost(12, 2, 'Thiết bị', 186000000, 181500000, 181500000),
            13: cost(13, 3, 'Quản lý dự án', 71248000, 70160000, 69814000),
            14: cost(14, 4, 'Tư vấn đầu tư xây dựng', '=SUM(C15:C18)', '=SUM(D15:D18)', '=SUM(E15:E18)'),
            15: cost(15, '-', 'Khảo sát địa hình, địa chất', 42650000, 42650000, 41980000),
            16: cost(16, '-', 'Lập báo cáo kinh tế kỹ thuật', 96720000, 96720000, 95914000),
            17: cost(17, '-', 'Lựa chọn nhà thầu', 11300000, 11300000, 11300000),
            18: cost(18, '-', 'Giám sát thi công', 68540000, 67408000, 67050000),
            19: cost(19, 5, 'Chi phí khác', '=SUM(C20:C21)', '=SUM(D20:D21)', '=SUM(E20:E21)'),
            20: cost(20, '-', 'Bảo hiểm công trình', 8446000, 8307000, 8307000),
            21: cost(21, '-', 'Kiểm toán, thẩm tra quyết toán', 24900000, 24900000, 22635000),
            22: cost(
              22,
              null,
              'Tổng cộng',
              '=C11+C12+C13+C14+C19',
              '=D11+D12+D13+D14+D19',
              '=E11+E12+E13+E14+E19',
            ),
            24: ['B', 'Nguồn vốn đầu tư'],
            25: ['TT', 'Nguồn vốn', 'Vốn đã bố trí', 'Đã thanh toán', 'Còn lại chưa thanh toán'],
            26: source(26, 1, 'Ngân sách trung ương hỗ trợ có mục tiêu', 2400000000, 2385600000),
            27: source(27, 2, 'Ngân sách tỉnh', 500000000, 462340000),
            28: source(28, 3, 'Ngân sách huyện', 250000000, 214500000),
            29: [null, 'Cộng', '=SUM(C26:C28)', '=SUM(D26:D28)', '=SUM(E26:E28)'],
            31: ['Chi phí được trừ sau thẩm tra do tính thừa khối lượng đào móng và trát tường.'],
            33: [null, 'cán bộ thẩm tra', null, 'trưởng phòng đầu tư'],
          },
          tcvn3,
        ),
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A4:F4', 'A5:F5', 'A6:F6', 'D1:F1', 'D2:F2', 'A31:F31'],
      },
      {
        name: 'Ho so',
        rows: recoded(
          {
            1: ['Danh mục hồ sơ kèm theo'],
            2: ['TT', 'Tên văn bản', 'Cơ quan ban hành', 'Bản chính/sao'],
            3: [1, 'Quyết định phê duyệt báo cáo KTKT', 'UBND huyện', 'Sao'],
            4: [2, 'Hợp đồng xây lắp và phụ lục', 'Ban QLDA', 'Chính'],
            5: [3, 'Biên bản nghiệm thu đưa vào sử dụng', 'Ban QLDA', 'Chính'],
            6: [4, 'Bảng đối chiếu số vốn đã cấp', 'Kho bạc Nhà nước huyện', 'Chính'],
          },
          tcvn3,
        ),
      },
    ],
  },
  expected: {
    'Tham tra': {
      kind: 'tracking',
      tables: [
        {
          range: 'A9:F22',
          headerRows: [9, 9],
          indexRow: 10,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan',
            D: 'settled.requested',
            E: 'settled.appraised',
            F: 'difference',
          },
          totalRows: [22],
          subtotalRows: [14, 19],
          lines: 9,
        },
        {
          range: 'A25:E29',
          headerRows: [25, 25],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'fundingSource', C: 'plan', D: 'disbursed', E: 'undisbursed' },
          totalRows: [29],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: [],
    },
    'Ho so': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
