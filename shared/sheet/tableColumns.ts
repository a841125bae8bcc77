// Owns what kind of table the meanings of its columns make, and which column serves which purpose.
// Invariant: what may be an estimate or a tracking table is decided by columns first, by the title above only in doubt.
import { foldText } from '../vietnamese/compare.ts';
import { COUNT_PART, usualTerms } from './columnFormulas.ts';
import type { Grid } from './grid.ts';
import { COEFFICIENT } from './headers.ts';
import type { HeaderMeaning } from './headers.ts';
import type { TableColumns } from './rows.ts';

export type TableKind = 'estimate' | 'tracking';

/** What money has gone through once a plan is carried out. */
const CARRIED_OUT: ReadonlySet<string> = new Set([
  'received',
  'disbursed',
  'settled',
  'accepted',
  'undisbursed',
  'remaining',
  'carriedOver',
]);
const PLANNED: ReadonlySet<string> = new Set(['plan', 'allocated']);
/** Meanings that name the rows of a table, the surest first. */
export const NAMES_ROWS = ['content', 'locality', 'lead', 'person', 'period'] as const;

/**
 * Treasury forms name their rows by codes alone, and a table of sources by the source. A code of the office's own names
 * nothing: it stands in blocks of inputs too.
 */
export const NAMES_BY_CODE = ['fundingSource', 'budgetSubItem', 'budgetGroup', 'budgetItem'] as const;

const OF_ESTIMATE = /dự toán|dự trù|khái toán|nhu cầu kinh phí|thẩm định kinh phí/u;
/** "Phân bổ dự toán chi thường xuyên năm 2013", "Biểu giao dự toán": who gets what of a budget to come. */
const ALLOTMENT_TITLE =
  /^(?:bảng |biểu |phụ lục |tổng hợp |chi tiết |phương án |dự kiến )*(?:phân bổ|giao|phân khai)(?: chi tiết)? (?:dự toán|kinh phí|ngân sách)(?= |$)(?!.*(?:quyết toán|theo dõi|tình hình|giải ngân|kết quả))/u;
/** The title of the sheet itself, not words in the midst of it. */
const ESTIMATE_TITLE =
  /^(?:bảng |biểu |phụ lục |tổng hợp |chi tiết |tính |kết quả )*(?:dự toán|dự trù|khái toán|nhu cầu kinh phí|kinh phí|quỹ (?:tiền )?lương|(?:số )?tiết kiệm (?:\d+ ?%|chi)|thẩm định (?:kinh phí|dự toán|chi phí|công))(?= |$)(?!.*(?:quyết toán|theo dõi|tình hình|giải ngân))/u;
const OF_TRACKING =
  /theo dõi|tiến độ|tình hình|giải ngân|báo cáo|kết quả|quyết toán|đối chiếu|tổng hợp|thực hiện|công nợ|tạm ứng|phân bổ|giao dự toán|kế hoạch vốn|bố trí vốn|phân khai|giao kế hoạch|công khai/u;

/** The year that the title of an estimate is about: "Dự toán kinh phí … năm 2012"; null when it names none or several. */
export function estimateYear(title: readonly string[]): string | null {
  const years = new Set(
    title.filter((text) => ESTIMATE_TITLE.test(foldText(text))).flatMap((text) => text.match(YEARS) ?? []),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}
/** The years that words name. */
export const YEARS = /(?<!\d)20\d\d(?!\d)/g;

/** The kind of table, or null for lists, timetables and everything else. `hasHours`: a column of hours of the day. */
export function kindOfTable(
  read: ReadonlyMap<number, HeaderMeaning>,
  title: readonly string[],
  hasHours: boolean,
): TableKind | null {
  const count = new Map<string, number>();
  let hasCumulative = false;
  for (const { meaning } of read.values()) {
    const [what = ''] = meaning.split('.');
    count.set(what, (count.get(what) ?? 0) + 1);
    hasCumulative ||= /\.(?:cumulative|previous)$/.test(meaning);
  }
  const has = (...some: string[]): boolean => some.some((what) => count.has(what));
  // Posts, classes or what it is for stand beside what each gets; money beside names alone is shared out and followed.
  const isAllotment =
    (has('quantity', 'factor') || (has('content') && has('locality', 'lead'))) &&
    title.some((text) => ALLOTMENT_TITLE.test(foldText(text)));
  const isTitled = isAllotment || title.some((text) => ESTIMATE_TITLE.test(foldText(text)));
  // "Thực hiện năm 2021 | Ước thực hiện năm 2022 | Dự toán năm 2023": an estimate beside what the years before came to.
  const isOfBefore = (what: string): boolean =>
    [...read.values()].every(({ meaning }) => meaning.split('.')[0] !== what || /\.previous$/.test(meaning));
  // "Dự toán giao | Tiết kiệm 10% | Dự toán còn được sử dụng": what is left of an allotment of which nothing was paid.
  const isLeftUnspent = (what: string): boolean =>
    isAllotment &&
    what === 'remaining' &&
    ![...count.keys()].some((other) => other !== what && CARRIED_OUT.has(other));
  const carriedOut = [...count.keys()].filter(
    (what) => CARRIED_OUT.has(what) && !(isTitled && isOfBefore(what)) && !isLeftUnspent(what),
  ).length;
  const planned = [...count.keys()].filter((what) => PLANNED.has(what)).length;
  // "TT | Nguồn | Số tiền", "TT | Nguồn | Quý I … Quý IV | Cả năm": where the money of an estimate comes from, and when.
  if (
    !has(...NAMES_ROWS) &&
    has('ordinal') &&
    has('fundingSource') &&
    has('amount', 'plan') &&
    carriedOut === 0
  )
    return 'estimate';
  if (!has(...NAMES_ROWS))
    return has(...NAMES_BY_CODE) && carriedOut > 0 && (carriedOut + planned >= 2 || hasCumulative)
      ? 'tracking'
      : null;
  const isPriced = has('price') && has('amount', 'plan', 'quantity', 'factor');
  const words = foldText(title.join(' '));
  // Pay of a board, money by school: an estimate by persons or offices says so in its title.
  const isNamed =
    has('content') ||
    (has('person', 'lead', 'locality') && OF_ESTIMATE.test(words)) ||
    // Places with a number, a rate and money each: an allotment that is worked out.
    (has('locality') && has('price') && has('amount') && has('quantity', 'factor'));
  if (isPriced && carriedOut === 0) return isNamed ? 'estimate' : null;
  const isFollowed =
    (carriedOut + planned >= 2 && !(isTitled && carriedOut === 0)) ||
    (carriedOut > 0 && (has('ratio', 'difference') || hasCumulative));
  // "Dự toán được duyệt: SL, ĐG, TT | Thực chi: SL, ĐG, TT": a settlement, whatever it multiplies.
  const isSettlement = !isTitled && /quyết toán/u.test(words) && carriedOut > 0 && planned > 0;
  if (isFollowed && (!isPriced || carriedOut >= 2 || isSettlement)) return 'tracking';
  if (isPriced) return isNamed ? 'estimate' : null;
  const counts = [...read.values()].filter(({ meaning }) =>
    /^quantity\.(?:plan|actual|cumulative)/.test(meaning),
  );
  if (counts.length >= 2 && !isTitled) return 'tracking';
  const hasMoney = has('amount') || carriedOut + planned > 0;
  if (hasMoney) {
    if (isAllotment && carriedOut === 0 && !has('status', 'ratio')) return 'estimate';
    // "Dự toán … | Các khoản được thanh toán | Tổng cộng": what will be paid, by kinds, beside its sum.
    const isToBePaid = carriedOut === 1 && has('disbursed') && planned === 0 && has('amount') && isNamed;
    if (carriedOut > 0)
      return isToBePaid && OF_ESTIMATE.test(words) && !OF_TRACKING.test(words) ? 'estimate' : 'tracking';
    const hasBasisOfAmount = has('quantity', 'factor', 'unit', 'ordinal', 'budgetItem', 'budgetSubItem');
    // Places or offices with what each gets, under a title that says so, are an estimate too.
    const isShared = isTitled && has('locality', 'lead', 'person') && has('quantity', 'factor', 'price');
    // "Tổng hợp kinh phí …": what each place needs, numbered, and nothing of it planned or given as yet.
    const isGathered =
      isTitled &&
      has('ordinal') &&
      has('locality', 'lead') &&
      planned === 0 &&
      !has('status', 'ratio', 'difference');
    // "Đơn vị đề nghị | Sở Tài chính thẩm định | Tăng, giảm": an estimate that is appraised, by things or by places.
    const isAppraised = isTitled && /thẩm định/u.test(words) && has('content', 'locality');
    const isEstimate = (has('content') && hasBasisOfAmount) || isShared || isAppraised || isGathered;
    if (planned > 0 && !has('amount') && !OF_ESTIMATE.test(words) && OF_TRACKING.test(words))
      return 'tracking';
    if (
      (has('status', 'ratio', 'difference') && !(isEstimate && (OF_ESTIMATE.test(words) || isAppraised))) ||
      (has('lead', 'locality') &&
        OF_TRACKING.test(words) &&
        !OF_ESTIMATE.test(words) &&
        !isShared &&
        !isGathered)
    )
      return 'tracking';
    if (/quyết toán/u.test(words)) return 'tracking';
    // Money beside names alone: a plan by place or office, unless the title calls it an estimate.
    if (isEstimate || (has('content') && OF_ESTIMATE.test(words))) return 'estimate';
    return planned > 0 || OF_TRACKING.test(words) ? 'tracking' : null;
  }
  // "Ngày | Thời gian | Nội dung | Người thực hiện" by the hour is a timetable, unless it tells how far things are.
  if (hasHours && !has('status', 'ratio')) return null;
  // A list of tasks: who, by when, how far.
  const tasks = [has('lead', 'coordinating', 'person'), has('period', 'date'), has('status', 'ratio')];
  return has('content', 'locality') && tasks.filter(Boolean).length >= 2 ? 'tracking' : null;
}

export interface SettledColumns {
  meanings: Map<number, string>;
  columns: TableColumns;
  certainty: number;
}

/** Which column is which; null when the table lacks what its kind needs. */
export function tableColumns(
  grid: Grid,
  read: ReadonlyMap<number, HeaderMeaning>,
  kind: TableKind,
  left: number,
  right: number,
  first: number,
  title: readonly string[],
): SettledColumns | null {
  const meanings = settle(read, kind, title);
  if (kind === 'tracking') {
    if (/quyết toán/u.test(foldText(title.join(' ')))) nameSettled(meanings);
    nameSpent(meanings);
    namePrevious(meanings);
    nameStageSums(grid, meanings, first);
  }
  const at = (meaning: string): number | null => surest(meanings, read, (found) => found === meaning);
  const content = [...NAMES_ROWS, ...NAMES_BY_CODE].map(at).find((column) => column !== null) ?? null;
  if (content === null) return null;
  const money = [...meanings].filter(([, meaning]) => isMoney(meaning)).map(([column]) => column);
  const amount = at('amount') ?? leadingMoney(grid, meanings, money, first);
  if (kind === 'estimate' && amount === null) return null;
  const quantity = at('quantity');
  const factors = [...meanings].filter(([, meaning]) => meaning === 'factor').map(([column]) => column);
  const counted = quantity === null ? factors : [quantity, ...factors];
  const price = at('price');
  const counts = [...meanings]
    .filter(([, meaning]) => /^(?:quantity\.|ratio|difference)/.test(meaning))
    .map(([column]) => column);
  const columns: TableColumns = {
    ordinal: at('ordinal'),
    content,
    unit: at('unit'),
    factors: counted.sort((a, b) => a - b),
    quantity: quantity ?? counted[0] ?? null,
    price,
    amount,
    money,
    figures: [...new Set([...money, ...counted, ...(price === null ? [] : [price]), ...counts])].sort(
      (a, b) => a - b,
    ),
    basis: at('basis'),
    note: at('note'),
    budgetSection: at('budgetSection'),
    budgetGroup: at('budgetGroup'),
    budgetItem: at('budgetItem'),
    budgetSubItem: at('budgetSubItem'),
    fundingSource: at('fundingSource'),
    locality: at('locality'),
    lead: at('lead'),
    coordinating: at('coordinating'),
    person: at('person'),
    status: at('status'),
    code: at('code'),
    period: at('period'),
    dateStart: at('date.start'),
    dateEnd: at('date.end'),
    dateDue: at('date.due'),
    dateActual: at('date.actual'),
    left,
    right,
  };
  const wanted = kind === 'estimate' ? [content, amount, price, columns.quantity] : [content, amount];
  const parts = wanted.map((column) => (column === null ? 0.6 : (read.get(column)?.certainty ?? 0)));
  const certainty = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return { meanings, columns, certainty };
}

/** True for a column of money by its meaning. */
export function isMoney(meaning: string): boolean {
  const [what = ''] = meaning.split('.');
  return what === 'amount' || CARRIED_OUT.has(what) || PLANNED.has(what);
}

/** The leftmost of the surest. */
function surest(
  meanings: ReadonlyMap<number, string>,
  read: ReadonlyMap<number, HeaderMeaning>,
  fits: (meaning: string) => boolean,
): number | null {
  let best: number | null = null;
  for (const [column, meaning] of meanings) {
    if (!fits(meaning)) continue;
    if (best === null || (read.get(column)?.certainty ?? 0) > (read.get(best)?.certainty ?? 0)) best = column;
  }
  return best;
}

/** The money a tracking table is first about: the total of its first stage, else the first column that is filled. */
function leadingMoney(
  grid: Grid,
  meanings: ReadonlyMap<number, string>,
  money: readonly number[],
  first: number,
): number | null {
  const [stage = ''] = (meanings.get(money[0] ?? -1) ?? '').split('.');
  const total = money.find((column) => meanings.get(column) === `${stage}.total`);
  if (total !== undefined && money.length > 0) return total;
  const isFilled = (column: number): boolean => {
    for (let row = first; row <= Math.min(grid.bottom, first + 40); row++)
      if (grid.value(row, column) !== '') return true;
    return false;
  };
  return money.find(isFilled) ?? money[0] ?? null;
}

/** In a settlement whose columns say only whose money it is, what is settled is in the title. */
function nameSettled(meanings: Map<number, string>): void {
  if ([...meanings.values()].some((meaning) => isMoney(meaning) && !meaning.startsWith('amount'))) return;
  for (const [column, meaning] of meanings)
    if (meaning.startsWith('amount'))
      meanings.set(column, meaning.replace('amount', 'settled').replace(/\.part$/, ''));
}

/** Counts of an estimate are multiplied, and what it pays is its own amount, whatever stands over them. */
function inEstimate(meaning: string, hasCountsByPeriod: boolean): string {
  if (meaning === 'quantity.actual' && hasCountsByPeriod) return 'quantity.period';
  if (meaning === COUNT_PART) return meaning;
  if (meaning.startsWith('quantity.')) return 'quantity';
  if (meaning === 'disbursed') return 'amount.part';
  return /^(?:disbursed|received)\.period$/.test(meaning) ? 'amount.period' : meaning;
}

/** "Số lượng: quý I, quý II, quý III | Tổng số lượng": the sum alone is multiplied. */
function countsByPeriod(read: ReadonlyMap<number, HeaderMeaning>): boolean {
  const meanings = [...read.values()].map(({ meaning }) => meaning);
  return (
    meanings.includes('quantity') && meanings.filter((meaning) => meaning === 'quantity.actual').length > 1
  );
}

/**
 * "T1 … T12 | Cộng | Dự toán giao | Còn lại": what was spent goes without saying between what was given and what is left
 * of it.
 */
function nameSpent(meanings: Map<number, string>): void {
  // What the year before came to is no stage of this one, and a bare "Lũy kế" adds up what the months are.
  const ofThisYear = [...meanings.values()].filter(
    (meaning) => !meaning.endsWith('.previous') && meaning !== 'disbursed.cumulative',
  );
  const stages = new Set(ofThisYear.map((meaning) => meaning.split('.')[0] ?? ''));
  const isSpent =
    [...stages].some((stage) => PLANNED.has(stage)) &&
    (stages.has('remaining') || stages.has('undisbursed')) &&
    !['disbursed', 'received', 'settled', 'accepted'].some((stage) => stages.has(stage));
  if (!isSpent || ![...meanings.values()].includes('amount.period')) return;
  for (const [column, meaning] of meanings)
    if (meaning === 'amount.period') meanings.set(column, 'disbursed.period');
    else if (meaning === 'amount' || meaning === 'amount.total') meanings.set(column, 'disbursed.total');
}

/** "Quý III: cấp, chi | Quý IV: cấp, chi | Cộng chi 2 quý": by its formulas the sum of what was paid, whatever it is headed. */
function nameStageSums(grid: Grid, meanings: Map<number, string>, first: number): void {
  const stageOf = (column: number): string => /^(\w+)\.period$/.exec(meanings.get(column) ?? '')?.[1] ?? '';
  for (const [column, meaning] of meanings) {
    if (meaning !== 'amount' && meaning !== 'amount.total') continue;
    const terms = usualTerms(grid, column, first) ?? [];
    const stages = new Set(terms.map((term) => (term.sign === 1 ? stageOf(term.column) : '')));
    const [stage = ''] = stages;
    if (terms.length > 1 && stages.size === 1 && CARRIED_OUT.has(stage))
      meanings.set(column, `${stage}.total`);
  }
}

/** "Đến hết tháng 9 | Tháng 10 | Đến hết tháng 10": of two cumulative columns the first is what came before. */
function namePrevious(meanings: Map<number, string>): void {
  const columns = [...meanings.keys()].sort((a, b) => a - b);
  for (const [column, meaning] of meanings) {
    if (!meaning.endsWith('.cumulative')) continue;
    const stem = meaning.slice(0, -'cumulative'.length);
    const alike = columns.filter((other) => meanings.get(other)?.startsWith(stem));
    const [first, second, third] = alike.map((other) => meanings.get(other));
    // A treasury form has the pair "trong kỳ, lũy kế" twice: there the period comes first.
    // "Đến hết quý II | Quý III | Cộng"
    const isSum = third === meaning || third === `${stem}total` || third === stem.slice(0, -1);
    if (alike[0] === column && first === meaning && second === `${stem}period` && isSum)
      meanings.set(column, `${stem}previous`);
  }
}

/**
 * One amount and one quantity; in an estimate what is planned is the amount when nothing else is, and else a share of it:
 * "Dự toán kinh phí | Tổng số | Trong đó: NSNN, tài trợ", "Đơn vị đề nghị | Thẩm định".
 */
function settle(
  read: ReadonlyMap<number, HeaderMeaning>,
  kind: TableKind,
  title: readonly string[],
): Map<number, string> {
  const settled = new Map<number, string>();
  const byPeriod = countsByPeriod(read);
  const all = [...read].map(([column, heading]): [number, HeaderMeaning] => [
    column,
    kind === 'estimate' ? { ...heading, meaning: inEstimate(heading.meaning, byPeriod) } : heading,
  ]);
  const hasAmount = all.some(([, { meaning }]) => meaning === 'amount');
  const best = new Map<string, number>();
  for (const [column, { meaning, certainty }] of all) {
    const rival = best.get(meaning);
    if (rival === undefined || certainty > (read.get(rival)?.certainty ?? 0)) best.set(meaning, column);
  }
  // Without a price nothing is multiplied: "Số chủ thể | Số người trong đoàn | Kinh phí".
  const isMultiplied = all.some(([, { meaning }]) => meaning === 'price');
  let isAmountGiven = hasAmount;
  // What is given is what a table that allots is about; beside what is planned it is one more amount of the estimate.
  const allots =
    title.some((text) => ALLOTMENT_TITLE.test(foldText(text))) &&
    !all.some(([, { meaning }]) => /^plan(?:\.|$)/.test(meaning));
  for (const [column, { meaning }] of all) {
    if (
      kind === 'estimate' &&
      !isAmountGiven &&
      // "Thực nhận": what is left of a fee after its tax.
      (/^plan(?:\.|$)/.test(meaning) || (GIVEN.test(meaning) && !allots) || meaning === 'received')
    ) {
      settled.set(column, 'amount');
      isAmountGiven = true;
    } else if (
      kind === 'estimate' &&
      isAmountGiven &&
      (/^plan(?:\.|$)/.test(meaning) || (GIVEN.test(meaning) && !allots))
    )
      settled.set(
        column,
        PLANNED.has(meaning) ? 'amount.part' : meaning.replace(/^(?:plan|allocated)/, 'amount'),
      );
    else if (read.get(column)?.isAlone) settled.set(column, meaning === 'factor' ? 'quantity' : meaning);
    else if (meaning === COEFFICIENT) settled.set(column, 'factor');
    else if (best.get(meaning) === column || !SINGLE.has(meaning)) settled.set(column, meaning);
    else if (meaning === 'quantity') settled.set(column, isMultiplied ? 'factor' : 'quantity');
    else if (meaning === 'amount') settled.set(column, 'amount.part');
    else if (meaning === 'price') settled.set(column, 'price.part');
  }
  if (kind === 'estimate') settleCounts(settled, all, read, isMultiplied);
  else if (!isMultiplied && !all.some(([, { meaning }]) => meaning.startsWith('quantity')))
    for (const [column, meaning] of settled) if (meaning === 'factor') settled.set(column, 'quantity');
  return settled;
}

/** What is given now: what the year before was given stays what it was. */
const GIVEN = /^allocated(?!\.previous$)(?:\.|$)/;

/**
 * "Số điểm | Số đợt | Số mẫu": the first is what there is, the others how often. Where an amount stands between them
 * ("Đề nghị: SL, ĐG, TT | Thẩm định: SL, ĐG, TT") each block has its own.
 */
function settleCounts(
  settled: Map<number, string>,
  all: readonly [number, HeaderMeaning][],
  read: ReadonlyMap<number, HeaderMeaning>,
  isMultiplied: boolean,
): void {
  const hasCount = all.some(([, { meaning }]) => meaning.startsWith('quantity'));
  const blocks: number[][] = [[]];
  for (const [column, { meaning }] of [...all].sort(([a], [b]) => a - b)) {
    const isCount =
      !read.get(column)?.isAlone && (settled.get(column) === 'quantity' || settled.get(column) === 'factor');
    const block = blocks.at(-1);
    if (isCount) block?.push(column);
    else if (meaning === 'amount' && block !== undefined && block.length > 0) blocks.push([]);
  }
  for (const [number, block] of blocks.entries()) {
    const named =
      block.find((column) => read.get(column)?.meaning === 'quantity') ??
      (number > 0
        ? block.find((column) => read.get(column)?.meaning.startsWith('quantity'))
        : (block.find((column) => read.get(column)?.meaning !== COEFFICIENT) ??
          (hasCount ? undefined : block[0])));
    const isOwn = (column: number): boolean =>
      column === named || (!isMultiplied && (read.get(column)?.meaning ?? '').startsWith('quantity'));
    for (const column of block) settled.set(column, isOwn(column) ? 'quantity' : 'factor');
  }
}

/** Meanings that one column alone has; further ones are parts of it, or none. */
export const SINGLE: ReadonlySet<string> = new Set([
  'ordinal',
  'quantity',
  'amount',
  'price',
  'unit',
  'budgetSubItem',
  'budgetItem',
]);
