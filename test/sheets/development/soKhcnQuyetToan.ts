// Owns the settlement of a department's recurrent money by mục and tiểu mục, as reported and as appraised, 2011.
// Invariant: a clean sheet of values only; the tree stands in the codes, the group rows carry no code.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Money = readonly [reported: number, appraised: number];
type Codes = readonly [section: string | null, group: string | null, item: string | null, sub: string | null];

const row = (
  [section, group, item, sub]: Codes,
  name: string,
  [reported, appraised]: Money,
): readonly Content[] => [section, group, item, sub, name, reported, appraised, appraised - reported];

const item = (code: string, name: string, money: Money) => row([null, null, code, null], name, money);
const sub = (code: string, name: string, money: Money) => row([null, null, null, code], name, money);
const band = (name: string, money: Money) => row([null, null, null, null], name, money);

export const soKhcnQuyetToan: SheetFixture = {
  book: {
    id: 'so-khcn-quyet-toan',
    language: 'vi',
    note: 'finance department: report and appraisal side by side, codes as texts, bands with a leading blank, no formulas',
    sheets: [
      {
        name: 'QT 2011',
        rows: {
          1: ['SỞ TÀI CHÍNH ĐỒNG NAI'],
          3: ['BẢNG XÉT DUYỆT QUYẾT TOÁN CHI NGÂN SÁCH NĂM 2011'],
          4: ['Đơn vị: Sở Khoa học và Công nghệ'],
          5: ['(Kèm theo Biên bản ngày 18/5/2012)'],
          6: [null, null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: ['Loại', 'Khoản', 'Mục', 'Tiểu', 'Chỉ tiêu', 'Quyết toán năm 2011', null, 'Chênh'],
          8: [null, null, null, 'mục', null, 'Số báo cáo', 'Số xét duyệt', 'lệch'],
          9: band('TỔNG CỘNG', [2087450000, 2083250000]),
          10: row(
            ['370', '373', null, null],
            'Hoạt động khoa học - công nghệ khác',
            [2087450000, 2083250000],
          ),
          11: band(' Nhóm I: Chi thanh toán cá nhân', [1311400000, 1311400000]),
          12: item('6000', 'Tiền lương', [852600000, 852600000]),
          13: sub('6001', 'Lương ngạch, bậc theo quỹ lương được duyệt', [812400000, 812400000]),
          14: sub('6003', 'Lương hợp đồng dài hạn', [40200000, 40200000]),
          15: item('6100', 'Phụ cấp lương', [268500000, 268500000]),
          16: sub('6101', 'Phụ cấp chức vụ', [96300000, 96300000]),
          17: sub('6117', 'Phụ cấp thâm niên vượt khung', [18700000, 18700000]),
          18: sub('6118', 'Phụ cấp kiêm nhiệm', [153500000, 153500000]),
          19: item('6300', 'Các khoản đóng góp', [190300000, 190300000]),
          20: sub('6301', 'Bảo hiểm xã hội', [146400000, 146400000]),
          21: sub('6302', 'Bảo hiểm y tế', [27500000, 27500000]),
          22: sub('6303', 'Kinh phí công đoàn', [16400000, 16400000]),
          23: band(' Nhóm II: Chi về hàng hóa, dịch vụ', [650850000, 646650000]),
          24: item('6500', 'Thanh toán dịch vụ công cộng', [163850000, 163850000]),
          25: sub('6501', 'Thanh toán tiền điện', [88400000, 88400000]),
          26: sub('6502', 'Thanh toán tiền nước', [9250000, 9250000]),
          27: sub('6503', 'Thanh toán tiền nhiên liệu', [66200000, 66200000]),
          28: item('6650', 'Hội nghị', [147500000, 145100000]),
          29: sub('6651', 'In, mua tài liệu', [38600000, 38600000]),
          30: sub('6652', 'Bồi dưỡng giảng viên, báo cáo viên', [52000000, 52000000]),
          31: sub('6699', 'Chi phí khác', [56900000, 54500000]),
          32: item('6700', 'Công tác phí', [124500000, 122700000]),
          33: sub('6701', 'Tiền vé máy bay, tàu, xe', [41300000, 41300000]),
          34: sub('6702', 'Phụ cấp công tác phí', [47600000, 45800000]),
          35: sub('6703', 'Tiền thuê phòng ngủ', [35600000, 35600000]),
          36: item('7000', 'Chi phí nghiệp vụ chuyên môn của từng ngành', [215000000, 215000000]),
          37: sub('7012', 'Chi thanh toán hợp đồng thực hiện nghiệp vụ chuyên môn', [215000000, 215000000]),
          38: band(' Nhóm III: Chi mua sắm tài sản', [86700000, 86700000]),
          39: item('9050', 'Mua sắm tài sản dùng cho công tác chuyên môn', [86700000, 86700000]),
          40: sub('9062', 'Thiết bị tin học', [86700000, 86700000]),
          41: band(' Nhóm IV: Các khoản chi khác', [38500000, 38500000]),
          42: item('7750', 'Chi khác', [38500000, 38500000]),
          43: sub('7761', 'Chi tiếp khách', [31200000, 31200000]),
          44: sub('7799', 'Chi các khoản khác', [7300000, 7300000]),
          46: [null, null, null, null, 'Người xét duyệt', 'Trưởng phòng HCSN'],
        },
        formats: { F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A3:H3', 'A4:H4', 'A5:H5', 'F7:G7'],
      },
    ],
  },
  asXls: true,
  expected: {
    'QT 2011': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:H44',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'budgetSection',
            B: 'budgetGroup',
            C: 'budgetItem',
            D: 'budgetSubItem',
            E: 'content',
            F: 'settled',
            G: 'settled',
            H: 'difference',
          },
          totalRows: [9],
          subtotalRows: [10, 11, 12, 15, 19, 23, 24, 28, 32, 36, 38, 39, 41, 42],
          lines: 21,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
