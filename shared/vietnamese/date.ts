// Owns calendar dates: arithmetic, Excel serial numbers, and how they are written and read in Vietnamese.
// Invariant: a date is YYYY-MM-DD in the proleptic Gregorian calendar; no instant and no time zone but in `today`.
import type { CalendarDate } from '../contract/common.ts';
import { foldText, normaliseText } from './compare.ts';

const DAY_MS = 86_400_000;
/** Vietnam has had no summer time since 1975, so the offset of Asia/Ho_Chi_Minh is a constant. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
/** Day number (of 1970-01-01 = 0) that Excel counts as 0, for every date after its invented 29 February 1900. */
const SERIAL_ZERO = -25_569;
const INVENTED_LEAP_DAY = 60;
const LAST_SERIAL = 2_958_465;

/** True for a real day written YYYY-MM-DD, 0001-01-01 to 9999-12-31. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day `days` after (before, when negative). Throws RangeError for a text that is no date or outside years 1–9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from the first date to the second; negative when the second is earlier. Throws RangeError for a text that is no date. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** dd/mm/yyyy. Throws RangeError for a text that is no date. */
export function formatDate(date: CalendarDate): string {
  dayNumber(date);
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/**
 * Reads 20/6/2025, 20-06-2025, 20 . 6 . 2025, 2025-06-20 (the whole text, a time of day may follow) or
 * "… ngày 20 tháng 6 năm 2025" (anywhere).
 * Day before month, four-digit years only; null for anything else, blanks to be filled in ("ngày … tháng …") included.
 */
export function parseDateText(text: string): CalendarDate | null {
  const plain = normaliseText(text).replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?$/, '');
  if (isCalendarDate(plain)) return plain;
  const numeric = /^(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/i.exec(plain);
  if (numeric !== null) return dayOrNull(Number(numeric[4]), Number(numeric[3]), Number(numeric[1]));
  const spoken = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)/.exec(foldText(plain));
  return spoken === null ? null : dayOrNull(Number(spoken[3]), Number(spoken[2]), Number(spoken[1]));
}

/** Excel's serial number in the 1900 date system (1900-01-01 = 1). Throws RangeError before 1900. */
export function toSerial(date: CalendarDate): number {
  const serial = dayNumber(date) - SERIAL_ZERO;
  // Excel believes in 29 February 1900, so days before it carry numbers one smaller.
  const shown = serial <= INVENTED_LEAP_DAY ? serial - 1 : serial;
  if (shown < 1) throw new RangeError(`No serial number for ${date}`);
  return shown;
}

/** The day of a serial number; a time of day (the fraction) is dropped. Throws RangeError outside 1–2958465 and for 60. */
export function fromSerial(serial: number): CalendarDate {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === INVENTED_LEAP_DAY)
    throw new RangeError(`No day has serial ${serial}`);
  return fromDayNumber(SERIAL_ZERO + (day < INVENTED_LEAP_DAY ? day + 1 : day));
}

/** The calendar day in Vietnam at an instant given in milliseconds since 1970 UTC. */
export function today(nowMs: number): CalendarDate {
  return fromDayNumber(Math.floor((nowMs + VIETNAM_OFFSET_MS) / DAY_MS));
}

/** năm ngân sách: the calendar year (Law on the state budget). Throws RangeError for a text that is no date. */
export function fiscalYear(date: CalendarDate): number {
  dayNumber(date);
  return Number(date.slice(0, 4));
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayOrNull(year: number, month: number, day: number): CalendarDate | null {
  return isDay(year, month, day) ? writeDay(year, month, day) : null;
}

function writeDay(year: number, month: number, day: number): CalendarDate {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Days since 1970-01-01. Counting years from March puts the leap day last, which leaves no special case. */
function dayNumber(date: CalendarDate): number {
  if (!isCalendarDate(date)) throw new RangeError(`Not a calendar date: "${date}"`);
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(date.slice(8)) - 1;
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    dayOfYear -
    EPOCH_FROM_MARCH_0000
  );
}

/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_FROM_MARCH_0000 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

function fromDayNumber(days: number): CalendarDate {
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole day: ${days}`);
  const shifted = days + EPOCH_FROM_MARCH_0000;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (DAYS_IN_400_YEARS - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (year < 1 || year > 9999) throw new RangeError('Outside years 1 to 9999');
  return writeDay(year, month, day);
}
