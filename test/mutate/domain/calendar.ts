// Owns days as texts: whole months, quarters, and the day as people write it.
// Invariant: 'YYYY-MM-DD' in and out; no clock, no time zone.

const pad = (number: number): string => String(number).padStart(2, '0');

/** First and last day from one month to another. */
export const wholeMonth = (year: number, from: number, to: number): string[] => [
  `${year}-${pad(from)}-01`,
  `${year}-${pad(to)}-${pad(new Date(Date.UTC(year, to, 0)).getUTCDate())}`,
];

export const yearOf = (day: string): number => Number(day.slice(0, 4));

export const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);

export const inYear = (day: string, year: number): string =>
  `${year}${day.slice(4)}`.replace('-02-29', '-02-28');

/** 2025-04-08 → 08/4/2025 */
export const written = (day: string): string =>
  `${day.slice(8, 10)}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;

/** The day a cell names, as a date or as a text dd/mm/yyyy; null for anything else. */
export function dayOf(content: unknown): string | null {
  if (typeof content === 'object' && content !== null && 'date' in content) return String(content.date);
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(content ?? '')) ?? [];
  return day === undefined ? null : `${year}-${pad(Number(month))}-${pad(Number(day))}`;
}
