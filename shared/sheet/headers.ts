// Owns what a column header means: whole headings first, then the stage, source and time that a heading of several rows names.
// Invariant: accents are compared exactly first and only then without; a heading that fits two meanings has none.
import type { MoneyUnit } from '../contract/finding.ts';
import { foldText, normaliseText, plainText } from '../vietnamese/compare.ts';
import {
  ABBREVIATIONS,
  BARE_MONEY,
  COUNTED,
  COUNTED_AS_QUANTITY,
  HEADINGS,
  MONEY_OPENINGS,
  NAME_PARTS,
  NAMING_OPENINGS,
  NAMING_PHRASES,
  NO_HEADINGS,
  OPENINGS,
  PAPERS,
  PLAN_BEGINNINGS,
  SOURCES,
  STAGES,
  TIMES,
} from './headerWords.ts';

export interface HeaderMeaning {
  /** dotted, general to particular: "content", "quantity", "price", "disbursed.fund.period" … */
  meaning: string;
  /** 1 = the words themselves, 0.9 = without accents or a stage of money, 0.7 = begins with the words, 0.6 = a letter apart */
  certainty: number;
  /** unit of money the header itself carries ("Thành tiền (nghìn đồng)") */
  unit: MoneyUnit | null;
  /** the formulas multiply this count with no other: beside other such counts each is a quantity */
  isAlone?: true;
}

/** A rate is multiplied and is never what there is of a thing. */
export const COEFFICIENT = 'factor.rate';

/** Longer texts are sentences. */
const MAX_HEADING = 120;

/** What one heading says alone, or null. `text` may hold line breaks, a unit or a column formula in parentheses. */
export function meaningOf(text: string): HeaderMeaning | null {
  if (text === '' || text.length > MAX_HEADING || !beginsAsHeading(text)) return null;
  return meaningOfLevels([text]);
}

/** What a column says whose headings stand in several rows, from the top; equal or split over the rows. */
export function meaningOfLevels(written: readonly string[]): HeaderMeaning | null {
  const levels = rejoined(written);
  const labels = levels.map(bareLabel).filter((label) => !/^[([]/.test(label));
  const last = labels.at(-1) ?? '';
  const joined = bareLabel(levels.join(' '));
  const unit = unitOf(levels);
  // Dollars are worked out first; the money of the estimate is what they come to in đồng.
  const isForeign = FOREIGN.test(foldText(levels.join(' ')));
  const given = (meaning: string, certainty: number): HeaderMeaning => ({
    meaning: isForeign && meaning === 'amount' ? 'amount.part' : meaning,
    certainty,
    unit,
  });

  const paper = ofPaper(labels);
  if (paper !== null) return given(paper, 0.9);
  const own = whole(last);
  // "Ghi chú (căn cứ)": the note that is asked for is a basis.
  if (own?.meaning === 'note' && NOTES_BASIS.test(foldText(levels.join(' ')))) return given('basis', 0.9);
  const isBare = BARE_MONEY.has(foldText(last));
  if (saysPercent(levels) && (own === null || SHARED_OUT.has(own.meaning))) return given('ratio', 0.9);
  const isReported = own?.meaning === 'factor' && labels.length > 1 && wordsOf(last).folded === REPORTED;
  // "Đã giải ngân | LK" counts on; alone the letters are loại and khoản.
  const isSoFar = own?.meaning === 'budgetGroup' && labels.length > 1 && foldText(last) === SO_FAR;
  if (isSoFar && stageOf(labels) !== null)
    return given(withParts(stageOf(labels)?.meaning ?? '', ['lũy kế']), 0.9);
  if (own?.meaning === 'price' && PER_PIECE.test(foldText(levels.at(-1) ?? ''))) return given('factor', 0.9);
  // "Số tiết | Định mức | Thực dạy": so many lessons are due.
  if (own?.meaning === 'price' && labels.slice(0, -1).some((label) => COUNTS_FIRST.test(foldText(label))))
    return given('quantity.plan', 0.9);
  // "Hệ số phụ cấp | Chức vụ, Khu vực, Thâm niên": each of them is a coefficient.
  const isRate = labels.slice(0, -1).some((label) => RATES.test(foldText(label)));
  if (isRate && !OF_MONEY.test(wordsOf(last).folded)) return given(COEFFICIENT, 0.9);
  if (own !== null && !isBare && !isReported) return given(withCount(own.meaning, labels), own.certainty);
  if (labels.length > 1) {
    const all = whole(joined);
    if (all !== null && !BARE_MONEY.has(foldText(joined))) return given(all.meaning, all.certainty);
  }
  // "Tiết kiệm 10% làm lương": a part of the budget that is kept back, not how far two sums are apart.
  if (KEPT_BACK.test(foldText(labels.join(' ')))) return given('amount.part', 0.8);
  if (NO_HEADING_WORDS.some((word) => foldText(last).includes(word))) return null;
  const naming = namingOf(last) ?? dayOf(last) ?? timesOf(last);
  if (naming !== null) return given(naming, 0.8);
  const stage = stageOf(labels);
  if (stage !== null && (labels.length > 1 || !isBare)) return given(stage.meaning, stage.certainty);
  // "Số lượng | Điểm 1, điểm 2 | Cộng" adds up counts, not money.
  const isCounted = labels.slice(0, -1).some((label) => says(wordsOf(label), COUNT_PHRASES));
  if (isCounted && SUM_ALONE.test(foldText(last))) return given('quantity', 0.9);
  if (isBare && own !== null) return given(own.meaning, own.certainty);
  const time = timeOf(labels);
  // "Số chuyến trong tháng | T1"
  if (time === 'period' && labels.slice(0, -1).some(opensWithCount)) return given('quantity.actual', 0.7);
  if (labels.some((label) => says(wordsOf(label), COUNT_PHRASES)))
    return given(time === 'cumulative' ? 'quantity.cumulative' : 'quantity.actual', 0.7);
  // "Cộng dồn" alone follows what stands to its left.
  if (time === 'cumulative' || (time === 'previous' && says(wordsOf(last), ADDED_UP)))
    return given(`disbursed.${time}`, 0.6);
  const opening = openingOf(last) ?? openingOf(joined);
  if (opening !== null) return given(opening, 0.7);
  const parted = partedName(last);
  if (parted !== null) return given(parted, 0.7);
  const first = labels.length > 1 ? whole(labels[0] ?? '') : null;
  if (first !== null) return given(withParts(first.meaning, labels), Math.min(first.certainty, 0.8));
  if (PRICE_OF_ONE.test(foldText(levels.at(-1) ?? ''))) return given('price', 0.7);
  const near = nearHeading(last);
  if (near !== null) return given(near, 0.6);
  const spelled = wordsOf(last).folded.trimStart();
  const isMoney = MONEY_WORDS.some((word) => spelled.startsWith(`${word} `) && spelled !== `${word} `);
  return isMoney ? given(withParts('amount', labels), 0.6) : null;
}

const NOTES_BASIS = /\((?:căn cứ|cơ sở)(?: [^()]*)?\)/u;

const RATES = /^(?:các |tổng )?hệ số(?: |$)/u;

const KEPT_BACK =
  /^(?:số |kinh phí |trong đó:? )*tiết kiệm (?:\d+ ?%|chi (?:thường xuyên|khác)|(?:để )?(?:làm|cải cách) (?:tiền )?lương)/u;

const FOREIGN = /(?:^|[ (])(?:usd|eur|ngoại tệ|đô la)(?:$|[ )])/u;

/** "Số báo cáo" counts reports alone; under "Quyết toán" it is what was reported. */
const SO_FAR = 'lk';
const REPORTED = ' số báo cáo ';

/** "Định mức (công/ha)" is work or stuff that goes into one piece, not money. */
const PER_PIECE =
  /^định mức.*\((?:ngày công|công|giờ|ca|ca máy|kg|g|gam|lít|l|tấn|m|m2|m3|cây|con|bao|gói|viên|kwh) ?\/ ?(?:\d+ ?)?\p{L}/u;

/** "Phí kiểm định (đ/cái)" is paid for each. */
const PRICE_OF_ONE = /\((?:(?:triệu|nghìn|ngàn|1\.000) ?)?(?:đồng|đ|vnđ) ?\/ ?(?!năm|tháng|quý)\p{L}[^)]*\)/u;

const COUNTS_FIRST = /^số (?:tiết|giờ|ngày|buổi|tháng|lượng|lần|công) /u;

const SUM_ALONE = /^(?:cộng|tổng|tổng số|tổng cộng)$/u;

/** What "(%)" makes a share of. */
const SHARED_OUT: ReadonlySet<string> = new Set(['status', 'amount', 'content']);

function saysPercent(levels: readonly string[]): boolean {
  return /(?:^|[\s(])%\)?\s*(?:\(.*)?$/u.test(levels.at(-1) ?? '');
}

/** Words that something must follow: the heading goes on in the row below. */
const GOES_ON =
  /(?:^số|(?:^|\s)(?:chưa|đã|trong|(?<!chứng )từ|đến|tỷ|tỉ|được|còn|lũy|luỹ|của|theo|chênh|và|tổng mức))$/u;

/** True for the upper part of a heading that breaks off in mid-phrase: "Lũy kế từ" over "đầu năm". */
export function breaksOff(heading: string): boolean {
  return GOES_ON.test(foldText(heading));
}

/** One heading cut by hand over rows: the lower part goes on in small letters, or the upper one ends in mid-phrase. */
function rejoined(levels: readonly string[]): readonly string[] {
  if (levels.length < 2) return levels;
  const beginsLarge = /^\P{L}*\p{Lu}/u.test(levels[0] ?? '');
  const whole: string[] = [];
  for (const level of levels) {
    const before = whole.at(-1);
    const isSmall = beginsLarge && /^\p{Ll}{2}/u.test(level);
    // "So sánh | Với kế hoạch"
    const isCompared = /^với /iu.test(level);
    if (before !== undefined && (isSmall || isCompared || breaksOff(before)) && !/^[([]/.test(level))
      whole[whole.length - 1] = `${before} ${level}`;
    else whole.push(level);
  }
  return whole;
}

/** "Chứng từ | Ngày", "Hợp đồng | Giá trị", "Thời gian | Từ". */
function ofPaper(labels: readonly string[]): string | null {
  if (labels.length < 2) return null;
  const last = wordsOf(labels.at(-1) ?? '').folded.trim();
  const above = labels.slice(0, -1).map((label) => wordsOf(label).folded);
  const found = PAPERS.find(([paper]) => above.some((label) => label.includes(` ${paper} `)));
  return found?.[1][last] ?? null;
}

/** "Ngày giải ngân", "Ngày phải nộp": a day, not the money that moves on it. */
function dayOf(label: string): string | null {
  const { folded } = wordsOf(label);
  // "Ngày trong tháng" over 1, 2, 3 …: the days across a sheet of attendance, none of them a date of the row.
  if (!/^ ngày (?!công|sinh|nghỉ|trong (?:tháng|tuần|kỳ) )\p{L}/u.test(folded)) return null;
  if (/ (?:hạn|phải|dự kiến|kế hoạch|hẹn|theo hợp đồng) /u.test(folded)) return 'date.due';
  if (/ (?:bắt đầu|khởi công|khai giảng) /u.test(folded)) return 'date.start';
  if (/ (?:kết thúc|bế giảng) /u.test(folded)) return 'date.end';
  return stageOf([label]) !== null || DAY_OF.test(folded) ? 'date.actual' : null;
}
const DAY_OF = / (?:ký|nộp|chi|cấp|nhận|lập|giao|tháng|ban hành|hoàn thành|cập nhật|ghi sổ|duyệt|trả|thu) /u;

/** "Số ngày thực hiện", "Số buổi giảng", "Hệ số khu vực": how often, unless it says what was done. */
function timesOf(label: string): string | null {
  const { folded } = wordsOf(label);
  if (
    /^ (?:(?:tổng |cộng )?hệ số|số ngày|số buổi|số tháng|số giờ|số tiết|số đêm|số tuần|số lượt|số lần|số quý) /u.test(
      folded,
    )
  )
    return / đã /u.test(folded) ? null : /^ (?:tổng |cộng )?hệ số /u.test(folded) ? COEFFICIENT : 'factor';
  return /^ số (?:người|học viên|đại biểu|hộ|trẻ|học sinh|cán bộ) (?:tham|được|dự|hưởng|học) /u.test(folded)
    ? 'quantity'
    : null;
}

// ── whole headings ──────────────────────────────────────────────────────────────────────────────────────────────────

const exact = new Map<string, string>();
const plain = new Map<string, string | null>();
for (const [meaning, words] of Object.entries(HEADINGS)) for (const word of words) register(word, meaning);
for (const thing of COUNTED) register(`số ${thing}`, COUNTED_AS_QUANTITY.has(thing) ? 'quantity' : 'factor');
for (const thing of COUNTED_AS_QUANTITY) register(`số lượng ${thing}`, 'quantity');
for (const thing of [...COUNTED, ...COUNTED_AS_QUANTITY]) register(`tổng số ${thing}`, 'quantity');

function register(word: string, meaning: string): void {
  exact.set(foldText(word), meaning);
  const key = plainText(word);
  const known = plain.get(key);
  plain.set(key, known === undefined || known === meaning ? meaning : null);
}

/** Shorter words differ too much by a tone alone ("quý", "quỹ"; "mục", "mức"). */
const MIN_UNACCENTED = 6;

function whole(label: string): { meaning: string; certainty: number } | null {
  const folded = foldText(label);
  const direct = exact.get(folded);
  if (direct !== undefined) return { meaning: direct, certainty: 1 };
  const bare = plainText(label);
  if (bare !== folded && bare.length < MIN_UNACCENTED) return null;
  const unaccented = plain.get(bare);
  if (unaccented) return { meaning: unaccented, certainty: 0.9 };
  const spelled = wordsOf(label).folded.trim();
  const written = spelled === folded ? undefined : exact.get(spelled);
  if (written !== undefined) return { meaning: written, certainty: 0.9 };
  // "Số ngày/lượt", "Số lần, buổi": what is counted comes first.
  const counted = /^số \p{L}+(?: \p{L}+)?(?=[/,])/u.exec(folded)?.[0];
  const counts = counted === undefined ? undefined : exact.get(counted);
  return counts === undefined ? null : { meaning: counts, certainty: 0.9 };
}

/** True for the words of a heading, with their accents, whole. */
export function isHeading(text: string): boolean {
  return exact.has(foldText(bareLabel(text)));
}

/** "STT", "TT", "Số TT": heads the column that numbers the rows. */
export function isOrdinalHeading(text: string): boolean {
  return text !== '' && exact.get(foldText(bareLabel(text))) === 'ordinal';
}

/** What names nothing alone, but does in "Tên giáo viên", "Khoa, phòng". */
const nameParts = new Map<string, string>();
for (const [meaning, words] of Object.entries(NAME_PARTS))
  for (const word of words) nameParts.set(foldText(word), meaning);

/** "Chương trình, dự án", "Ghi chú/Căn cứ": the first of the things named decides, if each of them is a name. */
function partedName(label: string): string | null {
  const parts = foldText(label)
    .split(/[,/;+]| và | hoặc | - /u)
    .map((part) => part.trim());
  if (parts.length < 2) return null;
  const [first, ...others] = parts.map((part) => exact.get(part) ?? nameParts.get(part) ?? null);
  if (first === undefined || first === null || !NAMES.has(first)) return null;
  return others.every((other) => other !== null && NAMES.has(other)) ? first : null;
}
const NAMES: ReadonlySet<string> = new Set([
  'content',
  'locality',
  'lead',
  'coordinating',
  'person',
  'note',
  'basis',
  'status',
]);

/** "Tên trường", "Tên chủ hộ", "Tên xã, thị trấn": what bears the name. */
function namedThing(folded: string): string | null {
  if (!folded.startsWith('tên ')) return null;
  const [first = ''] = folded.slice('tên '.length).split(/[,/(]/u);
  const named = exact.get(first.trim()) ?? nameParts.get(first.trim());
  return named === 'person' || named === 'locality' || named === 'lead' ? named : null;
}

/** Openings that are no headings themselves. */
const OPENING_ONLY: Readonly<Record<string, string>> = { 'số qđ': 'basis', 'số hiệu': 'code' };

const OPENING_WORDS = OPENINGS.map((word) => ({
  word: foldText(word),
  meaning: exact.get(foldText(word)) ?? OPENING_ONLY[word] ?? 'content',
}));

function openingOf(label: string): string | null {
  const folded = foldText(label);
  return (
    OPENING_WORDS.find(({ word }) => folded.startsWith(`${word} `) || folded.startsWith(`${word},`))
      ?.meaning ?? null
  );
}

/** A slip of the pen: one letter too many, too few, wrong or swapped in a heading long enough to tell. */
const MIN_SLIP = 7;
const byLength = new Map<number, [string, string][]>();
for (const [word, meaning] of plain) {
  if (meaning === null || word.length < MIN_SLIP) continue;
  const same = byLength.get(word.length);
  if (same) same.push([word, meaning]);
  else byLength.set(word.length, [[word, meaning]]);
}

function nearHeading(label: string): string | null {
  const word = plainText(label);
  if (word.length < MIN_SLIP) return null;
  const meanings = new Set<string>();
  for (const length of [word.length - 1, word.length, word.length + 1])
    for (const [known, meaning] of byLength.get(length) ?? [])
      if (isOneSlip(word, known)) meanings.add(meaning);
  const [only] = meanings;
  return meanings.size === 1 && only !== undefined ? only : null;
}

function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.length - start - end, b.length - start - end];
  const isSwap = restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
  return (restA <= 1 && restB <= 1) || isSwap;
}

// ── money by stage, source and time ─────────────────────────────────────────────────────────────────────────────────

interface Words {
  /** words between single blanks, with one at both ends */
  folded: string;
  plain: string;
  hasAccents: boolean;
}

function wordsOf(label: string): Words {
  const written = ` ${foldText(label)
    .replace(/[^\p{L}\p{N}%/]+/gu, ' ')
    .trim()} `;
  const hasAccents = plainText(written).trim() !== written.trim();
  const folded = spelledOut(written);
  return { folded, plain: ` ${plainText(folded).trim()} `, hasAccents };
}

const SHORTENED = new RegExp(` (${Object.keys(ABBREVIATIONS).join('|')})(?= )`, 'gu');

/** Words between blanks with what is shortened written out; one word alone is left to the headings. */
function spelledOut(words: string): string {
  const spelled = words.trim().includes(' ')
    ? words.replace(SHORTENED, (_, word: string) => ` ${ABBREVIATIONS[word] ?? word}`)
    : words;
  return (
    spelled
      // What is registered is a thing to be done, not money asked for.
      .replace(/ đăng ký (?=(?:nhãn|bảo hộ|sáng chế|mã|kinh doanh|sở hữu|chỉ dẫn|kiểu dáng|quyền) )/gu, ' ')
      // What a project costs, not what was carried out of it.
      .replace(
        /(?<= (?:kinh phí|chi phí|vốn)) thực hiện (?=(?:dự án|đề tài|nhiệm vụ|chương trình|mô hình|phương án|chính sách|công trình) )/gu,
        ' ',
      )
      // A handover gives no money, and "cấp tỉnh" is a level of government.
      .replace(/ bàn giao /gu, ' ')
      .replace(/ cấp (?=(?:tỉnh|huyện|xã|trên|dưới|trung ương|tw|cơ sở) )/gu, ' ')
  );
}

interface Phrase {
  folded: string;
  plain: string;
}
const phrases = (words: readonly string[]): Phrase[] =>
  words.map((word) => ({ folded: ` ${foldText(word)} `, plain: ` ${plainText(word)} ` }));
const STAGE_PHRASES = STAGES.map(([meaning, words]) => ({ meaning, phrases: phrases(words) }));
const PLAN_FIRST = phrases(PLAN_BEGINNINGS);
const SOURCE_PHRASES = SOURCES.map(([part, words]) => ({ part, phrases: phrases(words) }));
const ADDED_UP = phrases(['lũy kế', 'luỹ kế', 'cộng dồn']);
const TIME_PHRASES = TIMES.map(([part, words]) => ({ part, phrases: phrases(words) }));

function says(words: Words, some: readonly Phrase[]): boolean {
  return some.some(
    (phrase) =>
      words.folded.includes(phrase.folded) || (!words.hasAccents && words.plain.includes(phrase.plain)),
  );
}
function beginsWith(words: Words, some: readonly Phrase[]): boolean {
  return some.some(
    (phrase) =>
      words.folded.startsWith(phrase.folded) || (!words.hasAccents && words.plain.startsWith(phrase.plain)),
  );
}

const NAMING = NAMING_OPENINGS.map(([meaning, words]) => ({ meaning, words: words.map(foldText) }));
const NAMING_ANYWHERE = NAMING_PHRASES.map(([meaning, words]) => ({ meaning, phrases: phrases(words) }));
const NO_HEADING_WORDS = NO_HEADINGS.map(foldText);
const MONEY_WORDS = MONEY_OPENINGS.map(foldText);

/** What names something is no money, whatever stage it goes on to name. */
function namingOf(label: string): string | null {
  const folded = foldText(label);
  const opens = ({ words }: { words: string[] }) =>
    words.some(
      (word) => folded === word || (folded.startsWith(word) && /[\s,/]/u.test(folded.charAt(word.length))),
    );
  const words = wordsOf(label);
  return (
    NAMING_ANYWHERE.find(({ phrases: some }) => says(words, some))?.meaning ??
    namedThing(folded) ??
    NAMING.find(opens)?.meaning ??
    (COMMUNES_THAT.test(folded) ? 'locality' : null) ??
    (/^(?:mức\s*\/\s*\p{L}|giá trị (?:01|1|một) \p{L})/u.test(folded) ? 'price' : null)
  );
}

/** "Phường, xã nhận tạm ứng", "Xã, phường đề nghị hỗ trợ": the communes that get or ask for the money, and no money. */
const COMMUNES_THAT =
  /^(?:tên )?(?:xã|phường|thị trấn|huyện|thành phố|địa phương)(?:[,/] ?(?:xã|phường|thị trấn|thị xã|thành phố))+ (?:được|nhận|đề nghị|đăng ký|thực hiện|triển khai|tham gia|thụ hưởng|hưởng)(?: |$)/u;

/** The lowest heading that names a stage decides; whose money and over which time may stand in any. */
function stageOf(labels: readonly string[]): { meaning: string; certainty: number } | null {
  const words = labels.map(wordsOf);
  for (let level = words.length - 1; level >= -1; level--) {
    // At last all together, for words split over rows.
    const asked = level < 0 ? wordsOf(labels.join(' ')) : words[level];
    if (asked === undefined) continue;
    let stage = ownStage(asked);
    if (stage === null) continue;
    // "Kế hoạch vốn năm 2023 | Giao năm 2023"
    if (stage === 'allocated' && words.some((one) => one.folded.startsWith(' kế hoạch '))) stage = 'plan';
    // "Quyết toán | Số đề nghị | Số được duyệt": steps of one settlement.
    if ((stage === 'plan' || stage === 'allocated') && level > 0 && STEPS.test(asked.folded))
      stage = words.slice(0, level).some((one) => ownStage(one) === 'settled') ? 'settled' : stage;
    // The treasury's "Đã sử dụng | Trong kỳ | Số dư đến kỳ báo cáo" counts on, it leaves nothing over.
    if (stage === 'remaining' && level > 0 && asked.folded.includes(COUNTS_ON))
      stage =
        words
          .slice(0, level)
          .map(ownStage)
          .find((above) => above !== null) ?? stage;
    const counted = words.some(
      (one) =>
        DONE_THINGS.some((word) => one.folded.includes(word)) &&
        !/ (?:giá trị|vốn|tiền|kinh phí|thanh toán|giải ngân|tạm ứng) /u.test(one.folded),
    );
    const meaning =
      (counted || countsThingAbove(labels)) && stage !== 'ratio' && stage !== 'difference'
        ? countOf(withParts(stage, labels))
        : withParts(stage, labels);
    return { meaning, certainty: level < 0 ? 0.8 : 0.9 };
  }
  return null;
}

/** "Hồ sơ | Đã nộp, Đạt, Phải bổ sung": what stands under a thing that is counted, and says nothing of money, counts it. */
export function countsThingAbove(labels: readonly string[]): boolean {
  const above = labels.slice(0, -1).map((label) => foldText(bareLabel(label)));
  return (
    above.some((label) => THINGS.has(label)) && !labels.some((label) => OF_MONEY.test(wordsOf(label).folded))
  );
}
const THINGS: ReadonlySet<string> = new Set([...COUNTED_AS_QUANTITY].map(foldText));
const OF_MONEY = / (?:giá trị|giá|vốn|tiền|kinh phí|chi phí|thanh toán|giải ngân|tạm ứng|quyết toán|chi) /u;

const COUNTS_ON = ' số dư đến kỳ ';
const STEPS = / (?:đề nghị|duyệt|thẩm định|báo cáo) /u;

function ownStage(words: Words): string | null {
  const found = STAGE_PHRASES.find((stage) => says(words, stage.phrases))?.meaning ?? null;
  if (found === null || found === 'ratio') return found;
  // "Còn lại so với kế hoạch": what is left of the plan, not how far off it is.
  if (found === 'difference' && words.folded.startsWith(' còn lại ')) return 'remaining';
  if (found === 'allocated' && APPROVED_PLAN.test(words.folded)) return 'plan';
  if (found === 'disbursed' && BALANCE.test(words.folded))
    return / đầu /u.test(words.folded) ? 'carriedOver' : 'remaining';
  // "Cấp tạm ứng", "Nhận tạm ứng": what comes in, however it is accounted for later.
  if (found === 'disbursed' && GIVEN_IN_ADVANCE.test(words.folded)) return 'received';
  // "Thanh toán KLHT": what is paid of the work accepted.
  if (found === 'accepted' && beginsWith(words, PAID_FIRST)) return 'disbursed';
  const isPlan = beginsWith(words, PLAN_FIRST) && !says(words, ALLOCATED) && PLANNED.has(found);
  if (!isPlan) return found;
  // "Dự toán đã rút" has been drawn; "Đề nghị quyết toán" is the settlement that is handed in.
  const isDone = / (?:đã|rút) /u.test(words.folded);
  return isDone || (found === 'settled' && words.folded.startsWith(' đề nghị ')) ? found : 'plan';
}
/** "Dư tạm ứng đầu kỳ", "Nợ tạm ứng": a balance, not what was paid. */
const BALANCE = /^ (?:số )?(?:dư|nợ|tồn) /u;
const GIVEN_IN_ADVANCE = /^ (?:đã |được |số )*(?:cấp|nhận) tạm ứng /u;
/** "Dự toán được duyệt" is the plan itself. */
const APPROVED_PLAN =
  /^ (?:dự toán|kế hoạch|tổng dự toán|giá trị dự toán) (?:đã )?(?:được )?(?:(?:phê )?duyệt|được sử dụng|sử dụng trong năm) /u;
/** What may be planned: "kế hoạch giải ngân", "dự toán chi". */
const PLANNED: ReadonlySet<string> = new Set(['disbursed', 'received', 'accepted', 'settled']);
const PAID_FIRST = phrases(['thanh toán', 'giải ngân', 'chi trả']);
const ALLOCATED = STAGE_PHRASES.find(({ meaning }) => meaning === 'allocated')?.phrases ?? [];

const COUNT_WORDS = [...COUNTED_AS_QUANTITY]
  .map((thing) => ` số ${foldText(thing)} `)
  .concat(' số lượng ', ' khối lượng ');
/** Of these may also be said that they were planned or done. */
const DONE_THINGS = COUNT_WORDS.concat(COUNTED.map((thing) => ` số ${foldText(thing)} `)).filter(
  (word) => word !== REPORTED,
);
const COUNT_PHRASES = phrases(COUNT_WORDS);
const ACTUAL: ReadonlySet<string> = new Set(['disbursed', 'received', 'accepted', 'settled']);

/** "Số chuyến trong tháng", "Số lớp đã mở". */
function opensWithCount(label: string): boolean {
  const { folded } = wordsOf(label);
  return DONE_THINGS.some((word) => folded.startsWith(word));
}

/** The meaning of a column of counts that would have this one if it were money. */
export function countOf(meaning: string): string {
  const [stage = '', ...parts] = meaning.split('.');
  if (stage === 'plan' || stage === 'allocated') return 'quantity.plan';
  if (stage === 'remaining') return 'quantity.remaining';
  if (meaning === 'amount.period') return 'quantity.actual';
  if (!ACTUAL.has(stage)) return meaning;
  return parts.includes('cumulative') ? 'quantity.cumulative' : 'quantity.actual';
}

/** "Đơn vị: sản phẩm": the caption of a table that counts things, not money. */
export function countsThings(caption: string): boolean {
  const unit = CAPTION_UNIT.exec(foldText(caption))?.[1] ?? '';
  return COUNTED_UNITS.has(unit.trim());
}
/** "Kinh phí: nghìn đồng", "(Đơn vị tính: đồng)": a unit of money and no sum. */
export function statesUnitAlone(text: string): boolean {
  return UNIT_ALONE.test(foldText(text));
}
/** "Mức lương cơ sở 1.150.000 đ. ĐVT: đồng": what a caption says last is the unit of the table under it. */
export function endsInUnit(text: string): boolean {
  return UNIT_AT_END.test(foldText(text));
}
const UNIT_AT_END =
  /(?:^|[ (.;,])(?:đvt|đơn vị(?: tính)?) ?: ?(?:(?:1\.000|nghìn|ngàn|triệu|tỷ) )?(?:đồng|đ|vnđ)[).]*$/u;
const UNIT_ALONE = /^[^:\d]{2,24}: ?(?:(?:1\.000|nghìn|ngàn|triệu|tỷ) )?(?:đồng|đ)\)?$/u;

const CAPTION_UNIT = /(?:đvt|đ\.v\.t|đơn vị(?: tính)?)\s*:\s*([\p{L} ]+)/u;
const COUNTED_UNITS: ReadonlySet<string> = new Set([
  ...COUNTED,
  ...[
    'người',
    'trẻ',
    'trẻ em',
    'hộ',
    'hộ dân',
    'ha',
    'tấn',
    'con',
    'cái',
    'chiếc',
    'cây',
    'vụ',
    'ca',
    'trường hợp',
    'dự án',
  ],
]);

/** "Số lượng | Kế hoạch" counts what is planned. */
function withCount(meaning: string, labels: readonly string[]): string {
  if (meaning !== 'quantity' || labels.length < 2) return meaning;
  const stage = stageOf(labels.slice(0, -1));
  if (stage === null) return meaning;
  const counted = countOf(withParts(stage.meaning.split('.')[0] ?? '', labels));
  return counted.startsWith('quantity') ? counted : meaning;
}

function withParts(stage: string, labels: readonly string[]): string {
  if (!TAKES_PARTS.has(stage)) return stage;
  const source = sourceIn([...labels, ...(labels.length > 1 ? [labels.join(' ')] : [])]);
  const time = timeOf(labels);
  // What comes over comes from before: only a stretch of its own is told.
  const isPlain =
    (time === 'total' && source !== undefined) || (stage === 'carriedOver' && time === 'previous');
  return [stage, source, isPlain ? undefined : time].filter((part) => part !== undefined).join('.');
}
const TAKES_PARTS: ReadonlySet<string> = new Set([
  'plan',
  'allocated',
  'received',
  'disbursed',
  'settled',
  'accepted',
  'undisbursed',
  'remaining',
  'carriedOver',
  'amount',
]);

/** True for "Quý I", "Tháng 5", "Năm 2025", "6 tháng đầu năm": a column of one stretch of time. */
export function isCalendar(levels: readonly string[]): boolean {
  const last = foldText(bareLabel(levels.at(-1) ?? ''));
  return CALENDAR_ALONE.test(last);
}
const CALENDAR_ALONE =
  /^(?:(?:tháng|quý|quí|t|q) ?(?:\d{1,2}|[ivx]{1,4})|năm \d{4}|\d{1,2} tháng(?: (?:đầu|cuối) năm)?)(?:[/ ](?:năm )?\d{4})?$/u;

/** Whose money the headings name: "fund", "budget", "other"; null when they do not say. */
export function sourceOf(levels: readonly string[]): string | null {
  return sourceIn([...levels, levels.join(' ')].map(bareLabel)) ?? null;
}

function sourceIn(labels: readonly string[]): string | undefined {
  const words = labels.map((label) => wordsOf(label.replace(NO_SOURCE, ' ')));
  return SOURCE_PHRASES.find(({ phrases: some }) => words.some((one) => says(one, some)))?.part;
}
/** "Chi khác", "Chi phí khác" are other expenses, and "Quỹ lương" is what pay comes to, whoever bears them. */
const NO_SOURCE = /(?<=^|\s)(?:(?<!nguồn )chi (?:phí )?khác|quỹ (?:tiền )?lương)(?=$|[\s,;/])/giu;

/** "Tổng điểm", "Ngày trong tháng", "Tổng số công": marks and days worked are numbers and no money. */
export function countsMarks(levels: readonly string[]): boolean {
  return levels.some((level) => OF_MARKS.test(foldText(bareLabel(level))));
}
const OF_MARKS =
  /^(?:tổng|số|cộng|tổng số|tổng cộng) (?:điểm|công|ngày công)$|^điểm (?:số|thi|đạt|thưởng|cộng|trừ|chuẩn|tối đa|trung bình|bình quân)(?: |$)|^ngày (?:trong (?:tháng|tuần|kỳ)|công)(?: |$)/u;

/** Headings that stand over money where their cells are numbers: "Phát sinh trong kỳ", "Tiền ăn", "Phụ cấp lưu trú". */
export function spendingOf(levels: readonly string[]): string | null {
  const time = timeOf(levels.map(bareLabel));
  if (time !== undefined) return `amount.${time}`;
  const last = foldText(bareLabel(levels.at(-1) ?? ''));
  const isPart =
    (levels.length > 1 && DIVIDED.test(foldText(bareLabel(levels[0] ?? '')))) || APPRAISED.test(last);
  return isPart || SPENT.test(wordsOf(bareLabel(levels.at(-1) ?? '')).folded) ? 'amount.part' : null;
}
const DIVIDED = /^(?:trong đó|chia ra|bao gồm|gồm|gồm có)$/u;
/** "Thẩm định", "Số thẩm định", "Phòng TCKH thẩm định" beside "Đơn vị đề nghị". */
const APPRAISED = /^(?!(?:ý kiến|ngày|người|nội dung) ).*(?:thẩm định|thẩm tra|xét duyệt)$/u;
const SPENT =
  /^ (?:tiền|phụ cấp|thù lao|bồi dưỡng|chi|phí|thuế|lương|công tác phí|phải thu|phải trả|thu) \p{L}|^ quỹ (?:tiền )?lương |^ (?:loại|khoản|mục|tiểu mục|chương) \d/u;

const CALENDAR = /(?:^| )(?:tháng|quý|quí|t|q|tuần|đợt|lần) ?(?:\d{1,2}|[ivx]{1,4})(?= |$)/u;

const UNTIL_DAY = /^ (?:tính )?đến (?:ngày )?\d{1,2}\/\d/u;

/** "Tổng mức đầu tư" is the cost of a whole work, not the total over columns beside it. */
const WHOLE_WORK = /tổng(?= (?:mức|vốn đầu tư|dự toán))/giu;

function timeOf(labels: readonly string[]): string | undefined {
  for (let level = labels.length - 1; level >= 0; level--) {
    const words = wordsOf((labels[level] ?? '').replace(WHOLE_WORK, ''));
    const found = TIME_PHRASES.find(({ phrases: some }) => says(words, some))?.part;
    if (found !== undefined) return found;
    // "Giải ngân | Đến 31/8, Tháng 9, Lũy kế đến 30/9"
    if (labels.length > 1 && UNTIL_DAY.test(words.folded)) return 'cumulative';
    if (CALENDAR.test(words.folded.trim())) return 'period';
  }
  return undefined;
}

// ── cheap sieve ─────────────────────────────────────────────────────────────────────────────────────────────────────

const LEADING_LETTERS = /^[\p{L}%]+/u;

/** First words of all headings, without accents: folding is dear and long lists are full of texts. */
const FIRST_WORDS = new Set(
  [
    ...plain.keys(),
    ...[...STAGES, ...SOURCES, ...TIMES, ...NAMING_OPENINGS].flatMap(([, words]) => words.map(plainText)),
  ]
    .concat('so', 'tong', 'kinh', 'gia', 'da', 'von', 'trong', 'tu', 'ten', 'luy', 'cac', 'ngay', 'muc')
    .concat(Object.keys(ABBREVIATIONS).map(plainText))
    .map((word) => LEADING_LETTERS.exec(word)?.[0] ?? ''),
);
const knownWords = new Map<string, boolean>();
const MAX_KNOWN_WORDS = 10_000;

function beginsAsHeading(text: string): boolean {
  const word = LEADING_LETTERS.exec(text.trimStart())?.[0];
  if (word === undefined) return false;
  let known = knownWords.get(word);
  if (known === undefined) {
    // A decomposed text gives only the letters before its first mark, so its whole beginning is folded.
    const beginning = LEADING_LETTERS.exec(normaliseText(text))?.[0] ?? '';
    known = FIRST_WORDS.has(plainText(beginning));
    if (beginning === word && knownWords.size < MAX_KNOWN_WORDS) knownWords.set(word, known);
  }
  return known;
}

// ── units and labels ────────────────────────────────────────────────────────────────────────────────────────────────

function unitOf(levels: readonly string[]): MoneyUnit | null {
  for (let level = levels.length - 1; level >= 0; level--) {
    const unit = moneyUnit(levels[level] ?? '');
    if (unit !== null) return unit;
  }
  return null;
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
/** "Đ.Giá" is no unit: after the full stop a word goes on. */
const PLAIN_UNIT = /(?:^|[(:/,])\s*(?:đồng|đ|vnđ|vnd)(?=$|[\s),;/]|\.(?!\p{L}))/u;

/** The words before any parenthesis (unit, declared formula), without line breaks, stars, colons and full stops at the end. */
function bareLabel(text: string): string {
  const words = normaliseText(text.replace(/[\r\n]+/g, ' '));
  const open = words.search(/[([]/);
  return (
    (open > 0 ? words.slice(0, open) : words)
      .replace(/[\s:*.]+$/u, '')
      // "Thành tiền, đồng"
      .replace(/(?<=\p{L}) ?[,;–-] ?(?:(?:triệu|nghìn|ngàn|1\.000) ?)?(?:đồng|đ|vnđ)$/iu, '')
      .replace(/^các (?!năm|kỳ|tháng|quý)/iu, '')
      .replace(/\s*\/\s*/g, '/')
      .trim()
  );
}
