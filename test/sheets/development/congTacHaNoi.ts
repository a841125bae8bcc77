// Owns the estimate of one trip to Hà Nội, written as a short form with a lapsed circular and an allowance above the cap.
import type { SheetFixture } from '../fixture.ts';

const line = (row: number, content: string, people: number, times: number, price: number, basis: string) => [
  `${row - 8})`,
  content,
  people,
  times,
  price,
  `=C${row}*D${row}*E${row}`,
  basis,
];

export const congTacHaNoi: SheetFixture = {
  book: {
    id: 'cong-tac-ha-noi',
    language: 'vi',
    note: 'Văn phòng sở: dự toán một chuyến đi, không có cột ĐVT; phụ cấp lưu trú 250.000 vượt 200.000, phòng nghỉ dẫn TT 97/2010 đã hết hiệu lực.',
    sheets: [
      {
        name: 'Công tác',
        rows: {
          1: ['SỞ CÔNG THƯƠNG ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['VĂN PHÒNG', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ CÔNG TÁC TẠI HÀ NỘI'],
          5: ['(Từ ngày 15/7/2024 đến ngày 17/7/2024; 04 người)'],
          7: [null, null, null, null, null, 'Đơn vị: đồng'],
          8: ['TT', 'Khoản chi', 'Số người', 'Số ngày/lượt', 'Mức chi', 'Số tiền', 'Ghi chú'],
          9: line(
            9,
            'Vé máy bay khứ hồi TP. Hồ Chí Minh - Hà Nội',
            4,
            1,
            3850000,
            'Theo báo giá đại lý ngày 01/7/2024',
          ),
          10: line(10, 'Phụ cấp lưu trú', 4, 3, 250000, 'Nghị quyết 90/2017/NQ-HĐND'),
          11: line(11, 'Khoán tiền thuê phòng nghỉ', 4, 2, 450000, 'Thông tư 97/2010/TT-BTC'),
          12: line(12, 'Taxi sân bay (2 lượt đi, 2 lượt về)', 1, 4, 400000, 'Theo hóa đơn, báo giá'),
          13: ['', 'Tổng số tiền', null, null, null, '=SUM(F9:F12)'],
          14: [null, 'Bằng chữ: Hai mươi ba triệu sáu trăm nghìn đồng'],
          16: [null, null, null, null, 'Đồng Nai, ngày 03 tháng 7 năm 2024'],
          17: [null, 'Người lập', 'Kế toán trưởng', null, 'Chánh Văn phòng'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A5:G5'],
      },
    ],
  },
  expected: {
    'Công tác': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G13',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [13],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: ['norm.over error E10', 'basis.lapsed warning G11'],
    },
  },
};
