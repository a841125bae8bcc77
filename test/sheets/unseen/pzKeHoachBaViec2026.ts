// Owns the department's three OCOP activities of early 2026: one sheet each, and a summary that tells the same money by activity and by budget line.
// Invariant: clean; both tables of the summary come to the same sum, the words tell it; all is held before the wards of 30 April 2026.
import type { Content } from '../../mutate/book.ts';
import type { ExpectedSheet, SheetFixture } from '../fixture.ts';

type Cost = readonly [
  content: string,
  code: number,
  unit: string,
  count: number,
  days: number,
  times: number,
  price: number,
  basis: string,
];
const activity = (name: string, title: string, scope: string, costs: readonly Cost[]) => {
  const total = 6 + costs.length;
  return {
    name,
    rows: {
      1: [title],
      2: [scope],
      4: ['TT', 'Nội dung', 'Mã', 'ĐVT', 'Người,', 'Ngày,', 'Số lớp,', 'Định mức', 'Số tiền', 'Ghi chú'],
      5: [null, null, 'TM', null, 'cái', 'buổi', 'đợt', '(đồng)', '(đồng)', '(căn cứ)'],
      ...Object.fromEntries(
        costs.map(([content, code, unit, count, days, times, price, basis], index) => {
          const row = 6 + index;
          return [
            row,
            [
              index + 1,
              content,
              code,
              unit,
              count,
              days,
              times,
              price,
              `=E${row}*F${row}*G${row}*H${row}`,
              basis,
            ],
          ];
        }),
      ),
      [total]: [null, 'Cộng', null, null, null, null, null, null, `=SUM(I6:I${total - 1})`],
    } as Record<number, readonly Content[]>,
    formats: { H: '#,##0', I: '#,##0' },
    merges: ['A1:J1', 'A2:J2', 'A4:A5', 'B4:B5', 'D4:D5'],
  };
};
const expectedActivity = (lines: number): ExpectedSheet => ({
  kind: 'estimate',
  tables: [
    {
      range: `A4:J${6 + lines}`,
      headerRows: [4, 5],
      unit: 'đồng',
      columns: {
        A: 'ordinal',
        B: 'content',
        C: 'budgetSubItem',
        D: 'unit',
        E: 'quantity',
        F: 'factor',
        G: 'factor',
        H: 'price',
        I: 'amount',
        J: 'basis',
      },
      totalRows: [6 + lines],
      subtotalRows: [],
      lines,
    },
  ],
  outside: [],
  findings: [],
});
const RESOLUTION = 'NQ 90/2017/NQ-HĐND';
const QUOTATION = 'Báo giá tháng 12/2025';

export const pzKeHoachBaViec2026: SheetFixture = {
  book: {
    id: 'pz-ke-hoach-ba-viec-2026',
    language: 'vi',
    note: 'Dự toán ba hoạt động OCOP của Sở KH&CN tháng 3-4/2026: mỗi hoạt động một trang, trang tổng hợp có hai bảng theo hoạt động và theo mục, tiểu mục; sạch.',
    sheets: [
      {
        name: 'Tong hop',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: ['TỔNG HỢP DỰ TOÁN CÁC HOẠT ĐỘNG OCOP THÁNG 3, THÁNG 4 NĂM 2026'],
          4: ['(Kèm theo Tờ trình ngày 15/01/2026 của Phòng Quản lý chuyên ngành)'],
          5: ['1. Theo hoạt động'],
          6: ['TT', 'Hoạt động', 'Thời gian', 'Kinh phí (đồng)'],
          7: [1, 'Hướng dẫn chủ thể hoàn thiện hồ sơ', 'Tháng 3/2026', "='HD ho so'!I9"],
          8: [2, 'Tập huấn (03 lớp)', 'Tháng 3 - 4/2026', "='Tap huan'!I11"],
          9: [3, 'Tham gia Hội đồng đánh giá, phân hạng', 'Tháng 4/2026', "='Hoi dong'!I8"],
          10: [null, 'Cộng', null, '=SUM(D7:D9)'],
          12: ['2. Theo mục lục ngân sách'],
          13: ['Mục', 'Tiểu mục', 'Nội dung', 'Kinh phí (đồng)'],
          14: [6550, null, 'Vật tư văn phòng', '=D15'],
          15: [null, 6551, 'Văn phòng phẩm', "='HD ho so'!I8"],
          16: [6650, null, 'Hội nghị', '=SUM(D17:D21)'],
          17: [null, 6651, 'In, mua tài liệu', "='Tap huan'!I7"],
          18: [null, 6652, 'Bồi dưỡng giảng viên, báo cáo viên', "='Tap huan'!I6"],
          19: [null, 6655, 'Thuê hội trường, phương tiện vận chuyển', "='Tap huan'!I8"],
          20: [null, 6658, 'Chi bù tiền ăn', "='Tap huan'!I10"],
          21: [null, 6699, 'Chi phí khác', "='Tap huan'!I9"],
          22: [6700, null, 'Công tác phí', '=D23'],
          23: [null, 6702, 'Phụ cấp công tác phí', "='HD ho so'!I6+'Hoi dong'!I6"],
          24: [6750, null, 'Chi phí thuê mướn', '=D25'],
          25: [null, 6751, 'Thuê phương tiện vận chuyển', "='HD ho so'!I7+'Hoi dong'!I7"],
          26: [null, null, 'Cộng', '=D14+D16+D22+D24'],
          27: ['Bằng chữ: Sáu mươi tám triệu tám trăm nghìn đồng chẵn'],
          28: ['Nguồn: kinh phí sự nghiệp khoa học và công nghệ năm 2026'],
          30: [null, 'Người lập', null, 'Phòng Kế hoạch Tài chính'],
        },
        formats: { D: '#,##0' },
        merges: ['A3:D3', 'A4:D4', 'A5:D5', 'A12:D12', 'A27:D27', 'A28:D28'],
      },
      activity('HD ho so', 'DỰ TOÁN ĐOÀN HƯỚNG DẪN HỒ SƠ', '(06 ngày, từ 09/3/2026 đến 14/3/2026)', [
        ['Phụ cấp lưu trú', 6702, 'người/ngày', 5, 6, 1, 200000, RESOLUTION],
        ['Thuê xe 7 chỗ', 6751, 'xe/ngày', 1, 6, 1, 2400000, QUOTATION],
        ['Giấy, bìa, mực in', 6551, 'đợt', 1, 1, 1, 1800000, QUOTATION],
      ]),
      activity('Tap huan', 'DỰ TOÁN TẬP HUẤN', '(03 lớp, 40 người/lớp, 01 ngày/lớp; tháng 3 - 4/2026)', [
        ['Thù lao báo cáo viên là lãnh đạo sở', 6652, 'người/buổi', 1, 2, 3, 1300000, 'NQ 180/2019/NQ-HĐND'],
        ['In tài liệu', 6651, 'bộ', 40, 1, 3, 25000, QUOTATION],
        ['Thuê hội trường', 6655, 'ngày', 1, 1, 3, 3000000, QUOTATION],
        ['Nước uống', 6699, 'người/buổi', 40, 2, 3, 20000, 'TT 40/2017/TT-BTC, TT 12/2025/TT-BTC'],
        ['Hỗ trợ tiền ăn người không hưởng lương', 6658, 'người/ngày', 40, 1, 3, 100000, RESOLUTION],
      ]),
      activity(
        'Hoi dong',
        'DỰ TOÁN THAM GIA HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG',
        '(04 ngày, tháng 4/2026, theo giấy mời)',
        [
          ['Phụ cấp lưu trú', 6702, 'người/ngày', 3, 4, 1, 200000, RESOLUTION],
          ['Thuê xe 7 chỗ', 6751, 'xe/ngày', 1, 4, 1, 1900000, QUOTATION],
        ],
      ),
      {
        name: 'Lich',
        rows: {
          1: ['LỊCH HƯỚNG DẪN VÀ TẬP HUẤN'],
          3: ['Ngày', 'Việc', 'Nơi', 'Xe'],
          4: ['09/3/2026', 'Hướng dẫn', 'Xã Nhơn Trạch', 'Sáng 7g00'],
          5: ['10/3/2026', 'Hướng dẫn', 'Xã Cẩm Mỹ', 'Sáng 6g30'],
          6: ['11/3/2026', 'Hướng dẫn', 'Xã La Ngà', 'Sáng 6g30'],
          7: ['12/3/2026', 'Hướng dẫn', 'Phường Phước Bình', 'Sáng 5g30'],
          8: ['13/3/2026', 'Hướng dẫn', 'Xã Lộc Ninh', 'Sáng 5g30'],
          9: ['14/3/2026', 'Hướng dẫn', 'Xã Tân Khai', 'Sáng 6g00'],
          10: ['24/3/2026', 'Tập huấn', 'Phường Long Khánh', null],
          11: ['31/3/2026', 'Tập huấn', 'Phường Đồng Xoài', null],
          12: ['07/4/2026', 'Tập huấn', 'Phường Biên Hòa', null],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  expected: {
    'Tong hop': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:D10',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'period', D: 'amount' },
          totalRows: [10],
          subtotalRows: [],
          lines: 3,
        },
        {
          range: 'A13:D26',
          headerRows: [13, 13],
          unit: 'đồng',
          columns: { A: 'budgetItem', B: 'budgetSubItem', C: 'content', D: 'amount' },
          totalRows: [26],
          subtotalRows: [14, 16, 22, 24],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'HD ho so': expectedActivity(3),
    'Tap huan': expectedActivity(5),
    'Hoi dong': expectedActivity(2),
    Lich: { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
