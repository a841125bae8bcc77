// Owns what a column header means: the words offices use, from domain knowledge of estimates (STT, Nội dung, Đơn giá …).
// Invariant: accents are compared exactly first and only then without; a header that fits two meanings has none.
import type { MoneyUnit } from '../contract/finding.ts';
import { foldText, normaliseText, plainText } from '../vietnamese/compare.ts';

export interface HeaderMeaning {
  /** dotted, general to particular: "content", "quantity", "factor", "price", "amount" … */
  meaning: string;
  /** 1 = the words themselves, 0.9 = without accents, 0.7 = begins with the words */
  certainty: number;
  /** unit of money the header itself carries ("Thành tiền (nghìn đồng)") */
  unit: MoneyUnit | null;
}

const SYNONYMS: Record<string, string[]> = {
  ordinal: ['stt', 'tt', 'số tt', 'số thứ tự', 'thứ tự', 's.t.t'],
  content: [
    'nội dung',
    'nội dung chi',
    'nội dung công việc',
    'nội dung các khoản chi',
    'nội dung chi tiết',
    'nội dung thực hiện',
    'khoản chi',
    'khoản mục',
    'khoản mục chi',
    'các khoản chi',
    'mục chi',
    'hạng mục',
    'hạng mục chi',
    'diễn giải',
    'tên công việc',
  ],
  unit: ['đvt', 'đơn vị', 'đơn vị tính', 'đ.v.t', 'đv tính'],
  quantity: ['số lượng', 'sl', 's.lượng', 'khối lượng', 'số người', 'số lượng người'],
  factor: ['hệ số', 'định lượng', 'tần suất', 'số ngày/buổi', 'số buổi/ngày'],
  price: [
    'đơn giá',
    'mức chi',
    'định mức',
    'định mức chi',
    'mức giá',
    'giá',
    'đơn giá/định mức',
    'mức chi/đơn giá',
  ],
  amount: [
    'thành tiền',
    'số tiền',
    'kinh phí',
    'dự toán',
    'tổng tiền',
    'tổng kinh phí',
    'kinh phí dự toán',
    'dự toán kinh phí',
    'tổng cộng',
  ],
  budgetSubItem: [
    'tiểu mục',
    'mục/tiểu mục',
    'mục, tiểu mục',
    'mục - tiểu mục',
    'tm',
    'mã tiểu mục',
    'mã ndkt',
  ],
  budgetItem: ['mục'],
  budgetSection: ['loại'],
  budgetGroup: ['khoản', 'loại khoản', 'loại - khoản'],
  fundingSource: ['nguồn', 'nguồn kinh phí', 'nguồn vốn'],
  locality: [
    'địa bàn',
    'địa phương',
    'đơn vị hành chính',
    'xã, phường',
    'xã/phường',
    'huyện',
    'huyện, thành phố',
  ],
  lead: ['đơn vị chủ trì', 'chủ trì'],
  coordinating: ['đơn vị phối hợp', 'phối hợp'],
  basis: ['căn cứ', 'căn cứ pháp lý', 'cơ sở pháp lý', 'căn cứ tính', 'văn bản áp dụng', 'cơ sở tính'],
  note: ['ghi chú', 'diễn giải, ghi chú', 'chú thích'],
};

/** "Số …" of things that are counted: how many times a line is multiplied. */
const COUNTED = [
  'lần',
  'ngày',
  'buổi',
  'lớp',
  'khóa',
  'đợt',
  'tiết',
  'giờ',
  'tháng',
  'xe',
  'km',
  'đêm',
  'phòng',
  'trang',
  'bộ',
  'suất',
  'đại biểu',
  'học viên',
  'thành viên',
  'giảng viên',
  'lượt',
  'chuyến',
  'cuộc',
  'điểm',
  'hội đồng',
  'sản phẩm',
];
/** Counts of people are quantities when nothing else is. */
const COUNTED_PEOPLE = new Set(['đại biểu', 'học viên', 'thành viên', 'giảng viên']);

/** Words that open longer headers safely ("Đơn giá theo quy định"); "Kinh phí …" and the like open too many things. */
const OPENING = [
  'nội dung',
  'đơn giá',
  'mức chi',
  'định mức',
  'thành tiền',
  'số lượng',
  'đơn vị tính',
  'ghi chú',
  'căn cứ',
  'nguồn kinh phí',
];

const LEADING_LETTERS = /^\p{L}+/u;

const exact = new Map<string, string>();
const plain = new Map<string, string | null>();
for (const [meaning, words] of Object.entries(SYNONYMS)) for (const word of words) register(word, meaning);
for (const thing of COUNTED) {
  register(`số ${thing}`, COUNTED_PEOPLE.has(thing) ? 'quantity' : 'factor');
}

function register(word: string, meaning: string): void {
  exact.set(foldText(word), meaning);
  const key = plainText(word);
  const known = plain.get(key);
  plain.set(key, known === undefined || known === meaning ? meaning : null);
}

/** First words of all headings, without accents: a cheap sieve, for folding is dear and long lists are full of texts. */
const FIRST_WORDS = new Set([...plain.keys()].map((word) => LEADING_LETTERS.exec(word)?.[0] ?? ''));
const knownWords = new Map<string, boolean>();
const MAX_KNOWN_WORDS = 10_000;

function beginsAsHeading(text: string): boolean {
  const word = LEADING_LETTERS.exec(text.trimStart())?.[0];
  if (word === undefined) return false;
  let known = knownWords.get(word);
  if (known === undefined) {
    // A decomposed text gives only the letters before its first mark, so its whole beginning is folded.
    const whole = LEADING_LETTERS.exec(normaliseText(text))?.[0] ?? '';
    known = FIRST_WORDS.has(plainText(whole));
    if (whole === word && knownWords.size < MAX_KNOWN_WORDS) knownWords.set(word, known);
  }
  return known;
}

/** Longer texts are sentences. */
const MAX_HEADING = 80;

/** What a header says, or null. `text` may hold line breaks, a unit or a column formula in parentheses. */
export function meaningOf(text: string): HeaderMeaning | null {
  if (text === '' || text.length > MAX_HEADING || !beginsAsHeading(text)) return null;
  const label = bareLabel(text);
  const unit = moneyUnit(text);
  const folded = foldText(label);
  const direct = exact.get(folded);
  if (direct !== undefined) return { meaning: direct, certainty: 1, unit };
  const unaccented = plain.get(plainText(label));
  if (unaccented) return { meaning: unaccented, certainty: 0.9, unit };
  const opening = OPENING.find((word) => folded.startsWith(`${foldText(word)} `));
  const meaning = opening === undefined ? undefined : exact.get(foldText(opening));
  return meaning === undefined ? null : { meaning, certainty: 0.7, unit };
}

/** The unit of money a text names, or null: "(1.000 đồng)", "ĐVT: triệu đồng", "Thành tiền (đ)"; not "Hội đồng". */
export function moneyUnit(text: string): MoneyUnit | null {
  const folded = foldText(text);
  const scale = SCALED_UNIT.exec(folded)?.[1];
  if (scale !== undefined) return /^(?:tr|1[.,]?000[.,]000)/u.test(scale) ? 'triệu đồng' : 'nghìn đồng';
  return PLAIN_UNIT.test(folded) ? 'đồng' : null;
}

/** "đ" is no word character to a regular expression, so its ends are spelled out. */
const SCALED_UNIT =
  /(?:^|[\s(:/])(triệu|tr\.?|nghìn|ngàn|1[.,]?000[.,]000|1[.,]?000)\s*(?:đồng|đ|vnđ|vnd)(?=$|[\s),.;/])/u;
const PLAIN_UNIT = /(?:^|[(:/,])\s*(?:đồng|đ|vnđ|vnd)(?=$|[\s),.;/])/u;

/** The words before any parenthesis (unit, declared formula), without line breaks, stars and colons. */
function bareLabel(text: string): string {
  const words = normaliseText(text.replace(/[\r\n]+/g, ' '));
  const open = words.search(/[([]/);
  return (open > 0 ? words.slice(0, open) : words)
    .replace(/[\s:*]+$/u, '')
    .replace(/\s*\/\s*/g, '/')
    .trim();
}
