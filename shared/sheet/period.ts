// Owns reading a period from Vietnamese words: "từ 15/05/2025 đến 16/05/2025", "Quý II-III/2025", "tháng 5/2025".
// Invariant: a period is only read when the words give its year; nothing is completed from today.
import type { CalendarDate } from '../contract/common.ts';
import { normaliseText, plainText } from '../vietnamese/compare.ts';
import { addDays, isCalendarDate, parseDateText } from '../vietnamese/date.ts';

/** Both days inclusive. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}

/** The period a text names, or null. */
export function parsePeriod(text: string): Period | null {
  return periodOfDates(text) ?? periodOfQuarters(text) ?? periodOfMonths(text);
}

const FULL_DATE = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g;

function periodOfDates(text: string): Period | null {
  const clean = normaliseText(text);
  const dates = [...clean.matchAll(FULL_DATE)].flatMap((match) => {
    const date = parseDateText(match[0].replace(/\s/g, ''));
    return date === null ? [] : [{ date, at: match.index }];
  });
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last) return null;
  if (dates.length > 1) return ordered(first.date, last.date);
  return ordered(startBefore(clean.slice(0, first.at), first.date) ?? first.date, first.date);
}

/** "15-16/05/2025", "từ ngày 28/4 đến 02/05/2025": the first day written without its year. */
function startBefore(before: string, end: CalendarDate): CalendarDate | null {
  const match = /(\d{1,2})(?:\s*\/\s*(\d{1,2}))?\s*(?:-|–|,|đến(?:\s+hết)?(?:\s+ngày)?|và)\s*$/iu.exec(
    before.normalize('NFC'),
  );
  if (!match?.[1]) return null;
  const month = match[2]?.padStart(2, '0') ?? end.slice(5, 7);
  const start = `${end.slice(0, 4)}-${month}-${match[1].padStart(2, '0')}`;
  return isCalendarDate(start) ? start : null;
}

const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const QUARTER =
  /\bquy\s+(i{1,3}|iv|[1-4])(?:\s*(?:-|,|va|den|\s)\s*(?:quy\s+)?(i{1,3}|iv|[1-4]))?\s*(?:\/|nam|-|\s)\s*(?:nam\s+)?(\d{4})/;

function periodOfQuarters(text: string): Period | null {
  const match = QUARTER.exec(plainText(text));
  const first = QUARTERS[match?.[1] ?? ''];
  const last = QUARTERS[match?.[2] ?? match?.[1] ?? ''];
  return match?.[3] && first && last ? months(Number(match[3]), first * 3 - 2, last * 3) : null;
}

const MONTHS =
  /\bthang\s+(\d{1,2})(?:\s*(?:-|,|va|den|\s)\s*(?:thang\s+)?(\d{1,2}))?\s*(?:\/|nam|-)\s*(?:nam\s+)?(\d{4})/;

function periodOfMonths(text: string): Period | null {
  const plain = plainText(text);
  const match = MONTHS.exec(plain);
  if (!match?.[1] || !match[3] || /\bngay\s+\d{1,2}\s+thang/.test(plain)) return null;
  return months(Number(match[3]), Number(match[1]), Number(match[2] ?? match[1]));
}

/** First day of the first month to the last day of the last. */
function months(year: number, first: number, last: number): Period | null {
  if (first < 1 || last > 12 || first > last) return null;
  const day = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}-01`;
  const next = last === 12 ? day(year + 1, 1) : day(year, last + 1);
  return { from: day(year, first), to: addDays(next, -1) };
}

function ordered(from: CalendarDate, to: CalendarDate): Period | null {
  return from <= to ? { from, to } : null;
}
