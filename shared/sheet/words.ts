// Owns the sentences that mark rows of an estimate: totals, subtotals, "Trong đó", "Bằng chữ", signatures.
// Invariant: a line of spending that merely begins with such a word ("Tổng kết lớp học") is no total.
import { foldText, plainText } from '../vietnamese/compare.ts';

/** What a label says about its row; null = an ordinary line, group or caption. */
export type RowWord =
  | { kind: 'total' }
  /** `of` names the group summed up ("Cộng I" → "I"); null when the label names none ("Cộng") */
  | { kind: 'subtotal'; of: string | null }
  | { kind: 'ofWhich' }
  | { kind: 'words' };

const TOTAL =
  /^(?:tổng cộng|cộng (?:toàn|cả) (?=\p{L})|cộng \d+ (?:tháng|quý|năm|kỳ)|toàn (?:tỉnh|huyện|thành phố|ngành|trường|xã|phường|công ty|đơn vị|khu|sở|viện|bệnh viện|trung tâm|đoàn)(?=[ :.]*$|[ :]*\()|tổng số|tổng tiền|tổng kinh phí|tổng dự toán|tổng chi phí|tổng giá trị|(?:tổng|cộng) (?:thu|chi)(?=[ :.]*$)|tạm tính|tổng(?=$|[ :(]*$|[ :]*\())/u;
const BARE_TOTAL =
  /^tổng(?: cộng| số)?(?: (?:tiền|kinh phí|dự toán|chi phí|giá trị))?(?: [ivxa-h]+(?: ?\+ ?[ivxa-h]+)+)?[ :.]*(?:\(.*)?$/u;
const SUBTOTAL = /^(?:cộng|tổng)(?: (?:nhóm|mục|phần|khoản))? ?\(?([ivx]{1,5}|\d+(?:\.\d+)*|[a-h])\)?[.:]?$/u;
const PLAIN_SUM =
  /^cộng(?: (?:nhóm|mục|phần|trang|dồn|trước thuế|chưa thuế|tiền hàng|kinh phí|chi phí|các khoản|chung))?[ :.]*(?:\(.*)?$/u;
const WORDS = /bằng chữ/u;
/** Parts of a row told again, and the year before beside the sums of this one: no other row adds them up. */
const OF_WHICH = /^[-+ ]*(?:trong đó|tr\. ?đó|tr\.đ|cùng kỳ)(?=$|[ :,(])/u;

/** Reads the label of a row. */
export function readRowWord(label: string): RowWord | null {
  if (!MAY_BE_WORD.test(label)) return null;
  const text = foldText(label);
  if (WORDS.test(text)) return { kind: 'words' };
  if (OF_WHICH.test(text)) return { kind: 'ofWhich' };
  const subtotal = SUBTOTAL.exec(text);
  if (subtotal) return { kind: 'subtotal', of: (subtotal[1] ?? '').toUpperCase() };
  if (PLAIN_SUM.test(text)) return { kind: 'subtotal', of: null };
  return TOTAL.test(text) ? { kind: 'total' } : null;
}

/** "Tổng số", not "Tổng số thu, chi": the first is a total even where it bears a number, the second heads a group then. */
export function saysTotalAlone(label: string): boolean {
  return BARE_TOTAL.test(foldText(label));
}

/** A cheap sieve before folding: the words above begin with c, t, (, - or +, or hold "chữ" in any Unicode form. */
const MAY_BE_WORD = /^[\s(+\-–]*[ctCT]|ch[uưũữ]/iu;

const SIGNATURES = new Set([
  'nguoi lap',
  'nguoi lap bieu',
  'nguoi lap du toan',
  'lap bieu',
  'ke toan',
  'ke toan truong',
  'phu trach ke toan',
  'thu truong don vi',
  'thu truong',
  'giam doc',
  'pho giam doc',
  'kt. giam doc',
  'chu tich',
  'truong phong',
  'phong ke hoach tai chinh',
  'phong ke hoach-tai chinh',
  'phong kh-tc',
  'phong khtc',
  'tham dinh',
  'phe duyet',
  'nguoi duyet',
  'hieu truong',
  'pho hieu truong',
  'chanh van phong',
  'nguoi lap bang',
  'nguoi de nghi',
  'can bo ky thuat',
  'thu quy',
  'pho chu tich',
  'tm. uy ban nhan dan',
  'lanh dao don vi',
  'phu trach don vi',
  'ban giam doc',
  'truong ban',
  'can bo tai chinh',
  'lap bang',
  'nguoi tong hop',
  'nguoi bao cao',
  'nguoi theo doi',
  'truong khoa',
  'chi cuc truong',
]);

/** A title of the signature block. */
export function isSignature(text: string): boolean {
  return text.length < 40 && SIGNATURES.has(plainText(text));
}

/** Who may sign, by the words such titles begin with: told from a name of a row only below a blank row. */
export function maySign(text: string): boolean {
  return text.length < LONGEST_TITLE && SIGNS.test(foldText(text));
}
const LONGEST_TITLE = 48;
const SIGNS =
  /^(?:người (?:lập|xét|duyệt|kiểm|đề|nhận|theo|tổng|báo|thẩm|viết|giao|phụ|chi|thu|đối)|trưởng (?:phòng|ban|khoa|trạm|đoàn|bộ)|phó (?:phòng|trưởng|giám|chủ|hiệu|ban|chánh)|kế toán|thủ (?:trưởng|quỹ|kho)|(?:tổng |phó )?giám đốc|chủ tịch|chánh (?:văn phòng|thanh tra)|hiệu trưởng|bí thư|cán bộ (?:lập|theo|phụ|tài|kế|thẩm|xã)|chuyên viên|tm\.|kt\.|tl\.|tuq\.|q\.|đại diện|xác nhận|bên (?:giao|nhận|a|b)(?:$| )|lãnh đạo|phụ trách|lập (?:bảng|biểu)|kiểm soát|phòng (?:kế hoạch|tài chính|kh)|ban giám|chi cục trưởng|cục trưởng|tổ (?:trưởng|phó)(?:$| )|thư ký(?:$| )|thành viên(?:$| )|đơn vị (?:lập|báo|đề|sử dụng|thực)|văn phòng|nơi nhận|ngày\s.*tháng)/u;

/** The office says itself that the figure is rounded. */
export function saysRounded(text: string): boolean {
  return /làm tròn/u.test(foldText(text));
}
