// Owns a trade department's survey of firms, 2022: counts come from a sheet of questionnaires by district, "Cộng" below each group, the unit in the title; clean.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  count: Content,
  price: number,
  basis: string,
): Content[] => [number, what, unit, count, price, `=D${row}*E${row}`, basis];
const place = (row: number, number: number, name: string, makers: number, traders: number): Content[] => [
  number,
  name,
  makers,
  traders,
  `=C${row}+D${row}`,
];

const SURVEY = 'TT 109/2016/TT-BTC';

export const pfKhaoSatDoanhNghiep: SheetFixture = {
  book: {
    id: 'pf-khao-sat-doanh-nghiep',
    language: 'vi',
    note: 'Sở Công Thương 2022: dự toán khảo sát, số phiếu lấy từ trang phân bổ theo huyện, dòng "Cộng" dưới mỗi nhóm; sạch.',
    sheets: [
      {
        name: 'Dự toán khảo sát',
        rows: {
          1: ['SỞ CÔNG THƯƠNG TỈNH TRÀ VINH'],
          2: ['DỰ TOÁN KHẢO SÁT NHU CẦU CHUYỂN ĐỔI SỐ CỦA DOANH NGHIỆP (đơn vị: đồng)'],
          3: ['Thời gian: từ ngày 04/7/2022 đến ngày 26/8/2022'],
          5: ['Mục', 'Diễn giải', 'Đvt', 'Khối lượng', 'Mức chi', 'Kinh phí', 'Căn cứ'],
          6: ['I', 'Chuẩn bị'],
          7: line(7, '1', 'Xây dựng phương án, mẫu phiếu', 'phương án', 1, 12000000, SURVEY),
          8: line(
            8,
            '2',
            'In phiếu khảo sát (04 trang, dự phòng 10 phiếu)',
            'phiếu',
            "='Phân bổ phiếu'!E14+10",
            2400,
            'Báo giá',
          ),
          9: line(9, '3', 'Tập huấn điều tra viên (01 buổi)', 'người', 18, 60000, SURVEY),
          10: [null, 'Cộng I', null, null, null, '=SUM(F7:F9)'],
          11: ['II', 'Thu thập thông tin'],
          12: line(
            12,
            '1',
            'Chi cho doanh nghiệp sản xuất cung cấp thông tin',
            'phiếu',
            "='Phân bổ phiếu'!C14",
            85000,
            SURVEY,
          ),
          13: line(
            13,
            '2',
            'Chi cho doanh nghiệp thương mại cung cấp thông tin',
            'phiếu',
            "='Phân bổ phiếu'!D14",
            70000,
            SURVEY,
          ),
          14: line(14, '3', 'Công điều tra viên', 'công', 155, 150000, SURVEY),
          15: line(15, '4', 'Xăng xe điều tra viên', 'phiếu', "='Phân bổ phiếu'!E14", 12500, 'Khoán'),
          16: [null, 'Cộng II', null, null, null, '=SUM(F12:F15)'],
          17: ['III', 'Xử lý, báo cáo'],
          18: line(18, '1', 'Nhập và làm sạch số liệu', 'phiếu', "='Phân bổ phiếu'!E14", 9000, SURVEY),
          19: line(19, '2', 'Báo cáo phân tích kết quả', 'báo cáo', 1, 10000000, SURVEY),
          20: line(20, '3', 'Báo cáo tổng hợp', 'báo cáo', 1, 7000000, SURVEY),
          21: line(21, '4', 'Văn phòng phẩm', 'đợt', 1, 1850000, 'Dự kiến'),
          22: [null, 'Cộng III', null, null, null, '=SUM(F18:F21)'],
          23: [null, 'Tổng kinh phí (I + II + III)', null, null, null, '=F10+F16+F22'],
          25: [null, 'Phòng Quản lý thương mại', null, 'Kế toán', null, 'Giám đốc'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A2:G2', 'A3:G3'],
      },
      {
        name: 'Phân bổ phiếu',
        rows: {
          1: ['PHÂN BỔ PHIẾU KHẢO SÁT THEO ĐỊA BÀN'],
          3: ['TT', 'Huyện, thị xã, thành phố', 'DN sản xuất', 'DN thương mại', 'Tổng số phiếu'],
          5: place(5, 1, 'Thành phố Trà Vinh', 64, 118),
          6: place(6, 2, 'Thị xã Duyên Hải', 16, 22),
          7: place(7, 3, 'Huyện Càng Long', 31, 37),
          8: place(8, 4, 'Huyện Cầu Kè', 18, 20),
          9: place(9, 5, 'Huyện Tiểu Cần', 24, 29),
          10: place(10, 6, 'Huyện Trà Cú', 22, 26),
          11: place(11, 7, 'Huyện Cầu Ngang', 17, 24),
          12: place(12, 8, 'Huyện Châu Thành', 26, 21),
          13: place(13, 9, 'Huyện Duyên Hải', 12, 13),
          14: [null, 'Cộng', '=SUM(C5:C13)', '=SUM(D5:D13)', '=SUM(E5:E13)'],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  dates: { from: '2022-07-04', to: '2022-08-26', document: '2022-06-20' },
  expected: {
    'Dự toán khảo sát': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:G23',
          headerRows: [5, 5],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'basis',
          },
          totalRows: [23],
          subtotalRows: [10, 16, 22],
          lines: 11,
        },
      ],
      outside: [],
      findings: [],
    },
    'Phân bổ phiếu': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
