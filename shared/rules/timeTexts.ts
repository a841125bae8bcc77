// Owns what a text alone says wrongly of time: days that do not exist, an end before its start, a quarter beside other days.
// Invariant: days are day/month/year; a quarter without its year is held against the year of the days.
import type { CalendarDate, Text } from '../contract/common.ts';
import type { Period } from '../sheet/period.ts';
import { plainText } from '../vietnamese/compare.ts';
import { formatDate, isCalendarDate } from '../vietnamese/date.ts';

interface WrittenDay {
  /** as written */
  text: string;
  /** null for a day that does not exist */
  day: CalendarDate | null;
  at: number;
  end: number;
}

/** Cheap: a text without a year of this century writes no day. */
function mayWriteDay(text: string): boolean {
  return /20\d\d/.test(text);
}

const NUMERIC = /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(20\d{2})(?![\d/])/g;
const SPOKEN = /ngay (\d{1,2}) thang (\d{1,2}) nam (20\d{2})(?!\d)/g;

/** Every full date of a text without accents (plainText), in its order. */
export function daysIn(plain: string): WrittenDay[] {
  const found: WrittenDay[] = [];
  const add = (match: RegExpMatchArray, day = '', month = '', year = ''): void => {
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const at = match.index ?? 0;
    const isDay = isCalendarDate(date);
    found.push({ text: match[0], day: isDay ? date : null, at, end: at + match[0].length });
  };
  for (const match of plain.matchAll(NUMERIC)) add(match, match[1], match[3], match[4]);
  for (const match of plain.matchAll(SPOKEN)) add(match, match[1], match[2], match[3]);
  return found.sort((a, b) => a.at - b.at);
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const QUARTER =
  /\bquy (i{1,3}|iv|[1-4])(?![\da-z])(?: ?(?:-|,|va|den) ?(?:quy )?(i{1,3}|iv|[1-4])(?![\da-z]))?(?: ?(?:\/|nam|-) ?(?:nam )?(20\d{2}))?/;

interface Quarters {
  first: number;
  last: number;
  year: number | null;
  text: string;
}

/** The quarters a text without accents names; "quý 5" and "quý khách" name none. */
export function quartersIn(plain: string): Quarters | null {
  const match = QUARTER.exec(plain);
  const first = QUARTERS[match?.[1] ?? ''];
  const last = QUARTERS[match?.[2] ?? match?.[1] ?? ''];
  if (!match || first === undefined || last === undefined || last < first) return null;
  return { first, last, year: match[3] === undefined ? null : Number(match[3]), text: match[0] };
}

/** The days of some quarters, in the year they name or in `year`. */
function periodOf({ first, last, year }: Quarters, otherwise: number): Period {
  const in4 = String(year ?? otherwise).padStart(4, '0');
  const month = (value: number) => String(value).padStart(2, '0');
  const end = last === 1 || last === 4 ? '31' : '30';
  return { from: `${in4}-${month(first * 3 - 2)}-01`, to: `${in4}-${month(last * 3)}-${end}` };
}

/** How days lie to the quarters named beside them: outside, partly outside, or null when within. */
export function outsideQuarters(quarters: Quarters, days: Period): 'outside' | 'partly' | null {
  const period = periodOf(quarters, Number(days.from.slice(0, 4)));
  if (days.from > period.to || days.to < period.from) return 'outside';
  return days.from < period.from || days.to > period.to ? 'partly' : null;
}

function quarterName({ first, last, year }: Quarters): string {
  const roman = ['I', 'II', 'III', 'IV'];
  const [a, b] = [roman[first - 1] ?? '', roman[last - 1] ?? ''];
  return `Quý ${a === b ? a : `${a}-${b}`}${year === null ? '' : `/${year}`}`;
}

/** What a text says wrongly; `isPeriod`: it stands where the time of the work is written. */
export function faultsOfText(text: string, isPeriod: boolean): { message: Text; expected?: string }[] {
  if (!mayWriteDay(text)) return [];
  const plain = plainText(text);
  const written = daysIn(plain);
  const faults: { message: Text; expected?: string }[] = written
    .filter(({ day }) => day === null)
    .map(({ text: day }) => ({
      message: {
        vi: `“${day}” không phải ngày có thật (viết theo ngày/tháng/năm).`,
        en: `"${day}" is no real day (written day/month/year).`,
      },
    }));
  const [start, end] = written;
  if (start?.day && end?.day && end.day < start.day && isSpan(plain, start, end))
    faults.push(reversed(start.day, end.day));
  const beside = isPeriod ? null : besideDays(plain, written);
  const quarters = isPeriod ? quartersIn(plain) : (beside?.quarters ?? null);
  const days = (beside?.days ?? written).flatMap(({ day }) => day ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (quarters !== null && from !== undefined && to !== undefined) {
    const isOut = outsideQuarters(quarters, { from, to }) !== null;
    if (isOut) faults.push(notInQuarter(quarters, { from, to }));
  }
  return faults;
}

/** A paper has a quarter it is about and the day it was made. */
const ABOUT_PAPER =
  /bao cao|to trinh|cong van|quyet dinh|kem theo|so lieu|cap nhat|tinh den|lap ngay|\bky\b|bao gia/;

/** A quarter that nothing but "từ ngày" parts from the days after it: "quý III/2025, từ ngày 08/4/2025 đến …". */
function besideDays(
  plain: string,
  written: readonly WrittenDay[],
): { quarters: Quarters; days: WrittenDay[] } | null {
  const quarters = written.length === 0 || ABOUT_PAPER.test(plain) ? null : quartersIn(plain);
  if (quarters === null) return null;
  const end = plain.indexOf(quarters.text) + quarters.text.length;
  const first = written.findIndex(
    ({ at }) => at >= end && /^ ?[,;:(-] ?(?:tu )?(?:ngay )?$|^ tu (?:ngay )?$/.test(plain.slice(end, at)),
  );
  const [start, other] = written.slice(first, first + 2);
  if (first < 0 || start === undefined) return null;
  const isSpanned = other !== undefined && isSpan(plain, start, other);
  return { quarters, days: isSpanned ? [start, other] : [start] };
}

/** "từ … đến …" or two days with a dash between them. */
function isSpan(plain: string, start: WrittenDay, end: WrittenDay): boolean {
  const between = plain.slice(start.end, end.at);
  return /^ ?(?:den(?: het)?(?: ngay)?|-) ?$/.test(between);
}

export function reversed(start: CalendarDate, end: CalendarDate): { message: Text } {
  return {
    message: {
      vi: `Ngày kết thúc ${formatDate(end)} trước ngày bắt đầu ${formatDate(start)}.`,
      en: `The end ${formatDate(end)} lies before the start ${formatDate(start)}.`,
    },
  };
}

export function notInQuarter(quarters: Quarters, { from, to }: Period): { message: Text } {
  const name = quarterName(quarters);
  const days = from === to ? formatDate(from) : `${formatDate(from)}–${formatDate(to)}`;
  return {
    message: {
      vi: `Ghi ${name} nhưng ngày là ${days}.`,
      en: `It says ${name}, but the days are ${days}.`,
    },
  };
}
