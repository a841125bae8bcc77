// Owns which built-in rules the seed release switches on and with which parameters; texts and logic live in shared/rules.
// Invariant: one item a rule id; the code is the id in capitals.
import type { RuleItem } from '../../contract/reference.ts';
import { BEGINNING } from '../../contract/reference.ts';

const RULES: readonly { rule: string; name: string; parameters?: Record<string, number> }[] = [
  { rule: 'line.product', name: 'Thành tiền = số lượng × đơn giá' },
  { rule: 'sum.children', name: 'Dòng cha = tổng các dòng con' },
  { rule: 'sum.range', name: 'Vùng cộng thiếu hoặc thừa ô' },
  { rule: 'sum.double', name: 'Cộng trùng' },
  { rule: 'sum.total', name: 'Tổng cộng = tổng các mục lớn' },
  { rule: 'words.total', name: 'Số tiền bằng chữ khớp tổng cộng' },
  { rule: 'tracking.chain', name: 'Số theo dõi khớp nhau: lũy kế, đã nhận, đã chi, còn lại' },
  { rule: 'tracking.percent', name: 'Tỷ lệ tính đúng' },
  { rule: 'tracking.late', name: 'Quá hạn vào ngày lập bảng' },
  {
    rule: 'formula.constant',
    name: 'Số gõ tay trong cột công thức',
    parameters: { minShare: 0.7, minPeers: 2 },
  },
  {
    rule: 'cell.textNumber',
    name: 'Số ghi dưới dạng chữ',
    parameters: { minNumbers: 5, minNumberShare: 0.7 },
  },
  { rule: 'formula.pattern', name: 'Công thức lệch so với các ô bên cạnh' },
  { rule: 'formula.declared', name: 'Trái với hàng chỉ số cột' },
  { rule: 'formula.error', name: 'Ô báo lỗi' },
  { rule: 'formula.external', name: 'Liên kết sang tệp khác' },
  { rule: 'note.blank', name: 'Công thức đọc ô trống hoặc ô chữ' },
  { rule: 'note.hidden', name: 'Dòng, cột hoặc trang bị ẩn có nội dung' },
  {
    rule: 'unit.scale',
    name: 'Lẫn đơn vị đồng, nghìn, triệu',
    parameters: {
      hugeMillions: 100_000,
      hugePrice: 1_000_000_000,
      hugeDay: 20_000_000,
      usualPrice: 100_000_000,
      tinyPrice: 100,
      tinyAmount: 1_000,
      timesNext: 30,
      leastPrice: 500,
    },
  },
  { rule: 'note.numbering', name: 'Số thứ tự lặp hoặc nhảy' },
  { rule: 'note.scratch', name: 'Số nháp ngoài bảng' },
  { rule: 'note.encoding', name: 'Chữ mã cũ, chữ tách dấu, dấu cách lạ' },
  { rule: 'note.decimal', name: 'Số tiền đồng có phần lẻ' },
  { rule: 'note.signature', name: 'Thiếu bằng chữ, ngày, chữ ký' },
  { rule: 'note.accent', name: 'Sai dấu' },
  { rule: 'line.missing', name: 'Ô bắt buộc còn trống', parameters: { minFilledShare: 0.5 } },
  { rule: 'norm.over', name: 'Đơn giá vượt định mức' },
  { rule: 'norm.unknown', name: 'Chưa có mức chi để đối chiếu' },
  { rule: 'norm.unit', name: 'Đơn vị tính khác định mức' },
  { rule: 'basis.lapsed', name: 'Căn cứ không có hiệu lực' },
  {
    rule: 'basis.missing',
    name: 'Thiếu căn cứ, báo giá (50 triệu: giả định)',
    parameters: { minCitedShare: 0.5, quotedFrom: 50_000_000 },
  },
  {
    rule: 'budget.code',
    name: 'Mã mục lục ngân sách sai hoặc sai chỗ',
    parameters: { lastSectionYear: 2026 },
  },
  { rule: 'budget.content', name: 'Tiểu mục không hợp nội dung chi' },
  { rule: 'line.duplicate', name: 'Dòng chi trùng' },
  { rule: 'people.count', name: 'Số người, số lớp không khớp' },
  { rule: 'time.period', name: 'Thời gian mâu thuẫn' },
  { rule: 'locality.date', name: 'Địa bàn không còn hoặc chưa có vào ngày thực hiện' },
  { rule: 'unit.register', name: 'Đơn vị chủ trì, phối hợp' },
  { rule: 'activity.unknown', name: 'Hoạt động không có trong danh mục' },
  { rule: 'source.unknown', name: 'Nguồn kinh phí không có trong danh mục' },
];

/** One item a rule, valid always. */
export function seedRules(): RuleItem[] {
  return RULES.map(({ rule, name, parameters = {} }) => ({
    kind: 'rule',
    code: rule.toUpperCase(),
    name,
    validFrom: BEGINNING,
    validTo: null,
    verification: 'practice',
    data: { rule, enabled: true, parameters },
  }));
}
