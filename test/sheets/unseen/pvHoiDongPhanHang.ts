// Owns the estimate of two meetings of the provincial OCOP council, November 2025, everything typed.
// Invariant: one mistake: the product of a line is typed with two digits changed over; the sums follow what is typed.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Row = readonly [
  number: string | null,
  what: string,
  unit: string | null,
  count: number | null,
  meetings: number | null,
  rate: number | null,
  amount: number,
  ...note: string[],
];
const typed = (row: Row): Content[] => [...row];

export const pvHoiDongPhanHang: SheetFixture = {
  book: {
    id: 'pv-hoi-dong-phan-hang',
    language: 'vi',
    note: 'văn thư gõ tay hết: hội đồng đánh giá, phân hạng cấp tỉnh 02 phiên, nhóm I-III; thành tiền của thành viên gõ nhầm.',
    sheets: [
      {
        name: 'HD OCOP tinh',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI'],
          2: ['HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP CẤP TỈNH'],
          4: ['DỰ TOÁN CHI HỌP HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP ĐỢT 2 NĂM 2025'],
          5: ['(Phần kinh phí do Sở Khoa học và Công nghệ bảo đảm, 02 phiên họp ngày 11 và 12/11/2025)'],
          6: ['Đơn vị tính: đồng'],
          8: ['TT', 'Khoản chi', 'ĐVT', 'SL', 'Số phiên', 'Mức chi', 'Số tiền', 'Ghi chú'],
          9: typed(['I', 'Hội đồng', null, null, null, null, 25200000]),
          10: typed(['1', 'Chủ tịch Hội đồng', 'người', 1, 2, 1500000, 3000000]),
          11: typed([
            '2',
            'Phó Chủ tịch, thành viên Hội đồng',
            'người',
            9,
            2,
            1200000,
            19200000,
            'Theo quyết định thành lập',
          ]),
          12: typed(['3', 'Thư ký', 'người', 2, 2, 300000, 1200000]),
          13: typed(['4', 'Đại biểu được mời', 'người', 6, 2, 150000, 1800000]),
          14: typed(['II', 'Tổ tư vấn giúp việc', null, null, null, null, 8200000]),
          15: typed(['1', 'Tổ trưởng', 'người', 1, 2, 800000, 1600000]),
          16: typed(['2', 'Thành viên', 'người', 5, 2, 600000, 6000000]),
          17: typed(['3', 'Thư ký Tổ tư vấn', 'người', 1, 2, 300000, 600000]),
          18: typed(['III', 'Phục vụ Hội đồng', null, null, null, null, 7130000]),
          19: typed(['1', 'In, đóng tập hồ sơ sản phẩm', 'bộ', 25, 2, 65000, 3250000, 'Báo giá']),
          20: typed(['2', 'Mẫu sản phẩm đánh giá cảm quan', 'mẫu', 24, 1, 120000, 2880000, 'Giá niêm yết']),
          21: typed(['3', 'Nước uống', 'người', 25, 2, 20000, 1000000]),
          22: typed([null, 'TỔNG CỘNG', null, null, null, null, 40530000]),
          23: ['Số tiền viết bằng chữ: Bốn mươi triệu, năm trăm ba mươi ngàn đồng.'],
          25: [null, 'NGƯỜI LẬP', null, null, 'KẾ TOÁN', null, 'GIÁM ĐỐC'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A6:H6', 'A23:H23'],
      },
      {
        name: 'Thanh phan',
        rows: {
          1: ['THÀNH PHẦN HỘI ĐỒNG'],
          3: ['TT', 'Chức vụ, đơn vị', 'Nhiệm vụ'],
          4: [1, 'Lãnh đạo UBND tỉnh', 'Chủ tịch'],
          5: [2, 'Lãnh đạo Sở Nông nghiệp và Môi trường', 'Phó Chủ tịch'],
          6: [3, 'Lãnh đạo Sở Khoa học và Công nghệ', 'Thành viên'],
          7: [4, 'Lãnh đạo Sở Công Thương', 'Thành viên'],
        },
        merges: ['A1:C1'],
      },
    ],
  },
  dates: { from: '2025-11-11', to: '2025-11-12', document: '2025-11-03' },
  expected: {
    'HD OCOP tinh': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H22',
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
            H: 'note',
          },
          totalRows: [22],
          subtotalRows: [9, 14, 18],
          lines: 10,
        },
      ],
      outside: [],
      findings: ['line.product error G11'],
    },
    'Thanh phan': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
