// Owns how moments and today are said on screens: always the office's clock, Asia/Ho_Chi_Minh.
import { formatDate, today } from '#shared/vietnamese/date.ts';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
});

/** ISO instant → "08:05 24/11/2026". */
export function sayMoment(instant: string): string {
  const ms = Date.parse(instant);
  return `${CLOCK.format(ms)} ${formatDate(today(ms))}`;
}

/** ISO instant → "24/11/2026"; a text that is none is told as it is. */
export function sayDay(instant: string): string {
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? instant : formatDate(today(ms));
}
