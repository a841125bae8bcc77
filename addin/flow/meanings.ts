// Owns the names of the meanings a column can have, as a person chooses them: what it is, whose money, over which time.
// Invariant: putting a meaning's parts together gives the meaning again, also for one that has no name here.
import type { Text } from '#shared/contract/common.ts';
import { UNUSED } from '#shared/contract/mapping.ts';

export interface MeaningParts {
  /** what the column is: a key of a group below, or the whole meaning where it has no name */
  stem: string;
  /** whose money; '' = not said */
  source: string;
  /** over which time; '' = not said */
  time: string;
}

interface NamedMeaning {
  stem: string;
  name: Text;
}

const named = (stem: string, vi: string, en: string): NamedMeaning => ({ stem, name: { vi, en } });

/** In the order a person looks for them. */
export const MEANING_GROUPS: readonly { name: Text; meanings: readonly NamedMeaning[] }[] = [
  {
    name: { vi: 'Tên dòng', en: 'Names of rows' },
    meanings: [
      named('ordinal', 'Số thứ tự', 'Ordinal'),
      named('content', 'Nội dung', 'Content'),
      named('locality', 'Địa bàn', 'Locality'),
      named('code', 'Mã', 'Code'),
    ],
  },
  {
    name: { vi: 'Tính tiền', en: 'Working out money' },
    meanings: [
      named('unit', 'Đơn vị tính', 'Unit'),
      named('quantity', 'Số lượng', 'Quantity'),
      named('quantity.part', 'Số lượng để tính ra số lượng', 'Count that goes into the quantity'),
      named('factor', 'Hệ số (số lần, ngày, lớp…)', 'Factor (times, days, classes…)'),
      named('price', 'Đơn giá, mức chi', 'Price'),
      named('price.part', 'Đơn giá của một phần', 'Price of a part'),
      named('amount', 'Thành tiền', 'Amount'),
      named('amount.part', 'Một phần của thành tiền', 'Part of the amount'),
    ],
  },
  {
    name: { vi: 'Tiền theo dõi', en: 'Money followed' },
    meanings: [
      named('plan', 'Kế hoạch, dự toán', 'Planned'),
      named('allocated', 'Đã giao, phân bổ', 'Allocated'),
      named('received', 'Đã nhận, đã cấp', 'Received'),
      named('disbursed', 'Đã chi, giải ngân', 'Disbursed'),
      named('accepted', 'Đã nghiệm thu', 'Accepted'),
      named('settled', 'Quyết toán', 'Settled'),
      named('remaining', 'Còn lại', 'Remaining'),
      named('undisbursed', 'Chưa giải ngân', 'Not disbursed'),
      named('carriedOver', 'Chuyển nguồn, tồn kỳ trước', 'Carried over'),
      named('difference', 'Chênh lệch', 'Difference'),
      named('ratio', 'Tỷ lệ %', 'Ratio %'),
    ],
  },
  {
    name: { vi: 'Khối lượng theo dõi', en: 'Counts followed' },
    meanings: [
      named('quantity.plan', 'Số lượng kế hoạch', 'Planned count'),
      named('quantity.actual', 'Số lượng thực hiện', 'Actual count'),
      named('quantity.cumulative', 'Số lượng lũy kế', 'Cumulative count'),
      named('quantity.remaining', 'Số lượng còn lại', 'Remaining count'),
    ],
  },
  {
    name: { vi: 'Mục lục ngân sách, nguồn', en: 'Budget index, source' },
    meanings: [
      named('budgetSection', 'Loại', 'Section (loại)'),
      named('budgetGroup', 'Khoản', 'Group (khoản)'),
      named('budgetItem', 'Mục', 'Item (mục)'),
      named('budgetSubItem', 'Tiểu mục', 'Sub-item (tiểu mục)'),
      named('fundingSource', 'Nguồn kinh phí', 'Funding source'),
    ],
  },
  {
    name: { vi: 'Ai, khi nào, căn cứ', en: 'Who, when, on what basis' },
    meanings: [
      named('lead', 'Đơn vị chủ trì', 'Leading unit'),
      named('coordinating', 'Đơn vị phối hợp', 'Coordinating unit'),
      named('person', 'Người phụ trách', 'Person in charge'),
      named('period', 'Thời gian (tháng, quý)', 'Period (month, quarter)'),
      named('date.start', 'Ngày bắt đầu', 'Start date'),
      named('date.end', 'Ngày kết thúc', 'End date'),
      named('date.due', 'Hạn', 'Due date'),
      named('date.actual', 'Ngày thực tế', 'Actual date'),
      named('status', 'Tình trạng, kết quả', 'Status'),
      named('basis', 'Căn cứ', 'Basis'),
      named('note', 'Ghi chú', 'Note'),
    ],
  },
];

export const NOT_USED: Text = { vi: '(không dùng)', en: '(not used)' };

export const MONEY_SOURCES: readonly { part: string; name: Text }[] = [
  { part: 'fund', name: { vi: 'từ quỹ', en: 'from the fund' } },
  { part: 'budget', name: { vi: 'từ ngân sách', en: 'from the budget' } },
  { part: 'central', name: { vi: 'ngân sách trung ương', en: 'central budget' } },
  { part: 'local', name: { vi: 'ngân sách địa phương', en: 'local budget' } },
  { part: 'other', name: { vi: 'nguồn khác', en: 'other sources' } },
];

export const MONEY_TIMES: readonly { part: string; name: Text }[] = [
  { part: 'total', name: { vi: 'tổng số', en: 'total' } },
  { part: 'period', name: { vi: 'trong kỳ', en: 'of the period' } },
  { part: 'cumulative', name: { vi: 'lũy kế', en: 'cumulative' } },
  { part: 'previous', name: { vi: 'kỳ trước', en: 'previous period' } },
];

const MONEY: ReadonlySet<string> = new Set([
  'amount',
  'plan',
  'allocated',
  'received',
  'disbursed',
  'accepted',
  'settled',
  'remaining',
  'undisbursed',
  'carriedOver',
]);
const NAMES = new Map(
  MEANING_GROUPS.flatMap(({ meanings }) => meanings.map(({ stem, name }) => [stem, name] as const)),
);

/** Money can be told apart by source and time. */
export function takesParts(stem: string): boolean {
  return MONEY.has(stem);
}

export function splitMeaning(meaning: string): MeaningParts {
  const whole = { stem: meaning, source: '', time: '' };
  const [stem = '', ...parts] = meaning.split('.');
  if (parts.length === 0 || NAMES.has(meaning) || !takesParts(stem)) return whole;
  const source = MONEY_SOURCES.find(({ part }) => part === parts[0])?.part ?? '';
  const rest = source === '' ? parts : parts.slice(1);
  const time = MONEY_TIMES.find(({ part }) => part === rest[0])?.part ?? '';
  return rest.length === (time === '' ? 0 : 1) ? { stem, source, time } : whole;
}

export function joinMeaning({ stem, source, time }: MeaningParts): string {
  if (!takesParts(stem)) return stem;
  return [stem, source, time].filter((part) => part !== '').join('.');
}

/** "Đã nhận · từ quỹ · lũy kế"; a meaning without a name is told as it is. */
export function meaningName(meaning: string): Text {
  if (meaning === UNUSED) return NOT_USED;
  const { stem, source, time } = splitMeaning(meaning);
  const parts = [
    NAMES.get(stem) ?? { vi: stem, en: stem },
    MONEY_SOURCES.find(({ part }) => part === source)?.name,
    MONEY_TIMES.find(({ part }) => part === time)?.name,
  ].filter((name) => name !== undefined);
  return { vi: parts.map(({ vi }) => vi).join(' · '), en: parts.map(({ en }) => en).join(' · ') };
}

/** True for a stem that the groups list. */
export function isNamed(stem: string): boolean {
  return NAMES.has(stem);
}
