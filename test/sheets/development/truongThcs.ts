// Owns a school's yearly estimate by mục and tiểu mục, typed in TCVN3, 2012.
// Invariant: a clean sheet; codes of the index in force until fiscal year 2016.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { tcvn3 as t } from '../tcvn3.ts';

/** A tiểu mục: code, name, unit, quantity, price. */
const line = (
  row: number,
  code: number,
  name: string,
  unit: string,
  quantity: number,
  price: number,
  note: string | null = null,
): readonly Content[] => [null, code, t(name), t(unit), quantity, price, `=E${row}*F${row}`, note && t(note)];

const item = (code: number, name: string, sum: string): readonly Content[] => [
  code,
  null,
  t(name),
  null,
  null,
  null,
  sum,
];

export const truongThcs: SheetFixture = {
  book: {
    id: 'truong-thcs',
    language: 'vi',
    note: 'school accountant with .VnTime fonts: tree in the code columns, abbreviated headings, index row, words row with a colon',
    sheets: [
      {
        name: 'DT2012',
        rows: {
          1: [t('phòng gd-đt huyện xuân lộc'), null, null, null, t('cộng hòa xã hội chủ nghĩa việt nam')],
          2: [t('trường thcs xuân thọ'), null, null, null, t('Độc lập - Tự do - Hạnh phúc')],
          4: [t('dự toán chi ngân sách năm 2012')],
          5: [t('Nguồn kinh phí tự chủ')],
          6: [null, null, null, null, null, null, t('ĐVT: đồng')],
          7: [
            t('Mục'),
            t('T.Mục'),
            t('Nội dung chi'),
            t('ĐVT'),
            t('SL'),
            t('Đ.Giá'),
            t('T.Tiền'),
            t('Ghi chú'),
          ],
          8: ['a', 'b', 'c', 'd', 1, 2, '3=1x2', 4],
          9: item(6000, 'Tiền lương', '=G10'),
          10: line(10, 6001, 'Lương ngạch, bậc theo quỹ lương được duyệt', 'tháng', 12, 86500000),
          11: item(6100, 'Phụ cấp lương', '=SUM(G12:G14)'),
          12: line(12, 6101, 'Phụ cấp chức vụ', 'tháng', 12, 2075000),
          13: line(13, 6112, 'Phụ cấp ưu đãi nghề', 'tháng', 12, 25950000),
          14: line(14, 6115, 'Phụ cấp thâm niên nghề', 'tháng', 12, 9340000),
          15: item(6300, 'Các khoản đóng góp', '=SUM(G16:G18)'),
          16: line(16, 6301, 'Bảo hiểm xã hội', 'tháng', 12, 15640000),
          17: line(17, 6302, 'Bảo hiểm y tế', 'tháng', 12, 2760000),
          18: line(18, 6303, 'Kinh phí công đoàn', 'tháng', 12, 1840000),
          19: item(6500, 'Thanh toán dịch vụ công cộng', '=SUM(G20:G21)'),
          20: line(20, 6501, 'Thanh toán tiền điện', 'tháng', 12, 1350000),
          21: line(21, 6502, 'Thanh toán tiền nước', 'tháng', 12, 420000),
          22: item(6550, 'Vật tư văn phòng', '=SUM(G23:G24)'),
          23: line(23, 6551, 'Văn phòng phẩm', 'quý', 4, 2400000),
          24: line(24, 6599, 'Vật tư văn phòng khác', 'quý', 4, 850000),
          25: item(6600, 'Thông tin, tuyên truyền, liên lạc', '=SUM(G26:G27)'),
          26: line(26, 6601, 'Cước phí điện thoại trong nước', 'tháng', 12, 180000),
          27: line(27, 6617, 'Cước phí Internet, thư viện điện tử', 'tháng', 12, 275000),
          28: item(6700, 'Công tác phí', '=G29'),
          29: line(29, 6704, 'Khoán công tác phí', 'người/tháng', 24, 200000, 'TT 97/2010/TT-BTC'),
          30: item(6900, 'Sửa chữa tài sản phục vụ công tác chuyên môn', '=SUM(G31:G32)'),
          31: line(31, 6907, 'Nhà cửa', 'lần', 2, 7500000, 'Báo giá kèm theo'),
          32: line(32, 6912, 'Thiết bị tin học', 'máy', 20, 450000, 'Báo giá kèm theo'),
          33: [null, null, t('tổng cộng'), null, null, null, '=G9+G11+G15+G19+G22+G25+G28+G30'],
          34: [t('Bằng chữ: Một tỷ, bảy trăm chín mươi bảy triệu, bảy trăm sáu mươi nghìn đồng chẵn.')],
          36: [null, null, t('Kế toán'), null, t('Xuân Lộc, ngày 05 tháng 01 năm 2012')],
          37: [null, null, null, null, t('hiệu trưởng')],
          42: [null, null, t('Đỗ Thị Kim Oanh'), null, t('Phạm Ngọc Quý')],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A1:C1', 'A2:C2', 'E1:H1', 'E2:H2', 'A4:H4', 'A5:H5', 'A34:H34', 'E36:H36', 'E37:H37'],
      },
    ],
  },
  asXls: true,
  expected: {
    DT2012: {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H33',
          headerRows: [7, 7],
          indexRow: 8,
          unit: 'đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'price',
            G: 'amount',
            H: 'note',
          },
          totalRows: [33],
          subtotalRows: [9, 11, 15, 19, 22, 25, 28, 30],
          lines: 16,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
