// Owns a provincial research topic of 2024 under the rules of 2023: pay by month, seminars, self-evaluation, overhead as a share.
// Invariant: one mistake: the chair of the seminars is paid above the central cap of that day.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [
  number: string,
  content: string,
  unit: string,
  people: number,
  times: number,
  price: number,
  basis: string,
];

const lines = (first: number, items: readonly Line[]) =>
  down(first, items, (row, [number, content, unit, people, times, price, basis]) => [
    number,
    content,
    unit,
    people,
    times,
    price,
    `=D${row}*E${row}*F${row}`,
    basis,
  ]);

export const pkDeTaiHoiThao2024: SheetFixture = {
  book: {
    id: 'pk-de-tai-hoi-thao-2024',
    language: 'vi',
    note: 'Đề tài cấp tỉnh 2024 (nhiệm vụ KH&CN): thù lao theo tháng, hội thảo, họp tự đánh giá, quản lý chung 5%; mức chủ trì hội thảo vượt trần.',
    sheets: [
      {
        name: 'Du toan nam 2',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH BẾN TRE'],
          2: ['TRUNG TÂM KHOA HỌC VÀ CÔNG NGHỆ'],
          4: ['DỰ TOÁN KINH PHÍ NĂM THỨ HAI'],
          5: ['Nhiệm vụ KH&CN cấp tỉnh: Xây dựng mô hình truy xuất nguồn gốc bưởi da xanh'],
          6: ['Thời gian thực hiện: từ ngày 01/9/2024 đến ngày 31/12/2024'],
          8: [
            'TT',
            'Nội dung chi',
            'Đơn vị tính',
            'Số người (số lượng)',
            'Số tháng, buổi',
            'Mức chi (đồng)',
            'Thành tiền (đồng)',
            'Căn cứ',
          ],
          9: ['I', 'Thù lao tham gia nhiệm vụ', null, null, null, null, '=SUM(G10:G13)'],
          ...lines(10, [
            ['1', 'Chủ nhiệm nhiệm vụ', 'người/tháng', 1, 4, 24000000, 'TT 03/2023/TT-BTC'],
            ['2', 'Thành viên thực hiện chính', 'người/tháng', 3, 4, 14500000, 'TT 03/2023/TT-BTC'],
            ['3', 'Thư ký khoa học', 'người/tháng', 1, 4, 7200000, 'TT 03/2023/TT-BTC'],
            ['4', 'Kỹ thuật viên', 'người/tháng', 2, 4, 5600000, 'TT 03/2023/TT-BTC'],
          ]),
          14: ['II', 'Hội thảo khoa học (02 buổi)', null, null, null, null, '=SUM(G15:G19)'],
          ...lines(15, [
            ['1', 'Người chủ trì', 'người/buổi', 1, 2, 2500000, 'TT 03/2023/TT-BTC'],
            ['2', 'Thư ký hội thảo', 'người/buổi', 1, 2, 500000, 'TT 03/2023/TT-BTC'],
            ['3', 'Báo cáo viên trình bày tại hội thảo', 'báo cáo', 3, 2, 2500000, 'TT 03/2023/TT-BTC'],
            ['4', 'Thành viên tham gia', 'người/buổi', 30, 2, 250000, 'TT 03/2023/TT-BTC'],
            ['5', 'In tài liệu', 'bộ', 35, 2, 40000, 'Báo giá ngày 12/8/2024'],
          ]),
          20: ['III', 'Họp tự đánh giá kết quả', null, null, null, null, '=SUM(G21:G23)'],
          ...lines(21, [
            ['1', 'Chủ tịch', 'người/buổi', 1, 1, 900000, 'TT 03/2023/TT-BTC'],
            ['2', 'Thành viên', 'người/buổi', 6, 1, 750000, 'TT 03/2023/TT-BTC'],
            ['3', 'Thư ký hành chính', 'người/buổi', 1, 1, 150000, 'TT 03/2023/TT-BTC'],
          ]),
          24: [
            'IV',
            'Chi quản lý chung nhiệm vụ (5%)',
            null,
            null,
            null,
            null,
            '=ROUND((G9+G14+G20)*5%,0)',
            'TT 03/2023/TT-BTC',
          ],
          25: [null, 'TỔNG CỘNG (I+II+III+IV)', null, null, null, null, '=G9+G14+G20+G24'],
          26: ['(Bằng chữ: Bốn trăm linh bảy triệu ba trăm bốn mươi bảy nghìn năm trăm đồng)'],
          28: [null, 'Chủ nhiệm nhiệm vụ', null, null, 'Kế toán', null, 'Thủ trưởng đơn vị'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A6:H6', 'A26:H26'],
      },
    ],
  },
  dates: { from: '2024-09-01', to: '2024-12-31', document: '2024-08-20' },
  expected: {
    'Du toan nam 2': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H25',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'basis',
          },
          totalRows: [25],
          subtotalRows: [9, 14, 20],
          lines: 13,
        },
      ],
      outside: [],
      findings: ['norm.over error F15'],
    },
  },
};
