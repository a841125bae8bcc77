// Owns reading a period from Vietnamese words: "từ 15/05/2025 đến 16/05/2025", "Quý II-III/2025", "tháng 5/2025".
// Invariant: a period is only read when the words give its year and both its ends; nothing is completed from today.
import type { CalendarDate } from '../contract/common.ts';
import { foldText, plainText } from '../vietnamese/compare.ts';
import { addDays, isCalendarDate } from '../vietnamese/date.ts';

/** Both days inclusive. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}

/** The period a text names: days before quarters before months; a year or a part of it only where nothing else is said. */
export function parsePeriod(text: string): Period | null {
  if (!/\d{4}/.test(text)) return null;
  const plain = plainText(text);
  return (
    periodOfDays(plain) ??
    periodOf(foldText(text), QUARTERS, quarter) ??
    (BLANK_DAY.test(plain) ? null : periodOfMonths(plain)) ??
    periodOfYear(plain)
  );
}

const YEAR = '(?:19|20)\\d\\d(?!\\d)';

function ordered(from: CalendarDate, to: CalendarDate): Period | null {
  return from <= to ? { from, to } : null;
}

// ── days ────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Day {
  date: CalendarDate;
  at: number;
  end: number;
}

const FULL_DAY = new RegExp(`(?<![\\d/.])(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(${YEAR})(?!/)`, 'g');
const BETWEEN = '(?:-|~| ?[,;] ?| va | den(?: het)? )(?:ngay )?';

function periodOfDays(spoken: string): Period | null {
  const plain = inFigures(spoken);
  const days: Day[] = [];
  for (const match of plain.matchAll(FULL_DAY)) {
    const [text, day = '', , month = '', year = ''] = match;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (CITED.test(plain.slice(0, match.index))) continue;
    // With one day that does not exist the others would say less than the text.
    if (!isCalendarDate(date)) return null;
    const full = { date, at: match.index, end: match.index + text.length };
    const short = daysBefore(plain, full, match[2] ?? '/');
    if (short === null) return null;
    days.push(...short, full);
  }
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (days.length === 1 && isOpen(plain, first)) return null;
  return ordered(first.date, last.date);
}

/** "ngày 05, 06 tháng 5 năm 2025" as "ngay 05, 06/5/2025"; without "ngày" the number may count something ("lần 1 tháng 9"). */
function inFigures(plain: string): string {
  return plain.replace(SPOKEN_DAY, '$1/$2/$3').replace(SPOKEN_DAY_OF_MONTH, '$1/$2');
}
const DAYS_OF_MONTH = `(\\bngay (?:\\d{1,2}${BETWEEN})*\\d{1,2}) thang (\\d{1,2})`;
const SPOKEN_DAY = new RegExp(`${DAYS_OF_MONTH}(?: nam |/|-)(${YEAR})`, 'g');
const SPOKEN_DAY_OF_MONTH = new RegExp(`${DAYS_OF_MONTH}(?=${BETWEEN})`, 'g');

const SHORT_DAY = new RegExp(`(?<![\\d/.])(\\d{1,2})(?:([/.])(\\d{1,2})(?:\\2(\\d\\d))?)?${BETWEEN}$`);

/** The days of "05, 06, 07/5/2025" or "từ 28/4 đến 02/05/2025" that are completed by the day they lead to. */
function daysBefore(plain: string, full: Day, separator: string): Day[] | null {
  const days: Day[] = [];
  let { date, at } = full;
  for (;;) {
    const before = plain.slice(0, at);
    const match = SHORT_DAY.exec(before);
    if (match === null || COUNTED.test(before.slice(0, match.index))) return days;
    const [, day = '', mark, month, shortYear] = match;
    // "2.1 - 15/5/2025": a number of the row, no day.
    if (mark !== undefined && mark !== separator) return days;
    // 5/5/25 is a day of 2025 only beside a day that says so.
    if (shortYear !== undefined && shortYear !== date.slice(2, 4)) return null;
    date = `${date.slice(0, 4)}-${month?.padStart(2, '0') ?? date.slice(5, 7)}-${day.padStart(2, '0')}`;
    if (!isCalendarDate(date)) return null;
    at = match.index;
    days.unshift({ date, at, end: at + match[0].length });
  }
}

/** Before a number that counts or names something: "Lớp 3, 15/5/2025". */
const COUNTED =
  /\b(?:lop|dot|khoa|so|lan|phan|muc|ky|bai|buoi|thu|to|nhom|doan|tuan|dieu|bieu|phong|phien|cuoc) $/;

/** The day of a document: "Quyết định số 12/QĐ-UBND ngày 05/5/2025", "Tờ trình ngày …". */
const CITED =
  /(?:\bso ?:? ?[\d….]* ?\/|\b(?:quyet dinh|to trinh|cong van|nghi quyet|thong tu|thong bao|hop dong)\b)[^,;()]*\bngay $/;

/** "trước ngày 30/6/2025", "từ 01/7/2025", "15/5/2025 đến nay": one end only. */
function isOpen(plain: string, { at, end }: Day): boolean {
  return (
    /\b(?:tu|den|het|truoc|sau|han|qua|nhat)(?: \d{1,2} ?(?:gio|h)\d{0,2})?(?: ngay)?:? ?$/.test(
      plain.slice(0, at),
    ) || /^ ?(?:den\b|tro di|-)/.test(plain.slice(end))
  );
}

// ── quarters and months ─────────────────────────────────────────────────────────────────────────────────────────────

/** `name` one quarter or month, `word` what stands before it: lists such as "II, III", each list with its year. */
function listOf(name: string, word: string): RegExp {
  const between = '(?: ?[-~,] ?| va | và | den | đến | )';
  const year = `(?: ?[/-] ?|,? )(?:nam |năm )?(${YEAR})`;
  const list = `(${name})(?:${between}(?:${word})?(${name}))*`;
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${word})${list}${year}(?:${between}(?:${word})?(${name})${year})?`,
    'gu',
  );
}

/** "quý", "quí", "Q.II/2025"; "quỹ" is a fund, "quy" of quy định has no number after it, "Q.3 năm 2025" is a district. */
const QUARTERS = listOf('(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d])', 'qu[ýíyi] ?|q\\.?(?=[iv1-4.,q-]+/)');
const MONTHS = listOf('(?:0?[1-9]|1[0-2])(?!\\d)', 'thang |t\\.?');

/** "24 tháng, từ tháng 3/2024" goes on for as long; from a month on, without an end or a length beside it, is no period. */
function periodOfMonths(plain: string): Period | null {
  const start = FROM_MONTH.exec(plain);
  if (start === null) return periodOf(plain, MONTHS, oneMonth);
  const [text, month, year] = start;
  const length =
    LENGTH_BEFORE.exec(plain.slice(0, start.index)) ??
    LENGTH_AFTER.exec(plain.slice(start.index + text.length));
  const count = Number(length?.[1] ?? 0);
  const from = monthIndex(year, Number(month));
  return count > 0 ? wholeMonths(from, from + count - 1) : null;
}
const FROM_MONTH = new RegExp(
  `\\btu (?:thang |t\\.?)(0?[1-9]|1[0-2])(?: ?[/-] ?| nam )(${YEAR})(?! ?(?:-|~|den\\b|va\\b))`,
);
const LENGTH_BEFORE = /(?<![\d/.])(\d{1,3}) thang ?[,;:(-]? ?(?:ke |tinh )?$/;
const LENGTH_AFTER = /^ ?[,;:(-]? ?(?:trong |keo dai |trong vong |thoi gian )?(\d{1,3}) thang\b(?! ?\d)/;

/** A day that is left to be filled in: the rest is the date of a document, no month. */
const BLANK_DAY = /\bngay [^a-z]*thang/;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

type Span = (name: string) => { first: number; last: number };
const quarter: Span = (name) => {
  const last = (ROMAN[name] ?? Number(name)) * 3;
  return { first: last - 2, last };
};
const oneMonth: Span = (name) => ({ first: Number(name), last: Number(name) });

function periodOf(text: string, pattern: RegExp, span: Span): Period | null {
  let from: number | null = null;
  let to = 0;
  for (const [, first = '', last = first, year = '', endName, endYear] of text.matchAll(pattern)) {
    const start = monthIndex(year, span(first).first);
    const end =
      endName === undefined ? monthIndex(year, span(last).last) : monthIndex(endYear, span(endName).last);
    from ??= start;
    if (end < start || end < to) return null;
    to = end;
  }
  return from === null ? null : wholeMonths(from, to);
}

/** Months since the year 0, so that spans across years compare. */
function monthIndex(year: string | undefined, month: number): number {
  return Number(year) * 12 + month - 1;
}

/** First day of the first month to the last day of the last. */
function wholeMonths(from: number, to: number): Period {
  const firstDay = (index: number) =>
    `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  return { from: firstDay(from), to: addDays(firstDay(to + 1), -1) };
}

// ── years ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const OF_YEAR = new RegExp(
  `^(?:(?:du kien|thuc hien|trong|ca) )*(?:(\\d{1,2}|ba|sau|chin) thang (dau|cuoi) (?:cua )?)?nam (?:ngan sach )?(${YEAR})$`,
);
const WORDS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9 };

/** "năm 2025", "6 tháng đầu năm 2025", and nothing beside: in "tổng kết năm 2025" the year is no time of the work. */
function periodOfYear(plain: string): Period | null {
  const match = OF_YEAR.exec(plain);
  if (match === null) return null;
  const [, count, end, year] = match;
  const months = count === undefined ? 12 : (WORDS[count] ?? Number(count));
  if (months < 1 || months > 12) return null;
  return end === 'cuoi'
    ? wholeMonths(monthIndex(year, 13 - months), monthIndex(year, 12))
    : wholeMonths(monthIndex(year, 1), monthIndex(year, months));
}
