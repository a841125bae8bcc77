// Owns faults of days: an end before its start, a day of another year, a quarter that the days are not in.
// Invariant: the days contradict something the sheet itself says.
import type { Spot } from '../../address.ts';
import type { Content } from '../../book.ts';
import { dayOf, inYear, quarterOf, written, yearOf } from '../calendar.ts';
import { daysIn } from '../days.ts';
import type { DomainSheet } from '../sheet.ts';
import { ofLines, typedOver, understood } from './fault.ts';
import type { DomainFault, Slip } from './fault.ts';

const accepts = ['time.period'];
/** A day that is another moves the look-up of norms, documents and places with it. */
const follows = ['norm.over', 'norm.unknown', 'basis.lapsed', 'locality.date', 'tracking.late'];

const asBefore = (before: Content, day: string): Content =>
  typeof before === 'object' ? { date: day } : written(day);

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

const DAY = String.raw`(?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}`;
const FROM_TO = new RegExp(`(từ )(${DAY})( đến )(${DAY})`, 'i');

export const endBeforeStart: DomainFault = {
  kind: 'endBeforeStart',
  title: 'end before start',
  decidable: 'a line has both days, or a title says from … to …',
  accepts,
  follows,
  slips: (sheet) => [
    ...understood(sheet).flatMap((table) => {
      const start = table.column('date.start');
      return ofLines(table, table.column('date.end')).flatMap((spot) => {
        const from = start === undefined ? null : dayOf(sheet.content({ row: spot.row, column: start }));
        const end = sheet.content(spot);
        if (from === null || dayOf(end) === null) return [];
        // Within the year, so that only the order is wrong.
        return [1, 9, 30]
          .map((days) => daysBefore(from, days))
          .filter((day) => yearOf(day) === yearOf(from))
          .map((day) => typedOver(spot, asBefore(end, day)));
      });
    }),
    ...sheet.textsAbove().flatMap((cell): Slip[] => {
      const text = cell.text.normalize('NFC');
      const [, , one, , other] = FROM_TO.exec(text) ?? [];
      if (one === undefined || one === other) return [];
      return [typedOver(cell, text.replace(FROM_TO, '$1$4$3$2'))];
    }),
  ],
};

export const dayOfOtherYear: DomainFault = {
  kind: 'dayOfOtherYear',
  title: 'a day outside the fiscal year',
  decidable: 'the title is of one year, and every day of the column lay in it',
  accepts,
  follows,
  slips: (sheet) => {
    const years = new Set(
      sheet
        .textsAbove()
        .flatMap(({ text }) =>
          [...text.normalize('NFC').matchAll(/năm (\d{4})/gi)].map(([, year]) => Number(year)),
        ),
    );
    const [year] = years;
    if (year === undefined || years.size !== 1) return [];
    return understood(sheet).flatMap((table) => {
      const isDueAlone = table.columns('date').length === 1;
      return table.columns('date').flatMap((column) => {
        const spots = ofLines(table, column);
        if (!spots.every((spot) => isOfYear(sheet, spot, year))) return [];
        const meaning = table.meaning(column);
        // What was done the year before may still be open; a term may rightly lie in the next year, never in the last.
        if (meaning === 'date.actual' || (meaning === 'date.due' && !isDueAlone)) return [];
        const other = meaning === 'date.end' ? year + 1 : year - 1;
        return spots.map((spot) => {
          const content = sheet.content(spot);
          return typedOver(spot, asBefore(content, inYear(dayOf(content) ?? '', other)));
        });
      });
    });
  },
};

const isOfYear = (sheet: DomainSheet, spot: Spot, year: number): boolean => {
  const day = dayOf(sheet.content(spot));
  return day !== null && yearOf(day) === year;
};

const ROMAN = ['I', 'II', 'III', 'IV'];

export const quarterOfOtherDays: DomainFault = {
  kind: 'quarterOfOtherDays',
  title: 'a quarter that the days beside it are not in',
  decidable: 'a title names its days, all in one quarter, not the day up to which it tells',
  accepts,
  follows,
  slips: (sheet) =>
    sheet.textsAbove().flatMap((cell) => {
      const text = cell.text.normalize('NFC');
      const days = daysIn(text);
      const [first] = days;
      const at = text.search(new RegExp(`(từ )?${DAY}`, 'i'));
      if (first === undefined || at < 0 || /quý|lập|tờ trình|báo giá|số liệu|tính đến|cập nhật/i.test(text))
        return [];
      if (/^[\p{L}. -]{2,30}, ?ngày /u.test(text)) return [];
      if (days.some((day) => quarterOf(day) !== quarterOf(first) || yearOf(day) !== yearOf(first))) return [];
      return ROMAN.filter((_, index) => index + 1 !== quarterOf(first)).map((roman) =>
        typedOver(cell, `${text.slice(0, at)}quý ${roman}/${yearOf(first)}, ${text.slice(at)}`),
      );
    }),
};
