// Owns what the cells of a column say about its heading: numbers under "Nguồn kinh phí" are money, words under "Đơn vị" may be offices.
// Invariant: looks at the first rows only; an empty column contradicts nothing.
import type { Grid } from './grid.ts';
import { EMPTY, NUMBER, TEXT, textAt } from './grid.ts';
import { sourceOf } from './headers.ts';
import { readRowWord } from './words.ts';
import { foldText } from '../vietnamese/compare.ts';
import { parseDateText } from '../vietnamese/date.ts';
import { parseNumberText } from '../vietnamese/number.ts';

/** How many of the first cells are what. */
export interface ColumnProfile {
  numbers: number;
  /** numbers that may be days of 2000–2100, and texts that are dates */
  dates: number;
  /** words that are no number */
  texts: number;
  /** of them crosses and ticks */
  marks: number;
  /** words that name an office or a place */
  offices: number;
  /** words that begin as a commune, ward or district does */
  places: number;
  /** words that name a quarter, a month or a year */
  periods: number;
  /** words that name an hour of the day */
  hours: number;
  /** four digits, as mục and tiểu mục have */
  codes: number;
  largest: number;
}

/** Rows looked at. */
export const PROBED = 60;
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;
const OFFICE =
  /^(?:phòng|sở|ubnd|ủy ban|trường|ban|trung tâm|chi cục|cục|xã|phường|huyện|thị|thành phố|tp|công ty|bệnh viện|viện|văn phòng|trạm|hội|đội|khoa|thanh tra|mặt trận|ubmttq|ubmt|tỉnh đoàn|huyện đoàn|thành đoàn|bộ phận|tổ|liên minh|hợp tác xã|htx|đơn vị|p\.|h\.|x\.)/u;

const PLACE = /^(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tp\.?|tx\.?|tt\.?) ?\p{L}/u;
/** Nearly all of the names. */
const MOST_PLACES = 0.8;

const PERIOD = /^(?:trong |cả |từ |đầu |cuối )?(?:quý|quí|tháng|năm|t\d|q\d|\d{1,2}\/\d{4})/u;

/** "7g30 - 8g00", "13h30", "08:00", "Từ 7 giờ 30" */
const HOUR =
  /^(?:(?:từ|lúc|sáng|chiều|tối)[:,]? )?(?:[01]?\d|2[0-4]) ?(?:g|h|giờ|:) ?(?:[0-5]\d)?(?![\p{L}\d])/u;

const MARK = /^[xX✓✔√+]$/u;

export function columnProfile(grid: Grid, column: number, first: number): ColumnProfile {
  const profile: ColumnProfile = {
    numbers: 0,
    dates: 0,
    texts: 0,
    marks: 0,
    offices: 0,
    places: 0,
    periods: 0,
    hours: 0,
    codes: 0,
    largest: 0,
  };
  const base = (column - grid.left) * grid.height - grid.top;
  for (let row = first; row <= Math.min(grid.bottom, first + PROBED); row++) {
    const kind = grid.kinds[base + row];
    if (kind === EMPTY) continue;
    if (kind === NUMBER) {
      const value = grid.numbers[base + row] as number;
      profile.numbers++;
      if (value >= FIRST_DAY && value <= LAST_DAY && Number.isInteger(value)) profile.dates++;
      if (Number.isInteger(value) && value >= 1000 && value <= 9999) profile.codes++;
      profile.largest = Math.max(profile.largest, Math.abs(value));
    } else if (kind === TEXT) readText(textAt(grid, row, column).trim(), profile);
  }
  return profile;
}

function readText(text: string, profile: ColumnProfile): void {
  if (text === '' || text === '-') return;
  if (/^\d{4}$/.test(text)) profile.codes++;
  if (parseDateText(text) !== null) {
    profile.dates++;
    profile.texts++;
    return;
  }
  const number = parseNumberText(text);
  if (number.kind !== 'none') {
    profile.numbers++;
    if (number.kind === 'number') profile.largest = Math.max(profile.largest, Math.abs(number.value));
    return;
  }
  if (readRowWord(text) !== null) return;
  profile.texts++;
  if (MARK.test(text)) profile.marks++;
  const folded = foldText(text);
  if (OFFICE.test(folded)) profile.offices++;
  if (PLACE.test(folded)) profile.places++;
  if (PERIOD.test(folded)) profile.periods++;
  if (HOUR.test(folded)) profile.hours++;
}

/** Meanings of words that numbers cannot have, with what the numbers are instead. */
const WORDS_ONLY: ReadonlySet<string> = new Set([
  'content',
  'lead',
  'coordinating',
  'person',
  'basis',
  'unit',
]);
/** What a cross may be set under. */
const KEPT_OVER_MARKS: ReadonlySet<string> = new Set(['period', 'status', 'note', 'date', 'fundingSource']);
const MONEY: ReadonlySet<string> = new Set([
  'plan',
  'allocated',
  'received',
  'disbursed',
  'settled',
  'accepted',
  'undisbursed',
  'remaining',
  'carriedOver',
]);

/** The meaning a heading keeps over such cells, another one they give it, or null when they contradict it. */
export function fitToData(meaning: string, levels: readonly string[], profile: ColumnProfile): string | null {
  const { numbers, texts, marks, dates, offices, places, codes, periods, largest } = profile;
  const isNumeric = numbers > 0 && numbers >= texts * 3;
  const isWords = texts > 0 && numbers === 0;
  const [what = ''] = meaning.split('.');
  // "Nội dung đề nghị hỗ trợ (đánh dấu x)": crosses are no names and no money.
  if (marks > 0 && marks === texts && !KEPT_OVER_MARKS.has(what)) return null;
  if (isNumeric) {
    const areDates = dates * 2 > numbers;
    // "Ngày ký hợp đồng" is a day, whatever is signed.
    const heading = foldText(levels.join(' '));
    if (areDates && (MONEY.has(what) || what === 'amount') && /ngày|hạn|bàn giao/u.test(heading))
      return /hạn|kế hoạch|dự kiến/u.test(heading) ? 'date.due' : 'date.actual';
    if (what === 'fundingSource' && SAYS_CODE.test(heading)) return meaning;
    if (what === 'content' && codes * 2 > numbers && largest <= LARGEST_CODE) return 'budgetItem';
    if (what === 'fundingSource' || what === 'locality') return moneyOf(levels);
    if (WORDS_ONLY.has(what)) return null;
    if (what === 'status') return largest <= MOST_PERCENT ? 'ratio' : 'disbursed';
    if (what === 'period')
      return areDates ? 'date.actual' : largest > MOST_PERIOD ? 'amount.period' : 'period';
    if (what === 'factor' && areDates) return 'date.actual';
    // "Thời hạn (tháng)": how long, not until when.
    if (what === 'date' && dates === 0 && largest <= MOST_PERIOD) return 'period';
    if (what === 'budgetItem' && codes === 0) return 'ordinal';
    if (what === 'budgetGroup' || what === 'budgetSection')
      return largest > LARGEST_CODE ? 'amount' : meaning;
  }
  // "Nguồn vốn | Tự có" over nothing as yet: a column of that money, not of names.
  if (what === 'fundingSource' && texts === 0 && levels.length > 1 && sourceOf(levels) !== null)
    return moneyOf(levels);
  if (isWords) {
    const areOffices = what === 'unit' && offices * 2 > texts;
    if ((what === 'lead' || areOffices) && places > texts * MOST_PLACES) return 'locality';
    if (areOffices) return 'lead';
    if (what === 'factor' && dates > 0) return 'date.actual';
    if (what === 'plan') return dates > 0 ? 'date.due' : periods * 2 > texts ? 'period' : null;
    if (MONEY.has(what) || what === 'ratio') return what === 'ratio' ? meaning : 'status';
    // "TT | Khoản | Số tiền": words are no code, and name what is paid.
    if (what === 'budgetGroup' && codes === 0 && texts > 1 && foldText(levels.join(' ')) === 'khoản')
      return 'content';
    if (what === 'budgetItem' || what === 'budgetSection' || what === 'budgetGroup')
      return codes > 0 || texts < 3 ? meaning : null;
  }
  return meaning;
}
/** "Mã nguồn NS", "Tính chất nguồn KP": numbers under it are codes. */
const SAYS_CODE = /(?:^| )(?:mã|tính chất) /u;
const MOST_PERCENT = 200;
/** A year is a period, more is money. */
const MOST_PERIOD = 2_100;
const LARGEST_CODE = 9_999;

function moneyOf(levels: readonly string[]): string {
  const source = sourceOf(levels);
  return source === null ? 'amount' : `amount.${source}`;
}
